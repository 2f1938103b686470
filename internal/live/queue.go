package live

import (
	"time"

	"github.com/gorilla/websocket"
)

// This file is how messages leave a socket: through one bounded queue, in
// order, by one goroutine that lives while there is something to send.

// frame is one message on the wire: text, unless control says otherwise.
type frame struct {
	control int // websocket.PingMessage, websocket.CloseMessage, or 0
	text    []byte
	prompt  bool // not a result, but something that cannot wait for room
}

// weight is what a frame takes of the queue's bytes, itself included.
func (f frame) weight() int { return len(f.text) + 64 }

// tell queues an operation's result, waiting for room: a reader that is slower
// than its subscription slows that down, and one that takes nothing meets the
// write deadline. It is false when nobody wants to hear more.
func (k *socket) tell(o *running, f frame) bool {
	k.mu.Lock()
	for !o.over && !k.closing && k.crammed(f) {
		if k.room == nil {
			k.room = make(chan struct{})
		}
		room := k.room
		k.mu.Unlock()
		select {
		case <-room:
		case <-o.ctx.Done():
			return false
		case <-k.ctx.Done():
			return false
		}
		k.mu.Lock()
	}
	defer k.mu.Unlock()
	if o.over || k.closing {
		return false
	}
	k.enqueue(f)
	return true
}

// say queues what belongs to the protocol, whatever results are waiting. Its
// peer causes each such frame, so one who does not take them has to go.
func (k *socket) say(f frame) {
	k.mu.Lock()
	defer k.mu.Unlock()
	f.prompt = true
	switch {
	case k.closing:
	case k.owed+f.weight() > k.s.Limits.QueueBytes:
		k.s.Refused(QueueBytes)
		k.shut(farewell{code: closeTryLater, reason: "Too slow", discard: true})
	default:
		k.enqueue(f)
	}
}

// crammed is called with k.mu held. A frame that is long by itself may go when
// it goes alone.
func (k *socket) crammed(f frame) bool {
	return len(k.queue) > 0 && k.queued+f.weight() > k.s.Limits.QueueBytes
}

// enqueue is called with k.mu held.
func (k *socket) enqueue(f frame) {
	k.queue = append(k.queue, f)
	k.queued += f.weight()
	if f.prompt {
		k.owed += f.weight()
	}
	if !k.writing {
		k.writing = true
		k.tasks.Go(k.write)
	}
}

// write sends what is queued, and ends when nothing is.
func (k *socket) write() {
	for {
		f, ok := k.dequeue()
		if !ok {
			return
		}
		if err := k.send(f); err != nil {
			if isTimeout(err) && f.control != websocket.CloseMessage {
				k.s.Refused(WriteTimeout)
			}
			k.abort() // the reading goroutine ends the rest
		}
	}
}

func (k *socket) send(f frame) error {
	deadline := time.Now().Add(k.s.Limits.WriteTimeout)
	switch f.control {
	case websocket.CloseMessage:
		deadline = time.Now().Add(k.s.Limits.CloseTimeout)
		_ = k.conn.SetReadDeadline(deadline) // for the peer's own close
		return k.conn.WriteControl(f.control, f.text, deadline)
	case websocket.PingMessage:
		return k.conn.WriteControl(f.control, f.text, deadline)
	default:
		_ = k.conn.SetWriteDeadline(deadline)
		k.s.metrics.messages.Inc()
		return k.conn.WriteMessage(websocket.TextMessage, f.text)
	}
}

func (k *socket) dequeue() (frame, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.room != nil {
		close(k.room)
		k.room = nil
	}
	if len(k.queue) == 0 {
		k.queue, k.writing = nil, false
		return frame{}, false
	}
	f := k.queue[0]
	k.queue[0] = frame{}
	k.queue = k.queue[1:]
	k.queued -= f.weight()
	if f.prompt {
		k.owed -= f.weight()
	}
	return f, true
}
