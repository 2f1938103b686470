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
	"usher/internal/scope"
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

// enter opens the member's organization to the viewer and waits for its turn:
// whether an admin remains is asked of several rows. The member comes with his
// person.
func (s *Service) enter(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.Member, access.Standing, error) {
	none := access.Standing{}
	m, err := s.await(ctx, tx, id)
	if err != nil {
		return nil, nil, none, err
	}
	ctx, standing, err := scope.Enter(ctx, tx.Client(), m.OrganizationID, role.ManageMembers)
	if fault.Is(err, fault.NotFound) { // he is suspended, and still sees his own place
		err = fault.New(fault.Forbidden, "Only admins of the organization may do this.")
	}
	return ctx, m, standing, err
}

// await finds a member whom the viewer sees, when it is our turn among the
// organization's changes.
func (s *Service) await(ctx context.Context, tx *ent.Tx, id uuid.UUID) (*ent.Member, error) {
	if v, _ := viewer.From(ctx); !v.IsSignedIn() {
		return nil, fault.New(fault.Unauthenticated, "Sign in first.")
	}
	m, err := tx.Member.Get(ctx, id)
	if err == nil {
		_, err = event.Lock(ctx, tx, m.OrganizationID)
	}
	if err == nil { // as it is now that it is our turn
		m, err = tx.Member.Query().Where(entmember.ID(id)).WithUser().Only(ctx)
	}
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
