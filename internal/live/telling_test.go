package live_test

import (
	"testing"

	"usher/internal/live/livetest"
)

// Those who ask for lines of kind a are held up by the first, each time it is
// resolved, and nobody else is.
func TestSlowGroup_holds_nobody_up(t *testing.T) {
	t.Parallel()
	h := setup(t)
	l := h.hall.Log("l")
	l.See("ada", "wide")
	l.See("bob", "wide")
	l.See("cy", "wide")
	follow := func(person, name, kind string) *follower {
		f := h.follow("l", person, name, kind, 0, -1)
		t.Cleanup(f.Leave)
		return f
	}
	var slow []*follower
	for _, name := range []string{"L", "Briefly"} {
		slow = append(slow, follow("ada", name, "a"), follow("cy", name, "a"))
	}
	quick := []*follower{follow("bob", "L", "b"), follow("ada", "Briefly", "b")}
	begun, release := holding(l, 1)
	l.Append(livetest.Line{Kind: "a"}, livetest.Line{Kind: "b"})
	soon(t, begun, "the slow line")
	for _, f := range quick {
		f.tells(t, "2 for wide")
	}
	l.AppendAnd(func(sights map[string]string) { sights["cy"] = "" }, livetest.Line{Kind: "b", Person: "cy"})
	for _, f := range quick {
		f.tells(t, "2 for wide", "3 for wide")
	}
	slow[1].tells(t, "FORBIDDEN")
	slow[3].tells(t, "FORBIDDEN")
	late := h.joins(t, "bob", "L", 3, -1)
	l.Append(livetest.Line{Kind: "a"})
	late.tells(t, "4 for wide")
	release()
	slow[0].tells(t, "1 for wide", "4 for wide")
	slow[2].tells(t, "1 for wide", "4 for wide")
	l.Append(livetest.Line{Kind: "a"}, livetest.Line{Kind: "b"})
	slow[0].tells(t, "1 for wide", "4 for wide", "5 for wide")
	until(t, "who is quick again is with the others", func() bool {
		l.Append(livetest.Line{Kind: "a"})
		_, readers, _, watchers := h.Places()
		return readers == 1 && watchers == 5
	})
}

// Results are told one after the other, not when the last is there.
func TestResult_is_told_when_it_is_there(t *testing.T) {
	t.Parallel()
	h := setup(t)
	l := h.hall.Log("l")
	l.See("ada", "wide")
	quick := h.follow("l", "ada", "L", "b", 0, -1)
	slow := h.follow("l", "ada", "L", "a", 0, -1)
	t.Cleanup(quick.Leave)
	t.Cleanup(slow.Leave)
	begun, release := holding(l, 2)
	l.Append(livetest.Line{Kind: "b"}, livetest.Line{Kind: "a"})
	soon(t, begun, "the slow line")
	quick.tells(t, "1 for wide")
	if n := slow.last(); n != 0 {
		t.Errorf("the slow one is told %d", n)
	}
	release()
	slow.tells(t, "2 for wide")
}

// All are slow once, as when the database stalls, and together again later.
func TestStall_scatters_nobody_for_good(t *testing.T) {
	t.Parallel()
	h := setup(t)
	l := h.hall.Log("l")
	l.See("ada", "wide")
	for _, name := range []string{"L", "Briefly"} {
		for _, kind := range []string{"", "b"} {
			f := h.follow("l", "ada", name, kind, 0, -1)
			t.Cleanup(f.Leave)
		}
	}
	begun, release := holding(l, 1)
	l.Append(livetest.Line{Kind: "b"})
	soon(t, begun, "the stall")
	until(t, "each goes on by itself", func() bool {
		_, readers, groups, _ := h.Places()
		return groups == 4 && readers >= groups
	})
	release()
	until(t, "all are together", func() bool {
		l.Append(livetest.Line{Kind: "b"})
		_, readers, groups, _ := h.Places()
		return readers == 1 && groups == 4
	})
}

// Who waits for his turn behind slow ones is not slow.
func TestQuickGroup_does_not_wait_behind_slow_ones(t *testing.T) {
	t.Parallel()
	h := setup(t)
	l := h.hall.Log("l")
	l.See("ada", "wide")
	for _, kind := range []string{"a", "c", "d"} {
		for _, name := range []string{"L", "Briefly"} {
			f := h.follow("l", "ada", name, kind, 0, -1)
			t.Cleanup(f.Leave)
		}
	}
	quick := h.follow("l", "ada", "L", "b", 0, -1)
	t.Cleanup(quick.Leave)
	begun, release := holding(l, 1, 2, 3)
	defer release()
	l.Append(livetest.Line{Kind: "a"}, livetest.Line{Kind: "c"}, livetest.Line{Kind: "d"}, livetest.Line{Kind: "b"})
	soon(t, begun, "a slow line")
	quick.tells(t, "4 for wide")
}
