package event

import (
	"context"
	"sync"
)

// MemoryBell rings inside one process: all there is on SQLite.
type MemoryBell struct {
	rung chan struct{}

	mu        sync.Mutex
	listeners map[chan struct{}]struct{}
}

// NewMemoryBell makes a bell for a single server.
func NewMemoryBell() *MemoryBell {
	return &MemoryBell{rung: make(chan struct{}, 1), listeners: map[chan struct{}]struct{}{}}
}

// Ring implements Bell.
func (b *MemoryBell) Ring() { poke(b.rung) }

// Listen implements Bell.
func (b *MemoryBell) Listen() (<-chan struct{}, func()) {
	c := make(chan struct{}, 1)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.listeners[c] = struct{}{}
	return c, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		delete(b.listeners, c)
	}
}

// Run implements Bell.
func (b *MemoryBell) Run(ctx context.Context) error {
	debounce(ctx, b.rung, b.wake)
	return nil
}

func (b *MemoryBell) wake() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for c := range b.listeners {
		poke(c)
	}
}
