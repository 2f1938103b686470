package live

import (
	"slices"
	"sync"
)

// room is everybody who watches one source and sees alike.
type room struct {
	hub     *hub
	key     roomKey
	source  guarded
	lookout *lookout
	bound   int // watchers who are here or on their way; guarded by hub.mu

	mu      sync.Mutex // guards everything that follows, and all of the readers' and groups' fields
	readers []*reader
}

// join gives a watcher a place. It is false when it sees otherwise than this room
// by now.
func (r *room) join(w *watcher) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case w.gone.Load():
	case !r.hub.belongs(w, r):
		return false
	default:
		r.readerFor(w).add(w)
	}
	return true
}

// readerFor is the foremost reader that can tell a watcher all that comes after
// its position, or else a new one.
func (r *room) readerFor(w *watcher) *reader {
	var best *reader
	for _, d := range r.readers {
		if !d.reaches(w.asked, w.position) {
			continue
		}
		if d.alone != "" { // those who ask this are slow for the others
			return d
		}
		if best == nil || d.position > best.position {
			best = d
		}
	}
	if best != nil {
		return best
	}
	return r.begin(w.position)
}

func (r *room) begin(position int) *reader {
	d := &reader{room: r, position: position, groups: map[string]*group{}, batch: maxBatch, woken: true}
	d.stop = r.source.Watch(d.wake)
	r.readers = append(r.readers, d)
	return d
}

func (r *room) remove(w *watcher) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if w.group != nil {
		d := w.group.reader
		d.remove(w)
		d.closeIfIdle()
	}
}

// part takes away the places of those of the leaving who have one here, and adds
// them to placed.
func (r *room) part(leaving, placed map[*watcher]bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, d := range slices.Clone(r.readers) {
		for _, g := range d.groups {
			for _, w := range slices.Clone(g.watchers) {
				if leaving[w] {
					w.position = max(w.position, d.position)
					d.remove(w)
					placed[w] = true
				}
			}
		}
		d.closeIfIdle()
	}
}

// keeps tells whether a group stays away from others, because it is slow itself, or
// because those who ask the same are and it is going to be one with them.
func (d *reader) keeps(g *group) bool {
	if d.alone != "" {
		return !d.quick
	}
	return slices.ContainsFunc(d.room.readers, func(other *reader) bool { return other.alone == g.asked })
}

func (r *room) forget(d *reader) {
	r.readers = slices.DeleteFunc(r.readers, func(other *reader) bool { return other == d })
}

// unite moves whatever it can of a reader to those that are as far or further on:
// so watchers who have caught up get to the others.
func (r *room) unite(d *reader) {
	for _, ahead := range r.readers {
		if ahead != d && ahead.position >= d.position && len(ahead.groups) > 0 {
			d.moveTo(ahead)
		}
	}
}

// moveTo gives a reader that is further on those watchers whom it can tell what
// they miss.
func (d *reader) moveTo(ahead *reader) {
	for _, g := range d.groups {
		if !ahead.reaches(g.asked, d.position) || ahead.groups[g.asked] == nil && d.keeps(g) {
			continue
		}
		for _, w := range slices.Clone(g.watchers) {
			w.position = max(w.position, d.position)
			d.remove(w)
			ahead.add(w)
		}
	}
}
