package department

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Change is what an update sets; nil leaves as it is.
type Change struct {
	Name    *string
	Parent  **uuid.UUID // a nil inside is the root
	Grants  *[]role.Permission
	Denials *[]role.Permission
}

// changing is a department on its way to what it is to be, with the lines of
// the log that tell of it.
type changing struct {
	from, to *ent.Department
	entries  []event.Entry
}

// Update changes a department: its name, what it stands beneath, and what its
// people may do besides or not. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN;
// REQUIRED, INVALID, TOO_LONG and CONFLICT at name; NOT_FOUND, INVALID,
// TOO_LONG, CONFLICT and FORBIDDEN at parentId; FORBIDDEN at permissionGrants;
// FORBIDDEN and INVALID at permissionDenials; LAST_ADMIN.
func (s *Service) Update(ctx context.Context, id uuid.UUID, change Change) (*ent.Department, error) {
	var updated *ent.Department
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, d, standing, err := s.enter(ctx, tx, id)
		if err != nil {
			return err
		}
		to := *d
		c := &changing{from: d, to: &to}
		if err := c.rename(ctx, change.Name); err != nil {
			return err
		}
		if err := c.move(ctx, tx, change.Parent); err != nil {
			return err
		}
		if err := c.permit(ctx, standing, change.Grants, change.Denials); err != nil {
			return err
		}
		updated = c.to
		if len(c.entries) == 0 {
			return nil
		}
		shift, err := c.shift(ctx, tx, standing)
		if err != nil {
			return err
		}
		if err := c.save(ctx, tx); err != nil {
			return err
		}
		if err := shift.keepsAdmin(ctx, tx, d.OrganizationID); err != nil {
			return err
		}
		if err := shift.spares(ctx, tx, d.OrganizationID, standing, inTree(d.OrganizationID, c.to.PathKey)); err != nil {
			return err
		}
		return s.Log.Append(ctx, tx, d.OrganizationID, event.Together(c.entries...)...)
	})
	return updated, err
}

// save writes what has changed, beneath the department and among its people
// too.
func (c *changing) save(ctx context.Context, tx *ent.Tx) error {
	if err := c.relocate(ctx, tx); err != nil {
		return err
	}
	write := tx.Department.UpdateOneID(c.to.ID).
		SetName(c.to.Name).
		SetPermissionGrants(c.to.PermissionGrants).
		SetPermissionDenials(c.to.PermissionDenials)
	store.Assign(c.to.ParentID, write.SetParentID, write.ClearParentID)
	if err := write.Exec(ctx); err != nil {
		return fmt.Errorf("update a department: %w", err)
	}
	return nil
}

func (c *changing) tell(ctx context.Context, kind entevent.Kind, before, after, summary string) {
	c.entries = append(c.entries, event.Entry{
		Kind: kind, Actor: viewer.Actor(ctx), Department: c.from.ID, Before: before, After: after, Summary: summary,
	})
}
