package live

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"usher/internal/fault"
)

// result is one of an operation's answers, encoded once; a transport only puts
// its frame around it.
type result struct {
	payload []byte        // an execution result: {"data": …, "errors": …}
	refused gqlerror.List // why there is no data at all; nothing follows then
	lost    bool          // a running subscription's right to go on was lost
}

// prepare parses, weighs and validates what was asked. Either the operation or
// the refusal is nil.
func (s *Server) prepare(ctx context.Context, asked *graphql.RawParams) (op *graphql.OperationContext, refused gqlerror.List) {
	defer func() {
		if reason := recover(); reason != nil {
			op, refused = nil, s.present(ctx, recovered(ctx, reason))
		}
	}()
	if untrusted := s.trusted.resolve(asked); untrusted != nil {
		return nil, s.present(ctx, untrusted)
	}
	ctx = graphql.StartOperationTrace(ctx)
	op, errs := s.Executor.CreateOperationContext(ctx, asked)
	if len(errs) == 0 {
		op.Extensions = nil // nobody reads them any more, and they may be as long as the request
		s.notice(ctx, op)
		return op, nil
	}
	return nil, s.dispatchErrors(graphql.WithOperationContext(ctx, op), errs)
}

// within is the context that an operation runs in, ended by cancel at the
// latest. A mutation that has begun is finished even when its asker goes away:
// whether it happened must not depend on how a browser's connection ends.
func (s *Server) within(ctx context.Context, kind ast.Operation, most time.Duration) (context.Context, context.CancelFunc) {
	switch kind {
	case ast.Subscription:
		return context.WithCancel(ctx)
	case ast.Mutation:
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), most)
		unlink := context.AfterFunc(s.alive, cancel)
		return ctx, func() { unlink(); cancel() }
	default:
		return context.WithTimeout(ctx, most)
	}
}

// run executes an operation and gives each of its results to tell, in order,
// until there are no more or tell is false. An answer to a query or a mutation is
// held until the caller lets it go, and what was asked for as long as the operation
// runs. Of a subscription that shares its execution run only returns the watcher, whom
// the hub is to admit.
func (s *Server) run(ctx context.Context, op *graphql.OperationContext, asked *kept, held *holding, transport string, tell func(result) bool) (w *watcher) {
	kind := op.Operation.Operation
	s.metrics.operations.WithLabelValues(string(kind), transport).Inc()
	s.metrics.begun(kind)
	defer func() {
		if w == nil { // else it ends when the watcher leaves
			s.metrics.ended(kind)
			asked.letGo()
		}
	}()
	defer func() {
		if reason := recover(); reason != nil {
			tell(result{refused: s.present(ctx, recovered(ctx, reason))})
		}
	}()

	if kind != ast.Subscription && !held.resize(expected(op)) {
		tell(s.noRoom(noRoomYet))
		return nil
	}
	shared := &sharing{}
	ctx = context.WithValue(context.WithValue(ctx, sharingKey{}, shared), holdingKey{}, held)
	next, ctx := s.Executor.DispatchOperation(ctx, op)
	if shared.source != nil {
		return newWatcher(op, next, shared, asked)
	}
	told := false
	for response := next(ctx); response != nil; response = next(ctx) {
		if told = true; overdue(ctx) && len(response.Errors) > 0 {
			tell(s.tooSlow(ctx, op))
			return nil
		}
		r := s.encode(response)
		if held.short || !held.resize(len(r.payload)) {
			held.letGo()
			r = s.noRoom(noRoomLeft)
			if kind == ast.Mutation {
				r = s.noRoom(noRoomDone)
			}
		}
		if !tell(r) {
			return nil
		}
		if kind == ast.Subscription {
			held.letGo() // it waits within the queue's bound
		}
	}
	if !told && overdue(ctx) { // before it had begun
		tell(s.tooSlow(ctx, op))
	}
	return nil
}

// overdue tells whether ctx is that of a query or a mutation that has taken longer
// than it may. An event that does is no operation: its subscription goes on.
func overdue(ctx context.Context) bool {
	return errors.Is(ctx.Err(), context.DeadlineExceeded) && IsAnswer(ctx)
}

// IsAnswer tells whether what is resolved in ctx answers a query or a mutation, and is
// neither an event nor refused before anybody knows what it is.
func IsAnswer(ctx context.Context) bool {
	if !graphql.HasOperationContext(ctx) {
		return false
	}
	op := graphql.GetOperationContext(ctx).Operation
	return op != nil && op.Operation != ast.Subscription
}

// tooSlow is the result of an operation that is overdue. Each of its fields that
// was not answered has an error, and all for the same reason: it is told, and
// logged, once.
func (s *Server) tooSlow(ctx context.Context, op *graphql.OperationContext) result {
	kind := op.Operation.Operation
	s.Log.LogAttrs(ctx, slog.LevelWarn, "an operation took longer than it may", slog.String("operation", string(kind)),
		slog.String("name", shortened(op.Operation.Name)), slog.Int("cost", costOf(op)), slog.String("requestId", RequestID(ctx)))
	sentence := "The operation took longer than it may and was ended. Ask for less at once."
	if kind == ast.Mutation {
		sentence = "The mutation took longer than it may and was ended. Look at what it has done before you try again."
	}
	errs := shape(codeTooComplex, sentence)
	s.metrics.countErrors(errs)
	return result{refused: errs}
}

// noRoom is the result of an operation that cannot be held, or whose answer cannot.
func (s *Server) noRoom(sentence string) result {
	errs := rateLimited(1, sentence)
	s.metrics.countErrors(errs)
	return result{refused: errs}
}

// ending is a subscription's last word about why it ends.
func (s *Server) ending(ctx context.Context, err error) result {
	return result{
		refused: s.present(ctx, err),
		lost:    fault.Is(err, fault.Forbidden) || fault.Is(err, fault.Unauthenticated),
	}
}

// present makes an error that no resolver returned look like one that was.
func (s *Server) present(ctx context.Context, err error) gqlerror.List {
	wrapped, ok := err.(*gqlerror.Error)
	if !ok {
		wrapped = &gqlerror.Error{Err: err, Message: err.Error()}
	}
	return s.dispatchErrors(ctx, gqlerror.List{wrapped})
}

func (s *Server) dispatchErrors(ctx context.Context, errs gqlerror.List) gqlerror.List {
	errs = s.Executor.DispatchError(ctx, errs).Errors
	s.metrics.countErrors(errs)
	return errs
}

// encode makes a result of a response. gqlgen has written its data as JSON
// already; encoding/json would read it all again.
func (s *Server) encode(response *graphql.Response) result {
	s.metrics.countErrors(response.Errors)
	if response.Data == nil && len(response.Errors) > 0 {
		return result{refused: response.Errors}
	}
	data := response.Data
	if data == nil {
		data = []byte("null")
	}
	payload := make([]byte, 0, len(data)+len(`{"data":}`))
	payload = append(payload, '{')
	if len(response.Errors) > 0 {
		payload = append(payload, `"errors":`...)
		payload = append(payload, encodeErrors(response.Errors)...)
		payload = append(payload, ',')
	}
	payload = append(payload, `"data":`...)
	payload = append(payload, data...)
	if len(response.Extensions) > 0 {
		if extensions, err := json.Marshal(response.Extensions); err == nil {
			payload = append(payload, `,"extensions":`...)
			payload = append(payload, extensions...)
		}
	}
	return result{payload: append(payload, '}')}
}

func encodeErrors(list gqlerror.List) []byte {
	if len(list) > maxErrors {
		list = list[:maxErrors]
	}
	text, err := json.Marshal(list)
	if err != nil { // an extension that is no JSON
		text, _ = json.Marshal(shape(codeInternal, fmt.Sprintf("%d errors cannot be shown.", len(list))))
	}
	return text
}

// encodeRefusal is the execution result of something that was not executed.
func encodeRefusal(list gqlerror.List) []byte {
	return append(append([]byte(`{"errors":`), encodeErrors(list)...), '}')
}
