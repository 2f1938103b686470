package live

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"usher/internal/fault"
)

// Codes of top-level errors that are decided here.
const (
	codeBadUserInput    = string(fault.BadUserInput)
	codeUnauthenticated = string(fault.Unauthenticated)
	codeForbidden       = string(fault.Forbidden)
	codeRateLimited     = "RATE_LIMITED"
	codeTooComplex      = "COMPLEXITY_LIMIT_EXCEEDED"
	codeDocumentUnknown = "PERSISTED_QUERY_NOT_FOUND"
	codeUntrusted       = "QUERY_NOT_IN_SAFELIST"
	codeInternal        = "INTERNAL"
)

const (
	maxMessage = 1000 // bytes of one error's message: parsers quote what they were given
	maxErrors  = 100  // of one answer
)

// PresentError is the one place where an error becomes what a client sees. A
// fault shows its code and sentence. Errors about the request itself, gqlgen's
// and those that package graph made with a code, keep them. Everything else is
// INTERNAL with the request's id and nothing more, and is logged with its cause.
func PresentError(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		shown := &gqlerror.Error{Path: graphql.GetPath(ctx)}
		met, ok := errors.AsType[*gqlerror.Error](err)
		if ok {
			shown.Path, shown.Locations = met.Path, met.Locations
		} else {
			met = &gqlerror.Error{Message: err.Error(), Path: shown.Path}
		}

		if f, ok := fault.From(err); ok {
			fill(shown, string(f.Code), f.Message)
			if f.Code == fault.RateLimited {
				shown.Extensions["retryAfterSeconds"] = int(math.Ceil(f.RetryAfter.Seconds()))
			}
			return shown
		}
		if code, ok := met.Extensions["code"].(string); ok {
			if name, bad := badVariable(met); bad && code == errcode.ValidationFailed {
				shown.Path = nil
				return fill(shown, codeBadUserInput, fmt.Sprintf("Variable $%s %s.", name, met.Message))
			}
			fill(shown, code, met.Message)
			for key, value := range met.Extensions {
				shown.Extensions[key] = value
			}
			return shown
		}
		if introspectionOff(ctx) {
			return fill(shown, codeForbidden, "Introspection is turned off.")
		}
		// gqlgen points at an argument that a scalar could not read by a path
		// that is longer than the field's.
		if len(met.Path) > len(graphql.GetPath(ctx)) && met.Err != nil {
			return fill(shown, codeBadUserInput, met.Message)
		}

		internal := internal(ctx, "Something went wrong on the server.")[0]
		level := slog.LevelError
		// The driver's error says of a query that was given up only that it was. Then
		// nobody waits for the answer any more, or tooSlow has told and logged why.
		if errors.Is(err, context.Canceled) || errors.Is(ctx.Err(), context.Canceled) || overdue(ctx) {
			level = slog.LevelDebug
		}
		log.Log(ctx, level, "operation failed", "error", err, "path", met.Path.String(), "requestId", internal.Extensions["requestId"])
		shown.Message, shown.Extensions = internal.Message, internal.Extensions
		return shown
	}
}

func fill(shown *gqlerror.Error, code, message string) *gqlerror.Error {
	if len(message) > maxMessage {
		message = strings.ToValidUTF8(message[:maxMessage], "") + "…"
	}
	shown.Message = message
	shown.Extensions = map[string]any{"code": code}
	return shown
}

// badVariable finds the variable that a value did not fit; the validator says
// it by a path that begins with "variable".
func badVariable(err *gqlerror.Error) (string, bool) {
	if len(err.Path) < 2 || err.Path[0] != ast.PathName("variable") {
		return "", false
	}
	return err.Path[1:].String(), true
}

func introspectionOff(ctx context.Context) bool {
	field := graphql.GetFieldContext(ctx)
	if field == nil || field.Field.Field == nil || !graphql.HasOperationContext(ctx) {
		return false
	}
	name := field.Field.Name
	return (name == "__schema" || name == "__type") && graphql.GetOperationContext(ctx).DisableIntrospection
}

// recovered makes an unexpected error of a panic.
func recovered(_ context.Context, reason any) error {
	return fmt.Errorf("panic: %v\n%s", reason, debug.Stack())
}

// shape is an error of the server's own that needs no presenting.
func shape(code, message string) gqlerror.List {
	return gqlerror.List{fill(&gqlerror.Error{}, code, message)}
}

// rateLimited is what may be asked again after a pause, in seconds.
func rateLimited(pause int, message string) gqlerror.List {
	errs := shape(codeRateLimited, message)
	errs[0].Extensions["retryAfterSeconds"] = pause
	return errs
}

// internal is what the asker could not have avoided.
func internal(ctx context.Context, message string) gqlerror.List {
	errs := shape(codeInternal, message)
	errs[0].Extensions["requestId"] = cmp.Or(RequestID(ctx), rand.Text())
	return errs
}

type requestIDKey struct{}

// WithRequestID returns a context whose errors name this request.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, id)
}

// RequestID is the id of the request that a context belongs to, or "".
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}
