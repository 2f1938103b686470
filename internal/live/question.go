package live

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// questionOf is a digest of what makes two operations the same: everything but where
// they begin.
func questionOf(op *graphql.OperationContext) string {
	variables := op.Variables
	if cursor := cursorVariable(op); cursor != "" {
		variables = make(map[string]any, len(op.Variables))
		for name, value := range op.Variables {
			if name != cursor {
				variables[name] = value
			}
		}
	}
	values, err := json.Marshal(variables)
	if err != nil { // they came as JSON, and without them all questions would be the same
		panic(fmt.Sprintf("live: variables: %v", err))
	}
	hash := sha256.New()
	for _, part := range [][]byte{[]byte(op.OperationName), values, []byte(op.RawQuery)} {
		hash.Write(binary.BigEndian.AppendUint64(nil, uint64(len(part))))
		hash.Write(part)
	}
	return string(hash.Sum(nil))
}

// cursorVariable is the variable that says where a subscription begins and is used
// for nothing else.
func cursorVariable(op *graphql.OperationContext) string {
	uses := map[string]int{}
	countUses(op.Operation.SelectionSet, uses)
	for _, field := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"}) {
		argument := field.Arguments.ForName(CursorArgument)
		if argument != nil && argument.Value.Kind == ast.Variable && uses[argument.Value.Raw] == 1 {
			return argument.Value.Raw
		}
	}
	return ""
}

// countUses counts where selections use each variable; in a fragment, at each of
// its spreads.
func countUses(selections ast.SelectionSet, uses map[string]int) {
	for _, selection := range selections {
		switch s := selection.(type) {
		case *ast.Field:
			countInArguments(s.Arguments, uses)
			countInDirectives(s.Directives, uses)
			countUses(s.SelectionSet, uses)
		case *ast.InlineFragment:
			countInDirectives(s.Directives, uses)
			countUses(s.SelectionSet, uses)
		case *ast.FragmentSpread:
			countInDirectives(s.Directives, uses)
			countUses(s.Definition.SelectionSet, uses)
		}
	}
}

func countInDirectives(directives ast.DirectiveList, uses map[string]int) {
	for _, d := range directives {
		countInArguments(d.Arguments, uses)
	}
}

func countInArguments(arguments ast.ArgumentList, uses map[string]int) {
	for _, a := range arguments {
		countInValue(a.Value, uses)
	}
}

func countInValue(v *ast.Value, uses map[string]int) {
	if v.Kind == ast.Variable {
		uses[v.Raw]++
	}
	for _, child := range v.Children {
		countInValue(child.Value, uses)
	}
}
