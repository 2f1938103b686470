package main

import (
	"context"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestBusySeconds(t *testing.T) {
	t.Parallel()
	got, err := busySeconds([]byte("cpu  100 20 300 9999 8888 4 5 6 7 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n"))
	if err != nil || got != 4.35 { // neither idle (9999) nor waiting (8888)
		t.Errorf("%v, %v", got, err)
	}
	for _, broken := range []string{"", "cpu 1 2", "cpu a b c d e f g h i"} {
		if _, err := busySeconds([]byte(broken)); err == nil {
			t.Errorf("%q is taken", broken)
		}
	}
}

func TestPins(t *testing.T) {
	t.Parallel()
	if got := (pins{apart: true}).load([]string{"fanload", "-n", "1"}); !slices.Equal(got, []string{"taskset", "-c", "1", "fanload", "-n", "1"}) {
		t.Errorf("with two cores: %q", got)
	}
	if got := (pins{}).server([]string{"usher"}); !slices.Equal(got, []string{"usher"}) {
		t.Errorf("with one core: %q", got)
	}
	if (pins{}).String() == (pins{apart: true}).String() {
		t.Error("the table does not tell that all shared the cores")
	}
}

func TestRunSaysWhenThePeersAreNotThere(t *testing.T) {
	t.Parallel()
	err := run(t.Context(), []string{"-peers", t.TempDir()}, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "make bench PEERS=folder") {
		t.Errorf("it says %v", err)
	}
}

func TestRunKnowsItsParts(t *testing.T) {
	t.Parallel()
	err := run(t.Context(), []string{"-part", "everything"}, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "fanout, own-queries, lists, invitations or all") {
		t.Errorf("it says %v", err)
	}
}

func newTestBench(t *testing.T) *bench {
	t.Helper()
	return &bench{folder: t.TempDir(), rounds: 2, results: newResults()}
}

func TestStopEndsWhatAServerStarted(t *testing.T) {
	t.Parallel()
	b := newTestBench(t)
	// It never answers: so it is stopped, and must not leave its child behind.
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(300*time.Millisecond, cancel)
	_, err := b.serve(ctx, "127.0.0.1:1", nil, "sh", "-c", `sleep 300 & echo $! >child; wait`)
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("serve: %v", err)
	}
	child, err := os.ReadFile(b.path("child"))
	if err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		status, err := os.ReadFile("/proc/" + strings.TrimSpace(string(child)) + "/status")
		if err != nil || strings.Contains(string(status), "State:\tZ") {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("process %s goes on:\n%s", child, status)
		}
	}
}

func TestServeTellsWhyAServerEnded(t *testing.T) {
	t.Parallel()
	_, err := newTestBench(t).serve(t.Context(), "127.0.0.1:1", nil, "sh", "-c", "echo no such setting; exit 1")
	if err == nil || !strings.Contains(err.Error(), "no such setting") {
		t.Errorf("it says %v", err)
	}
}

func TestAlternateGoesOnWithoutAPeerThatFails(t *testing.T) {
	t.Parallel()
	b := newTestBench(t)
	var ran []string
	of := func(name string, err error) side {
		return side{name, func(context.Context) error { ran = append(ran, name); return err }}
	}
	err := b.alternate(t.Context(), []side{of(usher, errors.New("a bad round")), of(mercurius, errors.New("broken")), of(goHandler, nil)})
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{usher, mercurius, goHandler, usher, goHandler}; !slices.Equal(ran, want) {
		t.Errorf("measured %q, want %q", ran, want)
	}
	if b.results.failed[mercurius] != "broken" || len(b.problems) != 2 {
		t.Errorf("told are %v and %v", b.results.failed, b.problems)
	}
}
