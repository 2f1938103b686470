package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/publicid"
	"usher/internal/roster"
)

func (r *queryResolver) ExportMembers(ctx context.Context, organizationID string) (*string, error) {
	return r.exportList(ctx, roster.Members, organizationID)
}

func (r *queryResolver) ExportInvitations(ctx context.Context, organizationID string) (*string, error) {
	return r.exportList(ctx, roster.Invitations, organizationID)
}

func (r *queryResolver) ExportLog(ctx context.Context, organizationID string) (*string, error) {
	return exportURL(ctx, organizationID, r.LogExports.Organization, r.LogExports.URL)
}

func (r *Resolver) exportList(ctx context.Context, list roster.List, organizationID string) (*string, error) {
	return exportURL(ctx, organizationID,
		func(ctx context.Context, id uuid.UUID) (*ent.Organization, error) {
			return r.Exports.Organization(ctx, list, id)
		},
		func(id uuid.UUID) string { return r.Exports.URL(list, id) })
}

// exportURL is nil for an organization that the viewer does not see.
func exportURL(ctx context.Context, organizationID string, open func(context.Context, uuid.UUID) (*ent.Organization, error), url func(uuid.UUID) string) (*string, error) {
	id, _ := publicid.Decode(publicid.Organization, organizationID)
	organization, err := open(ctx, id)
	if err != nil {
		return nil, asRefusal(err)
	}
	return new(url(organization.ID)), nil
}
