package storetest

import (
	"testing"
	"time"

	"usher/internal/store"
)

// AwaitWaiting returns when somebody waits for somebody else's transaction. On
// SQLite a transaction waits for its beginning, and that cannot be seen.
func AwaitWaiting(t testing.TB, s *store.Store) {
	t.Helper()
	if !s.IsPostgres() {
		return
	}
	const query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
	for deadline, waiting := time.Now().Add(20*time.Second), 0; waiting == 0; {
		if err := s.Pool().QueryRowContext(t.Context(), query).Scan(&waiting); err != nil {
			t.Fatal(err)
		}
		if time.Now().After(deadline) {
			t.Fatal("nobody waits")
		}
	}
}
