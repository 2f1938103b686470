package livetest

import (
	"context"
	"errors"
	"maps"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"usher/internal/fault"
	"usher/internal/live"
)

// Log is a live.Source in memory. Its lines have the positions 1, 2, 3 and so on.
// Whoever it has not been told about sees nothing.
type Log struct {
	name string

	mu      sync.Mutex
	lines   []*Line
	sights  map[string]string // what each person may see; "" nothing
	wakes   map[*func()]struct{}
	page    int   // how many lines After returns at most
	gone    int   // lines up to here are not there any more
	failure error // of After and Look
	looks   int
	hold    func(*Line) // called while a line is resolved
	empty   func()      // called once, before After returns that there is nothing
}

// Line is one of a log's.
type Line struct {
	Text string
	Kind string

	Person    string // whose sight may have changed with it
	Everybody bool
	Rewrites  bool
	Last      bool

	log      *Log
	position int
}

// Position is the line's in its log.
func (l *Line) Position() int { return l.position }

// Sight is whom the line is resolved for.
func (l *Line) Sight(ctx context.Context) string {
	l.log.mu.Lock()
	hold := l.log.hold
	l.log.mu.Unlock()
	if hold != nil {
		hold(l)
	}
	if l.Text == "panic" {
		panic("a secret reason")
	}
	return ctx.Value(sightKey{}).(string)
}

// Edition is how often lines had been rewritten when this one was resolved.
func (l *Line) Edition() int {
	l.log.mu.Lock()
	defer l.log.mu.Unlock()
	edition := 0
	for _, line := range l.log.lines {
		if line.Rewrites {
			edition++
		}
	}
	return edition
}

type sightKey struct{}

// Log returns the log of this name.
func (h *Hall) Log(name string) *Log {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.logs == nil {
		h.logs = map[string]*Log{}
	}
	if h.logs[name] == nil {
		h.logs[name] = &Log{name: name, sights: map[string]string{}, wakes: map[*func()]struct{}{}, page: 100}
	}
	return h.logs[name]
}

// Append adds lines and wakes those who watch.
func (l *Log) Append(lines ...Line) {
	l.AppendAnd(func(map[string]string) {}, lines...)
}

// AppendAnd adds lines by which people's sights change, at the same moment.
func (l *Log) AppendAnd(change func(sights map[string]string), lines ...Line) {
	l.mu.Lock()
	change(l.sights)
	for _, line := range lines {
		line.log, line.position = l, len(l.lines)+1
		l.lines = append(l.lines, &line)
	}
	l.mu.Unlock()
	l.Wake()
}

// Wake wakes those who watch.
func (l *Log) Wake() {
	l.mu.Lock()
	wakes := maps.Clone(l.wakes)
	l.mu.Unlock()
	for wake := range wakes {
		(*wake)()
	}
}

// See says what a person may see, without a line that tells of it.
func (l *Log) See(person, sight string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.sights[person] = sight
}

// Hold has hold called whenever somebody asks for a line's sight.
func (l *Log) Hold(hold func(*Line)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.hold = hold
}

// Pages has After return so many lines at most.
func (l *Log) Pages(lines int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.page = lines
}

// Fail has the log answer with an error until it is mended.
func (l *Log) Fail(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.failure = err
}

// Mend ends a failure, and wakes nobody.
func (l *Log) Mend() { l.Fail(nil) }

// Cut has the log reach back to a position only.
func (l *Log) Cut(position int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.gone = position
}

// WhenEmpty has meanwhile called once, when After has found nothing and has not said
// so.
func (l *Log) WhenEmpty(meanwhile func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.empty = meanwhile
}

// Head is the last line's position.
func (l *Log) Head() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.lines)
}

// Looks is how often somebody's sight was looked up.
func (l *Log) Looks() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.looks
}

// Watchers is how many ask to be woken.
func (l *Log) Watchers() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.wakes)
}

// Key implements live.Source.
func (l *Log) Key() any { return l.name }

// Watch implements live.Source.
func (l *Log) Watch(wake func()) (stop func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.wakes[&wake] = struct{}{}
	return func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.wakes, &wake)
	}
}

// ErrAway is what a log that fails for a while may answer. One that fails with
// ErrBroken panics instead.
var (
	ErrAway   = errors.New("the log is away")
	ErrBroken = errors.New("the log is broken")
)

// After implements live.Source.
func (l *Log) After(_ context.Context, position int) ([]live.Entry, error) {
	entries, err := l.after(position)
	l.mu.Lock()
	meanwhile := l.empty
	if len(entries) == 0 {
		l.empty = nil
	}
	l.mu.Unlock()
	if len(entries) == 0 && meanwhile != nil {
		meanwhile()
	}
	return entries, err
}

func (l *Log) after(position int) ([]live.Entry, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case l.failure == ErrBroken:
		panic(ErrBroken)
	case l.failure != nil:
		return nil, l.failure
	case position < l.gone:
		return nil, fault.New(fault.Resync, "The log does not reach back that far.")
	}
	var entries []live.Entry
	for _, line := range l.lines[position:min(len(l.lines), position+l.page)] {
		entries = append(entries, live.Entry{
			Position: line.position, Value: line,
			Person: line.Person, Everybody: line.Everybody, Rewrites: line.Rewrites, Last: line.Last,
		})
	}
	return entries, nil
}

// Look implements live.Source. As with a store, the sights may be newer than the
// position that is known.
func (l *Log) Look(_ context.Context, people []string) (map[string]live.Sight, int, error) {
	known := l.Head()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.looks++
	if l.failure != nil {
		return nil, 0, l.failure
	}
	sights := make(map[string]live.Sight, len(people))
	for _, person := range people {
		if sight := l.sights[person]; sight != "" {
			sights[person] = live.Sight{Key: sight}
		} else {
			sights[person] = live.Sight{Refused: fault.New(fault.Forbidden, "You may not see this log.")}
		}
	}
	return sights, known, nil
}

// Within implements live.Source.
func (l *Log) Within(ctx context.Context, sight any, _ []live.Entry) context.Context {
	return context.WithValue(ctx, sightKey{}, sight)
}

func (s subscriptions) Lines(ctx context.Context, name string, after *int, kind *string) (<-chan *Line, error) {
	log := s.h.Log(name)
	position := log.Head()
	if after != nil {
		position = *after
	}
	var source live.Source = log
	if graphql.GetOperationContext(ctx).OperationName == "Personal" { // its answers are one person's
		source = personal{log}
	}
	return live.Share(ctx, source, s.h.Who(ctx), position, func(l *Line) bool {
		if kind != nil && *kind == "panic" {
			panic("a secret reason")
		}
		return kind == nil || l.Kind == *kind
	})
}

// personal is a log that looks different to each person.
type personal struct{ *Log }

// Key implements live.Source.
func (p personal) Key() any { return "personal " + p.name }

// Look implements live.Source.
func (p personal) Look(ctx context.Context, people []string) (map[string]live.Sight, int, error) {
	sights, known, err := p.Log.Look(ctx, people)
	for person, sight := range sights {
		if sight.Refused == nil {
			sights[person] = live.Sight{Key: person}
		}
	}
	return sights, known, err
}
