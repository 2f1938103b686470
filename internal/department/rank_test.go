package department_test

import (
	"fmt"
	"slices"
	"testing"

	"usher/ent/memberpermission"
	"usher/internal/department"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// A member who manages members cannot take from admins by the tree what he could
// not take from them one by one. From his like he can.
func TestNobody_takes_by_the_tree_from_who_ranks_above_him(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name string
		do   act
		want string
	}{
		{"deny it where an admin is", permit("Plain", none, manage), "FORBIDDEN"},
		{"deny it above one where an admin is", permit("Empty", none, manage), "FORBIDDEN"},
		{"grant no more what an admin has by it", permit("Granting", none, none), "FORBIDDEN"},
		{"move an admin beneath a denial", move("Plain", "Denying"), "FORBIDDEN"},
		{"send an admin to a denial", remove("Plain/Team", department.Move, "Denying"), "FORBIDDEN moveToId"},
		{"make a denial of a name that an admin carries", create("", "Carried", none, manage), "FORBIDDEN name"},
		{"deny it where only members are", permit("Crowd", none, manage), "done"},
		{"send members to a denial", remove("Crowd", department.Move, "Denying"), "done"},
		{"move an admin beneath one that says nothing", move("Plain", "Crowd"), "done"},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for i, c := range cases {
			w := found(t, s, fmt.Sprint("rank", i))
			for path, draft := range map[string]department.Draft{
				"Denying": {Denials: manage}, "Granting": {Grants: manage}, "Crowd": {}, "Empty": {},
			} {
				draft.Name = path
				d, err := w.Create(w.ctx, w.organization, draft)
				if err != nil {
					t.Fatal(err)
				}
				w.departments[path] = d
			}
			if err := move("Quiet", "Empty")(w.ctx, w); err != nil {
				t.Fatal(err)
			}
			w.joins("in the crowd", role.Member, "Crowd")
			w.joins("granted", role.Admin, "Granting")
			w.joins("carries", role.Admin, "").Update().SetDepartment("Carried").ExecX(w.ctx)
			helper := w.joins("helper", role.Member, "")
			w.permit(helper, role.ManageMembers, memberpermission.EffectGRANT)
			before := w.picture()
			if got := says(c.do(w.as(t, helper), w)); got != c.want {
				t.Errorf("%s: %s, want %s", c.name, got, c.want)
			}
			if c.want != "done" && !slices.Equal(before, w.picture()) {
				t.Errorf("%s changed something", c.name)
			}
		}
	})
}
