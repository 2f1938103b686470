package graph

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"usher/internal/live"
)

// The most that an answer's data may have, in bytes. What fields cost does not
// bound it: a message of 4 kB costs as much as a number. The longest answers that
// a client has a use for are far below: a page of 100 invitations with their events
// 0.9 MB, 500 of createInvitations 2.3 MB, each with the longest message.
const (
	maxAnswer = 8 << 20
	// maxEvent is less, because an event is written for everybody who asked
	// otherwise, and waits on each socket. The longest with a use have some 10 kB.
	maxEvent = 1 << 20
)

// bounded is what the generated code writes an answer's data into; gqlgen.go has
// put it there. It keeps one byte more than there may be, by which refuseTooLong
// knows that there was more, and drops the rest: memory must not grow with what
// somebody asks for, and an answer that is cut is none.
//
// What queries and mutations answer is held as it grows: many at once, each as long
// as may be, are too much. Who has no room is told so by package live.
type bounded struct {
	data []byte
	most int
	ctx  context.Context // of the operation that holds the data; nil: nobody does
	held int
	none bool // there was no room
}

func boundedFor(ctx context.Context) bounded {
	op := graphql.GetOperationContext(ctx)
	b := bounded{most: mostOf(op)}
	if op.Operation.Operation != ast.Subscription {
		b.ctx = ctx
	}
	return b
}

func mostOf(op *graphql.OperationContext) int {
	if op.Operation.Operation == ast.Subscription {
		return maxEvent
	}
	return maxAnswer
}

// Write implements io.Writer.
func (b *bounded) Write(p []byte) (int, error) {
	b.data = append(b.data, p[:b.room(len(p))]...)
	return len(p), nil
}

// WriteString implements io.StringWriter, without which each string is copied.
func (b *bounded) WriteString(s string) (int, error) {
	b.data = append(b.data, s[:b.room(len(s))]...)
	return len(s), nil
}

// room is how many of so many bytes are kept.
func (b *bounded) room(bytes int) int {
	bytes = min(bytes, b.most+1-len(b.data))
	if grown := len(b.data) + bytes; b.ctx != nil && grown > b.held && !b.none {
		const step = 64 << 10
		b.held = max(step, 2*grown) // as the data's capacity grows
		b.none = !live.Hold(b.ctx, b.held)
	}
	if b.none {
		b.data = nil
		return 0
	}
	return bytes
}

func (b *bounded) Bytes() []byte { return b.data }

// Reset makes room for a subscription's next event, and keeps no memory that one
// long event has taken.
func (b *bounded) Reset() {
	const usual = 16 << 10
	if b.data = b.data[:0]; cap(b.data) > usual {
		b.data = nil
	}
}

// refuseTooLong answers by an error where the answer has more bytes than it may.
func refuseTooLong(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response == nil || response.Data == nil { // refused before it was executed, or at its end
		return response
	}
	op := graphql.GetOperationContext(ctx)
	if len(response.Data) <= mostOf(op) {
		return response
	}
	sentence := "The answer is longer than %d MiB. Ask for less at once."
	switch op.Operation.Operation {
	case ast.Mutation:
		sentence = "The mutation has run, but its answer is longer than %d MiB and cannot be told. Ask for less of what it returns."
	case ast.Subscription:
		sentence = "The event is longer than %d MiB. Ask for less of it."
	}
	err := &gqlerror.Error{Message: fmt.Sprintf(sentence, mostOf(op)>>20)}
	errcode.Set(err, tooComplex)
	return &graphql.Response{Errors: gqlerror.List{err}, Extensions: response.Extensions}
}
