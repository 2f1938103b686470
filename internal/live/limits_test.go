package live_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/live"
	"usher/internal/live/livetest"
)

// A reader that takes nothing is cut off by the write deadline, holds no more
// than its queue, and slows nobody else.
func TestStalledReader_is_given_up_and_slows_nobody(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Limits.WriteTimeout = 300 * time.Millisecond
		s.Limits.QueueBytes = 64 << 10
	})
	stalled := h.narrow(t)
	stalled.play("> " + initAda + "\n< " + ack + "\n" +
		`> {"id":"1","type":"subscribe","payload":{"query":"subscription{topic(name:\"flood\"){name}}"}}`)
	flood := h.hall.Topic("flood")
	soon(t, flood.Joined, "the subscription")
	other := h.joined(t, initAda, "other")

	long := &livetest.Node{Name: strings.Repeat("x", 100<<10)}
	told := 0
flooding:
	for ; ; told++ { // nobody reads: sockets' buffers take the first few
		select {
		case flood.Tell <- long:
		case <-flood.Stopped:
			break flooding
		case <-time.After(10 * time.Second):
			t.Fatal("the stalled reader was never given up")
		}
	}
	if told > 200 { // 20 MB
		t.Errorf("%d messages were taken for a reader that reads none", told)
	}
	h.hall.Topic("other").Tell <- &livetest.Node{ID: "n"}
	other.play(`< {"id":"1","type":"next","payload":{"data":{"topic":{"id":"n"}}}}`)
}

func TestFloodOfPings_without_reading_is_given_up(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	h := setup(t, func(s *live.Server) {
		s.Registerer = registry
		s.Limits.WriteTimeout = 300 * time.Millisecond
		s.Limits.CloseTimeout = 300 * time.Millisecond
		s.Limits.QueueBytes = 64 << 10
	})
	c := h.narrow(t)
	ping := fmt.Sprintf(`{"type":"ping","payload":{"x":%q}}`, strings.Repeat("x", 30<<10))
	_ = c.SetWriteDeadline(time.Now().Add(2 * time.Second))
	for c.WriteMessage(websocket.TextMessage, []byte(ping)) == nil {
	}
	for deadline := time.Now().Add(10 * time.Second); published(t, registry, "usher_live_sockets") > 0; runtime.Gosched() {
		if time.Now().After(deadline) {
			t.Fatal("a peer that reads no pongs keeps its socket")
		}
	}
}

// A subscription that catches up keeps the queue full; that is no reason to
// close the socket of a peer that reads, and pings.
func TestPing_is_answered_while_results_wait(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.QueueBytes = 1000 })
	c := h.connect(t)
	c.play("> " + initAda + "\n< " + ack + "\n" +
		`> {"id":"1","type":"subscribe","payload":{"query":"subscription{count(to:20000)}"}}`)
	pongs := 0
	for next := 1; next <= 20_000; {
		if next%1000 == 0 && pongs < next/1000 {
			c.say(websocket.TextMessage, `{"type":"ping"}`)
		}
		switch got := c.hear(); got {
		case `{"type":"pong"}`:
			pongs++
		case fmt.Sprintf(`{"id":"1","type":"next","payload":{"data":{"count":%d}}}`, next):
			next++
		default:
			t.Fatalf("heard %s instead of %d", got, next)
		}
	}
	if pongs == 0 {
		t.Error("no ping was answered")
	}
}

func TestMessage_that_is_too_long_closes_with_1009(t *testing.T) {
	t.Parallel()
	h := setup(t)
	c := h.connect(t)
	c.play("> " + initAda + "\n< " + ack)
	c.say(websocket.TextMessage, fmt.Sprintf(`{"type":"ping","payload":{"x":%q}}`, strings.Repeat("x", 900_000)))
	if got := c.hear(); len(got) < 900_000 {
		t.Fatalf("heard %d bytes", len(got))
	}
	c.say(websocket.TextMessage, fmt.Sprintf(`{"type":"ping","payload":{"x":%q}}`, strings.Repeat("x", 8<<20)))
	c.closed("1009", "")
}

func TestOneFrame_longer_than_the_queue_is_sent(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.QueueBytes = 100 })
	c := h.joined(t, initAda, "long")
	h.hall.Topic("long").Tell <- &livetest.Node{ID: strings.Repeat("x", 100_000)}
	if got := c.hear(); len(got) < 100_000 {
		t.Errorf("got %d bytes", len(got))
	}
}

func TestOperations_beyond_the_limit_are_refused_one_by_one(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	h := setup(t, func(s *live.Server) { s.Registerer = registry })
	c := h.connect(t)
	c.play("> " + initAda + "\n< " + ack)
	before := runtime.NumGoroutine()
	for i := range 1000 {
		c.say(websocket.TextMessage, fmt.Sprintf(`{"id":"%d","type":"subscribe","payload":{"query":"subscription{topic(name:\"crowd\"){id}}"}}`, i))
	}
	for range 900 {
		if got := c.hear(); !strings.Contains(got, `"code":"RATE_LIMITED","retryAfterSeconds":1`) {
			t.Fatalf("got %s", got)
		}
	}
	if n := len(h.hall.Topic("crowd").Joined); n != 100 {
		t.Errorf("%d producers run, want 100", n)
	}
	if grown := runtime.NumGoroutine() - before; grown > 600 { // other tests run too
		t.Errorf("%d goroutines more", grown)
	}
	for name, want := range map[string]float64{
		"usher_live_subscriptions": 100,
		"usher_live_errors_total":  900,
		"usher_live_sockets":       1,
	} {
		if got := published(t, registry, name); got != want {
			t.Errorf("%s is %v, want %v", name, got, want)
		}
	}
}

// published is a metric's value, all its labels together.
func published(t interface {
	Helper()
	Fatal(...any)
}, registry *prometheus.Registry, name string) (sum float64) {
	t.Helper()
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, family := range families {
		for _, m := range family.GetMetric() {
			if family.GetName() == name {
				sum += m.GetGauge().GetValue() + m.GetCounter().GetValue()
			}
		}
	}
	return sum
}

func TestSockets_beyond_the_limit(t *testing.T) {
	t.Parallel()
	t.Run("of_an_address_are_refused_before_the_upgrade", func(t *testing.T) {
		t.Parallel()
		h := setup(t, func(s *live.Server) { s.Limits.SocketsPerAddress = 2 })
		first := h.connect(t)
		h.connect(t).play("> " + initAda + "\n< " + ack)
		status, refusal := h.refused(t)
		if status != 429 || !strings.Contains(refusal, `"code":"RATE_LIMITED","retryAfterSeconds":10`) {
			t.Fatalf("the third: %d %s, want 429 and when to come back", status, refusal)
		}
		got := h.ask(t, "POST", query("subscription{count(to:1)}"), "Accept: text/event-stream")
		if got.status != 429 || got.body != refusal || got.header.Get("Retry-After") != "10" {
			t.Errorf("an event stream: got %d %s, want 429", got.status, got.body)
		}
		_ = first.Close()
		for deadline := time.Now().Add(10 * time.Second); ; {
			conn, _, err := h.dial(t)
			if err == nil {
				_ = conn.Close()
				return
			}
			if time.Now().After(deadline) {
				t.Fatal("a seat that is free again was not given")
			}
			runtime.Gosched()
		}
	})
	t.Run("are_counted_by_what_the_server_takes_for_a_client", func(t *testing.T) {
		t.Parallel()
		h := setup(t, func(s *live.Server) {
			s.Limits.SocketsPerAddress = 1
			s.Client = func(r *http.Request) string { return r.Header.Get("Network") }
		})
		h.connect(t, "Network: 2001:db8::/64")
		if status, _ := h.refused(t, "Network: 2001:db8::/64"); status != 429 {
			t.Errorf("a second from the same network: got %d, want 429", status)
		}
		h.connect(t, "Network: 2001:db9::/64")
	})
	t.Run("of_a_person_are_closed_with_1013", func(t *testing.T) {
		t.Parallel()
		h := setup(t, func(s *live.Server) { s.Limits.SocketsPerPrincipal = 1 })
		h.connect(t).play("> " + initAda + "\n< " + ack)
		h.connect(t).play("> " + initAda + "\nx 1013 Too many sockets")
		h.connect(t).play(`> {"type":"connection_init"}` + "\n< " + ack)
	})
}

func TestDrain_waits_for_mutations_and_closes_with_1012(t *testing.T) {
	t.Parallel()
	h := setup(t)
	idle := h.joined(t, initAda, "idle")
	silent := h.connect(t) // before its init
	busy := h.joined(t, initAda, "busy")
	busy.play(`> {"id":"m","type":"subscribe","payload":{"query":"mutation{wait(name:\"m\")}"}}`)
	m := h.hall.Waiter("m")
	soon(t, m.Begun, "the mutation")

	drained := make(chan error, 1)
	go func() { drained <- h.Drain(context.Background()) }()
	idle.play("x 1012 Service restart")
	silent.play("x 1012 Service restart")
	soon(t, h.hall.Topic("busy").Stopped, "the end of the subscription")
	if status, refusal := h.refused(t); status != 503 || !strings.Contains(refusal, `"code":"INTERNAL","requestId":"req-1"`) {
		t.Errorf("a new socket: %d %s, want 503", status, refusal)
	}
	select {
	case err := <-drained:
		t.Fatalf("drained before the mutation ended: %v", err)
	default:
	}
	close(m.Release)
	busy.play(`
		< {"id":"m","type":"next","payload":{"data":{"wait":"m"}}}
		< {"id":"m","type":"complete"}
		x 1012 Service restart`)
	_ = busy.Close()
	if err := soon(t, drained, "the drain"); err != nil {
		t.Error(err)
	}
}

func TestDrain_cuts_off_what_outlasts_its_patience(t *testing.T) {
	t.Parallel()
	h := setup(t)
	c := h.connect(t)
	c.play("> " + initAda + "\n< " + ack + "\n" + `> {"id":"m","type":"subscribe","payload":{"query":"mutation{wait(name:\"m\")}"}}`)
	m := h.hall.Waiter("m")
	soon(t, m.Begun, "the mutation")
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := h.Drain(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	if err := soon(t, m.Done, "the mutation's end"); err == nil {
		t.Error("the mutation was not told to stop")
	}
}

// refused is how the server answers a socket that it does not let in.
func (h *house) refused(t *testing.T, headers ...string) (status int, body string) {
	t.Helper()
	_, response, err := h.dial(t, headers...)
	if err == nil {
		t.Fatal("the socket was let in")
	}
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text)
}

// narrow is a socket whose kernel buffers hold little, and that does not read.
func (h *house) narrow(t *testing.T) *client {
	t.Helper()
	return h.buffered(t, 4<<10)
}

// narrowly dials connections whose kernel keeps so many bytes that were not read.
func narrowly(bytes int) func(ctx context.Context, network, address string) (net.Conn, error) {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := (&net.Dialer{}).DialContext(ctx, network, address)
		if err == nil {
			err = conn.(*net.TCPConn).SetReadBuffer(bytes)
		}
		return conn, err
	}
}

// buffered is a socket whose kernel keeps so many bytes that were not read.
func (h *house) buffered(t *testing.T, bytes int) *client {
	t.Helper()
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, NetDialContext: narrowly(bytes)}
	conn, _, err := dialer.DialContext(t.Context(), h.wsURL(), http.Header{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return &client{t, conn}
}
