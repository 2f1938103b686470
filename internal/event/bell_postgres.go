package event

import (
	"context"
	"database/sql"
	"log/slog"
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
	listeners
	rung chan struct{}
	url  string
	db   *sql.DB
	log  *slog.Logger
}

// NewPostgresBell makes a bell that notifies through db and listens on a
// connection of its own to url.
func NewPostgresBell(url string, db *sql.DB, log *slog.Logger) *PostgresBell {
	return &PostgresBell{rung: make(chan struct{}, 1), url: url, db: db, log: log}
}

// Ring implements Bell. This server's own followers do not wait for the
// message to come back.
func (b *PostgresBell) Ring() { poke(b.rung) }

// Run implements Bell.
func (b *PostgresBell) Run(ctx context.Context) error {
	var wg sync.WaitGroup
	wg.Go(func() {
		debounce(ctx, b.rung, func() {
			b.wake()
			b.notify(ctx)
		})
	})
	for ctx.Err() == nil {
		b.listen(ctx)
	}
	wg.Wait()
	return nil
}

func (b *PostgresBell) notify(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, notifyTimeout)
	defer cancel()
	if _, err := b.db.ExecContext(ctx, "NOTIFY "+channel); err != nil && ctx.Err() == nil {
		b.log.Warn("ring the bell of the other servers", "error", err)
	}
}

// listen hears the other servers until ctx ends or the connection no longer
// answers. On any doubt it wakes everybody: too often is harmless.
func (b *PostgresBell) listen(ctx context.Context) {
	listener := pq.NewListener(b.url, 50*time.Millisecond, 5*time.Second, func(_ pq.ListenerEventType, err error) {
		if err != nil {
			b.log.Warn("the connection that listens to the bell", "error", err)
		}
		b.wake()
	})
	alive := make(chan struct{}, 1)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer listener.Close() // which also ends a Listen or Ping that waits
	quit := make(chan struct{})
	defer close(quit)
	wg.Go(func() { b.prove(listener, alive, quit) })

	silence := time.NewTimer(2 * listenerPing)
	defer silence.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-silence.C:
			b.log.Warn("the connection that listens to the bell is silent; connecting again")
			return
		case <-alive:
			silence.Reset(2 * listenerPing)
		case <-listener.Notify:
			b.wake()
		}
	}
}

// prove subscribes to the channel and then asks the connection for an answer
// again and again; a connection that was cut half-open says nothing by itself.
func (b *PostgresBell) prove(listener *pq.Listener, alive chan struct{}, quit <-chan struct{}) {
	err := listener.Listen(channel)
	for {
		if err == nil {
			poke(alive)
		}
		select {
		case <-quit:
			return
		case <-time.After(listenerPing):
			err = listener.Ping()
		}
	}
}
