package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/text"
	"usher/internal/viewer"
)

const explainAccess = `query($m: ID!, $p: Permission!, $s: ID) { explainAccess(memberId: $m, permission: $p, spaceId: $s) {
	permission allowed decidedBy chain { source subject effect reason } pendingChange changesAt } }`

// why is an explanation for people to read: the verdict, and a line a step.
func why(a reply) string {
	d, ok := a.at("explainAccess").(map[string]any)
	if !ok {
		return "nothing\n"
	}
	var out strings.Builder
	fmt.Fprintf(&out, "%v by %v\n", d["allowed"], d["decidedBy"])
	for _, step := range d["chain"].([]any) {
		s := step.(map[string]any)
		fmt.Fprintf(&out, "%v %v: %v\n", s["source"], s["effect"], s["reason"])
	}
	if d["pendingChange"] != nil {
		fmt.Fprintln(&out, d["pendingChange"])
	}
	return out.String()
}

func TestExplainAccess(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		far := w.department("Stage", "")
		near := w.department("Lighting", far)
		who, id := w.joins("tess@example.com", "MEMBER")
		space := w.space("Foyer", "")
		w.must(w.ada, updateMember, "input", input{"memberId": id, "customRoleId": w.role("Hand", "MEMBER", "COMMENT"), "department": near})
		w.must(w.ada, updateDepartment, "input", input{"departmentId": far, "permissionGrants": []string{"MANAGE_AGENTS"}, "permissionDenials": []string{"COMMENT"}})
		w.must(w.ada, updateDepartment, "input", input{"departmentId": near, "permissionDenials": []string{"MANAGE_AGENTS"}})
		ends := time.Date(w.Store.Now().Year()+1, 12, 1, 0, 0, 0, 0, time.UTC)
		w.setTo(w.ada, id, "+MANAGE_AGENTS", "endsAt", ends, "reason", "The premiere.")
		until := ends.Format(time.RFC3339)
		member := []string{
			"MEMBERSHIP NONE: Is an active member.",
			"MEMBER GRANT: What was set for the member himself grants it until " + until + ": The premiere.",
			"DEPARTMENT DENY: The department Stage/Lighting denies it.",
			"DEPARTMENT GRANT: The department Stage grants it.",
			"ROLE DENY: The role Hand does not permit it.",
		}
		ask := func(as viewer.Viewer, p string, more ...any) reply {
			return w.do(as, explainAccess, append([]any{"m", id, "p", p}, more...)...)
		}
		is := func(a reply, lines ...string) {
			t.Helper()
			if want := strings.Join(lines, "\n") + "\n"; why(a) != want {
				t.Errorf("it is\n%s%+v\nand not\n%s", why(a), a.Errors, want)
			}
		}
		whole := slices.Concat([]string{"true by MEMBER"}, member, []string{"From " + until + " on this will not be allowed: a grant ends."})
		is(ask(w.ada, "MANAGE_AGENTS"), whole...)
		is(ask(who, "MANAGE_AGENTS"), whole...)
		is(ask(w.ada, "COMMENT"), "false by DEPARTMENT", member[0], "MEMBER NONE: What was set for the member himself says nothing of it.",
			"DEPARTMENT NONE: The department Stage/Lighting says nothing of it.", "DEPARTMENT DENY: The department Stage denies it.", "ROLE GRANT: The role Hand permits it.")

		is(ask(who, "MANAGE_AGENTS", "s", space), append(append([]string{"false by SPACE"}, member...), "SPACE DENY: Is not in the space Foyer.")...)
		w.must(w.ada, addSpaceMember, "input", input{"spaceId": space, "memberId": id, "role": "MEMBER"})
		is(ask(who, "MANAGE_AGENTS", "s", space), append(append([]string{"false by SPACE"}, member...), "SPACE DENY: Is MEMBER in the space Foyer, which does not permit it.")...)
		w.setTo(w.ada, id, "+RUN_AGENTS")
		a := ask(who, "RUN_AGENTS", "s", space)
		if got := why(a); !strings.HasPrefix(got, "true by MEMBER\n") || !strings.HasSuffix(got, "SPACE GRANT: Is MEMBER in the space Foyer, which permits it.\n") {
			t.Errorf("in the space it is\n%s", got)
		}
		w.must(w.ada, updateMember, "input", input{"memberId": id, "role": "VIEWER"}) // and less in the space too, where he keeps the place of a MEMBER
		if got := why(ask(who, "RUN_AGENTS", "s", space)); !strings.HasPrefix(got, "false by SPACE\n") || !strings.Contains(got, "SPACE DENY: Is VIEWER in the space") {
			t.Errorf("in the space a viewer has\n%s", got)
		}
		is(ask(w.ada, "COMMENT", "s", w.sides["theirs"].space), "nothing")
		is(ask(w.ada, "COMMENT", "s", id), "nothing")

		w.must(w.ada, updateMember, "input", input{"memberId": id, "state": "SUSPENDED"})
		is(ask(who, "MANAGE_AGENTS"), "false by MEMBERSHIP", "MEMBERSHIP DENY: Is no active member.")
		if got := why(ask(w.ada, "MANAGE_AGENTS")); !strings.HasPrefix(got, "false by MEMBERSHIP\nMEMBERSHIP DENY: Is no active member.\nMEMBER GRANT: ") || strings.Contains(got, "From ") {
			t.Errorf("of a suspended member the admin gets\n%s", got)
		}
	})
}

// TestViewerCan asks on behalf of everybody.
func TestViewerCan(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		want := map[string]string{"VIEWER": "view", "MEMBER": "view comment", "ADMIN": "view comment manage"}
		for _, p := range w.people {
			a := w.must(p.viewer, `query($o: ID!) { view: viewerCan(organizationId: $o, permission: VIEW_CONTENT)
				comment: viewerCan(organizationId: $o, permission: COMMENT) manage: viewerCan(organizationId: $o, permission: MANAGE_MEMBERS) }`, "o", w.org)
			var can []string
			for _, p := range []string{"view", "comment", "manage"} {
				if a.at(p) == true {
					can = append(can, p)
				}
			}
			if got := strings.Join(can, " "); got != want[p.kind] {
				t.Errorf("%s can %q and not %q", p.kind, got, want[p.kind])
			}
		}
	})
}

// TestRightsEndAtOnce takes the right to manage members away in every way that
// there is: the next thing that its owner tries is refused.
func TestRightsEndAtOnce(t *testing.T) {
	t.Parallel()
	ways := map[string]func(w *stage, id, place, own string){
		"demoted": func(w *stage, id, _, _ string) {
			w.must(w.ada, updateMember, "input", input{"memberId": id, "role": "MEMBER"})
		},
		"given a weaker role": func(w *stage, id, _, _ string) {
			w.must(w.ada, updateMember, "input", input{"memberId": id, "customRoleId": w.role("Weak", "ADMIN", "COMMENT")})
		},
		"the own role is changed": func(w *stage, _, _, own string) {
			w.must(w.ada, updateRole, "input", input{"customRoleId": own, "permissions": []string{"COMMENT"}})
		},
		"denied": func(w *stage, id, _, _ string) {
			w.must(w.ada, setMemberPermission, "input", input{"memberId": id, "permission": "MANAGE_MEMBERS", "effect": "DENY"})
		},
		"moved": func(w *stage, id, place, _ string) {
			w.must(w.ada, updateMember, "input", input{"memberId": id, "department": place})
		},
		"suspended": func(w *stage, id, _, _ string) {
			w.must(w.ada, updateMember, "input", input{"memberId": id, "state": "SUSPENDED"})
		},
		"removed": func(w *stage, id, _, _ string) { w.must(w.ada, removeMember, "input", input{"memberId": id}) },
		"the department is denied": func(w *stage, id, _, _ string) {
			own := w.department("Own", "")
			w.must(w.ada, updateMember, "input", input{"memberId": id, "department": own})
			w.must(w.ada, updateDepartment, "input", input{"departmentId": own, "permissionDenials": []string{"MANAGE_MEMBERS"}})
		},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		place := w.department("Denied", "")
		w.must(w.ada, updateDepartment, "input", input{"departmentId": place, "permissionDenials": []string{"MANAGE_MEMBERS"}})
		for name, lose := range ways {
			own := w.role(w.fresh("lead"), "ADMIN")
			who, id := w.joins(w.fresh("loses"), "ADMIN")
			w.must(w.ada, updateMember, "input", input{"memberId": id, "customRoleId": own})
			if !w.mayManage(who) {
				t.Fatalf("%s: may not from the beginning", name)
			}
			lose(w, id, place, own)
			if w.mayManage(who) {
				t.Errorf("%s, and still managing", name)
			}
			can := w.must(who, `query($o: ID!) { viewerCan(organizationId: $o, permission: MANAGE_MEMBERS) organization(id: $o) { name } }`, "o", w.org)
			if can.at("viewerCan") != false {
				t.Errorf("%s, and told otherwise", name)
			}
		}
	})
}

// TestGrantEndsStream lets somebody watch by a grant, until it ends.
func TestGrantEndsStream(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		who, id := w.joins(w.fresh("watches"), "MEMBER")
		w.setTo(w.ada, id, "+MANAGE_MEMBERS", "endsAt", w.Store.Now().Add(time.Hour))
		sub := w.watch(who, fmt.Sprintf("subscription { organizationEvents(organizationId: %q, after: %q) { kind } }", w.org, w.now()))
		w.space("Seen", "")
		if a := sub.next(); a.at("organizationEvents", "kind") != "SPACE_CREATED" {
			t.Fatalf("at first there comes %v %v", a.Data, a.Errors)
		}
		w.over(id)
		must(w.world, 0, w.Rights.Expire(t.Context()))
		if a := sub.next(); a.topCode() != "FORBIDDEN" {
			t.Errorf("then there comes %v %v", a.Data, a.Errors)
		}
	})
}

// TestExplanationStatements explains access in a tiny organization and in one
// with 1,000 departments, 8 deep, and 10,000 members: both take as many
// statements.
func TestExplanationStatements(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		counts := map[string][]int{}
		for _, size := range []struct{ departments, members int }{{8, 2}, {1000, 10_000}} {
			org, admin := w.big(size.departments, size.members)
			deepest, err := s.Client.Member.Query().Where(member.OrganizationID(org.ID), member.DepartmentContains("/8")).First(w.sys)
			id := publicid.Encode(publicid.Member, must(w.world, deepest, err).ID)
			room := w.room(org.ID, "Room", &ent.Department{ID: *deepest.DepartmentID})
			w.seat(room, deepest.ID)
			for name, ask := range map[string]func() reply{
				"explain": func() reply { return w.must(admin, explainAccess, "m", id, "p", "COMMENT") },
				"explain in space": func() reply {
					return w.must(admin, explainAccess, "m", id, "p", "COMMENT", "s", publicid.Encode(publicid.Space, room.ID))
				},
				"explain thrice": func() reply {
					return w.must(admin, `query($m: ID!) { a: explainAccess(memberId: $m, permission: COMMENT) { allowed } viewerCan(organizationId: "`+publicid.Encode(publicid.Organization, org.ID)+`", permission: COMMENT) }`, "m", id)
				},
			} {
				var a reply
				n := len(storetest.Statements(s, func() { a = ask() }))
				counts[name] = append(counts[name], n)
				if name == "explain" && strings.Count(why(a), "DEPARTMENT ") != 8 {
					t.Errorf("8 deep it is\n%s", why(a))
				}
			}
		}
		for name, n := range counts {
			t.Logf("%s: %d statements", name, n[0])
			if n[0] != n[1] || n[0] == 0 {
				t.Errorf("%s takes %d statements when the organization is small and %d when it is big", name, n[0], n[1])
			}
		}
	})
}

// big is an organization with a tree that is 8 deep, whose departments all deny
// or grant something, with its members spread over them, each with something of
// his own.
func (s *stage) big(departments, members int) (*ent.Organization, viewer.Viewer) {
	name := fmt.Sprintf("big-%d", members)
	founding := s.found(name, name, name+"@example.com", "Founder")
	org, now := founding.Organization.ID, s.Store.Now()
	var places []*ent.Department
	for i := range departments {
		name := fmt.Sprint(i%8 + 1)
		if i%8 == 0 {
			name = fmt.Sprint("Tree ", i/8)
		}
		d := &ent.Department{ID: uuid.Must(uuid.NewV7()), Name: name, Path: name}
		if i%8 > 0 {
			d.ParentID, d.Path = &places[i-1].ID, places[i-1].Path+"/"+d.Name
		}
		places = append(places, d)
	}
	var people []*ent.User
	var here []*ent.Member
	for i := range members {
		u := &ent.User{ID: uuid.Must(uuid.NewV7()), Email: fmt.Sprintf("%s-%d@example.com", name, i)}
		people = append(people, u)
		at := places[(7+8*i)%departments]
		here = append(here, &ent.Member{ID: uuid.Must(uuid.NewV7()), UserID: u.ID, Department: &at.Path, DepartmentID: &at.ID})
	}
	save := func(n int, rows func(ctx context.Context, c *ent.Tx, from, to int) error) {
		must(s.world, 0, s.Store.InTx(s.sys, func(ctx context.Context, tx *ent.Tx) error {
			for from := 0; from < n; from += 1000 {
				if err := rows(ctx, tx, from, min(from+1000, n)); err != nil {
					return err
				}
			}
			return nil
		}))
	}
	save(departments, func(ctx context.Context, c *ent.Tx, from, to int) error {
		return c.Department.MapCreateBulk(places[from:to], func(create *ent.DepartmentCreate, i int) {
			d := places[from+i]
			create.SetID(d.ID).SetOrganizationID(org).SetName(d.Name).SetNillableParentID(d.ParentID).SetPath(d.Path).SetPathKey(text.FoldPath(d.Path)).
				SetPermissionGrants("VIEW_ANALYTICS").SetPermissionDenials("COMMENT").SetCreatedAt(now)
		}).Exec(ctx)
	})
	save(members, func(ctx context.Context, c *ent.Tx, from, to int) error {
		return c.User.MapCreateBulk(people[from:to], func(create *ent.UserCreate, i int) {
			create.SetID(people[from+i].ID).SetName("Somebody").SetEmail(people[from+i].Email).SetPasswordHash("").SetCreatedAt(now)
		}).Exec(ctx)
	})
	save(members, func(ctx context.Context, c *ent.Tx, from, to int) error {
		return c.Member.MapCreateBulk(here[from:to], func(create *ent.MemberCreate, i int) {
			m := here[from+i]
			create.SetID(m.ID).SetOrganizationID(org).SetUserID(m.UserID).SetRole(role.Member).SetDepartment(*m.Department).SetDepartmentID(*m.DepartmentID).SetJoinedAt(now)
		}).Exec(ctx)
	})
	save(members, func(ctx context.Context, c *ent.Tx, from, to int) error {
		return c.MemberPermission.MapCreateBulk(here[from:to], func(create *ent.MemberPermissionCreate, i int) {
			create.SetOrganizationID(org).SetMemberID(here[from+i].ID).SetPermission(role.Comment).SetEffect(memberpermission.EffectGRANT).SetCreatedAt(now)
		}).Exec(ctx)
	})
	return founding.Organization, viewer.User(founding.User.ID, uuid.Nil)
}
