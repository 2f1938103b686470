package graph

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entintegration "usher/ent/integration"
	"usher/ent/integrationshare"
	"usher/internal/access"
	"usher/internal/publicid"
)

func (integrationResolver) ID(_ context.Context, in *ent.Integration) (string, error) {
	return publicid.Encode(publicid.Integration, in.ID), nil
}

func integrationID(in *ent.Integration) uuid.UUID { return in.ID }

func (r *integrationResolver) Departments(ctx context.Context, in *ent.Integration) ([]*ent.Department, error) {
	return sharing(ctx, r.Resolver, in, func(s *ent.IntegrationShare) *uuid.UUID { return s.DepartmentID }, r.departmentsByID,
		func(d *ent.Department) string { return d.PathKey })
}

func (r *integrationResolver) Spaces(ctx context.Context, in *ent.Integration) ([]*ent.Space, error) {
	return sharing(ctx, r.Resolver, in, func(s *ent.IntegrationShare) *uuid.UUID { return s.SpaceID }, r.spacesByID,
		func(s *ent.Space) string { return s.NameKey })
}

// sharing is the places of one kind that an integration is shared with, for all
// its siblings at once, in the order of their keys.
func sharing[T any](ctx context.Context, r *Resolver, in *ent.Integration, place func(*ent.IntegrationShare) *uuid.UUID, load func(context.Context, []uuid.UUID) (map[uuid.UUID]*T, error), key func(*T) string) ([]*T, error) {
	lists, err := together(ctx, in, "", func(ctx context.Context, siblings []*ent.Integration) (map[uuid.UUID][]*T, error) {
		var integrations, ids []uuid.UUID
		for _, sibling := range siblings {
			integrations = append(integrations, sibling.ID)
		}
		shares, err := r.Store.Client.IntegrationShare.Query().Where(integrationshare.IntegrationIDIn(integrations...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, share := range shares {
			if id := place(share); id != nil {
				ids = append(ids, *id)
			}
		}
		places, err := load(ctx, ids)
		adopt(ctx, slices.Collect(maps.Values(places)))
		lists := map[uuid.UUID][]*T{}
		for _, share := range shares {
			if id := place(share); id != nil && places[*id] != nil {
				lists[share.IntegrationID] = append(lists[share.IntegrationID], places[*id])
			}
		}
		for _, list := range lists {
			slices.SortFunc(list, func(a, b *T) int { return strings.Compare(key(a), key(b)) })
		}
		return lists, err
	})
	return append([]*T{}, lists[in.ID]...), err
}

// integrations lists an organization's.
func (r *Resolver) integrations() listing[ent.Integration] {
	query := func(parents []uuid.UUID) *ent.IntegrationQuery {
		return r.Store.Client.Integration.Query().Where(entintegration.OrganizationIDIn(parents...))
	}
	return listing[ent.Integration]{
		sorting: sorting[ent.Integration]{
			name: "NAME", expr: column(entintegration.FieldNameKey),
			value: func(in *ent.Integration) any { return in.NameKey },
			id:    integrationID,
		},
		source: from(query),
		parent: func(in *ent.Integration) uuid.UUID { return in.OrganizationID },
		column: entintegration.FieldOrganizationID,
	}
}

func (r *queryResolver) TestIntegrationAccess(ctx context.Context, memberID, integrationID string) (*access.Decision, error) {
	who, _ := publicid.Decode(publicid.Member, memberID)
	what, _ := publicid.Decode(publicid.Integration, integrationID)
	return r.Integrations.Test(ctx, who, what)
}
