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

// tail is the newest part of one watched log.
type tail struct {
	watchers int           // guarded by Feed.mu
	moved    chan struct{} // closed and replaced when the tail has grown; guarded by Feed.mu
	events   []*ent.Event  // contiguous, oldest first; guarded by Feed.mu
	head     int           // the last number known; guarded by Feed.mu
}

// Run reads the logs' growth until ctx ends.
func (f *Feed) Run(ctx context.Context) error {
	ctx = viewer.AsSystem(ctx, "follow the logs for those who watch")
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
			if err := f.grow(ctx, head.ID, max(known[head.ID], head.EventSequence-recent)); err != nil {
				return err
			}
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

// grow reads what came after a number and wakes the organization's followers.
func (f *Feed) grow(ctx context.Context, organizationID uuid.UUID, after int) error {
	page, err := f.Client.Event.Query().
		Where(entevent.OrganizationID(organizationID), entevent.SequenceGT(after)).
		Order(entevent.BySequence()).
		Limit(recent).
		All(ctx)
	if err != nil {
		return fmt.Errorf("read a watched log: %w", err)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	t, ok := f.tails[organizationID]
	if !ok || len(page) == 0 {
		return nil
	}
	for _, e := range page {
		// A jump, or lines that read otherwise now: followers behind it read the
		// table themselves.
		if e.Sequence != t.head+1 || e.Kind == entevent.KindRETENTION_APPLIED {
			t.events = nil
		}
		t.events, t.head = append(t.events, e), e.Sequence
	}
	if surplus := len(t.events) - recent; surplus > 0 {
		t.events = append([]*ent.Event(nil), t.events[surplus:]...)
	}
	close(t.moved)
	t.moved = make(chan struct{})
	return nil
}

// Head is the number of the newest event of an organization's log.
func (f *Feed) Head(ctx context.Context, organizationID uuid.UUID) (int, error) {
	ctx = viewer.AsSystem(ctx, "follow the logs for those who watch")
	head, err := f.Client.Organization.Query().
		Where(organization.ID(organizationID)).
		Select(organization.FieldEventSequence).
		Int(ctx)
	if err != nil {
		return 0, fmt.Errorf("read the head of the log: %w", err)
	}
	return head, nil
}

// Follow calls visit with the events of an organization's log that come after
// a number, in order and each once, first those that are there and then each
// as it happens, until ctx ends (nil) or visit returns an error (that error).
// A number that the log has not reached, or no longer reaches back to, ends it
// with a RESYNC fault.
func (f *Feed) Follow(ctx context.Context, organizationID uuid.UUID, after int, visit func(*ent.Event) error) error {
	f.watch(organizationID)
	defer f.unwatch(organizationID)
	asSystem := viewer.AsSystem(ctx, "follow the logs for those who watch")
	head, err := f.Head(ctx, organizationID)
	if err != nil {
		return unlessEnded(ctx, err)
	}
	for {
		page, known, moved := f.recentAfter(organizationID, after)
		head = max(head, known)
		if len(page) == 0 && after == head {
			select {
			case <-ctx.Done():
				return nil
			case <-moved:
			}
			continue
		}
		if len(page) == 0 { // memory does not reach back that far
			if page, err = readAfter(asSystem, f.Client, organizationID, after); err != nil {
				return unlessEnded(ctx, err)
			}
		}
		if len(page) == 0 { // nor does the table, or the cursor is ahead of it
			return resync()
		}
		for _, e := range page {
			if e.Sequence != after+1 {
				return resync()
			}
			if err := visit(e); err != nil {
				return err
			}
			after = e.Sequence
		}
		head = max(head, after)
	}
}

// unlessEnded is err, except when it only says that ctx has ended.
func unlessEnded(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

func resync() error {
	return fault.New(fault.Resync, "The log cannot be continued from this cursor. Read the present state again and subscribe without it.")
}

func (f *Feed) watch(organizationID uuid.UUID) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.tails == nil {
		f.tails = map[uuid.UUID]*tail{}
	}
	t, ok := f.tails[organizationID]
	if !ok {
		t = &tail{moved: make(chan struct{})}
		f.tails[organizationID] = t
	}
	t.watchers++
}

func (f *Feed) unwatch(organizationID uuid.UUID) {
	f.mu.Lock()
	defer f.mu.Unlock()
	t := f.tails[organizationID]
	if t.watchers--; t.watchers == 0 {
		delete(f.tails, organizationID)
	}
}

// recentAfter returns what memory holds after a number, if it reaches back
// that far, the last number known, and the channel that closes when there is
// more. All three are of one moment: a head looked up later or earlier would
// let a follower wait for what has already come.
func (f *Feed) recentAfter(organizationID uuid.UUID, after int) (page []*ent.Event, head int, moved <-chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	t := f.tails[organizationID]
	if len(t.events) == 0 || after < t.events[0].Sequence-1 || after >= t.head {
		return nil, t.head, t.moved
	}
	return t.events[after-t.events[0].Sequence+1:], t.head, t.moved
}
