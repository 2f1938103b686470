package department

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Draft is a department as somebody asks for it.
type Draft struct {
	Name     string
	ParentID *uuid.UUID // nil is the root
	Grants   []role.Permission
	Denials  []role.Permission
}

// Create makes a department. People, invitations and links that carried its
// path as a mere name belong to it from then on. Errors: UNAUTHENTICATED,
// NOT_FOUND, FORBIDDEN; REQUIRED, INVALID, TOO_LONG, CONFLICT, FORBIDDEN and
// LAST_ADMIN at name; NOT_FOUND at parentId; FORBIDDEN at permissionGrants;
// INVALID at permissionDenials.
func (s *Service) Create(ctx context.Context, organizationID uuid.UUID, draft Draft) (*ent.Department, error) {
	name, err := checked(draft.Name)
	if err != nil {
		return nil, fault.At(err, "name")
	}
	var created *ent.Department
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, standing, err := event.TakeTurn(ctx, tx, organizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		parent, err := findParent(ctx, tx, organizationID, draft.ParentID)
		if err != nil {
			return err
		}
		if err := mayPermit(standing, &ent.Department{}, draft.Grants, draft.Denials); err != nil {
			return err
		}
		d := &ent.Department{
			OrganizationID: organizationID, Name: name,
			PermissionGrants: role.Join(draft.Grants), PermissionDenials: role.Join(draft.Denials),
		}
		entry, err := s.create(ctx, tx, d, parent)
		if err != nil {
			return fault.At(err, "name")
		}
		created = d
		entries := []event.Entry{entry}
		if told := permitted(d.PermissionGrants, d.PermissionDenials); told != "" {
			entries = append(entries, permissionsChanged(ctx, d, "", told))
		}
		return s.Log.Append(ctx, tx, organizationID, event.Together(entries...)...)
	})
	return created, err
}

// create writes a department beneath a parent, and fills in what follows from
// its place.
func (s *Service) create(ctx context.Context, tx *ent.Tx, d *ent.Department, parent *ent.Department) (event.Entry, error) {
	d.Path, d.PathKey = d.Name, text.FoldPath(d.Name)
	if parent != nil {
		d.ParentID, d.Path, d.PathKey = &parent.ID, below(parent.Path, d.Path), below(parent.PathKey, d.PathKey)
	}
	if err := fits(d.Path); err != nil {
		return event.Entry{}, err
	}
	made, err := tx.Department.Create().
		SetOrganizationID(d.OrganizationID).
		SetNillableParentID(d.ParentID).
		SetName(d.Name).
		SetPath(d.Path).
		SetPathKey(d.PathKey).
		SetPermissionGrants(d.PermissionGrants).
		SetPermissionDenials(d.PermissionDenials).
		SetCreatedAt(s.Store.Now()).
		Save(ctx)
	if store.Violates(err, "departments_organization_id_path_key_key") {
		return event.Entry{}, taken()
	}
	if err != nil {
		return event.Entry{}, fmt.Errorf("create a department: %w", err)
	}
	*d = *made
	return event.Entry{
		Kind: entevent.KindDEPARTMENT_CREATED, Actor: viewer.Actor(ctx), Department: d.ID,
		Summary: "The department " + d.Path + " was created.", After: d.Path,
	}, adopt(ctx, tx, d)
}

// adopt gives a new department whoever carried its path as a name, if whoever made
// it may have them there. What he may is looked up first: he may be among them.
// Errors: those of adoption.allow.
func adopt(ctx context.Context, tx *ent.Tx, d *ent.Department) error {
	into, err := adoptionInto(ctx, tx, d)
	if err != nil {
		return err
	}
	_, gathered, err := Gather(ctx, tx, d, d.Path)
	if err != nil || gathered == 0 {
		return err
	}
	return into.allow(ctx, tx, d.OrganizationID, d.ID)
}
