package department_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	entdepartment "usher/ent/department"
	entevent "usher/ent/event"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/text"
	"usher/internal/viewer"
)

// company is an organization with people in its departments:
//
//	Billing    grants MANAGE_BILLING   Sales    denies MANAGE_BILLING   Plain   Quiet
//	  Invoices                           North                            Team
//	                                     Deaf   denies it too
//	                                   Sales2   denies it
//
// In each is an admin. Somebody carries the names Billing/New and Sales/New.
type company struct {
	*bundle
	departments map[string]*ent.Department
}

func found(t *testing.T, s *store.Store, slug string) *company {
	ctx := viewer.AsSystem(t.Context(), "test departments")
	org := s.Client.Organization.Create().SetName(slug).SetSlug(slug).SetCreatedAt(s.Now()).SaveX(ctx)
	log := &event.Log{Bell: event.NewMemoryBell(), Now: s.Now}
	c := &company{
		bundle:      &bundle{Service: &department.Service{Store: s, Log: log}, ctx: ctx, organization: org.ID},
		departments: map[string]*ent.Department{},
	}
	for _, path := range []string{"Billing", "Billing/Invoices", "Sales", "Sales/North", "Sales/Deaf", "Sales2", "Plain", "Plain/Team", "Quiet"} {
		draft := department.Draft{Name: path[strings.LastIndex(path, "/")+1:]}
		if parent := c.departments[path[:max(0, strings.LastIndex(path, "/"))]]; parent != nil {
			draft.ParentID = &parent.ID
		}
		switch path {
		case "Billing":
			draft.Grants = []role.Permission{role.ManageBilling}
		case "Sales", "Sales2", "Sales/Deaf":
			draft.Denials = []role.Permission{role.ManageBilling}
		}
		d, err := c.Create(c.ctx, c.organization, draft)
		if err != nil {
			t.Fatal(err)
		}
		c.departments[path] = d
		c.joins(path, role.Admin, path)
	}
	for _, name := range []string{"Billing/New", "Sales/New"} {
		c.joins("carries "+name, role.Member, "").Update().SetDepartment(name).ExecX(c.ctx)
	}
	return c
}

// joins makes somebody a member, in a department if one is named.
func (c *company) joins(name string, r role.Role, path string) *ent.Member {
	u := c.Store.Client.User.Create().SetName(name).SetEmail(uuid.NewString() + "@example.com").
		SetPasswordHash("-").SetCreatedAt(c.Store.Now()).SaveX(c.ctx)
	create := c.Store.Client.Member.Create().SetOrganizationID(c.organization).SetUserID(u.ID).SetRole(r).SetJoinedAt(c.Store.Now())
	if d := c.departments[path]; d != nil {
		create.SetDepartmentID(d.ID).SetDepartment(d.Path)
	}
	return create.SaveX(c.ctx)
}

func (c *company) permit(m *ent.Member, p role.Permission, effect memberpermission.Effect) {
	c.Store.Client.MemberPermission.Create().SetOrganizationID(c.organization).SetMemberID(m.ID).SetPermission(p).SetEffect(effect).
		SetCreatedAt(c.Store.Now()).ExecX(c.ctx)
}

// as is a context of a member's.
func (c *company) as(t *testing.T, m *ent.Member) context.Context {
	return viewer.With(t.Context(), viewer.User(m.UserID, uuid.Nil))
}

// picture is everything that a change of the tree may change.
func (c *company) picture() []string {
	var lines []string
	for _, d := range c.Store.Client.Department.Query().Where(entdepartment.OrganizationID(c.organization)).Order(entdepartment.ByPathKey()).AllX(c.ctx) {
		lines = append(lines, fmt.Sprint(d.Path, " +", d.PermissionGrants, " -", d.PermissionDenials))
	}
	for _, m := range c.Store.Client.Member.Query().Where(member.OrganizationID(c.organization)).Order(member.ByID()).AllX(c.ctx) {
		lines = append(lines, fmt.Sprint(m.ID, store.Value(m.DepartmentID), text.Value(m.Department)))
	}
	return append(lines, fmt.Sprint(c.Store.Client.Event.Query().Where(entevent.OrganizationID(c.organization)).CountX(c.ctx)))
}

// says is an outcome in a word: done, or the fault's code and field.
func says(err error) string {
	if err == nil {
		return "done"
	}
	f, ok := fault.From(err)
	if !ok {
		return err.Error()
	}
	return strings.TrimSpace(string(f.Code) + " " + strings.Join(f.Field, "."))
}

type act func(context.Context, *company) error

func create(parent, name string, grants, denials []role.Permission) act {
	return func(ctx context.Context, c *company) error {
		draft := department.Draft{Name: name, Grants: grants, Denials: denials}
		if parent != "" {
			draft.ParentID = &c.departments[parent].ID
		}
		_, err := c.Create(ctx, c.organization, draft)
		return err
	}
}

func ensure(path string) act {
	return func(ctx context.Context, c *company) error {
		return c.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			ctx, _, err := event.TakeTurn(ctx, tx, c.organization, role.ManageMembers)
			if err != nil {
				return err
			}
			_, entries, err := c.Ensure(ctx, tx, c.organization, path)
			if err != nil {
				return err
			}
			return c.Log.Append(ctx, tx, c.organization, entries...)
		})
	}
}

func permit(path string, grants, denials []role.Permission) act {
	return func(ctx context.Context, c *company) error {
		_, err := c.Update(ctx, c.departments[path].ID, department.Change{Grants: &grants, Denials: &denials})
		return err
	}
}

func move(path, to string) act {
	return func(ctx context.Context, c *company) error {
		var parent *uuid.UUID
		if to != "" {
			parent = &c.departments[to].ID
		}
		_, err := c.Update(ctx, c.departments[path].ID, department.Change{Parent: &parent})
		return err
	}
}

func remove(path string, people department.People, to string) act {
	return func(ctx context.Context, c *company) error {
		var refuge *uuid.UUID
		if to != "" {
			refuge = &c.departments[to].ID
		}
		return c.Delete(ctx, c.departments[path].ID, people, refuge)
	}
}

var (
	none    = []role.Permission{}
	billing = []role.Permission{role.ManageBilling}
	manage  = []role.Permission{role.ManageMembers}
	agents  = []role.Permission{role.RunAgents}
)

// He is asked about as he was before he made it.
func TestNobody_gains_by_the_department_whose_name_he_carries(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, s, "carried")
		clerk := w.joins("clerk", role.Member, "").Update().SetDepartment("Billing/Own").SaveX(w.ctx)
		w.permit(clerk, role.ManageMembers, memberpermission.EffectGRANT)
		before := w.picture()
		for name, do := range map[string]act{"create": create("Billing", "Own", none, none), "need": ensure("Billing/Own")} {
			if err := do(w.as(t, clerk), w); !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s: it says %s", name, says(err))
			}
			if diff := cmp.Diff(before, w.picture()); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
	})
}

// What an admin who may not see to billing does with the tree, and what comes of
// it. Whoever may does all of it.
func TestNobody_gains_by_the_tree_what_its_admin_has_not(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name string
		do   act
		want string
	}{
		{"create one that grants it", create("", "New", billing, none), "FORBIDDEN permissionGrants"},
		{"create one that denies it", create("", "New", none, billing), "done"},
		{"create one beneath one that grants it, for nobody", create("Billing", "Other", none, none), "done"},
		{"create one beneath one that grants it, for somebody", create("Billing", "New", none, none), "FORBIDDEN name"},
		{"create one that denies it beneath one that grants it, for somebody", create("Billing", "New", none, billing), "done"},
		{"create one beneath one that denies it, for somebody", create("Sales", "New", none, none), "done"},
		{"need one beneath one that grants it, for somebody", ensure("Billing/New"), "FORBIDDEN"},
		{"need one beneath one that grants it, for nobody", ensure("Billing/Other"), "done"},
		{"need one beneath one that denies it, for somebody", ensure("Sales/New"), "done"},

		{"grant it", permit("Plain", billing, none), "FORBIDDEN permissionGrants"},
		{"grant it beneath one that grants it", permit("Billing/Invoices", billing, none), "FORBIDDEN permissionGrants"},
		{"leave it granted, and grant another", permit("Billing", append(agents, billing...), none), "done"},
		{"grant it no more", permit("Billing", none, none), "done"},
		{"deny it instead of granting it", permit("Billing", none, billing), "done"},
		{"deny it", permit("Plain", none, billing), "done"},
		{"deny it no more", permit("Sales", none, none), "FORBIDDEN permissionDenials"},
		{"deny it no more beneath one that denies it", permit("Sales/Deaf", none, none), "FORBIDDEN permissionDenials"},
		{"leave it denied, and deny another", permit("Sales", none, append(agents, billing...)), "done"},

		{"move one beneath one that grants it", move("Plain/Team", "Billing"), "FORBIDDEN parentId"},
		{"move one beneath one beneath that", move("Plain", "Billing/Invoices"), "FORBIDDEN parentId"},
		{"move one beneath one that denies it", move("Plain", "Sales"), "done"},
		{"move one out of one that grants it", move("Billing/Invoices", ""), "done"},
		{"move one within one that grants it", move("Billing/Invoices", "Billing"), "done"},
		{"move one that grants it", move("Billing", "Plain"), "done"},
		{"move one that grants it beneath one that denies it", move("Billing", "Sales"), "done"},
		{"move one out of one that denies it", move("Sales/North", ""), "FORBIDDEN parentId"},
		{"move one from a denial beneath another", move("Sales/North", "Sales2"), "done"},
		{"move one from a denial beneath a grant", move("Sales/North", "Billing"), "FORBIDDEN parentId"},
		{"move one that denies it out of one that denies it", move("Sales/Deaf", ""), "done"},
		{"move one that denies it beneath one that grants it", move("Sales/Deaf", "Billing"), "done"},

		{"delete one that denies it", remove("Sales/Deaf", department.Refuse, ""), "CONFLICT people"},
		{"send its people away", remove("Sales/Deaf", department.Unassign, ""), "FORBIDDEN people"},
		{"send its people to a plain one", remove("Sales/Deaf", department.Move, "Plain"), "FORBIDDEN moveToId"},
		{"send its people to one that denies it", remove("Sales/Deaf", department.Move, "Sales/North"), "done"},
		{"send people of one beneath it away", remove("Sales/North", department.Unassign, ""), "FORBIDDEN people"},
		{"send people to one that grants it", remove("Plain/Team", department.Move, "Billing"), "FORBIDDEN moveToId"},
		{"send people to one beneath that", remove("Plain/Team", department.Move, "Billing/Invoices"), "FORBIDDEN moveToId"},
		{"send people away from one that grants it", remove("Billing/Invoices", department.Unassign, ""), "done"},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for i, c := range cases {
			w := found(t, s, fmt.Sprint("case", i))
			without, with := w.joins("without", role.Admin, ""), w.joins("with", role.Admin, "")
			w.permit(without, role.ManageBilling, memberpermission.EffectDENY)
			before := w.picture()
			if got := says(c.do(w.as(t, without), w)); got != c.want {
				t.Errorf("%s: it says %s, not %s", c.name, got, c.want)
			}
			if c.want == "done" {
				continue
			}
			if diff := cmp.Diff(before, w.picture()); diff != "" {
				t.Errorf("%s: %s", c.name, diff)
			}
			if got := says(c.do(w.as(t, with), w)); got != "done" && got != "CONFLICT people" {
				t.Errorf("%s: whoever may see to billing: %s", c.name, got)
			}
		}
	})
}

// Everything that the tree can do to take the last admin's right away. By whom:
// somebody of an admin's rank who may manage members for a time only, and so is
// not the admin whom an organization keeps.
func TestTree_keeps_an_admin(t *testing.T) {
	t.Parallel()
	deaf := func(path string) act { return permit(path, none, manage) }
	cases := []struct {
		name, in string // where the admin is
		before   []act
		do       act
	}{
		{"denied by her department", "Plain", nil, deaf("Plain")},
		{"denied by one above it", "Plain/Team", nil, deaf("Plain")},
		{"granted no more beneath a denial", "Plain/Team", []act{permit("Plain/Team", manage, none), deaf("Plain")}, permit("Plain/Team", none, none)},
		{"moved beneath a denial", "Plain/Team", []act{deaf("Quiet")}, move("Plain", "Quiet")},
		{"moved out of a grant beneath a denial", "Billing/Invoices", []act{permit("Billing", manage, none), deaf("Quiet")}, move("Billing/Invoices", "Quiet")},
		{"sent into a denial", "Plain/Team", []act{deaf("Quiet")}, remove("Plain/Team", department.Move, "Quiet")},
		{"adopted by one that denies", "Hers", nil, create("", "Hers", none, manage)},
		{"adopted beneath a denial", "Quiet/Hers", []act{deaf("Quiet")}, ensure("Quiet/Hers")},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for i, c := range cases {
			w := found(t, s, fmt.Sprint("case", i))
			w.Store.Client.Member.Update().Where(member.OrganizationID(w.organization)).SetRole(role.Member).ExecX(w.ctx)
			ada := w.joins("ada", role.Admin, c.in)
			if w.departments[c.in] == nil {
				ada.Update().SetDepartment(c.in).ExecX(w.ctx)
			}
			deputy := w.Store.Client.CustomRole.Create().SetOrganizationID(w.organization).SetName("Deputy").SetNameKey("deputy").
				SetBase(role.Admin).SetPermissions("").SetCreatedAt(w.Store.Now()).SaveX(w.ctx)
			manager := w.joins("manager", role.Admin, "").Update().SetCustomRoleID(deputy.ID).SaveX(w.ctx)
			w.permit(manager, role.ManageMembers, memberpermission.EffectGRANT)
			w.Store.Client.MemberPermission.Update().Where(memberpermission.MemberID(manager.ID)).SetEndsAt(w.Store.Now().Add(time.Hour)).ExecX(w.ctx)
			for _, do := range c.before {
				if err := do(w.ctx, w); err != nil {
					t.Fatalf("%s: %v", c.name, err)
				}
			}
			before := w.picture()
			if got := says(c.do(w.as(t, manager), w)); !strings.HasPrefix(got, "LAST_ADMIN") {
				t.Errorf("%s: it says %s", c.name, got)
			}
			if diff := cmp.Diff(before, w.picture()); diff != "" {
				t.Errorf("%s: %s", c.name, diff)
			}
			w.joins("eve", role.Admin, "")
			if got := says(c.do(w.as(t, manager), w)); got != "done" {
				t.Errorf("%s: with another admin it says %s", c.name, got)
			}
		}
	})
}

// Two admins, each in a department of his own, take each other's right at the
// same time.
func TestTree_keeps_an_admin_of_two_who_race(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for round := range 8 {
			w := found(t, s, fmt.Sprint("round", round))
			w.Store.Client.Member.Update().Where(member.OrganizationID(w.organization)).SetRole(role.Member).ExecX(w.ctx)
			places := []string{"Plain", "Quiet"}
			var racers sync.WaitGroup
			errs := make([]error, 2)
			for i, place := range places {
				racer := w.joins(place, role.Admin, place)
				racers.Go(func() { errs[i] = permit(places[1-i], none, manage)(w.as(t, racer), w) })
			}
			racers.Wait()
			leaders, err := scope.LeaderIDs(w.ctx, w.Store.Client, w.organization)
			if err != nil {
				t.Fatal(err)
			}
			if done := slices.Contains(errs, nil); len(leaders) != 1 || !done {
				t.Errorf("%d admins remain: %v", len(leaders), errs)
			}
		}
	})
}

// What a department grants and denies from its beginning is told like what is
// changed later, so that the log knows it at every moment.
func TestCreate_tells_what_a_department_grants_and_denies(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		for _, draft := range []department.Draft{{Name: "Plain"}, {Name: "Sales", Grants: agents, Denials: billing}} {
			if _, err := b.Create(b.ctx, b.organization, draft); err != nil {
				t.Fatal(err)
			}
		}
		var told []string
		lines := s.Client.Event.Query().Order(entevent.BySequence()).AllX(b.ctx)
		for _, e := range lines {
			told = append(told, fmt.Sprint(e.Kind, " ", text.Value(e.Before), ">", text.Value(e.After)))
		}
		want := []string{"DEPARTMENT_CREATED >Plain", "DEPARTMENT_CREATED >Sales", "DEPARTMENT_PERMISSIONS_CHANGED >+RUN_AGENTS -MANAGE_BILLING"}
		if diff := cmp.Diff(want, told); diff != "" {
			t.Error(diff)
		}
		if created, permitted := lines[1], lines[2]; created.CorrelationID == nil || store.Value(created.CorrelationID) != store.Value(permitted.CorrelationID) {
			t.Error("the two lines of one creation have nothing in common")
		}
	})
}
