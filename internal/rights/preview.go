package rights

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	entspace "usher/ent/space"
	"usher/internal/access"
	"usher/internal/department"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// Preview is what somebody would become, as things stand.
type Preview struct {
	Role         role.Role
	RoleName     string
	CustomRoleID *uuid.UUID
	Department   *string
	Permissions  []role.Permission
	Decisions    []access.Decision // on all that can be granted
	Spaces       []string          // the names of those that come with the department
}

// Given is what somebody thinks of giving in an organization.
type Given struct {
	Role       role.Role
	CustomRole *uuid.UUID // in place of Role
	Department *string    // a path, an id, or a name that is none
}

// Consider looks at what would come of an invitation that is not sent yet.
// Errors: UNAUTHENTICATED, NOT_FOUND, also at customRoleId and department,
// FORBIDDEN, TOO_LONG and INVALID at department.
func (s *Service) Consider(ctx context.Context, organizationID uuid.UUID, g Given) (*Preview, error) {
	client := s.Store.Client
	ctx, _, err := scope.Enter(ctx, client, organizationID, role.ManageMembers)
	if err != nil {
		return nil, err
	}
	places, err := department.Look(ctx, client, organizationID, g.Department)
	if err != nil {
		return nil, err
	}
	place, err := places.Of(g.Department)
	if err != nil {
		return nil, fault.At(err, "department")
	}
	offer, err := scope.Offer{OrganizationID: organizationID, Role: g.Role, DepartmentID: place.ID, Department: place.Name}.
		With(ctx, client, g.CustomRole)
	if err != nil {
		return nil, err
	}
	return s.Foresee(ctx, offer)
}

// Foresee says what an offer would make of somebody. Whether the viewer may know
// of the offer is the caller's to see to.
func (s *Service) Foresee(ctx context.Context, offer scope.Offer) (*Preview, error) {
	client := s.Store.Client
	standings, err := scope.Prospective(ctx, client, offer)
	if err != nil {
		return nil, err
	}
	standing := standings[0]
	p := &Preview{
		Role: offer.Role, RoleName: standing.RoleName(), CustomRoleID: offer.CustomRoleID, Department: offer.Department,
		Permissions: access.Permissions(standing), Spaces: []string{},
	}
	for _, permission := range role.Grantable() {
		p.Decisions = append(p.Decisions, access.Decide(standing, permission))
	}
	if offer.DepartmentID == nil {
		return p, nil
	}
	p.Spaces, err = client.Space.Query().
		Where(entspace.DepartmentID(*offer.DepartmentID)).
		Order(entspace.ByNameKey(), entspace.ByID()).
		Select(entspace.FieldName).
		Strings(viewer.AsSystem(ctx, "name the spaces that come with a department"))
	if err != nil {
		return nil, fmt.Errorf("name the spaces of a department: %w", err)
	}
	return p, nil
}
