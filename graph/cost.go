package graph

import (
	"context"
	"math"

	gqlcomplexity "github.com/99designs/gqlgen/complexity"
	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// costExtension is where an answer, and the refusal of an operation that asks
// for too much, say what was asked for.
const costExtension = "cost"

const tooComplex = "COMPLEXITY_LIMIT_EXCEEDED"

// cost is an operation's weight by complexity, and the most it may have.
type cost struct {
	Requested int `json:"requested"`
	Limit     int `json:"limit"`
}

// weighing is the limit of an operation's weight, which tells its figures as well. The
// events of a subscription do not repeat them: the same bytes go to everybody who asked
// the same, many times.
type weighing struct{ schema graphql.ExecutableSchema }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
	graphql.ResponseInterceptor
} = &weighing{}

func (*weighing) ExtensionName() string { return "Weighing" }

func (w *weighing) Validate(schema graphql.ExecutableSchema) error {
	w.schema = schema
	return nil
}

func (w *weighing) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	weight := weigh(ctx, w.schema, op.Operation, op.Variables)
	// Under gqlgen's name, where who bounds answers' memory finds it too.
	op.Stats.SetExtension(extension.ComplexityLimit{}.ExtensionName(), &extension.ComplexityStats{Complexity: weight, ComplexityLimit: maxComplexity})
	if weight <= maxComplexity {
		return nil
	}
	err := gqlerror.Errorf("The operation costs %d, and may cost %d at most. Ask for less of it.", weight, maxComplexity)
	errcode.Set(err, tooComplex)
	err.Extensions[costExtension] = costOf(ctx)
	return err
}

// weigh is an operation's weight: that of its fields by complexity, each as often as it may be
// answered, and of what is shared, as often as it is mentioned.
func weigh(ctx context.Context, schema graphql.ExecutableSchema, op *ast.OperationDefinition, variables map[string]any) int {
	fields := gqlcomplexity.Calculate(ctx, schema, op, variables)
	return fields + min(weighShared(op.SelectionSet), math.MaxInt-fields)
}

func weighShared(set ast.SelectionSet) (weight int) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			weight += shared[s.ObjectDefinition.Name+"."+s.Name] + weighShared(s.SelectionSet)
		case *ast.InlineFragment:
			weight += weighShared(s.SelectionSet)
		case *ast.FragmentSpread:
			weight += weighShared(s.Definition.SelectionSet)
		}
	}
	return weight
}

func (w *weighing) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if graphql.HasOperationContext(ctx) {
		op := graphql.GetOperationContext(ctx).Operation
		// An operation that was refused may not have been weighed.
		if op != nil && op.Operation != ast.Subscription && extension.GetComplexityStats(ctx) != nil {
			graphql.RegisterExtension(ctx, costExtension, costOf(ctx))
		}
	}
	return next(ctx)
}

// costOf is an operation's that has been weighed.
func costOf(ctx context.Context) cost {
	stats := extension.GetComplexityStats(ctx)
	return cost{Requested: stats.Complexity, Limit: stats.ComplexityLimit}
}
