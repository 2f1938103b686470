package graph

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/viewer"
)

const (
	createSpace       = `mutation($input: CreateSpaceInput!) { createSpace(input: $input) { space { id name department { path } members { totalCount } roleInSpace } userErrors { code message field } } }`
	updateSpace       = `mutation($input: UpdateSpaceInput!) { updateSpace(input: $input) { space { id name department { path } } userErrors { code message field } } }`
	deleteSpace       = `mutation($input: DeleteSpaceInput!) { deleteSpace(input: $input) { deletedSpaceId userErrors { code message field } } }`
	addSpaceMember    = `mutation($input: AddSpaceMemberInput!) { addSpaceMember(input: $input) { space { id } member { id } roleInSpace userErrors { code message field } } }`
	updateSpaceMember = `mutation($input: UpdateSpaceMemberInput!) { updateSpaceMember(input: $input) { space { id } member { id } roleInSpace userErrors { code message field } } }`
	removeSpaceMember = `mutation($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { space { members { totalCount } } member { id } userErrors { code message field } } }`
)

func TestSpaces(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"a name is one space's, in any case, and bounded": func(t *testing.T, w *stage) {
			w.space("Set design", "")
			other := w.space("Other", "")
			w.unchanged(t, func() {
				for name, code := range map[string]string{"SET Design": "CONFLICT", " ": "REQUIRED", "a\nb": "INVALID", strings.Repeat("é", 101): "TOO_LONG"} {
					refused(t, w.do(w.ada, createSpace, "input", input{"organizationId": w.org, "name": name}), "createSpace", code, "name")
					refused(t, w.do(w.ada, updateSpace, "input", input{"spaceId": other, "name": name}), "updateSpace", code, "name")
				}
			})
			w.space(strings.Repeat("é", 100), "")
		},
		"it belongs to a department that exists, by path or id, or to none": func(t *testing.T, w *stage) {
			id := w.space("Placed", "WORKS/engines")
			w.unchanged(t, func() {
				for _, unknown := range []string{"Nowhere", w.sides["theirs"].department, w.org} {
					refused(t, w.do(w.ada, createSpace, "input", input{"organizationId": w.org, "name": "New", "department": unknown}), "createSpace", "NOT_FOUND", "department")
					refused(t, w.do(w.ada, updateSpace, "input", input{"spaceId": id, "department": unknown}), "updateSpace", "NOT_FOUND", "department")
				}
			})
			at := w.now()
			to := w.department("Annexe", "")
			a := w.must(w.ada, updateSpace, "input", input{"spaceId": id, "department": to, "name": "Replaced"})
			if got := fmt.Sprint(a.at("updateSpace", "space", "department", "path"), a.at("updateSpace", "space", "name")); got != "AnnexeReplaced" {
				t.Errorf("it is %s", got)
			}
			a = w.must(w.ada, updateSpace, "input", input{"spaceId": id, "department": nil})
			if a.at("updateSpace", "space", "department") != nil {
				t.Errorf("it is in %v", a.Data)
			}
			a = w.must(w.ada, `query($o: ID!, $s: ID!, $a: Cursor!) { organization(id: $o) { events(where: {spaceId: $s}, oldestFirst: true, after: $a) { nodes { kind before after space { name } } } } }`, "o", w.org, "s", id, "a", at)
			var told []string
			for _, e := range a.at("organization", "events", "nodes").([]any) {
				e := e.(map[string]any)
				told = append(told, fmt.Sprint(e["kind"], " ", e["before"], " > ", e["after"]))
			}
			if got := strings.Join(told, ", "); got != "SPACE_RENAMED Placed > Replaced, SPACE_MOVED Works/Engines > Annexe, SPACE_MOVED Annexe > <nil>" {
				t.Errorf("the log says %s", got)
			}
		},
		"nobody is more in a space than in the organization": func(t *testing.T, w *stage) {
			id := w.space("Ranks", "")
			who, m := w.joins(w.fresh("ranked"), "MEMBER")
			in := func(r any) input { return input{"spaceId": id, "memberId": m, "role": r} }
			w.unchanged(t, func() {
				refused(t, w.do(w.ada, addSpaceMember, "input", in("ADMIN")), "addSpaceMember", "ROLE_ABOVE_OWN", "role")
				refused(t, w.do(w.ada, updateSpaceMember, "input", in("VIEWER")), "updateSpaceMember", "NOT_FOUND", "memberId")
				refused(t, w.do(w.ada, removeSpaceMember, "input", input{"spaceId": id, "memberId": m}), "removeSpaceMember", "NOT_FOUND", "memberId")
				refused(t, w.do(w.ada, addSpaceMember, "input", input{"spaceId": id, "memberId": w.sides["theirs"].member}), "addSpaceMember", "NOT_FOUND", "memberId")
				refused(t, w.do(w.ada, addSpaceMember, "input", input{"spaceId": w.sides["theirs"].space, "memberId": m}), "addSpaceMember", "NOT_FOUND", "spaceId")
			})
			own := func(want any) {
				t.Helper()
				a := w.must(who, `query($s: ID!) { node(id: $s) { ... on Space { roleInSpace members { edges { roleInSpace node { id } } nodes { id } } } } }`, "s", id)
				if a.at("node", "roleInSpace") != want || a.at("node", "members", "edges", 0, "roleInSpace") != want {
					t.Errorf("he is %v", a.Data)
				}
			}
			own(nil)
			a := w.must(w.ada, addSpaceMember, "input", in(nil))
			if a.string("addSpaceMember", "roleInSpace") != "MEMBER" {
				t.Errorf("he is %v", a.Data)
			}
			own("MEMBER")
			refused(t, w.do(w.ada, addSpaceMember, "input", in("VIEWER")), "addSpaceMember", "ALREADY_MEMBER", "memberId")
			refused(t, w.do(w.ada, updateSpaceMember, "input", in("ADMIN")), "updateSpaceMember", "ROLE_ABOVE_OWN", "role")
			w.must(w.ada, updateMember, "input", input{"memberId": m, "role": "VIEWER"})
			own("VIEWER")
			w.must(w.ada, updateMember, "input", input{"memberId": m, "role": "ADMIN"})
			own("MEMBER")
			w.must(w.ada, updateSpaceMember, "input", in("ADMIN"))
			own("ADMIN")
			w.unchanged(t, func() { w.must(w.ada, updateSpaceMember, "input", in("ADMIN")) })
			w.must(w.ada, removeSpaceMember, "input", input{"spaceId": id, "memberId": m})
			own(nil)
		},
		"whoever joins a department joins its spaces and no others, by letter and by link": func(t *testing.T, w *stage) {
			id := w.department("Chorus", "")
			w.space("Alto", id)
			w.space("Below", w.department("Altos", id))
			_, secret := w.invited(w.fresh("guest"), "department", "chorus", "role", "VIEWER")
			before := w.now()
			a := w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(secret))
			if got := w.spacesOf(a.string("acceptInvitation", "member", "id")); got != "Alto" {
				t.Errorf("he is in %q", got)
			}
			if got := w.told(before); got != "INVITATION_ACCEPTED <nil> > <nil>, MEMBER_JOINED <nil> > VIEWER, SPACE_MEMBER_ADDED <nil> > VIEWER" {
				t.Errorf("the log says %s", got)
			}
			link := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "department": id})
			secret = tokenOf(link.string("createInviteLink", "inviteLink", "url"))
			a = w.must(viewer.Anonymous, acceptInviteLink, "input", input{"token": secret, "email": w.fresh("guest"), "name": "New", "password": password})
			if got := w.spacesOf(a.string("acceptInviteLink", "member", "id")); got != "Alto" {
				t.Errorf("he is in %q", got)
			}
		},
		"whoever changes his department changes its spaces, and keeps others": func(t *testing.T, w *stage) {
			from, to := w.department("Strings", ""), w.department("Winds", "")
			w.space("Bows", from)
			w.space("Reeds", to)
			lasting := w.space("Canteen", "")
			m, _, _ := w.settled("strings")
			w.must(w.ada, addSpaceMember, "input", input{"spaceId": lasting, "memberId": m})
			before := w.now()
			w.must(w.ada, updateMember, "input", input{"memberId": m, "department": to})
			if got := w.spacesOf(m); got != "Reeds, Canteen" {
				t.Errorf("he is in %q", got)
			}
			if got := w.told(before); got != "MEMBER_DEPARTMENT_CHANGED Strings > Winds, SPACE_MEMBER_REMOVED <nil> > <nil>, SPACE_MEMBER_ADDED <nil> > MEMBER" {
				t.Errorf("the log says %s", got)
			}
			w.must(w.ada, updateMember, "input", input{"memberId": m, "department": nil})
			if got := w.spacesOf(m); got != "Canteen" {
				t.Errorf("he is in %q", got)
			}
		},
		"a removed member and a deleted space leave nothing behind": func(t *testing.T, w *stage) {
			id := w.space("Brief", "")
			_, m := w.joins(w.fresh("brief"), "MEMBER")
			w.must(w.ada, addSpaceMember, "input", input{"spaceId": id, "memberId": m})
			w.must(w.ada, removeMember, "input", input{"memberId": m})
			a := w.must(w.ada, `query($s: ID!) { node(id: $s) { ... on Space { members { totalCount nodes { id } } } } }`, "s", id)
			if a.at("node", "members", "totalCount") != 0.0 {
				t.Errorf("there are %v", a.Data)
			}
			_, m = w.joins(w.fresh("brief"), "MEMBER")
			w.must(w.ada, addSpaceMember, "input", input{"spaceId": id, "memberId": m})
			w.must(w.ada, deleteSpace, "input", input{"spaceId": id})
			if got := w.spacesOf(m); got != "" {
				t.Errorf("he is in %q", got)
			}
			refused(t, w.do(w.ada, deleteSpace, "input", input{"spaceId": id}), "deleteSpace", "NOT_FOUND", "spaceId")
		},
		"a space is watched, alone or with all": func(t *testing.T, w *stage) {
			id := w.space("Watched room", "")
			_, m := w.joins(w.fresh("watched"), "MEMBER")
			one := w.watch(w.ada, `subscription($o: ID!, $s: ID) { spaceChanged(organizationId: $o, spaceId: $s, after: "`+w.now()+`") { kind space { name } member { id } } }`, "o", w.org, "s", id)
			w.space("Unwatched room", "")
			w.must(w.ada, addSpaceMember, "input", input{"spaceId": id, "memberId": m})
			if a := one.next(); a.at("spaceChanged", "kind") != "SPACE_MEMBER_ADDED" || a.at("spaceChanged", "member", "id") != m {
				t.Errorf("told %v", a.Data)
			}
		},
	})
}
