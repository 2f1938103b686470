package server

import (
	"sync"
	"time"

	"usher/internal/fault"
)

const (
	// exportsAtOnce is how many exports the server writes at a time, and
	// exportsPerPerson how many of them are one person's: each reads a whole list or
	// log, and sixty at once keep a neighbour waiting for seconds.
	exportsAtOnce    = 8
	exportsPerPerson = 2
	// exportPause is after what time somebody who found no place may come again.
	exportPause = 10 * time.Second
)

// places are the exports that are under way.
type places struct {
	mu  sync.Mutex
	all int
	of  map[string]int // by person
}

// take takes a place until leave is called. Errors: RATE_LIMITED.
func (p *places) take(person string) (leave func(), err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.all >= exportsAtOnce || p.of[person] >= exportsPerPerson {
		f := fault.New(fault.RateLimited, "Too many exports are under way. Please try again in a moment.")
		f.RetryAfter = exportPause
		return nil, f
	}
	if p.of == nil {
		p.of = map[string]int{}
	}
	p.all++
	p.of[person]++
	return func() { p.leave(person) }, nil
}

func (p *places) leave(person string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.all--
	if p.of[person]--; p.of[person] == 0 {
		delete(p.of, person)
	}
}
