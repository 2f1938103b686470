package live

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Why a stream ends before its operation does.
var (
	errSessionEnded = errors.New("session ended")
	errLeaving      = errors.New("server stops")
)

// serveStream answers one operation by server-sent events, as graphql-sse's
// distinct connections mode says:
// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
func (s *Server) serveStream(w http.ResponseWriter, r *http.Request) {
	v := s.enter(w, r, mediaStream)
	if v == nil {
		return
	}
	defer v.leave()
	ctx, cancel := context.WithCancelCause(v.ctx)
	defer cancel(nil)
	kind := v.op.Operation.Operation
	t := &stream{s: s, w: w, control: http.NewResponseController(w), cancel: cancel, mutation: kind == ast.Mutation, news: make(chan struct{}, 1)}
	if !s.admit(w, r, t) {
		return
	}
	defer s.audience.done()
	defer s.audience.vacate(t)
	if !s.introduce(t, v.principal) {
		tooMany(w, "You have too many connections open.")
		return
	}
	s.metrics.streams.Inc()
	defer s.metrics.streams.Dec()

	opCtx, stop := s.within(ctx, kind, s.most(v))
	defer stop()
	var running sync.WaitGroup
	running.Go(func() {
		if w := s.run(opCtx, v.op, v.holding, "sse", t.tell); w != nil {
			t.share(w)
		} else {
			t.conclude(result{})
		}
	})
	t.relay(ctx)
	cancel(nil)
	running.Wait() // a mutation is waited for, everything else ends now
	if t.watcher != nil {
		s.hub.leave(t.watcher)
	}
}

// stream is an open one. Results wait in it until its request's goroutine sends
// them.
type stream struct {
	s        *Server
	w        http.ResponseWriter
	control  *http.ResponseController
	cancel   context.CancelCauseFunc
	mutation bool
	news     chan struct{} // has a value when there is something new to send

	mu      sync.Mutex
	queue   [][]byte // events
	queued  int      // bytes in it
	over    bool     // nothing more is queued
	waiting waiting
	watcher *watcher // once the operation shares its execution
}

func (t *stream) sessionEnded() { t.cancel(errSessionEnded) }
func (t *stream) cut()          { t.cancel(errLeaving) }

// leave ends a stream without a completion, so that its client comes back.
func (t *stream) leave() {
	if !t.mutation {
		t.cancel(errLeaving)
	}
}

// relay sends results until there are no more, or one of both sides goes.
func (t *stream) relay(ctx context.Context) {
	defer t.end()
	t.open()
	alive := time.NewTicker(t.s.Limits.KeepAlive)
	defer alive.Stop()
	for {
		select {
		case <-t.news:
			if more := t.sendQueue(ctx); !more {
				return
			}
		case <-alive.C:
			if t.send(streamAlive) != nil {
				return
			}
		case <-ctx.Done():
			t.close(ctx)
			return
		}
	}
}

// sendQueue sends what waits. It is false when that was all, or the client has
// gone or reads nothing.
func (t *stream) sendQueue(ctx context.Context) (more bool) {
	events, last := t.dequeue()
	if ctx.Err() != nil {
		t.close(ctx)
		return false
	}
	return t.send(bytes.Join(events, nil)) == nil && !last
}

// close says how the stream ended before its operation: by its session's end, or
// not at all, so that the client comes back.
func (t *stream) close(ctx context.Context) {
	if errors.Is(context.Cause(ctx), errSessionEnded) {
		over := shape(codeUnauthenticated, "The session has ended.")
		_ = t.send(append(streamNext(encodeRefusal(over)), streamComplete...))
	}
}

func (t *stream) open() {
	h := t.w.Header()
	h.Set("Content-Type", mediaStream+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // nginx would hold events back
	t.w.WriteHeader(http.StatusOK)
	_ = t.send(streamAlive) // sends the header off
}

// send gives the client the write timeout for each piece: one that reads slowly is
// told from one that reads nothing.
func (t *stream) send(text []byte) error {
	for piece := range slices.Chunk(text, insistBytes) {
		// A writer without deadlines is a test's recorder.
		_ = t.control.SetWriteDeadline(time.Now().Add(t.s.Limits.WriteTimeout))
		_, err := t.w.Write(piece)
		if err == nil {
			err = t.control.Flush()
		}
		if isTimeout(err) {
			t.s.Refused(WriteTimeout)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// streamRefusal answers an operation that is not executed. The protocol wants
// that said in the stream: browsers hide the body of a failed one.
func (s *Server) streamRefusal(w http.ResponseWriter, errs gqlerror.List) {
	t := &stream{s: s, w: w, control: http.NewResponseController(w)}
	t.open()
	_ = t.send(append(streamNext(encodeRefusal(errs)), streamComplete...))
}

var (
	streamAlive    = []byte(":\n\n")
	streamComplete = []byte("event: complete\ndata: \n\n")
)

func streamNext(payload []byte) []byte {
	// A line feed ends the data; in JSON it can only be white space.
	if bytes.IndexByte(payload, '\n') >= 0 {
		payload = bytes.ReplaceAll(payload, []byte("\n"), []byte(" "))
	}
	event := make([]byte, 0, len(payload)+len("event: next\ndata: \n\n"))
	event = append(event, "event: next\ndata: "...)
	event = append(event, payload...)
	return append(event, "\n\n"...)
}
