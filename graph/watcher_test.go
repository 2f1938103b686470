package graph

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/live"
	"usher/internal/viewer"
)

// patience is how long a test waits for what has to come. It is not a pause:
// whoever waits is woken at once.
const patience = 20 * time.Second

// watcher is a subscription as its client sees it: an event stream of
// package live, without a network in between.
type watcher struct {
	t       testing.TB
	replies chan reply // closed when the stream has ended
	cancel  context.CancelFunc
	body    *io.PipeReader
	ended   chan struct{}
}

// serving is a server for watchers, whose metrics go to registerer.
func (w *world) serving(registerer prometheus.Registerer) *live.Server {
	return &live.Server{
		Executor: w.ex,
		Authenticate: func(ctx context.Context, _ *http.Request, _ string) (context.Context, live.Principal, error) {
			return ctx, live.Principal{}, nil // watchOn has said who asks
		},
		Log: slog.New(slog.NewTextHandler(w.logbook, nil)), Registerer: registerer,
	}
}

// watch subscribes on behalf of a viewer, on a server of his own. Variables come as
// pairs.
func (w *world) watch(v viewer.Viewer, document string, variables ...any) *watcher {
	w.t.Helper()
	return w.watchOn(w.serving(nil), v, document, variables...)
}

func (w *world) watchOn(server *live.Server, v viewer.Viewer, document string, variables ...any) *watcher {
	w.t.Helper()
	vars := map[string]any{}
	for i := 0; i < len(variables); i += 2 {
		vars[variables[i].(string)] = variables[i+1]
	}
	asked, err := json.Marshal(map[string]any{"query": document, "variables": vars})
	if err != nil {
		w.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(viewer.With(w.t.Context(), v))
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(string(asked)))
	if err != nil {
		w.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	r.RemoteAddr = "192.0.2.1:1"
	body, out := io.Pipe()
	s := &watcher{t: w.t, replies: make(chan reply, 1024), cancel: cancel, body: body, ended: make(chan struct{})}
	go func() {
		defer close(s.ended)
		server.ServeHTTP(pipeWriter{http.Header{}, out}, r)
		_ = out.Close()
	}()
	go s.read()
	w.t.Cleanup(s.stop)
	return s
}

func (s *watcher) read() {
	defer close(s.replies)
	for lines := bufio.NewReader(s.body); ; {
		line, err := lines.ReadString('\n')
		if err != nil {
			return
		}
		data, ok := strings.CutPrefix(strings.TrimSpace(line), "data: {")
		if !ok {
			continue
		}
		a := reply{t: s.t}
		if err := json.Unmarshal([]byte("{"+data), &a); err != nil {
			s.t.Errorf("the stream says %q: %v", data, err)
			return
		}
		s.replies <- a
	}
}

// stop unsubscribes, and returns when nothing of the subscription is left.
func (s *watcher) stop() {
	s.cancel()
	_ = s.body.Close()
	<-s.ended
}

// next waits for the stream's next message.
func (s *watcher) next() reply {
	s.t.Helper()
	select {
	case a, ok := <-s.replies:
		if !ok {
			s.t.Fatal("the stream ended without a word")
		}
		return a
	case <-time.After(patience):
		s.t.Fatal("the stream says nothing")
	}
	return reply{}
}

// ending waits for the stream's end and returns the code it ended with, or
// that its last word was an event; empty when it just ended.
func (s *watcher) ending() (code string) {
	s.t.Helper()
	timeout := time.After(patience)
	for {
		select {
		case a, ok := <-s.replies:
			if !ok {
				return code
			}
			if code = a.topCode(); code == "" {
				code = "an event"
			}
		case <-timeout:
			s.t.Fatal("the stream does not end")
		}
	}
}

// topCode is the code of the first top-level error.
func (a reply) topCode() string {
	if len(a.Errors) == 0 {
		return ""
	}
	code, _ := a.Errors[0].Extensions["code"].(string)
	return code
}

// pipeWriter is an http.ResponseWriter whose body is read as it is written.
type pipeWriter struct {
	header http.Header
	*io.PipeWriter
}

func (w pipeWriter) Header() http.Header { return w.header }
func (pipeWriter) WriteHeader(int)       {}
func (pipeWriter) Flush()                {}
