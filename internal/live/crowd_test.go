package live_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/live"
)

// Eight strangers' documents at once, of 30 ms each, made people wait ten times as
// long.
func TestLong_requests_of_strangers_wait_for_each_other(t *testing.T) {
	t.Parallel()
	h := setup(t)
	over := h.TakeTurn(t, "127.0.0.1")
	long := query("{hello}" + strings.Repeat(" ", 5_000))
	answered := make(chan string)
	go func() { answered <- h.ask(t, "POST", long).code() }()
	until(t, "the long one waits", func() bool { return h.InTurn("127.0.0.1") == 2 && h.Held() > 5_000 })
	if a := h.ask(t, "POST", query("{hello}")); a.code() != "" {
		t.Errorf("a short one: %.300s", a.body)
	}
	if a := h.ask(t, "POST", long, "Authorization: Bearer ada"); a.code() != "" {
		t.Errorf("a person's: %.300s", a.body)
	}
	select {
	case <-answered:
		t.Error("it was answered before its turn")
	default:
	}
	over()
	if code := <-answered; code != "" {
		t.Errorf("when it was its turn: %s", code)
	}
	until(t, "nobody waits", func() bool { return h.InTurn("127.0.0.1") == 0 && h.Held() == 0 })
}

func TestLong_messages_of_strangers_wait_for_each_other(t *testing.T) {
	t.Parallel()
	h := setup(t)
	over := h.TakeTurn(t, "127.0.0.1")
	long := `{"type":"ping","payload":{"a":"` + strings.Repeat("x", 5_000) + `"}}`
	stranger, ada := h.wire(t), h.signedIn(t)
	stranger.send(masked(fin|opText, long))
	ada.send(masked(fin|opText, long))
	until(t, "the stranger's waits", func() bool { return h.InTurn("127.0.0.1") == 2 })
	answer := "text " + strings.Replace(long, "ping", "pong", 1)
	ada.expect(answer)
	over()
	stranger.expect(answer)
}

// Thirty connections of one person made another wait 400 ms for what takes half of one.
func TestLong_requests_of_a_person_wait_for_each_other(t *testing.T) {
	t.Parallel()
	h := setup(t)
	long, file := query("{hello}"+strings.Repeat(" ", 5_000)), operation("{hello}"+strings.Repeat(" ", 5_000), "{}")
	message := `{"type":"ping","payload":{"a":"` + strings.Repeat("x", 5_000) + `"}}`
	ada := h.signedIn(t)
	over := h.TakePersonsTurn(t, "ada")
	ada.send(masked(fin|opText, message))
	answered := make(chan string)
	for _, ask := range []func() answer{
		func() answer { return h.ask(t, "POST", long, "Authorization: Bearer ada") },
		func() answer {
			return h.ask(t, "GET", "query={hello}"+strings.Repeat("+", 5_000), "Authorization: Bearer ada")
		},
		func() answer { return h.send(t, []string{"operations", file, "map", "{}"}) },
		func() answer {
			return h.send(t, []string{"operations", "no JSON" + strings.Repeat(" ", 5_000), "map", "{}"})
		},
	} {
		go func() { answered <- ask().code() }()
	}
	until(t, "all wait", func() bool { return h.InTurn("ada") == 6 })
	if a := h.ask(t, "POST", query("{hello}"), "Authorization: Bearer ada"); a.code() != "" {
		t.Errorf("a short one: %.300s", a.body)
	}
	if a := h.ask(t, "POST", long); a.code() != "" {
		t.Errorf("a stranger's: %.300s", a.body)
	}
	select {
	case <-answered:
		t.Error("it was answered before its turn")
	default:
	}
	over()
	refused := 0
	for range 4 {
		if code := <-answered; code != "" {
			refused++
		}
	}
	if refused != 1 {
		t.Errorf("%d were refused, want the one that is no JSON", refused)
	}
	ada.expect("text " + strings.Replace(message, "ping", "pong", 1))
	until(t, "nobody waits", func() bool { return h.InTurn("ada") == 0 && h.Held() == 0 })
}

// What is read of a form before its files, and once they are there, has a turn each: the
// files take as long as they do.
func TestForm_keeps_no_turn_while_its_files_arrive(t *testing.T) {
	t.Parallel()
	h := setup(t)
	body, contentType := parcel("operations", operation(sendFile+strings.Repeat(" ", 5_000), `{"f":null}`), "map", `{"0":["variables.f"]}`, "0=a", strings.Repeat("x", 100))
	from, to := io.Pipe()
	r := httptest.NewRequest(http.MethodPost, "/graphql", from)
	for name, value := range map[string]string{"Content-Type": contentType, "Authorization": "Bearer ada", "GraphQL-Require-Preflight": "1"} {
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	var serving sync.WaitGroup
	serving.Go(func() { h.ServeHTTP(w, r) })
	front, content := strings.LastIndex(body, "Content-Disposition"), strings.Index(body, "xxx")
	_, _ = io.WriteString(to, body[:front])
	_, _ = io.WriteString(to, body[front:content]) // which is asked for when the rest is understood
	over := h.TakePersonsTurn(t, "ada")
	_, _ = io.WriteString(to, body[content:])
	_ = to.Close()
	until(t, "it waits with its file", func() bool { return h.InTurn("ada") == 2 })
	over()
	serving.Wait()
	if !strings.Contains(w.Body.String(), `"size":100`) {
		t.Errorf("it was answered %s", w.Body)
	}
}

// Who goes away gives up the turn, wherever it stands in the line.
func TestTurn_of_who_has_gone_is_anothers(t *testing.T) {
	t.Parallel()
	h := setup(t)
	over := h.TakeTurn(t, "127.0.0.1")
	ctx, goAway := context.WithCancel(t.Context())
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, h.url, strings.NewReader(query("{hello}"+strings.Repeat(" ", 5_000))))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		if answer, err := http.DefaultClient.Do(r); err == nil {
			answer.Body.Close()
			t.Errorf("it was answered %d", answer.StatusCode)
		}
	}()
	until(t, "it waits", func() bool { return h.InTurn("127.0.0.1") == 2 })
	goAway()
	<-gone
	until(t, "it waits no more", func() bool { return h.InTurn("127.0.0.1") == 1 && h.Held() == 0 })
	over()
	h.TakeTurn(t, "127.0.0.1")()
}

// Whoever waits on a socket is not read meanwhile. Sixty that had hung up still had their
// documents validated, one after the other.
func TestTurn_of_a_socket_that_has_hung_up_is_not_used(t *testing.T) {
	t.Parallel()
	if runtime.GOOS != "linux" {
		t.Log("elsewhere the server cannot know")
		return
	}
	var asked atomic.Int32
	registry := prometheus.NewRegistry()
	h := setup(t, func(s *live.Server) {
		s.Registerer = registry
		s.Authenticate = func(ctx context.Context, r *http.Request, bearer string) (context.Context, live.Principal, error) {
			asked.Add(1)
			return authenticate(ctx, r, bearer)
		}
	})
	over := h.TakeTurn(t, "127.0.0.1")
	long := `{"type":"connection_init","payload":{"a":"` + strings.Repeat("x", 5_000) + `"}}`
	gone, here := h.wire(t), h.wire(t)
	gone.send(masked(fin|opText, long))
	until(t, "one waits", func() bool { return h.InTurn("127.0.0.1") == 2 })
	here.send(masked(fin|opText, long))
	until(t, "both wait", func() bool { return h.InTurn("127.0.0.1") == 3 })
	_ = gone.Close()
	over()
	here.expect("text " + ack)
	until(t, "the other has ended", func() bool { return published(t, registry, "usher_live_sockets") == 1 })
	if n := asked.Load(); n != 1 {
		t.Errorf("%d were read", n)
	}
}

// A stop does not wait until everybody in line has been read.
func TestDrain_ends_the_waiting_for_a_turn(t *testing.T) {
	t.Parallel()
	h := setup(t)
	over := h.TakeTurn(t, "127.0.0.1")
	w := h.wire(t)
	w.send(masked(fin|opText, `{"type":"ping","payload":{"a":"`+strings.Repeat("x", 5_000)+`"}}`))
	until(t, "it waits", func() bool { return h.InTurn("127.0.0.1") == 2 })
	drained := make(chan error, 1)
	go func() { drained <- h.Drain(t.Context()) }()
	until(t, "it waits no more", func() bool { return h.InTurn("127.0.0.1") == 1 })
	_ = w.Close()
	if err := soon(t, drained, "the stop"); err != nil {
		t.Error(err)
	}
	over()
}

// Who asks by a long address holds that while it waits.
func TestQuery_string_counts_as_held(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.HeldBytes = 40_000 })
	over := h.TakeTurn(t, "127.0.0.1")
	asking := "query={hello}" + strings.Repeat("+", 9_000)
	answered := make(chan answer)
	go func() { answered <- h.ask(t, "GET", asking) }()
	until(t, "it waits", func() bool { return h.InTurn("127.0.0.1") == 2 && h.Held() > 9_000 })
	if a := h.ask(t, "GET", asking); a.code() != "RATE_LIMITED" || a.status != http.StatusTooManyRequests {
		t.Errorf("another: %d %s", a.status, a.body)
	}
	over()
	<-answered
	until(t, "nothing is held", func() bool { return h.Held() == 0 })
}

// Nobody who has one address keeps others from being read.
func TestTurns_go_round_among_the_addresses(t *testing.T) {
	t.Parallel()
	h := setup(t)
	first := h.TakeTurn(t, "a")
	turns := make(chan string)
	take := func(from string) {
		over := h.TakeTurn(t, from)
		turns <- from
		over()
	}
	for range 10 {
		go take("a")
	}
	until(t, "all wait", func() bool { return h.InTurn("a") == 11 })
	go take("b")
	until(t, "another waits", func() bool { return h.InTurn("b") == 1 })
	first()
	before := 0
	for from := range turns {
		if from == "b" {
			break
		}
		before++
	}
	if before > 2 {
		t.Errorf("%d of another address were read before it", before)
	}
	for range 10 - before {
		<-turns
	}
}

// deaf takes an answer when it is told to.
type deaf struct {
	*httptest.ResponseRecorder
	asked  func()
	listen chan struct{}
}

func (d deaf) Write(p []byte) (int, error) {
	d.asked()
	<-d.listen
	return d.ResponseRecorder.Write(p)
}

func TestRefusal_that_nobody_reads_keeps_no_turn(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, accept := range []string{"application/json", "text/event-stream"} {
		t.Run(accept, func(t *testing.T) {
			r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(query("{nothing}"+strings.Repeat(" ", 5_000))))
			r.Header.Set("Content-Type", "application/json")
			r.Header.Set("Accept", accept)
			asked := make(chan struct{})
			d := deaf{httptest.NewRecorder(), sync.OnceFunc(func() { close(asked) }), make(chan struct{})}
			var serving sync.WaitGroup
			serving.Go(func() { h.ServeHTTP(d, r) })
			<-asked
			h.TakeTurn(t, "192.0.2.1")() // NewRequest's address
			close(d.listen)
			serving.Wait()
			if !strings.Contains(d.Body.String(), "GRAPHQL_VALIDATION_FAILED") {
				t.Errorf("it was answered %s", d.Body)
			}
		})
	}
}

func TestStranger_who_shows_a_token_keeps_no_turn_while_it_is_looked_up(t *testing.T) {
	t.Parallel()
	asked, answer := make(chan struct{}), make(chan struct{})
	h := setup(t, func(s *live.Server) {
		s.Authenticate = func(ctx context.Context, r *http.Request, bearer string) (context.Context, live.Principal, error) {
			close(asked)
			<-answer
			return authenticate(ctx, r, bearer)
		}
	})
	w := h.wire(t)
	w.send(masked(fin|opText, `{"type":"connection_init","payload":{"authorization":"Bearer ada","a":"`+strings.Repeat("x", 5_000)+`"}}`))
	<-asked
	h.TakeTurn(t, "127.0.0.1")()
	close(answer)
	w.expect("text " + ack)
}
