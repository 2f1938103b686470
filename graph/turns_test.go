package graph

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"usher/ent"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestFields_of_one_operation_read_the_database_two_at_once(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		var entered, reading, most atomic.Int32
		second := make(chan struct{})
		s.Client.Event.Intercept(ent.InterceptFunc(func(next ent.Querier) ent.Querier {
			return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
				now := reading.Add(1)
				defer reading.Add(-1)
				for seen := most.Load(); now > seen && !most.CompareAndSwap(seen, now); seen = most.Load() {
				}
				if entered.Add(1) == 2 {
					close(second)
				}
				select { // the first waits for one beside it
				case <-second:
				case <-time.After(10 * time.Second):
				}
				return next.Query(ctx, q)
			})
		}))
		a := w.do(w.ada, `query($org: ID!) { a: organization(id: $org) { ...E } b: organization(id: $org) { ...E } }
			fragment E on Organization { `+counting(40, `events(first: 1, where: {actorId: "usr_%d"})`)+` }`, "org", w.org)
		if a.code("") != "" {
			t.Fatalf("answered %+v", a.Errors)
		}
		if most.Load() != atOnce {
			t.Errorf("%d read at once", most.Load())
		}
	})
}
