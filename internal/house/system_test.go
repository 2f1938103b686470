package house

import (
	"flag"
	"go/ast"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the list anew: go test ./internal/house -update")

const systemList = "testdata/system.txt"

// TestSystem keeps the list of places that act as the system, whom no scope
// narrows. A new line in it deserves a second pair of eyes.
func TestSystem(t *testing.T) {
	t.Parallel()
	var found []string
	for _, file := range goFiles(t) {
		if file.isTest() || servesTests(file.room()) || file.room() == "internal/viewer" {
			continue
		}
		for _, declaration := range file.syntax.Decls {
			ast.Inspect(declaration, func(node ast.Node) bool {
				if reason, ok := actsAsSystem(node); ok {
					found = append(found, file.path+" "+nameOf(declaration)+": "+reason)
				}
				return true
			})
		}
	}
	slices.Sort(found)
	have := strings.Join(slices.Compact(found), "\n") + "\n"
	if *update {
		if err := os.WriteFile(systemList, []byte(have), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	listed, err := os.ReadFile(systemList)
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Split(string(listed), "\n")
	for _, place := range found {
		if !slices.Contains(want, place) {
			t.Errorf("not in %s: %s", systemList, place)
		}
	}
	for _, place := range want {
		if place != "" && !slices.Contains(found, place) {
			t.Errorf("only in %s: %s", systemList, place)
		}
	}
}

// actsAsSystem finds calls of viewer.System and viewer.AsSystem, and the reason
// they give, which must stand there for a reader.
func actsAsSystem(node ast.Node) (reason string, ok bool) {
	call, ok := node.(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return "", false
	}
	function, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || function.Sel.Name != "System" && function.Sel.Name != "AsSystem" {
		return "", false
	}
	if in, ok := function.X.(*ast.Ident); !ok || in.Name != "viewer" {
		return "", false
	}
	if literal, ok := call.Args[len(call.Args)-1].(*ast.BasicLit); ok && literal.Kind == token.STRING {
		if reason, err := strconv.Unquote(literal.Value); err == nil && reason != "" {
			return reason, true
		}
	}
	return "(a reason that does not stand there)", true
}

// nameOf is a function's name, with its receiver's.
func nameOf(declaration ast.Decl) string {
	function, ok := declaration.(*ast.FuncDecl)
	if !ok {
		return "(outside of a function)"
	}
	if function.Recv == nil {
		return function.Name.Name
	}
	receiver := function.Recv.List[0].Type
	if pointer, ok := receiver.(*ast.StarExpr); ok {
		receiver = pointer.X
	}
	if name, ok := receiver.(*ast.Ident); ok {
		return name.Name + "." + function.Name.Name
	}
	return function.Name.Name
}
