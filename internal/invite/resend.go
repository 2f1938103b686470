package invite

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	entmember "usher/ent/member"
	"usher/ent/user"
	"usher/internal/address"
	"usher/internal/event"
	"usher/internal/mail"
	"usher/internal/policy"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Resend gives an invitation a new link and a new time, and kills the old
// link; an expired one lives again. The approval rules are asked again, unless it
// was approved for as much: it may have to wait. Whoever sends it again answers
// for it from now on. A link that was handed over by hand gets no letter this time
// either.
// Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, ROLE_ABOVE_OWN,
// ALREADY_INVITED, ALREADY_MEMBER, LIMIT_REACHED, INVITATIONS_PAUSED,
// POLICY_REFUSED also at expiresInDays, INVALID there, and what the state table
// says.
func (s *Service) Resend(ctx context.Context, id uuid.UUID, expiresInDays *int) (*ent.Invitation, error) {
	if err := checkDays(expiresInDays); err != nil {
		return nil, err
	}
	var sent *ent.Invitation
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, inv, in, err := s.begin(ctx, tx, id)
		if err != nil {
			return err
		}
		becomes, err := in.mayOffer(ctx, tx.Client(), inv)
		if err != nil {
			return err
		}
		if err := s.mayResend(ctx, tx, in, inv); err != nil {
			return err
		}
		days, err := in.Days(expiresInDays)
		if err != nil {
			return err
		}
		over, err := s.lapse(ctx, tx, inv)
		if err != nil {
			return err
		}
		byLetter := inv.Delivery != invitation.DeliveryHANDED_OVER
		wanted := *inv
		wanted.LifeDays = days
		demanded := in.demands(&wanted, inv, becomes.Rank())
		sent, err = s.move(ctx, tx, inv, demanded.verb(), func(write *ent.InvitationUpdate) {
			demanded.write(write, s.Store.Now())
			write.AddVersion(1).
				SetDeliveryAttempts(0).ClearDeliveryProblem().ClearSentAt()
			if byLetter {
				write.SetDelivery(invitation.DeliveryQUEUED)
			}
			store.Assign(store.Nullable(viewer.Actor(ctx)), write.SetInviterID, write.ClearInviterID)
		})
		if err != nil {
			return err
		}
		if err := mail.Cancel(ctx, tx, inv.ID); err != nil {
			return err
		}
		if byLetter {
			if err := s.letters(ctx, tx, in.Organization, true, sent); err != nil {
				return err
			}
		}
		return s.Log.Append(ctx, tx, inv.OrganizationID, append(over, resent(ctx, sent))...)
	})
	if err != nil {
		return nil, err
	}
	if sent.Delivery == invitation.DeliveryQUEUED {
		s.WakeMail()
	}
	return sent, nil
}

func resent(ctx context.Context, inv *ent.Invitation) event.Entry {
	e := event.Entry{
		Kind: entevent.KindINVITATION_RESENT, Actor: viewer.Actor(ctx), Invitation: inv.ID,
		Summary: "The invitation of " + inv.Email + " was renewed; the older link is dead.",
	}
	if inv.State == invitation.StateAWAITING_APPROVAL {
		e.Summary = "The invitation of " + inv.Email + " is to be renewed, which awaits an approval; the older link is dead."
	}
	return e
}

// mayResend refuses to send, or to approve, an invitation that would lead nowhere,
// and one letter too many. One that lives again counts as a new one.
func (s *Service) mayResend(ctx context.Context, tx *ent.Tx, in Inviting, inv *ent.Invitation) error {
	now := s.Store.Now()
	if err := in.Open(now); err != nil {
		return err
	}
	if err := in.Admits(address.Address(inv.Email)); err != nil {
		return err
	}
	belongs, err := tx.User.Query().
		Where(user.Email(inv.Email), user.HasMembersWith(entmember.OrganizationID(inv.OrganizationID))).
		Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for a member: %w", err)
	}
	if belongs && inv.State != invitation.StateACCEPTED {
		return alreadyMember()
	}
	if inv.Delivery != invitation.DeliveryHANDED_OVER {
		full, err := s.Quota.FullOfInvitations(ctx, tx.Client(), now, inv.OrganizationID, in.LettersPerAddress, inv.Email)
		if err != nil {
			return err
		}
		if full := full[inv.Email]; full != nil {
			return full
		}
	}
	if StateOf(inv, now) != invitation.StateEXPIRED {
		return nil
	}
	room, full, err := in.Grant(ctx, tx, now, policy.Claim{By: viewer.Actor(ctx), Count: 1})
	if err == nil && room == 0 {
		err = full
	}
	return err
}
