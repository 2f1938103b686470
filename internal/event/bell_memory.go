package event

import "context"

// MemoryBell rings inside one process: all there is on SQLite.
type MemoryBell struct {
	listeners
	rung chan struct{}
}

// NewMemoryBell makes a bell for a single server.
func NewMemoryBell() *MemoryBell {
	return &MemoryBell{rung: make(chan struct{}, 1)}
}

// Ring implements Bell.
func (b *MemoryBell) Ring() { poke(b.rung) }

// Run implements Bell.
func (b *MemoryBell) Run(ctx context.Context) error {
	debounce(ctx, b.rung, b.wake)
	return nil
}
