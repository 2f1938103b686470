package roster

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/roster"
	"usher/internal/store"
	"usher/internal/viewer"
)

const (
	// leaseTime is how long an import belongs to whoever took it; each transaction
	// of it renews the lease. After a crash the import waits so long.
	leaseTime = 10 * time.Second
	// maxLeases is after how many beginnings an import is given up: something in
	// it stops every server.
	maxLeases = 100
)

// errNotOurs ends the work on an import that another took over, or that has
// ended.
var errNotOurs = errors.New("the import is not this worker's")

// Run carries out imports until ctx ends; one that is under way stops behind
// its present transaction, for another server to go on with.
func (s *Service) Run(ctx context.Context) error {
	ctx = viewer.AsSystem(ctx, "carry out imports")
	ticker := time.NewTicker(s.Poll)
	defer ticker.Stop()
	for {
		for s.next(ctx) {
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		case <-s.woken():
		}
	}
}

// next carries out one import, if there is one, and tells whether to look for
// another at once.
func (s *Service) next(ctx context.Context) bool {
	r, err := s.lease(ctx, uuid.Nil)
	if err == nil && r != nil {
		err = s.carryOut(ctx, r)
	}
	if err != nil && ctx.Err() == nil {
		s.Logger.WarnContext(ctx, "carry out an import", "error", err)
		return false
	}
	return r != nil && ctx.Err() == nil
}

// Finish has an import carried out by whoever takes it, this process included,
// and tells of its progress until it has ended.
func (s *Service) Finish(ctx context.Context, id uuid.UUID, progress func(*ent.Roster)) (*ent.Roster, error) {
	ctx = viewer.AsSystem(ctx, "carry out imports")
	for {
		leased, err := s.lease(ctx, id)
		if err != nil {
			return nil, err
		}
		for leased != nil && err == nil {
			progress(leased)
			leased, err = s.advance(ctx, leased)
		}
		if err != nil && !errors.Is(err, errNotOurs) {
			return nil, err
		}
		r, err := s.Store.Client.Roster.Get(ctx, id)
		if err != nil {
			return nil, fmt.Errorf("look at an import: %w", err)
		}
		progress(r)
		if r.State == roster.StateDONE || r.State == roster.StateFAILED {
			return r, nil
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(s.Poll):
		}
	}
}

// lease takes an import that waits, or whose worker is gone: the one that is
// named, or the oldest. It is nil when there is none.
func (s *Service) lease(ctx context.Context, id uuid.UUID) (leased *ent.Roster, err error) {
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		leased = nil
		now := s.Store.Now()
		query := tx.Roster.Query().
			Where(
				roster.StateIn(roster.StateQUEUED, roster.StateRUNNING),
				roster.Or(roster.LeasedUntilIsNil(), roster.LeasedUntilLT(now)),
				roster.Not(s.Store.Paused(roster.FieldOrganizationID)), // it goes on when the pause is over
				store.SkipLocked,
			).
			Order(roster.ByCreatedAt(), roster.ByID())
		if id != uuid.Nil {
			query.Where(roster.ID(id))
		}
		r, err := query.First(ctx)
		if ent.IsNotFound(err) {
			return nil
		}
		if err != nil {
			return err
		}
		write := tx.Roster.UpdateOne(r).SetState(roster.StateRUNNING).AddLease(1).SetLeasedUntil(now.Add(leaseTime))
		if r.StartedAt == nil {
			write.SetStartedAt(now)
		}
		leased, err = write.Save(ctx)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("lease an import: %w", err)
	}
	return leased, nil
}

// carryOut works on a leased import until it has ended, or ctx has; then it is
// given back.
func (s *Service) carryOut(ctx context.Context, r *ent.Roster) error {
	stopped := ctx
	ctx = context.WithoutCancel(ctx) // what has begun is finished: a transaction takes well under a second
	for stopped.Err() == nil {
		var err error
		if r, err = s.advance(ctx, r); errors.Is(err, errNotOurs) {
			return nil
		}
		if err != nil || r == nil {
			return err
		}
	}
	return s.giveBack(ctx, r)
}

// giveBack ends a lease before its time, for whoever comes next.
func (s *Service) giveBack(ctx context.Context, r *ent.Roster) error {
	err := s.Store.Client.Roster.Update().
		Where(roster.ID(r.ID), roster.Lease(r.Lease)).
		ClearLeasedUntil().
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("give an import back: %w", err)
	}
	return nil
}

func (s *Service) woken() <-chan struct{} {
	s.once.Do(func() { s.bell = make(chan struct{}, 1) })
	return s.bell
}

// wake has the worker look for work now.
func (s *Service) wake() {
	s.woken()
	select {
	case s.bell <- struct{}{}:
	default:
	}
}
