package live_test

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/gorilla/websocket"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/internal/fault"
	"usher/internal/live"
)

// An id stands in each message of its operation.
func TestOperation_ids_are_short(t *testing.T) {
	t.Parallel()
	h := setup(t)
	longest := strings.Repeat("<", 256)
	fits := h.connect(t)
	fits.play("> " + initAda + "\n< " + ack)
	fits.say(websocket.TextMessage, fmt.Sprintf(`{"id":%q,"type":"subscribe","payload":{"query":"{hello}"}}`, longest))
	if got := fits.hear(); !strings.Contains(got, `"Hello world"`) {
		t.Errorf("heard %s", got)
	}
	for _, message := range []string{
		`{"id":%q,"type":"subscribe","payload":{"query":"{hello}"}}`,
		`{"id":%q,"type":"complete"}`,
	} {
		c := h.connect(t)
		c.play("> " + initAda + "\n< " + ack)
		c.say(websocket.TextMessage, fmt.Sprintf(message, longest+"<"))
		c.play("x 4400 An id has at most 256 bytes")
	}
}

// What subscriptions were asked counts for who asked it, on whatever socket or stream,
// as long as they run.
func TestSubscriptions_hold_what_they_were_asked(t *testing.T) {
	t.Parallel()
	const one = 600_000
	asking := func(document, value string) string {
		payload, _ := json.Marshal(map[string]any{"query": document, "variables": map[string]string{"v": value}})
		return string(payload)
	}
	for name, ask := range map[string]func(letter string) string{
		"in variables": func(letter string) string {
			return asking(`subscription($v:String!){topic(name:$v){id}}`, strings.Repeat(letter, one))
		},
		"in variables of those that share": func(letter string) string {
			return asking(`subscription($v:String){lines(log:"l",kind:$v){text}}`, strings.Repeat(letter, one))
		},
		"in documents": func(letter string) string {
			return asking(`subscription($v:String){lines(log:"l",kind:$v){text}}#`+strings.Repeat(letter, one/112), "")
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			// Room for one, and for another's, but not for two of the same person.
			h, _, _ := watching(t, func(s *live.Server) { s.Limits.LastingBytes = 6 * one })
			connect := func(who string) *client {
				c := h.connect(t)
				c.play("> " + strings.ReplaceAll(initAda, "ada", who) + "\n< " + ack)
				return c
			}
			holds := func(many int) {
				t.Helper()
				until(t, fmt.Sprintf("%d hold what they were asked", many), func() bool {
					held := h.Held()
					return many*one <= held && held < many*one+one/10
				})
			}
			subscribe := func(c *client, payload string) {
				c.say(websocket.TextMessage, `{"id":"1","type":"subscribe","payload":`+payload+`}`)
			}
			first, second, bob := connect("ada"), connect("ada"), connect("bob")
			subscribe(first, ask("x"))
			holds(1)
			subscribe(second, ask("y"))
			if got := second.hear(); !strings.Contains(got, `"type":"error"`) || !strings.Contains(got, "RATE_LIMITED") {
				t.Errorf("heard %s", got)
			}
			if a := h.ask(t, "POST", ask("y"), wantStream, "Authorization: Bearer ada"); !strings.Contains(a.body, "RATE_LIMITED") {
				t.Errorf("a stream is told %s", a.body)
			}
			subscribe(bob, ask("z"))
			holds(2)
			first.say(websocket.TextMessage, `{"id":"1","type":"complete"}`)
			holds(1)
			gone := h.unread(t, ask("y"), "text/event-stream", "ada")
			holds(2)
			gone()
			holds(1)
			subscribe(second, ask("y"))
			holds(2)
			_ = second.Close()
			_ = bob.Close()
			until(t, "nobody holds anything", func() bool { return h.Held() == 0 })
		})
	}
}

// Whoever runs a document first holds it for all who run it too, who have no other.
func TestDocument_that_many_run_is_held_once(t *testing.T) {
	t.Parallel()
	h, _, _ := watching(t, func(s *live.Server) {
		s.Limits.LastingBytes = 3_000_000
		s.Executor.(*executor.Executor).SetQueryCache(graphql.NoCache[*ast.QueryDocument]{}) // whatever it keeps, somebody may have emptied it
	})
	const document = 500_000
	var all []*client
	for _, who := range []string{"ada", "bob", "ada", "bob", "ada"} {
		c := h.connect(t)
		c.play("> " + strings.ReplaceAll(initAda, "ada", who) + "\n< " + ack)
		c.say(websocket.TextMessage, asks("1", documents["L"]+"#"+strings.Repeat("x", document/112), 0))
		all = append(all, c)
		until(t, "it watches", func() bool { return h.watchers() == len(all) })
	}
	for i, c := range all {
		until(t, "it is held once", func() bool { held := h.Held(); return document < held && held < document+100_000 })
		_ = c.Close()
		until(t, "one has left", func() bool { return h.watchers() == len(all)-i-1 })
	}
	until(t, "nobody holds it", func() bool { return h.Held() == 0 })
}

// A message that does not end takes from what its sender may hold. He can still say what
// is short.
func TestMessages_that_do_not_end_hold_a_bounded_amount(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.HeldBytes = 600_000 }) // a quarter of it for one
	endless := h.connect(t)
	endless.play("> " + initAda + "\n< " + ack)
	w, err := endless.NextWriter(websocket.TextMessage)
	if err != nil {
		t.Fatal(err)
	}
	const sent = 153_000 // of which the last frame does not leave, and the first 4 kB are free
	if _, err := io.WriteString(w, strings.Repeat(" ", sent)); err != nil {
		t.Fatal(err)
	}
	until(t, "the message waits", func() bool { return h.Held() > 147_000 })
	long := fmt.Sprintf(`{"id":"1","type":"subscribe","payload":%s}`, query("{hello}")+strings.Repeat(" ", 30_000))
	says := func(who string) *client {
		c := h.connect(t)
		c.play("> " + strings.ReplaceAll(initAda, "ada", who) + "\n< " + ack + "\n> {\"type\":\"ping\"" + strings.Repeat(" ", 3_500) + "}\n< {\"type\":\"pong\"}")
		c.say(websocket.TextMessage, long)
		return c
	}
	says("ada").closed("1013", "Too much at once")
	answered := `< {"id":"1","type":"next","payload":{"data":{"hello":"Hello world"}}}`
	says("bob").play(answered)
	_ = endless.Close()
	until(t, "the memory is free again", func() bool { return h.Held() == 0 })
	says("ada").play(answered)
}

// Pongs, and errors of whatever is refused or fails, take from what may be held by
// whoever causes them and does not read them.
func TestPongs_and_errors_that_nobody_reads_hold_a_bounded_amount(t *testing.T) {
	t.Parallel()
	const most = 2_000_000 // a quarter of it for one
	for name, c := range map[string]struct {
		times  int // of which the kernel keeps some
		ask    string
		answer int // bytes
	}{
		"pongs":                     {12, `{"type":"ping","payload":{"x":"` + strings.Repeat("x", 40_000) + `"}}`, 40_000},
		"errors of what is refused": {12, `{"id":"#","type":"subscribe","payload":` + query("{"+strings.Repeat(" "+strings.Repeat("x", 240), 100)+"}") + `}`, 30_000},
		"errors of what fails":      {400, asks("#", documents["L"], 0), 900},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h, l, _ := watching(t, func(s *live.Server) {
				s.Limits.HeldBytes, s.Limits.Messages, s.Limits.OperationsPerSocket = most, 1e6, 1e6
				s.Limits.WriteTimeout = time.Minute
			})
			l.Fail(fault.New(fault.Resync, "%s", strings.Repeat("x", 900)))
			deaf := h.narrow(t)
			deaf.play("> " + initAda + "\n< " + ack)
			asked := 0
			ask := func() []byte { asked++; return []byte(strings.Replace(c.ask, "#", fmt.Sprint(asked), 1)) }
			for asked < c.times {
				deaf.say(websocket.TextMessage, string(ask()))
			}
			until(t, "what waits is held", func() bool { return h.Held() > most/20 })
			_ = deaf.SetWriteDeadline(time.Now().Add(20 * time.Second))
			for deaf.WriteMessage(websocket.TextMessage, ask()) == nil {
			}
			until(t, "it is held no more", func() bool { return h.Held() == 0 })
			other := h.connect(t)
			other.play("> " + initAda + "\n< " + ack)
			other.say(websocket.TextMessage, c.ask)
			if got := other.hear(); len(got) < c.answer {
				t.Errorf("whoever reads heard %.300s", got)
			}
		})
	}
}
