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
	"usher/internal/viewer"
)

// overlap is how far the reading for addressees looks back before its last
// success: longer than any transaction takes from its event's time to its
// commit.
const overlap = time.Minute

// Addressee follows what becomes of the invitations to one address, in
// whichever organization.
type Addressee struct {
	feed  *Feed
	email string
	seen  map[uuid.UUID]int // invitation → last sequence delivered
	queue []*ent.Event
	woken chan struct{}
}

// addressees are all that are followed, and up to when the table has been read
// for them. Feed.mu guards everything in it.
type addressees struct {
	following map[*Addressee]struct{}
	readUntil time.Time
}

// Addressee begins to watch the invitations to an address. Follow it, or the
// watching never ends.
func (f *Feed) Addressee(ctx context.Context, email string) (*Addressee, error) {
	a := &Addressee{feed: f, email: email, seen: map[uuid.UUID]int{}, woken: make(chan struct{}, 1)}
	past, err := f.addressedTo(viewer.AsSystem(ctx, "follow the logs for those who watch"), []string{email}, time.Time{})
	if err != nil {
		return nil, err
	}
	for _, e := range past[email] {
		a.seen[*e.InvitationID] = e.Sequence
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.addressed == nil {
		f.addressed = &addressees{following: map[*Addressee]struct{}{}}
	}
	f.addressed.following[a] = struct{}{}
	return a, nil
}

// Follow calls visit with each event that came since, in order within each
// invitation, until ctx ends or visit returns an error.
func (a *Addressee) Follow(ctx context.Context, visit func(*ent.Event) error) error {
	f := a.feed
	defer func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.addressed.following, a)
	}()
	for {
		f.mu.Lock()
		queue := a.queue
		a.queue = nil
		f.mu.Unlock()
		for _, e := range queue {
			if err := visit(e); err != nil {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-a.woken:
		}
	}
}

func (f *Feed) readAddressed(ctx context.Context) error {
	f.mu.Lock()
	var emails []string
	var since time.Time
	if f.addressed != nil {
		since = f.addressed.readUntil
		for a := range f.addressed.following {
			emails = append(emails, a.email)
		}
	}
	f.mu.Unlock()
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
	f.mu.Lock()
	defer f.mu.Unlock()
	f.addressed.readUntil = now
	for a := range f.addressed.following {
		for _, e := range news[a.email] {
			if e.Sequence > a.seen[*e.InvitationID] {
				a.seen[*e.InvitationID] = e.Sequence
				a.queue = append(a.queue, e)
			}
		}
		if len(a.queue) > 0 {
			poke(a.woken)
		}
	}
	return nil
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
