package audit

import (
	"slices"
	"time"
)

// hearing is within what time a watcher that is connected must have heard of an
// event. It is generous, because R6 is about what is never told and not about when.
const hearing = 45 * time.Second

// judgeWatchers judges R6 for those who watched. That the logs themselves have
// neither gap nor repeat is judged as they are read.
func (j *judging) judgeWatchers() {
	for _, w := range j.watchers {
		o := j.world.organizations[parse(w.Organization)]
		if o == nil {
			j.violated("R1", "%s was watched, and is not there.", w.Organization)
			continue
		}
		if last, sound := j.judgeHeard(w, o); sound && !w.TurnedAway {
			j.judgeUnheard(w, o, last)
		}
	}
}

// judgeHeard judges the order of what a watcher heard. It returns the number up to
// which it knows everything.
func (j *judging) judgeHeard(w Watcher, o *organization) (last int, sound bool) {
	last = w.After
	anew := false // it was told to begin anew, and knows not where
	for _, h := range w.Heard {
		if h.Resync {
			anew = true
			continue
		}
		switch {
		case h.Sequence <= last:
			j.violated("R6", "A watcher of %s heard %d at %s, having heard %d before.", w.Organization, h.Sequence, stamp(h.At), last)
			return last, false
		case h.Sequence != last+1 && !anew:
			j.violated("R6", "A watcher of %s heard %d at %s, after %d.", w.Organization, h.Sequence, stamp(h.At), last)
			return last, false
		}
		at, isThere := slices.BinarySearchFunc(o.events, h.Sequence, func(e event, sequence int) int { return e.sequence - sequence })
		switch {
		case !isThere:
			j.violated("R6", "A watcher of %s heard %d at %s, which is not in the log.", w.Organization, h.Sequence, stamp(h.At))
			return last, false
		case h.Kind != "" && o.events[at].kind != h.Kind:
			j.violated("R6", "A watcher of %s heard that %d is %s; it is %s.", w.Organization, h.Sequence, h.Kind, o.events[at].kind)
			return last, false
		}
		last, anew = h.Sequence, false
	}
	return last, !anew
}

// judgeUnheard judges that a watcher heard of everything that was told long enough
// before it stopped.
func (j *judging) judgeUnheard(w Watcher, o *organization, last int) {
	next, _ := slices.BinarySearchFunc(o.events, last+1, func(e event, sequence int) int { return e.sequence - sequence })
	if next == len(o.events) {
		return
	}
	e := o.events[next]
	if by, ends := j.until(e.at, hearing); ends && by.Before(w.Stopped) {
		j.violated("R6", "A watcher of %s heard nothing after %d until it stopped at %s; %d is from %s.",
			w.Organization, last, stamp(w.Stopped), e.sequence, stamp(e.at))
	}
}
