package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/internal/fault"
	"usher/internal/publicid"
)

// topLevel are the faults that the client's programmer has to mend, or that
// concern the whole request; a form has no place for them.
var topLevel = map[fault.Code]bool{
	fault.Unauthenticated: true,
	fault.BadUserInput:    true,
	fault.RateLimited:     true,
	fault.Resync:          true,
}

// userErrors splits a service's error into what a mutation's payload says and
// what fails the whole mutation.
func userErrors(err error) ([]*fault.Fault, error) {
	if err == nil {
		return []*fault.Fault{}, nil
	}
	if f, ok := fault.From(err); ok && !topLevel[f.Code] {
		return []*fault.Fault{f}, nil
	}
	return nil, err
}

// withID calls a service, on behalf of a signed-in person, with an id from a
// mutation's input. One that is no id of this kind is like one that names
// nothing. A failed call returns nothing besides its error.
func withID[T any](ctx context.Context, kind publicid.Kind, id, field string, call func(uuid.UUID) (T, error)) (result T, err error) {
	if err := signedIn(ctx); err != nil {
		return result, err
	}
	decoded, ok := publicid.Decode(kind, id)
	if !ok {
		return result, fault.New(fault.NotFound, "There is nothing with this id.").At(field)
	}
	done, err := call(decoded)
	if err != nil {
		return result, err
	}
	return done, nil
}
