package event_test

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) {
	_ = flag.Set("rapid.checks", "15") // each takes as long as a database does
	_ = flag.Set("rapid.nofailfile", "true")
	storetest.Main(m)
}

const patience = 20 * time.Second

var quiet = slog.New(slog.DiscardHandler)

// bundle is a log on a database, and one organization.
type bundle struct {
	*event.Log
	store        *store.Store
	bell         *event.MemoryBell
	organization uuid.UUID
	ada          uuid.UUID
}

func setup(t testing.TB, s *store.Store) *bundle {
	t.Helper()
	bell := event.NewMemoryBell()
	b := &bundle{Log: &event.Log{Bell: bell, Now: s.Now}, store: s, bell: bell}
	b.ada = s.Client.User.Create().SetName("Ada").SetEmail("ada@example.com").SetPasswordHash("-").
		SetCreatedAt(s.Now()).SaveX(system(t)).ID
	b.organization = b.found(t)
	return b
}

// found makes an organization whose log is empty.
func (b *bundle) found(t testing.TB) uuid.UUID {
	t.Helper()
	return b.store.Client.Organization.Create().SetName("Babbage").SetSlug(uuid.NewString()).
		SetCreatedAt(b.store.Now()).SaveX(system(t)).ID
}

// grow appends a number of lines, each of which says its organization and
// number.
func (b *bundle) grow(t testing.TB, organizationID uuid.UUID, n int) {
	t.Helper()
	head := b.store.Client.Organization.GetX(system(t), organizationID).EventSequence
	entries := make([]event.Entry, n)
	for i := range entries {
		entries[i] = event.Entry{Kind: entevent.KindMEMBER_JOINED, Actor: b.ada, Summary: line(organizationID, head+1+i)}
	}
	b.append(t, organizationID, entries...)
}

func line(organizationID uuid.UUID, sequence int) string {
	return fmt.Sprintf("line %d of %s", sequence, organizationID)
}

func (b *bundle) append(t testing.TB, organizationID uuid.UUID, entries ...event.Entry) {
	t.Helper()
	b.inTx(t, func(ctx context.Context, tx *ent.Tx) error { return b.Append(ctx, tx, organizationID, entries...) })
}

func (b *bundle) inTx(t testing.TB, fn func(context.Context, *ent.Tx) error) {
	t.Helper()
	if err := b.store.InTx(system(t), fn); err != nil {
		t.Fatal(err)
	}
}

// invite invites an address, and appends that it was so.
func (b *bundle) invite(t testing.TB, organizationID uuid.UUID, email string) (invitationID uuid.UUID) {
	t.Helper()
	b.inTx(t, func(ctx context.Context, tx *ent.Tx) error {
		now := b.store.Now()
		inv, err := tx.Invitation.Create().SetOrganizationID(organizationID).SetEmail(email).SetRole(role.Member).
			SetState("PENDING").SetDelivery("QUEUED").SetCreatedAt(now).SetExpiresAt(now.AddDate(0, 0, 30)).Save(ctx)
		if err != nil {
			return err
		}
		invitationID = inv.ID
		return b.Append(ctx, tx, organizationID, about(inv.ID, entevent.KindINVITATION_CREATED))
	})
	return invitationID
}

func about(invitationID uuid.UUID, kind event.Kind) event.Entry {
	return event.Entry{Kind: kind, Invitation: invitationID, Summary: string(kind)}
}

// feed runs the bundle's bell and a feed on it until the test ends.
func (b *bundle) feed(t testing.TB, poll time.Duration) *event.Feed {
	t.Helper()
	t.Cleanup(background(b.bell.Run))
	return b.anotherFeed(t, poll)
}

// anotherFeed is one more feed on the bell that runs.
func (b *bundle) anotherFeed(t testing.TB, poll time.Duration) *event.Feed {
	t.Helper()
	f := &event.Feed{Client: b.store.Client, Bell: b.bell, Poll: poll, Now: b.store.Now, Log: quiet}
	t.Cleanup(background(f.Run))
	return f
}

// background runs an actor until stop is called, which waits for it.
func background(run func(context.Context) error) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() { _ = run(ctx) })
	return func() { cancel(); wg.Wait() }
}

// follower is somebody who follows a log, and what he got.
type follower struct {
	after int
	got   chan *ent.Event
	gate  sync.Mutex // while it is locked, he is slow
	ended chan struct{}
	err   error // once ended
	leave context.CancelFunc
}

type following func(ctx context.Context, visit func(*ent.Event) error) error

// follow starts a follower, who has left when the test ends.
func follow(after int, follow following) *follower {
	ctx, cancel := context.WithCancel(context.Background())
	f := &follower{after: after, got: make(chan *ent.Event, 10_000), ended: make(chan struct{}), leave: cancel}
	go func() {
		defer close(f.ended)
		f.err = follow(ctx, func(e *ent.Event) error {
			f.gate.Lock()
			defer f.gate.Unlock()
			f.got <- e
			return nil
		})
	}()
	return f
}

// stop makes the follower leave, and says how it ended.
func (f *follower) stop() error {
	f.leave()
	<-f.ended
	return f.err
}

// end waits for an end that comes by itself.
func (f *follower) end(t testing.TB) error {
	t.Helper()
	select {
	case <-f.ended:
		return f.err
	case <-time.After(patience):
		t.Fatal("the following does not end")
		return nil
	}
}

func logOf(f *event.Feed, organizationID uuid.UUID, after int) following {
	return func(ctx context.Context, visit func(*ent.Event) error) error {
		return followLog(ctx, f, organizationID, after, visit)
	}
}

// followLog visits the events of a log after a number, as whoever watches it gets
// at them, until ctx ends or an error comes.
func followLog(ctx context.Context, f *event.Feed, organizationID uuid.UUID, after int, visit func(*ent.Event) error) error {
	watch := func(wake func()) func() { return f.Watch(organizationID, wake) }
	read := func(position int) ([]*ent.Event, error) { return f.After(ctx, organizationID, position) }
	return followAs(ctx, after, watch, read, func(_ int, e *ent.Event) int { return e.Sequence }, visit)
}

// final tells whether asking again is in vain.
func final(err error) bool {
	_, expected := fault.From(err)
	return expected || ent.IsNotFound(err)
}

func followAs(ctx context.Context, position int, watch func(func()) func(), after func(int) ([]*ent.Event, error), next func(int, *ent.Event) int, visit func(*ent.Event) error) error {
	woken := make(chan struct{}, 1)
	defer watch(func() {
		select {
		case woken <- struct{}{}:
		default:
		}
	})()
	for {
		page, err := after(position)
		for _, e := range page {
			if err := visit(e); err != nil {
				return err
			}
			position = next(position, e)
		}
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil && !final(err):
			time.Sleep(10 * time.Millisecond) // and again, as package live does
			continue
		case err != nil:
			return err
		case len(page) > 0:
			continue
		}
		select {
		case <-ctx.Done():
			return nil
		case <-woken:
		}
	}
}

func addressedTo(f *event.Feed, email string) following {
	return func(ctx context.Context, visit func(*ent.Event) error) error {
		head, err := f.AddressedHead(ctx, email)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			return err
		}
		watch := func(wake func()) func() { return f.WatchAddressed(email, wake) }
		after := func(position int) ([]*ent.Event, error) { return f.AddressedAfter(email, position) }
		next := func(position int, _ *ent.Event) int { return position + 1 }
		return followAs(ctx, head, watch, after, next, visit)
	}
}

// next waits for the follower's next event.
func (f *follower) next(t testing.TB) *ent.Event {
	t.Helper()
	select {
	case e := <-f.got:
		return e
	case <-time.After(patience):
		t.Fatal("no event came")
		return nil
	}
}

func system(t testing.TB) context.Context { return viewer.AsSystem(t.Context(), "test") }
