package conflict

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"usher/ent"
	entdepartment "usher/ent/department"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	entmember "usher/ent/member"
	"usher/internal/access"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/publicid"
	"usher/internal/scope"
	"usher/internal/text"
)

// batch is how many members are looked at in one statement while a department
// gathers them.
const batch = 5_000

// noDepartments finds active members who are in no department, where there are
// departments to be in, the earliest joined first.
func noDepartments(ctx context.Context, l look) ([]*Conflict, error) {
	some, err := l.client.Department.Query().Where(entdepartment.OrganizationID(l.organizationID)).Exist(ctx)
	if err != nil {
		return nil, fmt.Errorf("see whether there are departments: %w", err)
	}
	if !some {
		return nil, nil
	}
	members, err := l.client.Member.Query().
		Where(
			entmember.OrganizationID(l.organizationID), entmember.StateEQ(entmember.StateACTIVE),
			entmember.DepartmentIDIsNil(), entmember.DepartmentIsNil(),
		).
		WithUser().
		Order(entmember.ByJoinedAt(), entmember.ByID()).
		Limit(MaxListed).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up members without a department: %w", err)
	}
	found := make([]*Conflict, len(members))
	for i, m := range members {
		found[i] = &Conflict{
			ID: identify(NoDepartment, m.ID.String()), Kind: NoDepartment, Member: m,
			Message: calledBy(m) + " belongs to no department.",
			Fix:     "Puts " + calledBy(m) + " into the department that you name.",
			mend:    func(ctx context.Context, with mending) error { return with.place(ctx, m) },
		}
	}
	return found, nil
}

// place puts a member into the department that was named.
func (with mending) place(ctx context.Context, m *ent.Member) error {
	if with.departmentID == nil {
		return fault.New(fault.Required, "Please say into which department.").At("departmentId")
	}
	if _, ok := publicid.Decode(publicid.Department, *with.departmentID); !ok {
		return fault.New(fault.NotFound, "There is no such department.").At("departmentId")
	}
	_, err := with.Members.Update(ctx, m.ID, member.Change{Department: &with.departmentID})
	if f, ok := fault.From(err); ok && slices.Equal(f.Field, []string{"department"}) {
		return f.At("departmentId")
	}
	return err
}

// stray is a name that is no department's, in all the ways in which it is
// written, and who carries it.
type stray struct {
	key       string
	spellings []string
	carriers  [3]int // members, open invitations, active links
}

// named is a row of those who carry a name.
type named struct {
	Department string `sql:"department"`
	Count      int    `sql:"count"`
}

// unknownDepartments finds the names that people, open invitations and active
// links carry, and that are no department's.
func unknownDepartments(ctx context.Context, l look) ([]*Conflict, error) {
	strays := map[string]*stray{}
	for i, ask := range []func(context.Context, any) error{
		l.client.Member.Query().
			Where(entmember.OrganizationID(l.organizationID), entmember.DepartmentIDIsNil(), entmember.DepartmentNotNil()).
			Order(entmember.ByDepartment()).Limit(MaxListed).
			GroupBy(entmember.FieldDepartment).Aggregate(ent.Count()).Scan,
		l.client.Invitation.Query().
			Where(
				invitation.OrganizationID(l.organizationID), invitation.DepartmentIDIsNil(), invitation.DepartmentNotNil(),
				scope.Open(invitation.ExpiresAtGT(l.now)),
			).
			Order(invitation.ByDepartment()).Limit(MaxListed).
			GroupBy(invitation.FieldDepartment).Aggregate(ent.Count()).Scan,
		l.client.InviteLink.Query().
			Where(
				invitelink.OrganizationID(l.organizationID), invitelink.DepartmentIDIsNil(), invitelink.DepartmentNotNil(),
				invitelink.StateEQ(invitelink.StateACTIVE), invitelink.ExpiresAtGT(l.now),
			).
			Order(invitelink.ByDepartment()).Limit(MaxListed).
			GroupBy(invitelink.FieldDepartment).Aggregate(ent.Count()).Scan,
	} {
		var rows []named
		if err := ask(ctx, &rows); err != nil {
			return nil, fmt.Errorf("look up names that are no department's: %w", err)
		}
		for _, row := range rows {
			key := text.FoldPath(row.Department)
			if strays[key] == nil {
				strays[key] = &stray{key: key}
			}
			strays[key].carriers[i] += row.Count
			if !slices.Contains(strays[key].spellings, row.Department) {
				strays[key].spellings = append(strays[key].spellings, row.Department)
			}
		}
	}
	var found []*Conflict
	for _, s := range strays {
		found = append(found, s.conflict())
	}
	slices.SortFunc(found, func(a, b *Conflict) int { return strings.Compare(a.ID, b.ID) })
	return found[:min(len(found), MaxListed)], nil
}

func (s *stray) conflict() *Conflict {
	name := slices.Min(s.spellings)
	fix := "Makes the department " + name + ", and those that it stands beneath; whoever carries the name belongs to it."
	if _, err := (department.Places{}).Missing(name); err != nil {
		fix = "Nothing: no department can have this name. Give those who carry it another department."
	}
	return &Conflict{
		ID: identify(UnknownDepartment, s.key), Kind: UnknownDepartment,
		Message: fmt.Sprintf("There is no department %s, and its name is carried by members (%d), open invitations (%d) and active links (%d).",
			name, s.carriers[0], s.carriers[1], s.carriers[2]),
		Fix:  fix,
		mend: func(ctx context.Context, with mending) error { return with.build(ctx, name, s.spellings) },
	}
}

// build makes a department, to which whoever carries its name in one of some
// spellings belongs. Nobody gains by its place in the tree what whoever builds it
// does not have, and an admin remains.
func (with mending) build(ctx context.Context, name string, spellings []string) error {
	carriers, err := with.tx.Member.Query().
		Where(entmember.OrganizationID(with.organization), entmember.DepartmentIDIsNil(), entmember.DepartmentIn(spellings...)).
		All(ctx)
	if err != nil {
		return fmt.Errorf("look up who carries a name: %w", err)
	}
	places, entries, err := with.Departments.Ensure(ctx, with.tx, with.organization, name)
	if err != nil {
		return err
	}
	place, err := places.Of(&name)
	if err != nil {
		return err
	}
	made := &ent.Department{ID: *place.ID, OrganizationID: with.organization, Path: *place.Name}
	moved, _, err := department.Gather(ctx, with.tx, made, spellings...)
	if err != nil {
		return err
	}
	entries = append(entries, moved...)
	for some := range slices.Chunk(carriers, batch) {
		if err := with.mayMove(ctx, place, some); err != nil {
			return err
		}
	}
	if err := scope.KeepsAdmin(ctx, with.tx.Client(), with.organization); err != nil {
		return err
	}
	return with.Log.Append(ctx, with.tx, with.organization, event.Together(entries...)...)
}

// mayMove refuses to let some members gain by a place in the tree what whoever
// mends does not have himself.
func (with mending) mayMove(ctx context.Context, to department.Place, members []*ent.Member) error {
	there, err := scope.Prospective(ctx, with.tx.Client(), scope.Offer{OrganizationID: with.organization, DepartmentID: to.ID, Department: to.Name})
	if err != nil || len(there[0].Levels) == 0 { // where nothing is granted or denied, nothing changes
		return err
	}
	standings, err := scope.StandingsOf(ctx, with.tx.Client(), members...)
	if err != nil {
		return err
	}
	for _, m := range members {
		if err := access.MayChange(with.standing, standings[m.ID], standings[m.ID].In(there[0].Levels)); err != nil {
			return err
		}
	}
	return nil
}
