package live

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// socket is one WebSocket. Its own goroutine reads; whoever writes belongs to the
// server; an operation has one more while it does not share its execution.
// Whatever is sent goes through the queue, so that what is said last leaves last.
type socket struct {
	s       *Server
	conn    *websocket.Conn
	wire    *wire
	ctx     context.Context // ends when the socket closes, whatever it still waits for
	cancel  context.CancelFunc
	request *http.Request // of the upgrade, until connection_init

	// Of the reading goroutine.
	acknowledged bool
	known        bool // by a person's token
	pace         pace
	who          string          // for whom counts what it asks, and what it is answered; changed with mu held
	session      string          // of who was acknowledged; empty: a stranger
	actor        context.Context // of who was acknowledged

	mu         sync.Mutex
	queue      []parcel
	queued     int // bytes in it
	owed       int // of them, the protocol's own
	waiting    waiting
	writing    bool // somebody does, or is about to
	closing    bool // a close frame is queued: nothing comes after it
	leaving    *farewell
	operations map[string]*running
	busy       int        // operations that have not ended, told of or not
	mutations  int        // of them
	parted     []*watcher // of operations that are over; see unlock
	initTimer  *time.Timer
	pingTimer  *time.Timer
	tasks      sync.WaitGroup // goroutines of operations
}

// farewell is how a socket ends once its mutations have.
type farewell struct {
	code     int
	reason   string
	discard  bool          // what waits in the queue is not to be told any more
	patience time.Duration // how long mutations may take; 0: as long as they are allowed to
}

// open is called with k.mu held.
func (k *socket) open(conn *websocket.Conn, w *wire) {
	k.conn, k.wire = conn, w
	w.socket = k
	conn.SetReadLimit(int64(k.s.Limits.StrangerBytes))
	if tcp, ok := w.Conn.(*net.TCPConn); ok {
		_ = tcp.SetWriteBuffer(kernelBytes)
	}
	conn.SetPingHandler(k.answerPing)
	conn.SetCloseHandler(k.answerClose)
	conn.SetPongHandler(k.hearPong)
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
		kind, text, held, err := k.read()
		switch {
		case errors.Is(err, websocket.ErrReadLimit):
			k.s.Refused(MessageBytes)
			k.close(websocket.CloseMessageTooBig, "") // the library does not of a length below zero
			k.lingerOver(k.s.Limits.CloseTimeout)     // it may come slowly
		case errors.Is(err, errTooFast):
			k.close(websocket.ClosePolicyViolation, "Too many messages")
			k.lingerOver(k.s.Limits.CloseTimeout)
		case errors.Is(err, errNoRoom):
			k.close(closeTryLater, "Too much at once")
			k.lingerOver(k.s.Limits.CloseTimeout)
		case k.wire.broken:
			k.lingerOver(brokenPause)
		}
		if isTimeout(err) && k.heard() { // it is not closing: it has fallen silent
			k.s.Refused(PingInterval)
		}
		if err != nil {
			return
		}
		stays := !k.heard() || k.listen(kind, text)
		held.letGo()
		if !stays {
			return
		}
		k.heard() // how long acting on it took was not the peer's doing
	}
}

// freeBytes of each message, and of what a socket owes its peer, count as held by nobody:
// who has no room left must be able to say which operations are to end, and be told why.
const freeBytes = 4 << 10

// read returns the next message. What is longer than freeBytes counts as held from when
// it arrives: else as many as somebody has sockets could wait half sent, with a megabyte
// each. The buffer that it grows in may be up to three times as long.
func (k *socket) read() (kind int, text []byte, held *holding, err error) {
	kind, message, err := k.conn.NextReader()
	if err != nil {
		return 0, nil, nil, err
	}
	held = k.s.holdings.of(k.who)
	text, err = io.ReadAll(io.LimitReader(message, freeBytes))
	if err == nil && len(text) == freeBytes {
		longer := bytes.NewBuffer(text)
		_, err = longer.ReadFrom(io.TeeReader(message, holder{held}))
		text = longer.Bytes()
	}
	if err == nil {
		err = k.keepPace()
	}
	if err != nil {
		held.letGo()
		return 0, nil, nil, err
	}
	return kind, text, held, nil
}

// listen waits until a message has been acted on, elsewhere: that takes a deep
// stack, which this goroutine would keep for as long as its socket lives. It is
// false after a panic, such as of the caller's Authenticate, which ends one socket
// and not the process.
func (k *socket) listen(kind int, text []byte) bool {
	heard := make(chan bool)
	go func() {
		defer func() {
			reason := recover()
			if reason != nil {
				k.s.Log.Error("socket", "error", recovered(k.ctx, reason), "requestId", RequestID(k.ctx))
			}
			heard <- reason == nil
		}()
		k.hear(kind, text)
	}()
	return <-heard
}

// brokenPause is how long a peer must be quiet that broke the protocol.
const brokenPause = 50 * time.Millisecond

// lingerOver takes in what a peer still sends whom the library has told that it
// broke the protocol, or that its message is too long, until it is quiet or its
// time is over. Were the connection closed over unread bytes, the peer's kernel
// would drop what it was told, and the peer would come back with the same.
func (k *socket) lingerOver(quiet time.Duration) {
	end := time.Now().Add(k.s.Limits.WriteTimeout)
	rest := make([]byte, 32<<10)
	for now := time.Now(); now.Before(end); now = time.Now() {
		_ = k.wire.SetReadDeadline(now.Add(quiet))
		if _, err := k.wire.Read(rest); err != nil {
			return
		}
	}
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
	k.say(parcel{control: websocket.PingMessage})
	k.mu.Lock()
	defer k.mu.Unlock()
	if !k.closing {
		k.pingTimer.Reset(k.s.Limits.PingInterval)
	}
}

// acknowledge begins the time in which operations may be asked.
func (k *socket) acknowledge(ctx context.Context, p Principal) {
	k.acknowledged, k.actor, k.session = true, ctx, p.Session
	if p.Key != "" {
		k.known, k.pace = true, pace{} // a person may say more
		k.conn.SetReadLimit(int64(k.s.Limits.MessageBytes))
	}
	k.say(parcel{text: []byte(`{"type":"connection_ack"}`)})
}

// close says the last word now. What was queued before is still sent.
func (k *socket) close(code int, reason string) {
	k.mu.Lock()
	defer k.unlock()
	k.shut(farewell{code: code, reason: reason})
}

// retire stops everything but mutations, and closes when they have ended.
func (k *socket) retire(f farewell) {
	k.mu.Lock()
	defer k.unlock()
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
			if f.code == closeForbidden { // one right lost: of the others nobody knows yet
				k.withdraw(o)
			}
			k.silence(o)
		}
	}
	if k.mutations == 0 {
		k.shut(f)
	} else if f.patience > 0 {
		time.AfterFunc(f.patience, func() { k.close(f.code, f.reason) })
	}
}

// shut is called with k.mu held, and followed by unlock.
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
	k.enqueue(parcel{control: websocket.CloseMessage, text: websocket.FormatCloseMessage(f.code, reason)})
	k.stopAll()
}

// stopAll is called with k.mu held, and followed by unlock.
func (k *socket) stopAll() {
	k.closing = true
	k.cancel()
	// A peer that takes nothing must not hold its socket for long.
	_ = k.wire.Conn.SetWriteDeadline(time.Now().Add(k.s.Limits.CloseTimeout))
	k.initTimer.Stop()
	k.pingTimer.Stop()
	for _, o := range k.operations {
		k.silence(o)
	}
}

// end comes after the last message was read: it waits for what still runs.
func (k *socket) end() {
	k.s.audience.vacate(k)
	k.mu.Lock()
	k.stopAll()
	k.discard()
	k.unlock()
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
	if tcp, ok := k.wire.Conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = k.conn.Close()
}
