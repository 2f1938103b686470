package role

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const unknown Role = "OWNER"

// Which permission each role has.
const allows = `
       | VIEW_ORGANIZATION MANAGE_MEMBERS UNHEARD_OF
VIEWER | true              false          false
MEMBER | true              false          false
ADMIN  | true              true           false
OWNER  | false             false          false
       | false             false          false
`

// Which role is higher than which: the row than the column.
const exceeds = `
       | VIEWER MEMBER ADMIN OWNER
VIEWER | false  false  false true
MEMBER | true   false  false true
ADMIN  | true   true   false true
OWNER  | true   true   true  true
       | true   true   true  true
`

func TestAllows(t *testing.T) {
	t.Parallel()
	matrix(t, allows, Role.Allows, ViewOrganization, ManageMembers, "UNHEARD_OF")
}

func TestExceeds(t *testing.T) {
	t.Parallel()
	matrix(t, exceeds, Role.Exceeds, Viewer, Member, Admin, unknown)
}

func TestLower(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ a, b, want Role }{
		{Viewer, Viewer, Viewer}, {Viewer, Admin, Viewer}, {Admin, Viewer, Viewer}, {Member, Admin, Member}, {unknown, Viewer, Viewer},
	} {
		if got := Lower(c.a, c.b); got != c.want {
			t.Errorf("of %s and %s the lower is %s", c.a, c.b, got)
		}
	}
}

func TestGrantable(t *testing.T) {
	t.Parallel()
	list := Grantable()
	if len(list) != 20 || slices.Contains(list, ViewOrganization) || list[0] != ManageBilling || list[19] != ViewContent {
		t.Errorf("got %v", list)
	}
}

func TestRoles_are_named_lowest_first(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff([]Role{Viewer, Member, Admin}, All()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"VIEWER", "MEMBER", "ADMIN"}, Role("").Values()); diff != "" {
		t.Error(diff)
	}
	if name := Admin.Name(); name != "admin" {
		t.Errorf("in a sentence an admin is %q", name)
	}
}

func matrix[T ~string](t *testing.T, want string, rule func(Role, T) bool, columns ...T) {
	t.Helper()
	var got strings.Builder
	line := func(name Role, cell func(T) string) {
		row := fmt.Sprintf("%-6s |", name)
		for _, column := range columns {
			row += fmt.Sprintf(" %-*s", len(column), cell(column))
		}
		got.WriteString("\n" + strings.TrimRight(row, " "))
	}
	line("", func(column T) string { return string(column) })
	for _, r := range append(All(), unknown, "") {
		line(r, func(column T) string { return fmt.Sprint(rule(r, column)) })
	}
	if diff := cmp.Diff(want, got.String()+"\n"); diff != "" {
		t.Error(diff)
	}
}
