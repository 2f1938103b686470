package live

import (
	"cmp"
	"context"
	"net/http"
	"sync"

	"github.com/99designs/gqlgen/graphql"
)

// This file bounds the memory of bodies and messages until they are understood, and of
// answers from when they are about to be made until they have left: by how many there
// are, and how slowly somebody sends or reads, it could grow for ever. What running
// queries and mutations were asked counts with them, and what subscriptions were asked
// by itself, see keeping.go.

// holdings is what all hold together and each by himself, in bytes.
type holdings struct {
	most int

	mu  sync.Mutex
	all int
	by  map[string]int

	documents map[string]*parsed // of running operations, by their text
}

func newHoldings(most int) holdings {
	return holdings{most: most, by: map[string]int{}, documents: map[string]*parsed{}}
}

// holding is the part of one request or message, of one operation, or of one group of a
// subscription.
type holding struct {
	in    *holdings
	who   string
	bytes int  // guarded by in.mu
	short bool // Hold had no room; of the operation's goroutine
}

func (h *holdings) of(who string) *holding { return &holding{in: h, who: who} }

// whoHolds is the person who made a request, or else all strangers from there.
func (s *Server) whoHolds(p Principal, r *http.Request) string { return cmp.Or(p.Key, s.Client(r)) }

// Holding counts bytes that the server's caller keeps for somebody who reads slowly among
// what that person holds. hold is false, and changes nothing, when there is no room for so
// many.
func (s *Server) Holding(p Principal, r *http.Request) (hold func(bytes int) bool) {
	s.Open()
	return s.holdings.of(s.whoHolds(p, r)).resize
}

// resize is false, and changes nothing, when there is no room for so much. Nobody
// may have more than a third of what is left: that is a quarter of everything for
// one who is alone, and however many take what they can, something is left for who
// has nothing.
func (h *holding) resize(bytes int) bool {
	h.in.mu.Lock()
	defer h.in.mu.Unlock()
	return h.add(bytes - h.bytes)
}

// grow is resize by what comes on top.
func (h *holding) grow(bytes int) bool {
	h.in.mu.Lock()
	defer h.in.mu.Unlock()
	return h.add(bytes)
}

type holdingKey struct{}

// Hold is called by who writes the answer of an operation of Server, before that
// comes to so many bytes. When it is false there is no room for them: then the
// answer is not told, whatever has been written.
func Hold(ctx context.Context, bytes int) bool {
	h, ok := ctx.Value(holdingKey{}).(*holding)
	if !ok {
		return true
	}
	h.in.mu.Lock()
	defer h.in.mu.Unlock()
	h.short = bytes > h.bytes && !h.add(bytes-h.bytes)
	return !h.short
}

// letGo may be called more than once.
func (h *holding) letGo() { h.resize(0) }

// add is called with h.in.mu held.
func (h *holding) add(bytes int) bool {
	mine, all := h.in.by[h.who]+bytes, h.in.all+bytes
	if bytes > 0 && mine > (h.in.most-all)/3 {
		return false
	}
	h.bytes, h.in.all = h.bytes+bytes, all
	if h.in.by[h.who] = mine; mine == 0 {
		delete(h.in.by, h.who)
	}
	return true
}

// fieldBytes is about what a field of an answer takes while that is made. An
// operation of the highest weight is expected to take 8 MB.
const fieldBytes = 160

// expected is what an operation is to hold before it is executed, by its weight.
// Whoever has no room for it is told before anything was done.
func expected(op *graphql.OperationContext) int { return fieldBytes * costOf(op) }

const (
	noRoomYet   = "Your operations hold as much memory as they may. Wait until some have ended, and read their answers."
	noRoomLeft  = "The answers that you have not read yet leave no room for this one."
	noRoomEvent = "The events of your subscriptions are too long to be told at once. Ask for less of each."
	noRoomDone  = "The mutation has run, but the answers that you have not read yet leave no room for its own."
)
