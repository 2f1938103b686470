package invite

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/mail"
	"usher/internal/member"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Revoke takes an invitation back: its link is dead, and letters that wait are
// not sent. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, TOO_LONG and INVALID
// at reason, and what the state table says.
func (s *Service) Revoke(ctx context.Context, id uuid.UUID, reason *string) (*ent.Invitation, error) {
	reason, err := text.Optional(reason, text.Lines, member.MaxReason)
	if err != nil {
		return nil, fault.At(err, "reason")
	}
	var revoked *ent.Invitation
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, inv, _, err := s.begin(ctx, tx, id)
		if err != nil {
			return err
		}
		revoked, err = s.move(ctx, tx, inv, revoke, func(write *ent.InvitationUpdate) {
			write.SetRevokedAt(s.Store.Now())
		})
		if err != nil {
			return err
		}
		if err := mail.Cancel(ctx, tx, inv.ID); err != nil {
			return err
		}
		return s.Log.Append(ctx, tx, inv.OrganizationID, event.Entry{
			Kind: entevent.KindINVITATION_REVOKED, Actor: viewer.Actor(ctx), Invitation: inv.ID,
			Summary: "The invitation of " + inv.Email + " was revoked.", Reason: text.Value(reason),
		})
	})
	return revoked, err
}
