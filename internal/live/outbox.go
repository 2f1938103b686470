package live

import (
	"encoding/binary"
	"slices"
	"time"

	"github.com/gorilla/websocket"
)

// This file is what waits to leave a socket: one bounded queue, in order. How it
// leaves is in writers.go.

// parcel is one or several messages that leave together.
type parcel struct {
	control int // websocket.PingMessage, PongMessage or CloseMessage; 0: text
	text    []byte

	// Results of one operation, when there is no text: each stands between the
	// head, which names the operation, and a closing brace.
	head string
	news []told

	prompt bool   // not a result, but something that cannot wait for room
	left   func() // called once, when it has left, or will not any more; may be nil
}

// weight is what a parcel takes of the queue's bytes, itself included.
func (p parcel) weight() int {
	weight := len(p.text) + 64
	for _, n := range p.news {
		weight += len(p.head) + len(n.payload) + 8
	}
	return weight
}

func (p parcel) messages() int { return max(1, len(p.news)) }

// appendTo writes the parcel's frames behind buf.
func (p parcel) appendTo(buf []byte) []byte {
	if p.news == nil {
		return append(appendHeader(buf, p.opcode(), len(p.text)), p.text...)
	}
	for _, n := range p.news {
		buf = appendHeader(buf, websocket.TextMessage, len(p.head)+len(n.payload)+1)
		buf = append(buf, p.head...)
		buf = append(buf, n.payload...)
		buf = append(buf, '}')
	}
	return buf
}

func (p parcel) opcode() int {
	if p.control != 0 {
		return p.control
	}
	return websocket.TextMessage
}

// appendHeader begins a frame that is a whole message. A server's frames are not
// masked (RFC 6455, 5.1), and their length is written as shortly as can be (5.2).
func appendHeader(buf []byte, opcode, length int) []byte {
	const final = 1 << 7
	buf = append(buf, final|byte(opcode)) // #nosec G115 -- an opcode has four bits
	switch {
	case length < 126:
		return append(buf, byte(length)) // #nosec G115 -- below 126
	case length < 1<<16:
		return binary.BigEndian.AppendUint16(append(buf, 126), uint16(length))
	}
	return binary.BigEndian.AppendUint64(append(buf, 127), uint64(length))
}

// tell queues an operation's result, waiting for room: a reader that is slower
// than its subscription slows that down, and one that takes nothing meets the
// write deadline. It is false when nobody wants to hear more.
func (o *running) tell(p parcel) bool {
	k := o.socket
	k.mu.Lock()
	for !o.over && !k.closing && k.crammed(p) {
		room := k.waiting.wait()
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
	k.enqueue(p)
	return true
}

// take implements receiver.
func (o *running) take(news []told, resume func()) bool {
	k, p := o.socket, parcel{head: o.head, news: news}
	k.mu.Lock()
	defer k.mu.Unlock()
	switch {
	case o.over || k.closing: // it is about to leave
	case k.crammed(p):
		k.waiting = append(k.waiting, resume)
		return false
	default:
		k.enqueue(p)
	}
	return true
}

// say queues what belongs to the protocol, whatever results are waiting.
func (k *socket) say(p parcel) {
	k.mu.Lock()
	defer k.unlock()
	if !k.closing {
		k.owe(p)
	}
}

// owe is called with k.mu held, and followed by unlock. The peer causes each such
// message, so one who does not take them has to go. What comes to more than freeBytes
// counts as held until it has left: else as many as somebody has sockets could have a
// queue full of pongs wait.
func (k *socket) owe(p parcel) {
	p.prompt = true
	owed := k.owed + p.weight()
	if k.owed > 0 && owed > k.s.Limits.QueueBytes {
		k.s.Refused(QueueBytes)
		k.shut(farewell{code: closeTryLater, reason: "Too slow", discard: true})
		return
	}
	if owed > freeBytes {
		held := k.s.holdings.of(k.who)
		if !held.grow(p.weight()) {
			k.shut(farewell{code: closeTryLater, reason: "Too much at once", discard: true})
			return
		}
		p.left = held.letGo
	}
	k.enqueue(p)
}

// crammed is called with k.mu held. A parcel that is heavy by itself may go when
// it goes alone.
func (k *socket) crammed(p parcel) bool {
	return len(k.queue) > 0 && k.queued+p.weight() > k.s.Limits.QueueBytes
}

// enqueue is called with k.mu held.
func (k *socket) enqueue(p parcel) {
	k.queue = append(k.queue, p)
	k.queued += p.weight()
	if p.prompt {
		k.owed += p.weight()
	}
	if !k.writing {
		k.writing = true
		k.s.writers.add(k)
	}
}

// dequeue moves the queue's beginning, of about so many bytes, behind parcels.
// When there is nothing, nobody writes any more.
func (k *socket) dequeue(parcels []parcel, bytes int) []parcel {
	k.mu.Lock()
	defer k.mu.Unlock()
	taken := 0
	for taken < len(k.queue) && bytes > 0 {
		p := k.queue[taken]
		k.queue[taken] = parcel{}
		taken++
		parcels = append(parcels, p)
		bytes -= p.weight()
		k.queued -= p.weight()
		if p.prompt {
			k.owed -= p.weight()
		}
	}
	k.queue = k.queue[taken:]
	k.writing = taken > 0
	if len(k.queue) == 0 {
		k.queue = nil
	}
	if k.queued <= k.s.Limits.QueueBytes/2 {
		k.waiting.resume()
	}
	return parcels
}

// withdraw drops an operation's results. It is called with k.mu held.
func (k *socket) withdraw(o *running) {
	k.queue = slices.DeleteFunc(k.queue, func(p parcel) bool {
		withdrawn := p.news != nil && p.head == o.head
		if withdrawn {
			k.queued -= p.weight()
			p.done()
		}
		return withdrawn
	})
	k.waiting.resume()
}

// discard is called with k.mu held.
func (k *socket) discard() {
	lose(k.queue)
	k.queue, k.queued, k.owed = nil, 0, 0
	k.waiting.resume()
}

// lose tells that parcels will not leave.
func lose(parcels []parcel) {
	for _, p := range parcels {
		p.done()
	}
}

func (p parcel) done() {
	if p.left != nil {
		p.left()
	}
}

// sent is called when parcels have left.
func (k *socket) sent(parcels []parcel) {
	for _, p := range parcels {
		if p.control == websocket.CloseMessage { // now it is the peer's turn to close
			_ = k.conn.SetReadDeadline(time.Now().Add(k.s.Limits.CloseTimeout))
		}
		if p.control == 0 {
			k.s.metrics.messages.Add(float64(p.messages()))
		}
		p.done()
	}
}
