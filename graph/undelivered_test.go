package graph

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// TestUndelivered_are_counted_in_an_index asks the databases how they count what
// an overview does.
func TestUndelivered_are_counted_in_an_index(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := newStage(setup(t, s)).office("undelivered")
		for i := range 200 {
			delivery := invitation.DeliverySENT
			if i%50 == 0 {
				delivery = invitation.DeliveryFAILED
			}
			o.made(s.Now(), func(c *ent.InvitationCreate) { c.SetDelivery(delivery) })
		}
		for filter, want := range map[string]struct {
			count         float64
			sqlite, index string
		}{
			"state: [PENDING], delivery: [FAILED]":       {4, "COVERING INDEX", "invitations_undelivered"},
			"delivery: [FAILED]":                         {4, "INDEX", "invitations_undelivered"},
			"state: [PENDING]":                           {200, "COVERING INDEX", "invitations_"},
			"state: [PENDING], delivery: [FAILED, SENT]": {200, "", ""},
		} {
			var a reply
			statements := storetest.Statements(s, func() {
				a = o.must(o.admin, `query($org: ID!) { organization(id: $org) { invitations(first: 1, where: {`+filter+`}) { totalCount } } }`, "org", o.org)
			})
			if got := a.at("organization", "invitations", "totalCount"); got != want.count {
				t.Errorf("%s: %v and not %v", filter, got, want.count)
			}
			i := slices.IndexFunc(statements, func(text string) bool { return strings.Contains(text, "COUNT(*)") })
			if i < 0 {
				t.Fatalf("%s: nothing is counted: %q", filter, statements)
			}
			plan := planOf(t, s, statements[i])
			if !strings.Contains(plan, want.index) || !s.IsPostgres() && !strings.Contains(plan, want.sqlite) {
				t.Errorf("%s: %s\nis done so: %s", filter, statements[i], plan)
			}
		}
	})
}

// planOf tells how a statement is carried out, whatever its parameters are.
func planOf(t *testing.T, s *store.Store, statement string) string {
	t.Helper()
	driver, source := "sqlite", strings.TrimPrefix(s.URL(), "sqlite:")
	explain := []string{"EXPLAIN QUERY PLAN " + statement}
	arguments := make([]any, strings.Count(statement, "?"))
	if s.IsPostgres() {
		driver, source = "postgres", s.URL()
		nulls := strings.TrimSuffix(strings.Repeat("NULL, ", strings.Count(statement, "$")), ", ")
		explain = []string{"ANALYZE invitations", "SET enable_seqscan = off", "SET plan_cache_mode = force_generic_plan", "PREPARE counting AS " + statement, "EXPLAIN EXECUTE counting(" + nulls + ")"}
		arguments = nil
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1) // which keeps the settings
	last := len(explain) - 1
	for _, before := range explain[:last] {
		if _, err := db.ExecContext(t.Context(), before); err != nil {
			t.Fatalf("%s: %v", before, err)
		}
	}
	rows, err := db.QueryContext(t.Context(), explain[last], arguments...)
	if err != nil {
		t.Fatalf("%s: %v", explain[last], err)
	}
	defer rows.Close()
	plan := ""
	for rows.Next() {
		columns, _ := rows.Columns()
		line := make([]any, len(columns))
		for i := range line {
			line[i] = new(sql.NullString)
		}
		if err := rows.Scan(line...); err != nil {
			t.Fatal(err)
		}
		plan += fmt.Sprintln(line[len(line)-1].(*sql.NullString).String)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return plan
}
