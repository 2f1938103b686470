// Package storetest gives each test a migrated database of its own, on SQLite
// and on PostgreSQL.
//
// SQLite is a copied file. PostgreSQL is one cluster for the test process,
// started from the machine's own binaries when the first test asks for it, and
// a clone of a migrated template for each test. Nothing has to be prepared and
// nothing stays behind, not even when the process is killed. To use a server
// that already runs, set USHER_TEST_POSTGRES_URL to the URL of a person who may
// create databases.
package storetest

import (
	"context"
	"path/filepath"
	"testing"

	"usher/ent"
	"usher/internal/store"
)

// Kind is one of the two databases.
type Kind string

// The kinds, as subtests are named.
const (
	SQLite   Kind = "sqlite"
	Postgres Kind = "postgres"
)

// Kinds lists both.
var Kinds = []Kind{SQLite, Postgres}

// Each runs test in parallel on both kinds, each time with a fresh database.
func Each(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Helper()
	for _, kind := range Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			test(t, New(t, kind))
		})
	}
}

// New opens a fresh migrated database, closed and removed when the test ends.
func New(t testing.TB, kind Kind) *store.Store {
	t.Helper()
	return Open(t, URL(t, kind))
}

// URL makes a fresh migrated database and returns what store.Open takes. A
// test may open it more than once, as servers do.
func URL(t testing.TB, kind Kind) string {
	t.Helper()
	if kind == SQLite {
		return sqliteURL(t)
	}
	return sharedPostgres(t).URL(t)
}

// EmptyURL makes a fresh database without any table.
func EmptyURL(t testing.TB, kind Kind) string {
	t.Helper()
	if kind == SQLite {
		return "sqlite:" + filepath.Join(t.TempDir(), "usher.db")
	}
	return sharedPostgres(t).EmptyURL(t)
}

// Open opens a database until the test ends. Its statements can be counted.
func Open(t testing.TB, url string) *store.Store {
	t.Helper()
	r := &recorder{}
	s, err := store.Open(context.Background(), url, ent.Debug(), ent.Log(r.log))
	if err != nil {
		t.Fatalf("open the test's database: %v", err)
	}
	recorders.Store(s, r)
	t.Cleanup(func() {
		recorders.Delete(s)
		if err := s.Close(); err != nil { // no fault where the test stopped PostgreSQL
			t.Logf("close the test's database: %v", err)
		}
	})
	return s
}

// Main is for TestMain: it runs the tests, then waits until PostgreSQL is gone.
// Without it, PostgreSQL goes a moment after the process.
func Main(m *testing.M) {
	m.Run()
	stopShared()
}
