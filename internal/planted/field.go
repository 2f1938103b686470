package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// finding is what came of a suite.
type finding string

const (
	caught     finding = "caught"
	missed     finding = "passed"
	stalePatch finding = "does not apply"
	broken     finding = "does not build"
	idle       finding = "no test ran"
	endless    finding = "did not end"
	crashed    finding = "did not run" // ended badly without a test that failed
)

// field is the source in which bugs are planted, in copies: it is never touched.
type field struct {
	root     string
	patience time.Duration
}

// bed is a copy of the source.
type bed struct {
	field
	folder string // it holds the copy and what is built of it
}

// source is the copy.
func (b bed) source() string { return filepath.Join(b.folder, "source") }

func (b bed) clear() { _ = os.RemoveAll(b.folder) } // what is left is in the folder of what is temporary

// grow plants a bug in a copy of its own and has its suite look for it.
func (f field) grow(ctx context.Context, planted bug) (finding, string, error) {
	bed, err := f.dig(ctx)
	if err != nil {
		return "", "", err
	}
	defer bed.clear()
	if said, err := bed.command(ctx, bed.source(), "git", "apply", "--whitespace=nowarn", planted.patch(f.root)); err != nil {
		return stalePatch, said, ctx.Err()
	}
	found, said := bed.try(ctx, planted.suite)
	return found, said, ctx.Err()
}

// dig copies the files that are in the repository, or would be, as they are now.
func (f field) dig(ctx context.Context) (bed, error) {
	folder, err := os.MkdirTemp("", "planted-")
	if err != nil {
		return bed{}, err
	}
	copied := bed{f, folder}
	if err := copied.fill(ctx); err != nil {
		copied.clear()
		return bed{}, fmt.Errorf("copy the source: %w", err)
	}
	return copied, nil
}

func (b bed) fill(ctx context.Context) error {
	list := exec.CommandContext(ctx, "git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
	list.Dir = b.root
	names, err := list.Output()
	if err != nil {
		return err
	}
	for name := range strings.SplitSeq(strings.TrimSuffix(string(names), "\x00"), "\x00") {
		content, err := os.ReadFile(filepath.Join(b.root, name)) // #nosec G304 -- a name that git has listed
		if errors.Is(err, fs.ErrNotExist) {                      // deleted, but not yet for git
			continue
		}
		to := filepath.Join(b.source(), name)
		if err == nil {
			err = os.MkdirAll(filepath.Dir(to), 0o700)
		}
		if err == nil {
			err = os.WriteFile(to, content, 0o600) // #nosec G703 -- a name that git has listed
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// try builds a suite and runs it where it stands, as go test would.
func (b bed) try(ctx context.Context, s suite) (found finding, said string) {
	tests, room := filepath.Join(b.folder, "suite.test"), filepath.Join(b.source(), s.room)
	if said, err := b.command(ctx, room, "go", "test", "-c", "-o", tests, "."); err != nil {
		return broken, said
	}
	said, err := b.command(ctx, room, tests, "-test.run", s.run, "-test.timeout", b.patience.String(), "-test.paniconexit0")
	return judge(said, err == nil), said
}

// judge tells from what a suite said, and whether it passed, what it has found.
// Failing is not enough: a test must have failed, and not run out of time.
func judge(said string, passed bool) finding {
	switch {
	case strings.Contains(said, "testing: warning: no tests to run"):
		return idle
	case passed:
		return missed
	case strings.Contains(said, "panic: test timed out after"):
		return endless
	case strings.HasPrefix(said, "--- FAIL: ") || strings.Contains(said, "\n--- FAIL: "):
		return caught
	default:
		return crashed
	}
}

// command runs a program and returns what it said. All copies share what was
// built: with -trimpath, nothing depends on where a copy stands.
func (b bed) command(ctx context.Context, folder, name string, args ...string) (said string, err error) {
	var output bytes.Buffer
	cmd := exec.CommandContext(ctx, name, args...) // #nosec G204 -- git, go and what go has built
	cmd.Dir, cmd.Stdout, cmd.Stderr = folder, &output, &output
	// The copy is in no repository, whatever is above the folder of what is temporary.
	cmd.Env = append(os.Environ(), "GOFLAGS=-trimpath", "GIT_CEILING_DIRECTORIES="+b.folder)
	// A suite that is told to stop stops what it has started.
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGINT) }
	cmd.WaitDelay = time.Minute
	err = cmd.Run()
	return output.String(), err
}
