package member_test

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
	entevent "usher/ent/event"
	entmember "usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/account"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/text"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// company is an organization with some departments and some roles of its own.
type company struct {
	*member.Service
	ctx          context.Context
	organization uuid.UUID
	departments  map[string]*ent.Department
	roles        map[string]*ent.CustomRole
}

func found(t *testing.T, s *store.Store, slug string) *company {
	ctx := viewer.AsSystem(t.Context(), "test members")
	org := s.Client.Organization.Create().SetName(slug).SetSlug(slug).SetCreatedAt(s.Now()).SaveX(ctx)
	log := &event.Log{Bell: event.NewMemoryBell(), Now: s.Now}
	c := &company{
		Service: &member.Service{Store: s, Log: log, Accounts: &account.Service{Store: s}}, ctx: ctx, organization: org.ID,
		departments: map[string]*ent.Department{}, roles: map[string]*ent.CustomRole{},
	}
	for _, d := range []struct{ path, grants, denials string }{
		{"Plain", "", ""},
		{"Silent", "", "MANAGE_MEMBERS"}, {"Silent/Deep", "", ""}, {"Silent/Loud", "MANAGE_MEMBERS", ""},
		{"Billing", "MANAGE_BILLING", ""}, {"Sales", "", "MANAGE_BILLING"},
	} {
		c.departments[d.path] = s.Client.Department.Create().SetOrganizationID(org.ID).SetName(d.path).SetPath(d.path).SetPathKey(text.FoldPath(d.path)).
			SetPermissionGrants(d.grants).SetPermissionDenials(d.denials).SetCreatedAt(s.Now()).SaveX(ctx)
	}
	for _, r := range []struct {
		name, permissions string
		base              role.Role
	}{{"Steward", "MANAGE_MEMBERS", role.Admin}, {"Idle", "VIEW_CONTENT", role.Admin}, {"Teller", "MANAGE_BILLING", role.Member}} {
		c.roles[r.name] = s.Client.CustomRole.Create().SetOrganizationID(org.ID).SetName(r.name).SetNameKey(text.FoldPath(r.name)).
			SetBase(r.base).SetPermissions(r.permissions).SetCreatedAt(s.Now()).SaveX(ctx)
	}
	return c
}

// joins makes somebody a member, by the built-in role or one of the
// organization's own.
func (c *company) joins(r role.Role, place string) *ent.Member {
	u := c.Store.Client.User.Create().SetName("Somebody").SetEmail(uuid.NewString() + "@example.com").
		SetPasswordHash("-").SetCreatedAt(c.Store.Now()).SaveX(c.ctx)
	create := c.Store.Client.Member.Create().SetOrganizationID(c.organization).SetUserID(u.ID).SetRole(r).SetJoinedAt(c.Store.Now())
	if made := c.roles[string(r)]; made != nil {
		create.SetRole(made.Base).SetCustomRoleID(made.ID)
	}
	if d := c.departments[place]; d != nil {
		create.SetDepartmentID(d.ID).SetDepartment(d.Path)
	}
	return create.SaveX(c.ctx)
}

func (c *company) permit(m *ent.Member, p role.Permission, effect memberpermission.Effect, endsAt *time.Time) *ent.Member {
	c.Store.Client.MemberPermission.Create().SetOrganizationID(c.organization).SetMemberID(m.ID).SetPermission(p).SetEffect(effect).
		SetNillableEndsAt(endsAt).SetCreatedAt(c.Store.Now()).ExecX(c.ctx)
	return m
}

// deputy is an admin who may manage members until tomorrow, and so is none of
// those whom an organization must keep.
func (c *company) deputy() *ent.Member {
	tomorrow := c.Store.Now().Add(24 * time.Hour)
	return c.permit(c.joins(role.Admin, "Silent"), role.ManageMembers, memberpermission.EffectGRANT, &tomorrow)
}

func (c *company) as(t *testing.T, m *ent.Member) context.Context {
	return viewer.With(t.Context(), viewer.User(m.UserID, uuid.Nil))
}

// picture is all members, and how many lines the log has.
func (c *company) picture() []string {
	var lines []string
	for _, m := range c.Store.Client.Member.Query().Where(entmember.OrganizationID(c.organization)).Order(entmember.ByID()).AllX(c.ctx) {
		lines = append(lines, fmt.Sprint(m.ID, m.Role, m.State, store.Value(m.CustomRoleID), text.Value(m.Department)))
	}
	return append(lines, fmt.Sprint(c.Store.Client.Event.Query().Where(entevent.OrganizationID(c.organization)).CountX(c.ctx)))
}

// act is something done to a member.
type act func(context.Context, *company, *ent.Member) error

func set(change member.Change) act {
	return func(ctx context.Context, c *company, m *ent.Member) error {
		_, err := c.Update(ctx, m.ID, change)
		return err
	}
}

func to(r role.Role) act { return set(member.Change{Role: &r}) }

func into(path string) act {
	written := &path
	return set(member.Change{Department: &written})
}

func out() act {
	var nowhere *string
	return set(member.Change{Department: &nowhere})
}

func as(name string) act {
	return func(ctx context.Context, c *company, m *ent.Member) error {
		return set(member.Change{CustomRole: &c.roles[name].ID})(ctx, c, m)
	}
}

func remove(ctx context.Context, c *company, m *ent.Member) error { return c.Remove(ctx, m.ID, nil) }

var suspend = set(member.Change{State: new(entmember.StateSUSPENDED)})

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

// What takes from the last admin his right to manage members, or leaves it.
// Others are there whose role is ADMIN, and who do not count.
func TestMembers_keep_an_admin_who_may_manage_them(t *testing.T) {
	t.Parallel()
	granted := func(c *company, m *ent.Member) { c.permit(m, role.ManageMembers, memberpermission.EffectGRANT, nil) }
	cases := []struct {
		name, in string
		so       func(*company, *ent.Member)
		do       act
		want     string
	}{
		{"becomes a member", "", nil, to(role.Member), "LAST_ADMIN"},
		{"stays an admin", "", nil, to(role.Admin), "done"},
		{"is suspended", "", nil, suspend, "LAST_ADMIN"},
		{"is removed", "", nil, remove, "LAST_ADMIN"},
		{"goes where it is denied", "", nil, into("Silent"), "LAST_ADMIN"},
		{"goes beneath that", "", nil, into("silent/deep"), "LAST_ADMIN"},
		{"goes where it is granted beneath that", "", nil, into("Silent/Loud"), "done"},
		{"leaves where it is granted for where it is denied", "Silent/Loud", nil, into("Silent"), "LAST_ADMIN"},
		{"leaves where it is granted", "Silent/Loud", nil, out(), "done"},
		{"goes where nothing is said of it", "", nil, into("Plain"), "done"},
		{"goes where it is denied, and has it himself", "", granted, into("Silent"), "done"},
		{"has it himself, and becomes a member", "", granted, to(role.Member), "LAST_ADMIN"},
		{"gets an admin's role that may not", "", nil, as("Idle"), "LAST_ADMIN"},
		{"gets an admin's role that may", "", nil, as("Steward"), "done"},
		{"gets a member's role", "", nil, as("Teller"), "LAST_ADMIN"},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for i, c := range cases {
			w := found(t, s, fmt.Sprint("case", i))
			deputy := w.deputy()
			w.joins(role.Admin, "Silent/Deep")
			w.permit(w.joins(role.Admin, ""), role.ManageMembers, memberpermission.EffectDENY, nil)
			w.joins("Idle", "")
			last := w.joins(role.Admin, c.in)
			if c.so != nil {
				c.so(w, last)
			}
			before := w.picture()
			if got := says(c.do(w.as(t, deputy), w, last)); got != c.want {
				t.Errorf("the last admin %s: %s", c.name, got)
			}
			if c.want == "done" {
				continue
			}
			if diff := cmp.Diff(before, w.picture()); diff != "" {
				t.Errorf("the last admin %s: %s", c.name, diff)
			}
			w.joins("Steward", "")
			if got := says(c.do(w.as(t, deputy), w, last)); got != "done" {
				t.Errorf("one of two admins %s: %s", c.name, got)
			}
		}
	})
}

func TestUpdateMany_keeps_the_last_of_those_who_may_manage(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, s, "many")
		deputy := w.deputy()
		a, b, silent := w.joins(role.Admin, ""), w.joins(role.Admin, ""), w.joins(role.Admin, "Silent")
		var ids []string
		for _, m := range []*ent.Member{silent, a, b} {
			ids = append(ids, publicid.Encode(publicid.Member, m.ID))
		}
		place := new("Silent")
		done, err := w.UpdateMany(w.as(t, deputy), w.organization, member.Whom{IDs: ids}, member.Change{Department: &place}, false)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range done.Results {
			if r.Fault != nil {
				got = append(got, string(r.Fault.Code))
			} else {
				got = append(got, "done")
			}
		}
		if !slices.Equal(got, []string{"done", "done", "LAST_ADMIN"}) {
			t.Error(got)
		}
	})
}

// What an admin who may not see to billing does with others. Whoever may does all
// of it.
func TestNobody_gains_by_a_change_what_its_author_has_not(t *testing.T) {
	t.Parallel()
	denied := func(c *company, m *ent.Member) { c.permit(m, role.ManageBilling, memberpermission.EffectDENY, nil) }
	briefly := func(c *company, m *ent.Member) {
		soon := c.Store.Now().Add(time.Hour)
		c.permit(m, role.ManageBilling, memberpermission.EffectDENY, &soon)
	}
	cases := []struct {
		name string
		role role.Role
		in   string
		so   func(*company, *ent.Member)
		do   act
		want string
	}{
		{"makes a member an admin", role.Member, "", nil, to(role.Admin), "ROLE_ABOVE_OWN role"},
		{"makes a member an admin who is denied it", role.Member, "", denied, to(role.Admin), "done"},
		{"makes a member an admin who is denied it for an hour", role.Member, "", briefly, to(role.Admin), "ROLE_ABOVE_OWN role"},
		{"makes a member an admin where it is denied", role.Member, "Sales", nil, to(role.Admin), "done"},
		{"makes an admin a member", role.Admin, "", nil, to(role.Member), "done"},
		{"gives a role that may", role.Member, "", nil, as("Teller"), "ROLE_ABOVE_OWN role"},
		{"takes it away", "Teller", "", nil, to(role.Member), "done"},
		{"sends a member where it is granted", role.Member, "", nil, into("Billing"), "FORBIDDEN department"},
		{"sends a member there who is denied it", role.Member, "", denied, into("Billing"), "done"},
		{"sends a member there who is denied it for an hour", role.Member, "", briefly, into("Billing"), "FORBIDDEN department"},
		{"sends an admin there", role.Admin, "", nil, into("Billing"), "done"},
		{"lets an admin leave where it is denied", role.Admin, "Sales", nil, out(), "FORBIDDEN department"},
		{"lets a member leave where it is denied", role.Member, "Sales", nil, out(), "done"},
		{"lets a member leave where it is granted", role.Member, "Billing", nil, out(), "done"},
		{"suspends an admin", role.Admin, "", nil, suspend, "done"},
		{"removes an admin", role.Admin, "", nil, remove, "done"},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for i, c := range cases {
			w := found(t, s, fmt.Sprint("case", i))
			without, with := w.permit(w.joins(role.Admin, ""), role.ManageBilling, memberpermission.EffectDENY, nil), w.joins(role.Admin, "")
			somebody := w.joins(c.role, c.in)
			if c.so != nil {
				c.so(w, somebody)
			}
			before := w.picture()
			if got := says(c.do(w.as(t, without), w, somebody)); got != c.want {
				t.Errorf("he %s: %s", c.name, got)
			}
			if c.want == "done" {
				continue
			}
			if diff := cmp.Diff(before, w.picture()); diff != "" {
				t.Errorf("he %s: %s", c.name, diff)
			}
			if got := says(c.do(w.as(t, with), w, somebody)); got != "done" {
				t.Errorf("whoever may see to billing %s: %s", c.name, got)
			}
		}
	})
}

// Two admins take each other's right at the same time, each in his own way.
func TestMembers_keep_an_admin_of_two_who_race(t *testing.T) {
	t.Parallel()
	ways := map[string]act{"demotes": to(role.Viewer), "sends away": into("Silent"), "suspends": suspend, "removes": remove, "gives a role": as("Idle")}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for one, first := range ways {
			for other, second := range ways {
				w := found(t, s, strings.ReplaceAll(one+"-"+other, " ", "-"))
				a, b := w.joins(role.Admin, ""), w.joins(role.Admin, "")
				errs := make([]error, 2)
				var racers sync.WaitGroup
				racers.Go(func() { errs[0] = first(w.as(t, a), w, b) })
				racers.Go(func() { errs[1] = second(w.as(t, b), w, a) })
				racers.Wait()
				leaders, err := scope.LeaderIDs(w.ctx, w.Store.Client, w.organization)
				if err != nil {
					t.Fatal(err)
				}
				if len(leaders) != 1 || !slices.Contains(errs, nil) {
					t.Errorf("one %s, the other %s: %d admins remain, %v", one, other, len(leaders), errs)
				}
			}
		}
	})
}
