package policy

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"usher/internal/fault"
	"usher/internal/role"
)

var update = flag.Bool("update", false, "write the golden tables anew")

// allCases are those of the table: each role, address, batch and life, the last
// two at a rule's bound and beyond it.
func allCases() (cases []Case) {
	for _, r := range role.All() {
		for _, listed := range []bool{true, false} {
			for _, batch := range []int{10, 11} {
				for _, days := range []int{7, 8} {
					cases = append(cases, Case{Role: r, Listed: listed, Batch: batch, Days: days})
				}
			}
		}
	}
	return cases
}

func named(c Case) string {
	where := "listed"
	if !c.Listed {
		where = "other"
	}
	return fmt.Sprintf("%-6s %-6s %d at once, %d days", c.Role, where, c.Batch, c.Days)
}

// conditions are all sets of conditions, the empty one included.
func conditions() (rules []Rule) {
	viewer, member, admin, ten, week := role.Viewer, role.Member, role.Admin, 10, 7
	for _, r := range []*role.Role{nil, &viewer, &member, &admin} {
		for _, outside := range []bool{false, true} {
			for _, batch := range []*int{nil, &ten} {
				for _, days := range []*int{nil, &week} {
					rules = append(rules, Rule{RoleAtLeast: r, OutsideListedDomains: outside, BatchLargerThan: batch, LifeLongerThanDays: days, Approvers: 1, WithinHours: 72})
				}
			}
		}
	}
	return rules
}

// TestRules compares which cases each set of conditions is about, and what
// several rules want together, with a table that people have read.
func TestRules(t *testing.T) {
	t.Parallel()
	var table strings.Builder
	table.WriteString("Each rule alone; the columns are the cases a to x, and * needs an approval.\n\n")
	for i, c := range allCases() {
		fmt.Fprintf(&table, "%c  %s\n", 'a'+i, named(c))
	}
	table.WriteString("\nabcdefghijklmnopqrstuvwx\n")
	for _, rule := range conditions() {
		for _, c := range allCases() {
			mark := "·"
			if rule.Applies(c) {
				mark = "*"
			}
			table.WriteString(mark)
		}
		what, _, _ := strings.Cut(rule.String(), "needs 1")
		fmt.Fprintf(&table, "  %s\n", strings.TrimSuffix(what, ", "))
	}
	member, admin, ten, week := role.Member, role.Admin, 10, 7
	together := Policy{ApprovalRules: []Rule{
		{Name: "members", RoleAtLeast: &member, LifeLongerThanDays: &week, Approvers: 1, WithinHours: 24},
		{Name: "admins", RoleAtLeast: &admin, Approvers: 3, WithinHours: 72},
		{Name: "crowds", BatchLargerThan: &ten, Approvers: 2, WithinHours: 48},
		{Name: "crowds", BatchLargerThan: &ten, OutsideListedDomains: true, Approvers: 10, WithinHours: 720},
		{Name: "empty", Approvers: 10, WithinHours: 1},
	}}
	table.WriteString("\nSeveral rules together: the most approvers, the shortest time.\n\n")
	for _, rule := range together.ApprovalRules {
		fmt.Fprintf(&table, "%s: %s\n", rule.Name, rule)
	}
	table.WriteString("\n")
	for _, c := range allCases() {
		d := together.Demand(c)
		said := "nothing"
		if d.Approvers > 0 {
			said = fmt.Sprintf("%d within %v, by %s", d.Approvers, d.Within, strings.Join(d.Rules, " and "))
		}
		fmt.Fprintf(&table, "%s: %s\n", named(c), said)
	}
	const path = "testdata/rules.txt"
	if *update {
		if err := os.WriteFile(path, []byte(table.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(table.String(), "\n")); diff != "" {
		t.Errorf("%s says otherwise (- it, + the code). If the code is right, -update and read the difference:\n%s", path, diff)
	}
}

func TestUnapproved(t *testing.T) {
	t.Parallel()
	member := role.Member
	p := Policy{ApprovalRules: []Rule{{Name: "All", RoleAtLeast: &member, Approvers: 1, WithinHours: 1}}}
	if err := p.AdmitsUnapproved(Case{Role: role.Viewer}); err != nil {
		t.Errorf("a viewer under no rule: %v", err)
	}
	if err := p.AdmitsUnapproved(Case{Role: role.Member}); !fault.Is(err, fault.PolicyRefused) {
		t.Errorf("a member under a rule: %v", err)
	}
}

func TestDemandIsTheShortestTime(t *testing.T) {
	t.Parallel()
	viewer := role.Viewer
	rules := []Rule{
		{Name: "slow", RoleAtLeast: &viewer, Approvers: 1, WithinHours: 100},
		{Name: "fast", RoleAtLeast: &viewer, Approvers: 1, WithinHours: 2},
	}
	for range 2 {
		if d := (Policy{ApprovalRules: rules}).Demand(Case{Role: role.Viewer}); d.Within != 2*time.Hour {
			t.Errorf("%v of %v", d.Within, rules)
		}
		rules[0], rules[1] = rules[1], rules[0]
	}
}
