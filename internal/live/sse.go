package live

import (
	"bytes"
	"context"
	"errors"
	"net/http"
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
	t := &stream{s: s, w: w, control: http.NewResponseController(w), cancel: cancel, mutation: kind == ast.Mutation}
	if !s.admit(w, r, t) {
		return
	}
	defer s.audience.done()
	defer s.audience.vacate(t)
	if !s.introduce(t, v.principal) {
		tooMany(w)
		return
	}
	s.metrics.streams.Inc()
	defer s.metrics.streams.Dec()

	opCtx, stop := s.within(ctx, kind, s.most(v))
	defer stop()
	results := make(chan result)
	go func() {
		defer close(results)
		s.run(opCtx, v.op, "sse", func(r result) bool {
			select {
			case results <- r:
				return true
			case <-ctx.Done():
				return false
			}
		})
	}()
	t.relay(ctx, results)
	cancel(nil)
	for range results { // a mutation is waited for, everything else ends now
	}
}

// stream is an open one.
type stream struct {
	s        *Server
	w        http.ResponseWriter
	control  *http.ResponseController
	cancel   context.CancelCauseFunc
	mutation bool
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
func (t *stream) relay(ctx context.Context, results <-chan result) {
	t.open()
	alive := time.NewTicker(t.s.Limits.KeepAlive)
	defer alive.Stop()
	for {
		var err error
		select {
		case r, more := <-results:
			switch {
			case !more:
				t.close(ctx)
				return
			case r.refused != nil:
				err = t.send(streamNext(encodeRefusal(r.refused)))
			default:
				err = t.send(streamNext(r.payload))
			}
		case <-alive.C:
			err = t.send(streamAlive)
		case <-ctx.Done():
			t.close(ctx)
			return
		}
		if err != nil { // the client has gone, or reads nothing
			return
		}
	}
}

// close says how the stream ended: by its operation's end, by its session's,
// or not at all, so that the client comes back.
func (t *stream) close(ctx context.Context) {
	switch {
	case ctx.Err() == nil:
		_ = t.send(streamComplete)
	case errors.Is(context.Cause(ctx), errSessionEnded):
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

func (t *stream) send(event []byte) error {
	// A writer without deadlines is a test's recorder.
	_ = t.control.SetWriteDeadline(time.Now().Add(t.s.Limits.WriteTimeout))
	if _, err := t.w.Write(event); err != nil {
		return err
	}
	return t.control.Flush()
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
