package graph

import (
	"context"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
)

func TestMarshalSlice_gives_null_for_an_element_that_panics_and_tells_of_it(t *testing.T) {
	t.Parallel()
	ctx := graphql.WithResponseContext(t.Context(), graphql.DefaultErrorPresenter, graphql.DefaultRecover)
	list := marshalSlice(ctx, 3, func(_ context.Context, i int) graphql.Marshaler {
		if i == 1 {
			panic("broken")
		}
		return graphql.MarshalInt(i)
	})
	var written strings.Builder
	list.MarshalGQL(&written)
	if got := written.String(); got != "[0,null,2]" {
		t.Errorf("got %s", got)
	}
	if errs := graphql.GetErrors(ctx); len(errs) != 1 || errs[0].Path.String() != "[1]" {
		t.Errorf("told of %v", errs)
	}
}
