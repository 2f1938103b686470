package conflict

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	entmember "usher/ent/member"
	entspace "usher/ent/space"
	"usher/ent/spacemember"
	"usher/internal/role"
)

// overlappingSpaceRoles finds roles in spaces that are above the member's own in
// the organization, and those that are above another of his in a space of the
// same department.
func overlappingSpaceRoles(ctx context.Context, l look) ([]*Conflict, error) {
	rows, err := l.client.SpaceMember.Query().
		Where(spacemember.OrganizationID(l.organizationID), overlapping).
		Order(spacemember.BySpaceID(), spacemember.ByMemberID()).
		Limit(MaxListed).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up roles in spaces that overlap: %w", err)
	}
	around, err := l.around(ctx, rows)
	if err != nil {
		return nil, err
	}
	var found []*Conflict
	for _, row := range rows {
		m, sp := around.members[row.MemberID], around.spaces[row.SpaceID]
		if m == nil || sp == nil {
			continue // gone since the rows were read
		}
		lower, where := m.Role, "the organization"
		if !row.Role.Exceeds(m.Role) {
			lower, where = around.lowest(m, sp), "another space of the same department"
		}
		if !row.Role.Exceeds(lower) {
			continue
		}
		found = append(found, &Conflict{
			ID: identify(OverlappingSpaceRole, row.ID.String()), Kind: OverlappingSpaceRole, Member: m, Space: sp,
			Message: fmt.Sprintf("%s has the role %s in the space %s, and is only %s in %s.", calledBy(m), row.Role.Name(), sp.Name, lower.Name(), where),
			Fix:     fmt.Sprintf("Makes %s %s in the space %s.", calledBy(m), lower.Name(), sp.Name),
			mend: func(ctx context.Context, with mending) error {
				_, err := with.Spaces.SetRole(ctx, sp.ID, m.ID, lower)
				return err
			},
		})
	}
	return found, nil
}

// overlapping is true of places in spaces with too high a role.
func overlapping(s *entsql.Selector) {
	own := fmt.Sprintf(`EXISTS (SELECT 1 FROM members m WHERE m.id = %s AND %s > %s)`,
		s.C(spacemember.FieldMemberID), rank(s.C(spacemember.FieldRole)), rank("m.role"))
	other := fmt.Sprintf(`EXISTS (SELECT 1 FROM space_members o JOIN spaces os ON os.id = o.space_id JOIN spaces here ON here.id = %s`+
		` WHERE o.member_id = %s AND os.department_id = here.department_id AND %s > %s)`,
		s.C(spacemember.FieldSpaceID), s.C(spacemember.FieldMemberID), rank(s.C(spacemember.FieldRole)), rank("o.role"))
	s.Where(entsql.Or(entsql.ExprP(own), entsql.ExprP(other)))
}

// rank is the rank of a role, in SQL.
func rank(column string) string {
	expr := "CASE " + column
	for i, r := range role.All() {
		expr += fmt.Sprintf(" WHEN '%s' THEN %d", r, i)
	}
	return expr + " END"
}

// surroundings are what some places in spaces are seen against.
type surroundings struct {
	members map[uuid.UUID]*ent.Member
	spaces  map[uuid.UUID]*ent.Space // those, and all others of their departments
	places  map[uuid.UUID][]*ent.SpaceMember
}

// around reads the members, the spaces, and these members' places in all spaces of
// the same departments.
func (l look) around(ctx context.Context, rows []*ent.SpaceMember) (surroundings, error) {
	a := surroundings{map[uuid.UUID]*ent.Member{}, map[uuid.UUID]*ent.Space{}, map[uuid.UUID][]*ent.SpaceMember{}}
	var memberIDs, spaceIDs []uuid.UUID
	for _, row := range rows {
		memberIDs, spaceIDs = append(memberIDs, row.MemberID), append(spaceIDs, row.SpaceID)
	}
	members, err := l.client.Member.Query().Where(entmember.IDIn(memberIDs...)).WithUser().All(ctx)
	if err != nil {
		return a, fmt.Errorf("look up whose roles overlap: %w", err)
	}
	for _, m := range members {
		a.members[m.ID] = m
	}
	spaces, err := l.client.Space.Query().Where(neighbours(spaceIDs)).All(ctx)
	if err != nil {
		return a, fmt.Errorf("look up spaces of one department: %w", err)
	}
	for _, sp := range spaces {
		a.spaces[sp.ID] = sp
	}
	places, err := l.client.SpaceMember.Query().
		Where(spacemember.OrganizationID(l.organizationID), spacemember.MemberIDIn(memberIDs...)).
		All(ctx)
	if err != nil {
		return a, fmt.Errorf("look up who is in spaces of one department: %w", err)
	}
	for _, row := range places {
		a.places[row.MemberID] = append(a.places[row.MemberID], row)
	}
	return a, nil
}

// neighbours is true of some spaces, and of all of their departments.
func neighbours(ids []uuid.UUID) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		some := make([]any, len(ids))
		for i, id := range ids {
			some[i] = id
		}
		of := entsql.Dialect(s.Dialect()).Table(entspace.Table).As("some")
		departments := entsql.Dialect(s.Dialect()).Select(of.C(entspace.FieldDepartmentID)).From(of).Where(entsql.In(of.C(entspace.FieldID), some...))
		s.Where(entsql.Or(entsql.In(s.C(entspace.FieldID), some...), entsql.In(s.C(entspace.FieldDepartmentID), departments)))
	}
}

// lowest is a member's lowest role in the spaces of one space's department.
func (a surroundings) lowest(m *ent.Member, of *ent.Space) role.Role {
	lowest := m.Role
	for _, row := range a.places[m.ID] {
		sp := a.spaces[row.SpaceID]
		if sp != nil && sp.DepartmentID != nil && of.DepartmentID != nil && *sp.DepartmentID == *of.DepartmentID {
			lowest = role.Lower(lowest, row.Role)
		}
	}
	return lowest
}
