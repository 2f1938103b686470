package space_test

import (
	"context"
	"sync"
	"testing"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/space"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func TestCreate_asks_for_the_right_when_the_turn_has_come(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		system := viewer.AsSystem(t.Context(), "test spaces")
		org := s.Client.Organization.Create().SetName("Babbage").SetSlug("babbage").SetCreatedAt(s.Now()).SaveX(system)
		s.Client.Department.Create().SetOrganizationID(org.ID).SetName("Works").SetPath("Works").SetPathKey("works").SetCreatedAt(s.Now()).ExecX(system)
		u := s.Client.User.Create().SetName("Ada").SetEmail("ada@example.com").SetPasswordHash("-").SetCreatedAt(s.Now()).SaveX(system)
		ada := s.Client.Member.Create().SetOrganizationID(org.ID).SetUserID(u.ID).SetRole(role.Admin).SetJoinedAt(s.Now()).SaveX(system)
		spaces := &space.Service{Store: s, Log: &event.Log{Bell: event.NewMemoryBell(), Now: s.Now}}
		asAda := viewer.With(t.Context(), viewer.User(u.ID, uuid.Nil))
		for _, draft := range []space.Draft{{Name: "Mill"}, {Name: "Store", Department: new("works")}} {
			s.Client.Member.UpdateOne(ada).SetRole(role.Admin).ExecX(system)
			var waiting sync.WaitGroup
			err := s.InTx(system, func(ctx context.Context, tx *ent.Tx) error {
				if _, err := event.Lock(ctx, tx, org.ID); err != nil {
					return err
				}
				waiting.Go(func() {
					if _, err := spaces.Create(asAda, org.ID, draft); !fault.Is(err, fault.Forbidden) {
						t.Errorf("a former admin's space %s: %v", draft.Name, err)
					}
				})
				storetest.AwaitWaiting(t, s)
				return tx.Member.UpdateOne(ada).SetRole(role.Viewer).Exec(ctx)
			})
			if err != nil {
				t.Error(err)
			}
			waiting.Wait()
		}
		if n, told := s.Client.Space.Query().CountX(system), s.Client.Event.Query().CountX(system); n != 0 || told != 0 {
			t.Errorf("%d spaces were made, and the log tells %d lines", n, told)
		}
	})
}
