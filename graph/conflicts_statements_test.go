package graph

import (
	"context"
	"fmt"
	"testing"

	"usher/ent"
	"usher/ent/memberpermission"
	"usher/ent/organization"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/text"
	"usher/internal/viewer"
)

// TestRoleConflicts_cost_the_same finds all kinds in organizations with a few
// departments and people, and with many.
func TestRoleConflicts_cost_the_same(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		cost := map[int]int{}
		for _, n := range []int{3, 1000} {
			founding := w.found(fmt.Sprint("torn-", n), "Torn", w.fresh("torn"), "Founder")
			w.tear(founding.Organization, n)
			who := viewer.User(founding.User.ID, w.ada.UserID)
			var a reply
			statements := storetest.Statements(s, func() {
				a = w.must(who, roleConflicts, "o", publicid.Encode(publicid.Organization, founding.Organization.ID))
			})
			cost[n] = len(statements)
			kinds := map[any]int{}
			list, _ := a.at("roleConflicts").([]any)
			for _, c := range list {
				kinds[c.(map[string]any)["kind"]]++
			}
			if n == 3 && len(kinds) != 5 || n == 1000 && len(list) != 500 {
				t.Errorf("of %d departments there are %v", n, kinds)
			}
			t.Logf("%d departments: %d statements, %v", n, len(statements), kinds)
		}
		if cost[3] < cost[1000] {
			t.Errorf("it takes %d statements in a small organization, and %d in a large one", cost[3], cost[1000])
		}
	})
}

// tear gives an organization so many departments, each with a member in its
// space, and conflicts of all kinds.
func (s *stage) tear(org *ent.Organization, n int) {
	rule := policy.Usual()
	rule.MaxAdmins = new(1)
	encoded, err := rule.Encode()
	must(s.world, 0, s.Store.Client.Organization.Update().Where(organization.ID(org.ID)).SetPolicy(must(s.world, encoded, err)).Exec(s.sys))
	must(s.world, 0, s.Store.InTx(s.sys, func(ctx context.Context, tx *ent.Tx) error {
		now := s.Store.Now()
		var departments []*ent.DepartmentCreate
		var spaces []*ent.SpaceCreate
		var users []*ent.UserCreate
		for i := range n {
			name := fmt.Sprint("Place ", i)
			departments = append(departments, tx.Department.Create().SetOrganizationID(org.ID).SetName(name).SetPath(name).SetPathKey(text.FoldPath(name)).
				SetPermissionGrants("COMMENT").SetPermissionDenials("MANAGE_BILLING").SetCreatedAt(now))
			spaces = append(spaces, tx.Space.Create().SetOrganizationID(org.ID).SetName(name).SetNameKey(text.Fold(name)).SetCreatedAt(now))
		}
		for range 3 * n {
			users = append(users, tx.User.Create().SetName("Torn").SetEmail(s.fresh("torn")).SetPasswordHash("").SetCreatedAt(now))
		}
		places, err := tx.Department.CreateBulk(departments...).Save(ctx)
		must(s.world, places, err)
		rooms, err := tx.Space.CreateBulk(spaces...).Save(ctx)
		must(s.world, rooms, err)
		people, err := tx.User.CreateBulk(users...).Save(ctx)
		must(s.world, people, err)
		var joining []*ent.MemberCreate
		for i, u := range people {
			m := tx.Member.Create().SetOrganizationID(org.ID).SetUserID(u.ID).SetRole(role.Viewer).SetJoinedAt(now)
			switch {
			case i < n:
				m.SetDepartmentID(places[i].ID).SetDepartment(places[i].Path)
			case i < 2*n:
				m.SetDepartment(fmt.Sprint("Nowhere ", i))
			case i == 2*n:
				m.SetRole(role.Admin)
			}
			joining = append(joining, m)
		}
		members, err := tx.Member.CreateBulk(joining...).Save(ctx)
		must(s.world, members, err)
		var seats []*ent.SpaceMemberCreate
		var own []*ent.MemberPermissionCreate
		for i, m := range members[:n] {
			seats = append(seats, tx.SpaceMember.Create().SetOrganizationID(org.ID).SetSpaceID(rooms[i].ID).SetMemberID(m.ID).SetRole(role.Member).SetJoinedAt(now))
			for _, p := range []role.Permission{role.Comment, role.RunAgents} {
				own = append(own, tx.MemberPermission.Create().SetOrganizationID(org.ID).SetMemberID(m.ID).SetPermission(p).SetEffect(memberpermission.EffectDENY).SetCreatedAt(now))
			}
			own = append(own, tx.MemberPermission.Create().SetOrganizationID(org.ID).SetMemberID(m.ID).SetPermission(role.RunAgents).SetEffect(memberpermission.EffectGRANT).SetCreatedAt(now))
		}
		must(s.world, 0, tx.SpaceMember.CreateBulk(seats...).Exec(ctx))
		return tx.MemberPermission.CreateBulk(own...).Exec(ctx)
	}))
}
