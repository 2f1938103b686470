package live

import (
	"context"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
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
	ctx, cancel := context.WithCancel(v.ctx)
	defer cancel()
	kind := v.op.Operation.Operation
	t := &stream{s: s, w: w, control: http.NewResponseController(w), cancel: cancel, mutation: kind == ast.Mutation, news: make(chan struct{}, 1)}
	if !s.admit(w, r, t) {
		return
	}
	defer s.audience.done()
	defer s.audience.vacate(t)
	defer t.end()
	if !s.introduce(t, v.principal) {
		tooMany(w, "You have too many connections open.")
		return
	}
	s.metrics.streams.Inc()
	defer s.metrics.streams.Dec()
	t.fit(r)

	opCtx, stop := s.within(ctx, kind, s.most(v))
	defer stop()
	var running sync.WaitGroup
	running.Go(func() {
		if w := s.run(opCtx, v.op, v.kept, v.holding, "sse", t.tell); w != nil {
			t.share(w)
		} else {
			t.conclude(result{})
		}
	})
	t.relay(ctx)
	t.end()
	cancel()
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
	conn     *net.TCPConn // nil where the server around does not tell it
	cancel   context.CancelFunc
	mutation bool
	news     chan struct{} // has a value when there is something new to send
	given    int           // bytes of the piece under way; of the request's goroutine

	mu      sync.Mutex
	queue   [][]byte // results, which other queues may hold too; nil is the completion
	queued  int      // bytes in it
	over    bool     // nothing more is queued
	hushed  bool     // what was queued is not to be told any more, and it must end soon
	ended   bool     // nobody sends any more
	waiting waiting
	watcher *watcher // once the operation shares its execution
}

func (t *stream) sessionEnded() {
	t.hush(shape(codeUnauthenticated, "The session has ended."))
	t.cancel()
}

// leave ends a stream without a completion, so that its client comes back.
func (t *stream) leave() {
	if !t.mutation {
		t.hush(nil)
		t.cancel()
	}
}

func (t *stream) cut() {
	t.hush(nil)
	t.mu.Lock()
	t.due(0)
	t.mu.Unlock()
	t.cancel()
}

// relay sends results until there are no more, or one of both sides goes.
func (t *stream) relay(ctx context.Context) {
	alive := time.NewTicker(t.s.Limits.KeepAlive)
	defer alive.Stop()
	err := t.open()
	for more := true; more && err == nil; {
		select {
		case <-t.news:
			more, err = t.sendQueue()
		case <-alive.C:
			if err = t.send(streamAlive); err == nil {
				err = t.flush()
			}
		case <-ctx.Done():
			t.hush(nil) // unless whoever ended it has said why
			more, err = t.sendQueue()
		}
	}
	if err != nil {
		t.giveUp(err)
	} else if t.conn != nil {
		_ = t.conn.SetLinger(-1) // what the kernel keeps is to be told
	}
}

// sendQueue sends what waits, and looks at it anew after each result: the rest may
// have been dropped. There is no more when nothing will follow.
func (t *stream) sendQueue() (more bool, err error) {
	for payload, more, ok := t.dequeue(); ; payload, more, ok = t.dequeue() {
		switch {
		case !ok:
			return more, t.flush()
		case payload == nil:
			err = t.send(streamComplete)
		default:
			err = t.sendNext(payload)
		}
		if err != nil {
			return false, err
		}
	}
}

func (t *stream) open() error {
	h := t.w.Header()
	h.Set("Content-Type", mediaStream+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // nginx would hold events back
	t.w.WriteHeader(http.StatusOK)
	if err := t.send(streamAlive); err != nil {
		return err
	}
	return t.flush() // and the header with it
}

// streamRefusal answers an operation that is not executed. The protocol wants
// that said in the stream: browsers hide the body of a failed one.
func (s *Server) streamRefusal(w http.ResponseWriter, errs gqlerror.List) {
	t := &stream{s: s, w: w, control: http.NewResponseController(w)}
	t.over, t.queue = true, [][]byte{encodeRefusal(errs), nil}
	if t.open() == nil {
		_, _ = t.sendQueue()
	}
}
