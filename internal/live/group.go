package live

import "slices"

const (
	// recentBytes bounds what one group remembers for those who come with a cursor,
	// and allRecentBytes what all groups do together.
	recentBytes    = 256 << 10
	allRecentBytes = 64 << 20
)

// group is everybody in a room who asked the same and is told by one reader.
type group struct {
	asked     string
	reader    *reader
	execution *execution

	watchers []*watcher
	recent   []told // everything that was told since the position from
	from     int    // nobody here needs what comes before
	bytes    int    // of recent
}

// remember keeps news for those who come later, and returns how many bytes they
// have.
func (g *group) remember(news []told) (bytes int) {
	for _, n := range news {
		bytes += len(n.payload)
	}
	g.recent = append(g.recent, news...)
	g.bytes += bytes
	most := min(recentBytes, allRecentBytes/int(max(1, g.reader.room.hub.groups.Load())))
	forgotten := 0
	for ; g.bytes > most; forgotten++ {
		g.bytes -= len(g.recent[forgotten].payload)
		g.from = g.recent[forgotten].position
	}
	g.recent = g.recent[forgotten:] // which queues may hold a part of: nothing is cleared
	return bytes
}

// give tells all watchers the news that come after a position.
func (g *group) give(news []told, before int) {
	if len(news) == 0 {
		return
	}
	for i := len(g.watchers) - 1; i >= 0; i-- { // who is removed is replaced by the last
		w := g.watchers[i]
		mine := news
		if w.position > before {
			mine = since(news, w.position)
		} else {
			w.position = before
		}
		if len(mine) > 0 {
			g.reader.give(w, mine)
		}
	}
}

// since is the news after a position.
func since(news []told, position int) []told {
	i, _ := slices.BinarySearchFunc(news, position+1, func(n told, position int) int { return n.position - position })
	return news[i:]
}

// holder is for whom a group's results are held: its only person, or else the group
// itself, so that nobody's unread answers end what others watch. It has watchers.
func (g *group) holder() string {
	for _, w := range g.watchers {
		if w.person != g.watchers[0].person {
			return "together: " + g.asked
		}
	}
	return g.watchers[0].person
}
