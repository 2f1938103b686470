package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"usher/internal/fault"
)

// hashing are the mutations that hash a password, which takes 20 ms of a core
// and 19 MB by intention.
var hashing = map[string]bool{
	"setUp":            true,
	"signIn":           true,
	"changePassword":   true,
	"resetPassword":    true,
	"acceptInvitation": true,
	"acceptInviteLink": true,
}

// hashingOnce is the executor's extension that refuses operations which hash
// more than one password: 50 sign-ins under 50 names cost a second, and nobody
// but a guesser has them to do.
type hashingOnce struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = hashingOnce{}

func (hashingOnce) ExtensionName() string { return "HashingOnce" }

func (hashingOnce) Validate(graphql.ExecutableSchema) error { return nil }

func (hashingOnce) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if op.Operation.Operation != ast.Mutation {
		return nil
	}
	met := false
	for _, field := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Mutation"}) {
		switch {
		case !hashing[field.Name]:
		case !met:
			met = true
		default:
			err := gqlerror.ErrorPosf(field.Position,
				"Ask for %s in a request of its own: an operation hashes one password at most, since each takes the server a while.", field.Name)
			errcode.Set(err, tooComplex)
			return err
		}
	}
	return nil
}

// oneRootField is the executor's extension that refuses subscriptions of which
// @skip and @include leave nothing: validation counts a subscription's fields
// before, and the generated code relies on one.
type oneRootField struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = oneRootField{}

func (oneRootField) ExtensionName() string { return "OneRootField" }

func (oneRootField) Validate(graphql.ExecutableSchema) error { return nil }

func (oneRootField) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if op.Operation.Operation != ast.Subscription || len(graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"})) == 1 {
		return nil
	}
	err := gqlerror.ErrorPosf(op.Operation.Position, "A subscription must select one field, @skip and @include considered.")
	errcode.Set(err, string(fault.BadUserInput))
	return err
}
