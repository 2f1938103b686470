package server

import (
	"sync"
	"time"

	"usher/internal/fault"
)

const (
	// pagesAtOnce is how many pages of exports are made at a time; the others wait in
	// line. Each reads a piece of a list or log, and sixty at once keep a neighbour
	// waiting for seconds.
	pagesAtOnce = 8
	// exportsPerPerson is how many exports of one person are under way at once.
	exportsPerPerson = 2
	// exportPause is after what time somebody who has as many may come again.
	exportPause = 10 * time.Second
)

// places are the exports that are under way.
type places struct {
	mu sync.Mutex
	of map[string]int // by person
}

// take takes a place until leave is called. Errors: RATE_LIMITED.
func (p *places) take(person string) (leave func(), err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.of[person] >= exportsPerPerson {
		f := fault.New(fault.RateLimited, "You have %d exports under way. Please try again when one has ended.", exportsPerPerson)
		f.RetryAfter = exportPause
		return nil, f
	}
	if p.of == nil {
		p.of = map[string]int{}
	}
	p.of[person]++
	return func() { p.leave(person) }, nil
}

func (p *places) leave(person string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.of[person]--; p.of[person] == 0 {
		delete(p.of, person)
	}
}
