package live

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"usher/internal/fault"
)

const (
	// recentBytes bounds what one group remembers for those who come with a cursor,
	// and allRecentBytes what all groups do together.
	recentBytes    = 256 << 10
	allRecentBytes = 64 << 20
)

// group is everybody in a room who asked the same and is told by one reader.
type group struct {
	asked     string
	reader    *reader
	execution *execution

	watchers []*watcher
	recent   []told // everything that was told since the position from
	from     int    // nobody here needs what comes before
	bytes    int    // of recent
}

// outcome is what came of some entries in one group.
type outcome struct {
	group *group
	from  int
	held  *holding // the news, for one who asked for them, until they are handed out
	news  []told
	end   error // why the group cannot go on
}

// tell resolves entries and hands them out. When that takes too long for several,
// nobody is told any: they are to be resolved one at a time, in a while.
func (d *reader) tell(entries []Entry) error {
	s := d.room.hub.s
	ctx, cancel := context.WithTimeout(s.alive, s.Limits.OperationTimeout)
	defer cancel()
	d.room.mu.Lock()
	d.resolving = true
	outcomes := make([]outcome, 0, len(d.groups))
	for _, g := range d.groups {
		outcomes = append(outcomes, outcome{group: g, from: g.from, held: s.holdings.of(g.watchers[0].person)})
	}
	d.room.mu.Unlock()
	defer func() {
		for _, o := range outcomes {
			o.held.letGo()
		}
	}()

	if within, err := d.room.source.within(ctx, d.room.key.sight, entries); err == nil {
		resolveAll(within, s, outcomes, entries)
	} else {
		for i := range outcomes {
			outcomes[i].end = err
		}
	}
	if ctx.Err() != nil && len(entries) > 1 {
		d.room.mu.Lock()
		defer d.room.mu.Unlock()
		d.resolving, d.batch = false, 1
		return errUnfinished
	}

	late, ended := d.handOut(outcomes, entries)
	for _, w := range late {
		d.room.hub.admit(w)
	}
	for w, err := range ended {
		w.to.conclude(s.ending(ctx, err))
	}
	if entries[len(entries)-1].Last {
		at, ahead := d.empty()
		for _, w := range append(at, ahead...) {
			w.to.conclude(result{})
		}
	}
	return nil
}

var errUnfinished = errors.New("live: an entry was not resolved in its time")

// resolveAll resolves entries for each group, for as many at a time as there are
// processors.
func resolveAll(ctx context.Context, s *Server, outcomes []outcome, entries []Entry) {
	workers := min(runtime.GOMAXPROCS(0), len(outcomes))
	if workers <= 1 {
		for i := range outcomes {
			outcomes[i].resolve(ctx, s, entries)
		}
		return
	}
	next := make(chan *outcome)
	var working sync.WaitGroup
	for range workers {
		working.Go(func() {
			for o := range next {
				o.resolve(ctx, s, entries)
			}
		})
	}
	for i := range outcomes {
		next <- &outcomes[i]
	}
	close(next)
	working.Wait()
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

// handOut gives everybody what came of entries. It returns those who must look
// again before, and those who cannot go on.
func (d *reader) handOut(outcomes []outcome, entries []Entry) (late []*watcher, ended map[*watcher]error) {
	d.room.mu.Lock()
	defer d.room.mu.Unlock()
	before, rewritten := d.position, false
	late, ended = d.latecomers(entries, before), map[*watcher]error{}
	d.position, d.resolving = entries[len(entries)-1].Position, false
	for _, e := range entries {
		rewritten = rewritten || e.Rewrites
		d.remember(e)
	}
	most := 0
	for _, o := range outcomes {
		if o.end != nil {
			for _, w := range slices.Clone(o.group.watchers) {
				d.remove(w)
				ended[w] = o.end
			}
			continue
		}
		most = max(most, o.group.remember(o.news))
		o.group.give(o.news, before)
		if rewritten {
			o.group.recent, o.group.bytes, o.group.from = nil, 0, max(o.from, d.position)
		}
	}
	if most > batchBytes {
		d.batch = max(1, d.batch/4)
	} else {
		d.batch = min(maxBatch, 2*d.batch)
	}
	return late, ended
}

// remember keeps whose rights an entry touched.
func (d *reader) remember(e Entry) {
	switch {
	case e.Everybody:
		d.touchedAll = e.Position
	case e.Person != "":
		d.touched[e.Person] = e.Position
	}
	if len(d.touched) > maxTouched { // then it might have been anybody
		clear(d.touched)
		d.touchedAll = e.Position
	}
}

// remember keeps news for those who come later, and returns how many bytes they
// have.
func (g *group) remember(news []told) (bytes int) {
	for _, n := range news {
		bytes += len(n.payload)
	}
	g.recent = append(g.recent, news...)
	g.bytes += bytes
	most := min(recentBytes, allRecentBytes/int(max(1, g.reader.room.hub.groups.Load())))
	forgotten := 0
	for ; g.bytes > most; forgotten++ {
		g.bytes -= len(g.recent[forgotten].payload)
		g.from = g.recent[forgotten].position
	}
	g.recent = g.recent[forgotten:] // which queues may hold a part of: nothing is cleared
	return bytes
}

// give tells all watchers the news that come after a position.
func (g *group) give(news []told, before int) {
	if len(news) == 0 {
		return
	}
	for i := len(g.watchers) - 1; i >= 0; i-- { // who is removed is replaced by the last
		w := g.watchers[i]
		mine := news
		if w.position > before {
			mine = since(news, w.position)
		} else {
			w.position = before
		}
		if len(mine) > 0 {
			g.reader.give(w, mine)
		}
	}
}

// since is the news after a position.
func since(news []told, position int) []told {
	i, _ := slices.BinarySearchFunc(news, position+1, func(n told, position int) int { return n.position - position })
	return news[i:]
}
