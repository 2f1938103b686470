package event

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/organization"
	"usher/internal/fault"
	"usher/internal/viewer"
)

// recent is how many of the newest events of a watched organization are kept
// in memory, so that followers at the head share one reading of the table.
const recent = 512

// Feed lets any number of followers read logs as they grow. Woken by the bell,
// and by itself every Poll, it asks once for the heads of all watched
// organizations and reads each that has moved once.
type Feed struct {
	Client *ent.Client
	Bell   Bell
	Poll   time.Duration // how late an event may be when its ring was lost
	Now    func() time.Time
	Log    *slog.Logger

	mu        sync.Mutex
	tails     map[uuid.UUID]*tail
	addressed *addressees
}

// tail is the newest part of one watched log. Feed.mu guards it.
type tail struct {
	wakes  map[*func()]struct{} // of those who watch
	events []*ent.Event         // contiguous, oldest first
	head   int                  // the last number known, or unknown
}

// unknown is the head of a log that has not been looked at.
const unknown = -1

// Run reads the logs' growth until ctx ends.
func (f *Feed) Run(ctx context.Context) error {
	ctx = Following(ctx)
	rung, stop := f.Bell.Listen()
	defer stop()
	poll := time.NewTicker(f.Poll)
	defer poll.Stop()
	for {
		if err := f.read(ctx); err != nil && ctx.Err() == nil {
			f.Log.Warn("follow the logs", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-rung:
		case <-poll.C:
		}
	}
}

func (f *Feed) read(ctx context.Context) error {
	known := f.watched()
	if len(known) > 0 {
		ids := make([]uuid.UUID, 0, len(known))
		for id := range known {
			ids = append(ids, id)
		}
		heads, err := f.Client.Organization.Query().
			Where(organization.IDIn(ids...)).
			Select(organization.FieldID, organization.FieldEventSequence).
			All(ctx)
		if err != nil {
			return fmt.Errorf("read the heads of the watched logs: %w", err)
		}
		for _, head := range heads {
			if head.EventSequence <= known[head.ID] {
				continue
			}
			page, err := f.page(ctx, head.ID, max(known[head.ID], head.EventSequence-recent))
			if err != nil {
				return err
			}
			f.grow(head.ID, head.EventSequence, page)
		}
	}
	return f.readAddressed(ctx)
}

func (f *Feed) watched() map[uuid.UUID]int {
	f.mu.Lock()
	defer f.mu.Unlock()
	known := make(map[uuid.UUID]int, len(f.tails))
	for id, t := range f.tails {
		known[id] = t.head
	}
	return known
}

func (f *Feed) page(ctx context.Context, organizationID uuid.UUID, after int) ([]*ent.Event, error) {
	page, err := f.Client.Event.Query().
		Where(entevent.OrganizationID(organizationID), entevent.SequenceGT(after)).
		Order(entevent.BySequence()).
		Limit(recent).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read a watched log: %w", err)
	}
	return page, nil
}

// grow adds what came, up to a head at least, and wakes those who watch.
func (f *Feed) grow(organizationID uuid.UUID, head int, page []*ent.Event) {
	for _, wake := range f.add(organizationID, head, page) {
		wake()
	}
}

func (f *Feed) add(organizationID uuid.UUID, head int, page []*ent.Event) (wakes []func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	t, ok := f.tails[organizationID]
	if !ok {
		return nil
	}
	for _, e := range page {
		// A jump, or lines that read otherwise now: who is behind it reads the table.
		if e.Sequence != t.head+1 || Rewrites(e) {
			t.events = nil
		}
		t.events, t.head = append(t.events, e), e.Sequence
	}
	if t.head < head { // lines that are missing
		t.events, t.head = nil, head
	}
	if surplus := len(t.events) - recent; surplus > 0 {
		t.events = append([]*ent.Event(nil), t.events[surplus:]...)
	}
	for wake := range t.wakes {
		wakes = append(wakes, *wake)
	}
	return wakes
}

// Rewrites tells whether lines before an event read otherwise because of it.
func Rewrites(e *ent.Event) bool { return e.Kind == entevent.KindRETENTION_APPLIED }

// Following returns a context in which the logs are read for those who watch, whose
// rights are looked at elsewhere.
func Following(ctx context.Context) context.Context {
	return viewer.AsSystem(ctx, "follow the logs for those who watch")
}

// Head is the number of the newest event of an organization's log.
func (f *Feed) Head(ctx context.Context, organizationID uuid.UUID) (int, error) {
	ctx = Following(ctx)
	head, err := f.Client.Organization.Query().
		Where(organization.ID(organizationID)).
		Select(organization.FieldEventSequence).
		Int(ctx)
	if err != nil {
		return 0, fmt.Errorf("read the head of the log: %w", err)
	}
	return head, nil
}

// Watch calls wake whenever an organization's log has grown, until stop is called;
// perhaps once more after that. wake must not block.
func (f *Feed) Watch(organizationID uuid.UUID, wake func()) (stop func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.tails == nil {
		f.tails = map[uuid.UUID]*tail{}
	}
	t, ok := f.tails[organizationID]
	if !ok {
		t = &tail{wakes: map[*func()]struct{}{}, head: unknown}
		f.tails[organizationID] = t
	}
	t.wakes[&wake] = struct{}{}
	return func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		if delete(t.wakes, &wake); len(t.wakes) == 0 && f.tails[organizationID] == t {
			delete(f.tails, organizationID)
		}
	}
}

// After returns the events of an organization's log that come next after a
// number, in order and without a gap; none when there are none yet. Who watches
// the log is woken when there are. A number that the log has not reached, or no
// longer reaches back to, is a RESYNC fault.
func (f *Feed) After(ctx context.Context, organizationID uuid.UUID, after int) ([]*ent.Event, error) {
	page, head := f.recentAfter(organizationID, after)
	if len(page) == 0 && after != head { // memory does not reach back that far
		var err error
		if page, err = f.readAfter(ctx, organizationID, after); err != nil {
			return nil, err
		}
	}
	for i, e := range page {
		if e.Sequence == after+1+i {
			continue
		}
		if i == 0 {
			return nil, resync()
		}
		return page[:i], nil
	}
	return page, nil
}

func (f *Feed) readAfter(ctx context.Context, organizationID uuid.UUID, after int) ([]*ent.Event, error) {
	// The head comes first: what is appended in between is then more, not less,
	// than what it promised.
	head, err := f.Head(ctx, organizationID)
	if err != nil {
		return nil, err
	}
	page, err := readAfter(Following(ctx), f.Client, organizationID, after)
	if err == nil && len(page) == 0 && after != head {
		err = resync()
	}
	return page, err
}

func resync() error {
	return fault.New(fault.Resync, "The log cannot be continued from this cursor. Read the present state again and subscribe without it.")
}

// recentAfter returns what memory holds after a number, if it reaches back that
// far, and the last number known.
func (f *Feed) recentAfter(organizationID uuid.UUID, after int) (page []*ent.Event, head int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	t, ok := f.tails[organizationID]
	if !ok {
		return nil, unknown
	}
	if len(t.events) == 0 || after < t.events[0].Sequence-1 || after >= t.head {
		return nil, t.head
	}
	return t.events[after-t.events[0].Sequence+1:], t.head
}
