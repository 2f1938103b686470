// Package space is the places where teams work together, and who is in them.
//
// It promises that a name is one space's in its organization, that a person has
// one role in a space and never one above his own in the organization, and that
// each change is one line of the log. Who joins which spaces by coming into a
// department is package department's.
package space

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// MaxName bounds a space's name, in characters.
const MaxName = 100

// Service is the spaces of all organizations.
type Service struct {
	Store *store.Store
	Log   *event.Log
}

// enter finds a space and opens its organization to the viewer. It waits for
// its turn: a member's role may change, and departments may move.
func (s *Service) enter(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.Space, access.Standing, error) {
	fail := func(err error) (context.Context, *ent.Space, access.Standing, error) {
		return nil, nil, access.Standing{}, err
	}
	sp, err := find(ctx, tx, id)
	if err != nil {
		return fail(err)
	}
	ctx, standing, err := event.TakeTurn(ctx, tx, sp.OrganizationID, role.ManageMembers)
	if err != nil {
		return fail(err)
	}
	if sp, err = find(ctx, tx, id); err != nil { // as it is now that it is our turn
		return fail(err)
	}
	return ctx, sp, standing, nil
}

// find reads a space that the viewer may know of. Errors: NOT_FOUND at spaceId.
func find(ctx context.Context, tx *ent.Tx, id uuid.UUID) (*ent.Space, error) {
	sp, err := tx.Space.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such space.").At("spaceId")
	}
	if err != nil {
		return nil, fmt.Errorf("look up a space: %w", err)
	}
	return sp, nil
}

// placed is the department that somebody wrote, which must exist; the zero
// Place is none. Errors: NOT_FOUND at department.
func placed(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, written *string) (department.Place, error) {
	place, err := department.Find(ctx, tx, organizationID, written)
	if err == nil && place.IsUnknown() {
		err = fault.New(fault.NotFound, "There is no such department.")
	}
	return place, fault.At(err, "department")
}

// named is a space's name as it is kept, and folded. Errors: REQUIRED, INVALID
// and TOO_LONG at name.
func named(name string) (kept, key string, err error) {
	kept, err = text.Required(name, MaxName)
	return kept, text.Fold(kept), fault.At(err, "name")
}

func taken() *fault.Fault {
	return fault.New(fault.Conflict, "There is a space of this name already.").At("name")
}

func entry(ctx context.Context, kind event.Kind, sp *ent.Space, summary string) event.Entry {
	return event.Entry{Kind: kind, Actor: viewer.Actor(ctx), Space: sp.ID, Summary: summary}
}
