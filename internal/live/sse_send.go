package live

import (
	"bytes"
	"context"
	"net"
	"net/http"
	"time"
)

// This file is how an event stream's text comes to its client, as fast as that
// takes it.

var (
	streamAlive    = []byte(":\n\n")
	streamNext     = []byte("event: next\n")
	streamData     = []byte("data: ")
	streamComplete = []byte("event: complete\ndata: \n\n")
	lineFeed       = []byte("\n")
)

// sendNext sends a result. It is framed here and not in the queue, where it would
// have to be copied for each stream.
func (t *stream) sendNext(payload []byte) error {
	err := t.send(streamNext)
	// A line feed ends the data; in JSON it can only be white space, and so it is
	// between two lines of data.
	for line := range bytes.SplitSeq(payload, lineFeed) {
		for _, part := range [][]byte{streamData, line, lineFeed} {
			if err == nil {
				err = t.send(part)
			}
		}
	}
	if err == nil {
		err = t.send(lineFeed)
	}
	return err
}

// send gives the client the write timeout for each piece: one that reads slowly is
// told from one that reads nothing. What does not fill a piece waits for flush.
func (t *stream) send(text []byte) error {
	for len(text) > 0 {
		if t.given == 0 {
			t.mustTake()
		}
		n, err := t.w.Write(text[:min(len(text), insistBytes-t.given)])
		if err != nil {
			return err
		}
		t.given, text = t.given+n, text[n:]
		if t.given == insistBytes {
			if err := t.flush(); err != nil {
				return err
			}
		}
	}
	return nil
}

// flush sends off what was given.
func (t *stream) flush() error {
	if t.given == 0 {
		return nil
	}
	t.given = 0
	return t.control.Flush()
}

// mustTake gives the client time to take the next piece. A stream that is hushed
// has its deadline.
func (t *stream) mustTake() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.hushed {
		t.due(t.s.Limits.WriteTimeout)
	}
}

// due is called with t.mu held.
func (t *stream) due(patience time.Duration) {
	if !t.ended { // else the connection may be another request's
		// A writer without deadlines is a test's recorder.
		_ = t.control.SetWriteDeadline(time.Now().Add(patience))
	}
}

// giveUp leaves a client to whom something could not be sent.
func (t *stream) giveUp(err error) {
	t.mu.Lock()
	hushed := t.hushed
	t.mu.Unlock()
	if isTimeout(err) && !hushed {
		t.s.Refused(WriteTimeout)
	}
	if t.conn != nil {
		_ = t.conn.Close()
	}
}

type connKey struct{}

// WithConn is the ConnContext of an http.Server around this one. Event streams need
// their connection, to bound what the kernel keeps for a client that does not take
// it and for how long it waits for one that has gone.
func WithConn(ctx context.Context, conn net.Conn) context.Context {
	return context.WithValue(ctx, connKey{}, conn)
}

// fit makes the request's connection one for a stream. It serves no request after
// this one: those want the kernel's own measure. Until the stream has come to its
// end, a close drops what the kernel keeps: else a client that takes nothing would
// be told that after all. net/http closes when a write fails, before we can say so.
func (t *stream) fit(r *http.Request) {
	tcp, ok := r.Context().Value(connKey{}).(*net.TCPConn)
	if !ok {
		return
	}
	t.conn = tcp
	_ = tcp.SetWriteBuffer(kernelBytes)
	_ = tcp.SetLinger(0)
	giveUpAfter(tcp, t.s.Limits.PingInterval+t.s.Limits.PongTimeout)
	t.w.Header().Set("Connection", "close")
}
