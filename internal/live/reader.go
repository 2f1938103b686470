package live

import (
	"context"
	"slices"
	"time"

	"usher/internal/fault"
)

const (
	// maxBatch is how many entries are resolved from one look at everything, as long
	// as what comes of them stays below batchBytes for each group.
	maxBatch   = 64
	batchBytes = 256 << 10
	// partBytes bounds what is queued for a watcher as one.
	partBytes = 64 << 10
	// maxPause bounds the pauses between entries that come fast.
	maxPause = 50 * time.Millisecond
	// retryPause is how long a source that failed is left alone.
	retryPause = time.Second
)

// reader goes on through a room's source for some groups. The room's mu guards
// all of it; nothing is locked while it reads and resolves.
type reader struct {
	room     *room
	stop     func() // ends the source's waking
	position int    // the last entry that was told
	behind   int    // up to here what is told has happened before somebody joined
	groups   map[string]*group
	batch    int // how many entries at once

	alone     string // what its only group asked, when that took long; "" for all
	quick     bool   // it told the last entries in so little time that its groups may be with others
	running   bool   // its goroutine does
	failed    bool   // the source did, and is left alone
	woken     bool   // since it last read
	resolving bool   // a new group would miss what is being resolved
}

// reaches tells whether those who asked this are told here all that comes after a
// position, and not only when a reader that is far behind it has come up.
func (d *reader) reaches(asked string, position int) bool {
	if position > d.position+maxBatch || d.alone != "" && d.alone != asked {
		return false
	}
	if g := d.groups[asked]; g != nil && position >= g.from {
		return true
	}
	return position >= d.position && !d.resolving
}

// add gives a watcher a place, and at once what it misses.
func (d *reader) add(w *watcher) {
	g, from := d.groups[w.asked], max(w.position, d.position)
	if g == nil {
		g = &group{asked: w.asked, reader: d, execution: w.execution, from: from}
		d.groups[w.asked] = g
		d.room.hub.groups.Add(1)
		d.room.hub.s.metrics.groups.Inc()
	}
	g.from = min(g.from, from)
	w.asked, w.execution = g.asked, g.execution // what is the same is kept once
	w.group, w.index = g, len(g.watchers)
	g.watchers = append(g.watchers, w)
	d.behind = max(d.behind, w.began)
	if !d.give(w, since(g.recent, w.position)) {
		return
	}
	if d.running || w.position > d.position {
		d.woken = true
	}
	if d.woken {
		d.start()
	}
}

// give tells a watcher news. Who has no room for them loses his place, and comes
// back to his position when he has.
func (d *reader) give(w *watcher, news []told) bool {
	h := d.room.hub
	comeBack := func() { h.s.audience.here.Go(func() { h.admit(w) }) } // whoever makes room has a seat
	for len(news) > 0 {
		part := firstOf(news)
		if !w.to.take(part, comeBack) {
			h.s.metrics.pauses.Inc()
			d.remove(w)
			return false
		}
		w.position, news = part[len(part)-1].position, news[len(part):]
	}
	return true
}

// firstOf is as much of news as may leave together.
func firstOf(news []told) []told {
	bytes := 0
	for i, n := range news {
		if bytes += len(n.payload); i > 0 && bytes > partBytes {
			return news[:i]
		}
	}
	return news
}

func (d *reader) remove(w *watcher) {
	g := w.group
	last := len(g.watchers) - 1
	g.watchers[w.index] = g.watchers[last]
	g.watchers[w.index].index = w.index
	g.watchers[last] = nil
	g.watchers = g.watchers[:last]
	w.group = nil
	if last == 0 {
		delete(d.groups, g.asked)
		d.room.hub.groups.Add(-1)
		d.room.hub.s.metrics.groups.Dec()
	}
}

func (d *reader) closeIfIdle() {
	if len(d.groups) == 0 && !d.running {
		d.stop()
		d.room.forget(d)
	}
}

// wake tells that there may be more to read.
func (d *reader) wake() {
	d.room.mu.Lock()
	defer d.room.mu.Unlock()
	d.woken = true
	d.start()
}

func (d *reader) start() {
	if !d.running && !d.failed && len(d.groups) > 0 {
		d.running = true
		// Whoever watches has a seat, so that a drain still waits.
		d.room.hub.s.audience.here.Go(d.run)
	}
}

func (d *reader) run() {
	for entries, more := d.goOn(); more; entries, more = d.goOn() {
		d.pace(entries)
	}
}

// goOn reads and tells what comes next, and returns how many entries that were.
// There is no more when the reader's goroutine must end.
func (d *reader) goOn() (told int, more bool) {
	r := d.room
	r.mu.Lock()
	d.woken = false
	if d.quick { // whoever asks something else may come to it again
		d.alone = ""
	}
	r.unite(d)
	position, behind, groups, slow := d.position, d.behind, len(d.groups), d.alone != ""
	r.mu.Unlock()
	if groups == 0 {
		return 0, !d.rest()
	}
	if slow {
		r.hub.slow <- struct{}{}
		defer func() { <-r.hub.slow }()
	} else if position < behind {
		r.hub.past <- struct{}{}
		defer func() { <-r.hub.past }()
	}
	ctx, cancel := context.WithTimeout(r.hub.s.alive, r.hub.s.Limits.OperationTimeout)
	defer cancel()
	entries, err := r.source.After(ctx, position)
	if err == nil && len(entries) > 0 {
		err = r.lookout.see(ctx, position, entries)
	}
	switch {
	case err != nil:
		d.fail(err)
	case len(entries) > 0:
		entries = d.upToLast(entries)
		d.tell(entries)
		return len(entries), true
	}
	return 0, !d.rest()
}

// pace lets what was told leave before there is more, when several entries came at
// once: then more are about to, and telling them together costs little more than
// telling one. It pauses for a quarter of that time besides.
func (d *reader) pace(entries int) {
	if entries <= 1 {
		return
	}
	s := d.room.hub.s
	began := time.Now()
	s.writers.caughtUp(s.alive)
	pause := time.NewTimer(min(time.Since(began)/4, maxPause))
	defer pause.Stop()
	select {
	case <-pause.C:
	case <-s.alive.Done():
	}
}

// rest ends the reader's run, unless there is more to read.
func (d *reader) rest() bool {
	d.room.mu.Lock()
	defer d.room.mu.Unlock()
	if d.woken && !d.failed && len(d.groups) > 0 {
		return false
	}
	d.running = false
	d.closeIfIdle()
	return true
}

// fail ends the subscriptions that cannot go on, or has all of them wait when it
// is the source that cannot.
func (d *reader) fail(err error) {
	if _, expected := fault.From(err); !expected {
		if d.room.hub.s.alive.Err() == nil {
			d.room.hub.s.Log.Warn("read on for those who watch", "error", err)
			d.tryAgain()
		}
		return
	}
	at, ahead := d.empty()
	for _, w := range at {
		w.to.conclude(d.room.hub.s.ending(d.room.hub.s.alive, err))
	}
	for _, w := range ahead {
		d.room.hub.admit(w)
	}
}

// tryAgain has the reader go on in a while, whatever wakes it before.
func (d *reader) tryAgain() {
	d.room.mu.Lock()
	defer d.room.mu.Unlock()
	d.failed = true
	time.AfterFunc(retryPause, func() {
		d.room.mu.Lock()
		d.failed = false
		d.room.mu.Unlock()
		d.wake()
	})
}

// empty takes everybody's place away: of those at the reader's position, and of
// those who are ahead of it. Nobody else finds the reader then.
func (d *reader) empty() (at, ahead []*watcher) {
	d.room.mu.Lock()
	defer d.room.mu.Unlock()
	d.room.forget(d)
	for _, g := range d.groups {
		for _, w := range slices.Clone(g.watchers) {
			if w.position > d.position {
				ahead = append(ahead, w)
			} else {
				at = append(at, w)
			}
			d.remove(w)
		}
	}
	return at, ahead
}

// upToLast is as many entries as are told at once. Nothing comes after the last.
func (d *reader) upToLast(entries []Entry) []Entry {
	d.room.mu.Lock()
	defer d.room.mu.Unlock()
	entries = entries[:min(len(entries), d.batch)]
	if i := slices.IndexFunc(entries, func(e Entry) bool { return e.Last }); i >= 0 {
		return entries[:i+1]
	}
	return entries
}
