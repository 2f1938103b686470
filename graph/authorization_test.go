package graph

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/internal/store/storetest"
)

var update = flag.Bool("update", false, "write the golden tables anew: go test ./graph -update, then read the difference")

// everyWay is for whoever changes how people are recognised. A way and a kind of
// database have nothing to do with each other, and each is there in the usual two.
var everyWay = flag.Bool("every-way", false, "ask for every field by both ways on both kinds of database, and not by HTTP on SQLite and by WebSocket on PostgreSQL only")

// CheckAuthorization asks every field of the schema on behalf of everybody, of
// an object of the organization ("ours") and of another organization's
// ("theirs"), by HTTP and by WebSocket, and compares with a table that people
// have read. It is driven by the schema: a new field gives rows that the table
// lacks. What serves the API as a whole server is for package graph_test to
// bring: that stands above this one.
func CheckAuthorization(t *testing.T, serve func(testing.TB, *Resolver) (url string)) {
	for _, kind := range storetest.Kinds {
		for name, way := range ways {
			if usual := (kind == storetest.SQLite) == (name == "HTTP"); !usual && !*everyWay {
				continue
			}
			t.Run(string(kind)+" by "+name, func(t *testing.T) {
				t.Parallel()
				stage := newStage(setup(t, storetest.New(t, kind)))
				m := newMatrix(stage, way(t, serve(t, stage.Resolver)))
				m.askAll()
				golden(t, "authorization.txt", m.table())
			})
		}
	}
}

// golden compares with a file of testdata, or writes it with -update.
func golden(t *testing.T, name, have string) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, []byte(have), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(strings.Split(string(want), "\n"), strings.Split(have, "\n")); diff != "" {
		t.Errorf("%s says otherwise (- it, + the code). If the code is right, -update and read the difference:\n%s", path, diff)
	}
}

var schema = NewExecutableSchema(Config{}).Schema()

func fields(def *ast.Definition) []*ast.FieldDefinition {
	return slices.DeleteFunc(slices.Clone(def.Fields), func(f *ast.FieldDefinition) bool { return strings.HasPrefix(f.Name, "__") })
}

func objectTypes() (list []*ast.Definition) {
	for name, def := range schema.Types {
		if def.Kind == ast.Object && !strings.HasPrefix(name, "__") {
			list = append(list, def)
		}
	}
	slices.SortFunc(list, func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
	return list
}

// matrix collects what everybody got.
type matrix struct {
	stage  *stage
	way    way
	people []principal
	asked  map[string]bool // fields
	got    map[string]bool // those that somebody was told, be it of nothing
	rows   []row
	owners map[string]uuid.UUID // of ids that were seen, see ownerOf
}

type row struct {
	field, of string
	cells     []string
}

func newMatrix(s *stage, way way) *matrix {
	m := &matrix{stage: s, way: way, asked: map[string]bool{}, got: map[string]bool{}, owners: map[string]uuid.UUID{}}
	for _, kind := range principals {
		m.people = append(m.people, m.principal(kind))
	}
	return m
}

func (m *matrix) askAll() {
	for _, field := range fields(schema.Query) {
		m.query(field)
	}
	for _, d := range doors {
		m.read(d)
	}
	for _, field := range fields(schema.Mutation) {
		m.mutate(field)
	}
	for _, field := range fields(schema.Subscription) {
		m.subscribe(field)
	}
	for _, def := range objectTypes() {
		for _, field := range fields(def) {
			if name := def.Name + "." + field.Name; !m.asked[name] {
				m.stage.t.Errorf("nobody asks for %s: give it a door in authorization_doors_test.go", name)
			}
		}
	}
	for name := range m.asked {
		if root, _, _ := strings.Cut(name, "."); root != "Mutation" && root != "Subscription" && !m.got[name] {
			m.stage.t.Errorf("nobody gets to an object that has %s: its door leads nowhere", name)
		}
	}
}

// read asks for all fields of a door's type, each person and side in one
// operation.
func (m *matrix) read(d door) {
	list := fields(schema.Types[d.typ])
	var selections []string
	for _, f := range list {
		selections = append(selections, selection(f))
	}
	defer m.stage.pauseAll(false)
	each := sides
	if d.own {
		each = []string{"own"}
	}
	for _, side := range each {
		cells := make([][]string, len(list))
		for _, who := range m.people {
			a := m.way.ask(who, d.document(m.stage, m.stage.sides[side], strings.Join(selections, " ")))
			for i, f := range list {
				cells[i] = append(cells[i], m.outcome(a, side, d.typ, f, d.path...))
			}
		}
		for i, f := range list {
			name := d.typ + "." + f.Name
			m.asked[name] = true
			if d.by != "" {
				name += " by " + d.by
			}
			m.rows = append(m.rows, row{name, side, cells[i]})
		}
	}
}

// query has everybody ask a field of the root.
func (m *matrix) query(f *ast.FieldDefinition) {
	m.asked["Query."+f.Name] = true
	for _, side := range sides {
		r := row{field: "Query." + f.Name, of: side}
		for _, who := range m.people {
			a := m.way.ask(who, "{ "+f.Name+m.stage.arguments(f, m.stage.sides[side])+strings.TrimPrefix(selection(f), f.Name)+" }")
			r.cells = append(r.cells, m.outcome(a, side, "Query", f))
		}
		m.rows = append(m.rows, r)
	}
}

// mutate has everybody try a mutation, each on objects and as a person of its
// own, so that no cell depends on another.
func (m *matrix) mutate(f *ast.FieldDefinition) {
	payload := schema.Types[f.Type.Name()]
	var selections []string
	for _, part := range fields(payload) {
		if part.Name == "userErrors" {
			selections = append(selections, "userErrors { code }")
			continue
		}
		selections = append(selections, selection(part))
	}
	m.asked["Mutation."+f.Name] = true
	for _, side := range sides {
		whole := row{field: "Mutation." + f.Name, of: side}
		parts := make([]row, len(fields(payload)))
		for _, kind := range principals {
			who := m.principal(kind)
			var declared, given string
			var variables []any
			if len(f.Arguments) > 0 {
				declared, given = "($input: "+f.Arguments[0].Type.String()+")", "(input: $input)"
				variables = []any{"input", m.stage.input(f.Name, who.person, m.stage.sides[side])}
			}
			a := m.way.ask(who, "mutation"+declared+" { "+f.Name+given+" { "+strings.Join(selections, " ")+" } }", variables...)
			whole.cells = append(whole.cells, cmp.Or(refusal(a), a.code(f.Name), "value"))
			for i, part := range fields(payload) {
				name := payload.Name + "." + part.Name
				m.asked[name] = true
				parts[i].field, parts[i].of = name, side
				parts[i].cells = append(parts[i].cells, m.outcome(a, side, payload.Name, part, f.Name))
			}
		}
		m.rows = append(m.rows, whole)
		m.rows = append(m.rows, slices.DeleteFunc(parts, func(r row) bool { return strings.HasSuffix(r.field, ".userErrors") })...)
	}
}

// subscribe has everybody watch, from the beginning of the log where that can
// be said.
func (m *matrix) subscribe(f *ast.FieldDefinition) {
	m.asked["Subscription."+f.Name] = true
	for _, side := range sides {
		r := row{field: "Subscription." + f.Name, of: side}
		for _, kind := range principals {
			who := m.principal(kind)
			replies, stop := m.way.watch(who, "subscription { "+f.Name+m.stage.arguments(f, m.stage.sides[side])+" { __typename } }")
			r.cells = append(r.cells, m.stage.firstOf(replies, f, who.person, m.stage.sides[side]))
			stop()
		}
		m.rows = append(m.rows, r)
	}
}

// table writes the matrix for people: aligned columns, and on one line all
// fields of an object that answer everybody alike.
func (m *matrix) table() string {
	rows := [][]string{append(slices.Clone(principals), "of", "field")}
	last := ""
	for _, r := range m.rows {
		typ, name, _ := strings.Cut(r.field, ".")
		name, by, _ := strings.Cut(name, " by ")
		object := r.of + " " + typ
		if by != "" {
			object += " by " + by
		}
		line := rows[len(rows)-1]
		if group := fmt.Sprint(object, r.cells); group == last {
			line[len(line)-1] += " " + name
			continue
		} else {
			last = group
		}
		if by != "" {
			by = " by " + by
		}
		rows = append(rows, append(slices.Clone(r.cells), r.of, typ+by+": "+name))
	}
	width := make([]int, len(rows[0])-1)
	for _, line := range rows {
		for i := range width {
			width[i] = max(width[i], len(line[i]))
		}
	}
	var out strings.Builder
	for _, line := range rows {
		for i, w := range width {
			fmt.Fprintf(&out, "%-*s  ", w, line[i])
		}
		out.WriteString(line[len(width)] + "\n")
	}
	return out.String()
}
