// Package journey tests the whole product from outside, as its users meet it:
// the real binary, configured by environment variables only, on SQLite and on
// PostgreSQL, behind a reverse proxy and beside a real mail server; people with
// a browser, programs with npm's clients, operators with a terminal.
//
// It knows nothing of the code inside. What a single rule decides is tested
// where the rule lives; here it counts that the parts fit together, and that
// what was promised survives crashes, restarts and a second server.
//
// In reading order: installation_test.go is what an operator has, server_test.go
// one running process, and then the means of those who come: ask_test.go,
// watcher_test.go, visitor_test.go. All other files are journeys.
package journey

import (
	"fmt"
	"os"
	"testing"
	"time"

	"usher/internal/servertest"
	"usher/internal/store/storetest"
)

// patience is how long a test waits for what must come.
const patience = 20 * time.Second

func TestMain(m *testing.M) {
	servertest.Main(m)
	if err := closeBrowser(); err != nil {
		fmt.Fprintln(os.Stderr, "journey:", err)
	}
}

// each runs a journey in parallel on both kinds of database, each time with an
// installation that has an organization, its admin and one running server.
func each(t *testing.T, journey func(t *testing.T, in *installation)) {
	t.Helper()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			in := install(t, storetest.EmptyURL(t, kind))
			in.found()
			in.serve()
			journey(t, in)
		})
	}
}

// step is a part of a journey, with what it shows as its name. A journey does
// not go on after a step that failed.
func (in *installation) step(name string, do func()) {
	in.t.Helper()
	if !in.t.Run(name, func(t *testing.T) {
		do()
		if in.t.Failed() {
			t.Fail()
		}
	}) {
		in.t.FailNow()
	}
}

// without skips a test for what this machine lacks, and fails it where every
// test must run.
func without(t *testing.T, reason string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatal(reason)
	}
	t.Skip(reason)
}

// eventually waits until a condition holds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	look := time.NewTicker(20 * time.Millisecond)
	defer look.Stop()
	for late := time.After(patience); !holds(); {
		select {
		case <-look.C:
		case <-late:
			t.Fatalf("in %s it did not happen that %s", patience, what)
		}
	}
}
