// Package member changes people's places in an organization: role, state,
// department, and their leaving it.
//
// It promises that an organization keeps an active admin who may manage members,
// that nobody gains by a change what its author has not, that every change is one
// line of the log, and that a removed person's rights end at once. Many members at
// once are changed by the same rules as one; change.go has them.
package member

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entmember "usher/ent/member"
	"usher/internal/access"
	"usher/internal/account"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Limits of a change.
const (
	MaxReason = 1000 // characters of the words with which somebody says why
	MaxAtOnce = 500  // members of one UpdateMany
)

// Service is the members of all organizations.
type Service struct {
	Store    *store.Store
	Log      *event.Log
	Accounts *account.Service
}

// Enter finds a member, who comes with his person, and opens his organization to
// a viewer who manages members when it is his turn: whether an admin remains is
// asked of several rows. A colleague who may not do it makes nobody wait. Errors:
// UNAUTHENTICATED, NOT_FOUND at memberId, FORBIDDEN.
func Enter(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.Member, access.Standing, error) {
	fail := func(err error) (context.Context, *ent.Member, access.Standing, error) {
		return nil, nil, access.Standing{}, err
	}
	m, err := find(ctx, tx, id)
	if err != nil {
		return fail(err)
	}
	ctx, standing, err := event.TakeTurn(ctx, tx, m.OrganizationID, role.ManageMembers)
	if fault.Is(err, fault.NotFound) { // he is suspended, and still sees his own place
		err = fault.New(fault.Forbidden, "Only admins of the organization may do this.")
	}
	if err != nil {
		return fail(err)
	}
	if m, err = find(ctx, tx, id); err != nil { // as it is now that it is our turn
		return fail(err)
	}
	return ctx, m, standing, nil
}

// await finds a member whom the viewer sees, when it is our turn among the
// organization's changes. It is for what takes a right that depends on who the
// member is.
func await(ctx context.Context, tx *ent.Tx, id uuid.UUID) (*ent.Member, error) {
	m, err := find(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	if _, err := event.Lock(ctx, tx, m.OrganizationID); err != nil {
		return nil, err
	}
	return find(ctx, tx, id)
}

// find reads a member whom the viewer sees, with his person.
func find(ctx context.Context, tx *ent.Tx, id uuid.UUID) (*ent.Member, error) {
	if v, _ := viewer.From(ctx); !v.IsSignedIn() {
		return nil, fault.New(fault.Unauthenticated, "Sign in first.")
	}
	m, err := tx.Member.Query().Where(entmember.ID(id)).WithUser().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, notFound().At("memberId")
	}
	if err != nil {
		return nil, fmt.Errorf("look up a member: %w", err)
	}
	return m, nil
}

func notFound() *fault.Fault { return fault.New(fault.NotFound, "There is no such member.") }

// entry is a line of the log about a member who came with his person; summary
// goes on after the name.
func entry(ctx context.Context, m *ent.Member, kind event.Kind, reason, summary string) event.Entry {
	return event.Entry{
		Kind: kind, Actor: viewer.Actor(ctx), Member: m.ID, Subject: m.UserID,
		Summary: m.Edges.User.Name + summary, Reason: reason,
	}
}
