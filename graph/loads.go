package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"usher/ent"
)

// loads remembers, for one response, which objects were loaded together. When
// one of them is asked for something that costs a statement, it asks for all
// its siblings in the same statement, and they find the answer there. It is
// what dataloaders do with a timer, without the timer: how many statements a
// response takes depends on the query alone.
type loads struct {
	mu       sync.Mutex
	families map[any]*family // by object

	organizations map[rooted]*ent.Organization // that lists hang off

	viewer answer // the viewer's memberships
}

type family struct {
	members any // []*T

	mu      sync.Mutex
	answers map[string]*answer
}

type answer struct {
	once  sync.Once
	value any
	err   error
}

var errGivenUp = errors.New("graph: what belongs to these objects was not found out")

type loadsKey struct{}

func withLoads(ctx context.Context) context.Context {
	return context.WithValue(ctx, loadsKey{}, &loads{families: map[any]*family{}, organizations: map[rooted]*ent.Organization{}})
}

// together answers a question about obj by asking it once for all of obj's
// siblings. The question's name is the field being resolved with its
// arguments, and aspect where a field asks several.
func together[T, A any](ctx context.Context, obj *T, aspect string, ask func(context.Context, []*T) (A, error)) (A, error) {
	l := ctx.Value(loadsKey{}).(*loads)
	l.mu.Lock()
	f, ok := l.families[obj]
	if !ok {
		f = &family{members: []*T{obj}, answers: map[string]*answer{}}
		l.families[obj] = f
	}
	l.mu.Unlock()

	question := question(ctx) + aspect
	f.mu.Lock()
	a, ok := f.answers[question]
	if !ok {
		a = &answer{}
		f.answers[question] = a
	}
	f.mu.Unlock()
	a.once.Do(func() {
		a.err = errGivenUp // for the others, if asking panics
		a.value, a.err = ask(ctx, f.members.([]*T))
	})
	value, _ := a.value.(A)
	return value, a.err
}

// rooted is an object below one of the request's root fields. Those run beside
// each other: what one of them has read must not spare the other a statement now
// and then.
type rooted struct {
	field string
	id    uuid.UUID
}

func under(ctx context.Context, id uuid.UUID) rooted {
	return rooted{fmt.Sprint(graphql.GetPath(ctx)[0]), id}
}

// keep remembers an organization: what hangs off it names it again.
func keep(ctx context.Context, o *ent.Organization) {
	adopt(ctx, []*ent.Organization{o})
	l := ctx.Value(loadsKey{}).(*loads)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.organizations[under(ctx, o.ID)] = o
}

// kept are the organizations that need not be read again, and the ids of those
// that do.
func kept(ctx context.Context, ids []uuid.UUID) (found map[uuid.UUID]*ent.Organization, missing []uuid.UUID) {
	l := ctx.Value(loadsKey{}).(*loads)
	l.mu.Lock()
	defer l.mu.Unlock()
	found = map[uuid.UUID]*ent.Organization{}
	for _, id := range ids {
		if o := l.organizations[under(ctx, id)]; o != nil {
			found[id] = o
		} else {
			missing = append(missing, id)
		}
	}
	return found, missing
}

// adopt makes siblings of objects that were loaded together. One that has
// siblings keeps them: how many statements a response takes must not depend on
// which of its fields is first.
func adopt[T any](ctx context.Context, objs []*T) {
	l := ctx.Value(loadsKey{}).(*loads)
	f := &family{members: objs, answers: map[string]*answer{}}
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, obj := range objs {
		if l.families[obj] == nil {
			l.families[obj] = f
		}
	}
}

// question is the field being resolved with its arguments, but for some.
func question(ctx context.Context, but ...string) string {
	field := graphql.GetFieldContext(ctx)
	given := maps.Clone(field.Args)
	for _, name := range but {
		delete(given, name)
	}
	if len(given) == 0 {
		return field.Field.Name
	}
	arguments, err := json.Marshal(given)
	if err != nil { // arguments came as JSON
		panic(fmt.Sprintf("graph: arguments of %s: %v", field.Field.Name, err))
	}
	return field.Field.Name + string(arguments)
}

// one follows a key from obj to an object, for all siblings at once. load gets
// the keys and returns what it finds by them; a key that leads to nothing the
// viewer may see gives nil.
func one[T, U any](ctx context.Context, obj *T, key func(*T) *uuid.UUID, load func(context.Context, []uuid.UUID) (map[uuid.UUID]*U, error)) (*U, error) {
	own := key(obj)
	if own == nil {
		return nil, nil
	}
	found, err := together(ctx, obj, "", func(ctx context.Context, siblings []*T) (map[uuid.UUID]*U, error) {
		var keys []uuid.UUID
		for _, sibling := range siblings {
			if k := key(sibling); k != nil && !slices.Contains(keys, *k) {
				keys = append(keys, *k)
			}
		}
		found, err := load(ctx, keys)
		if err != nil {
			return nil, err
		}
		list := make([]*U, 0, len(found))
		for _, u := range found {
			list = append(list, u)
		}
		adopt(ctx, list)
		return found, nil
	})
	return found[*own], err
}

// by arranges objects by a key.
func by[T any](objs []*T, err error, key func(*T) uuid.UUID) (map[uuid.UUID]*T, error) {
	found := make(map[uuid.UUID]*T, len(objs))
	for _, obj := range objs {
		found[key(obj)] = obj
	}
	return found, err
}
