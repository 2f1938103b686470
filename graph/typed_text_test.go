package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"usher/internal/publicid"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// typed is a place where people type text.
type typed struct {
	mutation, field string
	limit           int
	lines           bool // may have several lines
	try             func(w *stage, text string) reply
}

func typedTexts() []typed {
	fresh := func(w *stage) (id, secret string) { return w.invited(w.fresh("typed"), "sendEmail", false) }
	open := func(w *stage, field, text string) reply {
		return w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("typed"), field: text})
	}
	change := func(w *stage, field, text string) reply {
		return w.do(w.ada, updateMember, "input", input{"memberId": w.sides["ours"].member, "state": "ACTIVE", field: text})
	}
	welcome := func(w *stage, field string, text any) reply { return w.setWelcome(input{field: text}) }
	return []typed{
		{"createInvitation", "department", 200, false, func(w *stage, text string) reply { return open(w, "department", text) }},
		{"createInvitation", "message", 1000, true, func(w *stage, text string) reply { return open(w, "message", text) }},
		{"createInviteLink", "department", 200, false, func(w *stage, text string) reply {
			return w.do(w.ada, createInviteLink, "input", input{"organizationId": w.org, "department": text})
		}},
		{"updateMember", "department", 200, false, func(w *stage, text string) reply { return change(w, "department", text) }},
		{"updateMember", "reason", 1000, true, func(w *stage, text string) reply { return change(w, "reason", text) }},
		{"revokeInvitation", "reason", 1000, true, func(w *stage, text string) reply {
			id, _ := fresh(w)
			return w.do(w.ada, revokeInvitation, "input", input{"invitationId": id, "reason": text})
		}},
		{"declineInvitation", "reason", 1000, true, func(w *stage, text string) reply {
			_, secret := fresh(w)
			return w.do(viewer.Anonymous, declineInvitation, "input", input{"token": secret, "reason": text})
		}},
		{"acceptInvitation", "name", 200, false, func(w *stage, text string) reply {
			_, secret := fresh(w)
			return w.do(viewer.Anonymous, acceptInvitation, "input", input{"token": secret, "name": text, "password": password})
		}},
		{"revokeInviteLink", "reason", 1000, true, func(w *stage, text string) reply {
			link := publicid.Encode(publicid.InviteLink, w.shared(w.organization.ID, w.ada.UserID).ID)
			return w.do(w.ada, revokeInviteLink, "input", input{"inviteLinkId": link, "reason": text})
		}},
		{"removeMember", "reason", 1000, true, func(w *stage, text string) reply {
			return w.do(w.ada, removeMember, "input", input{"memberId": w.memberOf(w.person("VIEWER")), "reason": text})
		}},
		{"rejectInvitation", "reason", 1000, true, func(w *stage, text string) reply {
			id := publicid.Encode(publicid.Invitation, w.waiting(w.organization.ID, w.ada.UserID).ID)
			return w.do(w.ada, rejectIt, "input", input{"invitationId": id, "reason": text})
		}},
		{"requestInvitation", "message", 1000, true, func(w *stage, text string) reply {
			return w.request(w.person("MEMBER").viewer, "email", w.fresh("typed"), "message", text)
		}},
		{"createApprovalRule", "name", 100, false, func(w *stage, text string) reply {
			return w.do(w.ada, createRule, "input", input{"organizationId": w.org, "name": text, "batchLargerThan": 1000})
		}},
		{"updateDepartment", "name", 200, false, func(w *stage, text string) reply {
			return w.do(w.ada, updateDepartment, "input", input{"departmentId": w.department(fmt.Sprint("Typed ", w.fresh("")), ""), "name": text})
		}},
		{"updateSpace", "name", 100, false, func(w *stage, text string) reply {
			return w.do(w.ada, updateSpace, "input", input{"spaceId": w.space(fmt.Sprint("Typed ", w.fresh("")), ""), "name": text})
		}},
		{"pauseInvitations", "reason", 1000, true, func(w *stage, text string) reply {
			defer w.pauseAll(false)
			return w.do(w.ada, pauseInvitations, "input", input{"organizationId": w.org, "until": w.Store.Now().Add(time.Hour), "reason": text})
		}},
		{"updateIntegration", "name", 100, false, func(w *stage, text string) reply {
			return w.do(w.ada, updateIntegration, "input", input{"integrationId": w.connects(fmt.Sprint("Typed ", w.fresh(""))), "name": text})
		}},
		{"createRole", "name", 100, false, func(w *stage, text string) reply {
			return w.do(w.ada, createRole, "input", input{"organizationId": w.org, "name": text, "base": "VIEWER"})
		}},
		{"createRole", "description", 1000, true, func(w *stage, text string) reply {
			return w.do(w.ada, createRole, "input", input{"organizationId": w.org, "name": w.fresh("role"), "description": text, "base": "VIEWER"})
		}},
		{"setMemberPermission", "reason", 1000, true, func(w *stage, text string) reply {
			return w.do(w.ada, setMemberPermission, "input", input{"memberId": w.adaMember, "permission": "COMMENT", "effect": "GRANT", "reason": text})
		}},
		{"createOrganization", "name", 200, false, func(w *stage, text string) reply {
			w.n++
			return w.do(w.ada, createOrganization, "input", input{"name": text, "slug": fmt.Sprintf("typed-%d", w.n)})
		}},
		{"updateOrganization", "name", 200, false, func(w *stage, text string) reply { return w.rename(w.ada, text) }},
		{"updateOrganizationWelcome", "welcome models", 100, false, func(w *stage, text string) reply { return welcome(w, "models", []string{text}) }},
		{"updateOrganizationWelcome", "welcome storageLimit", 100, false, func(w *stage, text string) reply { return welcome(w, "storageLimit", text) }},
		{"updateOrganizationWelcome", "welcome agentLimit", 100, false, func(w *stage, text string) reply { return welcome(w, "agentLimit", text) }},
		{"updateOrganizationWelcome", "welcome teamSpace", 200, false, func(w *stage, text string) reply { return welcome(w, "teamSpace", text) }},
	}
}

func TestTypedText(t *testing.T) {
	t.Parallel()
	inLines := map[string]bool{"line feed": true, "carriage return and line feed": true, "tab": true}
	breaking := map[string]string{
		"line feed": "a\nb", "carriage return": "a\rb", "carriage return and line feed": "a\r\nBcc: b", "tab": "a\tb", "NUL": "a\x00b", "escape": "a\x1b[31mb",
		"next line": "a\u0085b", "line separator": "a\u2028b", "paragraph separator": "a\u2029b", "turned direction": "a\u202eb", "isolate": "a\u2067b", "byte order mark": "a\ufeffb",
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		w.Organizations.OpenSignUp = true
		for _, place := range typedTexts() {
			check := func(name, text, want string) {
				t.Helper()
				before := len(w.lines())
				a := place.try(w, text)
				if got := a.code(place.mutation); got != want {
					t.Errorf("%s.%s with %s gets %q and not %q", place.mutation, place.field, name, got, want)
				} else if at, _ := a.at(place.mutation, "userErrors", 0, "field").([]any); want != "" && fmt.Sprint(at) != "["+place.field+"]" {
					t.Errorf("%s.%s with %s is refused at %v", place.mutation, place.field, name, at)
				}
				prepared := map[string]int{"revokeInvitation": 1, "declineInvitation": 1, "acceptInvitation": 1, "updateDepartment": 1, "updateSpace": 1, "updateIntegration": 1}[place.mutation]
				if news := len(w.lines()) - before - prepared; want != "" && news != 0 {
					t.Errorf("%s.%s with %s is refused and logged", place.mutation, place.field, name)
				}
			}
			check("as many characters as may be", strings.Repeat("é", place.limit), "")
			check("one character too many", strings.Repeat("é", place.limit+1), "TOO_LONG")
			for name, text := range breaking {
				want := "INVALID"
				if place.lines && inLines[name] {
					want = ""
				}
				check("a "+name, text, want)
			}
		}
		w.logHolds(t)
	})
}

// TestNUL puts the one character that PostgreSQL cannot store into whatever is
// searched by.
func TestNUL(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		for name, query := range map[string]string{
			"a slug":                     `query($x: String!) { organization(slug: $x) { id } }`,
			"a search for members":       `query($x: String!, $o: ID!) { organization(id: $o) { members(where: {search: $x}) { totalCount } } }`,
			"a department of members":    `query($x: String!, $o: ID!) { organization(id: $o) { members(where: {department: $x}) { totalCount } } }`,
			"a search for departments":   `query($x: String!, $o: ID!) { organization(id: $o) { department(path: $x) { id } departments(where: {search: $x}) { totalCount } } }`,
			"a search for spaces":        `query($x: String!, $o: ID!) { organization(id: $o) { spaces(where: {search: $x}) { totalCount } } }`,
			"a space's department":       `mutation($x: String!, $o: ID!) { createSpace(input: {organizationId: $o, name: "N", department: $x}) { userErrors { code } } }`,
			"a search for invitations":   `query($x: String!, $o: ID!) { organization(id: $o) { invitations(where: {search: $x}) { totalCount } } }`,
			"a department of those":      `query($x: String!, $o: ID!) { organization(id: $o) { invitations(where: {department: $x}) { totalCount } } }`,
			"a token to look by":         `query($x: String!) { previewAccess(input: {token: $x}) { role } }`,
			"a token":                    `query($x: String!) { invitationByToken(token: $x) { email } inviteLinkByToken(token: $x) { role } }`,
			"a password":                 `mutation($x: String!) { signIn(input: {email: "ada@example.com", password: $x}) { userErrors { code } } }`,
			"an address to sign in with": `mutation($x: String!) { signIn(input: {email: $x, password: $x}) { userErrors { code } } }`,
			"an address to write to":     `mutation($x: String!) { requestPasswordReset(input: {email: $x}) { userErrors { code } } }`,
			"a slug to take":             `mutation($x: String!) { createOrganization(input: {name: "N", slug: $x}) { userErrors { code } } }`,
		} {
			variables := []any{"x", "a\x00b"}
			if strings.Contains(query, "$o") {
				variables = append(variables, "o", w.org)
			}
			a := w.do(w.ada, query, variables...)
			if code := a.topCode(); code != "" {
				t.Errorf("%s with a NUL gets %s", name, code)
			}
			if n, ok := a.at("organization", "members", "totalCount").(float64); ok && n != 0 {
				t.Errorf("%s with a NUL finds %v", name, n)
			}
		}
	})
}
