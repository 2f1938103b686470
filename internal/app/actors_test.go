package app

import (
	"context"
	"errors"
	"strings"
	"testing"
)

func TestTogether(t *testing.T) {
	t.Parallel()
	waits := actor{"patient", func(ctx context.Context) error { <-ctx.Done(); return nil }}

	t.Run("the first to stop stops all", func(t *testing.T) {
		t.Parallel()
		if err := together(t.Context(), waits, actor{"brief", func(context.Context) error { return nil }}, waits); err != nil {
			t.Errorf("got %v", err)
		}
	})
	t.Run("an error names its actor", func(t *testing.T) {
		t.Parallel()
		broken := errors.New("broken")
		err := together(t.Context(), waits, actor{"HTTP server", func(context.Context) error { return broken }})
		if !errors.Is(err, broken) || !strings.Contains(err.Error(), "HTTP server: broken") {
			t.Errorf("got %v", err)
		}
	})
	t.Run("the errors of those that were stopped are told too", func(t *testing.T) {
		t.Parallel()
		ctx, stop := context.WithCancel(t.Context())
		stop()
		err := together(ctx, waits, actor{"letters", func(ctx context.Context) error { <-ctx.Done(); return errors.New("a letter is lost") }})
		if err == nil || !strings.Contains(err.Error(), "letters: a letter is lost") {
			t.Errorf("got %v", err)
		}
	})
}
