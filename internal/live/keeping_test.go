package live

import (
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

func TestOperation_runs_the_document_that_runs_already(t *testing.T) {
	t.Parallel()
	s := &Server{}
	s.Open()
	read := func(text, name string) *graphql.OperationContext {
		doc, err := parser.ParseQuery(&ast.Source{Input: text})
		if err != nil {
			t.Fatal(err)
		}
		return &graphql.OperationContext{RawQuery: text, OperationName: name, Doc: doc, Operation: doc.Operations.ForName(name)}
	}
	const text = "query A{a} query B{b} subscription C{c}"
	first, second, stream, other := read(text, "A"), read(text, "B"), read(text, "C"), read(text+" ", "A")
	alone := other.Doc
	var all []*kept
	for _, op := range []*graphql.OperationContext{first, second, stream, other} {
		all = append(all, s.keep("ada", op))
	}
	if second.Doc != first.Doc || second.Operation != first.Doc.Operations.ForName("B") {
		t.Error("the second has a document of its own, or another operation")
	}
	if stream.Doc == first.Doc || other.Doc != alone {
		t.Error("a subscription, or another text, has theirs")
	}
	for _, k := range all {
		k.letGo()
	}
	if s.Held() != 0 || len(s.holdings.documents)+len(s.lasting.documents) != 0 {
		t.Errorf("%d bytes are held", s.Held())
	}
}
