package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"usher/ent/invitation"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// TestImportsUnderRules has rows of every kind come under a rule.
func TestImportsUnderRules(t *testing.T) {
	t.Parallel()
	const file = "email,role\nnew@example.com,admin\nexpired@example.com,admin\nother@example.com,admin\ninvited@example.com,member\nmember@example.com,admin\nfree@example.com,viewer\n"
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		household(w)
		bea, _ := w.joins("bea@example.com", "ADMIN")
		w.ruled("name", "Admins", "roleAtLeast", "ADMIN")
		plan := w.plans(file)
		is(t, "the plan", said(plan), strings.Join([]string{
			"2 new@example.com AWAIT_APPROVAL",
			"3 expired@example.com AWAIT_APPROVAL",
			"4 other@example.com AWAIT_APPROVAL",
			"5 invited@example.com SKIP ALREADY_INVITED at email, cell 1",
			"6 member@example.com SKIP ALREADY_MEMBER at email, cell 1",
			"7 free@example.com CREATE",
		}, "\n"))
		counts := w.must(w.ada, `query($id: ID!) { node(id: $id) { ... on ImportPlan { seatsNeeded counts { create renew changeRole skip reject awaitApproval } } } }`,
			"id", plan.string("planImport", "plan", "id"))
		is(t, "the counts", counts.at("node"), any(map[string]any{
			"seatsNeeded": 4.0, "counts": map[string]any{"create": 1.0, "renew": 0.0, "changeRole": 0.0, "skip": 2.0, "reject": 0.0, "awaitApproval": 3.0},
		}))
		sys := viewer.AsSystem(t.Context(), "test")
		old, err := s.Client.Invitation.Query().Where(invitation.Email("other@example.com")).Only(sys)
		must(w, old, err)
		imported := w.carriesOut(plan)
		now := w.must(w.ada, `query($id: ID!) { node(id: $id) { ... on Import { created awaitingApproval skipped rows { nodes { invitation { email role state } } } } } }`, "id", imported)
		is(t, "the import", fmt.Sprint(now.at("node", "created"), now.at("node", "awaitingApproval"), now.at("node", "skipped")), "1 3 2")
		for i, want := range []string{"new@example.com ADMIN AWAITING_APPROVAL", "expired@example.com ADMIN AWAITING_APPROVAL", "other@example.com ADMIN AWAITING_APPROVAL"} {
			row := func(f string) any { return now.at("node", "rows", "nodes", i, "invitation", f) }
			is(t, "the row's invitation", fmt.Sprint(row("email"), " ", row("role"), " ", row("state")), want)
		}
		other, err := s.Client.Invitation.Get(sys, old.ID)
		must(w, other, err)
		if other.Version != old.Version+1 {
			t.Errorf("its link was version %d and is %d now", old.Version, other.Version)
		}
		ids := w.must(w.ada, `query($o: ID!) { organization(id: $o) { invitations(where: {state: [AWAITING_APPROVAL]}) { nodes { id } } } }`, "o", w.org)
		for i := range 3 {
			id := ids.string("organization", "invitations", "nodes", i, "id")
			is(t, "letters before", w.lettersOf(id), 0)
			is(t, "approved", w.approve(bea, id), "")
			is(t, "letters after", w.lettersOf(id), 1)
		}
		is(t, "the same file again", said(w.plans(file)), strings.NewReplacer(
			"2 new@example.com AWAIT_APPROVAL", "2 new@example.com SKIP ALREADY_INVITED at email, cell 1",
			"3 expired@example.com AWAIT_APPROVAL", "3 expired@example.com SKIP ALREADY_INVITED at email, cell 1",
			"4 other@example.com AWAIT_APPROVAL", "4 other@example.com SKIP ALREADY_INVITED at email, cell 1",
			"7 free@example.com CREATE", "7 free@example.com SKIP ALREADY_INVITED at email, cell 1",
		).Replace(said(plan)))
	})
}

// TestLargeImports are known to be large behind the last row. Whoever is in the
// file and has nothing to get makes it no larger.
func TestLargeImports(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		w.joins("member@example.com", "MEMBER")
		w.ruled("batchLargerThan", 502)
		count := func(plan reply) string {
			counts := w.must(w.ada, `query($id: ID!) { node(id: $id) { ... on ImportPlan { counts { create skip awaitApproval } } } }`, "id", plan.string("planImport", "plan", "id"))
			return fmt.Sprint(counts.at("node", "counts", "create"), counts.at("node", "counts", "skip"), counts.at("node", "counts", "awaitApproval"))
		}
		is(t, "502 and a member", count(w.plans(guests(502)+"member@example.com\n")), "502 1 0")
		large := w.plans(guests(503))
		is(t, "503", count(large), "0 0 503")
		imported := w.carriesOut(large)
		a := w.must(w.ada, `query($id: ID!) { node(id: $id) { ... on Import { created awaitingApproval } } }`, "id", imported)
		is(t, "once applied", fmt.Sprint(a.at("node", "created"), a.at("node", "awaitingApproval")), "0 503")
	})
}

// TestPlansUnderNewRules no longer hold.
func TestPlansUnderNewRules(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		plan := w.plans("email\nnew@example.com\n")
		rule := w.ruled("roleAtLeast", "VIEWER")
		in := input{"planId": plan.string("planImport", "plan", "id")}
		is(t, "a plan from before the rule", w.do(w.ada, applyImport, "input", in).code("applyImport"), "CONFLICT")
		under := w.plans("email\nnew@example.com\n")
		w.must(w.ada, deleteRule, "input", input{"organizationId": w.org, "ruleId": rule})
		in = input{"planId": under.string("planImport", "plan", "id")}
		is(t, "a plan under a rule that is gone", w.do(w.ada, applyImport, "input", in).code("applyImport"), "CONFLICT")
		w.ruled("roleAtLeast", "VIEWER")
		w.carriesOut(under)

		must(w, 0, s.Client.Invitation.Update().SetExpiresAt(s.Now().Add(-time.Second)).Exec(viewer.AsSystem(t.Context(), "test")))
		again := w.plans("email\nnew@example.com\n")
		is(t, "one whose approval came too late", said(again), "2 new@example.com AWAIT_APPROVAL")
		w.carriesOut(again)
		n, err := s.Client.Invitation.Query().Where(invitation.StateEQ(invitation.StateAWAITING_APPROVAL)).Count(viewer.AsSystem(t.Context(), "test"))
		is(t, "waits anew", must(w, n, err), 1)
	})
}

// carriesOut carries a plan out to its end, and returns the import's id.
func (w *world) carriesOut(plan reply) string {
	w.t.Helper()
	a := w.must(w.ada, applyImport, "input", input{"planId": plan.string("planImport", "plan", "id")})
	w.finishes(a.string("applyImport", "import", "id"))
	return a.string("applyImport", "import", "id")
}
