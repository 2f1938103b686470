package line

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
)

func TestLines_let_in_one_of_a_name_after_the_other_as_they_came(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var l Lines
		leave, err := l.Enter(t.Context(), "a")
		if err != nil {
			t.Fatal(err)
		}
		var waiting sync.WaitGroup
		var came []int
		for i := range 5 {
			waiting.Go(func() {
				leave, err := l.Enter(t.Context(), "a")
				if err != nil {
					t.Error(err)
					return
				}
				came = append(came, i)
				leave()
			})
			synctest.Wait()
		}
		if other, err := l.Enter(t.Context(), "b"); err != nil || came != nil || l.Len("a") != 6 {
			t.Errorf("another name: %v; let in before their turn: %v of %d", err, came, l.Len("a"))
		} else {
			other()
		}
		leave()
		waiting.Wait()
		if !slices.Equal(came, []int{0, 1, 2, 3, 4}) || len(l.of) != 0 {
			t.Errorf("they came in as %v, and %d lines are left", came, len(l.of))
		}
	})
}

func TestLines_lose_who_goes_away(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var l Lines
		leave, err := l.Enter(t.Context(), "a")
		if err != nil {
			t.Fatal(err)
		}
		ctx, goAway := context.WithCancelCause(t.Context())
		gone := errors.New("gone")
		goAway(gone)
		if _, err := l.Enter(ctx, "a"); !errors.Is(err, gone) || l.Len("a") != 1 {
			t.Errorf("who had gone: %v, and %d are in line", err, l.Len("a"))
		}
		leave()
		if len(l.of) != 0 {
			t.Errorf("%d lines are left", len(l.of))
		}
	})
}
