package graph

import (
	"strings"
	"testing"

	"usher/ent/invitation"
	"usher/internal/publicid"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// What one file says of an address is compared within the file, and so is the
// same however often it is read, and whatever the address is by then.
func TestImport_a_contradiction_stays_one(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		w.invited("yan@example.com", "role", "ADMIN")
		for name, file := range map[string]string{
			"of somebody new":     "email,role\nzoe@example.com,member\nzoe@example.com,admin\nzoe@example.com,member\n",
			"of somebody invited": "email,role\nyan@example.com,member\nyan@example.com,admin\nyan@example.com,member\n",
			"of a member":         "email,role\nada@example.com,member\nada@example.com,admin\nada@example.com,member\n",
		} {
			for round := range 3 {
				plan := w.plans(file)
				if got := said(plan); strings.Count(got, "REJECT CONFLICT") != 1 || !strings.HasPrefix(strings.Split(got, "\n")[1], "3 ") {
					t.Errorf("%s, round %d:\n%s", name, round, got)
				}
				w.applies(plan, "onlyValid", true)
			}
		}
		for _, email := range []string{"zoe@example.com", "yan@example.com"} {
			if n := w.Store.Client.Invitation.Query().Where(invitation.Email(email), invitation.RoleEQ("MEMBER")).CountX(viewer.AsSystem(t.Context(), "test")); n != 1 {
				t.Errorf("%s is invited as a member %d times", email, n)
			}
		}
	})
}

// Who is right cannot be known from the line that happens to be valid.
func TestImport_a_rejected_row_is_contradicted_all_the_same(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		household(w)
		for name, c := range map[string]struct{ rows, want string }{
			"another department": {"zoe@example.com,,Nowhere,\nZoe@Example.com,,Engines,\nzoe@example.com,,,",
				"2 zoe@example.com REJECT NOT_FOUND at department, cell 3\n3 zoe@example.com REJECT CONFLICT at email, cell 1\n4 zoe@example.com REJECT CONFLICT at email, cell 1"},
			"another role": {"zoe@example.com,admin,Engines," + strings.Repeat("x", 5000) + "\nzoe@example.com,member,Engines,",
				"2 zoe@example.com REJECT TOO_LONG at message, cell 4\n3 zoe@example.com REJECT CONFLICT at email, cell 1"},
			"both, and both are rejected": {"zoe@example.com,admin,Nowhere,\nzoe@example.com,member,Neverland,",
				"2 zoe@example.com REJECT NOT_FOUND at department, cell 3\n3 zoe@example.com REJECT NOT_FOUND at department, cell 3"},
			"the same, as unknown": {"zoe@example.com,,Nowhere,\nzoe@example.com,,nowhere,",
				"2 zoe@example.com REJECT NOT_FOUND at department, cell 3\n3 zoe@example.com REJECT NOT_FOUND at department, cell 3"},
			"the same, and valid": {"zoe@example.com,,engines," + strings.Repeat("x", 5000) + "\nzoe@example.com,,Engines,\nzoe@example.com,,Engines,",
				"2 zoe@example.com REJECT TOO_LONG at message, cell 4\n3 zoe@example.com CREATE\n4 zoe@example.com SKIP ALREADY_INVITED at email, cell 1"},
			"which role the first has, nobody can read": {"zoe@example.com,boss,Engines,\nzoe@example.com,admin,,",
				"2 zoe@example.com REJECT INVALID at role, cell 2\n3 zoe@example.com CREATE"},
			"behind a valid one": {"zoe@example.com,,Engines,\nzoe@example.com,,Nowhere,\nzoe@example.com,,Engines,",
				"2 zoe@example.com CREATE\n3 zoe@example.com REJECT NOT_FOUND at department, cell 3\n4 zoe@example.com SKIP ALREADY_INVITED at email, cell 1"},
		} {
			if got := said(w.plans("email,role,department,message\n" + c.rows + "\n")); got != c.want {
				t.Errorf("%s:\n%s\nwant\n%s", name, got, c.want)
			}
		}
	})
}

func TestImport_plans_do_not_pile_up_without_end(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		id, _ := publicid.Decode(publicid.ImportPlan, w.plans("email\nnew@example.com\n").string("planImport", "plan", "id"))
		w.Store.Client.Roster.UpdateOneID(id).SetRowCount(1_000_000).ExecX(viewer.AsSystem(t.Context(), "test"))
		if a := w.do(w.ada, planImport, "input", input{"organizationId": w.org, "csv": "email\nnew@example.com\n"}); a.code("planImport") != "LIMIT_REACHED" {
			t.Errorf("one plan more: %v", a.Data)
		}
		w.ageRoster(id)
		w.plans("email\nnew@example.com\n")
	})
}
