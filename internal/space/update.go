package space

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entdepartment "usher/ent/department"
	entevent "usher/ent/event"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/store"
	"usher/internal/text"
)

// Change is what an update sets; nil leaves as it is.
type Change struct {
	Name       *string
	Department **string // a nil inside takes it out of its department
}

// Update renames a space, or moves it to another department. Whoever is in it
// stays. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, REQUIRED, INVALID,
// TOO_LONG and CONFLICT at name, NOT_FOUND, INVALID and TOO_LONG at department.
func (s *Service) Update(ctx context.Context, id uuid.UUID, change Change) (*ent.Space, error) {
	var updated *ent.Space
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, sp, _, err := s.enter(ctx, tx, id)
		if err != nil {
			return err
		}
		entries, write, err := plan(ctx, tx, sp, change)
		if err != nil || len(entries) == 0 {
			updated = sp
			return err
		}
		updated, err = write.Save(ctx)
		if store.Violates(err, "spaces_organization_id_name_key_key") {
			return taken()
		}
		if err != nil {
			return fmt.Errorf("update a space: %w", err)
		}
		return s.Log.Append(ctx, tx, sp.OrganizationID, event.Together(entries...)...)
	})
	return updated, err
}

// plan turns a change into the write and the lines of the log.
func plan(ctx context.Context, tx *ent.Tx, sp *ent.Space, change Change) ([]event.Entry, *ent.SpaceUpdateOne, error) {
	write := tx.Space.UpdateOne(sp)
	var entries []event.Entry
	tell := func(kind event.Kind, before, after, summary string) {
		e := entry(ctx, kind, sp, summary)
		e.Before, e.After = before, after
		entries = append(entries, e)
	}
	called := sp.Name
	if change.Name != nil {
		name, key, err := named(*change.Name)
		if err != nil {
			return nil, nil, err
		}
		if name != sp.Name {
			called = name
			write.SetName(name).SetNameKey(key)
			tell(entevent.KindSPACE_RENAMED, sp.Name, name, "The space "+sp.Name+" is now called "+name+".")
		}
	}
	if change.Department != nil {
		to, err := placed(ctx, tx, sp.OrganizationID, *change.Department)
		if err != nil {
			return nil, nil, err
		}
		from, err := pathOf(ctx, tx, sp.DepartmentID)
		if err != nil {
			return nil, nil, err
		}
		if after := text.Value(to.Name); after != from {
			store.Assign(to.ID, write.SetDepartmentID, write.ClearDepartmentID)
			tell(entevent.KindSPACE_MOVED, from, after, "The space "+called+department.Moved(to))
		}
	}
	return entries, write, nil
}

// pathOf is the path of a department; empty for none.
func pathOf(ctx context.Context, tx *ent.Tx, id *uuid.UUID) (string, error) {
	if id == nil {
		return "", nil
	}
	path, err := tx.Department.Query().Where(entdepartment.ID(*id)).Select(entdepartment.FieldPath).String(ctx)
	if err != nil {
		return "", fmt.Errorf("look up a space's department: %w", err)
	}
	return path, nil
}
