package live

import (
	"context"
	"runtime"

	"usher/internal/line"
)

// This file bounds how long everybody waits for the long requests of others. Reading
// and validating one takes up to 100 ms of a core before it is refused, and the cores
// are shared out by how many ask: eight at once left a person a ninth. Thirty at once
// of one person, of whom no cost is counted before a document is valid, had another
// wait 400 ms for what takes half of one.

// longBytes is from where on a request waits for its turn. Shorter ones take at most a
// millisecond or two; of the dashboard's documents the longest has 3,100 bytes.
const longBytes = 4 << 10

// crowd is those with long requests: the strangers, or the people, who do not wait for
// each other. One of each address or person is read at a time, and so many of all that
// half of the cores are left, of more than one.
type crowd struct {
	from line.Lines
	read chan struct{}
}

// crowdOf is whom somebody waits with.
func (s *Server) crowdOf(stranger bool) *crowd {
	if stranger {
		return s.strangers
	}
	return s.people
}

func newCrowd() *crowd {
	return &crowd{read: make(chan struct{}, max(1, runtime.GOMAXPROCS(0)/2))}
}

// turn waits until a request of so many bytes may be read, which must be over soon:
// nothing that waits for others may be done in it.
// Whoever waits holds the request, see holdings.
func (c *crowd) turn(ctx context.Context, from string, bytes int) (over func(), err error) {
	if bytes <= longBytes {
		return func() {}, nil
	}
	leave, err := c.from.Enter(ctx, from)
	if err != nil {
		return nil, err
	}
	select {
	case c.read <- struct{}{}:
		over = func() { <-c.read; leave() }
	case <-ctx.Done():
		over = leave
	}
	if ctx.Err() != nil { // it may have ended when it was the turn
		over()
		return nil, context.Cause(ctx)
	}
	return over, nil
}
