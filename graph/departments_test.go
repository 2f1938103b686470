package graph

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/viewer"
)

const (
	createDepartment = `mutation($input: CreateDepartmentInput!) { createDepartment(input: $input) { department { id name path parent { path } permissionGrants permissionDenials } userErrors { code message field } } }`
	updateDepartment = `mutation($input: UpdateDepartmentInput!) { updateDepartment(input: $input) { department { id name path parent { path } permissionGrants permissionDenials } userErrors { code message field } } }`
	deleteDepartment = `mutation($input: DeleteDepartmentInput!) { deleteDepartment(input: $input) { deletedDepartmentId userErrors { code message field } } }`
	belonging        = `query($m: ID!, $i: ID!, $l: ID!) {
		m: node(id: $m) { ... on Member { department inDepartment { id path } } }
		i: node(id: $i) { ... on Invitation { department inDepartment { id path } } }
		l: node(id: $l) { ... on InviteLink { department inDepartment { id path } } } }`
)

// department makes a department beneath another one; "" is the root.
func (w *world) department(name, parent string, more ...any) string {
	w.t.Helper()
	in := input{"organizationId": w.org, "name": name}
	if parent != "" {
		in["parentId"] = parent
	}
	for i := 0; i < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	return w.must(w.ada, createDepartment, "input", in).string("createDepartment", "department", "id")
}

// settled is a member, an invitation and a link in a department as somebody
// writes it.
func (w *stage) settled(department string) (member, invitation, link string) {
	w.t.Helper()
	_, member = w.joins(w.fresh("settled"), "MEMBER")
	w.must(w.ada, updateMember, "input", input{"memberId": member, "department": department})
	invitation, _ = w.invited(w.fresh("settled"), "department", department)
	a := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "department": department})
	return member, invitation, a.string("createInviteLink", "inviteLink", "id")
}

// show compares where a member, an invitation and a link belong with a path and
// a department's id; "" is none.
func (w *stage) show(t *testing.T, path, id string, objects ...string) {
	t.Helper()
	a := w.must(w.ada, belonging, "m", objects[0], "i", objects[1], "l", objects[2])
	want := fmt.Sprint([]any{orNull(path), orNull(id)})
	for _, object := range []string{"m", "i", "l"} {
		if got := fmt.Sprint([]any{a.at(object, "department"), a.at(object, "inDepartment", "id")}); got != want {
			t.Errorf("%s shows %s and not %s", object, got, want)
		}
		if id != "" && a.at(object, "inDepartment", "path") != path {
			t.Errorf("the department of %s has the path %v and not %s", object, a.at(object, "inDepartment", "path"), path)
		}
	}
}

func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func TestDepartmentTree(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"a rename and a move of a tree eight deep show on everybody in it, whatever the names": func(t *testing.T, w *stage) {
			names := []string{"R&D 100%", "under_score", "O'Brien", `back\slash`, "Ärzte", "e\u0301te", "日本", "x"}
			var ids []string
			parent := ""
			for _, name := range names {
				parent = w.department(name, parent)
				ids = append(ids, parent)
			}
			// Their paths begin alike, and they are not beneath it.
			w.department("R&D 1000", "")
			beside := w.department("R&D 100% pure", "")
			besideMember, besideInvitation, besideLink := w.settled(beside)
			deep := strings.Join(names, "/")
			m, i, l := w.settled(ids[7])
			mid, midInvitation, midLink := w.settled(strings.ToUpper(strings.Join(names[:3], "/")))
			w.show(t, deep, ids[7], m, i, l)

			w.must(w.ada, updateDepartment, "input", input{"departmentId": ids[0], "name": "%_'"})
			renamed := append([]string{"%_'"}, names[1:]...)
			w.show(t, strings.Join(renamed, "/"), ids[7], m, i, l)
			w.show(t, strings.Join(renamed[:3], "/"), ids[2], mid, midInvitation, midLink)

			target := w.department("Überall", "")
			w.must(w.ada, updateDepartment, "input", input{"departmentId": ids[1], "parentId": target, "name": "Neu"})
			moved := append([]string{"Überall", "Neu"}, names[2:]...)
			w.show(t, strings.Join(moved, "/"), ids[7], m, i, l)
			w.show(t, "R&D 100% pure", beside, besideMember, besideInvitation, besideLink)

			w.must(w.ada, updateDepartment, "input", input{"departmentId": ids[1], "parentId": nil})
			w.show(t, strings.Join(moved[1:], "/"), ids[7], m, i, l)
			a := w.must(w.ada, `query($o: ID!, $p: String!) { organization(id: $o) { department(path: $p) { id } } }`, "o", w.org, "p", strings.ToUpper(strings.Join(moved[1:], "/")))
			if got := a.string("organization", "department", "id"); got != ids[7] {
				t.Errorf("its new path finds %s", got)
			}
		},
		"a name in another case is the same department, and renaming to it shows": func(t *testing.T, w *stage) {
			id := w.department("stage hands", "")
			m, i, l := w.settled(" Stage HANDS ")
			w.show(t, "stage hands", id, m, i, l)
			refused(t, w.do(w.ada, createDepartment, "input", input{"organizationId": w.org, "name": "Stage Hands"}), "createDepartment", "CONFLICT", "name")
			w.must(w.ada, updateDepartment, "input", input{"departmentId": id, "name": "Stage Hands"})
			w.show(t, "Stage Hands", id, m, i, l)
		},
		"a new department takes in whoever carried its path as a name, letter by letter": func(t *testing.T, w *stage) {
			m, i, l := w.settled("Choir")
			other, otherInvitation, otherLink := w.settled("CHOIR")
			w.show(t, "Choir", "", m, i, l)
			id := w.department("Choir", "")
			w.show(t, "Choir", id, m, i, l)
			w.show(t, "CHOIR", "", other, otherInvitation, otherLink)
		},
		"names, lengths and depths are bounded": func(t *testing.T, w *stage) {
			w.unchanged(t, func() {
				for name, code := range map[string]string{"": "REQUIRED", " ": "REQUIRED", "a/b": "INVALID", "a\nb": "INVALID", strings.Repeat("é", 201): "TOO_LONG", w.sides["ours"].department: "INVALID"} {
					refused(t, w.do(w.ada, createDepartment, "input", input{"organizationId": w.org, "name": name}), "createDepartment", code, "name")
					refused(t, w.do(w.ada, updateDepartment, "input", input{"departmentId": w.sides["ours"].department, "name": name}), "updateDepartment", code, "name")
				}
			})
			long, parent := w.department(strings.Repeat("é", 100), ""), ""
			under := w.department(strings.Repeat("é", 99), long)
			refused(t, w.do(w.ada, createDepartment, "input", input{"organizationId": w.org, "name": "x", "parentId": under}), "createDepartment", "TOO_LONG", "name")
			refused(t, w.do(w.ada, updateDepartment, "input", input{"departmentId": long, "name": strings.Repeat("é", 101)}), "updateDepartment", "TOO_LONG", "name")
			for i := range 16 {
				parent = w.department(fmt.Sprint(i), parent)
			}
			refused(t, w.do(w.ada, createDepartment, "input", input{"organizationId": w.org, "name": "17", "parentId": parent}), "createDepartment", "INVALID", "name")
			top := w.must(w.ada, `query($o: ID!) { organization(id: $o) { department(path: "0") { id } } }`, "o", w.org).string("organization", "department", "id")
			refused(t, w.do(w.ada, updateDepartment, "input", input{"departmentId": top, "parentId": long}), "updateDepartment", "INVALID", "parentId")
		},
		"nothing stands beneath itself, and a path is one department's": func(t *testing.T, w *stage) {
			a := w.department("A1", "")
			b := w.department("B1", a)
			c := w.department("C1", b)
			w.department("C1", "")
			w.unchanged(t, func() {
				for _, to := range []string{a, b, c} {
					refused(t, w.do(w.ada, updateDepartment, "input", input{"departmentId": a, "parentId": to}), "updateDepartment", "INVALID", "parentId")
				}
				refused(t, w.do(w.ada, updateDepartment, "input", input{"departmentId": c, "parentId": nil}), "updateDepartment", "CONFLICT", "parentId")
				refused(t, w.do(w.ada, updateDepartment, "input", input{"departmentId": c, "parentId": nil, "name": "A1"}), "updateDepartment", "CONFLICT", "name")
				refused(t, w.do(w.ada, updateDepartment, "input", input{"departmentId": c, "parentId": w.sides["theirs"].department}), "updateDepartment", "NOT_FOUND", "parentId")
				refused(t, w.do(w.ada, updateDepartment, "input", input{"departmentId": c, "parentId": w.org}), "updateDepartment", "NOT_FOUND", "parentId")
				refused(t, w.do(w.ada, createDepartment, "input", input{"organizationId": w.org, "name": "D1", "parentId": w.sides["theirs"].department}), "createDepartment", "NOT_FOUND", "parentId")
			})
		},
		"a permission is granted or denied, not both, and each change is an event with one correlation": func(t *testing.T, w *stage) {
			id := w.department("Desk", "", "permissionGrants", []string{"VIEW_ANALYTICS", "MANAGE_BILLING", "VIEW_ANALYTICS"}, "permissionDenials", []string{"COMMENT"})
			refused(t, w.do(w.ada, updateDepartment, "input", input{"departmentId": id, "permissionDenials": []string{"MANAGE_BILLING"}}), "updateDepartment", "INVALID", "permissionDenials")
			refused(t, w.do(w.ada, createDepartment, "input", input{"organizationId": w.org, "name": "Both", "permissionGrants": []string{"COMMENT"}, "permissionDenials": []string{"COMMENT"}}), "createDepartment", "INVALID", "permissionDenials")
			at := w.now()
			a := w.must(w.ada, updateDepartment, "input", input{"departmentId": id, "name": "Counter", "parentId": w.sides["ours"].department, "permissionGrants": []string{"COMMENT"}, "permissionDenials": []string{}})
			if got := fmt.Sprint(a.at("updateDepartment", "department", "permissionGrants"), a.at("updateDepartment", "department", "permissionDenials"), a.at("updateDepartment", "department", "parent", "path")); got != "[COMMENT] []Works/Engines" {
				t.Errorf("it is %s", got)
			}
			var got []string
			a = w.must(w.ada, `query($o: ID!, $d: ID!, $a: Cursor!) { organization(id: $o) { events(where: {departmentId: $d}, oldestFirst: true, after: $a) { nodes { kind before after correlationId department { path } } } } }`, "o", w.org, "d", id, "a", at)
			correlation := a.string("organization", "events", "nodes", 0, "correlationId")
			for _, e := range a.at("organization", "events", "nodes").([]any) {
				e := e.(map[string]any)
				if e["correlationId"] != correlation {
					t.Error("they share no correlation")
				}
				got = append(got, fmt.Sprint(e["kind"], " ", e["before"], " > ", e["after"]))
			}
			want := "DEPARTMENT_RENAMED Desk > Counter\nDEPARTMENT_MOVED Counter > Works/Engines/Counter\nDEPARTMENT_PERMISSIONS_CHANGED +MANAGE_BILLING +VIEW_ANALYTICS -COMMENT > +COMMENT"
			if strings.Join(got, "\n") != want {
				t.Errorf("the log says\n%s\nand not\n%s", strings.Join(got, "\n"), want)
			}
			a = w.must(w.ada, `query($o: ID!, $c: ID!) { organization(id: $o) { events(where: {correlationId: $c}) { totalCount } } }`, "o", w.org, "c", correlation)
			if n := a.at("organization", "events", "totalCount"); n != 3.0 {
				t.Errorf("%v events share the correlation", n)
			}
			w.unchanged(t, func() {
				w.must(w.ada, updateDepartment, "input", input{"departmentId": id, "name": "Counter", "parentId": w.sides["ours"].department, "permissionGrants": []string{"COMMENT"}})
			})
		},
		"whoever accepts joins the department as it is then": func(t *testing.T, w *stage) {
			id := w.department("Pit", "")
			_, secret := w.invited(w.fresh("guest"), "department", "pit")
			w.must(w.ada, updateDepartment, "input", input{"departmentId": id, "name": "Orchestra", "parentId": w.sides["ours"].department})
			a := w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(secret))
			if got := a.string("acceptInvitation", "member", "department"); got != "Works/Engines/Orchestra" {
				t.Errorf("he belongs to %s", got)
			}
		},
		"a filter finds a department by its path in any case, by its id, and a name that is none letter by letter": func(t *testing.T, w *stage) {
			id := w.department("Fly Loft", "")
			w.settled(id)
			w.settled("Nowhere")
			for written, want := range map[string]float64{"Fly Loft": 1, " fly LOFT": 1, id: 1, "Nowhere": 1, "nowhere": 0, "Fly": 0, w.sides["theirs"].department: 0, "%": 0} {
				a := w.must(w.ada, `query($o: ID!, $d: String!) { organization(id: $o) { members(where: {department: $d}) { totalCount } invitations(where: {department: $d}) { totalCount } } }`, "o", w.org, "d", written)
				if m, i := a.at("organization", "members", "totalCount"), a.at("organization", "invitations", "totalCount"); m != want || i != want {
					t.Errorf("%q finds %v members and %v invitations and not %v", written, m, i, want)
				}
			}
		},
		"a department is watched, alone or with all": func(t *testing.T, w *stage) {
			mine, other := w.department("Watched", ""), w.department("Unwatched", "")
			one := w.watch(w.ada, `subscription($o: ID!, $d: ID) { departmentChanged(organizationId: $o, departmentId: $d, after: "`+w.now()+`") { kind department { id } } }`, "o", w.org, "d", mine)
			all := w.watch(w.ada, `subscription($o: ID!) { departmentChanged(organizationId: $o, after: "`+w.now()+`") { kind department { id } } }`, "o", w.org)
			w.must(w.ada, updateDepartment, "input", input{"departmentId": other, "name": "Other"})
			w.invited(w.fresh("between"))
			w.must(w.ada, deleteDepartment, "input", input{"departmentId": mine})
			if a := one.next(); a.at("departmentChanged", "kind") != "DEPARTMENT_DELETED" || a.at("departmentChanged", "department") != nil {
				t.Errorf("told %v", a.Data)
			}
			for _, kind := range []string{"DEPARTMENT_RENAMED", "DEPARTMENT_DELETED"} {
				if a := all.next(); a.at("departmentChanged", "kind") != kind {
					t.Errorf("told %v and not %s", a.Data, kind)
				}
			}
		},
		"a list is narrowed by root, parent and text": func(t *testing.T, w *stage) {
			quarry := w.department("Quarry", "")
			w.department("Face", w.department("Éast Quarry", quarry))
			for where, want := range map[string]string{
				`{root: true, search: "QUARRY"}`:               "[Quarry]",
				`{root: false, search: "éast"}`:                "[Quarry/Éast Quarry Quarry/Éast Quarry/Face]",
				fmt.Sprintf(`{parentId: %q}`, quarry):          "[Quarry/Éast Quarry]",
				`{parentId: "nonsense"}`:                       "[]",
				`{search: "quar%"}`:                            "[]",
				`{search: "quarry", root: true, parentId: ""}`: "[]",
			} {
				a := w.must(w.ada, `query($o: ID!) { organization(id: $o) { departments(where: `+where+`) { totalCount nodes { path } } } }`, "o", w.org)
				got := []string{}
				for _, d := range a.at("organization", "departments", "nodes").([]any) {
					got = append(got, d.(map[string]any)["path"].(string))
				}
				if fmt.Sprint(got) != want || a.at("organization", "departments", "totalCount") != float64(len(got)) {
					t.Errorf("%s finds %v and not %s", where, got, want)
				}
			}
		},
	})
}
