package live

import (
	"bufio"
	"net"
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

// wire is a socket's connection as the library sees it. The library reads from
// it, and writes two things: its answer to the upgrade, which passes, and, when a
// peer breaks the protocol, a close, which is queued like everything that we say,
// lest it stand in the middle of a message.
type wire struct {
	net.Conn
	socket *socket // nil before the connection is open
	broken bool    // the library has closed; of the reading goroutine
}

// Write implements net.Conn.
func (w *wire) Write(p []byte) (int, error) {
	k := w.socket
	if k == nil {
		return w.Conn.Write(p)
	}
	w.broken = true
	const header = 2 // of a control frame that is not masked
	k.hangUp(p[header:], true)
	return len(p), nil
}

// SetWriteDeadline implements net.Conn. When something must have left is for
// writers.go to say.
func (w *wire) SetWriteDeadline(time.Time) error { return nil }

// hijacker lets a socket keep the wire that its upgrade is answered on.
type hijacker struct {
	http.ResponseWriter
	wire *wire
}

// Hijack implements http.Hijacker.
func (h *hijacker) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, buffered, err := http.NewResponseController(h.ResponseWriter).Hijack()
	if err != nil {
		return nil, nil, err
	}
	h.wire = &wire{Conn: conn}
	return h.wire, buffered, nil
}

// hangUp says a close and returns when it has left, or when its time is over:
// the caller stops reading then, and the connection ends.
func (k *socket) hangUp(payload []byte, ours bool) {
	k.mu.Lock()
	if k.closing {
		k.mu.Unlock()
		return
	}
	if ours {
		k.s.metrics.countClose(int(payload[0])<<8 | int(payload[1]))
	}
	left := make(chan struct{})
	k.enqueue(parcel{control: websocket.CloseMessage, text: append([]byte(nil), payload...), left: func() { close(left) }})
	k.stopAll()
	k.unlock()
	select {
	case <-left:
	case <-time.After(k.s.Limits.CloseTimeout):
	}
}

// answerClose is what the library does when the peer has closed.
func (k *socket) answerClose(code int, _ string) error {
	k.hangUp(websocket.FormatCloseMessage(code, ""), false)
	return nil
}

// answerPing is what the library does when the peer has pinged.
func (k *socket) answerPing(data string) error {
	if err := k.keepPace(); err != nil {
		return err
	}
	k.heard()
	k.say(parcel{control: websocket.PongMessage, text: []byte(data)})
	return nil
}

// hearPong is what the library does with an answer to a ping, asked for or not.
func (k *socket) hearPong(string) error {
	k.heard()
	return k.keepPace()
}
