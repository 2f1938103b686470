package store

import (
	"path/filepath"
	"testing"
)

func TestSQLiteReaders(t *testing.T) {
	t.Parallel()
	t.Run("cannot write", func(t *testing.T) {
		t.Parallel()
		s, err := Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "usher.db"))
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		for range sqliteReaders { // each connection
			conn, err := s.readers.Conn(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			if _, err := conn.ExecContext(t.Context(), "CREATE TABLE written (id integer)"); err == nil {
				t.Error("a reader wrote")
			}
		}
	})
}
