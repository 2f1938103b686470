package graph

import (
	"slices"

	"github.com/google/uuid"

	"usher/ent/member"
	"usher/internal/role"
	"usher/internal/viewer"
)

// raceHalves has two of six admins act at the same moment: each demotes the
// other's half, or suspends all, the other and himself among them.
func raceHalves(w *stage) {
	here := member.OrganizationID(w.organization.ID)
	must(w.world, 0, w.Store.Client.Member.Update().Where(here).SetRole(role.Member).Exec(w.sys))
	who, halves := make([]viewer.Viewer, 2), make([][]string, 2)
	for i := range 6 {
		p := w.newAdmin()
		who[i%2], halves[i%2] = p.viewer, append(halves[i%2], w.memberOf(p))
	}
	for round := range 20 {
		replies, all := make([]reply, 2), round%2 == 1
		crowdIn(2, func(i int) {
			in := w.changing(input{"role": "MEMBER"}, "memberIds", halves[1-i])
			if all {
				in = w.changing(input{"state": "SUSPENDED"}, "where", input{"role": "ADMIN"})
			}
			replies[i] = w.do(who[i], updateMembers, "input", in)
		})
		left, err := w.Store.Client.Member.Query().Where(here, member.RoleEQ(role.Admin), member.StateEQ(member.StateACTIVE)).All(w.sys)
		codes, want := tally(replies, "updateMembers"), 3
		if all {
			want = 1
		}
		if len(must(w.world, left, err)) != want || !all && (codes[""] != 1 || codes["FORBIDDEN"] != 1) {
			w.t.Fatalf("round %d: %d admins are left, the answers are %v", round, len(left), codes)
		}
		w.must(viewer.User(left[0].UserID, uuid.Nil), updateMembers, "input",
			w.changing(input{"role": "ADMIN", "state": "ACTIVE"}, "memberIds", slices.Concat(halves...)))
	}
}
