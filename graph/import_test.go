package graph

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	entroster "usher/ent/roster"
	"usher/internal/publicid"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const (
	planImport = `mutation($input: PlanImportInput!) { planImport(input: $input) { userErrors { code message field } plan {
		id rowCount seatsNeeded encoding separator ignoredColumns newDepartments counts { create renew changeRole skip reject }
		rows(first: 100) { totalCount nodes { line column email role department message written action userErrors { code message field } invitation { id } } } } } }`
	applyImport = `mutation($input: ApplyImportInput!) { applyImport(input: $input) { userErrors { code message field }
		import { id state total processed created renewed roleChanged skipped rejected problem } } }`
	readImport = `query($id: ID!) { node(id: $id) { ... on Import { state total processed created renewed roleChanged skipped rejected problem
		rows(first: 100) { nodes { line action userErrors { code } invitation { email role department state } } }
		events(first: 100) { nodes { kind correlationId invitation { email } } } } } }`
)

// plans reads a spreadsheet in.
func (w *world) plans(csv string, more ...any) reply {
	w.t.Helper()
	in := input{"organizationId": w.org, "csv": csv}
	for i := 0; i < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	return w.must(w.ada, planImport, "input", in)
}

// applies carries a plan out to its end.
func (w *world) applies(plan reply, more ...any) reply {
	w.t.Helper()
	in := input{"planId": plan.string("planImport", "plan", "id")}
	for i := 0; i < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	a := w.must(w.ada, applyImport, "input", in)
	id := a.string("applyImport", "import", "id")
	w.finishes(id)
	return w.must(w.ada, readImport, "id", id)
}

func (w *world) finishes(importID string) *ent.Roster {
	w.t.Helper()
	id, _ := publicid.Decode(publicid.Import, importID)
	r, err := w.Rosters.Finish(w.t.Context(), id, func(*ent.Roster) {})
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

// said are the rows of a plan, one line each: what becomes of which, and why.
func said(plan reply) string {
	var lines []string
	rows, _ := plan.at("planImport", "plan", "rows", "nodes").([]any)
	for i := range rows {
		row := func(field ...any) any {
			return plan.at(append([]any{"planImport", "plan", "rows", "nodes", i}, field...)...)
		}
		line := fmt.Sprintf("%v %v %v", row("line"), row("email"), row("action"))
		if code := row("userErrors", 0, "code"); code != nil {
			line += fmt.Sprintf(" %v at %v, cell %v", code, row("userErrors", 0, "field", 0), row("column"))
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// household is an organization with somebody in every state that matters.
func household(w *world) {
	w.joins("member@example.com", "MEMBER")
	w.invited("invited@example.com")
	w.invited("other@example.com", "role", "VIEWER")
	w.invited("expired@example.com", "role", "ADMIN", "message", "Old words.")
	w.expires("expired@example.com")
	revoked, _ := w.invited("revoked@example.com")
	w.must(w.ada, `mutation($id: ID!) { revokeInvitation(input: {invitationId: $id}) { userErrors { code } } }`, "id", revoked)
	w.must(w.ada, `mutation($o: ID!) { createDepartment(input: {organizationId: $o, name: "Engines"}) { userErrors { code } } }`, "o", w.org)
}

// expires lets an invitation's time be over.
func (w *world) expires(email string) {
	err := w.Store.Client.Invitation.Update().
		Where(invitation.Email(email), invitation.StateEQ(invitation.StatePENDING)).
		SetExpiresAt(w.Store.Now().Add(-time.Second)).
		Exec(viewer.AsSystem(w.t.Context(), "test"))
	if err != nil {
		w.t.Fatal(err)
	}
}

const mixed = `Email,Role,Department,Message,Team
new@example.com,,engines,"Welcome, everybody!",x
NEW@example.com,member,Engines,,x
new@example.com,admin,Engines,,x
member@example.com,viewer,,,x
invited@example.com,member,,,x
other@example.com,member,,,x
expired@example.com,viewer,Engines,New words.,x
revoked@example.com,,,,x
nobody,,,,x
role@example.com,boss,,,x
lost@example.com,,Engines/Mill,,x
`

func TestImport_a_plan_shows_what_could_not_be_read(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		long := strings.Repeat("é", 150)
		plan := w.plans("email,role\nnew@example.com,member\nking@example.com, King\nnobody,viewer\nmany@example.com,member,x\nlong@example.com," + long +
			"\n\"open@example.com,member\n")
		for i, want := range []any{nil, "King", nil, "many@example.com,member,x", long[:200] + " …", "\"open@example.com,member"} {
			if got := plan.at("planImport", "plan", "rows", "nodes", i, "written"); got != want {
				t.Errorf("row %d shows %v, want %v", i, got, want)
			}
		}
	})
}

func TestImport_a_plan_tells_what_each_row_comes_to(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		household(w)
		long := strings.Repeat("a", 1001)
		plan := w.plans(mixed + "long@example.com,,," + long + ",x\n")
		want := `2 new@example.com CREATE
3 new@example.com SKIP ALREADY_INVITED at email, cell 1
4 new@example.com REJECT CONFLICT at email, cell 1
5 member@example.com SKIP ALREADY_MEMBER at email, cell 1
6 invited@example.com SKIP ALREADY_INVITED at email, cell 1
7 other@example.com CHANGE_ROLE
8 expired@example.com RENEW
9 revoked@example.com CREATE
10 nobody REJECT INVALID at email, cell 1
11 role@example.com REJECT INVALID at role, cell 2
12 lost@example.com REJECT NOT_FOUND at department, cell 3
13 long@example.com REJECT TOO_LONG at message, cell 4`
		if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(said(plan), "\n")); diff != "" {
			t.Error(diff)
		}
		p := func(path ...any) any { return plan.at(append([]any{"planImport", "plan"}, path...)...) }
		counts := map[string]any{"create": 2.0, "renew": 1.0, "changeRole": 1.0, "skip": 3.0, "reject": 5.0}
		if diff := cmp.Diff(counts, p("counts")); diff != "" || p("rowCount") != 12.0 || p("seatsNeeded") != 3.0 {
			t.Errorf("%v rows, %v seats: %s", p("rowCount"), p("seatsNeeded"), diff)
		}
		if p("ignoredColumns", 0) != "Team" || p("rows", "nodes", 0, "department") != "Engines" || p("rows", "nodes", 0, "message") != "Welcome, everybody!" {
			t.Errorf("the plan says %v", plan.Data)
		}
		if p("rows", "nodes", 0, "invitation") != nil || p("rows", "nodes", 5, "invitation") == nil {
			t.Errorf("the invitations are %v and %v", p("rows", "nodes", 0, "invitation"), p("rows", "nodes", 5, "invitation"))
		}

		t.Run("and departments are made when that is wished", func(t *testing.T) {
			plan := w.plans(mixed+"deep@example.com,,Engines/Mill/Store/,,x\n", "createDepartments", true)
			if got := said(plan); !strings.Contains(got, "12 lost@example.com CREATE") || !strings.Contains(got, "13 deep@example.com REJECT INVALID at department, cell 3") {
				t.Error(got)
			}
			if diff := cmp.Diff([]any{"Engines/Mill"}, plan.at("planImport", "plan", "newDepartments")); diff != "" {
				t.Error(diff)
			}
		})
	})
}

func TestImport_planning_changes_nothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		household(w)
		before := w.worldly()
		w.plans(mixed, "createDepartments", true)
		if diff := cmp.Diff(before, w.worldly()); diff != "" {
			t.Error(diff)
		}
	})
}

// worldly is all that an import may change, one line a row.
func (w *world) worldly() (lines []string) {
	ctx := viewer.AsSystem(w.t.Context(), "test")
	for _, row := range w.Store.Client.Invitation.Query().Order(invitation.ByID()).AllX(ctx) {
		lines = append(lines, fmt.Sprint(row))
	}
	for _, row := range w.Store.Client.Letter.Query().AllX(ctx) {
		lines = append(lines, fmt.Sprint(row))
	}
	for _, row := range w.Store.Client.Event.Query().Order(entevent.BySequence()).AllX(ctx) {
		lines = append(lines, fmt.Sprint(row))
	}
	for _, row := range w.Store.Client.Department.Query().AllX(ctx) {
		lines = append(lines, fmt.Sprint(row))
	}
	return lines
}

func TestImport_applying_does_what_was_planned_and_no_more(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		household(w)
		letters := w.letters()
		plan := w.plans(mixed, "createDepartments", true)
		refused := w.do(w.ada, applyImport, "input", input{"planId": plan.string("planImport", "plan", "id")})
		if refused.code("applyImport") != "INVALID" || !strings.Contains(fmt.Sprint(refused.Data), "line 4 (new@example.com), line 10 (nobody)") {
			t.Errorf("a plan with rejected rows: %v", refused.Data)
		}
		done := w.applies(plan, "onlyValid", true)
		got := fmt.Sprint(done.at("node", "state"), done.at("node", "processed"), done.at("node", "created"), done.at("node", "renewed"),
			done.at("node", "roleChanged"), done.at("node", "skipped"), done.at("node", "rejected"))
		if want := fmt.Sprint("DONE", 11.0, 3.0, 1.0, 1.0, 3.0, 3.0); got != want {
			t.Errorf("the import says %s, not %s", got, want)
		}
		for i, want := range map[int]string{
			0: "new@example.com MEMBER Engines PENDING", 5: "other@example.com MEMBER <nil> PENDING",
			6: "expired@example.com VIEWER Engines PENDING", 10: "lost@example.com MEMBER Engines/Mill PENDING",
		} {
			inv := func(field string) any { return done.at("node", "rows", "nodes", i, "invitation", field) }
			if got := fmt.Sprint(inv("email"), " ", inv("role"), " ", inv("department"), " ", inv("state")); got != want {
				t.Errorf("row %d became %s, not %s", i, got, want)
			}
		}
		if n := w.letters() - letters; n != 4 { // three created, one renewed
			t.Errorf("%d letters were queued", n)
		}
		kinds := map[string]int{}
		events, _ := done.at("node", "events", "nodes").([]any)
		for i := range events {
			kinds[done.string("node", "events", "nodes", i, "kind")]++
		}
		want := map[string]int{"IMPORT_STARTED": 1, "DEPARTMENT_CREATED": 1, "INVITATION_CREATED": 3, "INVITATION_RESENT": 1, "INVITATION_ROLE_CHANGED": 1, "IMPORT_FINISHED": 1}
		if diff := cmp.Diff(want, kinds); diff != "" {
			t.Error(diff)
		}

		t.Run("once more, there is nothing left to do", func(t *testing.T) {
			before := w.worldly()
			again := w.applies(w.plans(strings.Replace(mixed, "new@example.com,admin,Engines,,x\n", "", 1), "createDepartments", true), "onlyValid", true)
			if n := again.at("node", "created"); n != 0.0 || again.at("node", "skipped") != 8.0 {
				t.Errorf("again it says %v", again.Data)
			}
			if after := w.worldly(); len(after) != len(before)+2 { // the import's start and end
				t.Error(cmp.Diff(before, after))
			}
		})
		t.Run("the same plan is applied once", func(t *testing.T) {
			before := w.worldly()
			again := w.must(w.ada, applyImport, "input", input{"planId": plan.string("planImport", "plan", "id"), "onlyValid": true, "idempotencyKey": "twice"})
			if again.at("applyImport", "import", "state") != "DONE" {
				t.Errorf("again it says %v", again.Data)
			}
			if diff := cmp.Diff(before, w.worldly()); diff != "" {
				t.Error(diff)
			}
			other := w.do(w.ada, applyImport, "input", input{"planId": plan.string("planImport", "plan", "id"), "onlyValid": false, "idempotencyKey": "twice"})
			if other.code("applyImport") != "CONFLICT" {
				t.Errorf("the key for another request: %v", other.Data)
			}
		})
	})
}

func (w *world) letters() int {
	return w.Store.Client.Letter.Query().CountX(viewer.AsSystem(w.t.Context(), "test"))
}

func TestImport_is_refused_once_things_have_changed(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]struct {
		line   string // that has to be named
		happen func(w *world)
	}{
		"somebody was invited meanwhile": {"line 2 (new@example.com)", func(w *world) { w.invited("new@example.com") }},
		"somebody joined meanwhile":      {"line 9 (revoked@example.com)", func(w *world) { w.joins("revoked@example.com", "VIEWER") }},
		"a member was removed": {"line 5 (member@example.com)", func(w *world) {
			m := w.must(w.ada, `query($o: ID!) { organization(id: $o) { members(where: {search: "member@"}) { nodes { id } } } }`, "o", w.org)
			w.must(w.ada, `mutation($m: ID!) { removeMember(input: {memberId: $m}) { userErrors { code } } }`, "m", m.string("organization", "members", "nodes", 0, "id"))
		}},
		"an invitation expired": {"line 6 (invited@example.com)", func(w *world) { w.expires("invited@example.com") }},
		"one got another role": {"line 7 (other@example.com)", func(w *world) {
			w.applies(w.plans("email,role\nother@example.com,member\n"))
		}},
		"a department was renamed": {"line 2 (new@example.com), line 8 (expired@example.com)", func(w *world) { w.renames("engines", "Machines") }},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				w := setup(t, s)
				household(w)
				plan := w.plans(mixed)
				change.happen(w)
				before := w.worldly()
				refused := w.do(w.ada, applyImport, "input", input{"planId": plan.string("planImport", "plan", "id"), "onlyValid": true})
				if refused.code("applyImport") != "CONFLICT" || !strings.Contains(fmt.Sprint(refused.Data), change.line+" would come") {
					t.Errorf("answered %v %v", refused.Data, refused.Errors)
				}
				if diff := cmp.Diff(before, w.worldly()); diff != "" {
					t.Error(diff)
				}
			})
		})
	}
}

func TestImport_plan_is_forgotten_after_a_day(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		plan := w.plans("email\nforgotten@example.com\n")
		id := plan.string("planImport", "plan", "id")
		decoded, _ := publicid.Decode(publicid.ImportPlan, id)
		ctx := viewer.AsSystem(t.Context(), "test")
		w.ageRoster(decoded)
		if a := w.do(w.ada, applyImport, "input", input{"planId": id}); a.code("applyImport") != "EXPIRED" {
			t.Errorf("answered %v", a.Data)
		}
		if err := w.Rosters.Forget(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := w.Store.Client.RosterRow.Query().CountX(ctx) + w.Store.Client.Roster.Query().CountX(ctx); n != 0 {
			t.Errorf("%d rows are left", n)
		}
		if path, ok := strings.CutPrefix(s.URL(), "sqlite:"); ok {
			if log, err := os.ReadFile(path + "-wal"); err != nil || bytes.Contains(log, []byte("forgotten@example.com")) {
				t.Errorf("a row can be read in the write-ahead log still (%v)", err)
			}
		}
		if a := w.do(w.ada, applyImport, "input", input{"planId": id}); a.code("applyImport") != "NOT_FOUND" {
			t.Errorf("answered %v", a.Data)
		}
	})
}

// ageRoster lets a plan be older than a day, which no API can.
func (w *world) ageRoster(id uuid.UUID) {
	ctx := context.Background()
	statement := "UPDATE rosters SET expires_at = created_at WHERE id = $1"
	if _, err := w.Store.Pool().ExecContext(ctx, statement, id.String()); err != nil {
		w.t.Fatal(err)
	}
}

func TestImport_is_for_admins(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		member, memberID := w.joins("bo@example.com", "ADMIN")
		planned := w.must(member, planImport, "input", input{"organizationId": w.org, "csv": "email\nnew@example.com\n"})
		id := planned.string("planImport", "plan", "id")
		w.must(w.ada, `mutation($m: ID!) { updateMember(input: {memberId: $m, role: MEMBER}) { userErrors { code } } }`, "m", memberID)
		if a := w.do(member, applyImport, "input", input{"planId": id}); a.code("applyImport") != "NOT_FOUND" {
			t.Errorf("a former admin applies his plan: %v", a.Data)
		}
		if a := w.do(member, planImport, "input", input{"organizationId": w.org, "csv": "email\n"}); a.code("planImport") != "FORBIDDEN" {
			t.Errorf("a member plans: %v", a.Data)
		}
		t.Run("to the end", func(t *testing.T) {
			w.must(w.ada, `mutation($m: ID!) { updateMember(input: {memberId: $m, role: ADMIN}) { userErrors { code } } }`, "m", memberID)
			applied := w.must(member, applyImport, "input", input{"planId": id})
			w.must(w.ada, `mutation($m: ID!) { removeMember(input: {memberId: $m}) { userErrors { code } } }`, "m", memberID)
			r := w.finishes(applied.string("applyImport", "import", "id"))
			if r.State != entroster.StateFAILED || r.Created != 0 || r.Problem == nil {
				t.Errorf("the import of somebody who was removed: %v", r)
			}
		})
	})
}
