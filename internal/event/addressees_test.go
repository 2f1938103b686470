package event_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestAddressee(t *testing.T) {
	t.Parallel()
	const grace = "grace@example.com"

	t.Run("tells what becomes of the invitations to one address from now on, in any organization", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			b := setup(t, s)
			other := b.found(t)
			first := b.invite(t, b.organization, grace) // before
			feed := b.feed(t, 5*time.Millisecond)
			f := follow(0, addressedTo(feed, grace))
			defer f.stop()
			ready(t, b, grace, f)

			b.invite(t, b.organization, "linus@example.com")
			b.append(t, b.organization, about(first, entevent.KindINVITATION_RESENT), about(first, entevent.KindINVITATION_REVOKED))
			b.grow(t, b.organization, 1)
			second := b.invite(t, other, grace)
			b.append(t, other, about(second, entevent.KindINVITATION_DECLINED))

			got := map[uuid.UUID][]string{}
			for range 4 {
				e := f.next(t)
				got[*e.InvitationID] = append(got[*e.InvitationID], e.Summary)
			}
			if a, b := fmt.Sprint(got[first]), fmt.Sprint(got[second]); a != "[INVITATION_RESENT INVITATION_REVOKED]" || b != "[INVITATION_CREATED INVITATION_DECLINED]" {
				t.Errorf("of the first came %s, of the second %s", a, b)
			}
			if err := f.stop(); err != nil || len(f.got) > 0 {
				t.Errorf("ended with %v and %d more", err, len(f.got))
			}
		})
	})

	t.Run("tells many followers everything once, though rings are lost", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			b := setup(t, s)
			bell := &lossy{MemoryBell: b.bell}
			b.Bell = bell
			feed := b.feed(t, 5*time.Millisecond)
			followers := make([]*follower, 8)
			for i := range followers {
				followers[i] = follow(0, addressedTo(feed, grace))
				defer followers[i].stop()
			}
			ready(t, b, grace, followers...)
			var writers sync.WaitGroup
			const each = 20
			for i := range 4 {
				writers.Go(func() {
					organization := b.found(t)
					invitation := b.invite(t, organization, grace)
					for n := range each - 1 {
						bell.deaf.Store((i+n)%2 == 0)
						b.append(t, organization, about(invitation, entevent.KindINVITATION_RESENT))
					}
				})
			}
			writers.Wait()
			for i, f := range followers {
				last := map[uuid.UUID]int{}
				for range 4 * each {
					e := f.next(t)
					if last[e.OrganizationID]++; e.Sequence != last[e.OrganizationID] {
						t.Fatalf("follower %d got %d as number %d", i, e.Sequence, last[e.OrganizationID])
					}
				}
			}
		})
	})

	t.Run("ends with the error of its visit", func(t *testing.T) {
		t.Parallel()
		b := setup(t, storetest.New(t, storetest.SQLite))
		feed := b.feed(t, 5*time.Millisecond)
		enough := errors.New("enough")
		f := follow(0, func(ctx context.Context, visit func(*ent.Event) error) error {
			return addressedTo(feed, grace)(ctx, func(e *ent.Event) error { return errors.Join(visit(e), enough) })
		})
		ready(t, b, grace, f)
		if err := f.stop(); !errors.Is(err, enough) {
			t.Errorf("got %v", err)
		}
	})
}

// ready returns when some followers of an address are there: when they have
// got an event that is theirs, and all before it.
func ready(t *testing.T, b *bundle, email string, followers ...*follower) {
	t.Helper()
	reached := func(f *follower, invitationID uuid.UUID) bool {
		for {
			select {
			case e := <-f.got:
				if *e.InvitationID == invitationID {
					return true
				}
			case <-time.After(200 * time.Millisecond):
				return false
			}
		}
	}
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); {
		invitation := b.invite(t, b.found(t), email)
		if !slices.ContainsFunc(followers, func(f *follower) bool { return !reached(f, invitation) }) {
			return
		}
	}
	t.Fatal("a follower never gets ready")
}
