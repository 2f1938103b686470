package account

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"testing"
	"time"

	"usher/internal/fault"
)

func attempts(perAccount, perAddress int) (*Attempts, *clock) {
	c := &clock{now: time.Date(2026, 11, 12, 9, 30, 0, 0, time.UTC)}
	return &Attempts{PerAccount: perAccount, PerAddress: perAddress, Window: 15 * time.Minute, Now: c.Now}, c
}

var errWrong = errors.New("wrong")

func fails() (bool, error)    { return false, errWrong }
func succeeds() (bool, error) { return true, nil }

func TestGuard(t *testing.T) {
	t.Parallel()

	t.Run("refuses after the bound, and tells when to come back", func(t *testing.T) {
		t.Parallel()
		a, clock := attempts(5, 100)
		for i := range 5 {
			if err := a.Guard(t.Context(), "ada", fails); !errors.Is(err, errWrong) {
				t.Fatalf("attempt %d: %v", i+1, err)
			}
		}
		err := a.Guard(t.Context(), "ada", func() (bool, error) { t.Error("it was tried"); return true, nil })
		f, _ := fault.From(err)
		if !fault.Is(err, fault.RateLimited) || f.RetryAfter != 3*time.Minute { // 15 minutes for 5
			t.Fatalf("got %v, come back in %v", err, f.RetryAfter)
		}
		clock.advance(f.RetryAfter - time.Second)
		if err := a.Guard(t.Context(), "ada", succeeds); !fault.Is(err, fault.RateLimited) {
			t.Errorf("too early: %v", err)
		}
		clock.advance(time.Second)
		if err := a.Guard(t.Context(), "ada", fails); !errors.Is(err, errWrong) {
			t.Errorf("in time: %v", err)
		}
		if err := a.Guard(t.Context(), "ada", fails); !fault.Is(err, fault.RateLimited) {
			t.Errorf("once more: %v", err)
		}
		clock.advance(15 * time.Minute)
		for range 5 {
			if err := a.Guard(t.Context(), "ada", fails); !errors.Is(err, errWrong) {
				t.Errorf("when all is free again: %v", err)
			}
		}
	})

	t.Run("does not count what succeeds", func(t *testing.T) {
		t.Parallel()
		a, _ := attempts(5, 5)
		for range 50 {
			if err := a.Guard(from(t, "192.0.2.1"), "ada", succeeds); err != nil {
				t.Fatal(err)
			}
		}
	})

	t.Run("bounds each account for itself", func(t *testing.T) {
		t.Parallel()
		a, _ := attempts(1, 100)
		for _, subject := range []string{"ada", "eve"} {
			if err := a.Guard(t.Context(), subject, fails); !errors.Is(err, errWrong) {
				t.Errorf("%s: %v", subject, err)
			}
		}
	})

	t.Run("bounds each network address over all accounts", func(t *testing.T) {
		t.Parallel()
		a, _ := attempts(100, 3)
		for _, subject := range []string{"ada", "eve", ""} {
			if err := a.Guard(from(t, "192.0.2.1"), subject, fails); !errors.Is(err, errWrong) {
				t.Errorf("%s: %v", subject, err)
			}
		}
		if err := a.Guard(from(t, "192.0.2.1"), "grace", succeeds); !fault.Is(err, fault.RateLimited) {
			t.Errorf("from the same address: %v", err)
		}
		if err := a.Guard(from(t, "192.0.2.2"), "ada", succeeds); err != nil {
			t.Errorf("from another: %v", err)
		}
		if err := a.Guard(t.Context(), "ada", succeeds); err != nil {
			t.Errorf("from none: %v", err)
		}
	})

	t.Run("does not take an account for an address of the same name", func(t *testing.T) {
		t.Parallel()
		a, _ := attempts(1, 1)
		_ = a.Guard(t.Context(), "192.0.2.1", fails)
		if err := a.Guard(from(t, "192.0.2.1"), "", succeeds); err != nil {
			t.Errorf("got %v", err)
		}
	})
}

// Guesses that are all on their way before the first has failed learn no more
// than if they had come one after the other.
func TestGuard_a_crowd_learns_no_more_than_a_queue(t *testing.T) {
	t.Parallel()
	const crowd = 300
	for range 20 {
		a, clock := attempts(5, 1000)
		a.Now = func() time.Time { // whoever looks at the clock lets others go first
			runtime.Gosched()
			return clock.Now()
		}
		var here, gone sync.WaitGroup
		here.Add(crowd)
		errs := make([]error, crowd)
		for i := range crowd {
			gone.Go(func() {
				errs[i] = a.Guard(context.Background(), "ada", func() (bool, error) {
					here.Done()
					here.Wait() // all have passed the first look
					return false, errWrong
				})
			})
		}
		gone.Wait()
		answers := 0
		for _, err := range errs {
			if !fault.Is(err, fault.RateLimited) {
				answers++
			}
		}
		if answers != 5 {
			t.Fatalf("%d of them got an answer", answers)
		}
	}
}

func TestGuard_late_success_of_a_crowd_is_not_told(t *testing.T) {
	t.Parallel()
	a, _ := attempts(2, 1000)
	err := a.Guard(t.Context(), "ada", func() (bool, error) {
		for range 2 { // meanwhile
			_ = a.Guard(t.Context(), "ada", fails)
		}
		return true, nil
	})
	if !fault.Is(err, fault.RateLimited) {
		t.Errorf("got %v", err)
	}
}
