package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"usher/ent"
	"usher/ent/department"
	"usher/ent/invitation"
	entroster "usher/ent/roster"
	"usher/internal/publicid"
	"usher/internal/roster"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const watchImport = `subscription($id: ID!, $after: Cursor) { importProgress(importId: $id, after: $after) { state processed created total cursor } }`

// guests is a spreadsheet of so many.
func guests(n int) string {
	var file strings.Builder
	file.WriteString("email\n")
	for i := range n {
		fmt.Fprintf(&file, "person%d@example.com\n", i)
	}
	return file.String()
}

// queued is an import that nobody has begun.
func (w *world) queued(csv string, more ...any) (id string) {
	w.t.Helper()
	plan := w.plans(csv, more...)
	return w.must(w.ada, applyImport, "input", input{"planId": plan.string("planImport", "plan", "id")}).string("applyImport", "import", "id")
}

func TestImport_progress_is_told_as_it_comes(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		id := w.queued(guests(1200))
		watcher := w.watch(w.ada, watchImport, "id", id)
		first := watcher.next()
		if first.at("importProgress", "state") != "QUEUED" || first.at("importProgress", "processed") != 0.0 || first.at("importProgress", "total") != 1200.0 {
			t.Errorf("it begins with %v %v", first.Data, first.Errors)
		}
		w.finishes(id)
		var states []string
		for {
			next := watcher.next()
			states = append(states, fmt.Sprint(next.at("importProgress", "state"), next.at("importProgress", "processed")))
			if next.at("importProgress", "state") == "DONE" {
				break
			}
		}
		// The import is read when the news of it comes, so steps may be passed over.
		if last := states[len(states)-1]; last != fmt.Sprint("DONE", 1200.0) {
			t.Errorf("it ends with %s", last)
		}
		for i, state := range states[:len(states)-1] {
			if state != fmt.Sprint("RUNNING", 500.0) && state != fmt.Sprint("RUNNING", 1000.0) || i > 0 && states[i-1] == state {
				t.Errorf("step %d is %s", i, state)
			}
		}
		if code := watcher.ending(); code != "" {
			t.Errorf("the stream ends with %q", code)
		}

		t.Run("who comes back with a cursor hears the rest", func(t *testing.T) {
			again := w.watch(w.ada, watchImport, "id", id, "after", first.string("importProgress", "cursor"))
			if a := again.next(); a.at("importProgress", "state") != "DONE" {
				t.Errorf("it begins with %v", a.Data)
			}
			if code := again.ending(); code != "" {
				t.Errorf("the stream ends with %q", code)
			}
		})
		t.Run("and nobody else", func(t *testing.T) {
			member, _ := w.joins("bo@example.com", "MEMBER")
			rival := w.found("rival", "Rival Engines", "rival@example.com", "Charles Rival")
			for _, who := range []viewer.Viewer{member, viewer.User(rival.User.ID, viewer.Anonymous.SessionID)} {
				if code := w.watch(who, watchImport, "id", id).ending(); code != "FORBIDDEN" {
					t.Errorf("the stream ends with %q", code)
				}
			}
			if code := w.watch(viewer.Anonymous, watchImport, "id", id).ending(); code != "UNAUTHENTICATED" {
				t.Errorf("a stranger's ends with %q", code)
			}
		})
	})
}

// Several servers look for work, one of them dies in the middle, and what it
// held is taken over: each row is done once.
func TestImport_is_done_once_whoever_does_it(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		id := w.queued(guests(2100))
		decoded, _ := publicid.Decode(publicid.Import, id)
		// The first falls silent after one transaction, and never gives its lease back.
		dying, die := context.WithCancel(t.Context())
		_, err := w.Rosters.Finish(dying, decoded, func(r *ent.Roster) {
			if r.Position > 0 {
				die()
			}
		})
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("the first worker ended with %v", err)
		}
		held := w.Store.Client.Roster.GetX(viewer.AsSystem(t.Context(), "test"), decoded)
		if held.State != entroster.StateRUNNING || held.Position != 500 {
			t.Fatalf("it left the import at %s %d", held.State, held.Position)
		}
		w.outlast(held)
		others, stop := context.WithCancel(t.Context())
		var working sync.WaitGroup
		for range 4 {
			worker := &roster.Service{
				Store: s, Log: w.Rosters.Log, Invites: w.Invites, Departments: w.Rosters.Departments, Logger: w.Rosters.Logger, Poll: 5 * time.Millisecond,
			}
			working.Go(func() { _ = worker.Run(others) })
		}
		r := w.finishes(id)
		stop()
		working.Wait()
		if r.State != entroster.StateDONE || r.Created != 2100 || r.Rejected+r.Skipped != 0 {
			t.Errorf("the import is %v", r)
		}
		ctx := viewer.AsSystem(t.Context(), "test")
		if n := w.Store.Client.Invitation.Query().CountX(ctx); n != 2100 {
			t.Errorf("there are %d invitations", n)
		}
		if n := w.letters(); n != 2100 {
			t.Errorf("there are %d letters", n)
		}
		verdict := w.must(w.ada, `query($id: ID!) { node(id: $id) { ... on Import { events(first: 1) { totalCount } } } }`, "id", id)
		if n := verdict.at("node", "events", "totalCount"); n != 2100.0+1+5 { // its start, and each of its transactions
			t.Errorf("the log has %v lines about it", n)
		}
	})
}

// outlast lets a lease be over.
func (w *world) outlast(r *ent.Roster) {
	if _, err := w.Store.Pool().ExecContext(w.t.Context(), "UPDATE rosters SET leased_until = created_at WHERE id = $1", r.ID.String()); err != nil {
		w.t.Fatal(err)
	}
}

// Things may also change while an import is under way.
func TestImport_leaves_alone_what_changed_on_its_way(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		household(w)
		id := w.queued("email,role\nfirst@example.com,\nsecond@example.com,\nother@example.com,member\nexpired@example.com,\n")
		w.invited("first@example.com")                   // is skipped
		w.invited("second@example.com", "role", "ADMIN") // another role than the plan knew
		w.joins("expired@example.com", "VIEWER")
		w.finishes(id)
		done := w.must(w.ada, readImport, "id", id)
		var got []string
		for i := range 4 {
			got = append(got, fmt.Sprint(done.at("node", "rows", "nodes", i, "action"), " ", done.at("node", "rows", "nodes", i, "userErrors", 0, "code")))
		}
		want := []string{"SKIP ALREADY_INVITED", "REJECT CONFLICT", "CHANGE_ROLE <nil>", "SKIP ALREADY_MEMBER"}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("the rows became %v, not %v", got, want)
		}
		if n := w.Store.Client.Invitation.Query().Where(invitation.Email("second@example.com"), invitation.RoleEQ("ADMIN")).
			CountX(viewer.AsSystem(t.Context(), "test")); n != 1 {
			t.Error("the invitation that somebody else made was changed")
		}
	})
}

// A plan that makes some departments makes no others: not those that were there
// when it was made.
func TestImport_makes_no_department_that_was_not_planned(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const file = "email,department\nnew@example.com,Engines\nlost@example.com,Works/Mill\n"
		w := setup(t, s)
		household(w)
		plan := w.plans(file, "createDepartments", true)
		id := w.queued(file, "createDepartments", true)
		w.renames("engines", "Machines")
		refused := w.do(w.ada, applyImport, "input", input{"planId": plan.string("planImport", "plan", "id")})
		if refused.code("applyImport") != "CONFLICT" || !strings.Contains(fmt.Sprint(refused.Data), ": line 2 (new@example.com) would come") {
			t.Errorf("answered %v %v", refused.Data, refused.Errors)
		}
		w.finishes(id)
		done := w.must(w.ada, readImport, "id", id)
		row := func(i int) string {
			return fmt.Sprint(done.at("node", "rows", "nodes", i, "action"), " ", done.at("node", "rows", "nodes", i, "userErrors", 0, "code"))
		}
		if row(0) != "REJECT NOT_FOUND" || row(1) != "CREATE <nil>" {
			t.Errorf("the rows became %s and %s", row(0), row(1))
		}
		paths := w.Store.Client.Department.Query().Order(department.ByPath()).Select(department.FieldPath).StringsX(viewer.AsSystem(t.Context(), "test"))
		if diff := cmp.Diff([]string{"Machines", "Works", "Works/Mill"}, paths); diff != "" {
			t.Error(diff)
		}
	})
}

// renames gives a department another name.
func (w *world) renames(path, name string) {
	w.t.Helper()
	d := w.must(w.ada, `query($o: ID!, $path: String!) { organization(id: $o) { department(path: $path) { id } } }`, "o", w.org, "path", path)
	w.must(w.ada, `mutation($d: ID!, $name: String!) { updateDepartment(input: {departmentId: $d, name: $name}) { userErrors { code } } }`,
		"d", d.string("organization", "department", "id"), "name", name)
}
