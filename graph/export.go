package graph

import (
	"context"

	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/roster"
)

func (r *queryResolver) ExportMembers(ctx context.Context, organizationID string) (*string, error) {
	return r.exportURL(ctx, roster.Members, organizationID)
}

func (r *queryResolver) ExportInvitations(ctx context.Context, organizationID string) (*string, error) {
	return r.exportURL(ctx, roster.Invitations, organizationID)
}

func (r *queryResolver) ExportLog(ctx context.Context, organizationID string) (*string, error) {
	id, _ := publicid.Decode(publicid.Organization, organizationID)
	organization, err := r.LogExports.Organization(ctx, id)
	if fault.Is(err, fault.NotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return new(r.LogExports.URL(organization.ID)), nil
}

// exportURL is nil for an organization that the viewer does not see.
func (r *Resolver) exportURL(ctx context.Context, list roster.List, organizationID string) (*string, error) {
	id, _ := publicid.Decode(publicid.Organization, organizationID)
	organization, err := r.Exports.Organization(ctx, list, id)
	if fault.Is(err, fault.NotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return new(r.Exports.URL(list, organization.ID)), nil
}
