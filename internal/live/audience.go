package live

import (
	"context"
	"fmt"
	"sync"
	"time"

	"usher/internal/fault"
)

// listener is a socket or an event stream: somebody who stays.
type listener interface {
	sessionEnded() // say nothing more, then go
	leave()        // the server stops: finish what must be finished, then go
	cut()          // go now
}

// audience is everybody who stays, counted by address and by person and found
// by session. Each listener holds a seat from before it is answered until its
// last goroutine has ended.
type audience struct {
	limits Limits

	mu         sync.Mutex
	closed     chan struct{} // closed when Drain begins; nobody is let in then
	watching   bool          // the goroutine that asks for ended sessions runs
	addresses  map[string]int
	principals map[string]int
	listeners  map[listener]*seat
	here       sync.WaitGroup
}

// seat is one listener's place among the counted.
type seat struct {
	address   string
	principal Principal
}

func (a *audience) begin(limits Limits) {
	a.limits = limits
	a.closed = make(chan struct{})
	a.addresses = map[string]int{}
	a.principals = map[string]int{}
	a.listeners = map[listener]*seat{}
}

type refusal int

const (
	admitted refusal = iota
	draining
	crowdedOut
)

// admit gives a listener a seat, unless its address has too many. Who was
// admitted must leave by vacate and then done.
func (a *audience) admit(l listener, address string) refusal {
	a.mu.Lock()
	defer a.mu.Unlock()
	switch {
	case a.isClosed():
		return draining
	case a.addresses[address] >= a.limits.SocketsPerAddress:
		return crowdedOut
	}
	a.addresses[address]++
	a.listeners[l] = &seat{address: address}
	a.here.Add(1)
	return admitted
}

// introduce says who an admitted listener is, and is false when that person
// has too many seats already.
func (a *audience) introduce(l listener, p Principal) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if p.Key != "" && a.principals[p.Key] >= a.limits.SocketsPerPrincipal {
		return false
	}
	if p.Key != "" {
		a.principals[p.Key]++
	}
	a.listeners[l].principal = p
	return true
}

// vacate frees a listener's seat for others; its goroutines may still end.
func (a *audience) vacate(l listener) {
	a.mu.Lock()
	defer a.mu.Unlock()
	s := a.listeners[l]
	delete(a.listeners, l)
	lower(a.addresses, s.address)
	if s.principal.Key != "" {
		lower(a.principals, s.principal.Key)
	}
}

// done tells that a listener's last goroutine is about to end.
func (a *audience) done() { a.here.Done() }

func (a *audience) ofSession(session string) []listener {
	a.mu.Lock()
	defer a.mu.Unlock()
	var found []listener
	for l, s := range a.listeners {
		if s.principal.Session == session && session != "" {
			found = append(found, l)
		}
	}
	return found
}

func (a *audience) everybody() []listener {
	a.mu.Lock()
	defer a.mu.Unlock()
	all := make([]listener, 0, len(a.listeners))
	for l := range a.listeners {
		all = append(all, l)
	}
	return all
}

func (a *audience) sessions() []string {
	a.mu.Lock()
	defer a.mu.Unlock()
	seen := map[string]bool{}
	var sessions []string
	for _, s := range a.listeners {
		if id := s.principal.Session; id != "" && !seen[id] {
			seen[id] = true
			sessions = append(sessions, id)
		}
	}
	return sessions
}

// isClosed is asked with a.mu held.
func (a *audience) isClosed() bool {
	select {
	case <-a.closed:
		return true
	default:
		return false
	}
}

// introduce also starts, with the first session, the goroutine that watches
// them; it ends when Drain begins.
func (s *Server) introduce(l listener, p Principal) bool {
	if !s.audience.introduce(l, p) {
		s.Refused(SocketsPerPrincipal)
		return false
	}
	a := &s.audience
	a.mu.Lock()
	defer a.mu.Unlock()
	if p.Session != "" && s.Ended != nil && !a.watching && !a.isClosed() {
		a.watching = true
		a.here.Go(s.watchSessions)
	}
	return true
}

func (s *Server) watchSessions() {
	tick := time.NewTicker(s.Limits.SessionCheck)
	defer tick.Stop()
	for {
		select {
		case <-s.audience.closed:
			return
		case <-tick.C:
		}
		if err := s.endSessions(); err != nil {
			// Nothing is ended on doubt: while the store is away it has no
			// events to tell either.
			s.Log.Warn("watch sessions", "error", err)
		}
	}
}

func (s *Server) endSessions() error {
	sessions := s.audience.sessions()
	if len(sessions) == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(s.alive, s.Limits.OperationTimeout)
	defer cancel()
	ended, err := s.Ended(ctx, sessions)
	if err != nil {
		return fmt.Errorf("ask for ended sessions: %w", err)
	}
	for _, session := range ended {
		s.EndSession(session)
	}
	return nil
}

// stillLives has a socket ask nothing any more whose session has ended: that may have
// been since watchSessions looked. Errors: UNAUTHENTICATED.
func (s *Server) stillLives(ctx context.Context, session string) (err error) {
	if session == "" || s.Ended == nil {
		return nil
	}
	defer rescue(ctx, &err)
	ended, err := s.Ended(ctx, []string{session})
	if err != nil {
		return fmt.Errorf("ask whether a session has ended: %w", err)
	}
	if len(ended) > 0 {
		s.EndSession(session)
		return fault.New(fault.Unauthenticated, "This session has ended. Sign in again.")
	}
	return nil
}

func (s *Server) drain(ctx context.Context) error {
	a := &s.audience
	a.mu.Lock()
	if !a.isClosed() {
		close(a.closed)
	}
	a.mu.Unlock()
	for _, l := range a.everybody() {
		l.leave()
	}
	gone := make(chan struct{})
	go func() {
		a.here.Wait()
		close(gone)
	}()
	// Requests may outlast the sockets, and their mutations are finished too, for
	// as long as ctx lets them.
	context.AfterFunc(ctx, s.abandon)
	select {
	case <-gone:
		return nil
	case <-ctx.Done():
	}
	for _, l := range a.everybody() {
		l.cut()
	}
	<-gone
	return fmt.Errorf("drain sockets: %w", ctx.Err())
}

func lower(counts map[string]int, key string) {
	if counts[key]--; counts[key] == 0 {
		delete(counts, key)
	}
}
