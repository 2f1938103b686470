package scope_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// tree is a small organization in which everything that decides is somewhere.
//
//	Engineering           grants RUN_AGENTS, denies COMMENT
//	Engineering/Tools     says nothing
//	Engineering/Tools/CI  denies RUN_AGENTS
type tree struct {
	*world
	organization *ent.Organization
	departments  map[string]*ent.Department
	auditor      *ent.CustomRole
}

func plant(t *testing.T, s *store.Store) *tree {
	ctx := system(t)
	w := &tree{world: &world{Client: s.Client}, departments: map[string]*ent.Department{}}
	w.organization = w.Organization.Create().SetName("tree").SetSlug("tree").SetCreatedAt(morning).SaveX(ctx)
	for _, d := range []struct{ path, key, grants, denials string }{
		{"Engineering", "engineering", "RUN_AGENTS", "COMMENT"},
		{"Engineering/Tools", "engineering/tools", "", ""},
		{"Engineering/Tools/CI", "engineering/tools/ci", "", "RUN_AGENTS"},
		{"Engineering2", "engineering2", "", "VIEW_CONTENT"}, // beneath nothing, whatever its name begins with
	} {
		w.departments[d.path] = w.Department.Create().SetOrganization(w.organization).SetName(d.path).SetPath(d.path).SetPathKey(d.key).
			SetPermissionGrants(d.grants).SetPermissionDenials(d.denials).SetCreatedAt(morning).SaveX(ctx)
	}
	w.auditor = w.CustomRole.Create().SetOrganization(w.organization).SetName("Auditor").SetNameKey("auditor").SetBase(role.Viewer).
		SetPermissions("VIEW_ANALYTICS,VIEW_CONTENT").SetCreatedAt(morning).SaveX(ctx)
	return w
}

// place puts somebody new into a department.
func (w *tree) place(t *testing.T, name string, r role.Role, path string) *ent.Member {
	m := w.join(t, w.organization, w.user(t, name), r)
	if d := w.departments[path]; d != nil {
		m = m.Update().SetDepartmentID(d.ID).SetDepartment(d.Path).SaveX(system(t))
	}
	return m
}

var (
	engineering = access.Level{Source: access.FromDepartment, Subject: "Engineering", Overrides: []access.Override{
		{Permission: role.RunAgents}, {Permission: role.Comment, Denies: true},
	}}
	ci = access.Level{Source: access.FromDepartment, Subject: "Engineering/Tools/CI", Overrides: []access.Override{
		{Permission: role.RunAgents, Denies: true},
	}}
)

func TestStandingsOf_tells_the_strongest_level_first(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, soon := plant(t, s), s.Now().Add(time.Hour).Truncate(time.Second)
		deep := w.place(t, "deep", role.Member, "Engineering/Tools/CI")
		w.permit(deep, memberpermission.EffectGRANT).SetEndsAt(soon).SetReason("Stands in.").ExecX(system(t))
		w.permit(deep, memberpermission.EffectDENY).SetEndsAt(s.Now().Add(-time.Second)).ExecX(system(t)) // over
		named := w.place(t, "named", role.Viewer, "").Update().SetDepartment("Engineering").SaveX(system(t))
		audits := w.place(t, "audits", role.Viewer, "Engineering/Tools").Update().SetCustomRoleID(w.auditor.ID).SetState(member.StateSUSPENDED).SaveX(system(t))
		beside := w.place(t, "beside", role.Admin, "")
		auditor := &access.Custom{Name: "Auditor", Permissions: []role.Permission{role.ViewAnalytics, role.ViewContent}}
		want := map[uuid.UUID]access.Standing{
			deep.ID: {Role: role.Member, Active: true, Levels: []access.Level{
				{Source: access.FromMember, Overrides: []access.Override{{Permission: role.ManageMembers, EndsAt: &soon, Reason: "Stands in."}}}, ci, engineering,
			}},
			named.ID:  {Role: role.Viewer, Active: true}, // a name is no department
			audits.ID: {Role: role.Viewer, Custom: auditor, Levels: []access.Level{engineering}},
			beside.ID: {Role: role.Admin, Active: true},
		}
		got, err := scope.StandingsOf(t.Context(), w.Client, deep, named, audits, beside)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Error(err, diff)
		}
		for _, m := range []*ent.Member{deep, named, audits, beside} {
			one, err := scope.StandingOf(t.Context(), w.Client, m.OrganizationID, m.UserID)
			if diff := cmp.Diff(want[m.ID], one); diff != "" || err != nil {
				t.Error(err, diff)
			}
		}
		stranger, err := scope.StandingOf(t.Context(), w.Client, w.organization.ID, uuid.New())
		if diff := cmp.Diff(access.Standing{}, stranger); diff != "" || err != nil {
			t.Error(err, diff)
		}
		if none, err := scope.StandingsOf(t.Context(), w.Client); len(none) > 0 || err != nil {
			t.Error(none, err)
		}
	})
}

func TestStandingsOf_costs_three_statements_for_any_number(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := plant(t, s)
		var members []*ent.Member
		for i := range 60 {
			m := w.place(t, fmt.Sprint("m", i), role.Viewer, []string{"Engineering", "Engineering/Tools", "Engineering/Tools/CI", "Engineering2", ""}[i%5])
			members = append(members, m.Update().SetCustomRoleID(w.auditor.ID).SaveX(system(t)))
		}
		for _, n := range []int{1, 60} {
			statements := storetest.Statements(s, func() {
				if _, err := scope.StandingsOf(t.Context(), w.Client, members[:n]...); err != nil {
					t.Error(err)
				}
			})
			if len(statements) != 3 {
				t.Errorf("%d cost %d statements: %v", n, len(statements), statements)
			}
		}
	})
}

// A person's own permissions are looked for only where there are any.
func TestStandingOf_costs_one_statement_for_most(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		for name, want := range map[string]int{"outsider": 1, "viewer": 1, "member": 1, "member granted it": 2, "member once granted it": 2, "admin denied it": 2} {
			statements := storetest.Statements(s, func() {
				if _, err := scope.StandingOf(t.Context(), w.Client, w.ours.organization.ID, w.viewers[name].UserID); err != nil {
					t.Error(err)
				}
			})
			if len(statements) != want {
				t.Errorf("%s costs %d statements: %q", name, len(statements), statements)
			}
		}
	})
}

func TestProspective_is_what_they_will_stand_like(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := plant(t, s)
		offers := []scope.Offer{{OrganizationID: w.organization.ID, Role: role.Member}}
		var members []*ent.Member
		for _, path := range []string{"Engineering", "Engineering/Tools/CI", "Engineering2"} {
			d := w.departments[path]
			offer := scope.Offer{OrganizationID: w.organization.ID, Role: role.Viewer, DepartmentID: &d.ID, Department: &d.Path}
			members = append(members, w.place(t, "offered "+path, role.Viewer, path))
			offers = append(offers, offer)
		}
		var err error
		if offers[1], err = offers[1].With(system(t), w.Client, &w.auditor.ID); err != nil || offers[1].Role != role.Viewer {
			t.Fatal(offers[1], err)
		}
		members[0] = members[0].Update().SetCustomRoleID(w.auditor.ID).SaveX(system(t))
		got, err := scope.Prospective(t.Context(), w.Client, offers...)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(access.Standing{Role: role.Member, Active: true}, got[0]); diff != "" {
			t.Error(diff)
		}
		become, err := scope.StandingsOf(t.Context(), w.Client, members...)
		if err != nil {
			t.Fatal(err)
		}
		for i, m := range members {
			if diff := cmp.Diff(become[m.ID], got[i+1]); diff != "" {
				t.Error(diff)
			}
		}
	})
}

func TestOffer_With_knows_the_organization_s_own_roles_only(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := plant(t, s)
		elsewhere := w.Organization.Create().SetName("elsewhere").SetSlug("elsewhere").SetCreatedAt(morning).SaveX(system(t))
		nowhere := uuid.New()
		for name, offer := range map[string]struct {
			organization, role uuid.UUID
		}{"another organization's": {elsewhere.ID, w.auditor.ID}, "nobody's": {w.organization.ID, nowhere}} {
			_, err := scope.Offer{OrganizationID: offer.organization}.With(system(t), w.Client, &offer.role)
			if f, ok := fault.From(err); !ok || f.Code != fault.NotFound || f.Field[0] != "customRoleId" {
				t.Errorf("%s: %v", name, err)
			}
		}
		if same, err := (scope.Offer{Role: role.Member}).With(system(t), w.Client, nil); err != nil || same.Role != role.Member {
			t.Error(same, err)
		}
	})
}

// Who counts as an admin whom an organization must keep.
func TestLeaderIDs(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, ctx := plant(t, s), system(t)
		w.departments["Engineering"].Update().SetPermissionDenials("MANAGE_MEMBERS").ExecX(ctx)
		w.departments["Engineering2"].Update().SetPermissionGrants("MANAGE_MEMBERS").ExecX(ctx)
		leads := map[string]bool{}
		members := map[string]*ent.Member{}
		add := func(name string, r role.Role, path string, lead bool) *ent.Member {
			members[name], leads[name] = w.place(t, name, r, path), lead
			return members[name]
		}
		add("admin", role.Admin, "", true)
		add("admin in a department that says nothing", role.Admin, "Engineering2", true)
		add("member who may manage", role.Member, "Engineering2", false)
		add("suspended", role.Admin, "", false).Update().SetState(member.StateSUSPENDED).ExecX(ctx)
		add("in a denying department", role.Admin, "Engineering", false)
		add("beneath a denying department", role.Admin, "Engineering/Tools", false)
		w.permit(add("granted there", role.Admin, "Engineering", true), memberpermission.EffectGRANT).ExecX(ctx)
		w.permit(add("granted there for a time", role.Admin, "Engineering", false), memberpermission.EffectGRANT).SetEndsAt(s.Now().Add(time.Hour)).ExecX(ctx)
		w.permit(add("denied", role.Admin, "", false), memberpermission.EffectDENY).ExecX(ctx)
		w.permit(add("denied for a time", role.Admin, "", false), memberpermission.EffectDENY).SetEndsAt(s.Now().Add(time.Hour)).ExecX(ctx)
		w.permit(add("denied once", role.Admin, "", true), memberpermission.EffectDENY).SetEndsAt(s.Now().Add(-time.Second)).ExecX(ctx)
		none := w.CustomRole.Create().SetOrganization(w.organization).SetName("Idle").SetNameKey("idle").SetBase(role.Admin).SetCreatedAt(morning).SaveX(ctx)
		add("of a role that may not", role.Admin, "", false).Update().SetCustomRoleID(none.ID).ExecX(ctx)

		got, err := scope.LeaderIDs(t.Context(), w.Client, w.organization.ID)
		if err != nil {
			t.Fatal(err)
		}
		for name, m := range members {
			if got[m.ID] != leads[name] {
				t.Errorf("%s leads: %t", name, got[m.ID])
			}
		}
		for name, m := range members {
			if leads[name] {
				if err := scope.KeepsAdmin(t.Context(), w.Client, w.organization.ID); err != nil {
					t.Errorf("%s is still there: %v", name, err)
				}
				m.Update().SetRole(role.Viewer).ExecX(ctx)
			}
		}
		if err := scope.KeepsAdmin(t.Context(), w.Client, w.organization.ID); !fault.Is(err, fault.LastAdmin) {
			t.Errorf("nobody leads: %v", err)
		}
	})
}
