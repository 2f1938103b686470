package graph

import (
	"fmt"
	"slices"
	"testing"

	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const previewAccess = `query($input: PreviewAccessInput!) { previewAccess(input: $input) {
	role roleName customRole { name } department permissions decisions { permission allowed decidedBy } spaces } }`

// TestPreviewAccess looks at an invitation before it is sent, before it is
// accepted, and at what then came of it.
func TestPreviewAccess(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		place := w.department("Lighting", w.department("Stage", ""))
		w.space("Dimmers", place)
		w.space("Cables", place)
		w.must(w.ada, updateDepartment, "input", input{"departmentId": place, "permissionGrants": []string{"MANAGE_AGENTS"}, "permissionDenials": []string{"COMMENT"}})
		hand := w.role("Hand", "MEMBER", "COMMENT", "RUN_AGENTS")
		email := w.fresh("previewed")
		before := w.must(w.ada, previewAccess, "input", input{"organizationId": w.org, "customRoleId": hand, "department": "stage/LIGHTING"})
		want := "MEMBER Hand Stage/Lighting [MANAGE_AGENTS RUN_AGENTS] [Cables Dimmers]"
		shown := func(a reply) string {
			t.Helper()
			p, _ := a.at("previewAccess").(map[string]any)
			decided, _ := p["decisions"].([]any)
			var allowed []any
			for _, d := range decided {
				if d := d.(map[string]any); d["allowed"] == true {
					allowed = append(allowed, d["permission"])
				}
			}
			if permissions, _ := p["permissions"].([]any); !slices.Equal(allowed, permissions) || p != nil && len(decided) != 20 {
				t.Errorf("the decisions are %v", decided)
			}
			return fmt.Sprint(p["role"], " ", p["roleName"], " ", p["department"], " ", p["permissions"], " ", p["spaces"])
		}
		if got := shown(before); got != want {
			t.Errorf("before it is sent it is %s", got)
		}
		const nothing = "<nil> <nil> <nil> <nil> <nil>"

		id, secret := w.invited(email, "customRoleId", hand, "department", place)
		linked := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "customRoleId": hand, "department": place})
		url := tokenOf(linked.string("createInviteLink", "inviteLink", "url"))
		invited := w.session(w.account(email, true).ID)
		for name, a := range map[string]reply{
			"an admin, by its id":    w.do(w.ada, previewAccess, "input", input{"invitationId": id}),
			"the invited, by its id": w.do(invited, previewAccess, "input", input{"invitationId": id}),
			"the bearer":             w.do(viewer.Anonymous, previewAccess, "input", input{"token": secret}),
			"a link's bearer":        w.do(viewer.Anonymous, previewAccess, "input", input{"token": url}),
		} {
			if got := shown(a); got != want {
				t.Errorf("%s sees %s %v", name, got, a.Errors)
			}
		}
		for name, a := range map[string]reply{
			"an admin elsewhere":      w.do(w.person("rival").viewer, previewAccess, "input", input{"invitationId": id}),
			"a member":                w.do(w.person("MEMBER").viewer, previewAccess, "input", input{"invitationId": id}),
			"a forger":                w.do(viewer.Anonymous, previewAccess, "input", input{"token": forged(secret)}),
			"a forger of a link":      w.do(viewer.Anonymous, previewAccess, "input", input{"token": forged(url)}),
			"whoever has another id":  w.do(w.ada, previewAccess, "input", input{"invitationId": hand}),
			"an outsider":             w.do(invited, previewAccess, "input", input{"organizationId": w.org}),
			"an outsider with a role": w.do(invited, previewAccess, "input", input{"organizationId": w.org, "customRoleId": hand}),
		} {
			if got := shown(a); got != nothing || len(a.Errors) > 0 {
				t.Errorf("%s sees %s %v", name, got, a.Errors)
			}
		}
		for name, in := range map[string]input{
			"nothing": {}, "two ways": {"token": secret, "organizationId": w.org}, "a role with a token": {"token": secret, "role": "ADMIN"},
			"a department with an invitation": {"invitationId": id, "department": "Stage"}, "no such role": {"organizationId": w.org, "customRoleId": id},
			"no such department": {"organizationId": w.org, "department": w.sides["theirs"].department}, "a NUL": {"organizationId": w.org, "department": "a\x00b"},
		} {
			if a := w.do(w.ada, previewAccess, "input", in); a.topCode() != "BAD_USER_INPUT" {
				t.Errorf("%s gets %v %v", name, a.Data, a.Errors)
			}
		}

		joined := w.must(invited, `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { member { role customRole { name } department permissions spaces { nodes { name } } } userErrors { code } } }`, "input", input{"token": secret})
		m := joined.at("acceptInvitation", "member").(map[string]any)
		if got := fmt.Sprint(m["role"], " ", joined.at("acceptInvitation", "member", "customRole", "name"), " ", m["department"], " ", m["permissions"]); got+" [Cables Dimmers]" != want || len(joined.at("acceptInvitation", "member", "spaces", "nodes").([]any)) != 2 {
			t.Errorf("what came of it is %v", m)
		}
		for name, a := range map[string]reply{
			"the invited": w.do(invited, previewAccess, "input", input{"invitationId": id}),
			"the bearer":  w.do(viewer.Anonymous, previewAccess, "input", input{"token": secret}),
		} {
			if got := shown(a); got != nothing {
				t.Errorf("after it was accepted %s sees %s", name, got)
			}
		}
		_, plain := w.invited(w.fresh("plain"), "role", "VIEWER", "department", "A mere name")
		if got := shown(w.do(viewer.Anonymous, previewAccess, "input", input{"token": plain})); got != "VIEWER viewer A mere name [VIEW_CONTENT] []" {
			t.Errorf("of a plain invitation there is %s", got)
		}
	})
}
