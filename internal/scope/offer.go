package scope

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/customrole"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/viewer"
)

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

// CustomRoleName is the name of a role that an organization made; empty for none.
func CustomRoleName(ctx context.Context, client *ent.Client, organizationID uuid.UUID, id *uuid.UUID) (string, error) {
	if id == nil {
		return "", nil
	}
	made, err := CustomRoles(viewer.AsSystem(ctx, "name a role"), client, organizationID, *id)
	if err != nil || made[*id] == nil {
		return "", err
	}
	return made[*id].Name, nil
}
