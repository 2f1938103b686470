package chaos

import (
	"context"
	"encoding/json"
	"sync"
	"sync/atomic"
	"time"
	"unique"

	"usher/internal/chaos/audit"
)

// manner is how somebody watches.
type manner int

// The manners.
const (
	steady   manner = iota // stays as long as he is let
	slow                   // does not read for a while, now and then
	restless               // leaves again and again, with and without a word
)

// watcher is one who follows an organization's log with a cursor, over as many
// sockets and servers as it takes.
type watcher struct {
	*worker
	organization *organization
	session      string
	manner       manner
	hurried      atomic.Bool // he is steady from now on, whatever his manner

	cancel context.CancelFunc
	done   chan struct{}

	mu     sync.Mutex
	seen   audit.Watcher
	cursor string        // of what was heard last
	more   chan struct{} // closed and replaced whenever seen changes
}

// watchAll has the admins who stay watch, each in another manner. They go on when
// ctx is done.
func (l *load) watchAll(ctx context.Context) (watchers []*watcher) {
	for i, o := range l.organizations {
		for j, admin := range o.admins {
			w := l.worker(1000 + 10*i + j)
			seeing := w.watchAs(context.WithoutCancel(ctx), o, admin, manner(j%3))
			watchers = append(watchers, seeing)
		}
	}
	return watchers
}

// watch has somebody watch from now on, until he ends it.
func (w *worker) watch(ctx context.Context, o *organization, p *person) *watcher {
	return w.hand().watchAs(context.WithoutCancel(ctx), o, p, steady)
}

func (w *worker) watchAs(ctx context.Context, o *organization, p *person, m manner) *watcher {
	seeing := &watcher{
		worker: w, organization: o, session: p.session(), manner: m,
		done: make(chan struct{}), more: make(chan struct{}),
		seen: audit.Watcher{Organization: o.id, Session: p.session()},
	}
	ctx, seeing.cancel = context.WithCancel(ctx)
	go seeing.follow(ctx)
	return seeing
}

// end lets him go, and notes what he has seen.
func (w *watcher) end() {
	w.cancel()
	<-w.done
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.seen.After > 0 { // else he never came to watch
		w.journal.Watcher(w.seen)
	}
}

// await waits until something is true of what was seen.
func (w *watcher) await(ctx context.Context, is func(*audit.Watcher) bool) bool {
	for {
		w.mu.Lock()
		yes, more := is(&w.seen), w.more
		w.mu.Unlock()
		if yes {
			return true
		}
		select {
		case <-ctx.Done():
			return false
		case <-w.done:
			return false
		case <-more:
		}
	}
}

// note changes what was seen.
func (w *watcher) note(change func(*audit.Watcher)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	change(&w.seen)
	close(w.more)
	w.more = make(chan struct{})
}

// stubborn is how often one who was turned away tries once more.
const stubborn = 2

// follow sits down on one socket after the other.
func (w *watcher) follow(ctx context.Context) {
	defer close(w.done)
	if !w.begin(ctx) {
		return
	}
	for away := 0; ctx.Err() == nil && away <= stubborn; {
		if server := w.servers.choose(w.worker); server != "" && w.sit(ctx, server) {
			away++
		}
		pause(ctx, time.Duration(20+w.r.IntN(200))*time.Millisecond)
	}
	w.note(func(seen *audit.Watcher) { seen.Stopped = time.Now() })
}

// begin finds where the log stands. False when he was let go before.
func (w *watcher) begin(ctx context.Context) bool {
	for ctx.Err() == nil {
		sequence, cursor := w.head(ctx, w.organization, w.session)
		if cursor != "" {
			w.cursor = cursor
			w.note(func(seen *audit.Watcher) { seen.After = sequence })
			return true
		}
	}
	return false
}

// head is the newest event of a log; nothing when nobody told.
func (w *worker) head(ctx context.Context, o *organization, session string) (sequence int, cursor string) {
	q := request{
		field: "events", query: headRead, at: true,
		variables: map[string]any{"organization": o.id},
		note:      audit.Operation{Organization: o.id, Session: session},
	}
	var told struct {
		Events struct {
			Nodes []struct {
				Sequence int
				Cursor   string
			}
		}
	}
	if !w.ask(ctx, q).into(&told) || len(told.Events.Nodes) == 0 {
		return 0, ""
	}
	return told.Events.Nodes[0].Sequence, told.Events.Nodes[0].Cursor
}

// sit watches at one server until the socket ends, and tells whether he was turned
// away. A socket on which he heard something is noted: only of those it is known that
// he watched.
func (w *watcher) sit(ctx context.Context, server string) (away bool) {
	s, err := open(ctx, server, w.session)
	if err != nil {
		away = turnsAway(err)
		if away {
			w.note(func(seen *audit.Watcher) { seen.TurnedAway = true })
		} else {
			w.servers.fellIll(server)
		}
		return away
	}
	defer s.close()
	away = w.listen(ctx, s)
	w.note(func(seen *audit.Watcher) {
		if len(seen.Opened) > len(seen.Closed) {
			seen.Closed = append(seen.Closed, time.Now())
		}
		seen.TurnedAway = seen.TurnedAway || away
	})
	return away
}

// listen hears what a socket says, to its end or until he leaves it.
func (w *watcher) listen(ctx context.Context, s *socket) (away bool) {
	if s.subscribe(w.organization.id, w.cursor) != nil {
		return false
	}
	for {
		m, err := s.hear()
		if err != nil {
			return away || turnsAway(err)
		}
		if m.ID != s.id { // of a subscription that he has left
			continue
		}
		switch m.Type {
		case "next":
			if !w.heard(m.Payload) || w.leaves(ctx, s) {
				return away
			}
		case "error":
			// He who watched sees the socket be closed. One who was refused at once has a
			// socket for whatever else he may do, and leaves it.
			if away = w.refused(ctx, m.Payload); !away || !w.watches() {
				return away
			}
		case "complete":
			return away
		}
	}
}

// heard notes an event. False when it is none.
func (w *watcher) heard(payload json.RawMessage) bool {
	var told struct {
		Data struct {
			OrganizationEvents *struct {
				Sequence     int
				Cursor, Kind string
			}
		}
	}
	if json.Unmarshal(payload, &told) != nil || told.Data.OrganizationEvents == nil {
		return false
	}
	event := told.Data.OrganizationEvents
	w.cursor = event.Cursor
	kind := unique.Make(event.Kind).Value() // there are few, and very many events
	now, first := time.Now(), !w.watches()
	w.note(func(seen *audit.Watcher) {
		seen.Heard = append(seen.Heard, audit.Heard{At: now, Sequence: event.Sequence, Kind: kind})
		if first {
			seen.Opened = append(seen.Opened, now)
		}
	})
	return true
}

// watches tells whether he has heard something on the socket that is open.
func (w *watcher) watches() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.seen.Opened) > len(w.seen.Closed)
}

// refused tells whether an error says that he may not watch.
func (w *watcher) refused(ctx context.Context, payload json.RawMessage) (away bool) {
	var errs []topError
	_ = json.Unmarshal(payload, &errs) // what cannot be read says nothing
	if len(errs) == 0 {
		return false
	}
	switch errs[0].Extensions.Code {
	case "FORBIDDEN", "UNAUTHENTICATED":
		w.note(func(seen *audit.Watcher) { seen.TurnedAway = true })
		return true
	case "RESYNC":
		if _, cursor := w.head(ctx, w.organization, w.session); cursor != "" {
			w.cursor = cursor
			w.note(func(seen *audit.Watcher) {
				seen.Heard = append(seen.Heard, audit.Heard{At: time.Now(), Resync: true})
			})
		}
	}
	return false
}

// leaves does what comes of his manner after an event, and tells whether he has
// left the socket.
func (w *watcher) leaves(ctx context.Context, s *socket) bool {
	switch {
	case w.hurried.Load():
	case w.manner == slow && w.r.IntN(400) == 0:
		pause(ctx, time.Duration(500+w.r.IntN(3500))*time.Millisecond)
	case w.manner == restless && w.r.IntN(60) == 0:
		if w.chance(50) {
			return true
		}
		s.complete()
		return w.chance(30) || s.subscribe(w.organization.id, w.cursor) != nil
	}
	return false
}

// catchUp waits until those who stay have heard everything, as far as it comes,
// and lets them go.
func (l *load) catchUp(ctx context.Context, watchers []*watcher) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), atEnd)
	defer cancel()
	w := l.worker(0)
	for _, seeing := range watchers {
		seeing.hurried.Store(true)
	}
	for _, seeing := range watchers {
		last, _ := w.head(ctx, seeing.organization, seeing.session)
		seeing.await(ctx, func(seen *audit.Watcher) bool {
			n := len(seen.Heard)
			return seen.After >= last || n > 0 && seen.Heard[n-1].Sequence >= last
		})
	}
	for _, seeing := range watchers {
		seeing.end()
	}
}
