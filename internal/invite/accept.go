package invite

import (
	"cmp"
	"context"
	"fmt"
	"time"

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
	"usher/internal/text"
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

// Preview is what the bearer of a token may know before joining. Of one that was
// not approved, or whose token was handed over by somebody who may do so no more, it
// has neither the inviter's name and words nor a department.
type Preview struct {
	Invitation       *ent.Invitation
	State            invitation.State
	PausedUntil      *time.Time // while the organization takes nobody in
	OrganizationName string
	InviterName      *string
	RoleName         string
	AccountExists    bool // one that has to be signed in to
	Replaced         bool // a newer letter was sent: this link is dead, the newest works
}

// Preview reads an invitation by its token and changes nothing. Errors:
// TOKEN_INVALID, RATE_LIMITED.
func (s *Service) Preview(ctx context.Context, secret string) (Preview, error) {
	ctx, b, err := s.bear(ctx, secret)
	if err != nil {
		return Preview{}, err
	}
	p := Preview{Invitation: b.Invitation, State: StateOf(b.Invitation, s.Store.Now()), Replaced: b.replaced}
	if b.replaced && (p.State == invitation.StatePENDING || p.State == invitation.StateAWAITING_APPROVAL) {
		p.State = invitation.StateREVOKED
	}
	asSystem := viewer.AsSystem(ctx, "tell an invited person who invites")
	org, err := s.Store.Client.Organization.Get(asSystem, b.OrganizationID)
	if err != nil {
		return Preview{}, fmt.Errorf("look up the inviting organization: %w", err)
	}
	p.OrganizationName, p.PausedUntil = org.Name, policy.PausedUntil(org, s.Store.Now())
	lapsed := s.stillCounts(ctx, b)
	if lapsed != nil && !fault.Is(lapsed, fault.RoleAboveOwn) {
		return Preview{}, lapsed
	}
	if lapsed != nil && waits(p.State) {
		p.State = invitation.StateREVOKED
	}
	if lapsed != nil || !isAnnounced(b.Invitation) {
		bare := *b.Invitation
		bare.Department, bare.Message, p.Invitation = nil, nil, &bare
		p.RoleName = bare.Role.Name()
		return p, nil
	}
	becomes, err := scope.Prospective(ctx, s.Store.Client, Offered(b.Invitation))
	if err != nil {
		return Preview{}, err
	}
	p.RoleName = becomes[0].RoleName()
	if b.InviterID != nil {
		inviter, err := s.Store.Client.User.Get(asSystem, *b.InviterID)
		if err != nil {
			return Preview{}, fmt.Errorf("look up the inviter: %w", err)
		}
		p.InviterName = &inviter.Name
	}
	owner, err := s.Accounts.ByEmail(ctx, s.Store.Client, address.Address(b.Email))
	if err != nil {
		return Preview{}, err
	}
	p.AccountExists, err = s.mustSignIn(ctx, b, owner)
	return p, err
}

// mustSignIn tells whether an account has to be signed in to: a letter makes a new
// one of one that nobody answers for, and a link that was handed over of none. To whom
// it was handed over could find out so who has an account anywhere, and guesses.
// Errors: RATE_LIMITED.
func (s *Service) mustSignIn(ctx context.Context, b borne, owner *ent.User) (bool, error) {
	if owner == nil || !b.handedOver() {
		return owner != nil && account.IsVerified(owner), nil
	}
	if v, _ := viewer.From(ctx); v.UserID == owner.ID {
		return true, nil
	}
	return true, s.Accounts.Attempts.Guard(ctx, "", func() (bool, error) { return false, nil })
}

// Offer is what a token's invitation would make of whoever bears it. Errors: those
// of Accept that concern the token.
func (s *Service) Offer(ctx context.Context, secret string) (scope.Offer, error) {
	ctx, b, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(b)
	}
	if err == nil {
		err = s.stillCounts(ctx, b)
	}
	if err != nil {
		return scope.Offer{}, err
	}
	return Offered(b.Invitation), nil
}

// isAnnounced tells whether the person invited may know more of an invitation
// than where it stands: one that was not approved is nobody's word yet.
func isAnnounced(inv *ent.Invitation) bool {
	unapproved := inv.State == invitation.StateAWAITING_APPROVAL || inv.State == invitation.StateREJECTED ||
		inv.ApprovalsNeeded > 0 && inv.ApprovedAt == nil
	return !unapproved
}

// Accept spends a token: it makes the account, or takes the signed-in one if
// its verified address is the invited one, verifies the address, makes the
// member and starts a session. A token that was handed over proves no address: its
// organization vouches for the account that it makes, or takes. Errors: TOKEN_INVALID, EXPIRED, REVOKED,
// ALREADY_ACCEPTED, ALREADY_DECIDED, ALREADY_MEMBER, SIGN_IN_REQUIRED,
// WRONG_ACCOUNT, ROLE_ABOVE_OWN when the inviter, or who handed the token over, may no
// longer give the role,
// INVITATIONS_PAUSED, LIMIT_REACHED when all seats are taken, RATE_LIMITED, and
// those of account.Prepare.
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
		if err := stillGiven(ctx, tx.Client(), regime.MayInvite, inv, becomes[0]); err != nil {
			return err
		}
		if err := b.stillShown(ctx, tx.Client(), regime.MayInvite, becomes[0]); err != nil {
			return err
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
		accepted := event.Entry{
			Kind: entevent.KindINVITATION_ACCEPTED, Actor: who.ID, Invitation: inv.ID, Member: m.ID, Subject: who.ID,
			Summary: inv.Email + " accepted the invitation.",
		}
		return s.Log.Append(ctx, tx, inv.OrganizationID, event.Together(append([]event.Entry{accepted}, joining...)...)...)
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
	owner, err := s.Accounts.ByEmail(ctx, s.Store.Client, address.Address(b.Email))
	if err != nil {
		return nil, none, err
	}
	v, _ := viewer.From(ctx)
	if v.IsSignedIn() && (owner == nil || owner.ID != v.UserID) {
		return nil, none, fault.New(fault.WrongAccount, "This invitation is for %s. Sign out first, or sign in as that person.", b.Email)
	}
	switch mustSignIn, err := s.mustSignIn(ctx, b, owner); {
	case err != nil:
		return nil, none, err
	case mustSignIn && v.IsSignedIn():
		return owner, none, nil
	case mustSignIn:
		// The account may have come of this very invitation just now.
		return nil, none, cmp.Or(s.still(ctx, secret), account.SignInRequired())
	}
	newcomer := account.Newcomer{
		Email: address.Address(b.Email), Name: name, Password: password, Proven: !b.handedOver(),
	}
	if b.handedOver() {
		newcomer.VouchedByID = &b.OrganizationID
	}
	prepared, err := s.Accounts.Prepare(ctx, newcomer, func(ctx context.Context) error { return s.still(ctx, secret) })
	return nil, prepared, err
}

// settle is the account of who accepts, with its address as well proven as the token
// can.
func (s *Service) settle(ctx context.Context, tx *ent.Tx, b borne, person *ent.User, newcomer account.Prepared) (*ent.User, error) {
	switch {
	case person == nil:
		return s.Accounts.Create(ctx, tx, newcomer)
	case b.handedOver():
		return person, account.Vouch(ctx, tx, person, b.OrganizationID)
	}
	return person, account.Prove(ctx, tx, person, s.Store.Now())
}

// still is nil while the invitation of a token can be accepted.
func (s *Service) still(ctx context.Context, secret string) error {
	_, b, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(b)
	}
	return err
}

// Decline ends an invitation by its bearer's wish. Errors: those of Accept
// that concern the token, TOO_LONG and INVALID at reason.
func (s *Service) Decline(ctx context.Context, secret string, reason *string) error {
	reason, err := text.Optional(reason, text.Lines, member.MaxReason)
	if err != nil {
		return fault.At(err, "reason")
	}
	ctx, b, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(b)
	}
	if err == nil {
		err = s.stillCounts(ctx, b)
	}
	if err != nil {
		return err
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
