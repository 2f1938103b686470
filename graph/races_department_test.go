package graph

import (
	"fmt"

	"github.com/google/uuid"

	entdepartment "usher/ent/department"
	"usher/internal/text"
	"usher/internal/viewer"
)

func raceMoves(w *stage) {
	a, b := w.department("A", ""), w.department("B", "")
	under := []string{w.department("Under A", a), w.department("Under B", b)}
	tops := []string{a, b}
	for range rounds {
		replies := make([]reply, 4)
		crowdIn(len(replies), func(i int) {
			replies[i] = w.do(w.ada, updateDepartment, "input", input{"departmentId": tops[i%2], "parentId": under[(i+1)%2]})
		})
		codes := tally(replies, "updateDepartment")
		if codes["INVALID"] != 2 || codes[""] != 2 {
			w.t.Errorf("the answers are %v", codes)
		}
		w.rooted()
		for _, id := range tops {
			w.must(w.ada, updateDepartment, "input", input{"departmentId": id, "parentId": nil})
		}
	}
}

func racePaths(w *stage) {
	top, other := w.department("Top", ""), w.department("Other", "")
	place := w.department("Place", top)
	w.space("Room", place)
	names := []string{"Place", "Platz", "Place 100%"}
	acts := []func(i int){
		func(i int) {
			w.must(w.ada, updateDepartment, "input", input{"departmentId": place, "parentId": []string{top, other}[i%2], "name": names[i%3]})
		},
		func(i int) {
			w.must(w.ada, updateDepartment, "input", input{"departmentId": top, "name": fmt.Sprint("Top ", i)})
		},
		func(i int) { w.invited(fmt.Sprintf("path-%d@example.com", i), "department", place) },
		func(i int) {
			a := w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": fmt.Sprintf("path-in-%d@example.com", i), "department": place, "sendEmail": false})
			w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(tokenOf(a.string("createInvitation", "invitation", "url"))))
		},
		func(i int) {
			a := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "department": place})
			w.must(viewer.Anonymous, acceptInviteLink, "input", input{"token": tokenOf(a.string("createInviteLink", "inviteLink", "url")), "email": fmt.Sprintf("path-link-%d@example.com", i), "name": "New", "password": password})
		},
	}
	crowdIn(len(acts), func(act int) {
		for i := range rounds {
			acts[act](i)
		}
	})
	w.rooted()
	w.shown()
}

func raceDeletion(w *stage) {
	to := w.department("Refuge", "")
	for round := range 5 {
		id := w.department(fmt.Sprint("Doomed ", round), "")
		secrets := make([]string, 6)
		for i := range secrets {
			_, secrets[i] = w.invited(w.fresh("doomed"), "department", id)
		}
		crowdIn(len(secrets)+1, func(i int) {
			if i == len(secrets) {
				w.must(w.ada, deleteDepartment, "input", input{"departmentId": id, "people": "MOVE", "moveToId": to})
				return
			}
			w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(secrets[i]))
		})
		if n := w.must(w.ada, `query($d: ID!) { node(id: $d) { ... on Department { members { totalCount } } } }`, "d", to).at("node", "members", "totalCount"); n != float64((round+1)*len(secrets)) {
			w.t.Errorf("%v are in the refuge after %d rounds", n, round+1)
		}
	}
	w.shown()
}

// rooted checks that every department's path is its parent's and its name.
func (s *stage) rooted() {
	s.t.Helper()
	all, err := s.Store.Client.Department.Query().Where(entdepartment.OrganizationID(s.organization.ID)).All(s.sys)
	paths := map[uuid.UUID]string{}
	for _, d := range must(s.world, all, err) {
		paths[d.ID] = d.Path
	}
	for _, d := range all {
		want := d.Name
		if d.ParentID != nil {
			want = paths[*d.ParentID] + "/" + d.Name
		}
		if d.Path != want || d.PathKey != text.FoldPath(want) {
			s.t.Errorf("%q stands at %q with the key %q", want, d.Path, d.PathKey)
		}
	}
}

// shown checks that whoever belongs to a department shows its present path.
func (s *stage) shown() {
	s.t.Helper()
	paths := map[uuid.UUID]string{}
	departments, err := s.Store.Client.Department.Query().All(s.sys)
	for _, d := range must(s.world, departments, err) {
		paths[d.ID] = d.Path
	}
	check := func(what string, id *uuid.UUID, path *string) {
		if id != nil && (path == nil || *path != paths[*id]) {
			s.t.Errorf("%s shows another path than %q", what, paths[*id])
		}
	}
	members, err := s.Store.Client.Member.Query().All(s.sys)
	for _, m := range must(s.world, members, err) {
		check("a member", m.DepartmentID, m.Department)
	}
	invitations, err := s.Store.Client.Invitation.Query().All(s.sys)
	for _, i := range must(s.world, invitations, err) {
		check("an invitation", i.DepartmentID, i.Department)
	}
	links, err := s.Store.Client.InviteLink.Query().All(s.sys)
	for _, l := range must(s.world, links, err) {
		check("a link", l.DepartmentID, l.Department)
	}
}
