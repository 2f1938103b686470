package graph

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"usher/internal/live"
	"usher/internal/viewer"
)

// atOnce is how many fields of one response are looked up at the same time. Those of
// Query and of Organization run beside each other, hundreds if somebody asks for so
// many, and so do operations: they would take all of the database's connections, and
// others, who ask for little, would wait until they are done. Of all that one person
// asks, half of the connections are the most.
const atOnce = 2

// turns are those of everybody who is being answered.
type turns struct {
	mu sync.Mutex
	by map[string]*turn // by asker
}

// turn is what one asker's responses share.
type turn struct {
	taken     chan struct{}
	responses int // that share it, guarded by turns.mu
}

type turnsKey struct{}

// share has a response's fields wait for its own turns and for the asker's, of which
// there are so many, until it leaves. An event has only its own: who resolves it for
// many must not wait behind one's lists.
func (t *turns) share(ctx context.Context, most int) (_ context.Context, leave func()) {
	own := make(chan struct{}, atOnce)
	if !live.IsAnswer(ctx) {
		return withTurns(ctx, own), func() {}
	}
	v, _ := viewer.From(ctx)
	who := asker(v)
	t.mu.Lock()
	defer t.mu.Unlock()
	shared := t.by[who]
	if shared == nil {
		if t.by == nil {
			t.by = map[string]*turn{}
		}
		shared = &turn{taken: make(chan struct{}, most)}
		t.by[who] = shared
	}
	shared.responses++
	return withTurns(ctx, own, shared.taken), func() { t.leave(who, shared) }
}

func (t *turns) leave(who string, shared *turn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if shared.responses--; shared.responses == 0 {
		delete(t.by, who)
	}
}

func withTurns(ctx context.Context, taken ...chan struct{}) context.Context {
	return context.WithValue(ctx, turnsKey{}, taken)
}

// inTurn resolves a field when it is its turn, which ends before the fields below it
// are resolved: none waits for another that it keeps from its turn. A mutation itself
// waits for none: it must not be late because its author reads long lists besides.
func inTurn(ctx context.Context, next graphql.Resolver) (any, error) {
	field := graphql.GetFieldContext(ctx)
	if !field.IsMethod && !field.IsResolver { // it is there already
		return next(ctx)
	}
	turns, _ := ctx.Value(turnsKey{}).([]chan struct{}) // none outside of a response
	if field.Object == "Mutation" {
		turns = nil
	}
	for _, taken := range turns {
		select {
		case taken <- struct{}{}:
			defer func() { <-taken }()
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return next(ctx)
}
