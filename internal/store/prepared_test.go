package store_test

import (
	"testing"

	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// A migration changes what a prepared statement returns; whoever asks next must
// not notice.
func TestPrepared_statement_that_a_migration_outdates_is_asked_anew(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.Postgres)
	ctx := viewer.AsSystem(t.Context(), "test")
	db := s.Pool()
	db.SetMaxOpenConns(1)
	query := "SELECT * FROM users WHERE name <> $1"
	for range 2 {
		rows, err := db.QueryContext(ctx, query, "nobody")
		if err != nil {
			t.Fatalf("a statement was refused for its age: %v", err)
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := db.ExecContext(ctx, "ALTER TABLE users ADD COLUMN IF NOT EXISTS nickname varchar"); err != nil {
			t.Fatal(err)
		}
	}
}

func TestOpen_without_prepared_statements(t *testing.T) {
	t.Parallel()
	s := storetest.Open(t, storetest.URL(t, storetest.Postgres)+"&prepared_statements=no")
	if _, err := s.Client.User.Query().All(viewer.AsSystem(t.Context(), "test")); err != nil {
		t.Fatal(err)
	}
	var prepared int
	if err := s.Pool().QueryRow("SELECT count(*) FROM pg_prepared_statements").Scan(&prepared); err != nil || prepared != 0 {
		t.Errorf("%d statements are prepared (%v)", prepared, err)
	}
}
