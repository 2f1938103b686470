package live_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"usher/internal/live"
)

const most = 40 // messages of one conversation

// FuzzMessages has conversations with the server, a line a message, and follows
// them by the protocol's rules as this file knows them: what is acknowledged once,
// which operation may be heard of, and by which code the server ends what it must
// not go on with. A conversation that breaks no rule ends with a question that has
// to be answered.
func FuzzMessages(f *testing.F) {
	const initStranger = `{"type":"connection_init"}`
	for _, seed := range []string{
		initAda + "\n" + asking("1", "{viewer}") + "\n" + asking("2", "mutation{touch(name:\\\"x\\\")}"),
		initStranger + "\n" + initAda,
		asking("1", "{hello}"),
		initAda + "\n" + asking("1", "subscription{count(to:2)}") + "\n" + completing("1") + "\n" + asking("1", "subscription{count(to:9)}"),
		initAda + "\n" + asking("x", "subscription{topic(name:\\\"t\\\"){id}}") + "\n" + asking("x", "{hello}"),
		initAda + strings.Repeat("\n"+asking("", "{hello}"), 2),
		initAda + "\n" + asking("1", "{wait(name:\\\"a\\\")}") + "\n" + asking("2", "{wait(name:\\\"b\\\")}") + "\n" + asking("3", "{wait(name:\\\"c\\\")}") + "\n" + asking("4", "{wait(name:\\\"d\\\")}"),
		initAda + "\n" + asking("1", "{fail(how:\\\"panic\\\")}") + "\n" + asking("2", "subscription{refused}") + "\n" + asking("3", "{"),
		ping + "\n" + `{"type":"pong","payload":null}` + "\n" + completing("1") + "\n" + `{"type":"ping","payload":[]}`,
		`{"type":"connection_init","payload":{"authorization":"Bearer mallory"}}`,
		`{"type":"connection_init","payload":{"authorization":"Bearer broken"}}`,
		`{"type":"connection_init","payload":{"Authorization":"ada","authorization":7}}`,
		initAda + "\n" + `{"id":1,"type":"subscribe"}`,
		initAda + "\n" + `{"id":"1","type":"subscribe","payload":{"query":"{hello}","variables":{"a":` + strings.Repeat("[", 70) + strings.Repeat("]", 70) + `}}}`,
		initAda + "\n" + asking(strings.Repeat("i", 257), "{hello}"),
		`{"type":"next","id":"1"}`, "\xff", "null", `{"type":"ping"}{"type":"ping"}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		lines := strings.Split(text, "\n")
		lines = append(lines[:min(len(lines), most)], asking("the last", "{hello}"))
		ran := &atomic.Int64{}
		h := setup(t, fuzzed, func(s *live.Server) { countRunning(s.Executor.(*executor.Executor), ran) })
		w := h.wire(t)
		go func() {
			for _, line := range lines {
				w.send(plain(fin|opText, line))
			}
		}()
		listen(t, w, lines)
		if n := ran.Load(); n > 3 {
			t.Errorf("%d operations ran at once where 3 may", n)
		}
		h.hadNoPanic(t)
	})
}

func asking(id, query string) string {
	return `{"id":"` + id + `","type":"subscribe","payload":{"query":"` + query + `"}}`
}

func completing(id string) string { return `{"id":"` + id + `","type":"complete"}` }

// countRunning notes how many answers were being made at once.
func countRunning(ex *executor.Executor, highest *atomic.Int64) {
	var running atomic.Int64
	ex.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		defer running.Add(-1)
		for n := running.Add(1); ; {
			if old := highest.Load(); n <= old || highest.CompareAndSwap(old, n) {
				return next(ctx)
			}
		}
	})
}

// spoken is what either side says, as far as it can be read.
type spoken struct {
	ID      *string
	Type    string
	Payload json.RawMessage
}

// verdict is what has to come of a conversation.
type verdict struct {
	codes []string       // by which it may be ended, if by any
	asked map[string]int // how often each id was asked for
	init  bool           // whether it was to be acknowledged
	pings int
}

// judge reads the client's messages up to the first that breaks a rule.
func judge(lines []string) verdict {
	v := verdict{asked: map[string]int{}}
	for _, line := range lines {
		if code := v.follow(line); code != "" {
			v.codes = append(v.codes, code)
			break
		}
	}
	return v
}

func (v *verdict) follow(line string) (code string) {
	var m spoken
	switch {
	case !utf8.ValidString(line):
		return "1007"
	case json.Unmarshal([]byte(line), &m) != nil || depth(line) > 64:
		return "4400"
	}
	object := len(m.Payload) == 0 || string(m.Payload) == "null" || m.Payload[0] == '{'
	named := m.ID != nil && *m.ID != "" && len(*m.ID) <= 256
	switch {
	case m.Type == "connection_init" && v.init:
		return "4429"
	case m.Type == "connection_init" && object:
		return v.recognise(m.Payload)
	case m.Type == "ping" && object:
		v.pings++
		return ""
	case m.Type == "pong" && object, m.Type == "complete" && named:
		return ""
	case m.Type == "subscribe" && !v.init:
		return "4401"
	case m.Type == "subscribe" && named && isQuestion(m.Payload):
		if v.asked[*m.ID]++; v.asked[*m.ID] > 1 { // it may still run
			v.codes = append(v.codes, "4409")
		}
		return ""
	}
	return "4400"
}

// depth is how deep JSON nests.
func depth(text string) (deepest int) {
	tokens := json.NewDecoder(strings.NewReader(text))
	for now := 0; ; {
		token, err := tokens.Token()
		switch token {
		case json.Delim('{'), json.Delim('['):
			now++
		case json.Delim('}'), json.Delim(']'):
			now--
		}
		if deepest = max(deepest, now); err != nil {
			return deepest
		}
	}
}

// recognise is what becomes of a connection_init by the token in it.
func (v *verdict) recognise(payload json.RawMessage) (code string) {
	var given map[string]any
	_ = json.Unmarshal(payload, &given)
	for key, shown := range given {
		token, isText := shown.(string)
		scheme, who, _ := strings.Cut(token, " ")
		switch {
		case !strings.EqualFold(key, "authorization") || shown == nil || isText && token == "":
		case !isText || !strings.EqualFold(scheme, "Bearer"):
			return "4403"
		case strings.TrimSpace(who) == "broken":
			return "1013"
		case strings.TrimSpace(who) != "ada" && strings.TrimSpace(who) != "bob":
			return "4403"
		}
	}
	v.init = true
	return ""
}

// isQuestion tells whether a payload has the form of an operation; whether it is one
// is no matter of the protocol.
func isQuestion(payload json.RawMessage) bool {
	var asked struct {
		Query, OperationName, DocumentID *string
		Variables, Extensions            map[string]any
	}
	return len(payload) > 0 && payload[0] == '{' && json.Unmarshal(payload, &asked) == nil && (asked.Query != nil || asked.DocumentID != nil || asked.Extensions != nil)
}

// listen hears the server to the end, which is its close or, when no rule was
// broken, the answer to the last line.
func listen(t *testing.T, w *wire, lines []string) {
	t.Helper()
	v, acks, pongs, ended := judge(lines), 0, 0, map[string]int{}
	for {
		line := w.hear()
		if code, is := strings.CutPrefix(line, "close "); is {
			if !slices.Contains(v.codes, code) {
				t.Errorf("closed by %s, not by %v", code, v.codes)
			}
			return
		}
		var said spoken
		if err := json.Unmarshal([]byte(strings.TrimPrefix(line, "text ")), &said); err != nil {
			t.Fatalf("the server says %s: %v", line, err)
		}
		switch said.Type {
		case "connection_ack":
			acks++
		case "pong":
			pongs++
		case "next", "error", "complete":
			switch {
			case said.ID == nil || v.asked[*said.ID] == 0 || acks == 0:
				t.Fatalf("nobody asked for %s", line)
			case ended[*said.ID] == v.asked[*said.ID]:
				t.Fatalf("%s comes after the last word", line)
			case said.Type != "next":
				ended[*said.ID]++
			}
		default:
			t.Fatalf("the server says %s", line)
		}
		if acks > 1 || acks == 1 && !v.init || pongs > v.pings {
			t.Fatalf("%s is one too many", line)
		}
		if said.ID != nil && *said.ID == "the last" && said.Type != "next" {
			if mustClose(v) {
				t.Errorf("the last line is answered, though one before must have closed by %v", v.codes)
			}
			return
		}
	}
}

// mustClose tells whether no race decides about a conversation's end.
func mustClose(v verdict) bool {
	n := len(v.codes)
	return n > 0 && v.codes[n-1] != "4409"
}
