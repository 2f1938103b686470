package event

import (
	"context"
	"database/sql"
	"log/slog"
	"net"
	"sync"
	"time"

	"github.com/lib/pq"
)

const (
	// channel is the NOTIFY channel. Its messages are empty.
	channel = "usher_events"
	// listenerPing is how often the listening connection is tried: a connection
	// that is cut half-open says nothing by itself.
	listenerPing = 5 * time.Second
	// notifyTimeout bounds one NOTIFY; a lost one is made good by the followers'
	// own looking.
	notifyTimeout = 2 * time.Second
)

// PostgresBell rings in every server on one PostgreSQL. The NOTIFY runs after
// the business transaction and outside of it: inside, PostgreSQL takes a
// global lock at commit, which halves the write throughput.
type PostgresBell struct {
	here    *MemoryBell   // wakes this server's followers, whoever rang
	unheard chan struct{} // rung here and not told the other servers
	url     string
	db      *sql.DB
	ping    time.Duration
	log     *slog.Logger
}

// NewPostgresBell makes a bell that notifies through db and listens on a
// connection of its own to url.
func NewPostgresBell(url string, db *sql.DB, log *slog.Logger) *PostgresBell {
	return &PostgresBell{
		here: NewMemoryBell(), unheard: make(chan struct{}, 1),
		url: url, db: db, ping: listenerPing, log: log,
	}
}

// Ring implements Bell. This server's own followers wait neither for the
// message to come back nor for the database to take it.
func (b *PostgresBell) Ring() {
	b.here.Ring()
	poke(b.unheard)
}

// Listen implements Bell.
func (b *PostgresBell) Listen() (<-chan struct{}, func()) { return b.here.Listen() }

// Run implements Bell.
func (b *PostgresBell) Run(ctx context.Context) error {
	var wg sync.WaitGroup
	wg.Go(func() { _ = b.here.Run(ctx) }) // ends with ctx, without an error
	wg.Go(func() { debounce(ctx, b.unheard, func() { b.notify(ctx) }) })
	for ctx.Err() == nil {
		b.listen(ctx)
	}
	wg.Wait()
	return nil
}

func (b *PostgresBell) notify(ctx context.Context) {
	limited, cancel := context.WithTimeout(ctx, notifyTimeout)
	defer cancel()
	if _, err := b.db.ExecContext(limited, "NOTIFY "+channel); err != nil && ctx.Err() == nil {
		b.log.Warn("ring the bell of the other servers", "error", err)
	}
}

// listen hears the other servers until ctx ends or the connection no longer
// answers. On any doubt it rings: too often is harmless.
func (b *PostgresBell) listen(ctx context.Context) {
	ctx, giveUp := context.WithCancel(ctx)
	listener := pq.NewDialListener(leash{ctx}, b.url, 50*time.Millisecond, time.Second, func(_ pq.ListenerEventType, err error) {
		if err != nil && ctx.Err() == nil {
			b.log.Warn("the connection that listens to the bell", "error", err)
		}
		b.here.Ring()
	})
	alive := make(chan struct{}, 1)
	var wg sync.WaitGroup
	wg.Go(func() { b.prove(ctx, listener, alive) })
	defer func() {
		giveUp() // first: Close waits for a Listen or Ping that waits for an answer
		_ = listener.Close()
		for range listener.Notify { // closed when the listener's goroutine ends
		}
		wg.Wait()
	}()

	silence := time.NewTimer(2 * b.ping)
	defer silence.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-silence.C:
			b.log.Warn("the connection that listens to the bell is silent; connecting again")
			return
		case <-alive:
			silence.Reset(2 * b.ping)
		case <-listener.Notify:
			b.here.Ring()
		}
	}
}

// prove subscribes to the channel and then asks the connection for an answer
// again and again.
func (b *PostgresBell) prove(ctx context.Context, listener *pq.Listener, alive chan struct{}) {
	err := listener.Listen(channel)
	b.here.Ring() // what rang since the connection was made has not been heard
	for {
		if err == nil {
			poke(alive)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(b.ping):
			err = listener.Ping()
		}
	}
}

// leash dials connections that do not outlive ctx. A network that is cut says
// nothing, and pq has no other way to end a wait for it.
type leash struct{ ctx context.Context }

// Dial implements pq.Dialer.
func (l leash) Dial(network, address string) (net.Conn, error) {
	return l.DialTimeout(network, address, 0)
}

// DialTimeout implements pq.Dialer.
func (l leash) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	dialer := net.Dialer{Timeout: timeout}
	conn, err := dialer.DialContext(l.ctx, network, address)
	if err != nil {
		return nil, err
	}
	return leashed{conn, context.AfterFunc(l.ctx, func() { _ = conn.Close() })}, nil
}

// leashed is a connection that can be closed before its leash ends.
type leashed struct {
	net.Conn
	unleash func() bool
}

func (c leashed) Close() error {
	c.unleash()
	return c.Conn.Close()
}
