package live_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"usher/internal/live"
	"usher/internal/live/livetest"
)

// Each limit that refuses or gives up somebody is told of by its name, and no
// other limit is.
func TestRefused_is_told_the_limit(t *testing.T) {
	t.Parallel()
	for limit, provoke := range map[string]struct {
		limits live.Limits
		by     func(*testing.T, *house)
	}{
		live.RequestBytes: {live.Limits{BodyBytes: 100}, func(t *testing.T, h *house) {
			h.ask(t, "POST", query("{hello}"))
			h.ask(t, "POST", query(strings.Repeat("x", 100)))
		}},
		live.UploadBytes: {live.Limits{UploadBytes: 100}, func(t *testing.T, h *house) {
			h.ask(t, "POST", strings.Repeat("x", 200), "Content-Type: multipart/form-data; boundary=b", "GraphQL-Preflight: 1", "Authorization: Bearer ada")
		}},
		live.MessageBytes: {live.Limits{StrangerBytes: 100}, func(t *testing.T, h *house) {
			c := h.connect(t)
			c.say(websocket.TextMessage, strings.Repeat("x", 200))
			c.closed("1009", "")
		}},
		live.SocketsPerAddress: {live.Limits{SocketsPerAddress: 1}, func(t *testing.T, h *house) {
			h.connect(t)
			h.refused(t)
		}},
		live.SocketsPerPrincipal: {live.Limits{SocketsPerPrincipal: 1}, func(t *testing.T, h *house) {
			h.connect(t).play("> " + initAda + "\n< " + ack)
			h.connect(t).play("> " + initAda + "\nx 1013 Too many sockets")
		}},
		live.OperationsPerSocket: {live.Limits{OperationsPerSocket: 1}, func(t *testing.T, h *house) {
			c := h.joined(t, initAda, "first")
			c.say(websocket.TextMessage, `{"id":"2","type":"subscribe","payload":{"query":"{hello}"}}`)
			c.hear()
		}},
		live.InitTimeout: {live.Limits{InitTimeout: 20 * time.Millisecond}, func(t *testing.T, h *house) {
			h.connect(t).play("x 4408 Connection initialisation timeout")
		}},
		live.PingInterval: {live.Limits{PingInterval: 50 * time.Millisecond, PongTimeout: 50 * time.Millisecond}, func(t *testing.T, h *house) {
			c := h.joined(t, initAda, "silent")
			c.SetPingHandler(func(string) error { return nil }) // and no pong
			if _, _, err := c.ReadMessage(); err == nil {
				t.Error("got a message")
			}
		}},
		live.WriteTimeout: {live.Limits{WriteTimeout: 200 * time.Millisecond}, func(t *testing.T, h *house) {
			h.narrow(t).play("> " + initAda + "\n< " + ack + "\n" +
				`> {"id":"1","type":"subscribe","payload":{"query":"subscription{topic(name:\"flood\"){name}}"}}`)
			h.flood(t)
		}},
		live.QueueBytes: {live.Limits{QueueBytes: 4 << 10}, func(t *testing.T, h *house) {
			c := h.narrow(t)
			c.play("> " + initAda + "\n< " + ack)
			ping := fmt.Sprintf(`{"type":"ping","payload":{"x":%q}}`, strings.Repeat("x", 30<<10))
			_ = c.SetWriteDeadline(time.Now().Add(2 * time.Second))
			for c.WriteMessage(websocket.TextMessage, []byte(ping)) == nil {
			}
		}},
	} {
		t.Run(limit, func(t *testing.T) {
			t.Parallel()
			told := &refusals{first: make(chan string, 1)}
			h := setup(t, func(s *live.Server) { s.Limits, s.Refused = provoke.limits, told.tell })
			provoke.by(t, h)
			if got := soon(t, told.first, "a refusal"); got != limit {
				t.Errorf("told of %s", got)
			}
			if all := told.all(); slices.ContainsFunc(all, func(name string) bool { return name != limit }) {
				t.Errorf("told of %v", all)
			}
		})
	}
}

func TestStalledStream_is_told_of(t *testing.T) {
	t.Parallel()
	told := &refusals{first: make(chan string, 1)}
	h := setup(t, func(s *live.Server) {
		s.Limits, s.Refused = live.Limits{WriteTimeout: 200 * time.Millisecond}, told.tell
	})
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.url, strings.NewReader(query(`subscription{topic(name:"flood"){name}}`)))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	transport := &http.Transport{DialContext: narrowly(4 << 10), ReadBufferSize: 4 << 10}
	defer transport.CloseIdleConnections()
	response, err := transport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() // nothing of it is read
	h.flood(t)
	if got := soon(t, told.first, "a refusal"); got != live.WriteTimeout {
		t.Errorf("told of %s", got)
	}
}

// flood tells those who watch the topic of the name so much that nobody keeps it
// who does not read, until they have stopped.
func (h *house) flood(t *testing.T) {
	t.Helper()
	flood := h.hall.Topic("flood")
	soon(t, flood.Joined, "the subscription")
	long := &livetest.Node{Name: strings.Repeat("x", 1<<20)}
	for range 100 {
		select {
		case flood.Tell <- long:
		case <-flood.Stopped:
			return
		}
	}
}

// refusals are what a server told of.
type refusals struct {
	first chan string

	mu    sync.Mutex
	names []string
}

func (r *refusals) tell(limit string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.names = append(r.names, limit); len(r.names) == 1 {
		r.first <- limit
	}
}

func (r *refusals) all() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.names)
}
