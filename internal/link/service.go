// Package link is the shareable link: whoever opens it first joins, once.
//
// It promises that a link admits one person, that its expiry is exact by the
// database's clock, and that it changes nothing in an account that exists: who
// has one signs in first. The address of somebody who joins this way is not
// proven; a letter asks for that. Nobody can approve whom he does not know: what an
// approval rule is about, a link refuses.
package link

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitelink"
	"usher/internal/access"
	"usher/internal/account"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/idempotency"
	"usher/internal/member"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/token"
	"usher/internal/viewer"
)

// Service is the links of all organizations.
type Service struct {
	Store    *store.Store
	Log      *event.Log
	Accounts *account.Service
	Members  *member.Service
	Links    token.Links
	WakeMail func() // called after a commit that queued letters
}

// Lifetime is how long a link works.
type Lifetime string

// Lifetimes are those that can be chosen.
var Lifetimes = map[Lifetime]time.Duration{
	"ONE_HOUR":          time.Hour,
	"TWENTY_FOUR_HOURS": 24 * time.Hour,
	"FORTY_EIGHT_HOURS": 48 * time.Hour,
	"SEVEN_DAYS":        7 * 24 * time.Hour,
}

// LifetimeOf is the longest lifetime of at most so many hours.
func LifetimeOf(hours int) (longest Lifetime) {
	for name, life := range Lifetimes {
		if life <= time.Duration(hours)*time.Hour && life > Lifetimes[longest] {
			longest = name
		}
	}
	return longest
}

// Draft is a link as somebody asks for it.
type Draft struct {
	Role       role.Role
	CustomRole *uuid.UUID // in place of Role, which is its base then
	Department *string
	Lifetime   Lifetime

	IdempotencyKey *string
}

// URL is the link, for a person to share; that of nobody is the operator's.
func (s *Service) URL(link *ent.InviteLink, shownTo uuid.UUID) string {
	return s.Links.URL(token.InviteLink, token.Claim{ID: link.ID, Version: token.OnlyVersion, ShownTo: shownTo})
}

// StateOf is a link's state at a moment: an ACTIVE one whose time is over
// counts as EXPIRED, swept or not.
func StateOf(link *ent.InviteLink, now time.Time) invitelink.State {
	if link.State == invitelink.StateACTIVE && !link.ExpiresAt.After(now) {
		return invitelink.StateEXPIRED
	}
	return link.State
}

// Offered is what a link would make of its user as things stand.
func Offered(link *ent.InviteLink) scope.Offer {
	return scope.Offer{
		OrganizationID: link.OrganizationID, Role: link.Role, CustomRoleID: link.CustomRoleID,
		DepartmentID: link.DepartmentID, Department: link.Department,
	}
}

// caseOf is somebody who comes by a link, as the approval rules look at him.
func caseOf(r role.Role, life time.Duration, listed bool) policy.Case {
	const day = 24 * time.Hour
	return policy.Case{Role: r, Listed: listed, Batch: 1, Days: int((life + day - 1) / day)}
}

// Create makes a link. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// ROLE_ABOVE_OWN at role, TOO_LONG, INVALID and NOT_FOUND at department,
// INVITATIONS_PAUSED, LIMIT_REACHED, POLICY_REFUSED also at lifetime and under an
// approval rule, CONFLICT at idempotencyKey.
func (s *Service) Create(ctx context.Context, organizationID uuid.UUID, draft Draft) (*ent.InviteLink, error) {
	request := idempotency.Request{Scope: organizationID, Key: draft.IdempotencyKey, Operation: "createInviteLink", Input: draft}
	if err := request.Check(); err != nil {
		return nil, err
	}
	life, ok := Lifetimes[draft.Lifetime]
	if !ok {
		return nil, fault.New(fault.Invalid, "A link works for 1, 24 or 48 hours, or for 7 days.").At("lifetime")
	}
	var created *ent.InviteLink
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, standing, regime, err := policy.Enter(ctx, tx, organizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		place, err := department.Find(ctx, tx, organizationID, draft.Department)
		if err != nil {
			return fault.At(err, "department")
		}
		offered := scope.Offer{OrganizationID: organizationID, Role: draft.Role, DepartmentID: place.ID, Department: place.Name}
		if offered, err = offered.With(ctx, tx.Client(), draft.CustomRole); err != nil {
			return err
		}
		becomes, err := scope.Prospective(ctx, tx.Client(), offered)
		if err != nil {
			return err
		}
		if err := access.MayGive(standing, becomes[0]); err != nil {
			return err
		}
		id, err := idempotency.Do(ctx, tx, s.Store.Now(), request, func() (uuid.UUID, error) {
			actor, now := viewer.Actor(ctx), s.Store.Now()
			// Nobody knows yet who will use it: a rule on domains is asked when he does.
			if err := regime.AdmitsUnapproved(caseOf(becomes[0].Rank(), life, len(regime.ListedDomains) > 0)); err != nil {
				return uuid.Nil, err
			}
			if err := admit(ctx, tx, regime, now, life); err != nil {
				return uuid.Nil, err
			}
			link, err := tx.InviteLink.Create().
				SetOrganizationID(organizationID).
				SetRole(offered.Role).
				SetNillableCustomRoleID(offered.CustomRoleID).
				SetNillableDepartment(place.Name).
				SetNillableDepartmentID(place.ID).
				SetCreatorID(actor).
				SetCreatedAt(now).
				SetExpiresAt(now.Add(life)).
				Save(ctx)
			if err != nil {
				return uuid.Nil, fmt.Errorf("create a link: %w", err)
			}
			return link.ID, s.Log.Append(ctx, tx, organizationID, event.Entry{
				Kind: entevent.KindINVITE_LINK_CREATED, Actor: actor, InviteLink: link.ID,
				Summary: fmt.Sprintf("A link was made that lets one person in as %s.", becomes[0].RoleName()),
			})
		})
		if err != nil {
			return err
		}
		created, err = find(ctx, tx.Client(), id)
		return err
	})
	return created, err
}

// admit returns nil when a link may be made, and counts it as an invitation of
// whoever makes it.
func admit(ctx context.Context, tx *ent.Tx, regime policy.Regime, now time.Time, life time.Duration) error {
	if err := regime.Open(now); err != nil {
		return err
	}
	if err := regime.AdmitsLink(life); err != nil {
		return err
	}
	room, full, err := regime.Grant(ctx, tx, now, policy.Claim{By: viewer.Actor(ctx), Count: 1, Links: true})
	if err == nil && room == 0 {
		err = full
	}
	return err
}

// Revoke takes a link back. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// EXPIRED, REVOKED, ALREADY_USED, TOO_LONG and INVALID at reason.
func (s *Service) Revoke(ctx context.Context, id uuid.UUID, reason *string) (*ent.InviteLink, error) {
	reason, err := text.Optional(reason, text.Lines, member.MaxReason)
	if err != nil {
		return nil, fault.At(err, "reason")
	}
	var revoked *ent.InviteLink
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		link, err := find(ctx, tx.Client(), id)
		if err != nil {
			return err
		}
		ctx, _, err = event.TakeTurn(ctx, tx, link.OrganizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		revoked, err = s.end(ctx, tx, link, func(write *ent.InviteLinkUpdate) {
			write.SetState(invitelink.StateREVOKED).SetRevokedAt(s.Store.Now())
		})
		if err != nil {
			return err
		}
		return s.Log.Append(ctx, tx, link.OrganizationID, event.Entry{
			Kind: entevent.KindINVITE_LINK_REVOKED, Actor: viewer.Actor(ctx), InviteLink: link.ID,
			Summary: "A link was revoked.", Reason: text.Value(reason),
		})
	})
	return revoked, err
}

// end takes an active link out of use in one conditional statement, or says
// precisely why it no longer was active.
func (s *Service) end(ctx context.Context, tx *ent.Tx, link *ent.InviteLink, set func(*ent.InviteLinkUpdate)) (*ent.InviteLink, error) {
	write := tx.InviteLink.Update().
		Where(invitelink.ID(link.ID), invitelink.StateEQ(invitelink.StateACTIVE), s.Store.NotPast(invitelink.FieldExpiresAt))
	set(write)
	n, err := write.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("write a link: %w", err)
	}
	now, err := find(ctx, tx.Client(), link.ID)
	switch {
	case err != nil: // NOT_FOUND when the viewer lost his right meanwhile
		return nil, err
	case n == 1:
		return now, nil
	case now.State == invitelink.StateACTIVE: // then only its time can be over
		return nil, refusal(invitelink.StateEXPIRED)
	}
	return nil, refusal(now.State)
}

func refusal(state invitelink.State) error {
	switch state {
	case invitelink.StateUSED:
		return fault.New(fault.AlreadyUsed, "This link has been used. It works once; ask your admin for a new one.")
	case invitelink.StateREVOKED:
		return fault.New(fault.Revoked, "This link was revoked. Ask your admin for a new one.")
	default:
		return fault.New(fault.Expired, "This link has expired. Ask your admin for a new one.")
	}
}

func find(ctx context.Context, client *ent.Client, id uuid.UUID) (*ent.InviteLink, error) {
	link, err := client.InviteLink.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such link.").At("inviteLinkId")
	}
	if err != nil {
		return nil, fmt.Errorf("look up a link: %w", err)
	}
	return link, nil
}
