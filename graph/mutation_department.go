package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/department"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/role"
)

func (r *mutationResolver) CreateDepartment(ctx context.Context, in CreateDepartmentInput) (*CreateDepartmentPayload, error) {
	created, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Department, error) {
		parent, err := named(publicid.Department, in.ParentID, "parentId")
		if err != nil {
			return nil, err
		}
		return r.Departments.Create(ctx, id, department.Draft{Name: in.Name, ParentID: parent, Grants: in.PermissionGrants, Denials: in.PermissionDenials})
	})
	faults, err := userErrors(err)
	return &CreateDepartmentPayload{Department: created, UserErrors: faults}, err
}

func (r *mutationResolver) UpdateDepartment(ctx context.Context, in UpdateDepartmentInput) (*UpdateDepartmentPayload, error) {
	updated, err := withID(ctx, publicid.Department, in.DepartmentID, "departmentId", func(id uuid.UUID) (*ent.Department, error) {
		change := department.Change{Name: in.Name, Grants: set(in.PermissionGrants), Denials: set(in.PermissionDenials)}
		if written, given := in.ParentID.ValueOK(); given {
			parent, err := named(publicid.Department, written, "parentId")
			if err != nil {
				return nil, err
			}
			change.Parent = &parent
		}
		return r.Departments.Update(ctx, id, change)
	})
	faults, err := userErrors(err)
	return &UpdateDepartmentPayload{Department: updated, UserErrors: faults}, err
}

func (r *mutationResolver) DeleteDepartment(ctx context.Context, in DeleteDepartmentInput) (*DeleteDepartmentPayload, error) {
	deleted, err := withID(ctx, publicid.Department, in.DepartmentID, "departmentId", func(id uuid.UUID) (*string, error) {
		to, err := named(publicid.Department, in.MoveToID, "moveToId")
		if err != nil {
			return nil, err
		}
		return &in.DepartmentID, r.Departments.Delete(ctx, id, in.People, to)
	})
	faults, err := userErrors(err)
	return &DeleteDepartmentPayload{DeletedDepartmentID: deleted, UserErrors: faults}, err
}

// named reads an id that may be left out. One that is no id of this kind is
// like one that names nothing.
func named(kind publicid.Kind, id *string, field string) (*uuid.UUID, error) {
	if id == nil {
		return nil, nil
	}
	decoded, ok := publicid.Decode(kind, *id)
	if !ok {
		return nil, fault.New(fault.NotFound, "There is nothing with this id.").At(field)
	}
	return &decoded, nil
}

// set is a list that was given, be it empty; null is nil.
func set(permissions []role.Permission) *[]role.Permission {
	if permissions == nil {
		return nil
	}
	return &permissions
}
