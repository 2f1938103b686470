package live

import (
	"context"

	"usher/internal/fault"
)

// Source is what subscriptions follow: entries in a lasting order, and who may
// see them. Package live reads it once for all who see alike.
type Source interface {
	// Key says what is followed; sources with equal keys are the same. It must be
	// comparable.
	Key() any

	// Watch calls wake whenever there may be more entries, until stop is called.
	// wake does not block; one that comes late does no harm. Locks are held when
	// Watch and stop are called that wake takes.
	Watch(wake func()) (stop func())

	// After returns some of the entries after a position, in order and without a
	// gap; none when there are none yet. A fault ends the subscriptions that stand
	// at this position. After another error it is asked again in a while.
	After(ctx context.Context, position int) ([]Entry, error)

	// Look finds out what these people may see now, and up to which position all
	// that may have changed it is known. It has an answer for each of them.
	Look(ctx context.Context, people []string) (sights map[string]Sight, known int, err error)

	// Within returns the context in which entries are resolved, on behalf of all
	// who have a sight and from one look at everything else.
	Within(ctx context.Context, sight any, entries []Entry) context.Context
}

// Entry is one of a source's, with what it does to those who watch.
type Entry struct {
	Position int
	Value    any

	Person    string // whose right to watch it may have changed; "" nobody's
	Everybody bool   // it may have changed everybody's
	Rewrites  bool   // earlier entries read otherwise from here on
	Last      bool   // nothing follows: who has been told of it has been told everything
}

// Sight is what somebody may see of a source. People with equal keys, which must
// be comparable, see the same of every entry.
type Sight struct {
	Key     any
	Refused error // why he may see nothing at all
}

// CursorArgument is the argument of a subscription that says where it begins. It
// makes no difference to what its entries look like.
const CursorArgument = "after"

// Share has a subscription follow a source from behind a position, together with
// all others who ask the same of it and see the same. Its resolver returns what
// Share does, and does nothing else with the channel. Entries of which wanted is
// false are passed over.
//
// The position must have been taken before, so that whatever changes the person's
// rights meanwhile is an entry that follows.
func Share[T any](ctx context.Context, source Source, person string, position int, wanted func(T) bool) (<-chan T, error) {
	sights, known, err := source.Look(ctx, []string{person})
	if err != nil {
		return nil, err
	}
	sight := sights[person]
	if sight.Refused != nil {
		return nil, sight.Refused
	}
	if position > known {
		return nil, fault.New(fault.Resync, "The log does not reach this cursor. Read the present state again and subscribe without it.")
	}
	values := make(chan T, 1) // whoever feeds it has it resolved, in the same goroutine
	shared, ok := ctx.Value(sharingKey{}).(*sharing)
	if !ok {
		panic("live: a shared subscription outside of Server")
	}
	*shared = sharing{
		source: source, person: person, position: position, known: known, sight: sight.Key,
		feed: func(value any) bool {
			v := value.(T)
			if !wanted(v) {
				return false
			}
			select {
			case <-values: // left by an entry that was given up
			default:
			}
			values <- v
			return true
		},
	}
	return values, nil
}

type sharingKey struct{}

// sharing is what a resolver has said to Share.
type sharing struct {
	source   Source
	person   string
	position int
	known    int
	sight    any
	feed     func(value any) bool // gives the execution its next value, unless that is not wanted
}
