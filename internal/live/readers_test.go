package live_test

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/live"
)

// Of 200 who read and one who stops, the 200 hear everything while the one holds
// what his queue and the kernel's buffers hold, and he is given up by the write
// deadline.
func TestStalledReader_among_200_is_given_up_alone(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	h := setup(t, func(s *live.Server) {
		s.Registerer = registry
		s.Limits.QueueBytes = 64 << 10
		s.Limits.WriteTimeout = 3 * time.Second
	})
	stalled := h.narrow(t)
	id := strings.Repeat("x", 50<<10) // stands in every message of the operation
	stalled.play("> " + initAda + "\n< " + ack)
	stalled.say(websocket.TextMessage, fmt.Sprintf(`{"id":%q,"type":"subscribe","payload":{"query":"subscription{count(to:100000)}"}}`, id))

	const events = 200
	var readers sync.WaitGroup
	for range 200 {
		reader := h.connect(t)
		readers.Go(func() {
			reader.play("> " + initAda + "\n< " + ack)
			reader.say(websocket.TextMessage, fmt.Sprintf(`{"id":"1","type":"subscribe","payload":{"query":"subscription{count(to:%d)}"}}`, events))
			for i := 1; i <= events; i++ {
				if got, want := reader.hear(), fmt.Sprintf(`{"id":"1","type":"next","payload":{"data":{"count":%d}}}`, i); got != want {
					t.Errorf("heard %s instead of %s", got, want)
					return
				}
			}
		})
	}
	readers.Wait()
	for deadline := time.Now().Add(20 * time.Second); published(t, registry, "usher_live_sockets") > 200; runtime.Gosched() {
		if time.Now().After(deadline) {
			t.Fatal("the reader who stalls is never given up")
		}
	}
	// 5 GB were to be said to him; what was taken for him is bounded.
	if told := published(t, registry, "usher_live_messages_sent_total") - 200*(1+events); told > 400 {
		t.Errorf("%v messages of 50 kB were taken for a reader that reads none", told)
	}
}

// Whoever asks and does not listen is told so, if he listens in the end.
func TestReader_too_slow_for_his_own_pongs_is_closed_with_1013(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	h := setup(t, func(s *live.Server) {
		s.Registerer = registry
		s.Limits.QueueBytes = 64 << 10
		s.Limits.CloseTimeout = time.Minute
	})
	c := h.connect(t) // buffers as they are: a narrow one would take minutes to empty
	c.play("> " + initAda + "\n< " + ack)
	text := pingOf(30 << 10)
	_ = c.SetWriteDeadline(time.Now().Add(time.Minute))
	for published(t, registry, "usher_live_closes_total") == 0 {
		c.say(websocket.TextMessage, text)
	}
	_ = c.SetReadDeadline(time.Now().Add(time.Minute))
	for {
		_, said, err := c.ReadMessage()
		if err == nil && string(said) == pongOf(30<<10) {
			continue
		}
		if !websocket.IsCloseError(err, websocket.CloseTryAgainLater) {
			t.Errorf("after its pongs the server said %.100s %v", said, err)
		}
		return
	}
}
