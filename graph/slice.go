package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// marshalSlice marshals the elements of a list in turn, for the generated code:
// gqlgen.go tells why. An element that panics is null, and its error is told.
func marshalSlice(ctx context.Context, length int, element func(ctx context.Context, i int) graphql.Marshaler) graphql.Array {
	list := make(graphql.Array, length)
	for i := range list {
		within := graphql.WithFieldContext(ctx, &graphql.FieldContext{Index: &i})
		func() {
			defer func() {
				if r := recover(); r != nil {
					graphql.AddError(within, graphql.Recover(within, r))
					list[i] = graphql.Null
				}
			}()
			list[i] = element(within, i)
		}()
	}
	return list
}
