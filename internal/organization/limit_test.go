package organization

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestCreate_of_one_person_many_at_once(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := setup(t, db)
		var refusals atomic.Int32
		s.PerDay, s.Refused = 3, func() { refusals.Add(1) }
		ada, eve := s.person(t, "ada@example.com", true), s.person(t, "eve@example.com", true)

		now := s.Log.Now
		s.Log.Now = func() time.Time { return now().Add(-24 * time.Hour) }
		for i := range 3 {
			if _, err := s.Create(as(t, ada), Draft{Name: fmt.Sprintf("Of yesterday %d", i)}); err != nil {
				t.Fatal(err)
			}
		}
		s.Log.Now = now
		keyed := Draft{Name: "Keyed", IdempotencyKey: new("key")}
		first, err := s.Create(as(t, ada), keyed)
		if err != nil {
			t.Fatal(err)
		}
		var in atomic.Int32
		var crowd sync.WaitGroup
		for i := range 8 {
			crowd.Go(func() {
				if _, err := s.Create(as(t, ada), Draft{Name: fmt.Sprintf("Engines %d", i)}); err == nil {
					in.Add(1)
				} else {
					refused(t, err, fault.LimitReached, "")
				}
			})
		}
		crowd.Wait()
		if in.Load() != 2 || refusals.Load() != 6 {
			t.Errorf("%d more were made, and %d refused", in.Load(), refusals.Load())
		}
		if again, err := s.Create(as(t, ada), keyed); err != nil || again.ID != first.ID {
			t.Errorf("what was made is told again as %v, %v", again, err)
		}
		if _, err := s.Create(as(t, eve), Draft{Name: "Eve's"}); err != nil {
			t.Errorf("another person is told %v", err)
		}
		if got := s.count(t); got != "7 organizations, 7 members, 2 people, 7 lines" {
			t.Error(got)
		}
	})
}
