package event_test

import (
	"context"
	"sync"
	"testing"

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

func TestLock_makes_decisions_wait_for_each_other(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		const room = 5
		var deciders sync.WaitGroup
		for range 16 {
			deciders.Go(func() {
				err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
					if _, err := event.Lock(ctx, tx, b.organization); err != nil {
						return err
					}
					if n, err := tx.Event.Query().Count(ctx); err != nil || n >= room {
						return err
					}
					return b.Append(ctx, tx, b.organization, event.Entry{Kind: entevent.KindMEMBER_JOINED})
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		deciders.Wait()
		if n := gapless(t, s); n != room {
			t.Errorf("%d found room for %d", n, room)
		}
		err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
			_, err := event.Lock(ctx, tx, uuid.New())
			return err
		})
		if !fault.Is(err, fault.NotFound) {
			t.Errorf("an unknown organization: %v", err)
		}
	})
}

func TestTakeTurn_asks_for_the_right_when_the_turn_has_come(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		ada := s.Client.Member.Create().SetOrganizationID(b.organization).SetUserID(b.ada).SetRole(role.Admin).
			SetJoinedAt(s.Now()).SaveX(system(t))
		turn := func(ctx context.Context, tx *ent.Tx) error {
			_, _, err := event.TakeTurn(ctx, tx, b.organization, role.ManageMembers)
			return err
		}
		asAda := viewer.With(t.Context(), viewer.User(b.ada, uuid.Nil))
		if err := s.InTx(asAda, turn); err != nil {
			t.Fatal(err)
		}
		var waiting sync.WaitGroup
		err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
			if err := turn(ctx, tx); err != nil {
				return err
			}
			waiting.Go(func() {
				if err := s.InTx(asAda, turn); !fault.Is(err, fault.Forbidden) {
					t.Errorf("a former admin's turn: %v", err)
				}
			})
			storetest.AwaitWaiting(t, s)
			return tx.Member.UpdateOne(ada).SetRole(role.Viewer).Exec(ctx)
		})
		if err != nil {
			t.Error(err)
		}
		waiting.Wait()
	})
}

// An outsider would wait for ever here, if he waited.
func TestTakeTurn_outsiders_make_nobody_wait(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.Postgres)
	b := setup(t, s)
	outsider, leave := context.WithTimeout(viewer.With(t.Context(), viewer.User(b.ada, uuid.Nil)), patience)
	defer leave()
	err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
		if _, err := event.Lock(ctx, tx, b.organization); err != nil {
			return err
		}
		err := s.InTx(outsider, func(ctx context.Context, tx *ent.Tx) error {
			_, _, err := event.TakeTurn(ctx, tx, b.organization, role.ManageMembers)
			return err
		})
		if !fault.Is(err, fault.NotFound) {
			t.Errorf("an outsider's turn: %v", err)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}
