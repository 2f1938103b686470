package live

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
	"github.com/vektah/gqlparser/v2/ast"
)

// socket is one WebSocket. Its own goroutine reads; a second one writes while
// there is something to write; each operation has one more. Whatever is sent
// goes through the queue, so that what is said last leaves last.
type socket struct {
	s       *Server
	conn    *websocket.Conn
	ctx     context.Context // ends with the socket
	cancel  context.CancelFunc
	request *http.Request // of the upgrade, until connection_init

	// Of the reading goroutine.
	acknowledged bool
	actor        context.Context // of who was acknowledged

	mu         sync.Mutex
	queue      []frame
	queued     int // bytes in it
	owed       int // of them, the protocol's own
	room       chan struct{}
	writing    bool
	closing    bool // a close frame is queued: nothing comes after it
	leaving    *farewell
	operations map[string]*running
	busy       int // goroutines of operations
	mutations  int // of them
	initTimer  *time.Timer
	pingTimer  *time.Timer
	tasks      sync.WaitGroup // the writing goroutine and the operations'
}

// running is an operation of a socket.
type running struct {
	id       string
	ctx      context.Context
	cancel   context.CancelFunc
	mutation bool
	over     bool // nothing more is said about it; guarded by the socket's mu
}

// farewell is how a socket ends once its mutations have.
type farewell struct {
	code     int
	reason   string
	discard  bool          // what waits in the queue is not to be told any more
	patience time.Duration // how long mutations may take; 0: as long as they are allowed to
}

// open is called with k.mu held.
func (k *socket) open(conn *websocket.Conn) {
	k.conn = conn
	conn.SetReadLimit(int64(k.s.Limits.StrangerBytes))
	conn.SetPongHandler(func(string) error { k.heard(); return nil })
	k.initTimer = time.AfterFunc(k.s.Limits.InitTimeout, func() {
		k.s.Refused(InitTimeout)
		k.close(closeInitTimeout, "Connection initialisation timeout")
	})
	k.pingTimer = time.AfterFunc(k.s.Limits.PingInterval, k.ping)
}

// serve reads until the socket ends, and then ends everything that was its.
func (k *socket) serve() {
	defer k.s.audience.done()
	k.s.metrics.sockets.Inc()
	defer k.s.metrics.sockets.Dec()
	defer k.end()

	if k.conn.Subprotocol() != subprotocol {
		k.close(closeSubprotocol, "Subprotocol not acceptable")
	}
	k.heard()
	for {
		kind, text, err := k.conn.ReadMessage()
		if errors.Is(err, websocket.ErrReadLimit) {
			k.s.Refused(MessageBytes)
			k.lingerOver()
		}
		if isTimeout(err) && k.heard() { // it is not closing: it has fallen silent
			k.s.Refused(PingInterval)
		}
		if err != nil {
			return
		}
		if k.heard() {
			k.hear(kind, text)
		}
	}
}

// lingerOver takes in, for a while, the rest of a message that was too long.
// The library has said 1009; were the connection closed over unread bytes, the
// peer's kernel would drop that, and the peer would come back with the same.
func (k *socket) lingerOver() {
	conn := k.conn.NetConn()
	_ = conn.SetReadDeadline(time.Now().Add(k.s.Limits.CloseTimeout))
	_, _ = io.Copy(io.Discard, io.LimitReader(conn, 64<<20))
}

func isTimeout(err error) bool {
	timed, ok := errors.AsType[net.Error](err)
	return ok && timed.Timeout()
}

// heard gives the peer time until after the next ping. It is false when the
// socket is closing: then the time to answer that runs, whatever else is said.
func (k *socket) heard() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.closing {
		return false
	}
	_ = k.conn.SetReadDeadline(time.Now().Add(k.s.Limits.PingInterval + k.s.Limits.PongTimeout))
	return true
}

func (k *socket) ping() {
	k.say(frame{control: websocket.PingMessage})
	k.mu.Lock()
	defer k.mu.Unlock()
	if !k.closing {
		k.pingTimer.Reset(k.s.Limits.PingInterval)
	}
}

// acknowledge begins the time in which operations may be asked.
func (k *socket) acknowledge(ctx context.Context, p Principal) {
	k.acknowledged, k.actor = true, ctx
	if p.Key != "" {
		k.conn.SetReadLimit(int64(k.s.Limits.MessageBytes))
	}
	k.initTimer.Stop()
	k.say(frame{text: []byte(`{"type":"connection_ack"}`)})
}

type vacancy int

const (
	vacant vacancy = iota
	taken
	full
)

// roomFor tells whether an operation may start. Ids are given by the reading
// goroutine only, so that the answer holds until it starts one.
func (k *socket) roomFor(id string) vacancy {
	k.mu.Lock()
	defer k.mu.Unlock()
	switch {
	case k.operations[id] != nil:
		return taken
	case k.busy >= k.s.Limits.OperationsPerSocket:
		return full // an operation that was stopped counts until it has ended
	}
	return vacant
}

// start runs an operation in its own goroutine.
func (k *socket) start(id string, op *graphql.OperationContext) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.closing || k.leaving != nil {
		return // the client will ask again, elsewhere
	}
	o := &running{id: id, mutation: op.Operation.Operation == ast.Mutation}
	o.ctx, o.cancel = k.s.within(k.actor, op.Operation.Operation, k.s.Limits.OperationTimeout)
	k.operations[id] = o
	k.busy++
	if o.mutation {
		k.mutations++
	}
	k.tasks.Go(func() { k.execute(o, op) })
}

// stop ends an operation without a word, as its client has asked. An unknown
// id is one that has just ended by itself.
func (k *socket) stop(id string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if o := k.operations[id]; o != nil {
		k.silence(o)
	}
}

// silence is called with k.mu held.
func (k *socket) silence(o *running) {
	o.over = true
	delete(k.operations, o.id)
	if !o.mutation {
		o.cancel()
	}
}

// finish ends an operation by its last frame, and the socket if that was what
// it waited for.
func (k *socket) finish(o *running, last frame) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if !o.over && !k.closing {
		k.silence(o)
		k.enqueue(last)
	}
	k.busy--
	if o.mutation {
		k.mutations--
	}
	if k.leaving != nil && k.mutations == 0 {
		k.shut(*k.leaving)
	}
}

// close says the last word now. What was queued before is still sent.
func (k *socket) close(code int, reason string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.shut(farewell{code: code, reason: reason})
}

// retire stops everything but mutations, and closes when they have ended.
func (k *socket) retire(f farewell) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.leaving != nil || k.closing {
		return
	}
	if f.discard {
		k.discard()
		f.discard = false // what the mutations answer is still told
	}
	k.leaving = &f
	for _, o := range k.operations {
		if !o.mutation {
			k.silence(o)
		}
	}
	if k.mutations == 0 {
		k.shut(f)
	} else if f.patience > 0 {
		time.AfterFunc(f.patience, func() { k.close(f.code, f.reason) })
	}
}

// shut is called with k.mu held.
func (k *socket) shut(f farewell) {
	if k.closing {
		return
	}
	if f.discard {
		k.discard()
	}
	k.s.metrics.countClose(f.code)
	reason := f.reason
	if len(reason) > 123 { // RFC 6455, 5.5: a control frame has 125 bytes
		reason = strings.ToValidUTF8(reason[:123], "")
	}
	k.enqueue(frame{control: websocket.CloseMessage, text: websocket.FormatCloseMessage(f.code, reason)})
	k.stopAll()
	// A peer that takes nothing must not hold its socket for long.
	_ = k.conn.NetConn().SetWriteDeadline(time.Now().Add(k.s.Limits.CloseTimeout))
}

// discard is called with k.mu held.
func (k *socket) discard() { k.queue, k.queued, k.owed = nil, 0, 0 }

// stopAll is called with k.mu held.
func (k *socket) stopAll() {
	k.closing = true
	k.initTimer.Stop()
	k.pingTimer.Stop()
	for _, o := range k.operations {
		k.silence(o)
	}
}

// end comes after the last message was read: it waits for what still runs. It
// is deferred, so that a panic of the caller's Authenticate ends one socket and
// not the process.
func (k *socket) end() {
	if reason := recover(); reason != nil {
		k.s.Log.Error("socket", "error", recovered(k.ctx, reason), "requestId", RequestID(k.ctx))
	}
	k.s.audience.vacate(k)
	k.mu.Lock()
	k.stopAll()
	k.discard()
	k.mu.Unlock()
	k.cancel()
	_ = k.conn.Close()
	k.tasks.Wait()
}

func (k *socket) sessionEnded() {
	k.retire(farewell{code: closeUnauthorized, reason: "Unauthorized", discard: true, patience: k.s.Limits.CloseTimeout / 2})
}

func (k *socket) leave() { k.retire(farewell{code: closeRestart, reason: "Service restart"}) }

func (k *socket) cut() {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.conn != nil {
		k.abort()
	}
}

// abort closes the connection without waiting for what the peer has not taken:
// else the kernel would hold it for minutes.
func (k *socket) abort() {
	if tcp, ok := k.conn.NetConn().(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = k.conn.Close()
}
