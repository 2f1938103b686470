package graph

import (
	"testing"

	"usher/ent/member"
	"usher/ent/session"
	"usher/internal/publicid"
	"usher/internal/role"
)

func TestLastAdmin(t *testing.T) {
	list := map[string]func(*testing.T, *stage){}
	for verb, change := range map[string]input{"demoted": {"role": "MEMBER"}, "suspended": {"state": "SUSPENDED"}, "removed": nil} {
		list["is not "+verb+", though a suspended admin and one of elsewhere are there"] = func(t *testing.T, w *stage) {
			must(w.world, 0, w.Store.Client.Member.Update().
				Where(member.OrganizationID(w.organization.ID), member.UserIDNEQ(w.ada.UserID), member.RoleEQ(role.Admin)).SetState(member.StateSUSPENDED).Exec(w.sys))
			w.unchanged(t, func() {
				if change == nil {
					refused(t, w.do(w.ada, removeMember, "input", input{"memberId": w.adaMember}), "removeMember", "LAST_ADMIN")
					return
				}
				in := input{"memberId": w.adaMember}
				for k, v := range change {
					in[k] = v
				}
				refused(t, w.do(w.ada, updateMember, "input", in), "updateMember", "LAST_ADMIN")
			})
			m, err := w.Store.Client.Member.Query().Where(member.OrganizationID(w.organization.ID), member.UserID(w.ada.UserID)).Only(w.sys)
			if err != nil || m.Role != role.Admin || m.State != member.StateACTIVE {
				t.Errorf("she is %v %v", m, err)
			}
		}
	}
	list["may go once there is another"] = func(t *testing.T, w *stage) {
		p, q := w.newAdmin(), w.newAdmin()
		w.must(p.viewer, updateMember, "input", input{"memberId": w.memberOf(p), "role": "VIEWER"})
		w.must(q.viewer, removeMember, "input", input{"memberId": w.memberOf(q)})
	}
	list["removal of a person's last place ends all sessions; of one of two it does not"] = func(t *testing.T, w *stage) {
		p := w.person("MEMBER")
		must(w.world, 0, w.admit(w.sides["theirs"].org.ID, p.user.ID, role.Member).Exec(w.sys))
		sessions := func() int {
			n, err := w.Store.Client.Session.Query().Where(session.UserID(p.user.ID)).Count(w.sys)
			return must(w.world, n, err)
		}
		w.must(w.ada, removeMember, "input", input{"memberId": w.memberOf(p)})
		if sessions() != 1 {
			t.Error("he belongs elsewhere and is signed out")
		}
		theirs, err := w.Store.Client.Member.Query().Where(member.UserID(p.user.ID)).Only(w.sys)
		w.must(w.person("rival").viewer, removeMember, "input", input{"memberId": publicid.Encode(publicid.Member, must(w.world, theirs, err).ID)})
		if sessions() != 0 {
			t.Error("he belongs nowhere and is still signed in")
		}
	}
	rules(t, list)
}

func TestSuspended(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"an admin who is suspended cannot lift it, change or remove himself": func(t *testing.T, w *stage) {
			p := w.person("suspended")
			id := w.memberOf(p)
			w.unchanged(t, func() {
				refused(t, w.do(p.viewer, updateMember, "input", input{"memberId": id, "state": "ACTIVE"}), "updateMember", "FORBIDDEN")
				refused(t, w.do(p.viewer, updateMember, "input", input{"memberId": id, "department": "New"}), "updateMember", "FORBIDDEN")
				refused(t, w.do(p.viewer, removeMember, "input", input{"memberId": id}), "removeMember", "FORBIDDEN")
			})
		},
		"a member's own place is not his to change": func(t *testing.T, w *stage) {
			p := w.person("MEMBER")
			id := w.memberOf(p)
			w.unchanged(t, func() {
				refused(t, w.do(p.viewer, updateMember, "input", input{"memberId": id, "role": "ADMIN"}), "updateMember", "FORBIDDEN")
				refused(t, w.do(p.viewer, removeMember, "input", input{"memberId": id}), "removeMember", "FORBIDDEN")
			})
		},
	})
}
