package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// costExtension is where an answer, and the refusal of an operation that asks
// for too much, say what was asked for.
const costExtension = "cost"

// cost is an operation's weight by complexity, and the most it may have.
type cost struct {
	Requested int `json:"requested"`
	Limit     int `json:"limit"`
}

// weighing is the complexity limit, which tells its figures as well. The events
// of a subscription do not repeat them: the same bytes go to everybody who asked
// the same, many times.
type weighing struct{ *extension.ComplexityLimit }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
	graphql.ResponseInterceptor
} = &weighing{}

func (w *weighing) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	err := w.ComplexityLimit.MutateOperationContext(ctx, op)
	if err != nil {
		err.Extensions[costExtension] = costOf(ctx)
	}
	return err
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
