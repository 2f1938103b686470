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
	"pgregory.net/rapid"

	"usher/ent"
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

// R6: whatever happens in whatever order, each follower gets every event after
// his cursor, in order, once, and no other's.
func TestFollow_gets_every_event_after_its_cursor(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		rapid.Check(t, func(rt *rapid.T) {
			bell := &lossy{MemoryBell: b.bell}
			b.Bell = bell
			feed := &event.Feed{Client: s.Client, Bell: bell, Poll: 5 * time.Millisecond, Now: s.Now, Log: quiet}
			defer background(bell.Run)()
			defer background(feed.Run)()
			world := &interleaving{b: b, feed: feed, t: t}
			for range 2 {
				world.logs = append(world.logs, &watchedLog{id: b.found(t)})
			}
			defer world.leave()
			rt.Repeat(map[string]func(*rapid.T){
				"append":     func(rt *rapid.T) { world.append(rt, rapid.IntRange(1, 4).Draw(rt, "lines")) },
				"burst":      func(rt *rapid.T) { world.burst(rt) },
				"join":       world.join,
				"part":       world.part,
				"slow":       world.slow,
				"lose rings": func(*rapid.T) { bell.deaf.Store(!bell.deaf.Load()) },
			})
			world.settle(rt)
		})
	})
}

// interleaving is a run of appends and of followers who come and go.
type interleaving struct {
	t      *testing.T
	b      *bundle
	feed   *event.Feed
	logs   []*watchedLog
	bursts int
}

type watchedLog struct {
	id        uuid.UUID
	head      int
	followers []*follower
	slow      []*follower // among them
}

func (w *interleaving) any(rt *rapid.T) *watchedLog { return rapid.SampledFrom(w.logs).Draw(rt, "log") }

func (w *interleaving) append(rt *rapid.T, lines int) {
	l := w.any(rt)
	w.b.grow(w.t, l.id, lines)
	l.head += lines
}

// burst appends more than memory keeps.
func (w *interleaving) burst(rt *rapid.T) {
	if w.bursts++; w.bursts > 2 {
		rt.Skip("bursts take long")
	}
	w.append(rt, rapid.IntRange(event.Recent-1, event.Recent+200).Draw(rt, "lines"))
}

func (w *interleaving) join(rt *rapid.T) {
	l := w.any(rt)
	after := rapid.IntRange(0, l.head).Draw(rt, "cursor")
	if rapid.Bool().Draw(rt, "at the head") {
		after = l.head
	}
	l.followers = append(l.followers, follow(after, logOf(w.feed, l.id, after)))
}

func (w *interleaving) part(rt *rapid.T) {
	l := w.any(rt)
	if len(l.followers) == 0 {
		rt.Skip("nobody follows")
	}
	leaver := l.followers[0]
	l.followers = l.followers[1:]
	for i, f := range l.slow {
		if f == leaver {
			f.gate.Unlock()
			l.slow = append(l.slow[:i], l.slow[i+1:]...)
			break
		}
	}
	if err := leaver.stop(); err != nil && !errors.Is(err, context.Canceled) {
		rt.Errorf("a follower who leaves gets %v", err)
	}
	w.check(rt, l, leaver, len(leaver.got))
}

// slow makes the newest follower stop in the middle, or all go on.
func (w *interleaving) slow(rt *rapid.T) {
	l := w.any(rt)
	if len(l.slow) > 0 || len(l.followers) == 0 {
		l.release()
		return
	}
	newest := l.followers[len(l.followers)-1]
	newest.gate.Lock()
	l.slow = append(l.slow, newest)
}

func (l *watchedLog) release() {
	for _, f := range l.slow {
		f.gate.Unlock()
	}
	l.slow = nil
}

// settle waits until everybody has everything.
func (w *interleaving) settle(rt *rapid.T) {
	for _, l := range w.logs {
		l.release()
		for _, f := range l.followers {
			w.check(rt, l, f, l.head-f.after)
			if err := f.stop(); err != nil {
				rt.Errorf("a follower who leaves gets %v", err)
			}
			if len(f.got) > 0 {
				rt.Errorf("a follower got more: %v", <-f.got)
			}
		}
	}
}

// check takes what a follower got, which must be the log's next lines.
func (w *interleaving) check(rt *rapid.T, l *watchedLog, f *follower, n int) {
	for i := range n {
		e := f.next(w.t)
		if want := f.after + 1 + i; e.OrganizationID != l.id || e.Sequence != want || e.Summary != line(l.id, want) {
			rt.Fatalf("after %d of %s came, as number %d, %q", f.after, l.id, i+1, e.Summary)
		}
	}
}

func (w *interleaving) leave() {
	for _, l := range w.logs {
		l.release()
		for _, f := range l.followers {
			_ = f.stop()
		}
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
			return feed.Follow(ctx, b.organization, 0, func(e *ent.Event) error {
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
				err := feed.Follow(ctx, b.organization, end.after, func(e *ent.Event) error {
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
		err := b.feed(t, time.Hour).Follow(t.Context(), b.organization, 0, func(*ent.Event) error { return enough })
		if !errors.Is(err, enough) {
			t.Errorf("got %v", err)
		}
	})

	t.Run("for an unknown organization", func(t *testing.T) {
		t.Parallel()
		b := setup(t, storetest.New(t, storetest.SQLite))
		err := b.feed(t, time.Hour).Follow(t.Context(), uuid.New(), 0, func(*ent.Event) error { return nil })
		if !ent.IsNotFound(err) {
			t.Errorf("got %v", err)
		}
	})

	t.Run("without an error when its context has ended before", func(t *testing.T) {
		t.Parallel()
		b := setup(t, storetest.New(t, storetest.SQLite))
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := b.feed(t, time.Hour).Follow(ctx, b.organization, 0, nil); err != nil {
			t.Errorf("got %v", err)
		}
	})
}

// Followers behind the hole are not disturbed by what memory held before it.
func TestFollow_hole_ends_those_before_it_and_nobody_else(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		bell := &lossy{MemoryBell: b.bell}
		b.Bell = bell
		feed := b.feed(t, time.Hour)
		before := follow(0, logOf(feed, b.organization, 0))
		defer before.stop()
		b.grow(t, b.organization, 3)
		for range 3 {
			before.next(t)
		}
		bell.deaf.Store(true)
		b.grow(t, b.organization, 3)
		if _, err := s.Pool().ExecContext(t.Context(), "DELETE FROM events WHERE sequence IN (4, 5)"); err != nil {
			t.Fatal(err)
		}
		behind := follow(6, logOf(feed, b.organization, 6))
		defer behind.stop()
		bell.deaf.Store(false)
		bell.Ring()
		if err := before.end(t); !fault.Is(err, fault.Resync) || len(before.got) > 0 {
			t.Errorf("before the hole: %d events, %v", len(before.got), err)
		}
		b.grow(t, b.organization, 1)
		if e := behind.next(t); e.Sequence != 7 {
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
