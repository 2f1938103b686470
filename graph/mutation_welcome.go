package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/publicid"
)

func (r *mutationResolver) UpdateOrganizationWelcome(ctx context.Context, in UpdateOrganizationWelcomeInput) (*UpdateOrganizationWelcomePayload, error) {
	updated, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Organization, error) {
		return r.Organizations.UpdateWelcome(ctx, id, in.Welcome)
	})
	faults, err := userErrors(err)
	return &UpdateOrganizationWelcomePayload{Organization: updated, UserErrors: faults}, err
}
