package storetest_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"testing"

	"usher/ent"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func TestNew(t *testing.T) {
	t.Parallel()
	ctx := system(t)

	t.Run("each database is fresh and migrated", func(t *testing.T) {
		t.Parallel()
		for _, kind := range storetest.Kinds {
			first, second := storetest.New(t, kind), storetest.New(t, kind)
			createUser(t, first)
			if n := second.Client.User.Query().CountX(ctx); n != 0 {
				t.Errorf("%s: the second database has %d users of the first", kind, n)
			}
		}
	})

	t.Run("a database opened twice is one", func(t *testing.T) {
		t.Parallel()
		for _, kind := range storetest.Kinds {
			url := storetest.URL(t, kind)
			createUser(t, storetest.Open(t, url))
			if n := storetest.Open(t, url).Client.User.Query().CountX(ctx); n != 1 {
				t.Errorf("%s: the second store sees %d users, not 1", kind, n)
			}
		}
	})
}

func TestStatements(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := system(t)
		createUser(t, s) // not recorded
		said := storetest.Statements(s, func() {
			s.Client.User.Query().OnlyX(ctx)
			if err := s.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
				return tx.User.Update().SetName("Grace").Exec(ctx)
			}); err != nil {
				t.Fatal(err)
			}
		})
		if len(said) != 2 || !strings.HasPrefix(said[0], "SELECT") || !strings.HasPrefix(said[1], "UPDATE") || strings.Contains(said[1], "Grace") {
			t.Errorf("recorded %q, not one SELECT and one UPDATE without their arguments", said)
		}
	})
}

func TestKilledProcess(t *testing.T) {
	t.Parallel()
	if os.Getenv("STORETEST_TO_BE_KILLED") != "" { // what the test below starts
		storetest.New(t, storetest.Postgres)
		os.Stdout.WriteString("ready\n")
		io.ReadAll(os.Stdin)
		return
	}

	t.Run("leaves no PostgreSQL and no file", func(t *testing.T) {
		t.Parallel()
		storetest.New(t, storetest.Postgres) // or skip
		folder, err := os.MkdirTemp("", "usher-killed-")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(folder)
		if err := os.Chmod(folder, 0o777); err != nil { // PostgreSQL's owner works in it
			t.Fatal(err)
		}
		// Everything that the process starts inherits alive, so that its other end
		// reads to the end when the last of them is gone.
		gone, alive, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		defer gone.Close()
		process := exec.Command(os.Args[0], "-test.run=^TestKilledProcess$")
		process.Env = append(os.Environ(), "STORETEST_TO_BE_KILLED=yes", "TMPDIR="+folder, "USHER_TEST_POSTGRES_URL=")
		process.ExtraFiles = []*os.File{alive}
		stdin, _ := process.StdinPipe()
		stdout, _ := process.StdoutPipe()
		if err := errors.Join(process.Start(), alive.Close()); err != nil {
			t.Fatal(err)
		}
		defer stdin.Close()
		if line, _ := bufio.NewReader(stdout).ReadString('\n'); line != "ready\n" {
			t.Fatalf("the process said %q and not that it is ready", line)
		}
		process.Process.Kill()
		process.Wait()

		io.ReadAll(gone)
		fs.WalkDir(os.DirFS(folder), ".", func(path string, _ fs.DirEntry, _ error) error {
			if strings.HasPrefix(path, "usher-postgres-") {
				t.Errorf("%s is left behind", path)
			}
			return nil
		})
	})
}

func createUser(t *testing.T, s *store.Store) {
	t.Helper()
	err := s.Client.User.Create().SetName("Ada").SetEmail("ada@example.com").SetPasswordHash("-").SetCreatedAt(s.Now()).Exec(system(t))
	if err != nil {
		t.Fatal(err)
	}
}

func system(t *testing.T) context.Context {
	return viewer.AsSystem(t.Context(), "test the tests' databases")
}
