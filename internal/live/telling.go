package live

import (
	"cmp"
	"context"
	"errors"
	"runtime"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"usher/internal/fault"
)

// patience is how long the groups of a reader wait for each other.
const patience = 100 * time.Millisecond

var errUnfinished = errors.New("live: an entry was not resolved in its time")

// telling is a reader's groups being told some entries, each as soon as these are
// resolved for it: no result waits for those of others.
type telling struct {
	reader  *reader
	entries []Entry
	before  int // where the reader stands
	ctx     context.Context
	cancel  context.CancelFunc
	done    chan struct{} // closed when all is handed out

	// Guarded by the room's mu.
	outcomes []*outcome
	begun    int // of outcomes
	left     int // not handed out
	most     int // bytes for one group
}

// outcome is what came of some entries in one group.
type outcome struct {
	group *group
	from  int
	held  *holding // the news, for one who asked for them, until they are handed out
	news  []told
	end   error // why the group cannot go on
	short bool  // there was no room for what came of them together

	// Guarded by the room's mu.
	over  bool // handed out
	apart bool // the group has a reader of its own meanwhile
}

// tell resolves entries for each group and hands them out, the cheapest first.
// Groups that take longer than patience go on by themselves then, as readers that
// are behind, and the others are told what follows.
func (d *reader) tell(entries []Entry) {
	began := time.Now()
	t := d.begin(entries)
	within, err := d.room.source.within(t.ctx, d.room.key.sight, entries)
	if len(t.outcomes) == 1 { // nobody waits for it
		t.work(within, err)
	} else {
		for range min(runtime.GOMAXPROCS(0), len(t.outcomes)) {
			d.room.hub.s.audience.here.Go(func() { t.work(within, err) }) // as the reader does
		}
		longer := time.NewTimer(patience)
		defer longer.Stop()
		select {
		case <-t.done:
		case <-longer.C:
		}
	}
	d.arrive(t, time.Since(began))
	d.completeAfter(entries)
}

func (d *reader) begin(entries []Entry) *telling {
	s := d.room.hub.s
	t := &telling{reader: d, entries: entries, done: make(chan struct{})}
	t.ctx, t.cancel = context.WithTimeout(s.alive, s.Limits.OperationTimeout)
	d.room.mu.Lock()
	defer d.room.mu.Unlock()
	d.resolving, t.before = true, d.position
	for _, g := range d.groups {
		t.outcomes = append(t.outcomes, &outcome{group: g, from: g.from, held: s.holdings.of(g.holder())})
	}
	slices.SortFunc(t.outcomes, func(a, b *outcome) int { return cmp.Compare(a.group.execution.cost, b.group.execution.cost) })
	t.over(len(t.outcomes), 0)
	return t
}

// over counts what has been handed out, and is called with the room's mu held.
func (t *telling) over(more, fewer int) {
	if t.left += more - fewer; t.left == 0 {
		t.cancel()
		close(t.done)
	}
}

// work resolves for one group after another.
func (t *telling) work(within context.Context, err error) {
	for o := t.next(); o != nil; o = t.next() {
		if o.end = err; err == nil {
			o.resolve(within, t.reader.room.hub.s, t.entries)
		}
		t.finish(o)
	}
}

func (t *telling) next() *outcome {
	t.reader.room.mu.Lock()
	defer t.reader.room.mu.Unlock()
	if t.begun == len(t.outcomes) {
		return nil
	}
	t.begun++
	return t.outcomes[t.begun-1]
}

func (o *outcome) resolve(ctx context.Context, s *Server, entries []Entry) {
	defer func() {
		if reason := recover(); reason != nil {
			o.end = recovered(ctx, reason)
		}
	}()
	x := o.group.execution
	x.mu.Lock()
	defer x.mu.Unlock()
	ctx = graphql.WithOperationContext(ctx, x.op)
	for _, e := range entries {
		if e.Position <= o.from || !x.feed(e.Value) {
			continue
		}
		s.metrics.executions.Inc()
		response := x.next(ctx)
		if response == nil { // its time was over, and the value still waits to be resolved
			o.end = errUnfinished
			return
		}
		payload := s.encode(response).orRefusal()
		if !o.held.grow(len(payload)) {
			o.short = true
			o.news, o.end = nil, &fault.Fault{Code: fault.RateLimited, Message: noRoomEvent, RetryAfter: time.Second}
			return
		}
		o.news = append(o.news, told{e.Position, payload})
	}
}

// orRefusal is the execution result that a result stands for.
func (r result) orRefusal() []byte {
	if r.refused != nil {
		return encodeRefusal(r.refused)
	}
	return r.payload
}

// finish hands out what came of entries in a group. When that took too long for
// several, or too much memory, the group is told none: they are resolved one at a
// time, in a while.
func (t *telling) finish(o *outcome) {
	o.held.letGo() // before: who has been told may be told more at once
	s, r := t.reader.room.hub.s, t.reader.room
	unfinished := (t.ctx.Err() != nil || o.short) && len(t.entries) > 1
	r.mu.Lock()
	if unfinished && !o.apart && len(o.group.watchers) > 0 {
		t.reader.detach(o).running = true // until this is over
	}
	d, ended := o.group.reader, []*watcher(nil)
	if !unfinished {
		ended = t.handOut(o)
	}
	o.over = true
	if o.apart {
		d.resolving = false
	}
	if o.apart && unfinished {
		d.batch = 1
	} else if o.apart {
		d.position = t.last()
	}
	t.over(0, 1)
	r.mu.Unlock()

	for _, w := range ended {
		w.to.conclude(s.ending(s.alive, o.end))
	}
	if !o.apart {
		return
	}
	if unfinished {
		d.fail(errUnfinished)
	} else {
		d.completeAfter(t.entries)
	}
	if !d.rest() {
		s.audience.here.Go(d.run)
	}
}

func (t *telling) last() int { return t.entries[len(t.entries)-1].Position }

// handOut gives everybody in a group what came of entries. It returns those who
// cannot go on.
func (t *telling) handOut(o *outcome) (ended []*watcher) {
	g := o.group
	if o.end != nil {
		ended = slices.Clone(g.watchers)
		for _, w := range ended {
			g.reader.remove(w)
		}
		return ended
	}
	t.most = max(t.most, g.remember(o.news))
	g.give(o.news, t.before)
	if slices.ContainsFunc(t.entries, func(e Entry) bool { return e.Rewrites }) {
		g.recent, g.bytes, g.from = nil, 0, max(o.from, t.last())
	}
	o.news = nil
	return nil
}

// arrive has a reader be behind entries with the groups that were told them. The
// others go on by themselves.
func (d *reader) arrive(t *telling, took time.Duration) {
	d.room.mu.Lock()
	defer d.room.mu.Unlock()
	for i, o := range t.outcomes {
		if o.over || len(o.group.watchers) == 0 {
			continue
		}
		own := d.detach(o)
		if own.resolving = i < t.begun; own.resolving {
			own.running = true // until that is over
		} else {
			own.quick = true // as far as anybody knows
			own.start()
		}
	}
	waiting := len(t.outcomes) - t.begun
	t.outcomes = t.outcomes[:t.begun]
	if waiting > 0 {
		t.over(0, waiting)
	}
	d.position, d.resolving, d.quick = t.last(), false, took < patience/2
	if t.most > batchBytes {
		d.batch = max(1, d.batch/4)
	} else {
		d.batch = min(maxBatch, 2*d.batch)
	}
}

// detach gives a group a reader of its own.
func (d *reader) detach(o *outcome) *reader {
	g := o.group
	own := d.room.begin(d.position)
	own.behind, own.batch, own.alone = d.behind, d.batch, g.asked
	delete(d.groups, g.asked)
	own.groups[g.asked] = g
	g.reader, o.apart = own, true
	return own
}

// completeAfter ends the subscriptions of all when nothing follows entries.
func (d *reader) completeAfter(entries []Entry) {
	if !entries[len(entries)-1].Last {
		return
	}
	at, ahead := d.empty()
	for _, w := range append(at, ahead...) {
		w.to.conclude(result{})
	}
}
