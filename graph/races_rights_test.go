package graph

import (
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/access"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// raceDenials has two admins deny each other what makes them admins: one is
// left, and it is he who was first.
func raceDenials(w *stage) {
	must(w.world, 0, w.Store.Client.Member.Update().Where(member.OrganizationID(w.organization.ID)).SetRole(role.Member).Exec(w.sys))
	p, q := w.newAdmin(), w.newAdmin()
	who, where := []viewer.Viewer{p.viewer, q.viewer}, []string{w.memberOf(q), w.memberOf(p)}
	for round := range 3 * rounds {
		replies := make([]reply, 2)
		crowdIn(2, func(i int) { replies[i] = w.setTo(who[i], where[i], "-MANAGE_MEMBERS") })
		codes := tally(replies, "setMemberPermission")
		left, err := scope.LeaderIDs(w.sys, w.Store.Client, w.organization.ID)
		if len(must(w.world, left, err)) != 1 || codes[""] != 1 || codes["FORBIDDEN"] != 1 {
			w.t.Fatalf("round %d: %d admins are left, the answers are %v", round, len(left), codes)
		}
		_, err = w.Store.Client.MemberPermission.Delete().Where(memberpermission.PermissionEQ(role.ManageMembers)).Exec(w.sys)
		must(w.world, 0, err)
	}
}

// raceRole deletes a role while it is given in every way: either it is gone, or
// somebody has it or is about to, and nobody sees a failure of the server.
func raceRole(w *stage) {
	for range rounds {
		name := w.fresh("role")
		id := w.role(name, "MEMBER", "COMMENT")
		_, target := w.joins(w.fresh("target"), "MEMBER")
		email := w.fresh("asked")
		acts := []func() reply{
			func() reply { return w.do(w.ada, deleteRole, "input", input{"customRoleId": id}) },
			func() reply {
				return w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": email, "customRoleId": id})
			},
			func() reply {
				return w.do(w.ada, createInviteLink, "input", input{"organizationId": w.org, "customRoleId": id})
			},
			func() reply { return w.do(w.ada, updateMember, "input", input{"memberId": target, "customRoleId": id}) },
		}
		fields := []string{"deleteRole", "createInvitation", "createInviteLink", "updateMember"}
		replies := make([]reply, len(acts))
		crowdIn(len(acts), func(i int) { replies[i] = acts[i]() })
		gone := replies[0].code("deleteRole") == ""
		for i, a := range replies {
			want := map[bool]string{true: "", false: "CONFLICT"}[gone]
			if i > 0 {
				want = map[bool]string{true: "NOT_FOUND", false: ""}[gone]
			}
			if code := a.code(fields[i]); code != want {
				w.t.Errorf("the role is gone: %v, and %s gets %q", gone, fields[i], code)
			}
		}
		key, _ := publicid.Decode(publicid.Member, target)
		m, err := w.Store.Client.Member.Get(w.sys, key)
		standings, err2 := scope.StandingsOf(w.sys, w.Store.Client, must(w.world, m, err))
		if has := access.May(must(w.world, standings, err2)[m.ID], role.RunAgents) != nil; has == gone {
			w.t.Errorf("the role is gone: %v, and the member has it: %v", gone, has)
		}
	}
}
