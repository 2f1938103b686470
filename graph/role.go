package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/customrole"
	"usher/ent/member"
	"usher/internal/publicid"
	"usher/internal/role"
)

func (customRoleResolver) ID(_ context.Context, c *ent.CustomRole) (string, error) {
	return publicid.Encode(publicid.CustomRole, c.ID), nil
}

func customRoleID(c *ent.CustomRole) uuid.UUID { return c.ID }

func (customRoleResolver) Permissions(_ context.Context, c *ent.CustomRole) ([]role.Permission, error) {
	return role.Split(c.Permissions), nil
}

func (r *customRoleResolver) MemberCount(ctx context.Context, c *ent.CustomRole) (int, error) {
	held := listing[ent.Member]{column: member.FieldCustomRoleID, source: from(func(roles []uuid.UUID) *ent.MemberQuery {
		return r.Store.Client.Member.Query().Where(member.CustomRoleIDIn(roles...))
	})}
	counts, err := together(ctx, c, "", func(ctx context.Context, siblings []*ent.CustomRole) (map[uuid.UUID]int, error) {
		counts, err := held.counts(ctx, keys(siblings, customRoleID), held.tally)
		found := map[uuid.UUID]int{}
		for _, t := range counts {
			found[t.Parent] = t.Count
		}
		return found, err
	})
	return counts[c.ID], err
}

func (r *organizationResolver) CustomRoles(ctx context.Context, o *ent.Organization, first *int, after *string) (*CustomRoleConnection, error) {
	return connect(ctx, o, organizationID, window{first: first, after: after}, r.customRoles())
}

func (r *Resolver) customRoles() listing[ent.CustomRole] {
	query := func(parents []uuid.UUID) *ent.CustomRoleQuery {
		return r.Store.Client.CustomRole.Query().Where(customrole.OrganizationIDIn(parents...))
	}
	return listing[ent.CustomRole]{
		sorting: sorting[ent.CustomRole]{
			name: "NAME", expr: column(customrole.FieldNameKey),
			value: func(c *ent.CustomRole) any { return c.NameKey },
			id:    customRoleID,
		},
		source: from(query),
		parent: func(c *ent.CustomRole) uuid.UUID { return c.OrganizationID },
		column: customrole.FieldOrganizationID,
	}
}

func (r *memberResolver) CustomRole(ctx context.Context, m *ent.Member) (*ent.CustomRole, error) {
	return one(ctx, m, func(m *ent.Member) *uuid.UUID { return m.CustomRoleID }, r.customRolesByID)
}

func (r *memberSnapshotResolver) CustomRole(ctx context.Context, m *ent.Member) (*ent.CustomRole, error) {
	return one(ctx, m, func(m *ent.Member) *uuid.UUID { return m.CustomRoleID }, r.customRolesByID)
}
