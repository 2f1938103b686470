package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// wanted is what a bug may break: a promise of the twelve that have a number, or
// one of those rules that have none.
var wanted = []string{
	"R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12",
	"authorization", "protocol", "tokens", "CSV",
}

// here are the bugs, and the root of the repository that they are for.
func here(t *testing.T) (string, []bug) {
	t.Helper()
	root, err := toplevel()
	if err != nil {
		t.Fatal(err)
	}
	bugs, err := read(root)
	if err != nil {
		t.Fatal(err)
	}
	return root, bugs
}

func TestBugs_are_twenty_and_break_every_promise(t *testing.T) {
	t.Parallel()
	_, bugs := here(t)
	if len(bugs) != 20 {
		t.Errorf("there are %d", len(bugs))
	}
	broken := map[string]bool{}
	for i, b := range bugs {
		broken[b.requirement] = true
		if !slices.Contains(wanted, b.requirement) {
			t.Errorf("%s breaks %q, of which nobody has heard", b.name, b.requirement)
		}
		if !strings.HasPrefix(b.name, fmt.Sprintf("%02d_", i+1)) {
			t.Errorf("%s is not the number %d", b.name, i+1)
		}
	}
	for _, requirement := range wanted {
		if !broken[requirement] {
			t.Errorf("no bug breaks %s", requirement)
		}
	}
}

func TestSpared_is_one_of_all_and_none_of_some(t *testing.T) {
	t.Parallel()
	_, bugs := here(t)
	for planted := 1; planted <= len(bugs); planted++ {
		want := 0
		if planted == len(bugs) {
			want = 1
		}
		if n := spared(planted, len(bugs)); n != want {
			t.Errorf("of %d that are planted %d may go uncaught, not %d", planted, n, want)
		}
	}
}

// A change of the source that a patch no longer fits is noticed with the change,
// and not when somebody plants bugs the next time.
func TestBugs_fit_the_source_as_it_is(t *testing.T) {
	t.Parallel()
	root, bugs := here(t)
	for _, b := range bugs {
		t.Run(b.name, func(t *testing.T) {
			t.Parallel()
			check := exec.Command("git", "apply", "--check", b.patch(root))
			check.Dir = root
			if output, err := check.CombinedOutput(); err != nil {
				t.Errorf("it does not apply: make it anew\n%s", output)
			}
			for _, file := range touched(t, b.patch(root)) {
				if !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
					t.Errorf("it touches %s, which is not what the product does", file)
				}
			}
		})
	}
}

var patchedFile = regexp.MustCompile(`(?m)^diff --git a/(\S+) b/`)

func touched(t *testing.T, patch string) (files []string) {
	t.Helper()
	text, err := os.ReadFile(patch)
	if err != nil {
		t.Fatal(err)
	}
	for _, match := range patchedFile.FindAllSubmatch(text, -1) {
		files = append(files, string(match[1]))
	}
	if len(files) == 0 {
		t.Error("it touches nothing")
	}
	return files
}

// A test that has another name now would find nothing, and nobody would see why.
func TestBugs_name_tests_that_exist(t *testing.T) {
	t.Parallel()
	root, bugs := here(t)
	for _, b := range bugs {
		named := regexp.MustCompile(`^\^(Test\w+)\$(?:/\^(\w+)\$?)?$`).FindStringSubmatch(b.suite.run)
		if named == nil {
			t.Errorf("%s: %q does not name one test", b.name, b.suite.run)
			continue
		}
		text := testsOf(t, filepath.Join(root, b.suite.room))
		if !strings.Contains(text, "\nfunc "+named[1]+"(t *testing.T) {") {
			t.Errorf("%s: there is no %s in %s", b.name, named[1], b.suite.room)
		}
		if part := strings.ReplaceAll(named[2], "_", " "); !strings.Contains(text, `"`+part) {
			t.Errorf("%s: no part of a test in %s is called %q", b.name, b.suite.room, part)
		}
	}
}

// testsOf is the text of all tests of a package.
func testsOf(t *testing.T, room string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(room, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text.Write(source)
	}
	return text.String()
}
