package live_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"usher/internal/live"
)

const (
	ping     = `{"type":"ping"}`
	pong     = `text {"type":"pong"}`
	pingAcut = `{"type":"ping","payload":{"x":"é"}}` // whose é is two bytes
)

// TestFrames says frames to a running server as Autobahn's suite does. Each case
// names the section of RFC 6455 that says what has to come of it; what closes is
// followed by nothing but the connection's end. Alternatives are what the RFC
// leaves open.
func TestFrames(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Limits.StrangerBytes = 500
		s.Limits.CloseTimeout = 300 * time.Millisecond
	})
	cases := []frameCase{
		{"5.2 a text of one frame", frames(masked(fin|opText, ping)), pong},
		{"5.2 every byte in a packet of its own", bytewise(masked(fin|opText, ping)), pong},
		{"5.4 a text in three fragments", frames(masked(opText, `{"type"`), masked(opContinuation, `:"ping`), masked(fin|opContinuation, `"}`)), pong},
		{"5.4 fragments that are empty", frames(masked(opText, ""), masked(opContinuation, ping), masked(opContinuation, ""), masked(fin|opContinuation, "")), pong},
		{"5.6 a character cut in two", frames(masked(opText, pingAcut[:32]), masked(fin|opContinuation, pingAcut[32:])), `text {"type":"pong","payload":{"x":"é"}}`},
		{"5.4 a ping between fragments is answered before", frames(masked(opText, ping[:5]), masked(fin|opPing, "now"), masked(fin|opContinuation, ping[5:])), "pong now\n" + pong},
		{"5.5.3 a pong that nobody asked for, between fragments", frames(masked(opText, ping[:5]), masked(fin|opPong, "so"), masked(fin|opContinuation, ping[5:])), pong},
		{"5.5.1 a close between fragments", frames(masked(opText, ping[:5]), masked(fin|opClose, closing(1000, "enough"))), "close 1000"},
		{"5.4 a continuation of nothing", frames(masked(opContinuation, ping)), "close 1002"},
		{"5.4 a last fragment of nothing", frames(masked(fin|opContinuation, ping)), "close 1002"},
		{"5.4 another text between fragments", frames(masked(opText, ping[:5]), masked(fin|opText, ping)), "close 1002"},
		{"5.4 a binary message between fragments", frames(masked(opText, ping[:5]), masked(opBinary, ping)), "close 1002"},

		{"5.5.2 a ping without payload", frames(masked(fin|opPing, "")), "pong "},
		{"5.5.2 a ping of 125 bytes", frames(masked(fin|opPing, strings.Repeat("x", 125))), "pong " + strings.Repeat("x", 125)},
		{"5.5.2 a ping of bytes that are no text", frames(masked(fin|opPing, "\x00\xff\xfe")), "pong \x00\xff\xfe"},
		{"5.5.2 pings are answered in order", frames(masked(fin|opPing, "1"), masked(fin|opPing, "2"), masked(fin|opPing, "3")), "pong 1\npong 2\npong 3"},
		{"5.5 a ping of 126 bytes", frames(masked(fin|opPing, strings.Repeat("x", 126))), "close 1002"},
		{"5.5 a pong of 126 bytes", frames(masked(fin|opPong, strings.Repeat("x", 126))), "close 1002"},
		{"5.5 a close of 126 bytes", frames(masked(fin|opClose, closing(1000, strings.Repeat("x", 124)))), "close 1002"},
		{"5.5 a ping with a length of 64 bits", frames(framed(fin|opPing, []byte{127, 0, 0, 0, 0, 0, 0, 0, 1}, "x")), "close 1002"},
		{"5.5 a ping in fragments", frames(masked(opPing, "x"), masked(fin|opContinuation, "y")), "close 1002"},
		{"5.5 a pong in fragments", frames(masked(opPong, "x")), "close 1002"},
		{"5.5 a close in fragments", frames(masked(opClose, closing(1000, ""))), "close 1002"},

		{"5.1 a text without a mask", frames(bare(fin|opText, ping)), "close 1002"},
		{"5.1 a ping without a mask", frames(bare(fin|opPing, "x")), "close 1002"},
		{"5.1 a close without a mask", frames(bare(fin|opClose, closing(1000, ""))), "close 1002"},

		{"5.2 a length of 16 bits", frames(masked(fin|opText, pingOf(200))), "text " + pongOf(200)},
		// The sender must use the fewest bytes; what the receiver does is left open.
		{"5.2 a length of 16 bits where 7 do", frames(framed(fin|opText, []byte{126, 0, byte(len(ping))}, ping)), pong + "|close 1002"},
		{"5.2 a length of 64 bits where 7 do", frames(framed(fin|opText, []byte{127, 0, 0, 0, 0, 0, 0, 0, byte(len(ping))}, ping)), pong + "|close 1002"},
		{"7.4.1 a length of 62 bits is refused before it is read", frames(framed(fin|opText, []byte{127, 0x40, 0, 0, 0, 0, 0, 0, 0}, "x")), "close 1009"},
		{"7.4.1 the longest length is refused before it is read", frames(framed(fin|opText, bytes.Repeat([]byte{127}, 9), "x")), "close 1009|close 1002|gone"},
		{"5.2 a length with the highest bit", frames(framed(fin|opText, []byte{127, 0x80, 0, 0, 0, 0, 0, 0, 1}, "x")), "close 1002|close 1009|gone"},
		{"5.2 a length of which every bit is set", frames(framed(fin|opText, []byte{127, 255, 255, 255, 255, 255, 255, 255, 255}, "x")), "close 1002|close 1009|gone"},
		{"7.4.1 fragments whose sum overflows", frames(masked(opText, "x"), framed(opContinuation, bytes.Repeat([]byte{127}, 9), "x")), "close 1009|close 1002|gone"},
		{"7.4.1 a message of exactly the limit", frames(masked(fin|opText, pingOf(500))), "text " + pongOf(500)},
		{"7.4.1 a message of a byte more", frames(masked(fin|opText, pingOf(501))), "close 1009"},
		{"7.4.1 fragments of exactly the limit", frames(masked(opText, pingOf(500)[:250]), masked(fin|opContinuation, pingOf(500)[250:])), "text " + pongOf(500)},
		{"7.4.1 fragments of a byte more", frames(masked(opText, pingOf(501)[:250]), masked(fin|opContinuation, pingOf(501)[250:])), "close 1009"},
		{"7.4.1 the limit is for each message anew", frames(masked(fin|opText, pingOf(400)), masked(fin|opText, pingOf(400))), "text " + pongOf(400) + "\ntext " + pongOf(400)},

		{"7.1.5 a close without a code", frames(masked(fin|opClose, "")), "close"},
		{"5.5.1 a close of one byte", frames(masked(fin|opClose, "\x03")), "close 1002|close"},
		{"5.5.1 a close with the longest reason", frames(masked(fin|opClose, closing(1000, strings.Repeat("x", 123)))), "close 1000"},
		{"5.5.1 a close whose reason is no text", frames(masked(fin|opClose, closing(1000, "\xff"))), "close 1007|close 1002"},
		{"5.5.1 a close whose reason breaks off in a character", frames(masked(fin|opClose, closing(1000, "é"[:1]))), "close 1007|close 1002"},
		{"5.5.1 what comes after a close is not heard", frames(masked(fin|opClose, closing(1000, "")), masked(fin|opText, ping), masked(fin|opPing, "x")), "close 1000"},
		{"7.1.7 what comes after a fault is not heard", frames(masked(fin|opText|rsv1, ping), masked(fin|opText, ping)), "close 1002"},
	}
	for _, bit := range []byte{rsv1, rsv2, rsv3, rsv1 | rsv2 | rsv3} {
		for _, op := range []byte{opText, opPing, opClose} {
			cases = append(cases, frameCase{fmt.Sprintf("5.2 reserved bits %#x on a frame of kind %d", bit, op), frames(masked(fin|bit|op, "")), "close 1002"})
		}
	}
	for _, op := range []byte{3, 4, 5, 6, 7, 0xB, 0xC, 0xD, 0xE, 0xF} {
		cases = append(cases, frameCase{fmt.Sprintf("5.2 the reserved kind %d", op), frames(masked(fin|op, "x")), "close 1002"})
	}
	for _, code := range []int{1000, 1001, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999} {
		cases = append(cases, frameCase{fmt.Sprintf("7.4 a close with the code %d", code), frames(masked(fin|opClose, closing(code, "so"))), fmt.Sprint("close ", code)})
	}
	for _, code := range []int{0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535} {
		cases = append(cases, frameCase{fmt.Sprintf("7.4 a close with the code %d, which nobody may send", code), frames(masked(fin|opClose, closing(code, ""))), "close 1002"})
	}
	for _, c := range cases {
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			w := h.wire(t)
			w.send(c.send...)
			w.expect(strings.Split(c.want, "\n")...)
		})
	}
}

type frameCase struct {
	name string // begins with the section of RFC 6455
	send [][]byte
	want string // see wire.hear
}

func frames(f ...[]byte) [][]byte { return f }

func bytewise(frame []byte) [][]byte {
	var single [][]byte
	for i := range frame {
		single = append(single, frame[i:i+1])
	}
	return single
}

// pingOf is a ping of so many bytes, and pongOf what answers it.
func pingOf(length int) string {
	const around = `{"type":"ping","payload":{"x":""}}`
	return `{"type":"ping","payload":{"x":"` + strings.Repeat("x", length-len(around)) + `"}}`
}

func pongOf(length int) string { return strings.Replace(pingOf(length), "ping", "pong", 1) }
