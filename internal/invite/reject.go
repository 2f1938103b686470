package invite

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Reject is an admin's no to an invitation that awaits an approval: it comes to
// nothing, and the person invited never hears of it. Errors: UNAUTHENTICATED,
// NOT_FOUND, FORBIDDEN, TOO_LONG and INVALID at reason, and what the state table
// says.
func (s *Service) Reject(ctx context.Context, id uuid.UUID, reason *string) (*ent.Invitation, error) {
	reason, err := text.Optional(reason, text.Lines, member.MaxReason)
	if err != nil {
		return nil, fault.At(err, "reason")
	}
	var rejected *ent.Invitation
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, inv, _, err := s.decide(ctx, tx, id)
		if err != nil {
			return err
		}
		rejected, err = s.move(ctx, tx, inv, reject, func(write *ent.InvitationUpdate) {
			write.SetRejectedAt(s.Store.Now())
		})
		if err != nil {
			return err
		}
		return s.Log.Append(ctx, tx, inv.OrganizationID, event.Entry{
			Kind: entevent.KindINVITATION_REJECTED, Actor: viewer.Actor(ctx), Invitation: inv.ID,
			Summary: "The invitation of " + inv.Email + " was rejected.", Reason: text.Value(reason),
		})
	})
	return rejected, err
}
