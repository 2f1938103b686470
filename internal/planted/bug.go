package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// folder is where the bugs are, seen from the repository's root.
const folder = "internal/planted/testdata"

// bug is a patch that breaks one promise, and who is to find it. Its file begins
// with a header, which git passes over:
//
//	Bug: what it does, in a line
//	Requirement: R3
//	Caught by: go test ./graph -run '^TestX$'
type bug struct {
	name        string // of the file
	title       string
	requirement string
	suite       suite
}

// suite is the tests of one package that a bug names.
type suite struct {
	room string // the package's folder, such as graph
	run  string // as go test takes it
}

func (s suite) String() string { return fmt.Sprintf("go test ./%s -run '%s'", s.room, s.run) }

func (b bug) patch(root string) string { return filepath.Join(root, folder, b.name) }

var (
	titleLine       = regexp.MustCompile(`(?m)^Bug: (.+)$`)
	requirementLine = regexp.MustCompile(`(?m)^Requirement: (.+)$`)
	suiteLine       = regexp.MustCompile(`(?m)^Caught by: go test \./(\S+) -run '([^']+)'$`)
)

// read reads all bugs, in the order of their files' names.
func read(root string) ([]bug, error) {
	files, err := filepath.Glob(filepath.Join(root, folder, "*.patch"))
	if err != nil {
		return nil, err
	}
	bugs := make([]bug, len(files))
	for i, file := range files {
		text, err := os.ReadFile(file) // #nosec G304 -- the repository's own patches
		if err != nil {
			return nil, err
		}
		header, _, _ := strings.Cut(string(text), "diff --git ")
		title, requirement, named := titleLine.FindStringSubmatch(header), requirementLine.FindStringSubmatch(header), suiteLine.FindStringSubmatch(header)
		if title == nil || requirement == nil || named == nil {
			return nil, fmt.Errorf("%s: a header has the lines Bug, Requirement and Caught by", filepath.Base(file))
		}
		bugs[i] = bug{name: filepath.Base(file), title: title[1], requirement: requirement[1], suite: suite{room: named[1], run: named[2]}}
	}
	return bugs, nil
}

// toplevel is the repository's root.
func toplevel() (string, error) {
	output, err := exec.Command("git", "rev-parse", "--show-toplevel").Output()
	if err != nil {
		return "", fmt.Errorf("find the repository: %w", err)
	}
	return strings.TrimSuffix(string(output), "\n"), nil
}
