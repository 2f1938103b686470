package live_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/live/livetest"
)

const lengthy = 80 << 10 // bytes of a result

// raw is ada's event stream of a document, of which nothing is read and the kernel
// keeps little.
func (h *house) raw(t *testing.T, document string) net.Conn {
	t.Helper()
	h.Open() // nobody waits for an answer, which would say that it is
	conn, err := narrowly(64<<10)(t.Context(), "tcp", strings.TrimSuffix(strings.TrimPrefix(h.url, "http://"), "/graphql"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	body := query(document)
	_, err = fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: usher.test\r\nContent-Type: application/json\r\n"+
		"Accept: text/event-stream\r\nAuthorization: Bearer ada\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
	if err != nil {
		t.Fatal(err)
	}
	return conn
}

// flooded is such a stream for which many long results wait.
func (h *house) flooded(t *testing.T, results int) net.Conn {
	t.Helper()
	conn := h.raw(t, `subscription{topic(name:"flood"){name}}`)
	flood := h.hall.Topic("flood")
	soon(t, flood.Joined, "the subscription")
	for range results {
		flood.Tell <- &livetest.Node{Name: strings.Repeat("x", lengthy)}
	}
	return conn
}

func TestEventStream_that_is_read_slowly_is_told_nothing_more_but_why(t *testing.T) {
	t.Parallel()
	const results = 30
	roomy := func(s *live.Server) { s.Limits.QueueBytes = 4 * results * lengthy }
	check := func(t *testing.T, conn net.Conn, code string) {
		t.Helper()
		_ = conn.SetReadDeadline(time.Now().Add(10 * time.Second))
		text, err := io.ReadAll(conn)
		if err != nil {
			t.Fatal(err)
		}
		if len(text) > results*lengthy/2 { // what the kernel had, and the result under way
			t.Errorf("%d bytes were told", len(text))
		}
		_, end, _ := strings.Cut(string(text), `data: {"errors"`)
		if !strings.Contains(end, code) || !strings.Contains(end, "event: complete\ndata: \n\n") {
			t.Errorf("it ended with %q", end)
		}
	}
	t.Run("after_its_session", func(t *testing.T) {
		t.Parallel()
		h := setup(t, roomy)
		conn := h.flooded(t, results)
		h.EndSession("session of ada")
		check(t, conn, "UNAUTHENTICATED")
	})
	t.Run("after_a_refusal", func(t *testing.T) {
		t.Parallel()
		h, l, registry := watching(t, roomy)
		conn := h.raw(t, `subscription{lines(log:"l"){text}}`)
		until(t, "it watches", func() bool { return h.watchers() == 1 })
		for range results {
			l.Append(livetest.Line{Text: strings.Repeat("x", lengthy)})
		}
		until(t, "all is resolved", func() bool {
			return published(t, registry, "usher_live_subscription_executions_total") == results
		})
		l.Fail(fault.New(fault.Forbidden, "No more."))
		l.Wake()
		until(t, "it is refused", func() bool { return published(t, registry, "usher_live_errors_total") == 1 })
		check(t, conn, "FORBIDDEN")
	})
}

// An operation that ended by itself is told of to its end.
func TestEventStream_that_is_read_slowly_is_told_all_before_its_completion(t *testing.T) {
	t.Parallel()
	h := setup(t)
	conn := h.raw(t, `subscription{count(to:20000)}`)
	_ = conn.SetReadDeadline(time.Now().Add(20 * time.Second))
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(text), "event: next"); n != 20_000 || !strings.Contains(string(text), "event: complete") {
		t.Errorf("%d results were told, and then %q", n, text[max(0, len(text)-100):])
	}
}

func TestEventStream_that_is_not_read(t *testing.T) {
	t.Parallel()
	// gone reads what is left: the kernel must have dropped what it kept.
	gone := func(t *testing.T, h *house, conn net.Conn) {
		t.Helper()
		soon(t, h.hall.Topic("flood").Stopped, "the end of the subscription")
		_ = conn.SetReadDeadline(time.Now().Add(10 * time.Second))
		n, err := io.Copy(io.Discard, conn)
		if !errors.Is(err, syscall.ECONNRESET) {
			t.Errorf("read %d bytes and then %v, want a reset", n, err)
		}
	}
	t.Run("ends_soon_after_its_session", func(t *testing.T) {
		t.Parallel()
		h := setup(t, func(s *live.Server) {
			s.Limits.QueueBytes = lengthy
			s.Limits.WriteTimeout = time.Minute
			s.Limits.CloseTimeout = 200 * time.Millisecond
		})
		conn := h.flooded(t, 0)
		for full := false; !full; {
			select {
			case h.hall.Topic("flood").Tell <- &livetest.Node{Name: strings.Repeat("x", lengthy)}:
			case <-time.After(time.Second): // nothing more goes in
				full = true
			}
		}
		h.EndSession("session of ada")
		drained, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		if err := h.Drain(drained); err != nil {
			t.Error(err)
		}
		gone(t, h, conn)
	})
	t.Run("is_given_up_and_counted", func(t *testing.T) {
		t.Parallel()
		refused := make(chan string, 1)
		h := setup(t, func(s *live.Server) {
			s.Limits.WriteTimeout = 300 * time.Millisecond
			s.Refused = func(limit string) { refused <- limit }
		})
		conn := h.flooded(t, 10)
		if limit := soon(t, refused, "the refusal"); limit != live.WriteTimeout {
			t.Errorf("refused by %s", limit)
		}
		gone(t, h, conn)
	})
}

// Kernels tell of room in steps, which must not be so large that a client seems to
// take nothing for long. What is 200 kB in a second here is 40 kB by the usual timeout.
func TestEventStream_that_is_read_steadily_outlasts_the_write_timeout(t *testing.T) {
	t.Parallel()
	const timeout = 2 * time.Second
	h := setup(t, func(s *live.Server) {
		s.Limits.WriteTimeout = timeout
		s.Limits.QueueBytes = 100 * lengthy
	})
	conn := h.flooded(t, 50)
	piece := make([]byte, 20<<10)
	pace := time.NewTicker(100 * time.Millisecond)
	defer pace.Stop()
	for began := time.Now(); time.Since(began) < 3*timeout; {
		<-pace.C
		if _, err := io.ReadFull(conn, piece); err != nil {
			t.Fatalf("after %v: %v", time.Since(began), err)
		}
	}
}

// What many are told is in memory once.
func TestEventStreams_that_are_not_read_share_what_waits(t *testing.T) {
	const streams, lines = 40, 25
	h, l, _ := watching(t, func(s *live.Server) { // not in parallel: it measures the heap
		s.Limits.WriteTimeout = time.Minute
		s.Limits.QueueBytes = 2 * lines * lengthy
	})
	for range streams {
		h.raw(t, `subscription{lines(log:"l"){text}}`)
	}
	until(t, "all watch", func() bool { return h.watchers() == streams })
	before := heap()
	var told sync.WaitGroup
	told.Add(1)
	done := sync.OnceFunc(told.Done)
	f := &live.Follower{
		Take: func(payloads []string, _ func()) bool {
			if strings.Contains(payloads[len(payloads)-1], "last") {
				done()
			}
			return true
		},
		End: func(string) {},
	}
	h.Follow(context.WithValue(t.Context(), whoKey{}, "bob"), f, `subscription{lines(log:"l"){text}}`, "", nil)
	defer f.Leave()
	for i := range lines {
		l.Append(livetest.Line{Text: strings.Repeat("x", lengthy) + map[bool]string{true: "last"}[i == lines-1]})
	}
	told.Wait()
	if grown := heap() - before; grown > streams*lines*lengthy/8 {
		t.Errorf("%d streams hold %d kB more", streams, grown>>10)
	}
}

func heap() int {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}

func TestEvent_of_a_result_with_line_feeds_is_one_event(t *testing.T) {
	t.Parallel()
	got := live.Event([]byte("{\n\"data\":null}"))
	if want := "event: next\ndata: {\ndata: \"data\":null}\n\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
