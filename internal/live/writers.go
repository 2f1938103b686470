package live

import (
	"errors"
	"net"
	"os"
	"runtime"
	"slices"
	"sync"
	"syscall"
	"time"
)

// writeBytes is about how much of a socket's queue is written at once.
const writeBytes = 64 << 10

// writers are the goroutines that write to sockets, as many as there are
// processors at most, and none when there is nothing to write. None of them
// waits for a peer: what a peer does not take at once gets a goroutine that does.
type writers struct {
	s *Server

	mu      sync.Mutex
	ready   []*socket // who have something to write, first come first served
	working int
}

// add may be called with the socket's mu held. A socket must not be added again
// before its turn.
func (w *writers) add(k *socket) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ready = append(w.ready, k)
	if w.working < runtime.GOMAXPROCS(0) {
		w.working++
		w.s.audience.here.Go(w.work) // sockets that write have seats
	}
}

func (w *writers) work() {
	d := desks.Get().(*desk)
	defer desks.Put(d)
	for k := w.next(); k != nil; k = w.next() {
		if k.write(d) {
			w.add(k)
		}
	}
}

// next is whose turn it is. It is nil when the worker is to end.
func (w *writers) next() *socket {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.ready) == 0 {
		w.ready = nil
		w.working--
		return nil
	}
	k := w.ready[0]
	w.ready[0] = nil
	w.ready = w.ready[1:]
	return k
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
	case n < len(d.bytes):
		rest, parcels := slices.Clone(d.bytes[n:]), slices.Clone(d.parcels)
		k.tasks.Go(func() { k.insist(rest, parcels) })
		return false
	}
	k.sent(d.parcels)
	return true
}

// insist waits for a peer to take the rest of some parcels.
func (k *socket) insist(rest []byte, parcels []parcel) {
	k.mu.Lock()
	patience := k.s.Limits.WriteTimeout
	if k.closing {
		patience = k.s.Limits.CloseTimeout
	}
	_ = k.wire.Conn.SetWriteDeadline(time.Now().Add(patience))
	k.mu.Unlock()
	_, err := k.wire.Conn.Write(rest)
	k.mu.Lock()
	if !k.closing {
		_ = k.wire.Conn.SetWriteDeadline(time.Time{})
	}
	k.mu.Unlock()
	if errors.Is(err, os.ErrDeadlineExceeded) {
		k.s.metrics.stalls.Inc()
	}
	if err != nil {
		k.abort()
	}
	k.sent(parcels)
	k.s.writers.add(k)
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
