package live_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gorilla/websocket"
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

// What an operation was asked is kept as long as it runs.
func TestOperations_of_a_socket_hold_a_bounded_amount(t *testing.T) {
	t.Parallel()
	h := setup(t)
	c := h.connect(t)
	c.play("> " + initAda + "\n< " + ack)
	long := fmt.Sprintf(`subscription{topic(name:\"t\"){id}}#%s`, strings.Repeat("x", 90_000))
	subscribe := func(id string) {
		c.say(websocket.TextMessage, fmt.Sprintf(`{"id":%q,"type":"subscribe","payload":{"query":"%s"}}`, id, long))
	}
	subscribe("1")
	soon(t, h.hall.Topic("t").Joined, "the first subscription")
	subscribe("2")
	if got := c.hear(); !strings.Contains(got, `"id":"2","type":"error"`) || !strings.Contains(got, "RATE_LIMITED") {
		t.Errorf("heard %s", got)
	}
	c.say(websocket.TextMessage, `{"id":"1","type":"complete"}`)
	subscribe("3")
	soon(t, h.hall.Topic("t").Joined, "a subscription after the first has ended")
}
