package live_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/gorilla/websocket"

	"usher/internal/live"
	"usher/internal/live/livetest"
)

// askingFor is asked for an answer of about so many bytes.
func askingFor(bytes int) string {
	const each = 90_000
	fields := ""
	for i := range bytes / each {
		fields += fmt.Sprintf(" a%d:hello(name:$n)", i)
	}
	return fmt.Sprintf(`{"query":"query($n:String){%s}","variables":{"n":%q}}`, fields, strings.Repeat("x", each))
}

// Answers that wait for a client who does not read them take from what that client
// may hold, by whatever way they are to leave; other clients have theirs.
func TestAnswers_that_nobody_reads_hold_a_bounded_amount(t *testing.T) {
	t.Parallel()
	const one = 9_000_000 // the kernel keeps less
	for name, leave := range map[string]func(*testing.T, *house, string) (gone func()){
		"on a socket": func(t *testing.T, h *house, who string) func() {
			c := h.narrow(t)
			c.play(`> {"type":"connection_init","payload":` + who + "}\n< " + ack)
			c.say(websocket.TextMessage, `{"id":"1","type":"subscribe","payload":`+askingFor(one)+`}`)
			return func() { _ = c.Close() }
		},
		"by HTTP": func(t *testing.T, h *house, who string) func() {
			return h.unread(t, askingFor(one), "application/json", who)
		},
		"on an event stream": func(t *testing.T, h *house, who string) func() {
			return h.unread(t, askingFor(one), "text/event-stream", who)
		},
	} {
		for who, payload := range map[string]string{"a person": `{"authorization":"Bearer ada"}`, "a stranger": `{}`} {
			t.Run(name+" of "+who, func(t *testing.T) {
				t.Parallel()
				h := setup(t, func(s *live.Server) { s.Limits.HeldBytes, s.Limits.StrangerBytes = 5*one, 1<<20 })
				mine, others := []string{"Authorization: Bearer ada"}, []string{"X: x"}
				if payload == `{}` {
					mine, others = others, mine
				}
				gone := leave(t, h, payload)
				until(t, "the answer waits", func() bool { return h.Held() > one })
				a := h.ask(t, "POST", askingFor(one/2), append(mine, "Accept: application/graphql-response+json")...)
				if a.status != http.StatusTooManyRequests || a.code() != "RATE_LIMITED" || a.header.Get("Retry-After") != "1" {
					t.Errorf("another of the same client: %d %.300s", a.status, a.body)
				}
				if a := h.ask(t, "POST", askingFor(one/2), others...); a.code() != "" {
					t.Errorf("another client: %.300s", a.body)
				}
				gone()
				until(t, "the memory is free again", func() bool { return h.Held() == 0 })
			})
		}
	}
}

// unread asks and does not read what is answered, until gone is called.
func (h *house) unread(t *testing.T, body, accept, who string) (gone func()) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", accept)
	if who != `{}` {
		r.Header.Set("Authorization", "Bearer ada")
	}
	transport := &http.Transport{DialContext: narrowly(4 << 10), ReadBufferSize: 4 << 10}
	response, err := transport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	gone = func() { _ = response.Body.Close(); transport.CloseIdleConnections() }
	t.Cleanup(gone)
	return gone
}

// What there is no room for is not executed.
func TestOperation_without_room_is_not_executed(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Executor.(*executor.Executor).Use(extension.FixedComplexityLimit(1000))
		s.Limits.HeldBytes = 90_000
	})
	// 49 times a field, of which there is room for 30 beside the document.
	heavy := fmt.Sprintf(`mutation{%s} fragment A on Mutation{%s} fragment B on Mutation{wait(name:"m")}`, strings.Repeat("...A ", 7), strings.Repeat("...B ", 7))
	if a := h.ask(t, "POST", query(heavy), "Authorization: Bearer ada"); a.code() != "RATE_LIMITED" {
		t.Errorf("answered %s", a.body)
	}
	if len(h.hall.Waiter("m").Begun) > 0 {
		t.Error("the mutation was executed")
	}
	if a := h.ask(t, "POST", query(`mutation{touch(name:"x")}`), "Authorization: Bearer ada"); a.code() != "" {
		t.Errorf("one that has room: %s", a.body)
	}
}

// A mutation whose answer turns out to be too long says that it has run.
func TestMutation_whose_answer_has_no_room_has_run(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.HeldBytes = 600_000 })
	// The request is held too, and is a fifth of its answer.
	a := h.ask(t, "POST", operation(`mutation($n:String!){a:touch(name:$n) b:touch(name:$n) c:touch(name:$n) d:touch(name:$n) e:touch(name:$n)}`,
		fmt.Sprintf(`{"n":%q}`, strings.Repeat("x", 50_000))))
	if a.code() != "RATE_LIMITED" || !strings.Contains(a.body, "has run") {
		t.Errorf("answered %s", a.body)
	}
}

// Events are made for everybody who asked otherwise before anybody is told.
func TestEvents_under_way_hold_a_bounded_amount(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.HeldBytes = 300_000 })
	l := h.hall.Log("l")
	l.See("ada", "all")
	wordy, brief := h.follow("l", "ada", "L", "", 0, -1), h.follow("l", "ada", "Briefly", "", 0, -1)
	t.Cleanup(wordy.Leave)
	t.Cleanup(brief.Leave)
	for n := range 3 { // each fits when the one before is held no more
		l.Append(livetest.Line{Text: strings.Repeat("x", 60_000)})
		until(t, "an event that fits is told", func() bool { return wordy.last() == n+1 })
	}
	l.Append(livetest.Line{Text: strings.Repeat("x", 80_000)})
	until(t, "the subscription ends", func() bool { last, _ := wordy.ended(); return strings.Contains(last, "RATE_LIMITED") })
	until(t, "the other subscription is told", func() bool { return brief.last() == 4 })
}

// What somebody does not read ends his own subscriptions, and not those of others
// who ask the same.
func TestSubscription_does_not_end_for_what_another_holds(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.HeldBytes = 47_000_000 })
	l := h.hall.Log("l")
	l.See("ada", "all")
	l.See("bob", "all")
	h.joins(t, "ada", "L", 0, -1)
	until(t, "ada watches", func() bool { return h.watchers() == 1 })
	bob := h.joins(t, "bob", "L", 0, -1)
	for range 2 {
		defer h.unread(t, askingFor(5_500_000), "application/json", "ada")()
	}
	until(t, "the answers wait", func() bool { return h.Held() > 10_900_000 })
	l.Append(livetest.Line{Text: strings.Repeat("x", 800_000)})
	bob.tells(t, "1 for all")
}

// Lines that have no room together are told one after the other.
func TestMissedEvents_that_have_no_room_together_are_told(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.HeldBytes = 300_000 })
	l := h.hall.Log("l")
	l.See("ada", "all")
	for range 3 {
		l.Append(livetest.Line{Text: strings.Repeat("x", 60_000)})
	}
	late := h.follow("l", "ada", "L", "", 0, -1)
	t.Cleanup(late.Leave)
	late.tells(t, "1 for all", "2 for all", "3 for all")
}
