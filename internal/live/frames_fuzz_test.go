package live_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"net"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"usher/internal/live"
)

// plain is a client's frame with a mask of zeros, which RFC 6455 does not forbid:
// the fuzzer sees what it changes.
func plain(first byte, payload string) []byte {
	frame := bytes.Clone(masked(first, payload))
	at := len(frame) - len(payload)
	copy(frame[at-4:at], make([]byte, 4))
	copy(frame[at:], payload)
	return frame
}

// FuzzFrames says any bytes behind the upgrade, and a close after them. The
// server keeps to RFC 6455 in whatever it answers, says nothing after a close, and
// ends with everything that was the socket's: setup's drain waits for that.
func FuzzFrames(f *testing.F) {
	for _, seed := range [][][]byte{
		{plain(fin|opText, initAda), plain(fin|opText, ping), plain(fin|opClose, closing(1000, "enough"))},
		{plain(fin|opText, initAda), plain(fin|opText, `{"id":"1","type":"subscribe","payload":{"query":"subscription{count(to:3)}"}}`)},
		{plain(opText, ping[:5]), plain(fin|opPing, "now"), plain(fin|opContinuation, ping[5:])},
		{plain(fin|opText, "\xff"), plain(fin|opText, ping)},
		{plain(fin|opBinary, ping)},
		{plain(fin|opClose, closing(1005, ""))},
		{plain(fin|opClose, "\x03")},
		{plain(fin|rsv1|opText, ping), plain(fin|opText, ping)},
		{bare(fin|opText, ping)},
		{framed(fin|opText, bytes.Repeat([]byte{127}, 9), "x")},
		{plain(opText, "x"), framed(opContinuation, []byte{127, 0x80, 0, 0, 0, 0, 0, 0, 1}, "x")},
		{plain(fin|opText, ping)[:4]},
	} {
		f.Add(bytes.Join(seed, nil))
	}
	f.Fuzz(func(t *testing.T, sent []byte) {
		h := setup(t, fuzzed)
		w := h.wire(t)
		sent = slices.Concat(sent, plain(fin|opClose, closing(1000, "")))
		go w.send(sent) // the answers may be more than the connection holds
		// Within a frame the close is not heard. To end at once would keep the server
		// from saying its own.
		ending := time.AfterFunc(100*time.Millisecond, w.end)
		defer ending.Stop()
		heard := w.hearAll()
		if at := slices.IndexFunc(heard, func(line string) bool { return strings.HasPrefix(line, "close") }); at >= 0 && at < len(heard)-1 {
			t.Errorf("after its close the server says %q", heard[at+1:])
		}
		for _, line := range heard {
			if text, is := strings.CutPrefix(line, "text "); is && !json.Valid([]byte(text)) {
				t.Errorf("the server says %q, which is no JSON", text)
			}
			if code, is := strings.CutPrefix(line, "close "); is && !slices.Contains(reasons, code) && code != closedBy(sent) {
				t.Errorf("the server closes by %s, and its peer by %q", code, closedBy(sent))
			}
		}
		h.hadNoPanic(t)
	})
}

// reasons are the codes by which the server closes of its own accord while it
// goes on; a peer's own is repeated.
var reasons = []string{"1002", "1007", "1009", "1013", "4400", "4401", "4403", "4409", "4429"}

// closedBy is the code of the first close among a client's frames.
func closedBy(sent []byte) (code string) {
	for len(sent) >= 2 {
		first, length, at := sent[0], uint64(sent[1]&0x7f), 2
		switch {
		case length == 126 && len(sent) >= 4:
			length, at = uint64(binary.BigEndian.Uint16(sent[2:])), 4
		case length == 127 && len(sent) >= 10:
			length, at = binary.BigEndian.Uint64(sent[2:]), 10
		}
		if rest := len(sent) - at - 4; rest < 0 || length > uint64(rest) {
			return ""
		}
		mask, payload := sent[at:at+4], sent[at+4:]
		if first&0x0f == opClose && length >= 2 {
			return strconv.Itoa(int(payload[0]^mask[0])<<8 | int(payload[1]^mask[1]))
		}
		sent = payload[length:]
	}
	return ""
}

// fuzzed is how patient a server is with a fuzzer.
func fuzzed(s *live.Server) {
	s.Limits.OperationTimeout = 200 * time.Millisecond
	s.Limits.CloseTimeout = 200 * time.Millisecond
	s.Limits.OperationsPerSocket = 3
}

// end says that nothing more will be said.
func (w *wire) end() { _ = w.Conn.(*net.TCPConn).CloseWrite() }

// hearAll hears until the connection ends, to which a close is answered.
func (w *wire) hearAll() (lines []string) {
	w.t.Helper()
	for {
		line := w.hear()
		if line == "gone" {
			return lines
		}
		lines = append(lines, line)
		if strings.HasPrefix(line, "close") {
			w.end()
		}
	}
}

// hadNoPanic fails when the server has caught a panic, other than the one that a
// test can ask for.
func (h *house) hadNoPanic(t *testing.T) {
	t.Helper()
	for line := range strings.Lines(h.log.String()) {
		if strings.Contains(line, "panic") && !strings.Contains(line, "a secret reason") {
			t.Errorf("the server logs %s", line)
		}
	}
}
