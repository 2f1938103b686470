package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// atOnce is how many fields of one response are resolved at the same time. Those of
// Query and of Organization run beside each other, hundreds if somebody asks for so
// many: they would take all of the database's connections, and others, who ask for
// little, would wait until they are done.
const atOnce = 2

type turnsKey struct{}

func withTurns(ctx context.Context) context.Context {
	return context.WithValue(ctx, turnsKey{}, make(chan struct{}, atOnce))
}

// inTurn resolves a field when it is its turn, which ends before the fields below it
// are resolved: none waits for another that it keeps from its turn.
func inTurn(ctx context.Context, next graphql.Resolver) (any, error) {
	field := graphql.GetFieldContext(ctx)
	if !field.IsMethod && !field.IsResolver { // it is there already
		return next(ctx)
	}
	turns, ok := ctx.Value(turnsKey{}).(chan struct{})
	if !ok { // outside of a response
		return next(ctx)
	}
	select {
	case turns <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-turns }()
	return next(ctx)
}
