package access

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"usher/internal/fault"
	"usher/internal/role"
)

// everybody is each standing there can be, the forged ones included.
var everybody = []struct {
	name     string
	standing Standing
}{
	{"outsider", Standing{}},
	{"outsider, suspended?", Standing{Active: true}},
	{"unknown role", Standing{Role: "OWNER", Active: true}},
	{"viewer", Standing{Role: role.Viewer, Active: true}},
	{"member", Standing{Role: role.Member, Active: true}},
	{"admin", Standing{Role: role.Admin, Active: true}},
	{"suspended viewer", Standing{Role: role.Viewer}},
	{"suspended member", Standing{Role: role.Member}},
	{"suspended admin", Standing{Role: role.Admin}},
}

// What everybody may do with an organization; "·" is yes.
const may = `
                     | VIEW_ORGANIZATION MANAGE_MEMBERS UNHEARD_OF
outsider             | NOT_FOUND         NOT_FOUND      NOT_FOUND
outsider, suspended? | NOT_FOUND         NOT_FOUND      NOT_FOUND
unknown role         | FORBIDDEN         FORBIDDEN      FORBIDDEN
viewer               | ·                 FORBIDDEN      FORBIDDEN
member               | ·                 FORBIDDEN      FORBIDDEN
admin                | ·                 ·              FORBIDDEN
suspended viewer     | NOT_FOUND         NOT_FOUND      NOT_FOUND
suspended member     | NOT_FOUND         NOT_FOUND      NOT_FOUND
suspended admin      | NOT_FOUND         NOT_FOUND      NOT_FOUND
`

// Which role everybody may give.
const mayGive = `
                     | VIEWER         MEMBER         ADMIN          OWNER
outsider             | NOT_FOUND      NOT_FOUND      NOT_FOUND      NOT_FOUND
outsider, suspended? | NOT_FOUND      NOT_FOUND      NOT_FOUND      NOT_FOUND
unknown role         | FORBIDDEN      FORBIDDEN      FORBIDDEN      FORBIDDEN
viewer               | FORBIDDEN      FORBIDDEN      FORBIDDEN      FORBIDDEN
member               | FORBIDDEN      FORBIDDEN      FORBIDDEN      FORBIDDEN
admin                | ·              ·              ·              ROLE_ABOVE_OWN
suspended viewer     | NOT_FOUND      NOT_FOUND      NOT_FOUND      NOT_FOUND
suspended member     | NOT_FOUND      NOT_FOUND      NOT_FOUND      NOT_FOUND
suspended admin      | NOT_FOUND      NOT_FOUND      NOT_FOUND      NOT_FOUND
`

// Which permission everybody may grant to a department.
const mayGrant = `
                     | MANAGE_BILLING VIEW_CONTENT UNHEARD_OF
outsider             | NOT_FOUND      NOT_FOUND    NOT_FOUND
outsider, suspended? | NOT_FOUND      NOT_FOUND    NOT_FOUND
unknown role         | FORBIDDEN      FORBIDDEN    FORBIDDEN
viewer               | FORBIDDEN      FORBIDDEN    FORBIDDEN
member               | FORBIDDEN      FORBIDDEN    FORBIDDEN
admin                | ·              ·            FORBIDDEN
suspended viewer     | NOT_FOUND      NOT_FOUND    NOT_FOUND
suspended member     | NOT_FOUND      NOT_FOUND    NOT_FOUND
suspended admin      | NOT_FOUND      NOT_FOUND    NOT_FOUND
`

// Which role may still be given that everybody promised when he was an admin.
const stillMayGive = `
                     | VIEWER         MEMBER         ADMIN          OWNER
outsider             | ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN
outsider, suspended? | ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN
unknown role         | ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN
viewer               | ·              ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN
member               | ·              ·              ROLE_ABOVE_OWN ROLE_ABOVE_OWN
admin                | ·              ·              ·              ROLE_ABOVE_OWN
suspended viewer     | ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN
suspended member     | ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN
suspended admin      | ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN ROLE_ABOVE_OWN
`

func TestMay(t *testing.T) {
	t.Parallel()
	matrix(t, may, May, role.ViewOrganization, role.ManageMembers, "UNHEARD_OF")
}

func TestMayGive(t *testing.T) {
	t.Parallel()
	matrix(t, mayGive, MayGive, roles...)
}

func TestMayGrant(t *testing.T) {
	t.Parallel()
	matrix(t, mayGrant, MayGrant, role.ManageBilling, role.ViewContent, "UNHEARD_OF")
}

func TestStillMayGive(t *testing.T) {
	t.Parallel()
	matrix(t, stillMayGive, StillMayGive, roles...)
}

var roles = append(role.All(), "OWNER")

// matrix asks a rule about everybody and compares the answers with a table.
func matrix[T ~string](t *testing.T, want string, rule func(Standing, T) error, columns ...T) {
	t.Helper()
	width := 0
	for _, answer := range strings.Fields(want) {
		if answer == string(fault.RoleAboveOwn) {
			width = len(answer)
		}
	}
	var got strings.Builder
	line := func(name string, cell func(T) string) {
		row := fmt.Sprintf("%-20s |", name)
		for _, column := range columns {
			row += fmt.Sprintf(" %-*s", max(width, len(column), len(fault.NotFound)), cell(column))
		}
		got.WriteString("\n" + strings.TrimRight(row, " "))
	}
	line("", func(column T) string { return string(column) })
	for _, somebody := range everybody {
		line(somebody.name, func(column T) string {
			err := rule(somebody.standing, column)
			if err == nil {
				return "·"
			}
			f, _ := fault.From(err)
			return string(f.Code)
		})
	}
	if diff := cmp.Diff(want, got.String()+"\n"); diff != "" {
		t.Error(diff)
	}
}
