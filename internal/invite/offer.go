package invite

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/department"
	"usher/internal/fault"
	"usher/internal/scope"
)

// offer is what a draft would make of the person: a place, and a standing in it.
type offer struct {
	place    department.Place
	standing access.Standing
	fault    *fault.Fault // why the draft's role or department will not do
}

// offersOf are the drafts' offers, in a constant number of statements.
func offersOf(ctx context.Context, client *ent.Client, organizationID uuid.UUID, places department.Places, drafts []Draft) ([]offer, error) {
	made, err := scope.CustomRoles(ctx, client, organizationID, customRoles(drafts)...)
	if err != nil {
		return nil, err
	}
	offers, meant := make([]offer, len(drafts)), make([]scope.Offer, len(drafts))
	for i, draft := range drafts {
		meant[i] = scope.Offer{OrganizationID: organizationID, Role: draft.Role}
		if draft.CustomRole != nil {
			r := made[*draft.CustomRole]
			if r == nil {
				offers[i].fault = scope.NoSuchRole()
				continue
			}
			meant[i].Role, meant[i].CustomRoleID = r.Base, &r.ID
		}
		place, err := places.Of(draft.Department)
		if f, expected := fault.From(err); expected {
			offers[i].fault = f.At("department")
			continue
		}
		if err != nil {
			return nil, err
		}
		offers[i].place, meant[i].Department, meant[i].DepartmentID = place, place.Name, place.ID
	}
	standings, err := scope.Prospective(ctx, client, meant...)
	if err != nil {
		return nil, err
	}
	for i := range offers {
		offers[i].standing = standings[i]
	}
	return offers, nil
}

func customRoles(drafts []Draft) (ids []uuid.UUID) {
	for _, draft := range drafts {
		if draft.CustomRole != nil {
			ids = append(ids, *draft.CustomRole)
		}
	}
	return ids
}

// ownRoles looks up what the organization calls the roles of invitations that it
// made itself; the others have no such name.
func ownRoles(ctx context.Context, client *ent.Client, organizationID uuid.UUID, invitations []*ent.Invitation) (func(*ent.Invitation) string, error) {
	var ids []uuid.UUID
	for _, inv := range invitations {
		if inv.CustomRoleID != nil && !slices.Contains(ids, *inv.CustomRoleID) {
			ids = append(ids, *inv.CustomRoleID)
		}
	}
	made, err := scope.CustomRoles(ctx, client, organizationID, ids...)
	return func(inv *ent.Invitation) string {
		if inv.CustomRoleID == nil || made[*inv.CustomRoleID] == nil {
			return ""
		}
		return made[*inv.CustomRoleID].Name
	}, err
}

// Offered is what an invitation would make of the person as things stand.
func Offered(inv *ent.Invitation) scope.Offer {
	return scope.Offer{
		OrganizationID: inv.OrganizationID, Role: inv.Role, CustomRoleID: inv.CustomRoleID,
		DepartmentID: inv.DepartmentID, Department: inv.Department,
	}
}

// mayOffer is what an invitation promises, if somebody may still give it.
func (in Inviting) mayOffer(ctx context.Context, client *ent.Client, inv *ent.Invitation) (access.Standing, error) {
	becomes, err := scope.Prospective(ctx, client, Offered(inv))
	if err != nil {
		return access.Standing{}, err
	}
	return becomes[0], fault.At(access.MayOffer(in.Standing, becomes[0], in.MayInvite))
}
