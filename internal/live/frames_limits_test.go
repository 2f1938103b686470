package live_test

import (
	"bytes"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"usher/internal/live"
	"usher/internal/live/livetest"
)

func TestContinuation_after_the_last_fragment_closes_with_1002(t *testing.T) {
	t.Parallel()
	w := setup(t).wire(t)
	w.send(masked(opText, ping[:5]), masked(fin|opContinuation, ping[5:]))
	w.expect(pong)
	w.send(masked(fin|opContinuation, ping))
	w.expect("close 1002")
}

func TestPing_is_answered_while_a_long_message_arrives(t *testing.T) {
	t.Parallel()
	w := setup(t, func(s *live.Server) { s.Limits.QueueBytes = 2 << 20 }).signedIn(t)
	long := pingOf(1 << 20) // the limit
	w.send(masked(opText, long[:1000]))
	for i := 1000; i < len(long); i += 100_000 {
		w.send(masked(fin|opPing, fmt.Sprint(i)))
		w.expect(fmt.Sprint("pong ", i))
		w.send(masked(opContinuation, long[i:min(i+100_000, len(long))]))
	}
	w.send(masked(fin|opContinuation, ""))
	w.expect("text " + pongOf(1<<20))
}

func TestMessage_of_the_limit_and_a_byte_more(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.MessageBytes, s.Limits.QueueBytes = 200_000, 1<<20 })
	for _, cut := range []int{0, 1, 100_000} { // fragments, if any
		w := h.signedIn(t)
		say := func(text string) {
			if cut > 0 {
				w.send(masked(opText, text[:cut]), masked(fin|opContinuation, text[cut:]))
			} else {
				w.send(masked(fin|opText, text))
			}
		}
		say(pingOf(200_000))
		w.expect("text " + pongOf(200_000))
		say(pingOf(200_001))
		w.expect("close 1009")
	}
}

// A length that the peer only claims costs nothing. Not parallel: it counts what
// the whole process allocates.
func TestLength_that_is_only_claimed_allocates_nothing(t *testing.T) {
	h := setup(t)
	w := h.signedIn(t)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 20 { // each just below the limit, and none of them sent
		claiming := h.signedIn(t)
		claiming.send(framed(fin|opText, []byte{127, 0, 0, 0, 0, 0, 0x0F, 0xFF, 0xFF}, "x"))
		claiming.send(masked(fin|opText, "")[:1])
	}
	w.send(masked(fin|opText, ping))
	w.expect(pong)
	runtime.ReadMemStats(&after)
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 10<<20 {
		t.Errorf("%d bytes were allocated for messages that were not sent", grown)
	}
}

// 100,000 fragments, most of them empty, are one message.
func TestFragments_without_number_are_one_message(t *testing.T) {
	t.Parallel()
	h := setup(t)
	w := h.signedIn(t)
	w.send(masked(opText, ping[:5]))
	w.send(bytes.Repeat(masked(opContinuation, ""), 100_000))
	w.send(masked(fin|opContinuation, ping[5:]))
	w.expect(pong)
	single := h.signedIn(t)
	text := pingOf(100_000)
	var all []byte
	for i := range len(text) {
		kind := byte(opContinuation)
		if i == 0 {
			kind = opText
		}
		all = append(all, masked(kind, text[i:i+1])...)
	}
	single.send(all, masked(fin|opContinuation, ""))
	single.expect("text " + pongOf(100_000))
}

// Whoever begins a frame and never ends it is no better than the silent.
func TestFrame_that_never_ends_is_given_up(t *testing.T) {
	t.Parallel()
	hasty := setup(t, func(s *live.Server) { s.Limits.InitTimeout = 100 * time.Millisecond })
	h := setup(t, func(s *live.Server) { s.Limits.PingInterval, s.Limits.PongTimeout = time.Second, time.Second })
	for name, begun := range map[string][]byte{
		"one byte":         {fin | opText},
		"half a header":    masked(fin|opText, ping)[:4],
		"half a message":   masked(fin|opText, ping)[:10],
		"a first fragment": masked(opText, ping[:5]),
	} {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			stranger, known := hasty.wire(t), h.signedIn(t)
			stranger.send(begun)
			known.send(begun)
			if got := stranger.hear(); got != "close 4408" {
				t.Errorf("of a stranger: heard %s", got)
			}
			for got := ""; got != "gone"; got = known.hear() { // no pong, only pings
				if got != "" && got != "ping " {
					t.Fatalf("heard %s", got)
				}
			}
		})
	}
}

func TestServer_writes_each_length_as_briefly_as_it_can_be(t *testing.T) {
	t.Parallel()
	h := setup(t)
	w := h.signedIn(t)
	w.send(masked(fin|opText, `{"id":"1","type":"subscribe","payload":{"query":"subscription{topic(name:\"lengths\"){id}}"}}`))
	topic := h.hall.Topic("lengths")
	soon(t, topic.Joined, "the subscription")
	const around = `{"id":"1","type":"next","payload":{"data":{"topic":{"id":""}}}}`
	for _, length := range []int{len(around), 125, 126, 127, 128, 65535, 65536, 65537, 300_000} {
		id := strings.Repeat("x", length-len(around))
		topic.Tell <- &livetest.Node{ID: id}
		w.expect("text " + strings.Replace(around, `"id":""`, `"id":"`+id+`"`, 1))
	}
}

func TestUpgrade_that_is_none_is_refused(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for name, c := range map[string]struct{ from, to string }{
		"4.2.1 another method":                   {"GET ", "POST "},
		"4.2.1 no key":                           {"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", ""},
		"4.2.1 a key of too few bytes":           {"dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ="},
		"4.2.1 a key that is no base64":          {"dGhlIHNhbXBsZSBub25jZQ==", "!!!!!!!!!!!!!!!!!!!!!!=="},
		"4.4 an older version":                   {"Version: 13", "Version: 8"},
		"4.2.1 a connection that stays as it is": {"Connection: Upgrade", "Connection: keep-alive"},
	} {
		w := h.dialled(t)
		w.send([]byte(strings.Replace(handshake, c.from, c.to, 1)))
		answer, err := http.ReadResponse(w.from, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if answer.StatusCode < 400 || answer.StatusCode >= 500 {
			t.Errorf("%s: answered by %d", name, answer.StatusCode)
		}
		if name == "4.4 an older version" && answer.Header.Get("Sec-WebSocket-Version") != "13" {
			t.Errorf("%s: told %v", name, answer.Header)
		}
	}
}

// A seat that a refused upgrade kept would be lost to its address for ever.
func TestUpgrade_that_is_refused_keeps_no_seat(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.SocketsPerAddress = 2 })
	for range 2 * 2 {
		w := h.dialled(t)
		w.send([]byte(strings.Replace(handshake, "Version: 13", "Version: 8", 1)))
		answer, err := http.ReadResponse(w.from, nil)
		if err != nil || answer.StatusCode != http.StatusBadRequest {
			t.Fatalf("an older version: %v %v", answer, err)
		}
	}
	h.connect(t)
}
