package live

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// This file is the life of a socket's operations: in a goroutine of its own, or, of
// subscriptions that share their execution, with the hub.

// running is an operation of a socket.
type running struct {
	socket   *socket
	id       string
	head     string // of its results' messages
	ctx      context.Context
	cancel   context.CancelFunc
	kind     ast.Operation
	mutation bool
	answer   *holding // of what is answered, until that has left
	over     bool     // nothing more is said about it; guarded by the socket's mu
	watcher  *watcher // once it shares its execution; guarded by the socket's mu
}

type vacancy int

const (
	vacant vacancy = iota
	taken
	full
)

// vacancyFor tells whether an operation may start. Ids are given by the reading
// goroutine only, so that the answer holds until it starts one.
func (k *socket) vacancyFor(id string) vacancy {
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

// start runs an operation in its own goroutine, if there is room for what it keeps.
func (k *socket) start(id string, op *graphql.OperationContext) gqlerror.List {
	asked := k.s.keep(k.who, op)
	if asked == nil {
		return k.s.noRoom(noRoomYet).refused
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.closing || k.leaving != nil {
		asked.letGo()
		return nil // the client will ask again, elsewhere
	}
	o := &running{socket: k, id: id, head: nextHead(id), kind: op.Operation.Operation, mutation: op.Operation.Operation == ast.Mutation, answer: k.s.holdings.of(k.who)}
	o.ctx, o.cancel = k.s.within(k.actor, op.Operation.Operation, k.s.Limits.OperationTimeout)
	k.operations[id] = o
	k.busy++
	if o.mutation {
		k.mutations++
	}
	k.tasks.Go(func() { k.execute(o, op, asked) })
	return nil
}

// stop ends an operation without a word, as its client has asked. An unknown
// id is one that has just ended by itself.
func (k *socket) stop(id string) {
	k.mu.Lock()
	defer k.unlock()
	if o := k.operations[id]; o != nil {
		k.silence(o)
	}
}

// silence is called with k.mu held, and followed by unlock.
func (k *socket) silence(o *running) {
	o.over = true
	delete(k.operations, o.id)
	if o.watcher != nil {
		k.parted = append(k.parted, o.watcher)
		k.busy--
	}
	if !o.mutation {
		o.cancel()
	}
}

// unlock unlocks k.mu, and then has those leave whose operations are over: whoever
// tells them news holds locks while it locks k.mu.
func (k *socket) unlock() {
	parted := k.parted
	k.parted = nil
	k.mu.Unlock()
	for _, w := range parted {
		k.s.hub.leave(w)
	}
}

// share leaves an operation to the hub. It is false when it is over.
func (o *running) share(w *watcher) bool {
	k := o.socket
	w.to = o
	k.mu.Lock()
	if o.over {
		k.mu.Unlock()
		k.s.hub.leave(w)
		return false
	}
	o.watcher = w
	k.mu.Unlock()
	k.s.hub.admit(w)
	return true
}

// conclude ends an operation by its last word, and the socket if the right to
// watch was lost. It implements receiver.
func (o *running) conclude(last result) {
	o.socket.finish(o, lastMessage(o.id, last), last.lost)
	if last.lost {
		o.socket.retire(farewell{code: closeForbidden, reason: "Forbidden", patience: o.socket.s.Limits.CloseTimeout})
	}
}

// finish ends an operation by its last message, and the socket if that was what
// it waited for. What was told before the right to it was lost waits no longer.
func (k *socket) finish(o *running, last parcel, lost bool) {
	k.mu.Lock()
	defer k.unlock()
	if !o.over && !k.closing {
		k.silence(o)
		if lost {
			k.withdraw(o)
		}
		k.owe(last)
	}
	if o.watcher != nil {
		return // silence has counted it out
	}
	k.busy--
	if o.mutation {
		k.mutations--
	}
	if k.leaving != nil && k.mutations == 0 {
		k.shut(*k.leaving)
	}
}

// execute is the goroutine of one operation.
func (k *socket) execute(o *running, op *graphql.OperationContext, asked *kept) {
	defer o.cancel()
	if err := k.s.stillLives(o.ctx, k.session); err != nil {
		asked.letGo()
		o.answer.letGo()
		refused := result{refused: k.s.present(o.ctx, err)}
		if errors.Is(o.ctx.Err(), context.DeadlineExceeded) {
			refused = k.s.tooSlow(o.ctx, op)
		}
		o.conclude(refused)
		return
	}
	var last result
	answered := false
	w := k.s.run(o.ctx, op, asked, o.answer, "websocket", func(r result) bool {
		if r.refused != nil {
			last = r
			return false
		}
		p := parcel{head: o.head, news: []told{{payload: r.payload}}}
		if o.kind == ast.Subscription {
			return o.tell(p)
		}
		p.left = o.answer.letGo
		answered = o.tell(p)
		return answered
	})
	if !answered {
		o.answer.letGo()
	}
	if w == nil || !o.share(w) {
		o.conclude(last)
	}
}
