package scope

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/customrole"
	"usher/ent/department"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/text"
	"usher/internal/viewer"
)

// standingBatch is how many members' standings are looked up at once where there
// may be any number: a statement has a parameter for each.
const standingBatch = 10_000

// StandingOf is a person's standing in an organization; an outsider's has no
// role.
func StandingOf(ctx context.Context, client *ent.Client, organizationID, userID uuid.UUID) (access.Standing, error) {
	members, err := client.Member.Query().
		Where(member.OrganizationID(organizationID), member.UserID(userID)).
		All(viewer.AsSystem(ctx, "look up a person's standing"))
	if err != nil {
		return access.Standing{}, fmt.Errorf("look up a person's standing: %w", err)
	}
	if len(members) == 0 {
		return access.Standing{}, nil
	}
	standings, err := StandingsOf(ctx, client, members...)
	return standings[members[0].ID], err
}

// StandingsOf are members' standings, by the members' ids, in at most three
// statements for any number of them, in any organizations and departments.
func StandingsOf(ctx context.Context, client *ent.Client, members ...*ent.Member) (map[uuid.UUID]access.Standing, error) {
	ctx = viewer.AsSystem(ctx, "look up what decides on people's permissions")
	places, made := make([]place, len(members)), make([]*uuid.UUID, len(members))
	for i, m := range members {
		places[i], made[i] = placeOf(m.OrganizationID, m.DepartmentID, m.Department), m.CustomRoleID
	}
	customs, above, err := surroundings(ctx, client, made, places)
	if err != nil {
		return nil, err
	}
	own, err := ownLevels(ctx, client, members)
	if err != nil {
		return nil, err
	}
	standings := make(map[uuid.UUID]access.Standing, len(members))
	for i, m := range members {
		s := access.Standing{Role: m.Role, Active: m.State == member.StateACTIVE, Levels: above[places[i]]}
		if m.CustomRoleID != nil {
			s.Custom = customs[*m.CustomRoleID]
		}
		if level, ok := own[m.ID]; ok {
			s.Levels = append([]access.Level{level}, s.Levels...)
		}
		standings[m.ID] = s
	}
	return standings, nil
}

// LeaderIDs are the members who are an organization's active admins, as access.Leads has
// it. Whoever must keep one holds the organization's lock.
func LeaderIDs(ctx context.Context, client *ent.Client, organizationID uuid.UUID) (map[uuid.UUID]bool, error) {
	admins, err := client.Member.Query().
		Where(member.OrganizationID(organizationID), member.RoleEQ(role.Admin), member.StateEQ(member.StateACTIVE)).
		All(viewer.AsSystem(ctx, "see whether an admin remains"))
	if err != nil {
		return nil, fmt.Errorf("see whether an admin remains: %w", err)
	}
	leaders := map[uuid.UUID]bool{}
	for batch := range slices.Chunk(admins, standingBatch) {
		standings, err := StandingsOf(ctx, client, batch...)
		if err != nil {
			return nil, err
		}
		for id, s := range standings {
			if access.Leads(s) {
				leaders[id] = true
			}
		}
	}
	return leaders, nil
}

// KeepsAdmin returns nil when an active admin remains. It is asked last in a
// change that may take rights away. Errors: LAST_ADMIN.
func KeepsAdmin(ctx context.Context, client *ent.Client, organizationID uuid.UUID) error {
	leaders, err := LeaderIDs(ctx, client, organizationID)
	if err == nil && len(leaders) == 0 {
		err = LastAdmin()
	}
	return err
}

// LastAdmin is the refusal to leave an organization without an admin.
func LastAdmin() *fault.Fault {
	return fault.New(fault.LastAdmin, "No active admin who may manage members would remain. Make somebody else an admin first.")
}

// Offer is what somebody is to become: a role and a place in the tree.
type Offer struct {
	OrganizationID uuid.UUID
	Role           role.Role
	CustomRoleID   *uuid.UUID
	DepartmentID   *uuid.UUID
	Department     *string // its path; a name that is none has no id
}

// With is the offer with a role that the organization made, if one is named.
// Errors: NOT_FOUND at customRoleId.
func (o Offer) With(ctx context.Context, client *ent.Client, customRoleID *uuid.UUID) (Offer, error) {
	if customRoleID == nil {
		return o, nil
	}
	made, err := CustomRoles(ctx, client, o.OrganizationID, *customRoleID)
	if err != nil {
		return o, err
	}
	r := made[*customRoleID]
	if r == nil {
		return o, NoSuchRole()
	}
	o.Role, o.CustomRoleID = r.Base, &r.ID
	return o, nil
}

// NoSuchRole is the refusal of a role that the organization has not made.
func NoSuchRole() *fault.Fault {
	return fault.New(fault.NotFound, "There is no such role.").At("customRoleId")
}

// Prospective is the standing that each of some offers would lead to, in at most
// two statements.
func Prospective(ctx context.Context, client *ent.Client, offers ...Offer) ([]access.Standing, error) {
	ctx = viewer.AsSystem(ctx, "look up what decides on people's permissions")
	places, made := make([]place, len(offers)), make([]*uuid.UUID, len(offers))
	for i, o := range offers {
		places[i], made[i] = placeOf(o.OrganizationID, o.DepartmentID, o.Department), o.CustomRoleID
	}
	customs, above, err := surroundings(ctx, client, made, places)
	if err != nil {
		return nil, err
	}
	standings := make([]access.Standing, len(offers))
	for i, o := range offers {
		standings[i] = access.Standing{Role: o.Role, Active: true, Levels: above[places[i]]}
		if o.CustomRoleID != nil {
			standings[i].Custom = customs[*o.CustomRoleID]
		}
	}
	return standings, nil
}

// CustomRoles are those of an organization's own roles that have some ids, by id.
func CustomRoles(ctx context.Context, client *ent.Client, organizationID uuid.UUID, ids ...uuid.UUID) (map[uuid.UUID]*ent.CustomRole, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := client.CustomRole.Query().Where(customrole.OrganizationID(organizationID), customrole.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up an organization's own roles: %w", err)
	}
	found := make(map[uuid.UUID]*ent.CustomRole, len(rows))
	for _, r := range rows {
		found[r.ID] = r
	}
	return found, nil
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
	for key := p.key; key != ""; {
		chain = append(chain, place{p.organizationID, key})
		end := strings.LastIndexByte(key, '/')
		if end < 0 {
			break
		}
		key = key[:end]
	}
	return chain
}

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

// ownLevels are what members were granted and denied themselves, by member.
func ownLevels(ctx context.Context, client *ent.Client, members []*ent.Member) (map[uuid.UUID]access.Level, error) {
	if len(members) == 0 {
		return nil, nil
	}
	ids := make([]uuid.UUID, len(members))
	for i, m := range members {
		ids[i] = m.ID
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
