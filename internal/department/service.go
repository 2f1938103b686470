package department

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
)

// MaxDepth bounds how many departments stand within each other.
const MaxDepth = 16

// Service is the departments of all organizations.
type Service struct {
	Store *store.Store
	Log   *event.Log
}

// enter opens the organization of a department to the viewer when it is his
// turn: the tree is many rows, and two moves at once could make a circle of it.
func (s *Service) enter(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.Department, access.Standing, error) {
	fail := func(err error) (context.Context, *ent.Department, access.Standing, error) {
		return nil, nil, access.Standing{}, err
	}
	d, err := find(ctx, tx, id, "departmentId")
	if err != nil {
		return fail(err)
	}
	ctx, standing, err := event.TakeTurn(ctx, tx, d.OrganizationID, role.ManageMembers)
	if err != nil {
		return fail(err)
	}
	if d, err = find(ctx, tx, id, "departmentId"); err != nil {
		return fail(err)
	}
	return ctx, d, standing, nil
}

// find reads a department that the viewer may know of. Errors: NOT_FOUND at
// the field that named it.
func find(ctx context.Context, tx *ent.Tx, id uuid.UUID, field string) (*ent.Department, error) {
	d, err := tx.Department.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such department.").At(field)
	}
	if err != nil {
		return nil, fmt.Errorf("look up a department: %w", err)
	}
	return d, nil
}

// findParent reads the department beneath which another shall stand; nil is the
// root.
func findParent(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, id *uuid.UUID) (*ent.Department, error) {
	if id == nil {
		return nil, nil
	}
	parent, err := find(ctx, tx, *id, "parentId")
	if err == nil && parent.OrganizationID != organizationID {
		return nil, fault.New(fault.NotFound, "There is no such department.").At("parentId")
	}
	return parent, err
}

// checked is a department's name as it is kept. Errors: REQUIRED, TOO_LONG,
// INVALID.
func checked(name string) (string, error) {
	name, err := text.Required(name, MaxPath)
	if err != nil {
		return "", err
	}
	if strings.Contains(name, "/") {
		return "", fault.New(fault.Invalid, "A department's name cannot have a slash in it: slashes stand between departments.")
	}
	if _, ok := publicid.Decode(publicid.Department, name); ok {
		return "", fault.New(fault.Invalid, "A department's name cannot be an id.")
	}
	return name, nil
}

// below is the path of a name beneath a parent's path, which is empty for the
// root.
func below(parent, name string) string {
	if parent == "" {
		return name
	}
	return parent + "/" + name
}

// fits refuses a path that is too long or too deep.
func fits(path string) error {
	if n := utf8.RuneCountInString(path); n > MaxPath {
		return fault.New(fault.TooLong, "A department's whole path may have at most %d characters; it would have %d.", MaxPath, n)
	}
	if strings.Count(path, "/") >= MaxDepth {
		return fault.New(fault.Invalid, "Departments stand at most %d deep within each other.", MaxDepth)
	}
	return nil
}

func taken() *fault.Fault {
	return fault.New(fault.Conflict, "There is a department of this name in this place already.")
}
