package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/ent/organization"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/viewer"
)

const (
	roleConflicts   = `query($o: ID!) { roleConflicts(organizationId: $o) { id kind message fix permission member { id user { name } inDepartment { path } } department { path parent { path } } space { name department { path } } } }`
	fixRoleConflict = `mutation($input: FixRoleConflictInput!) { fixRoleConflict(input: $input) { fixed userErrors { code message field } } }`
)

// conflicts are our organization's of a kind whose message speaks of something,
// as an admin sees them.
func (w *world) conflicts(kind, about string) (found []map[string]any) {
	w.t.Helper()
	list, _ := w.must(w.ada, roleConflicts, "o", w.org).at("roleConflicts").([]any)
	for _, c := range list {
		c := c.(map[string]any)
		if c["kind"] == kind && strings.Contains(c["message"].(string), about) {
			found = append(found, c)
		}
	}
	return found
}

// conflict is the only such one.
func (w *world) conflict(kind, about string) map[string]any {
	w.t.Helper()
	found := w.conflicts(kind, about)
	if len(found) != 1 {
		w.t.Fatalf("of %s about %s there are %v", kind, about, found)
	}
	return found[0]
}

// mends fixes a conflict, which then is gone and cannot be fixed again.
func (w *stage) mends(t *testing.T, c map[string]any, more ...any) {
	t.Helper()
	in := input{"organizationId": w.org, "conflictId": c["id"]}
	for i := 0; i < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	if a := w.must(w.ada, fixRoleConflict, "input", in); a.at("fixRoleConflict", "fixed") != true {
		t.Errorf("it is not fixed: %v", a.Data)
	}
	list, _ := w.must(w.ada, roleConflicts, "o", w.org).at("roleConflicts").([]any)
	if slices.ContainsFunc(list, func(other any) bool { return other.(map[string]any)["id"] == c["id"] }) {
		t.Errorf("it still stands: %v", c)
	}
	w.unchanged(t, func() {
		refused(t, w.do(w.ada, fixRoleConflict, "input", in), "fixRoleConflict", "CONFLICT", "conflictId")
	})
}

// happened is what our log has told since a cursor.
func (w *stage) happened(since string) string {
	w.t.Helper()
	a := w.must(w.ada, `query($o: ID!, $a: Cursor!) { organization(id: $o) { events(first: 100, oldestFirst: true, after: $a) { nodes { kind before after } } } }`, "o", w.org, "a", since)
	var list []string
	for _, e := range a.at("organization", "events", "nodes").([]any) {
		e := e.(map[string]any)
		list = append(list, fmt.Sprint(e["kind"], " ", e["before"], " > ", e["after"]))
	}
	return strings.Join(list, ", ")
}

func TestRoleConflicts(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"a member's grant that he is denied too": func(t *testing.T, w *stage) {
			_, m := w.joins(w.fresh("torn"), "MEMBER")
			w.override(m, role.ManageBilling, memberpermission.EffectGRANT)
			w.override(m, role.ManageBilling, memberpermission.EffectDENY)
			w.override(m, role.ViewAnalytics, memberpermission.EffectGRANT)
			name := w.must(w.ada, `query($m: ID!) { node(id: $m) { ... on Member { user { name } } } }`, "m", m).string("node", "user", "name")
			c := w.conflict("VOID_GRANT", name)
			if got := fmt.Sprint(c["permission"], " ", c["member"].(map[string]any)["id"] == m, " ", c["department"], " ", c["space"]); got != "MANAGE_BILLING true <nil> <nil>" {
				t.Errorf("it is about %s", got)
			}
			before := w.now()
			w.mends(t, c)
			if got := w.happened(before); got != "MEMBER_PERMISSION_CHANGED +MANAGE_BILLING, -MANAGE_BILLING, +VIEW_ANALYTICS > -MANAGE_BILLING, +VIEW_ANALYTICS" {
				t.Errorf("the log says %s", got)
			}
		},
		"nobody takes a void grant from a member who ranks above him": func(t *testing.T, w *stage) {
			_, m := w.joins(w.fresh("above"), "ADMIN")
			w.override(m, role.ManageBilling, memberpermission.EffectGRANT)
			w.override(m, role.ManageBilling, memberpermission.EffectDENY)
			list := w.conflicts("VOID_GRANT", "MANAGE_BILLING")
			c := list[slices.IndexFunc(list, func(c map[string]any) bool { return c["member"].(map[string]any)["id"] == m })]
			who, own := w.joins(w.fresh("below"), "MEMBER")
			w.override(own, role.ManageMembers, memberpermission.EffectGRANT)
			w.unchanged(t, func() {
				refused(t, w.do(who, fixRoleConflict, "input", input{"organizationId": w.org, "conflictId": c["id"]}), "fixRoleConflict", "FORBIDDEN", "conflictId")
			})
			w.mends(t, c)
		},
		"a grant that outlives its denial is none": func(t *testing.T, w *stage) {
			_, m := w.joins(w.fresh("paused"), "MEMBER")
			w.override(m, role.ManageAgents, memberpermission.EffectGRANT)
			id, _ := publicid.Decode(publicid.Member, m)
			must(w.world, 0, w.Store.Client.MemberPermission.Create().SetOrganizationID(w.organization.ID).SetMemberID(id).SetPermission(role.ManageAgents).
				SetEffect(memberpermission.EffectDENY).SetEndsAt(w.Store.Now().Add(1e12)).SetCreatedAt(w.Store.Now()).Exec(w.sys))
			if got := w.conflicts("VOID_GRANT", "MANAGE_AGENTS"); got != nil {
				t.Errorf("there is %v", got)
			}
		},
		"a department's grant that nobody gets": func(t *testing.T, w *stage) {
			top := w.department("Vain", "", "permissionGrants", []string{"MANAGE_BILLING", "COMMENT"})
			low := w.department("Stern", top, "permissionDenials", []string{"MANAGE_BILLING"})
			_, m := w.joins(w.fresh("vain"), "MEMBER")
			w.must(w.ada, updateMember, "input", input{"memberId": m, "department": low})
			c := w.conflict("VOID_GRANT", "The department Vain")
			if got := fmt.Sprint(c["permission"], " ", c["member"], " ", c["department"].(map[string]any)["path"]); got != "MANAGE_BILLING <nil> Vain" {
				t.Errorf("it is about %s", got)
			}
			_, other := w.joins(w.fresh("vain"), "MEMBER")
			w.must(w.ada, updateMember, "input", input{"memberId": other, "department": top})
			if got := w.conflicts("VOID_GRANT", "The department Vain"); got != nil {
				t.Errorf("somebody gets it, and there is %v", got)
			}
			w.must(w.ada, updateMember, "input", input{"memberId": other, "department": nil})
			before := w.now()
			w.mends(t, c)
			if got := w.happened(before); got != "DEPARTMENT_PERMISSIONS_CHANGED +MANAGE_BILLING +COMMENT > +COMMENT" {
				t.Errorf("the log says %s", got)
			}
		},
		"a role in a space above the one in the organization": func(t *testing.T, w *stage) {
			room := w.space("High room", "")
			_, m := w.joins(w.fresh("high"), "ADMIN")
			w.must(w.ada, addSpaceMember, "input", input{"spaceId": room, "memberId": m})
			if got := w.conflicts("OVERLAPPING_SPACE_ROLE", "High room"); got != nil {
				t.Errorf("there is %v", got)
			}
			w.must(w.ada, updateMember, "input", input{"memberId": m, "role": "MEMBER"})
			c := w.conflict("OVERLAPPING_SPACE_ROLE", "High room")
			if c["member"].(map[string]any)["id"] != m || c["space"].(map[string]any)["name"] != "High room" {
				t.Errorf("it is about %v", c)
			}
			before := w.now()
			w.mends(t, c)
			if got := w.happened(before); got != "SPACE_MEMBER_ROLE_CHANGED ADMIN > MEMBER" {
				t.Errorf("the log says %s", got)
			}
		},
		"different roles in two spaces of one department": func(t *testing.T, w *stage) {
			place := w.department("Twice", "")
			first, second := w.space("Twice one", place), w.space("Twice two", place)
			other := w.space("Twice elsewhere", w.department("Thrice", ""))
			_, m := w.joins(w.fresh("twice"), "ADMIN")
			for room, r := range map[string]string{first: "ADMIN", second: "VIEWER", other: "MEMBER"} {
				w.must(w.ada, addSpaceMember, "input", input{"spaceId": room, "memberId": m, "role": r})
			}
			c := w.conflict("OVERLAPPING_SPACE_ROLE", "Twice")
			if c["space"].(map[string]any)["name"] != "Twice one" || !strings.Contains(c["fix"].(string), "viewer in the space Twice one") {
				t.Errorf("it is %v", c)
			}
			w.mends(t, c)
		},
		"a name that is no department's, however it is written": func(t *testing.T, w *stage) {
			var members []string
			for _, written := range []string{"Rigging/Mast", "rigging/mast"} {
				_, m := w.joins(w.fresh("rigging"), "MEMBER")
				w.must(w.ada, updateMember, "input", input{"memberId": m, "department": written})
				members = append(members, m)
			}
			inv, _ := w.invited(w.fresh("rigging"), "department", "RIGGING/Mast")
			revoked, _ := w.invited(w.fresh("rigging"), "department", "Sails")
			w.must(w.ada, revokeInvitation, "input", input{"invitationId": revoked})
			link := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "department": "Rigging/Mast"}).string("createInviteLink", "inviteLink", "id")
			if got := w.conflicts("UNKNOWN_DEPARTMENT", "Sails"); got != nil {
				t.Errorf("what is over carries a name, and there is %v", got)
			}
			c := w.conflict("UNKNOWN_DEPARTMENT", "members (2), open invitations (1) and active links (1)")
			before := w.now()
			w.mends(t, c)
			if got := w.happened(before); got != "DEPARTMENT_CREATED <nil> > RIGGING, DEPARTMENT_CREATED <nil> > RIGGING/Mast, "+
				"MEMBER_DEPARTMENT_CHANGED Rigging/Mast > RIGGING/Mast, MEMBER_DEPARTMENT_CHANGED rigging/mast > RIGGING/Mast" {
				t.Errorf("the log says %s", got)
			}
			for _, id := range append(members, inv, link) {
				a := w.must(w.ada, `query($i: ID!) { node(id: $i) { ... on Member { department inDepartment { path } } ... on Invitation { department inDepartment { path } } ... on InviteLink { department inDepartment { path } } } }`, "i", id)
				if a.string("node", "inDepartment", "path") != "RIGGING/Mast" || a.string("node", "department") != "RIGGING/Mast" {
					t.Errorf("%s is in %v", id, a.Data)
				}
			}
		},
		"a name that no department can have is told and left": func(t *testing.T, w *stage) {
			_, m := w.joins(w.fresh("odd"), "MEMBER")
			w.must(w.ada, updateMember, "input", input{"memberId": m, "department": "Odd//name"})
			c := w.conflict("UNKNOWN_DEPARTMENT", "Odd//name")
			if !strings.HasPrefix(c["fix"].(string), "Nothing:") {
				t.Errorf("its fix is %v", c["fix"])
			}
			w.unchanged(t, func() {
				refused(t, w.do(w.ada, fixRoleConflict, "input", input{"organizationId": w.org, "conflictId": c["id"]}), "fixRoleConflict", "INVALID", "conflictId")
			})
		},
		"making a department gives nobody what one does not have, and leaves an admin": func(t *testing.T, w *stage) {
			w.department("Vault", "", "permissionGrants", []string{"CONFIGURE_MODELS"})
			w.department("Brig", "", "permissionDenials", []string{"MANAGE_MEMBERS"})
			_, m := w.joins(w.fresh("vault"), "MEMBER")
			w.must(w.ada, updateMember, "input", input{"memberId": m, "department": "Vault/Safe"})
			c := w.conflict("UNKNOWN_DEPARTMENT", "Vault/Safe")
			poor, own := w.joins(w.fresh("poor"), "ADMIN")
			w.override(own, role.ConfigureModels, memberpermission.EffectDENY)
			in := input{"organizationId": w.org, "conflictId": c["id"]}
			w.unchanged(t, func() {
				refused(t, w.do(poor, fixRoleConflict, "input", in), "fixRoleConflict", "FORBIDDEN", "conflictId")
			})
			w.mends(t, c)

			founder := w.found("brig", "Brig", w.fresh("founder"), "Founder")
			who, org := viewer.User(founder.User.ID, w.ada.UserID), publicid.Encode(publicid.Organization, founder.Organization.ID)
			w.must(who, createDepartment, "input", input{"organizationId": org, "name": "Brig", "permissionDenials": []string{"MANAGE_MEMBERS"}})
			w.must(who, updateMember, "input", input{"memberId": publicid.Encode(publicid.Member, founder.Member.ID), "department": "Brig/Cell"})
			a := w.must(who, roleConflicts, "o", org)
			w.unchanged(t, func() {
				refused(t, w.do(who, fixRoleConflict, "input", input{"organizationId": org, "conflictId": a.at("roleConflicts", 0, "id")}), "fixRoleConflict", "LAST_ADMIN", "conflictId")
			})
		},
		"a member without a department goes to the one that is named": func(t *testing.T, w *stage) {
			_, m := w.joins(w.fresh("lost"), "MEMBER")
			place := w.department("Found", "")
			list := w.conflicts("NO_DEPARTMENT", "")
			c := list[slices.IndexFunc(list, func(c map[string]any) bool { return c["member"].(map[string]any)["id"] == m })]
			w.unchanged(t, func() {
				for id, code := range map[any]string{nil: "REQUIRED", "Found": "NOT_FOUND", w.sides["theirs"].department: "NOT_FOUND", m: "NOT_FOUND"} {
					refused(t, w.do(w.ada, fixRoleConflict, "input", input{"organizationId": w.org, "conflictId": c["id"], "departmentId": id}), "fixRoleConflict", code, "departmentId")
				}
			})
			before := w.now()
			w.mends(t, c, "departmentId", place)
			if got := w.happened(before); got != "MEMBER_DEPARTMENT_CHANGED <nil> > Found" {
				t.Errorf("the log says %s", got)
			}
			for _, change := range []input{{"department": "Nowhere"}, {"department": nil, "state": "SUSPENDED"}} {
				change["memberId"] = m
				w.must(w.ada, updateMember, "input", change)
				if slices.ContainsFunc(w.conflicts("NO_DEPARTMENT", ""), func(c map[string]any) bool { return c["member"].(map[string]any)["id"] == m }) {
					t.Errorf("after %v he is one of those", change)
				}
			}
		},
		"admins beyond the policy, the latest first": func(t *testing.T, w *stage) {
			n, err := w.Store.Client.Member.Query().Where(member.OrganizationID(w.organization.ID), member.RoleEQ(role.Admin), member.StateEQ(member.StateACTIVE)).Count(w.sys)
			limit := must(w.world, n, err)
			rule := policy.Usual()
			rule.MaxAdmins = &limit
			encoded, err := rule.Encode()
			must(w.world, 0, w.Store.Client.Organization.Update().Where(organization.ID(w.organization.ID)).SetPolicy(must(w.world, encoded, err)).Exec(w.sys))
			if got := w.conflicts("TOO_MANY_ADMINS", ""); got != nil {
				t.Errorf("there is %v", got)
			}
			var ids []string
			for range 2 {
				_, m := w.joins(w.fresh("beyond"), "ADMIN")
				ids = append([]string{m}, ids...)
			}
			list := w.conflicts("TOO_MANY_ADMINS", "")
			if len(list) != 2 || list[0]["member"].(map[string]any)["id"] != ids[0] || list[1]["member"].(map[string]any)["id"] != ids[1] {
				t.Fatalf("they are %v", list)
			}
			before := w.now()
			w.mends(t, list[0])
			if got := w.happened(before); got != "MEMBER_ROLE_CHANGED ADMIN > MEMBER" {
				t.Errorf("the log says %s", got)
			}
			w.mends(t, list[1])
			must(w.world, 0, w.Store.Client.Organization.Update().Where(organization.ID(w.organization.ID)).SetPolicy("").Exec(w.sys))
		},
		"an id of nothing, and of another organization's conflict": func(t *testing.T, w *stage) {
			theirs := w.do(w.person("rival").viewer, roleConflicts, "o", w.sides["theirs"].organization).string("roleConflicts", 0, "id")
			w.unchanged(t, func() {
				for id, code := range map[string]string{"": "NOT_FOUND", "nonsense": "NOT_FOUND", theirs: "CONFLICT"} {
					refused(t, w.do(w.ada, fixRoleConflict, "input", input{"organizationId": w.org, "conflictId": id}), "fixRoleConflict", code, "conflictId")
				}
			})
		},
		"two who fix one conflict at once fix it once": func(t *testing.T, w *stage) {
			_, m := w.joins(w.fresh("once"), "MEMBER")
			w.override(m, role.ManageBilling, memberpermission.EffectGRANT)
			w.override(m, role.ManageBilling, memberpermission.EffectDENY)
			list := w.conflicts("VOID_GRANT", "MANAGE_BILLING")
			c := list[slices.IndexFunc(list, func(c map[string]any) bool { return c["member"].(map[string]any)["id"] == m })]
			before := w.now()
			codes := make([]string, 6)
			crowdIn(len(codes), func(i int) {
				codes[i] = w.do(w.ada, fixRoleConflict, "input", input{"organizationId": w.org, "conflictId": c["id"]}).code("fixRoleConflict")
			})
			slices.Sort(codes)
			if got := strings.Join(codes, " "); got != " CONFLICT CONFLICT CONFLICT CONFLICT CONFLICT" {
				t.Errorf("they get %q", got)
			}
			if got := w.happened(before); strings.Count(got, "MEMBER_PERMISSION_CHANGED") != 1 {
				t.Errorf("the log says %s", got)
			}
		},
	})
}
