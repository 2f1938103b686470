// Package line lets those in one after the other who want the same thing.
package line

import (
	"context"
	"fmt"
	"sync"
)

// Lines are one line for each name, first come first served. A name that nobody waits
// for takes no memory. The zero value has no lines.
type Lines struct {
	mu sync.Mutex
	of map[string]*line
}

type line struct {
	first chan struct{} // holds a value while somebody is in
	long  int           // who is in it or waits, guarded by Lines.mu
}

// Enter waits until nobody else of the name is in. Whoever has entered must leave,
// once. It fails when the context ends before.
func (l *Lines) Enter(ctx context.Context, name string) (leave func(), err error) {
	mine := l.join(name)
	select {
	case mine.first <- struct{}{}:
		return func() { <-mine.first; l.part(name, mine) }, nil
	case <-ctx.Done():
		l.part(name, mine)
		return nil, fmt.Errorf("wait in line: %w", context.Cause(ctx))
	}
}

// Len is how many of a name are in or wait.
func (l *Lines) Len(name string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	if mine := l.of[name]; mine != nil {
		return mine.long
	}
	return 0
}

func (l *Lines) join(name string) *line {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.of == nil {
		l.of = map[string]*line{}
	}
	mine := l.of[name]
	if mine == nil {
		mine = &line{first: make(chan struct{}, 1)}
		l.of[name] = mine
	}
	mine.long++
	return mine
}

func (l *Lines) part(name string, mine *line) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if mine.long--; mine.long == 0 {
		delete(l.of, name)
	}
}
