package access

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"usher/internal/fault"
	"usher/internal/role"
)

var update = flag.Bool("update", false, "write the golden tables anew: go test ./internal/access -update, then read the difference")

// named is a standing as the tables call it.
type named struct {
	name     string
	standing Standing
}

var (
	auditor  = &Custom{Name: "Auditor", Permissions: []role.Permission{role.ViewAnalytics, role.ViewContent}}
	greeter  = &Custom{Name: "Greeter", Permissions: []role.Permission{role.ManageMembers, role.JoinSpaces, role.ViewContent}}
	tomorrow = time.Date(2026, 11, 28, 0, 0, 0, 0, time.UTC)
)

// everybody is each kind of standing that asks, the forged ones included.
var everybody = []named{
	{"outsider", Standing{}},
	{"outsider, suspended?", Standing{Active: true}},
	{"unknown role", Standing{Role: "OWNER", Active: true}},
	{"viewer", active(role.Viewer)},
	{"member", active(role.Member)},
	{"admin", active(role.Admin)},
	{"suspended viewer", Standing{Role: role.Viewer}},
	{"suspended member", Standing{Role: role.Member}},
	{"suspended admin", Standing{Role: role.Admin}},
	{"auditor with an admin's base", active(role.Admin).as(auditor)},
	{"greeter with a member's base", active(role.Member).as(greeter)},
	{"admin whose department may not manage", active(role.Admin).with(department("Sales", denied(role.ManageMembers)))},
	{"the same, granted it himself", active(role.Admin).with(own(granted(role.ManageMembers)), department("Sales", denied(role.ManageMembers)))},
	{"member whose department may manage", active(role.Member).with(department("People", granted(role.ManageMembers)))},
	{"the same, denied it himself", active(role.Member).with(own(denied(role.ManageMembers)), department("People", granted(role.ManageMembers)))},
	{"the same, suspended", Standing{Role: role.Member}.with(department("People", granted(role.ManageMembers)))},
	{"member who may manage until tomorrow", active(role.Member).with(own(until(tomorrow, granted(role.ManageMembers))))},
	{"admin who may not manage until tomorrow", active(role.Admin).with(own(until(tomorrow, denied(role.ManageMembers))))},
	{"admin who may not see to billing", active(role.Admin).with(own(denied(role.ManageBilling)))},
}

// offers is what somebody may be given.
var offers = []named{
	{"VIEWER", active(role.Viewer)},
	{"MEMBER", active(role.Member)},
	{"ADMIN", active(role.Admin)},
	{"OWNER", active("OWNER")},
	{"AUDITOR", active(role.Member).as(auditor)},
	{"GREETER", active(role.Viewer).as(greeter)},
	{"MEMBER+BILLING", active(role.Member).with(department("Billing", granted(role.ManageBilling)))},
	{"ADMIN-BILLING", active(role.Admin).with(department("Sales", denied(role.ManageBilling)))},
}

// changes is what becomes of somebody else.
var changes = []struct {
	name     string
	from, to Standing
}{
	{"V>M", active(role.Viewer), active(role.Member)},
	{"M>V", active(role.Member), active(role.Viewer)},
	{"M>A", active(role.Member), active(role.Admin)},
	{"A>M", active(role.Admin), active(role.Member)},
	{"A>A", active(role.Admin), active(role.Admin)},
	{"suspend A", active(role.Admin), Standing{Role: role.Admin}},
	{"reactivate M", Standing{Role: role.Member}, active(role.Member)},
	{"remove M", active(role.Member), Standing{}},
	{"remove A", active(role.Admin), Standing{}},
	{"M>billing", active(role.Member), active(role.Member).with(department("Billing", granted(role.ManageBilling)))},
	{"M out of it", active(role.Member).with(department("Billing", granted(role.ManageBilling))), active(role.Member)},
	{"A out of sales", active(role.Admin).with(department("Sales", denied(role.ManageBilling))), active(role.Admin)},
	{"M>billing tomorrow", active(role.Member).with(own(until(tomorrow, denied(role.ManageBilling)))),
		active(role.Member).with(own(until(tomorrow, denied(role.ManageBilling))), department("Billing", granted(role.ManageBilling)))},
	{"M>auditor", active(role.Member), active(role.Member).as(auditor)},
	{"auditor>V", active(role.Member).as(auditor), active(role.Viewer)},
}

func TestMay(t *testing.T) {
	t.Parallel()
	asked := []role.Permission{role.ViewOrganization, role.ManageMembers, role.ManageBilling, role.RunAgents, role.ViewContent, "UNHEARD_OF"}
	matrix(t, "may", asked, func(p role.Permission) string { return string(p) }, May)
}

func TestMayGrant(t *testing.T) {
	t.Parallel()
	asked := []role.Permission{role.ManageMembers, role.ManageBilling, role.RunAgents, role.ViewContent, "UNHEARD_OF"}
	matrix(t, "maygrant", asked, func(p role.Permission) string { return string(p) }, MayGrant)
}

func TestMayGive(t *testing.T) {
	t.Parallel()
	matrix(t, "maygive", offers, func(o named) string { return o.name }, func(s Standing, o named) error { return MayGive(s, o.standing) })
}

func TestStillMayGive(t *testing.T) {
	t.Parallel()
	matrix(t, "stillmaygive", offers, func(o named) string { return o.name }, func(s Standing, o named) error { return StillMayGive(s, o.standing) })
}

func TestMayChange(t *testing.T) {
	t.Parallel()
	columns := make([]int, len(changes))
	for i := range changes {
		columns[i] = i
	}
	matrix(t, "maychange", columns, func(i int) string { return changes[i].name }, func(s Standing, i int) error {
		return MayChange(s, changes[i].from, changes[i].to)
	})
}

// Where the departments of some people are other ones: first those they had,
// then those they have, the nearest one first.
func TestMayResettle(t *testing.T) {
	t.Parallel()
	levels := func(written string) (list []Level) {
		for _, sign := range strings.Fields(written) {
			switch sign {
			case "+":
				list = append(list, department("D", granted(role.ManageBilling)))
			case "-":
				list = append(list, department("D", denied(role.ManageBilling)))
			default:
				list = append(list, department("D", granted(role.RunAgents)))
			}
		}
		return list
	}
	var columns []string
	for _, before := range []string{"", "+", "-"} {
		for _, after := range []string{"", "+", "-", ". +", "+ -", "- +"} {
			columns = append(columns, before+" > "+after)
		}
	}
	matrix(t, "mayresettle", columns, func(c string) string { return c }, func(s Standing, c string) error {
		before, after, _ := strings.Cut(c, ">")
		return MayResettle(s, levels(before), levels(after))
	})
}

func TestLeads(t *testing.T) {
	t.Parallel()
	leads := map[string]bool{"admin": true, "the same, granted it himself": true, "admin who may not see to billing": true}
	for _, somebody := range everybody {
		if got := Leads(somebody.standing); got != leads[somebody.name] {
			t.Errorf("%s leads: %t", somebody.name, got)
		}
	}
	briefly := active(role.Admin).with(own(until(tomorrow, granted(role.ManageMembers))), department("Sales", denied(role.ManageMembers)))
	if May(briefly, role.ManageMembers) != nil || Leads(briefly) {
		t.Error("whoever may manage for a time only leads no organization")
	}
}

// matrix asks a rule about everybody and compares the answers with a golden
// table: a row for each who asks, "·" is yes, and a fault that points at a field
// has it in brackets.
func matrix[T any](t *testing.T, file string, columns []T, name func(T) string, rule func(Standing, T) error) {
	t.Helper()
	table := [][]string{{""}}
	for _, column := range columns {
		table[0] = append(table[0], name(column))
	}
	for _, somebody := range everybody {
		row := []string{somebody.name}
		for _, column := range columns {
			said := "·"
			if err := rule(somebody.standing, column); err != nil {
				f, _ := fault.From(err)
				said = string(f.Code)
				if f.Field != nil {
					said += "(" + strings.Join(f.Field, ".") + ")"
				}
			}
			row = append(row, said)
		}
		table = append(table, row)
	}
	golden(t, file, aligned(table))
}

// aligned writes a table with its columns beneath each other.
func aligned(table [][]string) string {
	var written strings.Builder
	for _, row := range table {
		line := ""
		for i, cell := range row {
			width := 0
			for _, other := range table {
				width = max(width, utf8.RuneCountInString(other[i]))
			}
			line += fmt.Sprintf("%-*s  ", width, cell)
		}
		written.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return written.String()
}

// golden compares with a file of testdata, or writes it with -update.
func golden(t *testing.T, file, have string) {
	t.Helper()
	path := "testdata/" + file + ".txt"
	if *update {
		if err := os.WriteFile(path, []byte(have), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(have, "\n")); diff != "" {
		t.Errorf("%s says otherwise (- it, + the code). If the code is right, -update and read the difference:\n%s", path, diff)
	}
}

func active(r role.Role) Standing { return Standing{Role: r, Active: true} }

func (s Standing) as(c *Custom) Standing {
	s.Custom = c
	return s
}

func (s Standing) with(levels ...Level) Standing {
	s.Levels = levels
	return s
}

func own(overrides ...Override) Level { return Level{Source: FromMember, Overrides: overrides} }

func department(path string, overrides ...Override) Level {
	return Level{Source: FromDepartment, Subject: path, Overrides: overrides}
}

func granted(p role.Permission) Override { return Override{Permission: p} }

func denied(p role.Permission) Override { return Override{Permission: p, Denies: true} }

func until(moment time.Time, o Override) Override {
	o.EndsAt = &moment
	return o
}
