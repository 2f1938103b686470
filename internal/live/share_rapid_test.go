package live_test

import (
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"pgregory.net/rapid"

	"usher/internal/live"
	"usher/internal/live/livetest"
)

// story is what happened to a log: what the model of the property test knows.
type story struct {
	t       *rapid.T
	h       *house
	name    string
	log     *livetest.Log
	kinds   []string            // of each line
	sights  map[string][]change // of each person, in order
	cut     int
	failing bool
	present []*follower
	left    []*follower
}

// change is a sight that somebody has from a position on.
type change struct {
	position int
	sight    string
}

var people = []string{"ada", "bob", "cy"}

// TestShare_tells_everybody_everything_once draws what happens to a log and its
// followers: lines, singly and in bursts that groups cannot remember, followers
// that come with any cursor, pause, go on and go, rights that are lost, changed and
// given back, a log that fails for a while or no longer reaches back.
func TestShare_tells_everybody_everything_once(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	h := setup(t, func(s *live.Server) { s.Registerer = registry })
	number := 0
	rapid.Check(t, func(rt *rapid.T) {
		number++
		s := &story{t: rt, h: h, name: fmt.Sprint("log ", number), sights: map[string][]change{}}
		s.log = h.hall.Log(s.name)
		s.log.Pages(rapid.SampledFrom([]int{1, 3, 100}).Draw(rt, "page"))
		defer func() { // a failure must not disturb the next
			for _, f := range s.present {
				f.Leave()
			}
		}()
		for _, p := range people {
			s.see(p, "wide")
		}
		steps := map[string]func(*rapid.T){
			"publish": s.publish, "join": s.join, "join again": s.join, "leave": s.leave,
			"go on": s.goOn, "change": s.change, "fail": s.fail, "heal": s.heal, "yield": func(*rapid.T) { time.Sleep(100 * time.Microsecond) },
		}
		if rapid.IntRange(0, 4).Draw(rt, "cuts") == 0 {
			steps["cut"] = s.cutOff
		}
		if rapid.Bool().Draw(rt, "slow") {
			s.log.Hold(func(*livetest.Line) { time.Sleep(50 * time.Microsecond) })
		}
		rt.Repeat(steps)
		s.finish()
	})
	if rooms, readers, groups, watchers := h.Places(); rooms+readers+groups+watchers > 0 {
		t.Errorf("%d rooms, %d readers, %d groups, %d watchers are left", rooms, readers, groups, watchers)
	}
	for _, gauge := range []string{"usher_live_subscriptions", "usher_live_subscription_groups"} {
		if n := published(t, registry, gauge); n != 0 {
			t.Errorf("%s is %v at the end", gauge, n)
		}
	}
}

func (s *story) see(person, sight string) {
	s.log.See(person, sight)
	s.sights[person] = append(s.sights[person], change{0, sight})
}

func (s *story) publish(rt *rapid.T) {
	n := rapid.SampledFrom([]int{1, 1, 2, 5, 150}).Draw(rt, "lines")
	size := 10
	if rapid.IntRange(0, 9).Draw(rt, "long") == 0 { // more than a group remembers
		n, size = 5, live.RecentBytes/3
	}
	batch := make([]livetest.Line, n)
	for i := range batch {
		batch[i] = livetest.Line{Text: strings.Repeat("x", size), Kind: []string{"a", "b"}[(len(s.kinds)+i)%2]}
		if rapid.IntRange(0, 19).Draw(rt, "rewrites") == 0 {
			batch[i].Rewrites = true
		}
	}
	for _, line := range batch {
		s.kinds = append(s.kinds, line.Kind)
	}
	if rapid.Bool().Draw(rt, "at once") {
		s.log.Append(batch...)
		return
	}
	for _, line := range batch {
		s.log.Append(line)
	}
}

// change changes what one or all may see, or only says that it may have.
func (s *story) change(rt *rapid.T) {
	line := livetest.Line{Kind: "a"}
	touched := people
	if rapid.IntRange(0, 3).Draw(rt, "everybody") == 0 {
		line.Everybody = true
	} else {
		line.Person = rapid.SampledFrom(people).Draw(rt, "person")
		touched = []string{line.Person}
	}
	sights := map[string]string{}
	for _, p := range touched {
		sights[p] = rapid.SampledFrom([]string{"wide", "wide", "narrow", "narrow", ""}).Draw(rt, "sight of "+p)
	}
	after := livetest.Line{Kind: "b"}
	s.kinds = append(s.kinds, line.Kind, after.Kind)
	for p, sight := range sights {
		s.sights[p] = append(s.sights[p], change{len(s.kinds) - 1, sight})
	}
	s.log.AppendAnd(func(now map[string]string) {
		for p, sight := range sights {
			now[p] = sight
		}
	}, line, after)
}

func (s *story) join(rt *rapid.T) {
	after := len(s.kinds)
	if rapid.Bool().Draw(rt, "old") {
		after = rapid.IntRange(0, after).Draw(rt, "after")
	}
	person := rapid.SampledFrom(people).Draw(rt, "person")
	name := rapid.SampledFrom([]string{"L", "L", "L", "Briefly", "Personal"}).Draw(rt, "document")
	kind := rapid.SampledFrom([]string{"", "", "a", "b"}).Draw(rt, "kind")
	room := rapid.SampledFrom([]int{-1, -1, -1, 0, 1, 7, 100}).Draw(rt, "room")
	f := s.h.follow(s.name, person, name, kind, after, room)
	if _, ended := f.ended(); ended && s.failing {
		return // refused, because nobody could look whether he may
	}
	s.present = append(s.present, f)
}

func (s *story) any(rt *rapid.T) int {
	if len(s.present) == 0 {
		rt.Skip("nobody is there")
	}
	return rapid.IntRange(0, len(s.present)-1).Draw(rt, "who")
}

func (s *story) leave(rt *rapid.T) {
	i := s.any(rt)
	f := s.present[i]
	s.present = slices.Delete(s.present, i, i+1)
	f.Leave()
	s.left = append(s.left, f)
}

func (s *story) goOn(rt *rapid.T) {
	i := s.any(rt)
	s.present[i].goOn(rapid.SampledFrom([]int{-1, 1, 7, 70}).Draw(rt, "room"))
}

func (s *story) fail(*rapid.T) { s.failing = true; s.log.Fail(livetest.ErrAway) }
func (s *story) heal(*rapid.T) { s.failing = false; s.log.Mend(); s.log.Wake() }

func (s *story) cutOff(rt *rapid.T) {
	s.cut = rapid.IntRange(s.cut, len(s.kinds)).Draw(rt, "cut")
	s.log.Cut(s.cut)
}

// finish has everybody go on to the end, and looks at what they were told.
func (s *story) finish() {
	s.heal(nil)
	s.mark()
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(100 * time.Microsecond) {
		barred := s.barred()
		if barred == nil {
			break
		}
		if time.Now().After(deadline) {
			s.t.Fatalf("%s may see nothing and watches, told up to %d", barred.person, barred.last())
		}
	}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(100 * time.Microsecond) {
		behind := s.behind()
		if behind == nil {
			break
		}
		if time.Now().After(deadline) {
			s.t.Fatalf("%s is not told what comes after %d of %d", behind.person, behind.last(), len(s.kinds))
		}
	}
	for _, f := range append(s.present, s.left...) {
		s.check(f)
	}
	s.shared()
	for _, f := range s.present {
		f.Leave()
	}
	s.present = nil
}

// mark appends a line of each kind, so that everybody has a last one.
func (s *story) mark() {
	s.kinds = append(s.kinds, "a", "b")
	s.log.Append(livetest.Line{Kind: "a"}, livetest.Line{Kind: "b"})
}

// barred is somebody who has lost the right and does not know, paused or not.
func (s *story) barred() *follower {
	for _, f := range s.present {
		if _, ended := f.ended(); !ended && s.seen(f.person) == "" {
			return f
		}
	}
	return nil
}

// behind is somebody who must be told more.
func (s *story) behind() *follower {
	for _, f := range s.present {
		f.goOn(-1)
		wanted := s.wanted(f)
		if _, ended := f.ended(); !ended && len(wanted) > 0 && f.last() < wanted[len(wanted)-1] {
			return f
		}
	}
	return nil
}

// wanted are the positions that a follower has asked for.
func (s *story) wanted(f *follower) (wanted []int) {
	for i, kind := range s.kinds {
		if position := i + 1; position > f.after && (f.kind == "" || f.kind == kind) {
			wanted = append(wanted, position)
		}
	}
	return wanted
}

// seen is what somebody may see in the end.
func (s *story) seen(person string) string {
	changes := s.sights[person]
	return changes[len(changes)-1].sight
}

func (s *story) check(f *follower) {
	f.mu.Lock()
	defer f.mu.Unlock()
	wanted := s.wanted(f)
	who := fmt.Sprintf("%s, who asked for %s %q after %d", f.person, f.name, f.kind, f.after)
	at := 0 // from when on there was the sight of the last line
	for i, got := range f.got {
		if i >= len(wanted) || got.Position != wanted[i] {
			s.t.Fatalf("%s is told %d as number %d, not %v", who, got.Position, i, wanted)
		}
		at = s.moment(f, max(at, got.Position), got)
		if at < 0 || at > got.head {
			s.t.Fatalf("%s is told %d as for %s, and has seen %v", who, got.Position, got.Sight, s.sights[f.person])
		}
	}
	if f.end == nil {
		return
	}
	last := f.after
	if len(f.got) > 0 {
		last = f.got[len(f.got)-1].Position
	}
	lost := slices.ContainsFunc(s.sights[f.person], func(c change) bool { return c.sight == "" })
	switch {
	case strings.Contains(*f.end, "FORBIDDEN") && lost:
	case strings.Contains(*f.end, "RESYNC") && s.cut > last:
	default:
		s.t.Fatalf("%s, last told %d, ends with %s", who, last, *f.end)
	}
}

// moment is the first position, from one on, at which somebody had the sight that a
// line was resolved for. It is -1 when there was none.
func (s *story) moment(f *follower, from int, got line) int {
	now := ""
	for _, c := range s.sights[f.person] {
		if c.position <= from {
			now = c.sight
		}
	}
	is := func(sight string) bool {
		if f.name == "Personal" {
			return sight != "" && got.Sight == f.person
		}
		return sight != "" && sight == got.Sight
	}
	if is(now) {
		return from
	}
	for _, c := range s.sights[f.person] {
		if c.position > from && is(c.sight) {
			return c.position
		}
	}
	return -1
}

// group is what a follower has in common with those for whom a line is resolved once.
func (s *story) group(f *follower) (name string, watches bool) {
	_, ended := f.ended()
	sight := s.seen(f.person)
	if f.name == "Personal" {
		sight = f.person
	}
	return fmt.Sprintf("%s %q for %s", f.name, f.kind, sight), !ended
}

// gathered waits until the hub has put away all whose end was told, and has together who
// asks for the same: the next line is resolved for every group there is.
func (s *story) gathered() {
	watching, groups := 0, map[string]bool{}
	for _, f := range s.present {
		if group, watches := s.group(f); watches {
			watching++
			groups[group] = true
		}
	}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(100 * time.Microsecond) {
		_, _, g, w := s.h.Places()
		if g == len(groups) && w == watching {
			return
		}
		if time.Now().After(deadline) {
			s.t.Fatalf("%d watchers are in %d groups, and not %d in %v", w, g, watching, groups)
		}
	}
}

// shared appends lines for those who are left, who are all at the head, and counts
// how often they are resolved.
func (s *story) shared() {
	s.gathered()
	var resolved atomic.Int64
	head := len(s.kinds)
	s.log.Hold(func(l *livetest.Line) {
		if l.Position() > head { // else it is for somebody who has gone
			resolved.Add(1)
		}
	})
	s.mark()
	for s.behind() != nil {
		time.Sleep(100 * time.Microsecond)
	}
	asked := map[string]bool{}
	for _, f := range s.present {
		group, watches := s.group(f)
		for _, kind := range []string{"a", "b"} {
			if watches && (f.kind == "" || f.kind == kind) {
				asked[group+": "+kind] = true
			}
		}
	}
	if int(resolved.Load()) != len(asked) {
		s.t.Fatalf("two lines were resolved %d times for those who ask %v", resolved.Load(), asked)
	}
}
