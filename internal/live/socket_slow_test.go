package live_test

import (
	"context"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

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

// A ping stands behind the results that wait, so that its pong comes late from a
// peer that reads them slowly.
func TestSocket_that_is_read_slowly_is_not_taken_for_silent(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Limits.PingInterval = 500 * time.Millisecond
		s.Limits.PongTimeout = 500 * time.Millisecond
		s.Limits.QueueBytes = 100 * lengthy
	})
	pace := time.NewTicker(50 * time.Millisecond) // 300 kB in a second
	t.Cleanup(pace.Stop)
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
	c := &client{t, conn}
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
