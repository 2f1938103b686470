package live

import (
	"context"
	"runtime"
	"sync"
)

// This file bounds how long people wait for what strangers send. Reading and
// validating a long request takes up to 100 ms of a core before it is refused, and
// the cores are shared out by how many ask: eight at once left a person a ninth.

// longBytes is from where on a stranger's request waits for its turn. Shorter ones
// take at most a millisecond or two; of the dashboard's documents the longest has
// 3,100 bytes.
const longBytes = 4 << 10

// crowd is the strangers with long requests. One of each address is read at a time,
// and so many of all that half of the cores are left, of more than one.
type crowd struct {
	read chan struct{}

	mu sync.Mutex
	by map[string]*queue
}

// queue is those from one address.
type queue struct {
	first chan struct{}
	long  int // how many are in it, guarded by crowd.mu
}

func newCrowd() *crowd {
	return &crowd{read: make(chan struct{}, max(1, runtime.GOMAXPROCS(0)/2)), by: map[string]*queue{}}
}

// turn waits until a request of so many bytes may be read, which must be over soon:
// nothing that waits for others may be done in it.
// Whoever waits holds the request, of which there is a bound elsewhere.
func (c *crowd) turn(ctx context.Context, from string, bytes int) (over func(), err error) {
	if bytes <= longBytes {
		return func() {}, nil
	}
	q := c.join(from)
	for _, gate := range []chan struct{}{q.first, c.read} {
		select {
		case gate <- struct{}{}:
		case <-ctx.Done():
			if gate == c.read {
				<-q.first
			}
			c.leave(from, q)
			return nil, context.Cause(ctx)
		}
	}
	return func() {
		<-c.read
		<-q.first
		c.leave(from, q)
	}, nil
}

func (c *crowd) join(from string) *queue {
	c.mu.Lock()
	defer c.mu.Unlock()
	q := c.by[from]
	if q == nil {
		q = &queue{first: make(chan struct{}, 1)}
		c.by[from] = q
	}
	q.long++
	return q
}

func (c *crowd) leave(from string, q *queue) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if q.long--; q.long == 0 {
		delete(c.by, from)
	}
}
