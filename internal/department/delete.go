package department

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/department"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/space"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// People says what happens to the people of a department that is deleted.
type People string

// What can happen to them.
const (
	Refuse   People = "REFUSE"   // there must be none
	Move     People = "MOVE"     // they go to another department
	Unassign People = "UNASSIGN" // they belong to none
)

// Delete removes a department that has none beneath it. Errors:
// UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, CONFLICT while departments stand
// beneath it, CONFLICT at people while somebody or something is in it and
// nothing was said of them, FORBIDDEN there, REQUIRED, NOT_FOUND, INVALID and
// FORBIDDEN at moveToId, LAST_ADMIN.
func (s *Service) Delete(ctx context.Context, id uuid.UUID, people People, moveTo *uuid.UUID) error {
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, d, standing, err := s.enter(ctx, tx, id)
		if err != nil {
			return err
		}
		parent, err := tx.Department.Query().Where(department.ParentID(d.ID)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("see whether departments stand beneath one: %w", err)
		}
		if parent {
			return fault.New(fault.Conflict, "There are departments beneath this one. Move or delete its departments first.")
		}
		entries := []event.Entry{{
			Kind: entevent.KindDEPARTMENT_DELETED, Actor: viewer.Actor(ctx), Department: d.ID,
			Summary: "The department " + d.Path + " was deleted.", Before: d.Path,
		}}
		follows, err := s.clear(ctx, tx, standing, d, people, moveTo)
		if err != nil {
			return err
		}
		if err := tx.Department.DeleteOne(d).Exec(ctx); err != nil {
			return fmt.Errorf("delete a department: %w", err)
		}
		return s.Log.Append(ctx, tx, d.OrganizationID, event.Together(append(entries, follows...)...)...)
	})
}

// clear takes everybody and everything out of a department, as was asked, and
// returns the lines for the log.
func (s *Service) clear(ctx context.Context, tx *ent.Tx, standing access.Standing, d *ent.Department, people People, moveTo *uuid.UUID) ([]event.Entry, error) {
	switch people {
	case Move:
		to, err := s.refuge(ctx, tx, d, moveTo)
		if err != nil {
			return nil, err
		}
		follows, err := s.resettle(ctx, tx, standing, d, to)
		return follows, fault.At(err, "moveToId")
	case Unassign:
		follows, err := s.resettle(ctx, tx, standing, d, nil)
		return follows, fault.At(err, "people")
	}
	if err := s.empty(ctx, tx, d); err != nil {
		return nil, err
	}
	return nil, s.forget(ctx, tx, d)
}

// refuge is the department that takes in what another one has.
func (s *Service) refuge(ctx context.Context, tx *ent.Tx, d *ent.Department, id *uuid.UUID) (*ent.Department, error) {
	if id == nil {
		return nil, fault.New(fault.Required, "Say which department takes them in.").At("moveToId")
	}
	to, err := find(ctx, tx, *id, "moveToId")
	switch {
	case err != nil:
		return nil, err
	case to.OrganizationID != d.OrganizationID:
		return nil, fault.New(fault.NotFound, "There is no such department.").At("moveToId")
	case to.ID == d.ID:
		return nil, fault.New(fault.Invalid, "This is the department that is to be deleted.").At("moveToId")
	}
	return to, nil
}

// empty refuses unless nobody is in a department, nobody can come into it by an
// open invitation or link, and it has no spaces.
func (s *Service) empty(ctx context.Context, tx *ent.Tx, d *ent.Department) error {
	now := s.Store.Now()
	for _, kind := range []struct {
		name  string
		exist func(context.Context) (bool, error)
	}{
		{"members", tx.Member.Query().Where(member.DepartmentID(d.ID)).Exist},
		{"open invitations", tx.Invitation.Query().Where(
			invitation.OrganizationID(d.OrganizationID), invitation.DepartmentID(d.ID), scope.Open(invitation.ExpiresAtGT(now)),
		).Exist},
		{"active links", tx.InviteLink.Query().Where(
			invitelink.OrganizationID(d.OrganizationID), invitelink.DepartmentID(d.ID), invitelink.ExpiresAtGT(now),
			invitelink.StateEQ(invitelink.StateACTIVE),
		).Exist},
		{"spaces", tx.Space.Query().Where(space.DepartmentID(d.ID)).Exist},
	} {
		found, err := kind.exist(ctx)
		if err != nil {
			return fmt.Errorf("see whether a department is empty: %w", err)
		}
		if found {
			return fault.New(fault.Conflict, "This department has %s. Say what happens to them.", kind.name).At("people")
		}
	}
	return nil
}
