package link

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitelink"
	"usher/internal/access"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/policy"
	"usher/internal/scope"
	"usher/internal/token"
	"usher/internal/viewer"
)

// borne is a link whose token somebody has shown.
type borne struct {
	*ent.InviteLink
	shownTo uuid.UUID // who may have shared the token; nil for the operator
}

// stillGiven looks at what those are now who let somebody in, and whether they may let
// him become that: as far as his role goes, the link's creator; whoever else the token
// was shown to must be one who would be shown it.
func (b borne) stillGiven(ctx context.Context, client *ent.Client, becomes access.Standing) error {
	standings, err := scope.StandingsIn(ctx, client, b.OrganizationID, b.CreatorID, b.shownTo)
	if err != nil {
		return err
	}
	if err := access.StillMayGive(standings[b.CreatorID], becomes); err != nil {
		return err
	}
	others := b.shownTo != uuid.Nil && b.shownTo != b.CreatorID
	if others && access.MayGive(standings[b.shownTo], becomes) != nil {
		return access.NoLongerShown()
	}
	return nil
}

// outlook is what a link makes of whoever bears it, and why it lets nobody in any more,
// if so: ROLE_ABOVE_OWN.
func (b borne) outlook(ctx context.Context, client *ent.Client) (becomes access.Standing, lapsed, err error) {
	offered, err := scope.Prospective(ctx, client, Offered(b.InviteLink))
	if err != nil {
		return access.Standing{}, nil, err
	}
	err = b.stillGiven(ctx, client, offered[0])
	if fault.Is(err, fault.RoleAboveOwn) {
		return offered[0], err, nil
	}
	return offered[0], nil, err
}

// bear finds the link of a token, and makes the viewer its bearer. Errors:
// TOKEN_INVALID, RATE_LIMITED.
func (s *Service) bear(ctx context.Context, secret string) (context.Context, borne, error) {
	claim, err := s.Accounts.Claim(ctx, token.InviteLink, secret)
	if err != nil {
		return nil, borne{}, err
	}
	v, _ := viewer.From(ctx)
	ctx = viewer.With(ctx, v.BearingInviteLink(claim.ID))
	link, err := s.Store.Client.InviteLink.Get(ctx, claim.ID)
	if ent.IsNotFound(err) {
		return nil, borne{}, fault.New(fault.TokenInvalid, "This link is not known here. Ask your admin for a new one.").At("token")
	}
	if err != nil {
		return nil, borne{}, fmt.Errorf("look up the link of a token: %w", err)
	}
	return ctx, borne{link, claim.ShownTo}, nil
}

// open returns nil when the link can be used now.
func (s *Service) open(link borne) error {
	if state := StateOf(link.InviteLink, s.Store.Now()); state != invitelink.StateACTIVE {
		return fault.At(refusal(state), "token")
	}
	return nil
}

// Preview is what the bearer of a token may know before joining.
type Preview struct {
	Link             *ent.InviteLink
	State            invitelink.State
	PausedUntil      *time.Time // while the organization takes nobody in
	OrganizationName string
	CreatorName      string
	RoleName         string
}

// Preview reads a link by its token and changes nothing. Errors:
// TOKEN_INVALID, RATE_LIMITED.
func (s *Service) Preview(ctx context.Context, secret string) (Preview, error) {
	ctx, link, err := s.bear(ctx, secret)
	if err != nil {
		return Preview{}, err
	}
	asSystem := viewer.AsSystem(ctx, "tell the bearer of a link who made it")
	org, err := s.Store.Client.Organization.Get(asSystem, link.OrganizationID)
	if err != nil {
		return Preview{}, fmt.Errorf("look up a link's organization: %w", err)
	}
	creator, err := s.Store.Client.User.Get(asSystem, link.CreatorID)
	if err != nil {
		return Preview{}, fmt.Errorf("look up a link's creator: %w", err)
	}
	becomes, lapsed, err := link.outlook(ctx, s.Store.Client)
	if err != nil {
		return Preview{}, err
	}
	now := s.Store.Now()
	state := StateOf(link.InviteLink, now)
	if lapsed != nil && state == invitelink.StateACTIVE {
		state = invitelink.StateREVOKED
	}
	return Preview{
		Link: link.InviteLink, State: state, PausedUntil: policy.PausedUntil(org, now),
		OrganizationName: org.Name, CreatorName: creator.Name, RoleName: becomes.RoleName(),
	}, nil
}

// Offer is what a token's link would make of whoever bears it. Errors: those of
// Accept that concern the token.
func (s *Service) Offer(ctx context.Context, secret string) (scope.Offer, error) {
	ctx, link, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(link)
	}
	if err != nil {
		return scope.Offer{}, err
	}
	_, lapsed, err := link.outlook(ctx, s.Store.Client)
	return Offered(link.InviteLink), cmp.Or(err, lapsed)
}

// Newcomer is what somebody says of himself who has no account. A signed-in
// person leaves it empty.
type Newcomer struct{ Email, Name, Password string }

// Accept spends a link: the signed-in person joins, or a newcomer gets an
// account whose address is still to be proven. Errors: TOKEN_INVALID, EXPIRED,
// REVOKED, ALREADY_USED, ALREADY_MEMBER, SIGN_IN_REQUIRED and INVALID at email,
// WRONG_ACCOUNT, POLICY_REFUSED at email or under an approval rule,
// INVITATIONS_PAUSED, LIMIT_REACHED when all seats are taken, ROLE_ABOVE_OWN when
// the link's creator, or who handed the token over, may do so no more,
// RATE_LIMITED, and those of account.Prepare and account.Arrive.
func (s *Service) Accept(ctx context.Context, secret string, newcomer Newcomer) (*ent.Member, account.Session, error) {
	ctx, b, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(b)
	}
	if err != nil {
		return nil, account.Session{}, err
	}
	person, prepared, err := s.arrive(ctx, secret, newcomer)
	if err != nil {
		return nil, account.Session{}, err
	}
	var joined *ent.Member
	var session account.Session
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, err := scope.EnterByLink(ctx, b.InviteLink)
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
		link, err := s.end(ctx, tx, b.InviteLink, func(write *ent.InviteLinkUpdate) {
			write.SetState(invitelink.StateUSED).SetUsedAt(s.Store.Now())
		})
		if err != nil {
			return fault.At(err, "token")
		}
		becomes, lapsed, err := borne{link, b.shownTo}.outlook(ctx, tx.Client())
		if err = cmp.Or(err, lapsed); err != nil {
			return err
		}
		if err := regime.Seat(ctx, tx.Client()); err != nil {
			return err
		}
		// An address that is not proven is in no domain.
		listed := person != nil && account.IsProven(person) && regime.Lists(address.Address(person.Email))
		if err := regime.AdmitsUnapproved(caseOf(becomes.Rank(), link.ExpiresAt.Sub(link.CreatedAt), listed)); err != nil {
			return err
		}
		who, err := s.Accounts.Arrive(ctx, tx, person, prepared)
		if err != nil {
			return err
		}
		if err := regime.Admits(address.Address(who.Email)); err != nil {
			return fault.At(err, "email")
		}
		if !account.IsProven(who) {
			// An address that got many letters gets none now; he can ask again.
			if err := s.Accounts.AskVerification(ctx, tx, who); err != nil && !fault.Is(err, fault.LimitReached) {
				return err
			}
		}
		m, joining, err := s.Members.Join(ctx, tx, member.Arrival{
			Person: who, Organization: regime.Organization, Role: link.Role, CustomRoleID: link.CustomRoleID,
			Place:        department.Place{Name: link.Department, ID: link.DepartmentID},
			InviteLinkID: &link.ID, InvitedBy: &link.CreatorID,
		})
		if err != nil {
			return err
		}
		if session, err = s.Accounts.Start(ctx, tx, who.ID); err != nil {
			return err
		}
		joined = m
		used := event.Entry{
			Kind: entevent.KindINVITE_LINK_USED, Actor: who.ID, InviteLink: link.ID, Member: m.ID, Subject: who.ID,
			Summary: who.Name + " joined by a link.",
		}
		return s.Log.Append(ctx, tx, link.OrganizationID, event.Together(append([]event.Entry{used}, joining...)...)...)
	})
	if err != nil {
		return nil, account.Session{}, err
	}
	s.WakeMail()
	return joined, session, nil
}

// arrive recognises who joins: the signed-in person, or a newcomer whose
// account can be made. While a newcomer waits to have his password hashed, the
// link is looked at again: of a thousand people with one link, one gets in.
func (s *Service) arrive(ctx context.Context, secret string, n Newcomer) (*ent.User, account.Prepared, error) {
	none := account.Prepared{}
	v, _ := viewer.From(ctx)
	if v.IsSignedIn() && n.Email == "" {
		person, err := s.Accounts.Viewer(ctx, s.Store.Client)
		return person, none, err
	}
	email, err := address.Parse(n.Email)
	if err != nil {
		return nil, none, fault.At(err, "email")
	}
	var owner *ent.User
	find := func() (free bool, err error) {
		owner, err = s.Accounts.ByEmail(ctx, s.Store.Client, email)
		return err != nil || owner == nil, err
	}
	if v.IsSignedIn() {
		if _, err := find(); err != nil {
			return nil, none, err
		}
		if owner == nil || owner.ID != v.UserID {
			return nil, none, fault.New(fault.WrongAccount, "You are signed in with another address. Sign out first, or join as who you are.").At("email")
		}
		return owner, none, nil
	}
	// That there is an account counts as a guess; past their bound nobody learns either
	// that there is none.
	if err := s.Accounts.Attempts.Guard(ctx, "", find); err != nil {
		return nil, none, err
	}
	if owner != nil {
		// The account may have come of this very link just now.
		return nil, none, cmp.Or(s.still(ctx, secret), account.SignInRequired())
	}
	newcomer := account.Newcomer{Email: email, Name: n.Name, Password: n.Password}
	prepared, err := s.Accounts.Prepare(ctx, newcomer, func(ctx context.Context) error { return s.still(ctx, secret) })
	return nil, prepared, err
}

// still is nil while the link of a token can be used.
func (s *Service) still(ctx context.Context, secret string) error {
	_, link, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(link)
	}
	return err
}
