package house

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// goTest is a command of the README, as it stands in a line or in a table's cell.
var goTest = regexp.MustCompile("`go test ([^`]+)`")

// A pattern that names no test passes without testing anything: so did two names with
// \| between them, as a table's cell spells | and no shell reads it.
func TestREADME_names_tests_that_are_there(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	commands := goTest.FindAllStringSubmatch(string(readme), -1)
	if len(commands) < 10 {
		t.Fatalf("the README has %d commands that test something", len(commands))
	}
	for _, command := range commands {
		words := strings.Fields(strings.ReplaceAll(command[1], "'", ""))
		var packages []string
		patterns := map[string]string{}
		for i, word := range words {
			switch {
			case strings.HasPrefix(word, "./"):
				packages = append(packages, word)
			case (word == "-run" || word == "-bench") && i+1 < len(words):
				patterns[word] = words[i+1]
			}
		}
		if patterns["-bench"] != "" && patterns["-run"] != "^$" {
			t.Errorf("go test %s: runs all tests besides: -run '^$'", command[1])
		}
		for _, folder := range packages {
			for option, kind := range map[string]string{"-run": "Test", "-bench": "Benchmark"} {
				pattern := patterns[option]
				if pattern == "" || pattern == "^$" {
					continue
				}
				if names := testsIn(t, folder, kind); !slices.ContainsFunc(names, regexp.MustCompile(pattern).MatchString) {
					t.Errorf("go test %s: no %s in %s is called so", command[1], kind, folder)
				}
			}
		}
		if len(packages) == 0 {
			t.Errorf("go test %s: of which package?", command[1])
		}
	}
}

// testsIn lists the functions of a kind in a package's tests.
func testsIn(t *testing.T, folder, kind string) (names []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("../..", folder, "*_test.go"))
	if err != nil || len(files) == 0 {
		t.Errorf("%s has no tests: %v", folder, err)
	}
	declared := regexp.MustCompile(`(?m)^func (` + kind + `\w+)\(`)
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range declared.FindAllStringSubmatch(string(source), -1) {
			names = append(names, found[1])
		}
	}
	return names
}
