package link

import (
	"context"
	"fmt"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitelink"
	"usher/internal/event"
	"usher/internal/viewer"
)

// sweepBatch bounds how much one sweep takes on at once.
const sweepBatch = 500

// Expire writes down which links have expired, so that whoever watches hears
// of it. Nothing waits for it.
func (s *Service) Expire(ctx context.Context) error {
	ctx = viewer.AsSystem(ctx, "expire links")
	for {
		due, err := s.Store.Client.InviteLink.Query().
			Where(invitelink.StateEQ(invitelink.StateACTIVE), invitelink.ExpiresAtLTE(s.Store.Now())).
			Order(invitelink.ByExpiresAt()).
			Limit(sweepBatch).
			All(ctx)
		if err != nil {
			return fmt.Errorf("look for expired links: %w", err)
		}
		for _, link := range due {
			if err := s.expire(ctx, link); err != nil {
				return err
			}
		}
		if len(due) < sweepBatch {
			return nil
		}
	}
}

func (s *Service) expire(ctx context.Context, link *ent.InviteLink) error {
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if _, err := event.Lock(ctx, tx, link.OrganizationID); err != nil {
			return err
		}
		n, err := tx.InviteLink.Update().
			Where(
				invitelink.ID(link.ID), invitelink.StateEQ(invitelink.StateACTIVE),
				invitelink.Not(s.Store.NotPast(invitelink.FieldExpiresAt)),
			).
			SetState(invitelink.StateEXPIRED).
			Save(ctx)
		if err != nil {
			return fmt.Errorf("expire a link: %w", err)
		}
		if n == 0 { // another server was first, or somebody used it at the last moment
			return nil
		}
		return s.Log.Append(ctx, tx, link.OrganizationID, event.Entry{
			Kind: entevent.KindINVITE_LINK_EXPIRED, InviteLink: link.ID, Summary: "A link expired unused.",
		})
	})
}
