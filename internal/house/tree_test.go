// Package house keeps the rules of the house: who may import whom, which few
// places may act as the system, and how the tree looks.
//
// It is tests only. They read the source as text and as syntax, so they need
// nothing that builds, and a rule about a room which does not exist yet is no
// problem. A test that fails names the rule; the rules stand at the top of each
// file as tables.
package house

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// topLevel is all that may stand in the root, besides names with a dot before.
var topLevel = []string{
	"LICENSE", "Makefile", "README.md", "cmd", "ent", "go.mod", "go.sum", "gqlgen.yml", "graph", "internal", "schema.graphql",
}

// longest is how many lines a hand-written Go file may have.
const longest = 400

// nameless are package names that say nothing of what is inside.
var nameless = []string{"util", "utils", "helper", "helpers", "common", "shared", "types", "models", "misc", "base", "lib"}

// foreign is what no file may hold: the name of a host that packages come from,
// or a path that exists on one machine only.
var foreign = []*regexp.Regexp{
	regexp.MustCompile(`\b(?:registry|proxy|sum|deb|security|mirrors?|pypi)\.[a-z0-9-]+\.(?:org|io|com|net|dev)\b`),
	regexp.MustCompile(`(?m:^|[^A-Za-z0-9.])/(?:work|root)/[a-z.]`),
}

func TestTree(t *testing.T) {
	t.Parallel()
	files := tree(t)

	t.Run("the top level is as planned", func(t *testing.T) {
		t.Parallel()
		for _, file := range files {
			if top, _, _ := strings.Cut(file, "/"); !strings.HasPrefix(top, ".") && !slices.Contains(topLevel, top) {
				t.Errorf("%s has no place at the top level", top)
			}
		}
	})

	t.Run("hand-written Go files stay readable", func(t *testing.T) {
		t.Parallel()
		for _, file := range goFiles(t) {
			if lines := bytes.Count(file.source, []byte("\n")); !ast.IsGenerated(file.syntax) && lines > longest {
				t.Errorf("%s has %d lines, more than %d: which idea in it deserves a file of its own?", file.path, lines, longest)
			}
		}
	})

	t.Run("package names say what is inside", func(t *testing.T) {
		t.Parallel()
		for _, file := range goFiles(t) {
			if name := file.syntax.Name.Name; slices.Contains(nameless, strings.TrimSuffix(name, "_test")) {
				t.Errorf("%s belongs to a package called %s", file.path, name)
			}
		}
	})

	t.Run("nothing names a package host or one machine's paths", func(t *testing.T) {
		t.Parallel()
		for _, file := range files {
			if strings.Contains(file, "/dist/") { // libraries' text, not ours
				continue
			}
			text := read(t, file)
			for _, pattern := range foreign {
				for _, place := range pattern.FindAllIndex(text, -1) {
					t.Errorf("%s:%d holds %q", file, 1+bytes.Count(text[:place[0]], []byte("\n")), text[place[0]:place[1]])
				}
			}
		}
	})
}

// root is the repository, seen from this package.
var root = filepath.Join("..", "..")

// tree lists the files that are in the repository or would be, with slashes.
func tree(t *testing.T) []string {
	t.Helper()
	files, err := listed()
	if err != nil {
		t.Fatalf("list the repository's files: %v", err)
	}
	return files
}

var listed = sync.OnceValues(func() ([]string, error) {
	git := exec.Command("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
	git.Dir = root
	output, err := git.Output()
	if err != nil {
		return nil, err
	}
	var files []string
	for name := range strings.SplitSeq(strings.TrimSuffix(string(output), "\x00"), "\x00") {
		if _, err := os.Lstat(filepath.Join(root, name)); err == nil { // deleted, but not yet for git
			files = append(files, name)
		}
	}
	return files, nil
})

func read(t *testing.T, file string) []byte {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(root, file))
	if err != nil {
		t.Fatal(err)
	}
	return source
}

// goFile is one Go file of the repository.
type goFile struct {
	path   string
	source []byte
	syntax *ast.File
}

// room is the folder of the file's package.
func (f goFile) room() string { return path.Dir(f.path) }

func (f goFile) isTest() bool { return strings.HasSuffix(f.path, "_test.go") }

// goFiles are all Go files of the repository.
func goFiles(t *testing.T) []goFile {
	t.Helper()
	files, err := parsed()
	if err != nil {
		t.Fatal(err)
	}
	return files
}

var parsed = sync.OnceValues(func() ([]goFile, error) {
	names, err := listed()
	if err != nil {
		return nil, err
	}
	var files []goFile
	for _, name := range names {
		if !strings.HasSuffix(name, ".go") {
			continue
		}
		source, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return nil, err
		}
		syntax, err := parser.ParseFile(token.NewFileSet(), name, source, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, goFile{name, source, syntax})
	}
	return files, nil
})
