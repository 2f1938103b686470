package audit

import (
	"testing"

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
		})
	}
}
