package policy

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	entevent "usher/ent/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestPause(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		until := s.Now().Add(time.Hour)
		if _, err := b.Pause(b.as(b.person(role.Member).ID), b.org, until, nil); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a member pauses: %v", err)
		}
		org, err := b.Pause(b.as(b.ada), b.org, until, new("A link got out"))
		if err != nil {
			t.Fatal(err)
		}
		told := b.told(entevent.KindINVITATIONS_PAUSED)
		if len(told) != 1 || *told[0].After != until.Format(time.RFC3339Nano) || *told[0].Reason != "A link got out" || *told[0].ActorID != b.ada {
			t.Errorf("it is told as %v", told)
		}
		r := Regime{Organization: org}
		for at, open := range map[time.Time]bool{until.Add(-time.Microsecond): false, until: true, until.Add(time.Hour): true} {
			if err := r.Open(at); (err == nil) != open || err != nil && !fault.Is(err, fault.InvitationsPaused) {
				t.Errorf("%s before its end: %v", until.Sub(at), err)
			}
		}
		if err := b.Reopen(b.sys); err != nil || len(b.told(entevent.KindINVITATIONS_RESUMED)) != 0 || b.wakes != 0 {
			t.Errorf("it is swept before its end (%v)", err)
		}
	})
}

// TestReopen has many sweepers find a pause that is over: one line tells of it,
// and letters are let go.
func TestReopen(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		s.Client.Organization.UpdateOneID(b.org).SetPausedUntil(b.now).SetPauseReason("Audit").ExecX(b.sys)
		another := s.Client.Organization.Create().SetName("Looms").SetSlug("looms").SetCreatedAt(b.now).SetPausedUntil(b.now.Add(time.Hour)).SaveX(b.sys)
		var wakes atomic.Int64
		b.WakeMail = func() { wakes.Add(1) }
		var sweeping sync.WaitGroup
		for range 8 {
			sweeping.Go(func() {
				if err := b.Reopen(b.sys); err != nil {
					t.Error(err)
				}
			})
		}
		sweeping.Wait()
		told := b.told(entevent.KindINVITATIONS_RESUMED)
		if len(told) != 1 || told[0].ActorID != nil {
			t.Errorf("it is told as %v", told)
		}
		org := s.Client.Organization.GetX(b.sys, b.org)
		if org.PausedUntil != nil || org.PauseReason != nil {
			t.Errorf("the organization is paused until %v for %v", org.PausedUntil, org.PauseReason)
		}
		if s.Client.Organization.GetX(b.sys, another.ID).PausedUntil == nil {
			t.Error("another's pause ended with it")
		}
		if wakes.Load() == 0 {
			t.Error("nobody lets the letters go")
		}
	})
}

// TestResume ends a pause once, however often it is asked for.
func TestResume(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		s.Client.Organization.UpdateOneID(b.org).SetPausedUntil(b.now.Add(time.Hour)).ExecX(b.sys)
		for range 3 {
			if org, err := b.Resume(b.as(b.ada), b.org); err != nil || org.PausedUntil != nil {
				t.Errorf("it is paused until %v (%v)", org.PausedUntil, err)
			}
		}
		if told := b.told(entevent.KindINVITATIONS_RESUMED); len(told) != 1 || *told[0].ActorID != b.ada || b.wakes == 0 {
			t.Errorf("it is told as %v, and letters were let go %d times", told, b.wakes)
		}
		if _, err := b.Resume(b.as(uuid.New()), b.org); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger resumes: %v", err)
		}
	})
}
