package live_test

import (
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"usher/internal/live/livetest"
)

// holding has a log wait whenever the line at a position is resolved. What it
// returns tells of each time, and lets go of all.
func holding(l *livetest.Log, positions ...int) (begun chan struct{}, release func()) {
	begun, released := make(chan struct{}, 100), make(chan struct{})
	l.Hold(func(line *livetest.Line) {
		if slices.Contains(positions, line.Position()) {
			begun <- struct{}{}
			<-released
		}
	})
	return begun, func() { close(released) }
}

// counting counts how often lines are resolved from now on.
func counting(l *livetest.Log) (resolved func() int) {
	var n atomic.Int64
	l.Hold(func(*livetest.Line) { n.Add(1) })
	return func() int { return int(n.Load()) }
}

// joins has somebody follow the log named l until the test ends.
func (h *house) joins(t *testing.T, person, name string, after, room int, shared ...func()) *follower {
	f := h.follow("l", person, name, "", after, room, shared...)
	t.Cleanup(f.Leave)
	return f
}

// tells waits until a follower has been told lines, as "position for sight".
func (f *follower) tells(t *testing.T, want ...string) {
	t.Helper()
	said := func() (said []string) {
		f.mu.Lock()
		defer f.mu.Unlock()
		for _, l := range f.got {
			said = append(said, fmt.Sprintf("%d for %s", l.Position, l.Sight))
		}
		if f.end != nil {
			end := "complete"
			for _, code := range []string{"FORBIDDEN", "RESYNC", "INTERNAL"} {
				if strings.Contains(*f.end, code) {
					end = code
				}
			}
			said = append(said, end)
		}
		return said
	}
	for deadline := time.Now().Add(10 * time.Second); len(said()) < len(want) && time.Now().Before(deadline); time.Sleep(time.Millisecond) {
	}
	if got := said(); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Fatalf("%s is told %v, want %v", f.person, got, want)
	}
}

func TestShare(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]func(*testing.T, *house, *livetest.Log){
		"who joins while a line is resolved that takes the right hears FORBIDDEN and not the line": func(t *testing.T, h *house, l *livetest.Log) {
			bob := h.joins(t, "bob", "L", 0, -1)
			begun, release := holding(l, 2)
			ada := h.joins(t, "ada", "L", 0, -1, func() {
				l.AppendAnd(func(sights map[string]string) { sights["ada"] = "" }, livetest.Line{}, livetest.Line{Person: "ada"}, livetest.Line{})
				soon(t, begun, "the line that takes the right")
			})
			release()
			bob.tells(t, "1 for wide", "2 for wide", "3 for wide")
			ada.tells(t, "FORBIDDEN")
		},
		"two who ask and see the same cost one execution, other sights and personal answers their own": func(t *testing.T, h *house, l *livetest.Log) {
			l.See("cy", "narrow")
			var told []*follower
			for _, person := range []string{"ada", "bob", "cy"} {
				for _, name := range []string{"L", "L", "Personal"} {
					told = append(told, h.joins(t, person, name, 0, -1))
				}
			}
			resolved := counting(l)
			l.Append(livetest.Line{})
			for i, f := range told {
				want := "1 for " + map[string]string{"ada": "wide", "bob": "wide", "cy": "narrow"}[f.person]
				if i%3 == 2 {
					want = "1 for " + f.person
				}
				f.tells(t, want)
			}
			if n := resolved(); n != 2+3 {
				t.Errorf("it was resolved %d times, want once for each sight and each person", n)
			}
		},
		"many who come with the same cursor cost about one catching up": func(t *testing.T, h *house, l *livetest.Log) {
			l.Append(make([]livetest.Line, 300)...)
			resolved := counting(l)
			var all []*follower
			for range 50 {
				all = append(all, h.joins(t, "ada", "L", 0, -1))
			}
			for _, f := range all {
				until(t, "the end is told", func() bool { return f.last() == 300 })
			}
			if n := resolved(); n > 2*300 {
				t.Errorf("300 lines were resolved %d times for 50", n)
			}
		},
		"who has caught up is one with those at the head": func(t *testing.T, h *house, l *livetest.Log) {
			l.Append(make([]livetest.Line, 500)...)
			first, second := h.joins(t, "ada", "L", 500, -1), h.joins(t, "ada", "L", 0, -1)
			until(t, "the second has caught up", func() bool { return second.last() == 500 })
			resolved := counting(l)
			l.Append(livetest.Line{})
			first.tells(t, "501 for wide")
			until(t, "the second is told too", func() bool { return second.last() == 501 })
			if n := resolved(); n != 1 {
				t.Errorf("a line was resolved %d times for two at the head", n)
			}
			until(t, "one reader is left", func() bool {
				_, readers, groups, watchers := h.Places()
				return readers == 1 && groups == 1 && watchers == 2
			})
		},
		"who comes to the head does not wait for one who catches up": func(t *testing.T, h *house, l *livetest.Log) {
			l.Append(make([]livetest.Line, 500)...)
			begun, release := holding(l, 3)
			defer release()
			h.joins(t, "ada", "L", 0, -1)
			soon(t, begun, "the catching up")
			head := h.joins(t, "ada", "L", 500, -1)
			l.Append(livetest.Line{})
			head.tells(t, "501 for wide")
		},
		"nothing is resolved for those who have it": func(t *testing.T, h *house, l *livetest.Log) {
			first := h.joins(t, "ada", "L", 0, -1, func() { l.Fail(livetest.ErrAway) })
			l.Append(make([]livetest.Line, 10)...)
			until(t, "it has failed", func() bool { return strings.Contains(h.log.String(), "away") })
			resolved := counting(l)
			l.Mend()
			second := h.joins(t, "ada", "Briefly", 10, -1)
			until(t, "the first is told", func() bool { return first.last() == 10 })
			l.Append(livetest.Line{})
			second.tells(t, "11 for wide")
			until(t, "the first is told", func() bool { return first.last() == 11 })
			if n := resolved(); n != 12 {
				t.Errorf("they were resolved %d times, want 11 for one and 1 for the other", n)
			}
		},
		"who joins while a line is resolved is told it once, in a group that is there and in a new one": func(t *testing.T, h *house, l *livetest.Log) {
			h.joins(t, "bob", "L", 0, -1)
			begun, release := holding(l, 1)
			l.Append(livetest.Line{})
			soon(t, begun, "the line")
			same, other, later := h.joins(t, "ada", "L", 0, -1), h.joins(t, "ada", "Briefly", 0, -1), h.joins(t, "ada", "L", 1, -1)
			release()
			l.Append(livetest.Line{})
			same.tells(t, "1 for wide", "2 for wide")
			other.tells(t, "1 for wide", "2 for wide")
			later.tells(t, "2 for wide")
		},
		"a change of sight moves its person only, from the line on that tells of it": func(t *testing.T, h *house, l *livetest.Log) {
			ada, bob := h.joins(t, "ada", "L", 0, -1), h.joins(t, "bob", "L", 0, -1)
			l.Append(livetest.Line{})
			ada.tells(t, "1 for wide")
			l.AppendAnd(func(sights map[string]string) { sights["ada"] = "narrow" }, livetest.Line{Person: "ada"}, livetest.Line{})
			ada.tells(t, "1 for wide", "2 for narrow", "3 for narrow")
			bob.tells(t, "1 for wide", "2 for wide", "3 for wide")
		},
		"what comes while a reading finds nothing is read": func(t *testing.T, h *house, l *livetest.Log) {
			l.WhenEmpty(func() { l.Append(livetest.Line{}) })
			h.joins(t, "ada", "L", 0, -1).tells(t, "1 for wide")
		},
		"what is known of somebody is not looked up for each line that touched him": func(t *testing.T, h *house, l *livetest.Log) {
			ada := h.joins(t, "ada", "L", 0, -1)
			looks := l.Looks()
			l.Append(make([]livetest.Line, 20)...)
			until(t, "they are told", func() bool { return ada.last() == 20 })
			if n := l.Looks() - looks; n != 0 {
				t.Errorf("it took %d looks when nothing touched anybody", n)
			}
			touching := make([]livetest.Line, 20)
			for i := range touching {
				touching[i].Person = "ada"
			}
			l.Append(touching...)
			until(t, "they are told", func() bool { return ada.last() == 40 })
			if n := l.Looks() - looks; n != 1 {
				t.Errorf("it took %d looks", n)
			}
		},
		"a right that everybody may have lost is looked at for everybody, at once": func(t *testing.T, h *house, l *livetest.Log) {
			var all []*follower
			for _, person := range people {
				all = append(all, h.joins(t, person, "L", 0, -1))
			}
			l.Append(livetest.Line{})
			for _, f := range all {
				f.tells(t, "1 for wide")
			}
			looks := l.Looks()
			l.AppendAnd(func(sights map[string]string) { sights["cy"] = "" }, livetest.Line{Everybody: true})
			all[0].tells(t, "1 for wide", "2 for wide")
			all[1].tells(t, "1 for wide", "2 for wide")
			all[2].tells(t, "1 for wide", "FORBIDDEN")
			if n := l.Looks() - looks; n != 1 {
				t.Errorf("it took %d looks", n)
			}
		},
		"who comes back from a pause hears what came meanwhile, and others did not wait": func(t *testing.T, h *house, l *livetest.Log) {
			slow, quick := h.joins(t, "ada", "L", 0, 1), h.joins(t, "ada", "L", 0, -1)
			for i := range 3 {
				l.Append(livetest.Line{})
				until(t, "the quick one is told", func() bool { return quick.last() == i+1 })
			}
			slow.tells(t, "1 for wide")
			slow.goOn(-1)
			slow.tells(t, "1 for wide", "2 for wide", "3 for wide")
		},
		"who loses the right in a pause hears FORBIDDEN in it": func(t *testing.T, h *house, l *livetest.Log) {
			slow, quick := h.joins(t, "ada", "L", 0, 0), h.joins(t, "bob", "L", 0, -1)
			l.Append(livetest.Line{})
			quick.tells(t, "1 for wide")
			l.AppendAnd(func(sights map[string]string) { sights["ada"] = "" }, livetest.Line{Person: "ada"})
			quick.tells(t, "1 for wide", "2 for wide")
			slow.tells(t, "FORBIDDEN")
			slow.goOn(-1)
			l.Append(livetest.Line{})
			quick.tells(t, "1 for wide", "2 for wide", "3 for wide")
			slow.tells(t, "FORBIDDEN")
		},
		"a source that fails is asked again, without being woken": func(t *testing.T, h *house, l *livetest.Log) {
			ada := h.joins(t, "ada", "L", 0, -1)
			l.Fail(livetest.ErrAway)
			l.AppendAnd(func(sights map[string]string) { sights["ada"] = "narrow" }, livetest.Line{Person: "ada"})
			until(t, "it has failed", func() bool { return strings.Contains(h.log.String(), "away") })
			l.Mend()
			ada.tells(t, "1 for narrow")
		},
		"a source that panics has failed, and no more": func(t *testing.T, h *house, l *livetest.Log) {
			ada := h.joins(t, "ada", "L", 0, -1)
			l.Fail(livetest.ErrBroken)
			l.Append(livetest.Line{})
			until(t, "it has failed", func() bool { return strings.Contains(h.log.String(), "panic: the log is broken") })
			l.Mend()
			ada.tells(t, "1 for wide")
		},
		"a source that has failed is left alone, whatever rings": func(t *testing.T, h *house, l *livetest.Log) {
			ada := h.joins(t, "ada", "L", 0, -1)
			l.Fail(livetest.ErrAway)
			l.Append(livetest.Line{})
			until(t, "it has failed", func() bool { return strings.Contains(h.log.String(), "away") })
			for range 30 {
				l.Wake()
				time.Sleep(5 * time.Millisecond)
			}
			if n := strings.Count(h.log.String(), "away"); n > 2 {
				t.Errorf("it was asked %d times", n)
			}
			l.Mend()
			ada.tells(t, "1 for wide")
		},
		"nobody waits for good whose sight could not be looked at when he came": func(t *testing.T, h *house, l *livetest.Log) {
			bob := h.joins(t, "bob", "L", 0, -1)
			ada := h.joins(t, "ada", "L", 0, -1, func() {
				l.Append(livetest.Line{Person: "ada"})
				bob.tells(t, "1 for wide")
				l.Fail(livetest.ErrAway)
			})
			until(t, "it has failed", func() bool { return strings.Contains(h.log.String(), "find a place") })
			l.Mend()
			ada.tells(t, "1 for wide")
		},
		"who stands ahead of a reader that the source ends goes on": func(t *testing.T, h *house, l *livetest.Log) {
			l.Append(make([]livetest.Line, 3)...)
			old := h.joins(t, "ada", "L", 0, -1, func() { l.Fail(livetest.ErrAway) }) // its reader waits at the beginning
			until(t, "it has failed", func() bool { return strings.Contains(h.log.String(), "away") })
			l.Cut(3)
			l.Mend()
			ahead := h.joins(t, "ada", "L", 3, -1)
			old.tells(t, "RESYNC")
			l.Append(livetest.Line{})
			ahead.tells(t, "4 for wide")
		},
		"who catches up hears FORBIDDEN when those at the head pass the line that took the right": func(t *testing.T, h *house, l *livetest.Log) {
			l.Append(make([]livetest.Line, 100)...)
			bob := h.joins(t, "bob", "L", 100, -1)
			begun, release := holding(l, 100)
			ada := h.joins(t, "ada", "L", 0, -1)
			soon(t, begun, "the end of what she missed")
			told := ada.last()
			l.AppendAnd(func(sights map[string]string) { sights["ada"] = "" }, livetest.Line{Person: "ada"})
			bob.tells(t, "101 for wide")
			until(t, "she hears FORBIDDEN", func() bool { last, _ := ada.ended(); return strings.Contains(last, "FORBIDDEN") })
			release()
			l.Append(livetest.Line{})
			bob.tells(t, "101 for wide", "102 for wide")
			if n := ada.last(); n != told {
				t.Errorf("she is told up to %d after that", n)
			}
		},
		"what is rewritten is not told from memory": func(t *testing.T, h *house, l *livetest.Log) {
			ada := h.joins(t, "ada", "L", 0, -1)
			l.Append(livetest.Line{})
			ada.tells(t, "1 for wide")
			l.Append(livetest.Line{Rewrites: true})
			ada.tells(t, "1 for wide", "2 for wide")
			late := h.joins(t, "ada", "L", 0, -1)
			late.tells(t, "1 for wide", "2 for wide")
			if late.got[0].Edition != 1 {
				t.Error("who comes later is told the line as it was")
			}
		},
		"the last line completes, and nothing that follows is told": func(t *testing.T, h *house, l *livetest.Log) {
			ada, brief := h.joins(t, "ada", "L", 0, -1), h.joins(t, "ada", "Briefly", 0, -1)
			l.Append(livetest.Line{}, livetest.Line{Last: true}, livetest.Line{})
			ada.tells(t, "1 for wide", "2 for wide", "complete")
			brief.tells(t, "1 for wide", "2 for wide", "complete")
			h.joins(t, "ada", "L", 1, -1).tells(t, "2 for wide", "complete")
		},
		"a panic in a field is an answer, and one outside of fields ends its group only": func(t *testing.T, h *house, l *livetest.Log) {
			ada := h.joins(t, "ada", "L", 0, -1)
			broken := h.follow("l", "ada", "L", "panic", 0, -1)
			t.Cleanup(broken.Leave)
			l.Append(livetest.Line{})
			ada.tells(t, "1 for wide")
			broken.tells(t, "INTERNAL")
			if !strings.Contains(h.log.String(), "a secret reason") {
				t.Error("the log does not say why")
			}
			l.Append(livetest.Line{Text: "panic"}, livetest.Line{})
			until(t, "the one after the panic is told", func() bool { return ada.last() == 3 })
			if n := len(ada.got); n != 3 {
				t.Errorf("it is told %d results, want an answer with an error too", n)
			}
		},
	} {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			h := setup(t)
			l := h.hall.Log("l")
			for _, p := range people {
				l.See(p, "wide")
			}
			t.Cleanup(func() { // after everybody has left, before the server ends
				until(t, "nobody is there", func() bool {
					rooms, readers, groups, watchers := h.Places()
					return rooms+readers+groups+watchers == 0 && l.Watchers() == 0
				})
			})
			test(t, h, l)
		})
	}
}
