package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/integration"
	"usher/internal/publicid"
)

func (r *mutationResolver) CreateIntegration(ctx context.Context, in CreateIntegrationInput) (*CreateIntegrationPayload, error) {
	created, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Integration, error) {
		places, err := namedPlaces(in.DepartmentIds, in.SpaceIds)
		if err != nil {
			return nil, err
		}
		return r.Integrations.Create(ctx, id, integration.Draft{Name: in.Name, Enabled: in.Enabled, Authentication: in.Authentication, SharedWith: in.SharedWith, Places: places})
	})
	faults, err := userErrors(err)
	return &CreateIntegrationPayload{Integration: created, UserErrors: faults}, err
}

func (r *mutationResolver) UpdateIntegration(ctx context.Context, in UpdateIntegrationInput) (*UpdateIntegrationPayload, error) {
	updated, err := withID(ctx, publicid.Integration, in.IntegrationID, "integrationId", func(id uuid.UUID) (*ent.Integration, error) {
		places, err := namedPlaces(in.DepartmentIds, in.SpaceIds)
		if err != nil {
			return nil, err
		}
		return r.Integrations.Update(ctx, id, integration.Change{Name: in.Name, Enabled: in.Enabled, Authentication: in.Authentication, SharedWith: in.SharedWith, Places: places})
	})
	faults, err := userErrors(err)
	return &UpdateIntegrationPayload{Integration: updated, UserErrors: faults}, err
}

func (r *mutationResolver) DeleteIntegration(ctx context.Context, in DeleteIntegrationInput) (*DeleteIntegrationPayload, error) {
	deleted, err := withID(ctx, publicid.Integration, in.IntegrationID, "integrationId", func(id uuid.UUID) (*string, error) {
		return &in.IntegrationID, r.Integrations.Delete(ctx, id)
	})
	faults, err := userErrors(err)
	return &DeleteIntegrationPayload{DeletedIntegrationID: deleted, UserErrors: faults}, err
}

// namedPlaces reads the ids of departments and spaces.
func namedPlaces(departmentIDs, spaceIDs []string) (integration.Places, error) {
	departments, err := allNamed(publicid.Department, departmentIDs, "departmentIds")
	if err != nil {
		return integration.Places{}, err
	}
	spaces, err := allNamed(publicid.Space, spaceIDs, "spaceIds")
	return integration.Places{Departments: departments, Spaces: spaces}, err
}

// allNamed is named for a list.
func allNamed(kind publicid.Kind, written []string, field string) ([]uuid.UUID, error) {
	var ids []uuid.UUID
	for _, w := range written {
		id, err := named(kind, &w, field)
		if err != nil {
			return nil, err
		}
		ids = append(ids, *id)
	}
	return ids, nil
}
