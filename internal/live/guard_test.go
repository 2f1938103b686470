package live_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/introspection"

	"usher/internal/live"
	"usher/internal/live/livetest"
)

// hostile is bodies of up to a megabyte that are made to cost time, and the
// code each is refused with; "" when it is answered.
func hostile() map[string]struct{ body, code string } {
	n := strings.Repeat
	type c = struct{ body, code string }
	all := map[string]c{
		"one field, 500,000 times":            {query("{" + n("a ", 499_000) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"one field, 5,000 times in 10 KB":     {query("{" + n("a ", 5_000) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"one real field, 9,000 times":         {query("{" + n("hello ", 9_000) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"one real field, 220 times":           {query("{" + n("hello ", 220) + "}"), ""},
		"10,000 aliases":                      {query("{" + list(10_000, "a%d:hello ") + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"4,000 aliases":                       {query("{" + list(4_000, "a%d:hello ") + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"2,400 aliases":                       {query("{" + list(2_400, "a%d:hello ") + "}"), ""},
		"2,300 unknown fields":                {query("{" + list(2_300, "a%d ") + "}"), "GRAPHQL_VALIDATION_FAILED"},
		"500 long unknown fields":             {query("{" + n(n("x", 190)+" ", 200) + list(300, n("y", 190)+"%d ") + "}"), "GRAPHQL_VALIDATION_FAILED"},
		"10,000 directives":                   {query("{hello " + n("@include(if:true)", 10_000) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"9,000 unknown directives":            {query("{hello " + n("@x ", 9_000) + "}"), "GRAPHQL_VALIDATION_FAILED"},
		"100,000 braces":                      {query("{" + n("a{", 100_000) + "a" + n("}", 100_001)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"90,000 braces":                       {query(n("{", 90_000)), "GRAPHQL_PARSE_FAILED"},
		"900 nested fields":                   {query(`{node(id:1){` + n("child{", 900) + "id" + n("}", 902)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a fragment within itself":            {query("{...f} fragment f on Query{hello ...f}"), "GRAPHQL_VALIDATION_FAILED"},
		"fragments in a ring":                 {query("{...f1} fragment f1 on Query{...f2} fragment f2 on Query{...f3} fragment f3 on Query{...f1}"), "GRAPHQL_VALIDATION_FAILED"},
		"3,000 spreads of no fragment":        {query("{" + list(3_000, "...f%d ") + "}"), "GRAPHQL_VALIDATION_FAILED"},
		"an unused ring":                      {query("{hello} fragment f1 on Query{...f2} fragment f2 on Query{...f1}"), "GRAPHQL_VALIDATION_FAILED"},
		"a deep ring":                         {query("{node(id:1){...f}} fragment f on Node{child{...f} named{...f}}"), "GRAPHQL_VALIDATION_FAILED"},
		"fragments that double 100 times":     {query("{...f0}" + doubling(100)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"fragments that double 10 times":      {query("{...f0}" + doubling(10)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"fragments that double deep":          {query("{node(id:1){...f0}}" + deepDoubling(30)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a chain of 190 fragments":            {query("{...f0}" + chain(190)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"3,000 fragments":                     {query("{hello}" + list(3_000, "fragment f%d on Query{hello}")), "COMPLEXITY_LIMIT_EXCEEDED"},
		"150 operations":                      {query(list(150, "query q%d{"+n("hello ", 10)+"}")), "GRAPHQL_VALIDATION_FAILED"},
		"nested pairs":                        {query("{" + n(`node(id:1){`+n("child{"+n("id ", 10)+"}", 10)+"}", 40) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"long lists compared":                 {query("{node(id:1){" + n("text(list:["+n("1 ", 100)+"])", 60) + "}}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"many arguments compared":             {query("{node(id:1){" + n("text("+list(100, "a%d:1 ")+")", 40) + "}}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a list of 9,000 values":              {query("{node(id:1){text(list:[" + n("1 ", 9_000) + "])}}"), ""},
		"a list of 300,000 values":            {query("{node(id:1){text(list:[" + n("1 ", 300_000) + "])}}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a deeply nested value":               {query("{node(id:1){text(input:" + n("{nested:", 500) + "{}" + n("}", 500) + ")}}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"9,000 wrong values, deep":            {query("{node(id:1){text(input:" + n("{nested:", 18) + "{kinds:[" + n("X ", 9_000) + "]}" + n("}", 18) + ")}}"), "GRAPHQL_VALIDATION_FAILED"},
		"3,000 variables":                     {query("query(" + list(3_000, "$v%d:Int ") + "){hello}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a string of a megabyte":              {query(`{hello(name:"` + n("x", 1_000_000) + `")}`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a string of 90 KB of the wrong type": {query(`{limited(first:"` + n("\u0001", 90_000) + `")}`), "GRAPHQL_PARSE_FAILED"},
		"a name of 90 KB":                     {query("{" + n("x", 90_000) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a long operation's 9,000 errors":     {query("query " + n("q", 79_000) + "{hello(name:[" + n("$a ", 5_000) + "])}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a long variable's 4,000 errors":      {query("query($" + n("v", 70_000) + ":Int){hello(name:[" + n("$a ", 4_000) + "])}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a deep type's 3,000 errors":          {query("query($a:" + n("[", 900) + "Int" + n("]", 900) + "){" + n("limited(first:$a) ", 300) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a long value's 190 errors":           {query(list(190, "query q%d{...f}") + `fragment f on Query{limited(first:"` + n("x", 80_000) + `")}`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"9,900 errors":                        {query("query " + n("q", 250) + "{hello(name:[" + n("$a ", 9_900) + "])}"), "GRAPHQL_VALIDATION_FAILED"},
		"a megabyte of comments":              {query("{hello}" + n("#\n", 490_000/2)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"90 KB of comments":                   {query("{hello}" + n("#\n", 45_000)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"50 mutations":                        {query("mutation{" + list(51, `m%d:touch(name:"x")`) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"50 mutations in a fragment":          {query("mutation{...f ...f} fragment f on Mutation{" + list(26, `m%d:touch(name:"x")`) + list(26, `n%d:touch(name:"x")`) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"introspection nested":                {query("{__schema{types{" + n("fields{type{", 10) + "name" + n("}}", 10) + "}}}"), "GRAPHQL_VALIDATION_FAILED"},
		"introspection under 2,000 names":     {query("{__schema{types{fields{" + list(2_000, "a%d:name ") + "}}}}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a renaming fragment":                 {query(`{__type(name:"Node"){...f}} fragment f on __Type{fields{...{...g}}} fragment g on __Field{n:name}`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"the schema under another name":       {query(`{a:__schema{queryType{name}}}`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"five introspections":                 {query("{" + list(5, `a%d:__type(name:"Node"){name}`) + "}"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"introspections within each other":    {query("{" + n("__schema{", 900) + "name" + n("}", 901)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a long variable, 1,000 times":        {uses("$l:[Int!]", list(1_000, "t%d:text(list:$l)"), ints(49_000)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a long variable, once":               {uses("$l:[Int!]", "text(list:$l)", ints(49_000)), ""},
		"a long variable, twice":              {uses("$l:[Int!]", list(2, "t%d:text(list:$l)"), ints(49_000)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a long variable in fragments":        {uses("$l:[Int!]", list(100, "c%d:child{...f}")+"}}fragment f on Node{"+list(10, "c%d:child{...g}")+"}fragment g on Node{child{text(list:$l)", ints(49_000)), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a long variable within a value":      {uses("$l:[Kind!]", list(1_000, "t%d:text(input:{nested:{kinds:$l}})"), `["ONE"`+n(`,"TWO"`, 40_000)+`]`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a long default, 1,000 times":         {uses("$m:[Int!]=["+n("1 ", 4_000)+"]", list(1_000, "t%d:text(list:$m)"), "[]"), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a long text, 1,000 times":            {uses("$l:String", list(1_000, "t%d:text(b:$l)"), `"`+n("x", 900_000)+`"`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"a variable of a megabyte":            {variables(`{"n":"` + n("x", 1_000_000) + `"}`), ""},
		"a variable of escapes":               {variables(`{"n":"` + n(`\u0041`, 160_000) + `"}`), ""},
		"variables nested 500,000 deep":       {variables(`{"n":` + n("[", 500_000) + n("]", 500_000) + `}`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"300,000 empty objects":               {variables(`{"n":[` + n("{},", 300_000) + `{}]}`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"9,000 empty objects":                 {variables(`{"n":[` + n("{},", 9_000) + `{}]}`), "BAD_USER_INPUT"},
		"25,000 empty objects":                {variables(`{"n":[` + n("{},", 24_900) + `{}]}`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"200,000 keys":                        {variables(`{` + n(`"":1,`, 200_000) + `"n":"x"}`), "COMPLEXITY_LIMIT_EXCEEDED"},
		"JSON that never ends":                {`{"query":"` + n("x", 1_000_000), "BAD_USER_INPUT"},
	}
	return all
}

func variables(text string) string {
	return `{"query":"query($n:String){hello(name:$n)}","variables":` + text + `}`
}

// uses asks a node's fields with a variable $l.
func uses(definition, fields, value string) string {
	return `{"variables":{"l":` + value + `},` + query("query(" + definition + "){node(id:1){" + fields + "}}")[1:]
}

func ints(n int) string { return "[1" + strings.Repeat(",1", n-1) + "]" }

func list(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func doubling(n int) string {
	text := fmt.Sprintf("fragment f%d on Query{%s}", n, strings.Repeat("hello ", 20))
	for i := range n {
		text += fmt.Sprintf("fragment f%d on Query{...f%d ...f%d}", i, i+1, i+1)
	}
	return text
}

func deepDoubling(n int) string {
	text := fmt.Sprintf("fragment f%d on Node{id}", n)
	for i := range n {
		text += fmt.Sprintf("fragment f%d on Node{a:child{...f%d} b:child{...f%d}}", i, i+1, i+1)
	}
	return text
}

func chain(n int) string {
	text := fmt.Sprintf("fragment f%d on Query{hello}", n)
	for i := range n {
		text += fmt.Sprintf("fragment f%d on Query{...f%d}", i, i+1)
	}
	return text
}

// What is refused has not come as far as a resolver: its cost is known before.
// What it takes to find that out is measured by BenchmarkGuard.
func TestGuard_refuses_what_would_cost_too_much(t *testing.T) {
	t.Parallel()
	var resolved atomic.Int64
	ex := guarded(live.DocumentLimits{})
	ex.AroundFields(func(ctx context.Context, next graphql.Resolver) (any, error) {
		resolved.Add(1)
		return next(ctx)
	})
	h := setup(t, func(s *live.Server) { s.Executor = ex })
	for name, c := range hostile() {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			resolved.Store(0)
			got := h.ask(t, "POST", c.body)
			if got.code() != c.code {
				t.Errorf("got %d %.300s\nwant %s", got.status, got.body, c.code)
			}
			if n := resolved.Load(); (n == 0) != (c.code != "") {
				t.Errorf("%d fields were resolved", n)
			}
			if c.code != "" && len(got.body) > 200_000 {
				t.Errorf("the refusal has %d bytes", len(got.body))
			}
			if strings.Contains(got.body, "Did you mean") {
				t.Errorf("every unknown name was compared with all others: %.300s", got.body)
			}
		})
	}
}

// BenchmarkGuard is what each of these costs the server, network left out.
func BenchmarkGuard(b *testing.B) {
	h := setup(b, func(s *live.Server) { s.Executor = guarded(live.DocumentLimits{CacheBytes: 1}) })
	for name, c := range hostile() {
		b.Run(strings.ReplaceAll(name, " ", "_"), func(b *testing.B) {
			for b.Loop() {
				r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(c.body))
				r.Header.Set("Content-Type", "application/json")
				h.ServeHTTP(httptest.NewRecorder(), r)
			}
		})
	}
}

func TestGuard_lets_ordinary_documents_pass(t *testing.T) {
	t.Parallel()
	h := setup(t)
	wide := ""
	for i := range 200 { // 2,000 fields with an argument each, and fragments
		wide += fmt.Sprintf("n%d:node(id:%d){...F t:text(a:%d,b:\"b\") child{id name text} named{name}}", i, i, i)
	}
	rows := strings.Repeat(`{term:"someone@example.com" kinds:[ONE]} `, 20)
	for name, text := range map[string]string{
		"GraphiQL's_introspection":        introspection.Query,
		"graphql-js'_introspection":       introspectionOfGraphQLJS,
		"a_few_types":                     `{a:__type(name:"Node"){name} b:__type(name:"Query"){name:name} __schema{queryType{name}}}`,
		"2,000_fields":                    "{" + wide + "} fragment F on Node{id name}",
		"fields_that_components_repeat":   "{node(id:1){" + strings.Repeat("...on Node{id name child{id name}}", 30) + "}}",
		"nested_values":                   "{node(id:1){" + list(20, `t%d:text(input:{term:"x",kinds:[ONE,TWO],nested:{term:"y"}})`) + "}}",
		"several_operations_and_no_other": "{node(id:1){name}}#" + rows,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := h.ask(t, "POST", query(text)); got.status != 200 || got.code() != "" {
				t.Errorf("got %d %.500s", got.status, got.body)
			}
		})
	}
}

// A document in the cache is not weighed again, but its variables are.
func TestGuard_weighs_the_variables_of_a_document_it_knows(t *testing.T) {
	t.Parallel()
	h := setup(t)
	fields := list(50, "t%d:text(list:$l)")
	for range 2 {
		for value, code := range map[string]string{"[1,2]": "", ints(49_000): "COMPLEXITY_LIMIT_EXCEEDED"} {
			if got := h.ask(t, "POST", uses("$l:[Int!]", fields, value)); got.code() != code {
				t.Errorf("%.20s…: got %d %.300s", value, got.status, got.body)
			}
		}
	}
}

// What getIntrospectionQuery of graphql 16 makes with all its options.
const introspectionOfGraphQLJS = `query IntrospectionQuery {
  __schema {
    description
    queryType { name kind }
    mutationType { name kind }
    subscriptionType { name kind }
    types { ...FullType }
    directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
  }
}
fragment FullType on __Type {
  kind name description specifiedByURL isOneOf
  fields(includeDeprecated: true) {
    name description
    args(includeDeprecated: true) { ...InputValue }
    type { ...TypeRef }
    isDeprecated deprecationReason
  }
  inputFields(includeDeprecated: true) { ...InputValue }
  interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  possibleTypes { ...TypeRef }
}
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type {
  kind name
  ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
}`

func guarded(limits live.DocumentLimits) *executor.Executor {
	ex := executor.New((&livetest.Hall{}).Schema())
	ex.Use(extension.Introspection{})
	live.Guard(ex, slog.New(slog.DiscardHandler), limits)
	return ex
}

// FuzzGuard asks any document twice. The second answer comes from what was kept of
// the first, and refuses what that refused.
func FuzzGuard(f *testing.F) {
	for _, c := range hostile() {
		var asked struct{ Query string }
		if json.Unmarshal([]byte(c.body), &asked) == nil && len(asked.Query) < 2_000 {
			f.Add(asked.Query)
		}
	}
	f.Add(introspection.Query)
	h := setup(f, fuzzed)
	f.Fuzz(func(t *testing.T, text string) {
		began := time.Now()
		first := h.codes(t, text)
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("took %s", took)
		}
		if second := h.codes(t, text); !slices.Equal(second, first) {
			t.Errorf("refused by %q, and when it is asked again by %q", first, second)
		}
	})
}

// codes are those by which a document is refused, without a stranger's doing any harm.
func (h *house) codes(t *testing.T, text string) (codes []string) {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(query(text)))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var answer struct {
		Errors []struct {
			Message    string
			Path       []any
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || w.Code >= 500 {
		t.Fatalf("answered %d %s", w.Code, w.Body)
	}
	for _, e := range answer.Errors {
		if e.Message == "" || e.Extensions.Code == "" {
			t.Errorf("an error says nothing: %s", w.Body)
		}
		if len(e.Path) == 0 { // what comes of running it may differ
			codes = append(codes, e.Extensions.Code)
		}
	}
	return codes
}
