// Package eventtest is what every bell must do, whichever way it reaches the
// other servers.
package eventtest

import (
	"context"
	"testing"
	"time"

	"go.uber.org/goleak"

	"usher/internal/event"
)

// interval is the bound that a bell promises: one waking in 20 ms.
const interval = 20 * time.Millisecond

// patience is how long something is waited for that must come.
const patience = 20 * time.Second

// Bell runs the suite. It must not run beside other tests, because it looks at
// all goroutines of the process.
func Bell(t *testing.T, open func(t *testing.T) event.Bell) {
	t.Run("a ring wakes all listeners", func(t *testing.T) {
		bell := open(t)
		defer Run(t, bell)()
		listeners := []<-chan struct{}{listen(t, bell), listen(t, bell), listen(t, bell)}
		bell.Ring()
		for _, listener := range listeners {
			Heard(t, listener)
		}
	})

	t.Run("a ring before anybody runs is heard", func(t *testing.T) {
		bell := open(t)
		for range 100 {
			bell.Ring()
		}
		listener := listen(t, bell)
		defer Run(t, bell)()
		Heard(t, listener)
	})

	t.Run("a listener that has left hears nothing", func(t *testing.T) {
		bell := open(t)
		defer Run(t, bell)()
		left, leave := bell.Listen()
		stays := listen(t, bell)
		leave()
		for len(left) > 0 {
			<-left
		}
		for range 3 {
			RingUntilHeard(t, bell, stays)
		}
		if len(left) > 0 {
			t.Error("it heard a ring")
		}
	})

	t.Run("a slow listener does not delay the others", func(t *testing.T) {
		bell := open(t)
		defer Run(t, bell)()
		slow, quick := listen(t, bell), listen(t, bell)
		for range 5 {
			bell.Ring()
			Heard(t, quick)
		}
		if len(slow) != 1 {
			t.Errorf("%d wakings wait for it, not 1", len(slow))
		}
	})

	t.Run("a storm of rings wakes at most once in 20 ms", func(t *testing.T) {
		bell := open(t)
		defer Run(t, bell)()
		begin := time.Now()
		listener := listen(t, bell)
		storm := time.After(15 * interval)
		wakings := 0
		for over := false; !over; {
			bell.Ring()
			select {
			case <-listener:
				wakings++
			case <-storm:
				over = true
			default:
			}
		}
		if most := int(time.Since(begin)/interval) + 1; wakings > most || wakings == 0 {
			t.Errorf("%d wakings in %v, where at most %d belong", wakings, time.Since(begin), most)
		}
	})

	t.Run("the last ring of a storm is heard", func(t *testing.T) {
		bell := open(t)
		defer Run(t, bell)()
		listener := listen(t, bell)
		for range 20 {
			bell.Ring()
			Heard(t, listener)
			bell.Ring() // within the interval
			Heard(t, listener)
		}
	})

	t.Run("Run ends with its context and leaves no goroutine", func(t *testing.T) {
		bell := open(t)
		before := goleak.IgnoreCurrent()
		stop := Run(t, bell)
		RingUntilHeard(t, bell, listen(t, bell))
		stop()
		if err := goleak.Find(before); err != nil {
			t.Error(err)
		}
		bell.Ring() // late rings do no harm
	})
}

// Run runs a bell until stop is called, which waits for its end.
func Run(t *testing.T, bell event.Bell) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- bell.Run(ctx) }()
	return func() {
		t.Helper()
		cancel()
		select {
		case err := <-ended:
			if err != nil {
				t.Errorf("the bell ended with %v", err)
			}
		case <-time.After(patience):
			t.Fatal("the bell does not end with its context")
		}
	}
}

// Heard waits for a waking.
func Heard(t *testing.T, listener <-chan struct{}) {
	t.Helper()
	select {
	case <-listener:
	case <-time.After(patience):
		t.Fatal("no ring was heard")
	}
}

// RingUntilHeard rings until a listener hears it, since any ring may be lost.
func RingUntilHeard(t *testing.T, bell event.Bell, listener <-chan struct{}) {
	t.Helper()
	deadline := time.After(patience)
	for {
		bell.Ring()
		select {
		case <-listener:
			return
		case <-time.After(10 * interval):
		case <-deadline:
			t.Fatal("no ring was heard")
		}
	}
}

func listen(t *testing.T, bell event.Bell) <-chan struct{} {
	t.Helper()
	listener, leave := bell.Listen()
	t.Cleanup(leave)
	return listener
}
