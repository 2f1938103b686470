package live_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/internal/live"
)

// What costs a peer a few bytes costs a server more: 47,000 pings before
// connection_init took half a second of a core.
func TestFlood_of_messages_closes_with_1008(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.QueueBytes = 8 << 20 })
	for name, frame := range map[string][]byte{
		"messages":     masked(fin|opText, ping),
		"pings":        masked(fin|opPing, ""),
		"unasked pong": masked(fin|opPong, ""),
	} {
		for who, enter := range map[string]func(t *testing.T) *wire{
			"a stranger": func(t *testing.T) *wire { return h.wire(t) },
			"a person":   func(t *testing.T) *wire { return h.signedIn(t) },
		} {
			t.Run(name+" of "+who, func(t *testing.T) {
				t.Parallel()
				w := enter(t)
				w.send(slices.Repeat([][]byte{frame}, 10_000)...)
				last := ""
				for strings.HasPrefix(last, "pong ") || last == "" || last == pong {
					last = w.hear()
				}
				if last != "close 1008" {
					t.Errorf("the last that was heard is %s", last)
				}
			})
		}
	}
}

func TestBurst_of_a_person_is_borne(t *testing.T) {
	t.Parallel()
	w := setup(t).signedIn(t)
	for i := range 900 {
		w.send(masked(fin|opPing, fmt.Sprint(i)))
	}
	for i := range 900 {
		w.expect(fmt.Sprint("pong ", i))
	}
}

// A client that comes back asks at once for all that it had asked before.
func TestStranger_may_open_as_many_operations_at_once_as_a_socket_has(t *testing.T) {
	t.Parallel()
	w := setup(t).wire(t)
	w.send(masked(fin|opText, `{"type":"connection_init"}`))
	w.expect("text " + ack)
	for i := range 100 {
		w.send(masked(fin|opText, fmt.Sprintf(`{"id":"%d","type":"subscribe","payload":{"query":"subscription{topic(name:\"a\"){id}}"}}`, i)))
	}
	w.send(masked(fin|opPing, "still here?"))
	w.expect("pong still here?")
}

// A length with the highest bit is below zero, and such a message is too long.
func TestMessage_of_a_length_below_zero_closes_with_1009(t *testing.T) {
	t.Parallel()
	w := setup(t).wire(t)
	w.send([]byte{fin | opText, 0x80 | 127, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0})
	w.expect("close 1009")
}
