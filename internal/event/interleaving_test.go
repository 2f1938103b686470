package event_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"usher/internal/event"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

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
