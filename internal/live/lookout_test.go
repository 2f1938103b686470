package live_test

import (
	"context"
	"strings"
	"testing"

	"usher/internal/live/livetest"
)

func TestPausedWatcher_who_lost_the_right_is_told_nothing_more(t *testing.T) {
	t.Parallel()
	h := setup(t)
	l := h.hall.Log("l")
	l.See("ada", "wide")
	l.Append(make([]livetest.Line, 300)...)
	ada := h.joins(t, "ada", "L", 0, 64)
	until(t, "a part is told", func() bool { return ada.last() == 64 })
	l.AppendAnd(func(sights map[string]string) { sights["ada"] = "" }, livetest.Line{Person: "ada"})
	until(t, "the end", func() bool { last, _ := ada.ended(); return strings.Contains(last, "FORBIDDEN") })
	ada.goOn(-1)
	h.isLeft(t, l)
	if n := ada.last(); n != 64 {
		t.Errorf("she is told up to %d", n)
	}
}

func TestPausedWatcher_who_sees_otherwise_is_told_what_comes_so(t *testing.T) {
	t.Parallel()
	h := setup(t)
	l := h.hall.Log("l")
	l.See("ada", "wide")
	l.Append(make([]livetest.Line, 300)...)
	ada := h.joins(t, "ada", "L", 0, 64)
	until(t, "a part is told", func() bool { return ada.last() == 64 })
	looks := l.Looks()
	l.AppendAnd(func(sights map[string]string) { sights["ada"] = "narrow" }, livetest.Line{Person: "ada"})
	until(t, "it is looked at", func() bool { return l.Looks() > looks })
	ada.goOn(-1)
	until(t, "the rest is told", func() bool { return ada.last() == 301 })
	for i, said := range ada.got {
		want := "wide"
		if i >= 64 {
			want = "narrow"
		}
		if said.Position != i+1 || said.Sight != want {
			t.Fatalf("she is told %d for %s as number %d, want it for %s", said.Position, said.Sight, i+1, want)
		}
	}
}

func TestWatcher_whose_sight_changes_on_the_way_to_a_place_gets_another(t *testing.T) {
	t.Parallel()
	h := setup(t)
	l := h.hall.Log("l")
	l.See("ada", "wide")
	l.See("bob", "wide")
	bob := h.joins(t, "bob", "L", 0, -1)
	ada := &follower{person: "ada", room: -1, log: l}
	ada.Take, ada.End = ada.take, func(string) {}
	ada.Entered = func() {
		l.AppendAnd(func(sights map[string]string) { sights["ada"] = "narrow" }, livetest.Line{Person: "ada"})
		bob.tells(t, "1 for wide") // so the lookout has seen it
	}
	ctx := context.WithValue(t.Context(), whoKey{}, "ada")
	h.Follow(ctx, &ada.Follower, documents["L"], "L", map[string]any{"log": "l", "after": 0})
	t.Cleanup(ada.Leave)
	ada.tells(t, "1 for narrow")
}

// A reader that waits for an answer sees nothing of what has happened since, and the
// lookout does.
func TestLossOfRight_does_not_wait_for_what_is_resolved(t *testing.T) {
	t.Parallel()
	h := setup(t)
	l := h.hall.Log("l")
	for _, person := range people {
		l.See(person, "wide")
	}
	ada, bob, cy := h.joins(t, "ada", "L", 0, -1), h.joins(t, "bob", "L", 0, -1), h.joins(t, "cy", "L", 0, -1)
	begun, release := holding(l, 1)
	l.Append(livetest.Line{})
	soon(t, begun, "the line that takes long")
	l.AppendAnd(func(sights map[string]string) { sights["ada"], sights["bob"] = "", "narrow" }, livetest.Line{Person: "ada"}, livetest.Line{Person: "bob"})
	ada.tells(t, "FORBIDDEN")
	release()
	bob.tells(t, "1 for narrow", "2 for narrow", "3 for narrow")
	cy.tells(t, "1 for wide", "2 for wide", "3 for wide")
	ada.tells(t, "FORBIDDEN")
}

// isLeft waits until nobody watches a log any more.
func (h *house) isLeft(t *testing.T, l *livetest.Log) {
	t.Helper()
	until(t, "nobody is there", func() bool {
		rooms, readers, groups, watchers := h.Places()
		return rooms+readers+groups+watchers == 0 && l.Watchers() == 0
	})
}
