package event

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/internal/scope"
)

// overlap is how far the reading for addressees looks back before its last
// success: longer than any transaction takes from its event's time to its
// commit.
const overlap = time.Minute

// keptUnwatched is how long an address is followed that nobody watches.
const keptUnwatched = time.Minute

// addressees are all addresses to which invitations are followed, and up to when
// the table has been read for them. Feed.mu guards everything in it.
type addressees struct {
	following map[string]*addressee
	readUntil time.Time
}

// addressee is what becomes of the invitations to one address, in whichever
// organization. Its events are numbered as they are found: those of one invitation
// are in order, but there is no order between logs. The numbers begin at the time
// of the first look, so that those of an earlier look are no longer known.
type addressee struct {
	wakes  map[*func()]struct{}
	left   time.Time         // when somebody last stopped watching, or asked for the head to begin
	seen   map[uuid.UUID]int // invitation → last sequence found
	events []*ent.Event      // the newest
	head   int               // the last one's number
}

// AddressedHead is the number of the newest event of the invitations to an address.
// From here on they are followed; WatchAddressed keeps them so.
func (f *Feed) AddressedHead(ctx context.Context, email string) (int, error) {
	if head, ok := f.addressedHead(email); ok {
		return head, nil
	}
	past, err := f.addressedTo(Following(ctx), []string{email}, time.Time{})
	if err != nil {
		return 0, err
	}
	now := f.Now()
	a := &addressee{wakes: map[*func()]struct{}{}, left: now, seen: map[uuid.UUID]int{}, head: int(now.UnixMicro())}
	for _, e := range past[email] {
		a.seen[*e.InvitationID] = e.Sequence
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.addressed == nil {
		f.addressed = &addressees{following: map[string]*addressee{}}
	}
	if other, ok := f.addressed.following[email]; ok { // meanwhile
		return other.head, nil
	}
	f.addressed.following[email] = a
	return a.head, nil
}

func (f *Feed) addressedHead(email string) (int, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.addressed == nil || f.addressed.following[email] == nil {
		return 0, false
	}
	a := f.addressed.following[email]
	a.left = f.Now()
	return a.head, true
}

// WatchAddressed calls wake whenever something has become of the invitations to an
// address, until stop is called; perhaps once more after that. wake must not block.
func (f *Feed) WatchAddressed(email string, wake func()) (stop func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.addressed == nil || f.addressed.following[email] == nil {
		return func() {} // given up, as AddressedAfter says
	}
	a := f.addressed.following[email]
	a.wakes[&wake] = struct{}{}
	return func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(a.wakes, &wake)
		a.left = f.Now() // who only pauses comes back within a while
	}
}

// AddressedAfter returns the events behind a number that AddressedHead gave; none
// when there are none yet. Numbers that are no longer known are a RESYNC fault.
func (f *Feed) AddressedAfter(email string, after int) ([]*ent.Event, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.addressed == nil || f.addressed.following[email] == nil {
		return nil, resync()
	}
	a := f.addressed.following[email]
	oldest := a.head - len(a.events)
	if after < oldest || after > a.head {
		return nil, resync()
	}
	return a.events[after-oldest:], nil
}

func (f *Feed) readAddressed(ctx context.Context) error {
	emails, since := f.addresses()
	if len(emails) == 0 {
		return nil
	}
	now := f.Now()
	if !since.IsZero() {
		since = since.Add(-overlap)
	}
	news, err := f.addressedTo(ctx, emails, since)
	if err != nil {
		return err
	}
	for _, wake := range f.addAddressed(news, now) {
		wake()
	}
	return nil
}

// addresses are those that are followed. One that nobody has
// watched for a while is given up.
func (f *Feed) addresses() (emails []string, since time.Time) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.addressed == nil {
		return nil, since
	}
	for email, a := range f.addressed.following {
		if len(a.wakes) == 0 && f.Now().Sub(a.left) > keptUnwatched {
			delete(f.addressed.following, email)
			continue
		}
		emails = append(emails, email)
	}
	return emails, f.addressed.readUntil
}

func (f *Feed) addAddressed(news map[string][]*ent.Event, now time.Time) (wakes []func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.addressed.readUntil = now
	for email, a := range f.addressed.following {
		before := a.head
		for _, e := range news[email] {
			if e.Sequence > a.seen[*e.InvitationID] {
				a.seen[*e.InvitationID] = e.Sequence
				a.events = append(a.events, e)
				a.head++
			}
		}
		if surplus := len(a.events) - recent; surplus > 0 {
			a.events = append([]*ent.Event(nil), a.events[surplus:]...)
		}
		if a.head > before {
			for wake := range a.wakes {
				wakes = append(wakes, *wake)
			}
		}
	}
	return wakes
}

// addressedTo reads the events since a time of all invitations to some
// addresses, by address. One that awaits an approval is none yet.
func (f *Feed) addressedTo(ctx context.Context, emails []string, since time.Time) (map[string][]*ent.Event, error) {
	invitations, err := f.Client.Invitation.Query().
		Where(invitation.EmailIn(emails...), scope.Announced).
		Select(invitation.FieldID, invitation.FieldEmail).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the invitations that addressees follow: %w", err)
	}
	if len(invitations) == 0 {
		return nil, nil
	}
	email := make(map[uuid.UUID]string, len(invitations))
	ids := make([]uuid.UUID, len(invitations))
	for i, inv := range invitations {
		email[inv.ID], ids[i] = inv.Email, inv.ID
	}
	events, err := f.Client.Event.Query().
		Where(
			entevent.InvitationIDIn(ids...), entevent.OccurredAtGTE(since),
			// What others said of it before it was announced is not for the person invited.
			entevent.KindNotIn(entevent.KindINVITATION_REQUESTED, entevent.KindINVITATION_APPROVAL_GIVEN, entevent.KindINVITATION_REJECTED),
		).
		Order(entevent.ByOrganizationID(), entevent.BySequence()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what addressees follow: %w", err)
	}
	byEmail := map[string][]*ent.Event{}
	for _, e := range events {
		to := email[*e.InvitationID]
		byEmail[to] = append(byEmail[to], e)
	}
	return byEmail, nil
}
