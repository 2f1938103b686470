package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/conflict"
	"usher/internal/publicid"
)

func (r *queryResolver) RoleConflicts(ctx context.Context, organizationID string) ([]*conflict.Conflict, error) {
	id, _ := publicid.Decode(publicid.Organization, organizationID)
	found, err := r.Conflicts.List(ctx, id)
	adoptSubjects(ctx, found)
	return found, asRefusal(err)
}

// adoptSubjects makes siblings of all members that conflicts are about, of all
// departments and of all spaces.
func adoptSubjects(ctx context.Context, conflicts []*conflict.Conflict) {
	var members []*ent.Member
	var departments []*ent.Department
	var spaces []*ent.Space
	for _, c := range conflicts {
		if c.Member != nil {
			members = append(members, c.Member)
		}
		if c.Department != nil {
			departments = append(departments, c.Department)
		}
		if c.Space != nil {
			spaces = append(spaces, c.Space)
		}
	}
	adopt(ctx, members)
	adopt(ctx, departments)
	adopt(ctx, spaces)
}

func (r *mutationResolver) FixRoleConflict(ctx context.Context, in FixRoleConflictInput) (*FixRoleConflictPayload, error) {
	fixed, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (bool, error) {
		return true, r.Conflicts.Fix(ctx, id, in.ConflictID, in.DepartmentID)
	})
	faults, err := userErrors(err)
	return &FixRoleConflictPayload{Fixed: fixed, UserErrors: faults}, err
}
