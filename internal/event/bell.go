package event

import (
	"context"
	"time"
)

// Bell tells followers that some log has grown. It carries nothing, and a
// ring may be lost: followers also look by themselves.
type Bell interface {
	// Ring is called after a commit. It does not block.
	Ring()
	// Listen returns a channel that gets a value after rings, and a func that
	// ends the listening.
	Listen() (<-chan struct{}, func())
	// Run keeps the bell working until ctx ends.
	Run(ctx context.Context) error
}

// ringInterval bounds how often listeners are woken: a burst of commits is one
// ring at its start and one every 20 ms.
const ringInterval = 20 * time.Millisecond

// poke leaves a value in c unless one is waiting there already.
func poke(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// debounce calls ring once for every poke of rung, at most every ringInterval,
// until ctx ends.
func debounce(ctx context.Context, rung <-chan struct{}, ring func()) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-rung:
			ring()
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(ringInterval):
		}
	}
}
