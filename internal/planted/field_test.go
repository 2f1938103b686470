package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// tiny is a repository with a product of one line and its test.
func tiny(t *testing.T) field {
	t.Helper()
	root := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":             "module tiny\n\ngo 1.24\n",
		"sum/sum.go":         "package sum\n\n// Of adds.\nfunc Of(a, b int) int {\n\treturn a + b\n}\n",
		"sum/sum_test.go":    "package sum\n\nimport \"testing\"\n\nfunc TestOf(t *testing.T) {\n\tif Of(2, 3) != 5 {\n\t\tt.Error(\"wrong\")\n\t}\n}\n\nfunc TestNothing(*testing.T) {}\n",
		"sum/passed_over.md": "Not in the repository.\n",
		".gitignore":         "*.md\n",
	} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if output, err := exec.Command("git", "init", "-q", root).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	return field{root: root, patience: 5 * time.Second}
}

// sown writes a patch that puts another line in place of the product's.
func (f field) sown(t *testing.T, was, becomes, run string) bug {
	t.Helper()
	if err := os.MkdirAll(filepath.Join(f.root, folder), 0o700); err != nil {
		t.Fatal(err)
	}
	b := bug{name: "01_sum.patch", suite: suite{room: "sum", run: run}}
	text := "Bug: it adds wrongly\n\ndiff --git a/sum/sum.go b/sum/sum.go\n--- a/sum/sum.go\n+++ b/sum/sum.go\n" +
		"@@ -4,3 +4,3 @@\n func Of(a, b int) int {\n-\t" + was + "\n+\t" + becomes + "\n }\n"
	if err := os.WriteFile(b.patch(f.root), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return b
}

func TestGrow(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		was, becomes, run string
		want              finding
	}{
		"a bug that a test finds is caught":      {"return a + b", "return a - b", "^TestOf$", caught},
		"one that it does not find is missed":    {"return a + b", "return b + a", "^TestOf$", missed},
		"so is one that another test would find": {"return a + b", "return a - b", "^TestNothing$", missed},
		"one that does not build proves nothing": {"return a + b", "return a + c", "^TestOf$", broken},
		"nor does one for another source":        {"return b + a", "return a - b", "^TestOf$", stalePatch},
		"nor a suite without such a test":        {"return a + b", "return a - b", "^TestOther$", idle},
		"nor a suite that does not end":          {"return a + b", "select {}", "^TestOf$", endless},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := tiny(t)
			got, said, err := f.grow(t.Context(), f.sown(t, c.was, c.becomes, c.run))
			if err != nil || got != c.want {
				t.Errorf("it %s (%v), and not %s:\n%s", got, err, c.want, said)
			}
		})
	}
}

// The source itself is as it was, and nothing is left of the copies.
func TestGrow_touches_nothing(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	f := tiny(t)
	before := f.read(t)
	if got, said, err := f.grow(t.Context(), f.sown(t, "return a + b", "return a - b", "^TestOf$")); err != nil || got != caught {
		t.Fatalf("it %s (%v)\n%s", got, err, said)
	}
	if after := f.read(t); after != before {
		t.Errorf("the source reads now\n%s", after)
	}
	if left, err := filepath.Glob(filepath.Join(os.TempDir(), "planted-*")); err != nil || len(left) > 0 {
		t.Errorf("%v are left (%v)", left, err)
	}
}

func (f field) read(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(f.root, "sum", "sum.go"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestJudge(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]finding{
		"--- FAIL: TestX (0.00s)\n    x_test.go:3: wrong\nFAIL\n":                     caught,
		"log line\n--- FAIL: TestX (0.00s)\npanic: nil map\n":                         caught,
		"fatal error: stack overflow\n":                                               crashed,
		"    x_test.go:3: it says\n        --- FAIL: TestX\nno database\n":            crashed,
		"panic: test timed out after 3m0s\n":                                          endless,
		"--- FAIL: TestX (0.00s)\npanic: test timed out after 3m0s\nrunning tests:\n": endless,
	} {
		if got := judge(said, false); got != want {
			t.Errorf("%q: it %s, and not %s", said, got, want)
		}
	}
}
