package live

import (
	"context"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// Follower is a subscription without a socket or a stream: the test is its client.
type Follower struct {
	// Take is told an entry, and is false when there is no room for it and what
	// came with it; resume is to be called, once, when there is.
	Take func(payloads []string, resume func()) bool
	// End is told the payload of the last word: "" when the subscription has been
	// told everything.
	End func(last string)
	// Shared, if any, is called when the resolver has looked and nobody else knows.
	Shared func()
	// Entered, if any, is called on the way from the hub to a place in a room.
	Entered func()

	s    *Server
	w    *watcher
	left sync.Once
}

// Follow subscribes on behalf of whoever ctx acts for.
func (s *Server) Follow(ctx context.Context, f *Follower, query, name string, variables map[string]any) {
	s.Open()
	f.s = s
	s.audience.here.Add(1) // a seat
	op, refused := s.prepare(ctx, &graphql.RawParams{Query: query, OperationName: name, Variables: variables})
	if refused == nil {
		ctx, cancel := context.WithCancel(ctx)
		f.w = s.run(ctx, op, s.keep("test", op), s.holdings.of("test"), "test", func(r result) bool { refused = r.refused; return false })
		cancel() // as a socket does
	}
	if f.w == nil {
		s.audience.here.Done()
		f.End(string(encodeErrors(refused)))
		return
	}
	f.w.to = f
	if f.Shared != nil {
		f.Shared()
	}
	if f.Entered != nil {
		r, _ := s.hub.enter(f.w)
		f.Entered()
		if r.join(f.w) {
			return
		}
	}
	s.hub.admit(f.w)
}

// Leave ends the following, unless it has ended.
func (f *Follower) Leave() {
	f.left.Do(func() {
		if f.w != nil {
			f.s.hub.leave(f.w)
			f.s.audience.here.Done()
		}
	})
}

func (f *Follower) take(news []told, resume func()) bool {
	payloads := make([]string, len(news))
	for i, n := range news {
		payloads[i] = string(n.payload)
	}
	return f.Take(payloads, resume)
}

func (f *Follower) conclude(last result) {
	text := ""
	if last.refused != nil {
		text = string(encodeErrors(last.refused))
	}
	f.End(text)
	f.Leave()
}

// Places is what there is in the hub now.
func (s *Server) Places() (rooms, readers, groups, watchers int) {
	h := &s.hub
	h.mu.Lock() // before which rooms are locked, never after
	all := slices.Collect(maps.Values(h.rooms))
	h.mu.Unlock()
	for _, r := range all {
		rooms++
		r.mu.Lock()
		for _, d := range r.readers {
			readers++
			groups += len(d.groups)
			for _, g := range d.groups {
				watchers += len(g.watchers)
			}
		}
		r.mu.Unlock()
	}
	return rooms, readers, groups, watchers
}

// Event is a result as an event stream tells it.
func Event(payload []byte) string {
	w := httptest.NewRecorder()
	t := &stream{s: &Server{}, w: w, control: http.NewResponseController(w)}
	_ = t.sendNext(payload)
	return w.Body.String()
}

// RecentBytes is what a group remembers at most.
const RecentBytes = recentBytes

// Held is how many bytes all hold now, and subscriptions for as long as they last.
func (s *Server) Held() int {
	s.Open() // nobody may have asked yet
	held := 0
	for _, h := range []*holdings{&s.holdings, &s.lasting} {
		h.mu.Lock()
		held += h.all
		h.mu.Unlock()
	}
	return held
}

// TakeTurn waits for the turn of a long request of a stranger's address.
func (s *Server) TakeTurn(t testing.TB, from string) (over func()) {
	s.Open()
	return s.strangers.take(t, from)
}

// TakePersonsTurn waits for the turn of a long request of somebody's.
func (s *Server) TakePersonsTurn(t testing.TB, person string) (over func()) {
	s.Open()
	return s.people.take(t, person)
}

func (c *crowd) take(t testing.TB, from string) (over func()) {
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	over, err := c.turn(ctx, from, longBytes+1)
	if err != nil {
		t.Error(err)
		return func() {}
	}
	over = sync.OnceFunc(over)
	t.Cleanup(over) // else a test that fails would never end
	return over
}

// InTurn is how many long requests from an address, or of a person, are read, or wait
// for it.
func (s *Server) InTurn(from string) int { return s.strangers.from.Len(from) + s.people.from.Len(from) }
