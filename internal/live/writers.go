package live

import (
	"context"
	"net"
	"runtime"
	"slices"
	"sync"
	"syscall"
	"time"
)

const (
	// writeBytes is about how much of a socket's queue is written at once.
	writeBytes = 64 << 10
	// insistBytes is how much a peer must take within the write timeout, again and
	// again until it has taken all.
	insistBytes = 4 << 10
	// kernelBytes is about how much the kernel keeps for a peer that does not take
	// it. With much more, a slow peer seems to take nothing for a long time.
	kernelBytes = 64 << 10
)

// writers are the goroutines that write to sockets, as many as there are
// processors at most, and none when there is nothing to write. None of them
// waits for a peer: what a peer does not take at once gets a goroutine that does.
type writers struct {
	s *Server

	mu      sync.Mutex
	ready   []turn // first come first served
	working int
}

// turn is a socket's that has something to write, or of whoever waits until all
// before have had theirs.
type turn struct {
	socket  *socket
	reached chan<- struct{}
}

// add may be called with the socket's mu held. A socket must not be added again
// before its turn.
func (w *writers) add(k *socket) { w.queue(turn{socket: k}) }

// caughtUp returns when every socket that has something to write now has had a
// turn, at the latest when ctx ends.
func (w *writers) caughtUp(ctx context.Context) {
	reached := make(chan struct{})
	w.queue(turn{reached: reached})
	select {
	case <-reached:
	case <-ctx.Done():
	}
}

func (w *writers) queue(t turn) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ready = append(w.ready, t)
	if w.working < runtime.GOMAXPROCS(0) {
		w.working++
		w.s.audience.here.Go(w.work) // sockets that write have seats
	}
}

func (w *writers) work() {
	d := desks.Get().(*desk)
	defer desks.Put(d)
	for t, ok := w.next(); ok; t, ok = w.next() {
		switch {
		case t.socket == nil:
			close(t.reached)
		case t.socket.write(d):
			w.putBack(t)
		}
	}
}

// putBack gives a socket another turn, which this worker comes to itself.
func (w *writers) putBack(t turn) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ready = append(w.ready, t)
}

// next is whose turn it is. There is none when the worker is to end.
func (w *writers) next() (t turn, ok bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.ready) == 0 {
		w.ready = nil
		w.working--
		return turn{}, false
	}
	t = w.ready[0]
	w.ready[0] = turn{}
	w.ready = w.ready[1:]
	return t, true
}

// desk is what a worker writes with.
type desk struct {
	parcels []parcel
	bytes   []byte
}

var desks = sync.Pool{New: func() any { return &desk{} }}

// write sends what is first in the socket's queue, as far as the peer takes it at
// once. It is true when the socket needs another turn.
func (k *socket) write(d *desk) bool {
	d.parcels = k.dequeue(d.parcels[:0], writeBytes)
	if len(d.parcels) == 0 {
		return false
	}
	d.bytes = d.bytes[:0]
	for _, p := range d.parcels {
		d.bytes = p.appendTo(d.bytes)
	}
	n, err := writeAtOnce(k.wire.Conn, d.bytes)
	defer d.tidy()
	switch {
	case err != nil:
		k.abort() // the reading goroutine ends the rest
		lose(d.parcels)
		return true
	case n < len(d.bytes):
		rest, parcels := slices.Clone(d.bytes[n:]), slices.Clone(d.parcels)
		k.s.audience.here.Go(func() { k.insist(rest, parcels) }) // this worker is here still
		return false
	}
	k.sent(d.parcels)
	return true
}

// insist waits for a peer to take the rest of some parcels: as long as it takes
// something at all.
func (k *socket) insist(rest []byte, parcels []parcel) {
	for len(rest) > 0 {
		closing := k.mustTake(time.Now().Add(k.s.Limits.WriteTimeout))
		n, err := k.wire.Conn.Write(rest[:min(len(rest), insistBytes)])
		if err != nil {
			if isTimeout(err) && !closing {
				k.s.Refused(WriteTimeout)
			}
			k.abort()
			lose(parcels)
			k.s.writers.add(k)
			return
		}
		rest = rest[n:]
		// Who takes what waits for it lives, though its pong may be due: the ping
		// stands behind all that.
		k.heard()
	}
	k.mustTake(time.Time{})
	k.sent(parcels)
	k.s.writers.add(k)
}

// mustTake says until when the peer must take something; the zero time is for
// ever. A socket that is closing has its deadline.
func (k *socket) mustTake(deadline time.Time) (closing bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if !k.closing {
		_ = k.wire.Conn.SetWriteDeadline(deadline)
	}
	return k.closing
}

// tidy forgets what was written, and a buffer that one long message has grown.
func (d *desk) tidy() {
	clear(d.parcels)
	if cap(d.bytes) > 4*writeBytes {
		d.bytes = nil
	}
}

// writeAtOnce writes as much as the connection takes without waiting.
func writeAtOnce(conn net.Conn, bytes []byte) (n int, err error) {
	raw, ok := conn.(syscall.Conn)
	if !ok {
		return 0, nil // whoever insists can write to it
	}
	descriptor, err := raw.SyscallConn()
	if err != nil {
		return 0, err
	}
	var failure error
	err = descriptor.Write(func(fd uintptr) bool {
		n, failure = writeDescriptor(fd, bytes)
		return true // done, whether or not it took everything
	})
	if err == nil {
		err = failure
	}
	return n, err
}
