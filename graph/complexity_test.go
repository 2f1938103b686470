package graph

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	validating "github.com/vektah/gqlparser/v2/validator/rules"

	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestComplexity(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		kinds := strings.Repeat(`MEMBER_JOINED `, 1_000)
		for name, test := range map[string]struct{ document, want string }{
			"a full page with its objects' edges passes": {`{ organization(slug: "analytical") { members(first: 100) { nodes { role user { name } organization { name } invitedBy { name } } } } }`, ""},
			"ten pages within each other":                {`{ organization(slug: "analytical") { ` + overflowing() + ` } }`, tooComplex},
			"pages within a list of nodes":               {`{ nodes(ids: ["` + w.org + `"` + strings.Repeat(` "x"`, 99) + `]) { ... on Organization { members(first: 100) { nodes { role organization { id name slug } } } } } }`, tooComplex},
			"a long filter in each object of a page":     {`{ organization(slug: "analytical") { members(first: 100) { nodes { organization { events(first: 1, where: {kind: [` + kinds + `]}) { totalCount } } } } } }`, tooComplex},
			"letters in each object of a page":           {`{ organization(slug: "analytical") { members(first: 100) { nodes { organization { a: welcomePreview { subject } b: welcomePreview { html } c: welcomePreview { text } } } } } }`, tooComplex},
			"statistics in each object of a page":        {`{ organization(slug: "analytical") { members(first: 100) { nodes { organization { invitationStatistics` + lately() + ` { created } } } } } }`, tooComplex},
			"statistics with all days pass":              {`{ organization(slug: "analytical") { invitationStatistics` + lately() + ` { days { date created accepted } timesToAccept { count } } } }`, ""},
			"six organizations' statistics pass":         {`{ organization(slug: "analytical") { ` + aliased(6, "invitationStatistics"+lately()+" { created }") + ` } }`, ""},
			"seven organizations' statistics":            {`{ organization(slug: "analytical") { ` + aliased(7, "invitationStatistics"+lately()+" { created }") + ` } }`, tooComplex},
			"invitations' letters in each object":        {`{ organization(slug: "analytical") { members(first: 100) { nodes { organization { invitationLetterPreview { subject } } } } } }`, tooComplex},
			"two verifications of a log":                 {`{ organization(slug: "analytical") { a: logVerification { sound } b: logVerification { lines } } }`, ""},
			"three verifications of a log":               {`{ organization(slug: "analytical") { ` + aliased(3, "logVerification { sound }") + ` } }`, tooComplex},
			"domains in each object of a page":           {`{ organization(slug: "analytical") { members(first: 100) { nodes { organization { policy { ` + aliased(100, "allowedDomains") + `} } } } } }`, tooComplex},
			"90 searches for invitations":                {`{ organization(slug: "analytical") { ` + counting(90, `invitations(first: 1, where: {search: "z%d"})`) + ` } }`, ""},
			"100 searches for invitations":               {`{ organization(slug: "analytical") { ` + counting(100, `invitations(first: 1, where: {search: "z%d"})`) + ` } }`, tooComplex},
			"100 searches for members":                   {`{ organization(slug: "analytical") { ` + counting(100, `members(first: 1, where: {search: "z%d"})`) + ` } }`, tooComplex},
			"100 counts by role":                         {`{ organization(slug: "analytical") { ` + counting(100, `invitations(first: 1, where: {role: [MEMBER], createdAfter: "20%02d-01-01T00:00:00Z"})`) + ` } }`, tooComplex},
			"900 counts by state pass":                   {`{ organization(slug: "analytical") { ` + counting(900, `invitations(first: 1, where: {state: [PENDING]})`) + ` } }`, ""},
			"90 lists of expired ones pass":              {`{ organization(slug: "analytical") { ` + aliased(90, `invitations(first: 1, where: {state: [EXPIRED]}) { nodes { id } }`) + ` } }`, ""},
			"100 lists of expired ones":                  {`{ organization(slug: "analytical") { ` + aliased(100, `invitations(first: 1, where: {state: [EXPIRED]}) { nodes { id } }`) + ` } }`, tooComplex},
			"100 lists of two states":                    {`{ organization(slug: "analytical") { ` + aliased(100, `invitations(first: 1, where: {state: [REVOKED, DECLINED]}) { nodes { id } }`) + ` } }`, tooComplex},
			"100 lists of a state by address":            {`{ organization(slug: "analytical") { ` + aliased(100, `invitations(first: 1, where: {state: [REVOKED]}, orderBy: {field: EMAIL}) { nodes { id } }`) + ` } }`, tooComplex},
			"100 lists of a state by its end":            {`{ organization(slug: "analytical") { ` + aliased(100, `invitations(first: 1, where: {state: [REVOKED]}, orderBy: {field: EXPIRES_AT}) { nodes { id } }`) + ` } }`, tooComplex},
			"300 lists of a state, oldest first, pass":   {`{ organization(slug: "analytical") { ` + aliased(300, `invitations(first: 1, where: {state: [REVOKED]}, orderBy: {direction: ASC}) { nodes { id } }`) + ` } }`, ""},
			"300 lists of all by address pass":           {`{ organization(slug: "analytical") { ` + aliased(300, `invitations(first: 1, orderBy: {field: EMAIL}) { nodes { id } }`) + ` } }`, ""},
			"100 lists of members by name":               {`{ organization(slug: "analytical") { ` + aliased(100, `members(first: 1, orderBy: {field: NAME}) { nodes { id } }`) + ` } }`, tooComplex},
			"100 lists of members by address":            {`{ organization(slug: "analytical") { ` + aliased(100, `members(first: 1, orderBy: {field: EMAIL}) { nodes { id } }`) + ` } }`, tooComplex},
			"300 lists of members, oldest first, pass":   {`{ organization(slug: "analytical") { ` + aliased(300, `members(first: 1, orderBy: {direction: ASC}) { nodes { id } }`) + ` } }`, ""},
			"1,000 counts by state":                      {`{ organization(slug: "analytical") { ` + counting(1_000, `invitations(first: 1, where: {state: [PENDING]})`) + ` } }`, tooComplex},
			"1,000 counts of all pass":                   {`{ organization(slug: "analytical") { ` + counting(1_000, `invitations(first: 1)`) + ` } }`, ""},
			"100 counts of all since a moment":           {`{ organization(slug: "analytical") { ` + counting(100, `invitations(first: 1, where: {createdAfter: "20%02d-01-01T00:00:00Z"})`) + ` } }`, tooComplex},
			"100 counts of a log's kinds":                {`{ organization(slug: "analytical") { ` + counting(100, `events(first: 1, where: {kind: [MEMBER_JOINED]})`) + ` } }`, tooComplex},
			"90 searches of a log pass":                  {`{ organization(slug: "analytical") { ` + aliased(90, `events(first: 1, where: {memberId: "mem_x"}) { nodes { id } }`) + ` } }`, ""},
			"900 lines of a log by import pass":          {`{ organization(slug: "analytical") { ` + aliased(900, `events(first: 1, where: {correlationId: "cor_x"}) { nodes { id } }`) + ` } }`, ""},
			"100 counts of all until a moment":           {`{ organization(slug: "analytical") { ` + counting(100, `invitations(first: 1, where: {createdBefore: "20%02d-01-01T00:00:00Z"})`) + ` } }`, tooComplex},
			"100 lists of two departments' members":      {`{ organization(slug: "analytical") { departments(first: 2) { nodes { ` + aliased(100, `members(first: 1) { nodes { id } }`) + ` } } } }`, tooComplex},
			"100 lists of two nodes' members":            {`{ nodes(ids: ["x", "y"]) { ... on Department { ` + aliased(100, `members(first: 1) { nodes { id } }`) + ` } } }`, tooComplex},
			"100 lists of children's members":            {`{ organization(slug: "analytical") { departments(first: 1) { nodes { children(first: 2) { nodes { ` + aliased(100, `members(first: 1) { nodes { id } }`) + ` } } } } } }`, tooComplex},
			"100 lists of colleagues":                    {`{ organization(slug: "analytical") { members(first: 2) { nodes { inDepartment { ` + aliased(100, `members(first: 1) { nodes { id } }`) + ` } } } } }`, tooComplex},
			"100 lists of those near spaces":             {`{ organization(slug: "analytical") { spaces(first: 2) { nodes { department { ...members } } } } } fragment members on Department { ` + aliased(100, `members(first: 1) { nodes { id } }`) + ` }`, tooComplex},
			"90 lists of a department's members pass":    {`{ organization(slug: "analytical") { departments(first: 2) { nodes { ` + aliased(90, `members(first: 1) { nodes { id } }`) + ` } } } }`, ""},
			"100 departments with their members pass":    {`{ organization(slug: "analytical") { departments(first: 100) { nodes { id members(first: 25) { totalCount nodes { id user { name } } } } } } }`, ""},
			"a list in each of 500 rows":                 {invitingRows(500, `invitation { organization { members(first: 100) { nodes { id } } } }`), tooComplex},
			"all of 500 members' changes":                {changingMembers(`where: {}`, `changed before { role } member { id user { name email } organization { name } }`), ""},
			"a list in each of 500 members' changes":     {changingMembers(`where: {}`, `member { organization { members(first: 100) { nodes { id } } } }`), tooComplex},
			"four spreadsheets":                          {planning(4), ""},
			"five spreadsheets":                          {planning(5), tooComplex},
			"a list in the one change of a named member": {changingMembers(`memberIds: ["x"]`, `member { organization { members(first: 100) { nodes { id } } } }`), ""},
		} {
			t.Run(name, func(t *testing.T) {
				if a := w.do(w.ada, test.document, "org", w.org); a.code("") != test.want {
					t.Errorf("answered %+v", a.Errors)
				}
			})
		}
	})
}

// overflowing asks for more than 2^64 things: 64 in each of ten pages, with as
// many names beside each page as made a sum of multiplied ints 1.
func overflowing() string {
	selection := "name"
	for i := range 10 {
		names := ""
		for j := range 60 + i/9 {
			names += fmt.Sprintf("a%d: name ", j)
		}
		selection = `members(first: 64) { nodes { organization { ` + names + selection + ` } } }`
	}
	return selection
}

// aliased asks for one field many times.
func aliased(n int, field string) string {
	fields := ""
	for i := range n {
		fields += fmt.Sprintf("a%d: %s ", i, field)
	}
	return fields
}

// counting asks for the count of one list many times, whose %d is another number
// each time.
func counting(n int, list string) string {
	fields := ""
	for i := range n {
		numbered := list
		if strings.Contains(list, "%") {
			numbered = fmt.Sprintf(list, i)
		}
		fields += fmt.Sprintf("a%d: %s { totalCount } ", i, numbered)
	}
	return fields
}

// TestComplexity_leaves_room_for_the_dashboard weighs what its pages ask, with
// the largest lists, filtered by everything.
func TestComplexity_leaves_room_for_the_dashboard(t *testing.T) {
	t.Parallel()
	es := NewExecutableSchema(Config{Complexity: complexity()})
	shared, err := filepath.Glob("../internal/web/app/src/page/*.graphql")
	if err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob("../internal/web/app/src/dashboard/*/*.graphql")
	if err != nil || len(pages) == 0 {
		t.Fatal(pages, err)
	}
	text := ""
	for _, file := range slices.Concat(shared, pages) {
		written, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text += string(written)
	}
	document, faults := parser.ParseQuery(&ast.Source{Input: text})
	if faults != nil {
		t.Fatal(faults)
	}
	if list := validator.ValidateWithRules(es.Schema(), document, validating.NewRules(validating.KnownTypeNamesRule, validating.FieldsOnCorrectTypeRule)); list != nil {
		t.Fatal(list)
	}
	for _, op := range document.Operations {
		variables := map[string]any{"first": 100, "where": map[string]any{"search": "z"}}
		cost := weigh(t.Context(), es, op, variables)
		if t.Logf("%s costs %d", op.Name, cost); cost > maxComplexity/2 {
			t.Errorf("%s costs %d", op.Name, cost)
		}
	}
}

// invitingRows invites nobody, in a document that asks for something of each.
func invitingRows(n int, selection string) string {
	return `mutation($org: ID!) { createInvitations(input: {organizationId: $org, invitations: [` +
		strings.Repeat(`{email: ""} `, n) + `]}) { results { ` + selection + ` } userErrors { code } } }`
}

// changingMembers would change members, in a document that asks for something
// of each.
func changingMembers(whom, selection string) string {
	return `mutation($org: ID!) { updateMembers(input: {organizationId: $org, ` + whom + `, set: {state: ACTIVE}, dryRun: true}) {
		results { ` + selection + ` } userErrors { code } } }`
}

// planning reads one text as several spreadsheets.
func planning(n int) string {
	fields := ""
	for i := range n {
		fields += fmt.Sprintf(`p%d: planImport(input: {organizationId: $org, csv: "email"}) { userErrors { code } plan { id } } `, i)
	}
	return `mutation($org: ID!) { ` + fields + `}`
}

// TestComplexity_of_a_log_that_is_searched_by_anything covers filters that come later.
func TestComplexity_of_a_log_that_is_searched_by_anything(t *testing.T) {
	t.Parallel()
	es := NewExecutableSchema(Config{Complexity: complexity()})
	values := map[string]any{"kind": []any{"MEMBER_JOINED"}, "since": "2026-01-01T00:00:00Z", "until": "2026-01-01T00:00:00Z"}
	for _, filter := range es.Schema().Types["EventFilter"].Fields {
		value, ok := values[filter.Name]
		if !ok {
			value = "x"
		}
		where := map[string]any{filter.Name: value}
		got, _ := es.Complexity(t.Context(), "Organization", "events", 0, map[string]any{"first": 1, "where": where})
		if (got >= sifted) == (filter.Name == "correlationId") {
			t.Errorf("by %s: %d", filter.Name, got)
		}
		where["correlationId"] = "cor_x"
		got, _ = es.Complexity(t.Context(), "Organization", "events", 0, map[string]any{"first": 1, "where": where})
		if (got >= sifted) == (filter.Name == "correlationId") {
			t.Errorf("by import and %s: %d", filter.Name, got)
		}
	}
}

func TestHashing(t *testing.T) {
	t.Parallel()
	w := setup(t, storetest.New(t, storetest.SQLite))
	const in = `signIn(input: {email: "ada@example.com", password: "a guess at it"}) { userErrors { code } }`
	const reset = `resetPassword(input: {token: "rst_x", password: "a new password"}) { userErrors { code } }`
	for name, test := range map[string]struct {
		document string
		refused  bool
	}{
		"one sign-in passes":                       {`mutation { a: ` + in + ` }`, false},
		"one that is written twice is one":         {`mutation { a: ` + in + ` a: ` + in + ` }`, false},
		"one beside what hashes nothing passes":    {`mutation { a: ` + in + ` signOut { userErrors { code } } }`, false},
		"two sign-ins":                             {`mutation { a: ` + in + ` b: ` + in + ` }`, true},
		"two of different kinds":                   {`mutation { ` + in + ` ` + reset + ` }`, true},
		"two in fragments":                         {`mutation { ...f ... { b: ` + in + ` } } fragment f on Mutation { a: ` + in + ` }`, true},
		"a second that is left out does not count": {`mutation { a: ` + in + ` ... @skip(if: true) { b: ` + in + ` } }`, false},
	} {
		t.Run(name, func(t *testing.T) {
			a := w.do(viewer.Anonymous, test.document)
			refused := len(a.Errors) == 1 && a.Errors[0].Extensions["code"] == tooComplex
			if refused != test.refused {
				t.Errorf("answered %+v", a.Errors)
			}
		})
	}
	t.Run("every mutation that takes a password is known", func(t *testing.T) {
		schema := NewExecutableSchema(Config{}).Schema()
		for _, mutation := range schema.Mutation.Fields {
			takes := false
			for _, argument := range mutation.Arguments {
				for _, field := range schema.Types[argument.Type.Name()].Fields {
					takes = takes || strings.Contains(strings.ToLower(field.Name), "password")
				}
			}
			if takes != hashing[mutation.Name] {
				t.Errorf("%s takes a password: %v", mutation.Name, takes)
			}
		}
		for name := range hashing {
			if schema.Mutation.Fields.ForName(name) == nil {
				t.Errorf("there is no mutation %s", name)
			}
		}
	})
}
