package department_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/member"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// bundle is the departments of one organization.
type bundle struct {
	*department.Service
	ctx          context.Context
	organization uuid.UUID
}

func setup(t *testing.T, s *store.Store) *bundle {
	t.Helper()
	ctx := viewer.AsSystem(t.Context(), "test departments")
	org := s.Client.Organization.Create().SetName("Babbage").SetSlug("babbage").SetCreatedAt(s.Now()).SaveX(ctx)
	log := &event.Log{Bell: event.NewMemoryBell(), Now: s.Now}
	return &bundle{Service: &department.Service{Store: s, Log: log}, ctx: ctx, organization: org.ID}
}

// ensure makes what is missing of some paths, and tells what the log is to say.
func (b *bundle) ensure(paths ...string) (places department.Places, told []string, err error) {
	err = b.Store.InTx(b.ctx, func(ctx context.Context, tx *ent.Tx) error {
		if _, err := event.Lock(ctx, tx, b.organization); err != nil {
			return err
		}
		var entries []event.Entry
		places, entries, err = b.Ensure(ctx, tx, b.organization, paths...)
		if err != nil {
			return err
		}
		for _, e := range entries {
			told = append(told, fmt.Sprint(e.Kind, " ", e.After))
		}
		return b.Log.Append(ctx, tx, b.organization, entries...)
	})
	return places, told, err
}

func TestEnsure(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		u := s.Client.User.Create().SetName("Ada").SetEmail("ada@example.com").SetPasswordHash("-").SetCreatedAt(s.Now()).SaveX(b.ctx)
		s.Client.Member.Create().SetOrganizationID(b.organization).SetUserID(u.ID).SetRole(role.Admin).SetJoinedAt(s.Now()).SetDepartment("Works/Mill").ExecX(b.ctx)

		_, told, err := b.ensure("Works/Mill/Wheel", " works / MILL ", "Press")
		if want := "[DEPARTMENT_CREATED Works DEPARTMENT_CREATED Works/Mill DEPARTMENT_CREATED Works/Mill/Wheel DEPARTMENT_CREATED Press]"; err != nil || fmt.Sprint(told) != want {
			t.Fatalf("it made %v and not %s: %v", told, want, err)
		}
		places, told, err := b.ensure("WORKS/mill/Crank", "press")
		if err != nil || fmt.Sprint(told) != "[DEPARTMENT_CREATED Works/Mill/Crank]" {
			t.Errorf("then it made %v: %v", told, err)
		}
		written := "works/mill"
		place, err := places.Of(&written)
		if err != nil || place.IsUnknown() || *place.Name != "Works/Mill" {
			t.Errorf("the parent is %v: %v", place, err)
		}
		if m := s.Client.Member.Query().Where(member.DepartmentIDNotNil()).OnlyX(b.ctx); *m.DepartmentID != *place.ID {
			t.Error("who carried the name belongs to another department")
		}
		if _, told, err := b.ensure(publicid.Encode(publicid.Department, *place.ID)); err != nil || told != nil {
			t.Errorf("an id made %v: %v", told, err)
		}
	})
}

func TestEnsure_refuses_what_cannot_be_a_path(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		for path, code := range map[string]fault.Code{
			"": fault.Required, "/": fault.Invalid, "a//b": fault.Invalid, "/a": fault.Invalid, "a/ ": fault.Invalid, "a\nb": fault.Invalid,
			strings.Repeat("é", 201):                                fault.TooLong,
			strings.Repeat("a/", 16) + "a":                          fault.Invalid,
			publicid.Encode(publicid.Department, uuid.New()):        fault.NotFound,
			"a/" + publicid.Encode(publicid.Department, uuid.New()): fault.Invalid,
		} {
			if _, _, err := b.ensure("good", path); !fault.Is(err, code) {
				t.Errorf("%q gets %v and not %s", path, err, code)
			}
		}
		if n := s.Client.Department.Query().CountX(b.ctx); n != 0 {
			t.Errorf("%d departments were made", n)
		}
	})
}

// A rename costs as many statements for a tree as for a leaf.
func TestUpdate_takes_a_constant_number_of_statements(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		paths := []string{"leaf"}
		for i := range 50 {
			paths = append(paths, fmt.Sprintf("tree/%d/below", i))
		}
		places, _, err := b.ensure(paths...)
		if err != nil {
			t.Fatal(err)
		}
		count := func(path string) int {
			place, err := places.Of(&path)
			if err != nil {
				t.Fatal(err)
			}
			return len(storetest.Statements(s, func() {
				if _, err := b.Update(b.ctx, *place.ID, department.Change{Name: new(path + " anew")}); err != nil {
					t.Error(err)
				}
			}))
		}
		if leaf, tree := count("leaf"), count("tree"); leaf != tree || leaf == 0 {
			t.Errorf("a leaf takes %d statements and a tree %d", leaf, tree)
		}
	})
}

// A thousand departments are made in one transaction, and each looks for those
// who carried its name: among 50,000 invitations that took minutes.
func TestEnsure_finds_who_carried_a_name_by_an_index(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.SQLite)
	for _, table := range []string{"members", "invitations", "invite_links"} {
		var id, parent, unused int
		var plan string
		err := s.Pool().QueryRowContext(t.Context(), "EXPLAIN QUERY PLAN UPDATE "+table+
			" SET department_id = ? WHERE organization_id = ? AND department_id IS NULL AND department = ?", "d", "o", "Stage").
			Scan(&id, &parent, &unused, &plan)
		if err != nil || !strings.Contains(plan, "(organization_id=? AND department=?)") {
			t.Errorf("%s: %s %v", table, plan, err)
		}
	}
}
