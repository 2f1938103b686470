package live_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"usher/internal/live"
)

const (
	initAda = `{"type":"connection_init","payload":{"authorization":"Bearer ada"}}`
	ack     = `{"type":"connection_ack"}`
)

// TestProtocol is graphql-transport-ws as dialogues with a raw socket: > the
// client says, < the server says (compared as JSON), x the server closes.
func TestProtocol(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Limits.OperationsPerSocket = 2
		s.Limits.StrangerBytes = 500
	})
	for name, dialogue := range map[string]string{
		"init is acknowledged": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}`,
		"a null payload is none": `
			> {"type":"connection_init","payload":null}
			< {"type":"connection_ack"}`,
		"the payload may tell who asks": `
			> {"type":"connection_init","payload":{"authorization":"Bearer ada"}}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe","payload":{"query":"{viewer}"}}
			< {"id":"1","type":"next","payload":{"data":{"viewer":"ada"}}}
			< {"id":"1","type":"complete"}`,
		"the payload's key may be written as the header is": `
			> {"type":"connection_init","payload":{"Authorization":"Bearer ada"}}
			< {"type":"connection_ack"}`,
		"a refused token closes with 4403": `
			> {"type":"connection_init","payload":{"authorization":"Bearer mallory"}}
			x 4403 Forbidden`,
		"a token that is no bearer's closes with 4403": `
			> {"type":"connection_init","payload":{"authorization":"ada"}}
			x 4403 Forbidden`,
		"a token that is no string closes with 4403": `
			> {"type":"connection_init","payload":{"authorization":7}}
			x 4403 Forbidden`,
		"a store that is away closes with 1013": `
			> {"type":"connection_init","payload":{"authorization":"Bearer broken"}}
			x 1013 Try again later`,
		"a second init closes with 4429": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"type":"connection_init"}
			x 4429 Too many initialisation requests`,
		"subscribe before init closes with 4401": `
			> {"id":"1","type":"subscribe","payload":{"query":"{hello}"}}
			x 4401 Unauthorized`,
		"complete before init is ignored": `
			> {"id":"1","type":"complete"}
			> {"type":"connection_init"}
			< {"type":"connection_ack"}`,

		"what is no JSON closes with 4400": `
			> hello
			x 4400 Invalid message received`,
		"a message that is no object closes with 4400": `
			> ["subscribe"]
			x 4400 Invalid message received`,
		"two messages in one close with 4400": `
			> {"type":"ping"}{"type":"ping"}
			x 4400 Invalid message received`,
		"a binary message closes with 4400": `
			b {"type":"connection_init"}
			x 4400 Invalid message received`,
		"a message without type closes with 4400": `
			> {"id":"1"}
			x 4400 Unexpected message of type ""`,
		"an unknown type closes with 4400": `
			> {"type":"start","id":"1"}
			x 4400 Unexpected message of type "start"`,
		"the server's own types close with 4400": `
			> {"type":"next","id":"1","payload":{}}
			x 4400 Unexpected message of type "next"`,
		"an init payload that is no object closes with 4400": `
			> {"type":"connection_init","payload":"ada"}
			x 4400 The payload is not an object`,
		"subscribe without id closes with 4400": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"type":"subscribe","payload":{"query":"{hello}"}}
			x 4400 The message has no id`,
		"subscribe with an empty id closes with 4400": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"","type":"subscribe","payload":{"query":"{hello}"}}
			x 4400 The message has no id`,
		"an id that is a number closes with 4400": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":1,"type":"subscribe","payload":{"query":"{hello}"}}
			x 4400 Invalid message received`,
		"subscribe without payload closes with 4400": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe"}
			x 4400 Invalid message received`,
		"subscribe without query closes with 4400": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe","payload":{}}
			x 4400 Invalid message received`,
		"a query that is no string closes with 4400": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe","payload":{"query":{}}}
			x 4400 Invalid message received`,
		"variables that are no object close with 4400": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe","payload":{"query":"{hello}","variables":"x"}}
			x 4400 Invalid message received`,
		"complete without id closes with 4400": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"type":"complete"}
			x 4400 The message has no id`,
		"a long message of a stranger closes with 1009": `
			> {"type":"ping","payload":{"x":"` + strings.Repeat("x", 500) + `"}}
			x 1009 `,

		"ping is answered, before init too": `
			> {"type":"ping"}
			< {"type":"pong"}
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"type":"ping","payload":{"at":1}}
			< {"type":"pong","payload":{"at":1}}`,
		"pong needs no answer": `
			> {"type":"pong"}
			> {"type":"pong","payload":{"at":1}}
			> {"type":"connection_init"}
			< {"type":"connection_ack"}`,

		"a query gets one next and complete": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"a","type":"subscribe","payload":{"query":"query Q($n:String){hello(name:$n)}","operationName":"Q","variables":{"n":"you"}}}
			< {"id":"a","type":"next","payload":{"data":{"hello":"Hello you"}}}
			< {"id":"a","type":"complete"}`,
		"a mutation gets one next and complete": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"a","type":"subscribe","payload":{"query":"mutation{touch(name:\"x\")}"}}
			< {"id":"a","type":"next","payload":{"data":{"touch":"x"}}}
			< {"id":"a","type":"complete"}`,
		"a subscription gets each event and complete, in order": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"s","type":"subscribe","payload":{"query":"subscription{count(to:3)}"}}
			< {"id":"s","type":"next","payload":{"data":{"count":1}}}
			< {"id":"s","type":"next","payload":{"data":{"count":2}}}
			< {"id":"s","type":"next","payload":{"data":{"count":3}}}
			< {"id":"s","type":"complete"}`,
		"a syntax error ends its operation only": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe","payload":{"query":"{"}}
			< {"id":"1","type":"error","payload":[{"message":"Expected Name, found <EOF>","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}
			> {"id":"1","type":"subscribe","payload":{"query":"{hello}"}}
			< {"id":"1","type":"next","payload":{"data":{"hello":"Hello world"}}}
			< {"id":"1","type":"complete"}`,
		"a bad variable ends its operation only": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe","payload":{"query":"subscription($n:Int!){count(to:$n)}"}}
			< {"id":"1","type":"error","payload":[{"message":"Variable $n must be defined.","extensions":{"code":"BAD_USER_INPUT"}}]}
			> {"type":"ping"}
			< {"type":"pong"}`,
		"a subscription that is refused at once ends with its error, and the socket stays": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe","payload":{"query":"subscription{refused}"}}
			< {"id":"1","type":"error","payload":[{"message":"Only admins may watch.","path":["refused"],"locations":[{"line":1,"column":14}],"extensions":{"code":"FORBIDDEN"}}]}
			> {"type":"ping"}
			< {"type":"pong"}`,
		"an error of a field is an answer": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe","payload":{"query":"{fail(how:\"fault\")}"}}
			< {"id":"1","type":"next","payload":{"errors":[{"message":"Only admins may look.","path":["fail"],"locations":[{"line":1,"column":2}],"extensions":{"code":"FORBIDDEN"}}],"data":{"fail":null}}}
			< {"id":"1","type":"complete"}`,
		"an id in use closes with 4409": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"x","type":"subscribe","payload":{"query":"subscription{topic(name:\"dup\"){id}}"}}
			> {"id":"x","type":"subscribe","payload":{"query":"{hello}"}}
			x 4409 Subscriber for x already exists`,
		"a long id in use closes with 4409 and a reason that fits": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"` + strings.Repeat("é", 80) + `","type":"subscribe","payload":{"query":"subscription{topic(name:\"dup\"){id}}"}}
			> {"id":"` + strings.Repeat("é", 80) + `","type":"subscribe","payload":{"query":"{hello}"}}
			x 4409 Subscriber for ` + strings.Repeat("é", 54),
		"an id may be used again after complete": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"x","type":"subscribe","payload":{"query":"subscription{topic(name:\"again\"){id}}"}}
			> {"id":"x","type":"complete"}
			> {"id":"x","type":"subscribe","payload":{"query":"{hello}"}}
			< {"id":"x","type":"next","payload":{"data":{"hello":"Hello world"}}}
			< {"id":"x","type":"complete"}
			> {"id":"x","type":"complete"}
			> {"id":"x","type":"subscribe","payload":{"query":"{hello}"}}
			< {"id":"x","type":"next","payload":{"data":{"hello":"Hello world"}}}
			< {"id":"x","type":"complete"}`,
		"an operation too many is refused alone": `
			> {"type":"connection_init"}
			< {"type":"connection_ack"}
			> {"id":"1","type":"subscribe","payload":{"query":"subscription{topic(name:\"many\"){id}}"}}
			> {"id":"2","type":"subscribe","payload":{"query":"subscription{topic(name:\"many\"){id}}"}}
			> {"id":"3","type":"subscribe","payload":{"query":"{hello}"}}
			< {"id":"3","type":"error","payload":[{"message":"A socket runs at most 2 operations at once.","extensions":{"code":"RATE_LIMITED","retryAfterSeconds":1}}]}
			> {"type":"ping"}
			< {"type":"pong"}`,
	} {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			h.connect(t).play(dialogue)
		})
	}
}

// client is a raw socket.
type client struct {
	t testing.TB
	*websocket.Conn
}

func (h *house) wsURL() string { return "ws" + strings.TrimPrefix(h.url, "http") }

func (h *house) dial(t testing.TB, headers ...string) (*websocket.Conn, *http.Response, error) {
	t.Helper()
	header := http.Header{}
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		header.Set(name, value)
	}
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
	return dialer.DialContext(t.Context(), h.wsURL(), header)
}

func (h *house) connect(t testing.TB, headers ...string) *client {
	t.Helper()
	conn, _, err := h.dial(t, headers...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return &client{t, conn}
}

// joined is a socket that listens to a topic by operation 1.
func (h *house) joined(t testing.TB, init, topic string) *client {
	t.Helper()
	c := h.connect(t)
	c.play("> " + init + "\n< " + ack + "\n" +
		fmt.Sprintf(`> {"id":"1","type":"subscribe","payload":{"query":"subscription{topic(name:\"%s\"){id}}"}}`, topic))
	soon(t, h.hall.Topic(topic).Joined, "the subscription")
	return c
}

// play acts a dialogue, line by line.
func (c *client) play(dialogue string) {
	c.t.Helper()
	for _, line := range strings.Split(strings.TrimSpace(dialogue), "\n") {
		who, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch who {
		case ">":
			c.say(websocket.TextMessage, text)
		case "b":
			c.say(websocket.BinaryMessage, text)
		case "<":
			if got := c.hear(); !sameJSON(c.t, got, text) {
				c.t.Fatalf("heard %s\nwant  %s", got, text)
			}
		case "x":
			code, reason, _ := strings.Cut(text, " ")
			c.closed(code, reason)
		}
	}
}

func (c *client) say(kind int, text string) {
	c.t.Helper()
	if err := c.WriteMessage(kind, []byte(text)); err != nil {
		c.t.Fatalf("say %s: %v", text, err)
	}
}

func (c *client) hear() string {
	c.t.Helper()
	_ = c.SetReadDeadline(time.Now().Add(10 * time.Second))
	_, text, err := c.ReadMessage()
	if err != nil {
		c.t.Fatalf("hear: %v", err)
	}
	return string(text)
}

func (c *client) closed(code, reason string) {
	c.t.Helper()
	_ = c.SetReadDeadline(time.Now().Add(10 * time.Second))
	_, text, err := c.ReadMessage()
	var closed *websocket.CloseError
	if !errors.As(err, &closed) {
		c.t.Fatalf("want close %s %q, got %s %v", code, reason, text, err)
	}
	if strconv.Itoa(closed.Code) != code || closed.Text != reason {
		c.t.Fatalf("closed with %d %q, want %s %q", closed.Code, closed.Text, code, reason)
	}
}

func sameJSON(t testing.TB, a, b string) bool {
	t.Helper()
	var x, y any
	if err := json.Unmarshal([]byte(b), &y); err != nil {
		t.Fatalf("the test's own JSON: %v in %s", err, b)
	}
	return json.Unmarshal([]byte(a), &x) == nil && reflect.DeepEqual(x, y)
}
