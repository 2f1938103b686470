package live_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/internal/live"
)

// An operation whose time is over has an error in each field that waits; the asker
// and the log are told once.
func TestOperation_that_takes_too_long_is_told_and_logged_once(t *testing.T) {
	t.Parallel()
	const fields = `{a:wait(name:"slow") b:wait(name:"slow") c:wait(name:"slow")}`
	for name, document := range map[string]string{"query": "query Slow" + fields, "mutation": "mutation Slow" + fields} {
		for media, status := range map[string]int{"application/json": 200, "application/graphql-response+json": 400, "text/event-stream": 200} {
			t.Run(name+" by "+media, func(t *testing.T) {
				t.Parallel()
				h := setup(t, func(s *live.Server) { s.Limits.OperationTimeout = 50 * time.Millisecond })
				got := h.ask(t, "POST", query(document), "Accept: "+media)
				if got.status != status || strings.Count(got.body, `"message"`) != 1 || !strings.Contains(got.body, `"code":"COMPLEXITY_LIMIT_EXCEEDED"`) {
					t.Errorf("got %d %s", got.status, got.body)
				}
				if strings.Contains(got.body, "before you try again") != (name == "mutation") {
					t.Errorf("a %s was told %s", name, got.body)
				}
				log := h.log.String()
				if strings.Count(log, "\n") != 1 || !strings.Contains(log, "level=WARN") || !strings.Contains(log, "operation="+name+" name=Slow") || !strings.Contains(log, "requestId=req-1") {
					t.Errorf("logged %s", log)
				}
			})
		}
	}
}

func TestOperation_that_takes_too_long_on_a_socket_says_so(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.OperationTimeout = 50 * time.Millisecond })
	h.connect(t).play(`
		> {"type":"connection_init"}
		< {"type":"connection_ack"}
		> {"id":"1","type":"subscribe","payload":{"query":"{a:wait(name:\"slow\") b:wait(name:\"slow\")}"}}
		< {"id":"1","type":"error","payload":[{"message":"The operation took longer than it may and was ended. Ask for less at once.","extensions":{"code":"COMPLEXITY_LIMIT_EXCEEDED"}}]}
		> {"type":"ping"}
		< {"type":"pong"}`)
}

// Nobody but the presenter tells of an event that took too long.
func TestPresentError_explains_an_event_that_took_too_long(t *testing.T) {
	t.Parallel()
	for kind, level := range map[ast.Operation]string{ast.Query: "DEBUG", ast.Mutation: "DEBUG", ast.Subscription: "ERROR"} {
		var log strings.Builder
		present := live.PresentError(slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})))
		ctx, cancel := context.WithTimeout(t.Context(), 0)
		op := &graphql.OperationContext{Operation: &ast.OperationDefinition{Operation: kind}}
		shown := present(graphql.WithOperationContext(ctx, op), errors.New("the database gave it up"))
		cancel()
		if !strings.Contains(log.String(), fmt.Sprintf("level=%s msg=\"operation failed\"", level)) || !strings.Contains(log.String(), fmt.Sprint(shown.Extensions["requestId"])) {
			t.Errorf("of a %s the log says %s", kind, log.String())
		}
	}
}
