package scope

import (
	"context"
	"fmt"
	"maps"
	"slices"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/customrole"
	"usher/ent/department"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/access"
	"usher/internal/role"
	"usher/internal/text"
)

// surroundings are what decides on people besides their built-in roles and what
// they were granted and denied themselves: the roles that organizations made, and
// the levels of the places where they are.
func surroundings(ctx context.Context, client *ent.Client, made []*uuid.UUID, places []place) (map[uuid.UUID]*access.Custom, map[place][]access.Level, error) {
	customs, err := customRoles(ctx, client, made)
	if err != nil {
		return nil, nil, err
	}
	above, err := departmentLevels(ctx, client, places)
	return customs, above, err
}

func customRoles(ctx context.Context, client *ent.Client, made []*uuid.UUID) (map[uuid.UUID]*access.Custom, error) {
	var ids []uuid.UUID
	for _, id := range made {
		if id != nil && !slices.Contains(ids, *id) {
			ids = append(ids, *id)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := client.CustomRole.Query().Where(customrole.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up the roles that organizations made: %w", err)
	}
	customs := make(map[uuid.UUID]*access.Custom, len(rows))
	for _, r := range rows {
		customs[r.ID] = &access.Custom{Name: r.Name, Permissions: role.Split(r.Permissions)}
	}
	return customs, nil
}

// place is a department as its path is looked up; the zero value is none.
type place struct {
	organizationID uuid.UUID
	key            string
}

func placeOf(organizationID uuid.UUID, departmentID *uuid.UUID, path *string) place {
	if departmentID == nil || path == nil {
		return place{}
	}
	return place{organizationID, text.FoldPath(*path)}
}

// chain is the place and all that it stands beneath, the nearest first.
func (p place) chain() (chain []place) {
	for key := range text.Upwards(p.key) {
		chain = append(chain, place{p.organizationID, key})
	}
	return chain
}

// departmentLevels are the levels of places, the nearest department's first.
// Only departments that grant or deny something are levels.
func departmentLevels(ctx context.Context, client *ent.Client, places []place) (map[place][]access.Level, error) {
	keys, organizations := map[string]bool{}, map[uuid.UUID]bool{}
	for _, p := range places {
		for _, on := range p.chain() {
			keys[on.key], organizations[on.organizationID] = true, true
		}
	}
	if len(keys) == 0 {
		return nil, nil
	}
	rows, err := client.Department.Query().
		Where(
			department.OrganizationIDIn(slices.Collect(maps.Keys(organizations))...),
			department.PathKeyIn(slices.Collect(maps.Keys(keys))...),
			department.Or(department.PermissionGrantsNEQ(""), department.PermissionDenialsNEQ("")),
		).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up what departments grant and deny: %w", err)
	}
	found := make(map[place]access.Level, len(rows))
	for _, d := range rows {
		found[place{d.OrganizationID, d.PathKey}] = LevelOf(d)
	}
	levels := map[place][]access.Level{}
	for _, p := range places {
		if _, done := levels[p]; done {
			continue
		}
		levels[p] = nil
		for _, on := range p.chain() {
			if level, ok := found[on]; ok {
				levels[p] = append(levels[p], level)
			}
		}
	}
	return levels, nil
}

// LevelOf is what a department itself grants and denies.
func LevelOf(d *ent.Department) access.Level {
	level := access.Level{Source: access.FromDepartment, Subject: d.Path}
	for _, p := range role.Split(d.PermissionGrants) {
		level.Overrides = append(level.Overrides, access.Override{Permission: p})
	}
	for _, p := range role.Split(d.PermissionDenials) {
		level.Overrides = append(level.Overrides, access.Override{Permission: p, Denies: true})
	}
	return level
}

// ownColumn tells of a member whether he was granted or denied anything himself,
// be its time over.
const ownColumn = "has_own_permissions"

// tellingOwn adds ownColumn to a query for members: for most there is nothing to
// be looked up, which saves a statement wherever somebody's standing is asked for.
func tellingOwn(s *entsql.Selector) {
	own := entsql.Dialect(s.Dialect()).Table(memberpermission.Table)
	s.AppendSelectExprAs(entsql.Exists(
		entsql.Dialect(s.Dialect()).Select(own.C(memberpermission.FieldID)).From(own).
			Where(entsql.ColumnsEQ(own.C(memberpermission.FieldMemberID), s.C(member.FieldID))),
	), ownColumn)
}

// mayHaveOwn is false of members of whom ownColumn says that there is nothing.
func mayHaveOwn(m *ent.Member) bool {
	told, err := m.Value(ownColumn)
	return err != nil || told != false && told != int64(0) // PostgreSQL's and SQLite's
}

// ownLevels are what members were granted and denied themselves, by member.
func ownLevels(ctx context.Context, client *ent.Client, members []*ent.Member) (map[uuid.UUID]access.Level, error) {
	var ids []uuid.UUID
	for _, m := range members {
		if mayHaveOwn(m) {
			ids = append(ids, m.ID)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := client.MemberPermission.Query().
		Where(memberpermission.MemberIDIn(ids...)).
		Order(memberpermission.ByCreatedAt(), memberpermission.ByID()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up what members were granted and denied: %w", err)
	}
	levels := map[uuid.UUID]access.Level{}
	for _, row := range rows {
		level := levels[row.MemberID]
		level.Source = access.FromMember
		level.Overrides = append(level.Overrides, Overrides(row)...)
		levels[row.MemberID] = level
	}
	return levels, nil
}

// Overrides are rows of what members were granted and denied, as the rule reads
// them.
func Overrides(rows ...*ent.MemberPermission) []access.Override {
	overrides := make([]access.Override, len(rows))
	for i, row := range rows {
		overrides[i] = access.Override{
			Permission: row.Permission, Denies: row.Effect == memberpermission.EffectDENY, EndsAt: row.EndsAt, Reason: text.Value(row.Reason),
		}
	}
	return overrides
}
