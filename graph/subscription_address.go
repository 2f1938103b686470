package graph

import (
	"context"
	"math"

	"github.com/google/uuid"

	"usher/internal/live"
)

// watchedAddress is what becomes of the invitations to a person's address, for the
// subscriptions of that person. It is a live.Source.
type watchedAddress struct {
	r      *Resolver
	userID uuid.UUID
	email  string
}

type watchedAddressKey struct {
	userID uuid.UUID
	email  string
}

// Key implements live.Source.
func (a watchedAddress) Key() any { return watchedAddressKey{a.userID, a.email} }

// Watch implements live.Source.
func (a watchedAddress) Watch(wake func()) (stop func()) {
	return a.r.Feed.WatchAddressed(a.email, wake)
}

// After implements live.Source.
func (a watchedAddress) After(_ context.Context, position int) ([]live.Entry, error) {
	events, err := a.r.Feed.AddressedAfter(a.email, position)
	entries := make([]live.Entry, len(events))
	for i, e := range events {
		entries[i] = live.Entry{Position: position + 1 + i, Value: e}
	}
	return entries, err
}

// Look implements live.Source. An address that was proven stays so, and nothing
// that happens to invitations takes it away.
func (a watchedAddress) Look(_ context.Context, people []string) (map[string]live.Sight, int, error) {
	sights := make(map[string]live.Sight, len(people))
	for _, person := range people {
		sights[person] = live.Sight{Key: person}
	}
	return sights, math.MaxInt, nil
}

// Within implements live.Source.
func (a watchedAddress) Within(ctx context.Context, _ any, entries []live.Entry) context.Context {
	return withEvents(onBehalfOf(ctx, a.userID), entries)
}
