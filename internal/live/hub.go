package live

import (
	"context"
	"math"
	"sync"
	"sync/atomic"
	"time"

	"usher/internal/fault"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"
)

// This file, lookout.go, room.go, reader.go, telling.go and group.go are how subscriptions share what they cost. All
// that watch one source and see alike are in one room. There a reader goes on
// through the source, resolves each entry once for each group of those who asked
// the same, and hands out the encoded result. Nobody in a room has a goroutine:
// a reader has one while there is something to read.
//
// A watcher has a position and nothing else that must not be lost. Whoever comes
// with a cursor, comes back after a pause for a slow client, or sees otherwise
// than before, is a watcher at a position who looks for a place: with a reader
// whose group remembers what came after it, or with a new reader, which joins
// another as soon as it has caught up.

// hub is all rooms.
type hub struct {
	s      *Server
	groups atomic.Int64  // in all rooms
	past   chan struct{} // holds a value for each reader that is telling what happened before: what happens goes first
	slow   chan struct{} // the same of readers whose groups take long: their results fill memory

	mu       sync.Mutex
	rooms    map[roomKey]*room
	lookouts map[any]*lookout // by their sources' keys
}

type roomKey struct{ source, sight any }

// watcher is a running subscription that shares its execution.
type watcher struct {
	to     receiver
	source guarded
	person string
	asked  string // what: those who asked the same are told the same
	kept   *kept  // of what was asked
	began  int    // up to here what it is told had happened before it came; 0 when the source does not say

	gone atomic.Bool // set with hub.mu held

	// Guarded by hub.mu.
	room    *room    // where it is or is bound for, nil: nowhere yet or any more
	lookout *lookout // the same
	sight   any
	known   int // up to here nothing has changed the sight

	// Guarded by the room's mu while the watcher has a place, else of whoever looks
	// for one.
	execution *execution // its group's, or that of a group that it may begin
	position  int        // the last entry told; where the reader is further on, its position is
	group     *group     // nil: it has no place
	index     int        // in the group
}

// receiver is a subscription's way to its client.
type receiver interface {
	// take queues all of the news, or nothing when there is no room for them: then
	// it is false, and resume is called, once, when there is.
	take(news []told, resume func()) bool

	// conclude ends the subscription by a last word.
	conclude(last result)
}

// told is an entry as clients are told it.
type told struct {
	position int
	payload  []byte
}

// execution is a dispatched operation, which resolves one entry after another.
// Groups in several rooms may have it in common.
type execution struct {
	mu   sync.Mutex
	op   *graphql.OperationContext
	cost int // see costOf
	next graphql.ResponseHandler
	feed func(value any) bool
}

// newWatcher is a watcher of what a resolver has shared, without a place yet.
func newWatcher(op *graphql.OperationContext, next graphql.ResponseHandler, s *sharing, k *kept) *watcher {
	w := &watcher{
		source: guarded{s.source}, person: s.person, asked: questionOf(op), kept: k,
		execution: &execution{op: op, cost: costOf(op), next: next, feed: s.feed},
		sight:     s.sight, position: s.position, known: s.known,
	}
	if !w.unchanging() {
		w.began = s.known
	}
	return w
}

// costOf is an operation's complexity, if that is known.
func costOf(op *graphql.OperationContext) int {
	stats, ok := op.Stats.GetExtension(extension.ComplexityLimit{}.ExtensionName()).(*extension.ComplexityStats)
	if !ok {
		return 0
	}
	return stats.Complexity
}

// unchanging tells whether nothing changes what a watcher sees.
func (w *watcher) unchanging() bool { return w.known == math.MaxInt }

// learn keeps what was found out about a watcher up to a position, unless more is
// known, and tells whether it sees otherwise than before. It is called with hub.mu
// held.
func (w *watcher) learn(sight Sight, known int) (changed bool) {
	if known < w.known {
		return false
	}
	changed = sight.Refused != nil || sight.Key != w.sight
	w.known, w.sight = known, sight.Key
	return changed
}

// admit brings a watcher to where it is told what comes after its position.
func (h *hub) admit(w *watcher) {
	for {
		r, looked := h.enter(w)
		if looked && (r == nil || r.join(w)) {
			return
		}
		if looked {
			continue // what it sees has changed on the way
		}
		if err := h.look(w); err != nil {
			h.await(w, err)
			return
		}
	}
}

// await has a watcher come again in a while when it is the source that failed, and
// ends it otherwise.
func (h *hub) await(w *watcher, err error) {
	if _, expected := fault.From(err); expected || h.s.alive.Err() != nil {
		w.to.conclude(h.s.ending(h.s.alive, err))
		return
	}
	h.s.Log.Warn("find a place for one who watches", "error", err)
	time.AfterFunc(retryPause, func() {
		h.mu.Lock() // who has not gone has a seat
		defer h.mu.Unlock()
		if !w.gone.Load() {
			h.s.audience.here.Go(func() { h.admit(w) })
		}
	})
}

// look finds out anew what a watcher without a place may see.
func (h *hub) look(w *watcher) error {
	ctx, cancel := context.WithTimeout(h.s.alive, h.s.Limits.OperationTimeout)
	defer cancel()
	sights, known, err := w.source.Look(ctx, []string{w.person})
	if err != nil {
		return err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	w.learn(sights[w.person], known)
	return sights[w.person].Refused
}

// enter counts a watcher in the room where it belongs, and out of the one where it
// was. There is no room when the watcher has gone. It has not looked when an entry
// since may have changed what it sees: then it must look again first.
func (h *hub) enter(w *watcher) (r *room, looked bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if w.gone.Load() {
		return nil, true
	}
	if w.lookout == nil {
		w.lookout = h.lookoutFor(w)
		w.lookout.add(w)
	}
	if w.lookout.touchedAfter(w.known, w.person) {
		return nil, false
	}
	key := roomKey{w.source.Key(), w.sight}
	if w.room != nil && w.room.key == key {
		return w.room, true
	}
	h.exit(w)
	r = h.rooms[key]
	if r == nil {
		r = &room{hub: h, key: key, source: w.source, lookout: w.lookout}
		h.rooms[key] = r
	}
	r.bound++
	w.room = r
	return r, true
}

// belongs tells whether a room is still the one that a watcher has entered.
func (h *hub) belongs(w *watcher, r *room) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return w.room == r && w.sight == r.key.sight
}

// exit is called with h.mu held.
func (h *hub) exit(w *watcher) {
	r := w.room
	if r == nil {
		return
	}
	w.room = nil
	if r.bound--; r.bound == 0 {
		delete(h.rooms, r.key)
	}
}

// leave ends a watcher's watching. It must not be called with anything locked that
// a receiver locks.
func (h *hub) leave(w *watcher) {
	h.mu.Lock()
	w.gone.Store(true)
	r := w.room
	h.exit(w)
	if w.lookout != nil {
		w.lookout.remove(w)
		w.lookout = nil
	}
	h.mu.Unlock()
	if r != nil {
		r.remove(w)
	}
	w.kept.letGo()
	h.s.metrics.ended(ast.Subscription)
}
