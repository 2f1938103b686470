package invite

import (
	"cmp"
	"context"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/mail"
	"usher/internal/member"
	"usher/internal/scope"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Decline ends an invitation by its bearer's wish. Who holds a letter may do so whatever
// has become of the inviter; who was given a link speaks for nobody but its giver, whose
// word must still count. Errors: those of Accept that concern the token, TOO_LONG and
// INVALID at reason.
func (s *Service) Decline(ctx context.Context, secret string, reason *string) error {
	reason, err := text.Optional(reason, text.Lines, member.MaxReason)
	if err != nil {
		return fault.At(err, "reason")
	}
	ctx, b, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(b)
	}
	if err != nil {
		return err
	}
	if b.handedOver() {
		t, err := s.termsOf(ctx, b)
		if err = cmp.Or(err, t.lapsed); err != nil {
			return err
		}
	}
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, err := scope.EnterAsInvited(ctx, b.Invitation)
		if err != nil {
			return err
		}
		if _, err := event.Lock(ctx, tx, b.OrganizationID); err != nil {
			return err
		}
		inv, err := s.move(ctx, tx, b.Invitation, decline, func(write *ent.InvitationUpdate) {
			write.SetDeclinedAt(s.Store.Now())
		})
		if err != nil {
			return fault.At(err, "token")
		}
		if err := mail.Cancel(ctx, tx, inv.ID); err != nil {
			return err
		}
		who, err := s.decliner(ctx, tx, b)
		if err != nil {
			return err
		}
		return s.Log.Append(ctx, tx, inv.OrganizationID, event.Entry{
			Kind: entevent.KindINVITATION_DECLINED, Actor: who, Invitation: inv.ID,
			Summary: inv.Email + " declined the invitation.", Reason: text.Value(reason),
		})
	})
}

// decliner is who declines, if that is known: whoever holds a letter's token speaks
// for the address, even without being signed in.
func (s *Service) decliner(ctx context.Context, tx *ent.Tx, b borne) (uuid.UUID, error) {
	owner, err := s.Accounts.ByEmail(ctx, tx.Client(), address.Address(b.Email))
	if err != nil || owner == nil || !account.IsProven(owner) {
		return uuid.Nil, err
	}
	if v, _ := viewer.From(ctx); b.handedOver() && v.UserID != owner.ID {
		return uuid.Nil, nil
	}
	return owner.ID, nil
}
