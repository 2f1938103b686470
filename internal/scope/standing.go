package scope

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/member"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/viewer"
)

// standingBatch is how many members' standings are looked up at once where there
// may be any number: a statement has a parameter for each.
const standingBatch = 10_000

// StandingOf is a person's standing in an organization; an outsider's has no
// role.
func StandingOf(ctx context.Context, client *ent.Client, organizationID, userID uuid.UUID) (access.Standing, error) {
	standings, err := StandingsIn(ctx, client, organizationID, userID)
	return standings[userID], err
}

// StandingsIn are people's standings in an organization, by the people's ids;
// outsiders have none.
func StandingsIn(ctx context.Context, client *ent.Client, organizationID uuid.UUID, userIDs ...uuid.UUID) (map[uuid.UUID]access.Standing, error) {
	found := make(map[uuid.UUID]access.Standing, len(userIDs))
	for batch := range slices.Chunk(userIDs, standingBatch) {
		members, err := client.Member.Query().
			Where(member.OrganizationID(organizationID), member.UserIDIn(batch...), tellingOwn).
			All(viewer.AsSystem(ctx, "look up a person's standing"))
		if err != nil {
			return nil, fmt.Errorf("look up a person's standing: %w", err)
		}
		if len(members) == 0 {
			continue
		}
		standings, err := StandingsOf(ctx, client, members...)
		if err != nil {
			return nil, err
		}
		for _, m := range members {
			found[m.UserID] = standings[m.ID]
		}
	}
	return found, nil
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

// LeaderIDs are the members who are an organization's active admins, as
// access.Leads has it. Whoever must keep one holds the organization's lock.
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
