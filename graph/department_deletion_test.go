package graph

import (
	"fmt"
	"strings"
	"testing"

	"usher/ent/invitation"
	"usher/internal/publicid"
	"usher/internal/viewer"
)

// space makes a space of a department, and returns its id.
func (w *world) space(name, department string) string {
	w.t.Helper()
	return w.must(w.ada, createSpace, "input", input{"organizationId": w.org, "name": name, "department": department}).string("createSpace", "space", "id")
}

// spacesOf are the names of the spaces that a member is in.
func (w *world) spacesOf(member string) string {
	w.t.Helper()
	a := w.must(w.ada, `query($m: ID!) { node(id: $m) { ... on Member { spaces { totalCount nodes { name } } } } }`, "m", member)
	var names []string
	for _, s := range a.at("node", "spaces", "nodes").([]any) {
		names = append(names, s.(map[string]any)["name"].(string))
	}
	if a.at("node", "spaces", "totalCount") != float64(len(names)) {
		w.t.Errorf("of the spaces %v the total is %v", names, a.at("node", "spaces", "totalCount"))
	}
	return strings.Join(names, ", ")
}

func TestDepartmentDeletion(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"one that others stand beneath stays, whatever is said of its people": func(t *testing.T, w *stage) {
			id := w.department("Above", "")
			w.department("Beneath", id)
			w.unchanged(t, func() {
				for _, people := range []string{"REFUSE", "MOVE", "UNASSIGN"} {
					refused(t, w.do(w.ada, deleteDepartment, "input", input{"departmentId": id, "people": people, "moveToId": w.sides["ours"].department}), "deleteDepartment", "CONFLICT")
				}
			})
		},
		"while anybody or anything is in it, it stays unless something is said of them": func(t *testing.T, w *stage) {
			for name, fill := range map[string]func(path string) (empty func()){
				"a member": func(path string) func() {
					_, m := w.joins(w.fresh("member"), "MEMBER")
					w.must(w.ada, updateMember, "input", input{"memberId": m, "department": path})
					return func() { w.must(w.ada, removeMember, "input", input{"memberId": m}) }
				},
				"an open invitation": func(path string) func() {
					i, _ := w.invited(w.fresh("guest"), "department", path)
					return func() { w.must(w.ada, revokeInvitation, "input", input{"invitationId": i}) }
				},
				"an active link": func(path string) func() {
					a := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "department": path})
					return func() {
						w.must(w.ada, revokeInviteLink, "input", input{"inviteLinkId": a.string("createInviteLink", "inviteLink", "id")})
					}
				},
				"a space": func(path string) func() {
					id := w.space("Of "+path, path)
					return func() { w.must(w.ada, deleteSpace, "input", input{"spaceId": id}) }
				},
			} {
				id := w.department(name, "")
				empty := fill(name)
				w.unchanged(t, func() {
					refused(t, w.do(w.ada, deleteDepartment, "input", input{"departmentId": id}), "deleteDepartment", "CONFLICT", "people")
				})
				empty()
				w.must(w.ada, deleteDepartment, "input", input{"departmentId": id})
			}
		},
		"what is closed lets its department go and keeps its name; what can be sent again forgets it": func(t *testing.T, w *stage) {
			id := w.department("Closed", "")
			revoked, _ := w.invited(w.fresh("guest"), "department", id)
			w.must(w.ada, revokeInvitation, "input", input{"invitationId": revoked})
			expired, _ := w.invited(w.fresh("guest"), "department", id)
			w.expireAt(expired, w.Store.Now())
			w.must(w.ada, deleteDepartment, "input", input{"departmentId": id})
			for invited, want := range map[string]any{revoked: "Closed", expired: nil} {
				a := w.must(w.ada, `query($i: ID!) { node(id: $i) { ... on Invitation { department inDepartment { id } } } }`, "i", invited)
				if a.at("node", "department") != want || a.at("node", "inDepartment") != nil {
					t.Errorf("it shows %v", a.Data)
				}
			}
		},
		"MOVE takes all to another department and its people into that one's spaces": func(t *testing.T, w *stage) {
			from, to := w.department("From", ""), w.department("To", w.sides["ours"].department)
			m, i, l := w.settled(from)
			closed, _ := w.invited(w.fresh("guest"), "department", from)
			w.must(w.ada, revokeInvitation, "input", input{"invitationId": closed})
			w.space("Old room", from)
			w.space("New room", to)
			was, _, _ := w.settled(to)
			_, secret := w.invited(w.fresh("guest"), "department", from)
			w.unchanged(t, func() {
				for field, in := range map[string]input{
					"REQUIRED": {"people": "MOVE"}, "INVALID": {"people": "MOVE", "moveToId": from}, "NOT_FOUND": {"people": "MOVE", "moveToId": w.sides["theirs"].department},
				} {
					in["departmentId"] = from
					refused(t, w.do(w.ada, deleteDepartment, "input", in), "deleteDepartment", field, "moveToId")
				}
			})
			before := w.now()
			a := w.must(w.ada, deleteDepartment, "input", input{"departmentId": from, "people": "MOVE", "moveToId": to})
			if a.string("deleteDepartment", "deletedDepartmentId") != from {
				t.Error("another id is gone")
			}
			w.show(t, "Works/Engines/To", to, m, i, l)
			w.show(t, "Works/Engines/To", to, was, closed, l)
			if got := w.spacesOf(m); got != "New room" {
				t.Errorf("he is in %q", got)
			}
			if got := w.spacesOf(was); got != "New room" {
				t.Errorf("who was there is in %q", got)
			}
			a = w.must(w.ada, `query($o: ID!) { organization(id: $o) { spaces(where: {search: "old ROOM"}) { nodes { department { path } } } } }`, "o", w.org)
			if got := a.string("organization", "spaces", "nodes", 0, "department", "path"); got != "Works/Engines/To" {
				t.Errorf("the space is in %s", got)
			}
			if got := w.told(before); got != "DEPARTMENT_DELETED From > <nil>, MEMBER_DEPARTMENT_CHANGED From > Works/Engines/To, SPACE_MEMBER_ADDED <nil> > MEMBER, SPACE_MOVED From > Works/Engines/To" {
				t.Errorf("the log says %s", got)
			}
			a = w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(secret))
			if got := a.string("acceptInvitation", "member", "department"); got != "Works/Engines/To" {
				t.Errorf("who accepts now belongs to %s", got)
			}
			if got := w.spacesOf(a.string("acceptInvitation", "member", "id")); got != "New room, Old room" && got != "Old room, New room" {
				t.Errorf("who accepts now is in %q", got)
			}
		},
		"UNASSIGN leaves people without a department, and who accepts then too": func(t *testing.T, w *stage) {
			id := w.department("Gone", "")
			w.space("Kept room", id)
			m, i, l := w.settled(id)
			_, secret := w.invited(w.fresh("guest"), "department", id)
			before := w.now()
			w.must(w.ada, deleteDepartment, "input", input{"departmentId": id, "people": "UNASSIGN"})
			w.show(t, "", "", m, i, l)
			if got := w.spacesOf(m); got != "Kept room" {
				t.Errorf("he is in %q", got)
			}
			if got := w.told(before); got != "DEPARTMENT_DELETED Gone > <nil>, MEMBER_DEPARTMENT_CHANGED Gone > <nil>, SPACE_MOVED Gone > <nil>" {
				t.Errorf("the log says %s", got)
			}
			a := w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(secret))
			if got := a.at("acceptInvitation", "member", "department"); got != nil {
				t.Errorf("who accepts now belongs to %v", got)
			}
		},
		"a deleted department is known nowhere": func(t *testing.T, w *stage) {
			id := w.department("Short", "")
			w.must(w.ada, deleteDepartment, "input", input{"departmentId": id})
			refused(t, w.do(w.ada, deleteDepartment, "input", input{"departmentId": id}), "deleteDepartment", "NOT_FOUND", "departmentId")
			refused(t, w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("guest"), "department": id}), "createInvitation", "NOT_FOUND", "department")
			decoded, _ := publicid.Decode(publicid.Department, id)
			if n, err := w.Store.Client.Invitation.Query().Where(invitation.DepartmentID(decoded)).Count(w.sys); must(w.world, n, err) != 0 {
				t.Errorf("%d invitations lead there", n)
			}
		},
	})
}

// told is what the log says since a cursor, all of it with one correlation.
func (w *stage) told(since string) string {
	w.t.Helper()
	a := w.must(w.ada, `query($o: ID!, $a: Cursor!) { organization(id: $o) { events(first: 100, oldestFirst: true, after: $a) { nodes { kind before after correlationId } } } }`, "o", w.org, "a", since)
	var list []string
	for i, e := range a.at("organization", "events", "nodes").([]any) {
		e := e.(map[string]any)
		if e["correlationId"] == nil || e["correlationId"] != a.at("organization", "events", "nodes", 0, "correlationId") {
			w.t.Errorf("event %d has the correlation %v", i, e["correlationId"])
		}
		list = append(list, fmt.Sprint(e["kind"], " ", e["before"], " > ", e["after"]))
	}
	return strings.Join(list, ", ")
}
