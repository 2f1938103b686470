package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/organization"
	"usher/internal/publicid"
)

func (r *mutationResolver) UpdateOrganization(ctx context.Context, in UpdateOrganizationInput) (*UpdateOrganizationPayload, error) {
	updated, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Organization, error) {
		return r.Organizations.Update(ctx, id, organization.Change{Name: in.Name})
	})
	faults, err := userErrors(err)
	return &UpdateOrganizationPayload{Organization: updated, UserErrors: faults}, err
}
