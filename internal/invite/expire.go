package invite

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/internal/event"
	"usher/internal/mail"
	"usher/internal/store"
	"usher/internal/viewer"
)

// sweepBatch bounds how much one sweep takes on at once.
const sweepBatch = 500

// Expire writes down which invitations have expired, so that whoever watches
// hears of it. Nothing waits for it: an invitation whose time is over is
// refused with or without.
func (s *Service) Expire(ctx context.Context) error {
	ctx = viewer.AsSystem(ctx, "expire invitations")
	for {
		due, err := s.Store.Client.Invitation.Query().
			Where(invitation.StateIn(transitions[expire].from...), invitation.ExpiresAtLTE(s.Store.Now())).
			Order(invitation.ByExpiresAt()).
			Limit(sweepBatch).
			All(ctx)
		if err != nil {
			return fmt.Errorf("look for expired invitations: %w", err)
		}
		if len(due) == 0 {
			return nil
		}
		byOrganization := map[uuid.UUID][]*ent.Invitation{}
		for _, inv := range due {
			byOrganization[inv.OrganizationID] = append(byOrganization[inv.OrganizationID], inv)
		}
		for id, invitations := range byOrganization {
			err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
				if _, err := event.Lock(ctx, tx, id); err != nil {
					return err
				}
				entries, err := s.expire(ctx, tx, invitations)
				if err != nil {
					return err
				}
				return s.Log.Append(ctx, tx, id, entries...)
			})
			if err != nil {
				return fmt.Errorf("expire invitations: %w", err)
			}
		}
		if len(due) < sweepBatch {
			return nil
		}
	}
}

// expire moves invitations to EXPIRED that still can be, and returns the lines
// for the log. Another server may be doing the same: only what is found due
// under lock is moved.
func (s *Service) expire(ctx context.Context, tx *ent.Tx, invitations []*ent.Invitation) ([]event.Entry, error) {
	if len(invitations) == 0 {
		return nil, nil
	}
	due, err := tx.Invitation.Query().
		Where(
			invitation.IDIn(ids(invitations)...),
			invitation.StateIn(transitions[expire].from...),
			invitation.Not(s.Store.NotPast(invitation.FieldExpiresAt)),
			store.ForUpdate,
		).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock expired invitations: %w", err)
	}
	if len(due) == 0 {
		return nil, nil
	}
	err = tx.Invitation.Update().
		Where(invitation.IDIn(ids(due)...)).
		SetState(transitions[expire].to).
		Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("expire invitations: %w", err)
	}
	if err := mail.Cancel(ctx, tx, ids(due)...); err != nil {
		return nil, err
	}
	entries := make([]event.Entry, len(due))
	for i, inv := range due {
		entries[i] = event.Entry{
			Kind: entevent.KindINVITATION_EXPIRED, Invitation: inv.ID,
			Summary: "The invitation of " + inv.Email + " expired.",
		}
		if inv.State == invitation.StateAWAITING_APPROVAL {
			entries[i].Summary = "The invitation of " + inv.Email + " expired before it was approved."
		}
	}
	return entries, nil
}

// lapse expires those of some invitations that have waited for an approval in
// vain, swept or not, so that they can be renewed.
func (s *Service) lapse(ctx context.Context, tx *ent.Tx, invitations ...*ent.Invitation) ([]event.Entry, error) {
	now := s.Store.Now()
	return s.expire(ctx, tx, slices.DeleteFunc(invitations, func(inv *ent.Invitation) bool {
		return inv.State != invitation.StateAWAITING_APPROVAL || StateOf(inv, now) != invitation.StateEXPIRED
	}))
}

func ids(invitations []*ent.Invitation) []uuid.UUID {
	list := make([]uuid.UUID, len(invitations))
	for i, inv := range invitations {
		list[i] = inv.ID
	}
	return list
}
