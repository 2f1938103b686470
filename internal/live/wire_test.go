package live_test

import (
	"bufio"
	"crypto/sha1"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// wire is a connection on which a test says each byte of a WebSocket, right or
// wrong, and takes the server at RFC 6455's word.
type wire struct {
	t testing.TB
	net.Conn
	from *bufio.Reader
}

const (
	fin  = 0x80
	rsv1 = 0x40
	rsv2 = 0x20
	rsv3 = 0x10

	opContinuation = 0x0
	opText         = 0x1
	opBinary       = 0x2
	opClose        = 0x8
	opPing         = 0x9
	opPong         = 0xA
)

// handshake is RFC 6455's own example of a key and what belongs to it.
const handshake = "GET /graphql HTTP/1.1\r\nHost: usher.test\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
	"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"

// dialled is a connection on which nothing has been said.
func (h *house) dialled(t testing.TB) *wire {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimSuffix(strings.TrimPrefix(h.url, "http://"), "/graphql"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	_ = conn.SetDeadline(time.Now().Add(20 * time.Second))
	return &wire{t, conn, bufio.NewReader(conn)}
}

// wire is a socket of somebody who has not said connection_init.
func (h *house) wire(t testing.TB) *wire {
	t.Helper()
	w := h.dialled(t)
	w.send([]byte(handshake))
	answer, err := http.ReadResponse(w.from, nil)
	if err != nil {
		t.Fatal(err)
	}
	digest := sha1.Sum([]byte("dGhlIHNhbXBsZSBub25jZQ==" + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"))
	if answer.StatusCode != http.StatusSwitchingProtocols ||
		answer.Header.Get("Sec-WebSocket-Accept") != base64.StdEncoding.EncodeToString(digest[:]) ||
		answer.Header.Get("Sec-WebSocket-Protocol") != "graphql-transport-ws" || answer.Header.Get("Sec-WebSocket-Extensions") != "" {
		t.Fatalf("the upgrade was answered by %d %v", answer.StatusCode, answer.Header)
	}
	return w
}

// signedIn is a socket of ada's, acknowledged.
func (h *house) signedIn(t testing.TB) *wire {
	t.Helper()
	w := h.wire(t)
	w.send(masked(fin|opText, initAda))
	w.expect("text " + ack)
	return w
}

// masked is a client's frame: its first byte, and a payload whose length is
// written as briefly as it can be.
func masked(first byte, payload string) []byte {
	switch n := len(payload); {
	case n < 126:
		return framed(first, []byte{byte(n)}, payload)
	case n < 1<<16:
		return framed(first, binary.BigEndian.AppendUint16([]byte{126}, uint16(n)), payload)
	default:
		return framed(first, binary.BigEndian.AppendUint64([]byte{127}, uint64(n)), payload)
	}
}

// framed is masked with a length of the test's own spelling.
func framed(first byte, length []byte, payload string) []byte {
	mask := [4]byte{0x37, 0xfa, 0x21, 0x3d}
	frame := append([]byte{first, length[0] | 0x80}, length[1:]...)
	frame = append(frame, mask[:]...)
	for i := range len(payload) {
		frame = append(frame, payload[i]^mask[i%4])
	}
	return frame
}

// bare is a frame without a mask, as only servers may send it.
func bare(first byte, payload string) []byte {
	return append([]byte{first, byte(len(payload))}, payload...)
}

// closing is a close frame's payload.
func closing(code int, reason string) string {
	return string(binary.BigEndian.AppendUint16(nil, uint16(code))) + reason
}

// send says bytes. That they can no longer be said is for the answer to tell.
func (w *wire) send(frames ...[]byte) {
	w.t.Helper()
	for _, f := range frames {
		if _, err := w.Write(f); err != nil {
			return
		}
	}
}

// hear is the server's next frame as a line: text and what it says, pong and its
// payload, close and its code; or gone, when the connection has ended.
func (w *wire) hear() string {
	w.t.Helper()
	head := make([]byte, 2)
	if _, err := io.ReadFull(w.from, head); err != nil {
		if timeout, ok := err.(net.Error); ok && timeout.Timeout() {
			w.t.Fatal("the server says nothing and stays")
		}
		return "gone"
	}
	length, least := uint64(head[1]&0x7f), uint64(0)
	switch length {
	case 126:
		length, least = uint64(binary.BigEndian.Uint16(w.read(2))), 126
	case 127:
		length, least = binary.BigEndian.Uint64(w.read(8)), 1<<16
	}
	op := head[0] & 0x0f
	switch {
	case head[0]&(rsv1|rsv2|rsv3) != 0:
		w.t.Fatalf("the server sets reserved bits: %x", head)
	case head[0]&fin == 0:
		w.t.Fatalf("the server fragments: %x", head)
	case head[1]&0x80 != 0:
		w.t.Fatal("the server masks a frame (5.1)")
	case length < least:
		w.t.Fatalf("the server writes the length %d longer than need be (5.2)", length)
	case op >= opClose && length > 125:
		w.t.Fatalf("the server sends a control frame of %d bytes (5.5)", length)
	}
	payload := string(w.read(int(length)))
	switch op {
	case opText:
		if !utf8.ValidString(payload) {
			w.t.Fatalf("the server says as text what is none (5.6): %q", payload)
		}
		return "text " + payload
	case opPing:
		return "ping " + payload
	case opPong:
		return "pong " + payload
	case opClose:
		if payload == "" {
			return "close"
		}
		if len(payload) < 2 || !utf8.ValidString(payload[2:]) {
			w.t.Fatalf("the server's close frame says %q (5.5.1)", payload)
		}
		return fmt.Sprintf("close %d", binary.BigEndian.Uint16([]byte(payload)))
	default:
		w.t.Fatalf("the server sends a frame of kind %d", op)
		return ""
	}
}

func (w *wire) read(n int) []byte {
	w.t.Helper()
	bytes := make([]byte, n)
	if _, err := io.ReadFull(w.from, bytes); err != nil {
		w.t.Fatalf("the server breaks off in a frame: %v", err)
	}
	return bytes
}

// expect hears frames; alternatives are separated by |. After a close nothing
// but the connection's end may follow.
func (w *wire) expect(lines ...string) {
	w.t.Helper()
	for _, line := range lines {
		got := w.hear()
		if got != line && !slices.Contains(strings.Split(line, "|"), got) {
			w.t.Fatalf("heard %.200s\nwant  %.200s", got, line)
		}
		if strings.HasPrefix(got, "close") {
			w.send(masked(fin|opClose, closing(1000, "")))
			if after := w.hear(); after != "gone" {
				w.t.Fatalf("after its close the server says %.200s (5.5.1)", after)
			}
		}
	}
}
