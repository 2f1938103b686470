package invite

import (
	"cmp"
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/mail"
	"usher/internal/member"
	"usher/internal/policy"
	"usher/internal/scope"
	"usher/internal/token"
	"usher/internal/viewer"
)

// borne is an invitation whose token somebody has shown.
type borne struct {
	*ent.Invitation
	replaced bool      // a newer letter's link took over from this token's
	shownTo  uuid.UUID // who may have handed the token over; nil for a letter's
}

// handedOver tells whether the token proves nothing about its bearer's address.
func (b borne) handedOver() bool { return b.shownTo != uuid.Nil }

// bear finds the invitation of a token, and makes the viewer its bearer.
// Errors: TOKEN_INVALID, RATE_LIMITED.
func (s *Service) bear(ctx context.Context, secret string) (context.Context, borne, error) {
	claim, err := s.Accounts.Claim(ctx, token.Invitation, secret)
	if err != nil {
		return nil, borne{}, err
	}
	v, _ := viewer.From(ctx)
	ctx = viewer.With(ctx, v.BearingInvitation(claim.ID))
	inv, err := s.Store.Client.Invitation.Get(ctx, claim.ID)
	if ent.IsNotFound(err) {
		return nil, borne{}, fault.New(fault.TokenInvalid, "This link belongs to no invitation here. Ask your admin for a new one.").At("token")
	}
	if err != nil {
		return nil, borne{}, fmt.Errorf("look up the invitation of a token: %w", err)
	}
	return ctx, borne{inv, claim.Version != inv.Version, claim.ShownTo}, nil
}

// open returns nil when the invitation can be accepted or declined by this
// token now.
func (s *Service) open(b borne) error {
	switch state := StateOf(b.Invitation, s.Store.Now()); {
	case state != invitation.StatePENDING && !(b.replaced && state == invitation.StateEXPIRED):
		return fault.At(refusal(state), "token")
	case b.replaced:
		return replaced()
	}
	return nil
}

// Accept spends a token: it makes the account, or takes the signed-in one whose
// address is the invited one, makes the member and starts a session. A letter's token
// proves the address as well; by one that was handed over, the organization vouches
// for it. Errors: TOKEN_INVALID, EXPIRED, REVOKED, ALREADY_ACCEPTED, ALREADY_DECIDED,
// ALREADY_MEMBER, SIGN_IN_REQUIRED, WRONG_ACCOUNT, ROLE_ABOVE_OWN when the inviter, or
// who handed the token over, may do so no more, POLICY_REFUSED where a rule asks for a
// proven address, INVITATIONS_PAUSED, LIMIT_REACHED when all seats are taken,
// RATE_LIMITED, and those of account.Prepare and account.Arrive.
func (s *Service) Accept(ctx context.Context, secret, name, password string) (*ent.Member, account.Session, error) {
	ctx, b, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(b)
	}
	if err != nil {
		return nil, account.Session{}, err
	}
	person, prepared, err := s.arrive(ctx, secret, b, name, password)
	if err != nil {
		return nil, account.Session{}, err
	}
	var joined *ent.Member
	var session account.Session
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, err := scope.EnterAsInvited(ctx, b.Invitation)
		if err != nil {
			return err
		}
		// Its department may be renamed, moved or deleted, or get spaces, right now.
		ctx, regime, err := policy.Hold(ctx, tx, b.OrganizationID)
		if err != nil {
			return err
		}
		if err := regime.Open(s.Store.Now()); err != nil {
			return fault.At(err, "token")
		}
		inv, err := s.move(ctx, tx, b.Invitation, accept, func(write *ent.InvitationUpdate) {
			write.SetAcceptedAt(s.Store.Now())
		})
		if err != nil {
			return fault.At(err, "token")
		}
		becomes, err := scope.Prospective(ctx, tx.Client(), Offered(inv))
		if err != nil {
			return err
		}
		accepted := borne{Invitation: inv, shownTo: b.shownTo}
		if err := accepted.stillGiven(ctx, tx.Client(), regime.MayInvite, becomes[0]); err != nil {
			return err
		}
		if accepted.asksForProof(regime.Policy, becomes[0].Rank()) && (person == nil || !account.IsProven(person)) {
			return unproven()
		}
		if err := regime.Seat(ctx, tx.Client()); err != nil {
			return err
		}
		who, err := s.settle(ctx, tx, b, person, prepared)
		if err != nil {
			return err
		}
		if err := mail.Cancel(ctx, tx, inv.ID); err != nil {
			return err
		}
		m, joining, err := s.Members.Join(ctx, tx, member.Arrival{
			Person: who, Organization: regime.Organization, Role: inv.Role, CustomRoleID: inv.CustomRoleID,
			Place:        department.Place{Name: inv.Department, ID: inv.DepartmentID},
			InvitationID: &inv.ID, InvitedBy: inv.InviterID,
		})
		if err != nil {
			return err
		}
		if session, err = s.Accounts.Start(ctx, tx, who.ID); err != nil {
			return err
		}
		joined = m
		line := event.Entry{
			Kind: entevent.KindINVITATION_ACCEPTED, Actor: who.ID, Invitation: inv.ID, Member: m.ID, Subject: who.ID,
			Summary: inv.Email + " accepted the invitation.",
		}
		return s.Log.Append(ctx, tx, inv.OrganizationID, event.Together(append([]event.Entry{line}, joining...)...)...)
	})
	if err != nil {
		return nil, account.Session{}, err
	}
	s.WakeMail()
	return joined, session, nil
}

// arrive recognises who accepts: the signed-in person, or a newcomer whose
// account can be made. While a newcomer waits to have his password hashed, the
// invitation is looked at again: it may be gone by then.
func (s *Service) arrive(ctx context.Context, secret string, b borne, name, password string) (*ent.User, account.Prepared, error) {
	none := account.Prepared{}
	owner, mustSignIn, err := s.tellAccount(ctx, b)
	if err != nil {
		return nil, none, err
	}
	v, _ := viewer.From(ctx)
	switch {
	case v.IsSignedIn() && (owner == nil || owner.ID != v.UserID):
		return nil, none, fault.New(fault.WrongAccount, "This invitation is for %s. Sign out first, or sign in as that person.", b.Email)
	case mustSignIn && v.IsSignedIn():
		return owner, none, nil
	case mustSignIn:
		// The account may have come of this very invitation just now.
		return nil, none, cmp.Or(s.still(ctx, secret), account.SignInRequired())
	}
	newcomer := account.Newcomer{
		Email: address.Address(b.Email), Name: name, Password: password, Proven: !b.handedOver(),
	}
	prepared, err := s.Accounts.Prepare(ctx, newcomer, func(ctx context.Context) error { return s.still(ctx, secret) })
	return nil, prepared, err
}

// settle is the account of who accepts, proven if the token proves its address. What
// else was signed in to it until then may be somebody's who made it for the address.
func (s *Service) settle(ctx context.Context, tx *ent.Tx, b borne, person *ent.User, newcomer account.Prepared) (*ent.User, error) {
	who, err := s.Accounts.Arrive(ctx, tx, person, newcomer)
	if err != nil || b.handedOver() || account.IsProven(who) {
		return who, err
	}
	if err := account.Prove(ctx, tx, who, s.Store.Now()); err != nil {
		return nil, err
	}
	return who, s.Accounts.EndOtherSessions(ctx, tx, who.ID)
}

// still is nil while the invitation of a token can be accepted.
func (s *Service) still(ctx context.Context, secret string) error {
	_, b, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(b)
	}
	return err
}
