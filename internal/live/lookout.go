package live

import (
	"context"
	"sync"
	"time"

	"usher/internal/fault"
)

// maxTouched is how many people a lookout remembers whose rights it saw touched.
const maxTouched = 1024

// lookout sees to the rights of all who watch one source, wherever they stand: with
// a reader that is far behind, in a pause, or on the way to a place. It goes on
// through the source by itself and waits for nothing that is resolved, so that who
// loses the right is told nothing more, however slowly he takes what he is told.
// One look finds out about everybody whom the entries that were read touch.
//
// Readers tell no entry that the lookout has not seen. One that is at the head
// shows it what it has read, and they do not both look.
type lookout struct {
	hub    *hub
	source guarded
	stop   func() // ends the source's waking

	turn sync.Mutex // held by whoever looks, before all other locks

	// Guarded by hub.mu, like everything that follows.
	watchers map[string]map[*watcher]struct{} // of each person
	position int                              // up to here whoever is touched has been looked at

	// The last entry that touched a person's rights, or everybody's. Who comes may
	// have looked before.
	touched    map[string]int
	touchedAll int

	running bool // its goroutine does
	failed  bool // the source did, and is left alone
	woken   bool // since it last read
}

// lookoutFor is called with h.mu held.
func (h *hub) lookoutFor(w *watcher) *lookout {
	key := w.source.Key()
	l := h.lookouts[key]
	if l == nil {
		l = &lookout{
			hub: h, source: w.source, stop: func() {}, watchers: map[string]map[*watcher]struct{}{},
			position: w.known, touched: map[string]int{}, touchedAll: w.known,
		}
		if !w.unchanging() {
			l.stop = w.source.Watch(l.wake)
			l.woken = true // there may have been more before
		}
		h.lookouts[key] = l
	}
	return l
}

// add is called with hub.mu held, as are remove, touchedAfter and start.
func (l *lookout) add(w *watcher) {
	if l.watchers[w.person] == nil {
		l.watchers[w.person] = map[*watcher]struct{}{}
	}
	l.watchers[w.person][w] = struct{}{}
	if l.woken {
		l.start()
	}
}

func (l *lookout) remove(w *watcher) {
	if delete(l.watchers[w.person], w); len(l.watchers[w.person]) == 0 {
		delete(l.watchers, w.person)
	}
	if len(l.watchers) == 0 {
		l.stop()
		delete(l.hub.lookouts, l.source.Key())
	}
}

func (l *lookout) touchedAfter(known int, person string) bool {
	return l.touchedAll > known || l.touched[person] > known
}

// wake tells that there may be more to see.
func (l *lookout) wake() {
	l.hub.mu.Lock()
	defer l.hub.mu.Unlock()
	l.woken = true
	l.start()
}

func (l *lookout) start() {
	if !l.running && !l.failed && len(l.watchers) > 0 {
		l.running = true
		// Whoever watches has a seat, so that a drain still waits.
		l.hub.s.audience.here.Go(l.run)
	}
}

func (l *lookout) run() {
	for l.goesOn() {
		ctx, cancel := context.WithTimeout(l.hub.s.alive, l.hub.s.Limits.OperationTimeout)
		if err := l.read(ctx); err != nil && l.hub.s.alive.Err() == nil {
			l.hub.s.Log.Warn("look out for those who watch", "error", err)
			l.tryAgain()
		}
		cancel()
	}
}

// goesOn ends the lookout's run, unless there is more to see.
func (l *lookout) goesOn() bool {
	l.hub.mu.Lock()
	defer l.hub.mu.Unlock()
	l.running = l.woken && !l.failed && len(l.watchers) > 0
	l.woken = false
	return l.running
}

// tryAgain has the lookout go on in a while, whatever wakes it before.
func (l *lookout) tryAgain() {
	l.hub.mu.Lock()
	defer l.hub.mu.Unlock()
	l.failed = true
	time.AfterFunc(retryPause, func() {
		l.hub.mu.Lock()
		l.failed = false
		l.hub.mu.Unlock()
		l.wake()
	})
}

// read sees all that is there.
func (l *lookout) read(ctx context.Context) error {
	for {
		l.turn.Lock()
		parted, more, err := l.next(ctx)
		l.turn.Unlock()
		l.settle(ctx, parted)
		if err != nil || !more {
			return err
		}
	}
}

// see has the lookout see entries that a reader has found behind a position, before
// they are told.
func (l *lookout) see(ctx context.Context, after int, entries []Entry) (err error) {
	last := entries[len(entries)-1].Position
	for more := true; more && err == nil && l.seen() < last; {
		var parted []parting
		l.turn.Lock()
		switch seen := l.seen(); {
		case seen >= last: // by another, meanwhile
		case after <= seen:
			parted, err = l.look(ctx, entries)
		default:
			parted, more, err = l.next(ctx)
		}
		l.turn.Unlock()
		l.settle(ctx, parted)
	}
	return err
}

func (l *lookout) seen() int {
	l.hub.mu.Lock()
	defer l.hub.mu.Unlock()
	return l.position
}

// next reads what the lookout has not seen. It is called with turn held, as is look.
func (l *lookout) next(ctx context.Context) (parted []parting, more bool, err error) {
	entries, err := l.source.After(ctx, l.seen())
	if _, expected := fault.From(err); expected { // it cannot be read any more who was touched
		parted, err = l.look(ctx, nil)
		return parted, false, err
	}
	if err == nil && len(entries) > 0 {
		parted, err = l.look(ctx, entries)
	}
	return parted, len(entries) > 0, err
}

// look finds out anew what those may see whose rights entries may have changed; all
// when there are no entries. It takes away the places of those who see otherwise.
func (l *lookout) look(ctx context.Context, entries []Entry) ([]parting, error) {
	people := l.touchedBy(entries)
	if len(people) == 0 {
		l.saw(entries, 0)
		return nil, nil
	}
	sights, known, err := l.source.Look(ctx, people)
	if err != nil {
		return nil, err
	}
	parted := l.apply(sights, known)
	l.unseat(parted)
	l.saw(entries, known)
	return parted, nil
}

// touchedBy remembers whose rights entries touched, and returns those of them who
// watch and have not looked since.
func (l *lookout) touchedBy(entries []Entry) (people []string) {
	l.hub.mu.Lock()
	defer l.hub.mu.Unlock()
	everybody, touched := len(entries) == 0, map[string]bool{}
	for _, e := range entries {
		switch {
		case e.Position <= l.position:
		case e.Everybody:
			everybody, l.touchedAll = true, e.Position
		case e.Person != "":
			touched[e.Person], l.touched[e.Person] = true, e.Position
		}
		if len(l.touched) > maxTouched { // then who comes may have been touched, whoever he is
			clear(l.touched)
			l.touchedAll = e.Position
		}
	}
	if everybody {
		for person := range l.watchers {
			touched[person] = true
		}
	}
	for person := range touched {
		for w := range l.watchers[person] {
			if len(entries) == 0 || l.touchedAfter(w.known, person) {
				people = append(people, person)
				break
			}
		}
	}
	return people
}

// saw moves the lookout on: behind entries, or without any to where all is known.
func (l *lookout) saw(entries []Entry, known int) {
	l.hub.mu.Lock()
	defer l.hub.mu.Unlock()
	if len(entries) > 0 {
		l.position = entries[len(entries)-1].Position
		return
	}
	l.touchedAll, l.position = max(l.touchedAll, known), max(l.position, known)
}

// parting is somebody who sees otherwise than before.
type parting struct {
	watcher *watcher
	from    *room
	placed  bool  // had a place until now; else he is in a pause, or on the way to one
	refused error // why he may see nothing at all
}

// apply keeps what was found out, and returns those who see otherwise now.
func (l *lookout) apply(sights map[string]Sight, known int) (parted []parting) {
	l.hub.mu.Lock()
	defer l.hub.mu.Unlock()
	for person, sight := range sights {
		for w := range l.watchers[person] {
			if w.gone.Load() || !w.learn(sight, known) {
				continue
			}
			if sight.Refused != nil {
				w.gone.Store(true) // nobody gives him a place from here on
			}
			parted = append(parted, parting{watcher: w, from: w.room, refused: sight.Refused})
		}
	}
	return parted
}

// unseat takes away the places of those who have one.
func (l *lookout) unseat(parted []parting) {
	from := map[*room]map[*watcher]bool{}
	for _, p := range parted {
		if from[p.from] == nil {
			from[p.from] = map[*watcher]bool{}
		}
		from[p.from][p.watcher] = true
	}
	placed := map[*watcher]bool{}
	for r, leaving := range from {
		if r != nil {
			r.part(leaving, placed)
		}
	}
	for i, p := range parted {
		parted[i].placed = placed[p.watcher]
	}
}

// settle has those who see otherwise go on, or ends their watching. Whoever is in a
// pause or on the way to a place comes to the right one by himself.
func (l *lookout) settle(ctx context.Context, parted []parting) {
	for _, p := range parted {
		switch {
		case p.refused != nil:
			p.watcher.to.conclude(l.hub.s.ending(ctx, p.refused))
		case p.placed:
			l.hub.admit(p.watcher)
		}
	}
}
