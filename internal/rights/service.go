// Package rights is what an organization makes of the catalogue of permissions:
// roles of its own, what single members are granted and denied, and the answers
// to who may do what, and why.
//
// It promises that nobody lets anybody gain a permission that he does not have
// himself, now or when a denial ends; that an organization keeps an admin; that
// a permission with an end is gone at that very moment, swept or not; and that
// each change is one line of the log. The rule itself is package access's: what
// is explained here is what enforces everywhere.
package rights

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Limits of a role, and of the words with which somebody says why.
const (
	MaxName        = 100  // characters
	MaxDescription = 1000 // characters
	MaxRoles       = 500  // of one organization
	MaxReason      = 1000 // characters
)

// Service is the rights in all organizations.
type Service struct {
	Store *store.Store
	Log   *event.Log
}

// enterRole finds a role and opens its organization to the viewer when it is
// his turn. Errors: NOT_FOUND at customRoleId, FORBIDDEN, UNAUTHENTICATED.
func (s *Service) enterRole(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.CustomRole, access.Standing, error) {
	fail := func(err error) (context.Context, *ent.CustomRole, access.Standing, error) {
		return nil, nil, access.Standing{}, err
	}
	r, err := findRole(ctx, tx, id)
	if err != nil {
		return fail(err)
	}
	ctx, standing, err := event.TakeTurn(ctx, tx, r.OrganizationID, role.ManageMembers)
	if err != nil {
		return fail(err)
	}
	if r, err = findRole(ctx, tx, id); err != nil { // as it is now that it is our turn
		return fail(err)
	}
	if r.Base.Exceeds(standing.Role) {
		return fail(fault.New(fault.Forbidden, "This role ranks above your own."))
	}
	return ctx, r, standing, nil
}

func findRole(ctx context.Context, tx *ent.Tx, id uuid.UUID) (*ent.CustomRole, error) {
	r, err := tx.CustomRole.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, scope.NoSuchRole()
	}
	if err != nil {
		return nil, fmt.Errorf("look up a role: %w", err)
	}
	return r, nil
}

// enterMember is member.Enter for a member who does not rank above the viewer.
// Errors: those of member.Enter, FORBIDDEN.
func enterMember(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.Member, access.Standing, error) {
	ctx, m, standing, err := member.Enter(ctx, tx, id)
	if err == nil && m.Role.Exceeds(standing.Role) {
		err = fault.New(fault.Forbidden, "This member has a role above your own.")
	}
	return ctx, m, standing, err
}

func entry(ctx context.Context, kind event.Kind, r *ent.CustomRole, summary string) event.Entry {
	return event.Entry{Kind: kind, Actor: viewer.Actor(ctx), CustomRole: r.ID, Summary: summary}
}

// written is what a role permits, as the log keeps it: behind the role that it
// ranks with.
func written(r *ent.CustomRole) string { return string(r.Base) + ": " + r.Permissions }
