package account

import (
	"context"
	"fmt"
	"sync"
)

// lines let those who name the same account in one after the other, first come first
// served.
type lines struct {
	mu sync.Mutex
	of map[string]*line
}

type line struct {
	first chan struct{} // holds a value while somebody is in
	long  int           // who is in it, guarded by lines.mu
}

// enter waits until nobody else is in for an account. Who has entered must leave.
func (l *lines) enter(ctx context.Context, account string) (leave func(), err error) {
	mine := l.join(account)
	select {
	case mine.first <- struct{}{}:
		return func() { <-mine.first; l.part(account, mine) }, nil
	case <-ctx.Done():
		l.part(account, mine)
		return nil, fmt.Errorf("wait for others at the same account: %w", context.Cause(ctx))
	}
}

func (l *lines) join(account string) *line {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.of == nil {
		l.of = map[string]*line{}
	}
	mine := l.of[account]
	if mine == nil {
		mine = &line{first: make(chan struct{}, 1)}
		l.of[account] = mine
	}
	mine.long++
	return mine
}

func (l *lines) part(account string, mine *line) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if mine.long--; mine.long == 0 {
		delete(l.of, account)
	}
}
