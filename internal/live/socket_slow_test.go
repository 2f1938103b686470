package live_test

import (
	"context"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/live/livetest"
)

// paced is a connection that is read at a steady rate.
type paced struct {
	net.Conn
	pace *time.Ticker
}

func (p *paced) Read(b []byte) (int, error) {
	<-p.pace.C
	return p.Conn.Read(b[:min(len(b), 15<<10)])
}

// paced is a socket that is read at a steady rate.
func (h *house) paced(t *testing.T, pace *time.Ticker) *client {
	t.Helper()
	dialer := websocket.Dialer{
		Subprotocols:   []string{"graphql-transport-ws"},
		ReadBufferSize: 16 << 10,
		NetDialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			conn, err := narrowly(64<<10)(ctx, network, address)
			return &paced{conn, pace}, err
		},
	}
	conn, _, err := dialer.DialContext(t.Context(), h.wsURL(), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return &client{t, conn}
}

// A ping stands behind the results that wait, so that its pong comes late from a
// peer that reads them slowly.
func TestSocket_that_is_read_slowly_is_not_taken_for_silent(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Limits.PingInterval = time.Second
		s.Limits.PongTimeout = time.Second
		s.Limits.QueueBytes = 100 * lengthy
	})
	pace := time.NewTicker(50 * time.Millisecond) // 300 kB in a second
	t.Cleanup(pace.Stop)
	c := h.paced(t, pace)
	c.play("> " + initAda + "\n< " + ack + "\n" +
		`> {"id":"1","type":"subscribe","payload":{"query":"subscription{topic(name:\"flood\"){name}}"}}`)
	flood := h.hall.Topic("flood")
	soon(t, flood.Joined, "the subscription")
	const results = 15
	for range results {
		flood.Tell <- &livetest.Node{Name: strings.Repeat("x", lengthy)}
	}
	for range results { // 4 s
		c.hear()
	}
}

func TestSocket_that_is_read_slowly_is_told_no_more_of_what_it_may_not_watch(t *testing.T) {
	t.Parallel()
	h, l, registry := watching(t, func(s *live.Server) { s.Limits.QueueBytes = 100 * lengthy })
	c := h.buffered(t, 64<<10)
	c.play("> " + initAda + "\n< " + ack)
	c.say(websocket.TextMessage, asks("lost", documents["L"], 0))
	c.say(websocket.TextMessage, asks("also", documents["L"], 0))
	until(t, "it watches", func() bool { return h.watchers() == 2 })
	const results = 30
	for range results {
		l.Append(livetest.Line{Text: strings.Repeat("x", lengthy)})
	}
	until(t, "all is resolved", func() bool {
		return published(t, registry, "usher_live_subscription_executions_total") == results
	})
	l.Fail(fault.New(fault.Forbidden, "No more."))
	l.Wake()
	until(t, "it is refused", func() bool { return published(t, registry, "usher_live_errors_total") >= 1 })
	told, got := map[bool]int{}, c.hear()
	for ; strings.Contains(got, `"type":"next"`); got = c.hear() {
		told[strings.Contains(got[:40], `"lost"`)]++
	}
	if max(told[true], told[false]) > results/2 { // what the kernel had, and what was about to leave
		t.Errorf("%v results were told", told)
	}
	if !strings.Contains(got, `"type":"error"`) || !strings.Contains(got, "FORBIDDEN") {
		t.Errorf("heard %s", got)
	}
	c.closed("4403", "Forbidden")
}
