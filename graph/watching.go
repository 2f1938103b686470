package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// watchedLog is an organization's log for those who watch it. It is a
// live.Source.
type watchedLog struct {
	r              *Resolver
	organizationID uuid.UUID
	personal       bool // what is asked looks different to each of them; see isPersonal
}

// watchedBy is the log as an operation watches it.
func (r *Resolver) watchedBy(ctx context.Context, organizationID uuid.UUID) watchedLog {
	return watchedLog{r, organizationID, isPersonal(graphql.GetOperationContext(ctx))}
}

type watchedKey struct {
	organizationID uuid.UUID
	personal       bool
}

// Key implements live.Source.
func (l watchedLog) Key() any { return watchedKey{l.organizationID, l.personal} }

// Watch implements live.Source.
func (l watchedLog) Watch(wake func()) (stop func()) { return l.r.Feed.Watch(l.organizationID, wake) }

// After implements live.Source.
func (l watchedLog) After(ctx context.Context, position int) ([]live.Entry, error) {
	events, err := l.r.Feed.After(ctx, l.organizationID, position)
	entries := make([]live.Entry, len(events))
	for i, e := range events {
		entries[i] = live.Entry{
			Position: e.Sequence, Value: e,
			Everybody: event.TouchesAll(e), Rewrites: event.Rewrites(e),
		}
		if e.SubjectID != nil {
			entries[i].Person = e.SubjectID.String()
		}
	}
	return entries, err
}

// sight is what the watchers of a log see, as JSON where it is compared: a
// person's view, or that of all who may do the same.
type sight struct {
	UserID   uuid.UUID
	Standing access.Standing
}

// Look implements live.Source.
func (l watchedLog) Look(ctx context.Context, people []string) (map[string]live.Sight, int, error) {
	// The head comes before the rights: what changes them in between is then an
	// event that follows.
	known, err := l.r.Feed.Head(ctx, l.organizationID)
	if err != nil && !ent.IsNotFound(err) {
		return nil, 0, err
	}
	ids := make([]uuid.UUID, len(people))
	for i, person := range people {
		ids[i] = uuid.MustParse(person)
	}
	standings, err := scope.StandingsIn(ctx, l.r.Store.Client, l.organizationID, ids...)
	if err != nil {
		return nil, 0, err
	}
	sights := make(map[string]live.Sight, len(people))
	for i, person := range people {
		sights[person] = l.sightOf(ids[i], standings[ids[i]])
	}
	return sights, known, nil
}

func (l watchedLog) sightOf(userID uuid.UUID, s access.Standing) live.Sight {
	if access.May(s, role.ManageMembers) != nil {
		return live.Sight{Refused: fault.New(fault.Forbidden, "You may not watch this organization.")}
	}
	seen := sight{Standing: s}
	if l.personal {
		seen = sight{UserID: userID}
	}
	key, err := json.Marshal(seen)
	if err != nil { // it is text and times
		panic(fmt.Sprintf("graph: what a watcher sees: %v", err))
	}
	return live.Sight{Key: string(key)}
}

// Within implements live.Source.
func (l watchedLog) Within(ctx context.Context, key any, entries []live.Entry) context.Context {
	return withEvents(l.acting(ctx, key), entries)
}

// withEvents makes siblings of the entries' events.
func withEvents(ctx context.Context, entries []live.Entry) context.Context {
	events := make([]*ent.Event, len(entries))
	for i, e := range entries {
		events[i] = e.Value.(*ent.Event)
	}
	adopt(ctx, events)
	return ctx
}

// acting returns the context that acts for those who see alike.
func (l watchedLog) acting(ctx context.Context, key any) context.Context {
	var seen sight
	if err := json.Unmarshal([]byte(key.(string)), &seen); err != nil { // it was written by sightOf
		panic(fmt.Sprintf("graph: what a watcher sees: %v", err))
	}
	if l.personal {
		return onBehalfOf(ctx, seen.UserID)
	}
	return withLoads(scope.Watching(ctx, l.organizationID, seen.Standing))
}

// onBehalfOf returns the context that acts for one watcher.
func onBehalfOf(ctx context.Context, userID uuid.UUID) context.Context {
	return withLoads(scope.Remembering(viewer.With(ctx, viewer.User(userID, uuid.Nil))))
}
