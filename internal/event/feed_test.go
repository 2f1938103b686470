package event_test

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.uber.org/goleak"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// lossy is a bell that can be deaf for a while.
type lossy struct {
	*event.MemoryBell
	deaf atomic.Bool
}

func (l *lossy) Ring() {
	if !l.deaf.Load() {
		l.MemoryBell.Ring()
	}
}

// A burst that memory does not keep goes by while a follower still reads what
// came before. He then waited for events that had come already.
func TestFollow_burst_behind_its_back_is_not_missed(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.grow(t, b.organization, 3)
		feed := b.feed(t, time.Hour) // nothing but the bell
		reached, goOn := make(chan struct{}), make(chan struct{})
		slow := follow(0, func(ctx context.Context, visit func(*ent.Event) error) error {
			return followLog(ctx, feed, b.organization, 0, func(e *ent.Event) error {
				if e.Sequence == 1 {
					close(reached)
					select {
					case <-goOn:
					case <-ctx.Done():
					}
				}
				return visit(e)
			})
		})
		defer slow.stop()
		<-reached
		quick := follow(3, logOf(feed, b.organization, 3))
		defer quick.stop()
		const burst = event.PageSize + event.Recent + 100
		b.grow(t, b.organization, burst)
		for want := 4; want <= 3+burst; want++ {
			if e := quick.next(t); e.Sequence != want {
				t.Fatalf("the quick one got %d instead of %d", e.Sequence, want)
			}
		}
		close(goOn)
		for want := 1; want <= 3+burst; want++ {
			if e := slow.next(t); e.Sequence != want {
				t.Fatalf("the slow one got %d instead of %d", e.Sequence, want)
			}
		}
	})
}

func TestFollow_many_at_the_head_cost_one_reading(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		followed := storetest.Open(t, s.URL()) // where only the feed reads
		feed := &event.Feed{Client: followed.Client, Bell: b.bell, Poll: time.Hour, Now: s.Now, Log: quiet}
		defer background(b.bell.Run)()
		defer background(feed.Run)()
		followers := make([]*follower, 100)
		for i := range followers {
			followers[i] = follow(0, logOf(feed, b.organization, 0))
			defer followers[i].stop()
		}
		all := func() {
			b.grow(t, b.organization, 1)
			for _, f := range followers {
				f.next(t)
			}
		}
		all() // by readings of their own
		all()
		said := storetest.Statements(followed, all)
		if len(said) != 2 || !strings.Contains(said[0], "event_sequence") || !strings.Contains(said[1], "previous_hash") {
			t.Errorf("a hundred followers cost %q, and not one look at the heads and one at the log", said)
		}
	})
}

func TestFollow_ends(t *testing.T) {
	t.Parallel()
	for _, end := range []struct {
		name  string
		sql   string
		after int
		gets  int
		code  fault.Code
	}{
		{"with RESYNC at a cursor that the log has not reached", "", 6, 0, fault.Resync},
		{"with RESYNC at a cursor of a time that is not kept", "DELETE FROM events WHERE sequence <= 3", 2, 0, fault.Resync},
		{"not at the oldest cursor that is kept", "DELETE FROM events WHERE sequence <= 3", 3, 2, ""},
		{"with RESYNC where a line is missing", "DELETE FROM events WHERE sequence = 4", 1, 2, fault.Resync},
		{"with RESYNC where the last line is missing", "DELETE FROM events WHERE sequence = 5", 1, 3, fault.Resync},
		{"with RESYNC where all is gone", "DELETE FROM events", 0, 0, fault.Resync},
		{"not at the head", "DELETE FROM events", 5, 0, ""},
	} {
		t.Run(end.name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := setup(t, s)
				b.grow(t, b.organization, 5)
				if _, err := s.Pool().ExecContext(t.Context(), end.sql); err != nil {
					t.Fatal(err)
				}
				ctx, cancel := context.WithTimeout(t.Context(), patience)
				defer cancel()
				gets := 0
				feed := b.feed(t, time.Hour)
				if end.code == "" {
					defer background(func(context.Context) error { b.grow(t, b.organization, 1); return nil })()
				}
				err := followLog(ctx, feed, b.organization, end.after, func(e *ent.Event) error {
					if e.Sequence == 6 { // the one that came afterwards
						cancel()
						return nil
					}
					gets++
					return nil
				})
				if gets != end.gets || end.code == "" && err != nil || end.code != "" && !fault.Is(err, end.code) {
					t.Errorf("it got %d events and ended with %v", gets, err)
				}
			})
		})
	}

	t.Run("with the error of its visit", func(t *testing.T) {
		t.Parallel()
		b := setup(t, storetest.New(t, storetest.SQLite))
		b.grow(t, b.organization, 2)
		enough := errors.New("enough")
		err := followLog(t.Context(), b.feed(t, time.Hour), b.organization, 0, func(*ent.Event) error { return enough })
		if !errors.Is(err, enough) {
			t.Errorf("got %v", err)
		}
	})

	t.Run("for an unknown organization", func(t *testing.T) {
		t.Parallel()
		b := setup(t, storetest.New(t, storetest.SQLite))
		err := followLog(t.Context(), b.feed(t, time.Hour), uuid.New(), 0, func(*ent.Event) error { return nil })
		if !ent.IsNotFound(err) {
			t.Errorf("got %v", err)
		}
	})

	t.Run("without an error when its context has ended before", func(t *testing.T) {
		t.Parallel()
		b := setup(t, storetest.New(t, storetest.SQLite))
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := followLog(ctx, b.feed(t, time.Hour), b.organization, 0, nil); err != nil {
			t.Errorf("got %v", err)
		}
	})
}

// Memory keeps the newest lines by their numbers; a hole among them led a
// follower behind it astray, and the server with him.
func TestFollow_hole_ends_those_before_it_and_nobody_else(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		feed := b.feed(t, time.Hour)
		before := follow(0, logOf(feed, b.organization, 0))
		defer before.stop()
		b.grow(t, b.organization, 1)
		before.next(t)
		b.grow(t, b.organization, 2)
		before.next(t)
		before.next(t)

		b.inTx(t, func(ctx context.Context, tx *ent.Tx) error { // of lines 4, 5 and 6 only the last is ever seen
			three := make([]event.Entry, 3)
			for i := range three {
				three[i].Kind = entevent.KindMEMBER_JOINED
			}
			if err := b.Append(ctx, tx, b.organization, three...); err != nil {
				return err
			}
			_, err := tx.Event.Delete().Where(entevent.SequenceIn(4, 5)).Exec(ctx)
			return err
		})
		behind := follow(6, logOf(feed, b.organization, 6))
		defer behind.stop()
		if err := before.end(t); !fault.Is(err, fault.Resync) || len(before.got) > 0 {
			t.Errorf("before the hole: %d events, %v", len(before.got), err)
		}
		for want := 7; want <= 9; want++ {
			b.grow(t, b.organization, 1)
			if e := behind.next(t); e.Sequence != want {
				t.Errorf("behind it: %d", e.Sequence)
			}
		}

		fresh := b.anotherFeed(t, time.Hour) // which reads the hole and all around it at once
		behind = follow(9, logOf(fresh, b.organization, 9))
		defer behind.stop()
		b.grow(t, b.organization, 1)
		if e := behind.next(t); e.Sequence != 10 {
			t.Errorf("behind it: %d", e.Sequence)
		}
	})
}

func TestFeed_goes_on_after_the_loss_of_its_database(t *testing.T) {
	t.Parallel()
	server := storetest.StartPostgres(t, "synchronous_commit = on") // keeps what was committed
	b := setup(t, storetest.Open(t, server.URL(t)))
	f := follow(0, logOf(b.feed(t, 20*time.Millisecond), b.organization, 0))
	defer f.stop()
	b.grow(t, b.organization, 1)
	f.next(t)
	server.Stop(t)
	b.bell.Ring()
	server.Start(t)
	for err := b.store.Ping(t.Context()); err != nil; err = b.store.Ping(t.Context()) { // its broken connections
	}
	b.grow(t, b.organization, 1)
	if e := f.next(t); e.Sequence != 2 {
		t.Errorf("got %d", e.Sequence)
	}
}

// Not beside others: it looks at all goroutines.
func TestFeed_ends_with_its_context_and_leaves_no_goroutine(t *testing.T) {
	b := setup(t, storetest.New(t, storetest.SQLite))
	before := goleak.IgnoreCurrent()
	feed := &event.Feed{Client: b.store.Client, Bell: b.bell, Poll: time.Hour, Now: b.store.Now, Log: quiet}
	stopBell, stopFeed := background(b.bell.Run), background(feed.Run)
	followers := []*follower{
		follow(0, logOf(feed, b.organization, 0)),
		follow(0, addressedTo(feed, "grace@example.com")),
	}
	b.grow(t, b.organization, 1)
	followers[0].next(t)
	for _, f := range followers {
		if err := f.stop(); err != nil {
			t.Error(err)
		}
	}
	stopFeed()
	stopBell()
	if err := goleak.Find(before); err != nil {
		t.Error(err)
	}
}
