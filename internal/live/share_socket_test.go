package live_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/live"
	"usher/internal/live/livetest"
)

// asks is a socket's question for a log's lines.
func asks(id, document string, after int) string {
	payload, _ := json.Marshal(map[string]any{"query": document, "variables": map[string]any{"log": "l", "after": after}})
	return fmt.Sprintf(`{"id":%q,"type":"subscribe","payload":%s}`, id, payload)
}

// watching is a server with a log that ada and bob may see.
func watching(t *testing.T, adjust ...func(*live.Server)) (*house, *livetest.Log, *prometheus.Registry) {
	t.Helper()
	registry := prometheus.NewRegistry()
	h := setup(t, append(adjust, func(s *live.Server) { s.Registerer = registry })...)
	l := h.hall.Log("l")
	l.See("ada", "wide")
	l.See("bob", "wide")
	return h, l, registry
}

func (h *house) watchers() int {
	_, _, _, watchers := h.Places()
	return watchers
}

func TestFrames_of_one_line_differ_in_the_operation_only(t *testing.T) {
	t.Parallel()
	h, l, registry := watching(t)
	var all []*client
	for i := range 5 {
		c := h.connect(t)
		c.play("> " + strings.ReplaceAll(initAda, "ada", []string{"ada", "bob"}[i%2]) + "\n< " + ack)
		c.say(websocket.TextMessage, asks(fmt.Sprint("id ", i), documents["L"], 0))
		all = append(all, c)
	}
	until(t, "all watch", func() bool { return h.watchers() == len(all) })
	l.Append(livetest.Line{Text: "x"})
	for i, c := range all {
		want := fmt.Sprintf(`{"id":"id %d","type":"next","payload":{"data":{"lines":{"position":1,"text":"x","sight":"wide","edition":0}}}}`, i)
		if got := c.hear(); got != want {
			t.Errorf("heard %s, want %s", got, want)
		}
	}
	if n := published(t, registry, "usher_live_subscription_executions_total"); n != 1 {
		t.Errorf("the line was resolved %v times", n)
	}
}

// An idle socket has the goroutine that reads it, and nothing else.
func TestIdleSubscriptions_have_one_goroutine_a_socket(t *testing.T) {
	h, l, registry := watching(t) // not in parallel: it counts goroutines
	before := runtime.NumGoroutine()
	const sockets = 200
	for range sockets {
		c := h.connect(t)
		c.play("> " + initAda + "\n< " + ack)
		for id := range 3 {
			c.say(websocket.TextMessage, asks(fmt.Sprint(id), documents["L"], 0))
		}
	}
	until(t, "all watch", func() bool { return h.watchers() == 3*sockets })
	l.Append(livetest.Line{})
	until(t, "all are told", func() bool { return published(t, registry, "usher_live_messages_sent_total") >= 4*sockets })
	until(t, "they are idle", func() bool { return runtime.NumGoroutine()-before <= sockets+10 })
}

// flooded are a socket that does not read and one that has heard all of many long
// lines.
func flooded(t *testing.T, h *house, l *livetest.Log, lines int) (slow *client) {
	t.Helper()
	slow = h.buffered(t, 256<<10)
	quick := h.connect(t)
	for _, c := range []*client{slow, quick} {
		c.play("> " + initAda + "\n< " + ack)
		c.say(websocket.TextMessage, asks("1", documents["L"], 0))
	}
	until(t, "both watch", func() bool { return h.watchers() == 2 })
	for range lines {
		l.Append(livetest.Line{Text: strings.Repeat("x", 20<<10)})
	}
	quick.hears(lines)
	return slow
}

// hears has a client hear so many lines, from the first on.
func (c *client) hears(lines int) {
	c.t.Helper()
	for next := 1; next <= lines; next++ {
		if got := c.hear(); !strings.Contains(got, fmt.Sprintf(`"position":%d,`, next)) {
			c.t.Fatalf("heard %.80s instead of %d", got, next)
		}
	}
}

// stalls counts those whom the write timeout refuses.
type stalls struct{ atomic.Int64 }

func (n *stalls) count(s *live.Server) {
	s.Refused = func(limit string) {
		if limit == live.WriteTimeout {
			n.Add(1)
		}
	}
}

func TestSlowWatcher_hears_everything_and_slows_nobody(t *testing.T) {
	t.Parallel()
	stalled := &stalls{}
	h, l, registry := watching(t, stalled.count, func(s *live.Server) { s.Limits.QueueBytes = 16 << 10 })
	slow := flooded(t, h, l, 400)
	if n := published(t, registry, "usher_live_subscription_pauses_total"); n == 0 {
		t.Error("nobody had to wait")
	}
	slow.hears(400)
	if n := stalled.Load(); n != 0 {
		t.Errorf("%v were cut off", n)
	}
}

func TestStalledWatcher_is_cut_off_after_the_write_timeout_and_counted(t *testing.T) {
	t.Parallel()
	stalled := &stalls{}
	h, l, registry := watching(t, stalled.count, func(s *live.Server) {
		s.Limits.QueueBytes = 16 << 10
		s.Limits.WriteTimeout = 300 * time.Millisecond
	})
	flooded(t, h, l, 400)
	until(t, "it is cut off", func() bool { return stalled.Load() == 1 })
	until(t, "the other one watches", func() bool {
		return h.watchers() == 1 && published(t, registry, "usher_live_subscriptions") == 1
	})
}

// A client that goes while it is waited for has not stalled.
func TestWatcher_who_goes_is_not_counted_as_stalled(t *testing.T) {
	t.Parallel()
	stalled := &stalls{}
	h, l, registry := watching(t, stalled.count, func(s *live.Server) {
		s.Limits.QueueBytes = 16 << 10
		s.Limits.WriteTimeout = time.Hour // it is no stall however long the flood takes here
	})
	slow := flooded(t, h, l, 400)
	_ = slow.Close()
	until(t, "the other one watches", func() bool { return published(t, registry, "usher_live_sockets") == 1 })
	if n := stalled.Load(); n != 0 {
		t.Errorf("%v have stalled", n)
	}
}

func TestWatcher_who_loses_the_right_is_closed_with_4403(t *testing.T) {
	t.Parallel()
	h, l, _ := watching(t)
	ada, bob := h.connect(t), h.connect(t)
	for c, init := range map[*client]string{ada: initAda, bob: strings.ReplaceAll(initAda, "ada", "bob")} {
		c.play("> " + init + "\n< " + ack)
		c.say(websocket.TextMessage, asks("1", documents["Briefly"], 0))
	}
	until(t, "both watch", func() bool { return h.watchers() == 2 })
	l.AppendAnd(func(sights map[string]string) { sights["ada"] = "" }, livetest.Line{Person: "ada"})
	ada.play(`< {"id":"1","type":"error","payload":[{"message":"You may not see this log.","extensions":{"code":"FORBIDDEN"}}]}
		x 4403 Forbidden`)
	bob.play(`< {"id":"1","type":"next","payload":{"data":{"lines":{"position":1,"sight":"wide"}}}}`)
}

// Clients complete, and the log grows, at the same time; whoever asks again hears
// everything after his cursor.
func TestComplete_races_with_news(t *testing.T) {
	t.Parallel()
	h, l, registry := watching(t)
	const lines = 400
	var clients sync.WaitGroup
	for n := range 8 {
		c := h.connect(t)
		c.play("> " + initAda + "\n< " + ack)
		clients.Go(func() {
			for at, visit := 0, 0; at < lines; visit++ {
				id, heard := fmt.Sprint(visit), 0
				c.say(websocket.TextMessage, asks(id, documents["Briefly"], at))
				for most := 1 + (visit*7+n)%30; heard < most && at < lines; {
					var said struct {
						ID      string
						Payload struct{ Data struct{ Lines line } }
					}
					if err := json.Unmarshal([]byte(c.hear()), &said); err != nil {
						t.Error(err)
					}
					if said.ID != id {
						continue // on its way when it was completed
					}
					if said.Payload.Data.Lines.Position != at+1 {
						t.Errorf("after %d comes %d", at, said.Payload.Data.Lines.Position)
						return
					}
					at++
					heard++
				}
				c.say(websocket.TextMessage, `{"id":"`+id+`","type":"complete"}`)
			}
		})
	}
	for range lines {
		l.Append(livetest.Line{})
		time.Sleep(time.Duration(rand.IntN(200)) * time.Microsecond)
	}
	clients.Wait()
	until(t, "nobody watches", func() bool {
		return published(t, registry, "usher_live_subscriptions") == 0 && published(t, registry, "usher_live_subscription_groups") == 0
	})
}

func TestDrain_of_watchers(t *testing.T) {
	t.Parallel()
	h, l, registry := watching(t)
	c := h.connect(t)
	c.play("> " + initAda + "\n< " + ack)
	c.say(websocket.TextMessage, asks("1", documents["Briefly"], 0))
	slow := h.narrow(t)
	slow.play("> " + initAda + "\n< " + ack)
	slow.say(websocket.TextMessage, asks("1", documents["L"], 0))
	stream := h.follow("l", "ada", "Briefly", "", 0, 0)
	until(t, "all watch", func() bool { return h.watchers() == 3 })
	stream.Leave()
	begun, release := holding(l, 1)
	l.Append(livetest.Line{Text: strings.Repeat("x", 3<<20)})
	soon(t, begun, "a line that is being resolved")
	drained := make(chan error, 1)
	go func() { drained <- h.Drain(t.Context()) }()
	c.play("x 1012 Service restart")
	release()
	_ = slow.Close()
	if err := soon(t, drained, "the drain"); err != nil {
		t.Error(err)
	}
	if n := published(t, registry, "usher_live_subscriptions"); n != 0 || l.Watchers() != 0 {
		t.Errorf("%v subscriptions and %d readers outlast the drain", n, l.Watchers())
	}
}
