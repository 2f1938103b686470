package graph

import (
	"testing"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestImport_a_plan_shows_nothing_that_hides_or_turns_the_text_around_it(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		plan := w.plans("email,role,department,message\na\u202eb@example.com,member,c\u2066d,e\x1bf\nking@example.com,Ki\u200bng\x1b[31m\n\"open@example.com,\u202egpj.exe\n")
		for i, want := range []map[string]any{
			{"email": "a\ufffdb@example.com", "department": "c\ufffdd", "message": "e\ufffdf", "action": "REJECT"},
			{"written": "Ki\ufffdng\ufffd[31m", "action": "REJECT"},
			{"written": "\"open@example.com,\ufffdgpj.exe", "action": "REJECT"},
		} {
			for field, value := range want {
				if got := plan.at("planImport", "plan", "rows", "nodes", i, field); got != value {
					t.Errorf("row %d has the %s %q, want %q", i, field, got, value)
				}
			}
		}
	})
}
