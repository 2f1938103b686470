package audit

import (
	"slices"
	"strings"
	"testing"

	"usher/internal/policy"
	"usher/internal/store/storetest"
)

func TestJudge_a_run_that_kept_its_promises_has_no_violations(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			r := start(t, kind)
			r.work(t)
			judge := Auditor{URLs: []string{r.URL, r.Another(t).URL}, Database: r.database, Journal: r.journal}
			if kind == storetest.SQLite {
				judge.URLs = judge.URLs[:1]
			}
			violations, err := judge.Judge(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			for _, v := range violations {
				t.Errorf("%s: %s", v.Requirement, v.Sentence)
			}
			r.journal.Secret("pending@load.test was invited") // what both the log's table and its export tell
			found := judged(t, judge)
			if got := found.requirements(); !slices.Equal(got, []string{"R11"}) || !strings.Contains(found[0].Sentence+found[1].Sentence, "table events") {
				t.Errorf("with a secret in the log it found %v", found)
			}
		})
	}
}

// A database that is not the servers' own: what they show differs from it.
func TestJudge_asks_every_server(t *testing.T) {
	t.Parallel()
	r := start(t, storetest.SQLite)
	r.work(t)
	for name, statement := range map[string]string{
		"an invitation": "UPDATE invitations SET state = 'REVOKED' WHERE state = 'PENDING'",
		"a link":        "UPDATE invite_links SET role = 'ADMIN' WHERE state = 'ACTIVE'",
		"a member":      "UPDATE members SET state = 'SUSPENDED' WHERE role = 'MEMBER'",
		"a department":  "UPDATE departments SET name = 'Another'",
	} {
		t.Run(name, func(t *testing.T) {
			auditor, db := r.copied(t)
			auditor.URLs = []string{r.URL}
			spoilt{run: r, Auditor: &auditor, t: t, db: db}.set(statement)
			shown := func(v Violation) bool {
				return v.Requirement == "R1" && strings.Contains(v.Sentence, r.URL+" shows ")
			}
			if found := judged(t, auditor); !slices.ContainsFunc(found, shown) {
				t.Errorf("it found only %v", found)
			}
		})
	}
	t.Run("for secrets", func(t *testing.T) {
		auditor, _ := r.copied(t)
		auditor.URLs = []string{r.URL}
		auditor.Journal.Secret("pending@load.test was invited") // what the log tells
		told := func(v Violation) bool {
			return v.Requirement == "R11" && strings.Contains(v.Sentence, r.URL+"/export/log")
		}
		if found := judged(t, auditor); !slices.ContainsFunc(found, told) {
			t.Errorf("it found only %v", found)
		}
	})
}

func TestJudge_takes_retention_for_what_it_is(t *testing.T) {
	t.Parallel()
	r := start(t, storetest.SQLite)
	r.work(t)
	p := policy.Usual()
	p.RetentionDays = new(0)
	encoded, err := p.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Store.Pool().Exec("UPDATE organizations SET policy = ?", encoded); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Retention.Apply(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Run("it is no violation", func(t *testing.T) {
		auditor, db := r.copied(t)
		var erased int
		if err := db.QueryRow("SELECT count(*) FROM events WHERE erased_by IS NOT NULL").Scan(&erased); err != nil || erased == 0 {
			t.Fatalf("%d lines were erased: %v", erased, err)
		}
		if found := judged(t, auditor); len(found) > 0 {
			t.Errorf("it found %v", found)
		}
	})
	for name, statement := range map[string]string{
		"an erased line is changed":      "UPDATE events SET summary = 'Nothing.' WHERE erased_by IS NOT NULL",
		"a line is erased by no marker":  "UPDATE events SET erased_by = 1000 WHERE sequence = 1",
		"a line is erased by one before": "UPDATE events SET erased_by = 1, salt = x'' WHERE sequence = 2",
	} {
		t.Run(name, func(t *testing.T) {
			auditor, db := r.copied(t)
			spoilt{run: r, Auditor: &auditor, t: t, db: db}.set(statement)
			if got := judged(t, auditor).requirements(); !slices.Equal(got, []string{"R7"}) {
				t.Errorf("violated are %v", got)
			}
		})
	}
}
