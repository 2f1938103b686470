package graph

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/ent"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// readers counts those who are inside, and how many were at most.
type readers struct{ inside, most atomic.Int32 }

func (c *readers) enter() (leave func()) {
	now := c.inside.Add(1)
	for seen := c.most.Load(); now > seen && !c.most.CompareAndSwap(seen, now); seen = c.most.Load() {
	}
	return func() { c.inside.Add(-1) }
}

func TestFields_of_one_operation_read_the_database_two_at_once(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		var entered atomic.Int32
		var reading readers
		second := make(chan struct{})
		s.Client.Event.Intercept(ent.InterceptFunc(func(next ent.Querier) ent.Querier {
			return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
				defer reading.enter()()
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
		if most := reading.most.Load(); most != atOnce {
			t.Errorf("%d read at once", most)
		}
	})
}

func TestTurns_are_shared_by_all_that_one_person_asks(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		mo, _ := w.joins("mo@example.com", "ADMIN")
		var reading readers
		entered, goOn := make(chan struct{}, 100), make(chan struct{})
		s.Client.Event.Intercept(ent.InterceptFunc(func(next ent.Querier) ent.Querier {
			return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
				if viewer.Actor(ctx) != w.ada.UserID {
					return next.Query(ctx, q)
				}
				defer reading.enter()()
				entered <- struct{}{}
				select {
				case <-goOn:
				case <-time.After(10 * time.Second):
					t.Error("what must not wait for these lists does")
				}
				return next.Query(ctx, q)
			})
		}))
		most := s.Readers() / 2
		const four = `query($org: ID!) { organization(id: $org) { ` +
			`a: events(first: 1) { nodes { id } } b: events(first: 2) { nodes { id } } c: events(first: 3) { nodes { id } } d: events(first: 4) { nodes { id } } } }`
		var all sync.WaitGroup
		for range most { // each could take two
			all.Go(func() {
				if a := w.do(w.ada, four, "org", w.org); len(a.Errors) > 0 {
					t.Errorf("answered %+v", a.Errors)
				}
			})
		}
		for range most {
			<-entered
		}
		w.must(mo, four, "org", w.org) // by somebody else
		w.must(w.ada, `mutation($org: ID!) { createInvitation(input: {organizationId: $org, email: "new@example.com"}) { userErrors { code } } }`, "org", w.org)
		close(goOn)
		all.Wait()
		if got := int(reading.most.Load()); got != most {
			t.Errorf("%d read at once", got)
		}
		if len(w.turns.by) != 0 {
			t.Errorf("%d are kept", len(w.turns.by))
		}
	})
}

func TestTurns_are_each_persons_and_each_addresss(t *testing.T) {
	t.Parallel()
	var all turns
	var leaving []func()
	of := func(ctx context.Context, kind ast.Operation) chan struct{} {
		op := &graphql.OperationContext{Operation: &ast.OperationDefinition{Operation: kind}}
		ctx, leave := all.share(graphql.WithOperationContext(ctx, op), 4)
		leaving = append(leaving, leave)
		turns := ctx.Value(turnsKey{}).([]chan struct{})
		return turns[len(turns)-1]
	}
	ann := viewer.User(uuid.New(), uuid.New())
	ann.RemoteAddress = "192.0.2.1"
	again := viewer.User(ann.UserID, uuid.New())
	again.RemoteAddress = "192.0.2.2"
	hers, theirs := of(asking(ann), ast.Query), of(strangerFrom("192.0.2.1"), ast.Query)
	for name, test := range map[string]struct {
		got, want chan struct{}
		same      bool
	}{
		"in another session, from elsewhere": {of(asking(again), ast.Query), hers, true},
		"what a mutation answers":            {of(asking(ann), ast.Mutation), hers, true},
		"an event":                           {of(asking(ann), ast.Subscription), hers, false},
		"another person":                     {of(asking(viewer.User(uuid.New(), uuid.New())), ast.Query), hers, false},
		"a stranger from there":              {theirs, hers, false},
		"two strangers from there":           {of(strangerFrom("192.0.2.1"), ast.Query), theirs, true},
		"a stranger from elsewhere":          {of(strangerFrom("192.0.2.2"), ast.Query), theirs, false},
	} {
		if (test.got == test.want) != test.same {
			t.Errorf("%s: shared is %v", name, !test.same)
		}
	}
	if len(all.by) != 4 {
		t.Errorf("%d have turns", len(all.by))
	}
	leaving[0]()
	if of(asking(ann), ast.Query) != hers {
		t.Error("what others share was given up")
	}
	for _, leave := range leaving[1:] {
		leave()
	}
	if len(all.by) != 0 {
		t.Errorf("%d are kept", len(all.by))
	}
}

func TestTurns_are_nobodys_of_what_is_refused_before_it_is_known(t *testing.T) {
	t.Parallel()
	var all turns
	for name, ctx := range map[string]context.Context{
		"no operation":            t.Context(),
		"one that cannot be read": graphql.WithOperationContext(t.Context(), &graphql.OperationContext{}),
	} {
		if ctx, leave := all.share(ctx, 4); len(ctx.Value(turnsKey{}).([]chan struct{})) != 1 || len(all.by) != 0 {
			t.Errorf("%s: it shares turns", name)
		} else {
			leave()
		}
	}
}

func TestTurns_are_not_waited_for_when_nobody_does(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(withTurns(t.Context(), make(chan struct{})))
	cancel()
	field := graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: "Organization", IsResolver: true})
	if got, err := inTurn(field, func(context.Context) (any, error) { return "read", nil }); got != nil || err != context.Canceled {
		t.Errorf("answered %v, %v", got, err)
	}
}
