package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/publicid"
	"usher/internal/rights"
	"usher/internal/text"
)

func (r *mutationResolver) CreateRole(ctx context.Context, in CreateRoleInput) (*CreateRolePayload, error) {
	created, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.CustomRole, error) {
		return r.Rights.Create(ctx, id, rights.Draft{Name: in.Name, Description: text.Value(in.Description), Base: in.Base, Permissions: set(in.Permissions)})
	})
	faults, err := userErrors(err)
	return &CreateRolePayload{CustomRole: created, UserErrors: faults}, err
}

func (r *mutationResolver) UpdateRole(ctx context.Context, in UpdateRoleInput) (*UpdateRolePayload, error) {
	updated, err := withID(ctx, publicid.CustomRole, in.CustomRoleID, "customRoleId", func(id uuid.UUID) (*ent.CustomRole, error) {
		return r.Rights.Update(ctx, id, rights.Change{Name: in.Name, Description: in.Description, Permissions: set(in.Permissions)})
	})
	faults, err := userErrors(err)
	return &UpdateRolePayload{CustomRole: updated, UserErrors: faults}, err
}

func (r *mutationResolver) DeleteRole(ctx context.Context, in DeleteRoleInput) (*DeleteRolePayload, error) {
	deleted, err := withID(ctx, publicid.CustomRole, in.CustomRoleID, "customRoleId", func(id uuid.UUID) (*string, error) {
		return &in.CustomRoleID, r.Rights.Delete(ctx, id)
	})
	faults, err := userErrors(err)
	return &DeleteRolePayload{DeletedCustomRoleID: deleted, UserErrors: faults}, err
}

func (r *mutationResolver) SetMemberPermission(ctx context.Context, in SetMemberPermissionInput) (*SetMemberPermissionPayload, error) {
	of, err := withID(ctx, publicid.Member, in.MemberID, "memberId", func(id uuid.UUID) (*ent.Member, error) {
		return r.Rights.SetOverride(ctx, id, rights.Override{Permission: in.Permission, Effect: in.Effect, EndsAt: in.EndsAt, Reason: in.Reason})
	})
	faults, err := userErrors(err)
	return &SetMemberPermissionPayload{Member: of, UserErrors: faults}, err
}

// ofOwn reads the id of a role that the organization made. One that is no such
// id names no role, and the service says so where it was meant.
func ofOwn(id *string) *uuid.UUID { return meant(publicid.CustomRole, id) }

// meant reads an id that may be left out. One that is no id of this kind is
// that of nothing.
func meant(kind publicid.Kind, id *string) *uuid.UUID {
	if id == nil {
		return nil
	}
	decoded, _ := publicid.Decode(kind, *id)
	return &decoded
}

// stated is what an input says of a field that may be left out; nil where it says
// nothing, and a pointer to nil where it takes the value away.
func stated[T any](field graphql.Omittable[T]) *T {
	value, given := field.ValueOK()
	if !given {
		return nil
	}
	return &value
}
