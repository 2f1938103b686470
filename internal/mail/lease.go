package mail

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/letter"
	"usher/ent/organization"
	"usher/ent/predicate"
	"usher/internal/store"
)

const (
	// leaseTime is how long a letter belongs to whoever took it. It is longer
	// than an attempt may last, so that nobody else sends it meanwhile.
	leaseTime   = 2 * time.Minute
	attemptTime = 100 * time.Second
	// concludeTime is how long a worker tries to mark a letter it has sent.
	concludeTime = 10 * time.Minute
	// grace is how long attempts under way may go on after the worker is told to
	// stop, and lastMarks how long it may be tried to mark them; a server has 30 s to
	// stop altogether.
	grace     = 20 * time.Second
	lastMarks = 28 * time.Second
)

// errNotOurs ends an attempt whose letter was cancelled, or may not go at present,
// or was leased by another worker because this one took too long.
var errNotOurs = errors.New("the letter is not this worker's to send")

// lease takes the letter that has been due longest, or nil. The lease counts as
// an attempt at once, so that a letter that kills its worker does not do so for
// ever.
func (w *Worker) lease(ctx context.Context) (leased *ent.Letter, err error) {
	err = w.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		leased = nil
		now := w.Now()
		l, err := tx.Letter.Query().
			Where(queued, letter.DueAtLTE(now), w.mayGo(), store.SkipLocked).
			Order(letter.ByDueAt(), letter.ByID()).
			First(ctx)
		if ent.IsNotFound(err) {
			return nil
		}
		if err != nil {
			return err
		}
		l.Lease, l.Attempts, l.DueAt = l.Lease+1, l.Attempts+1, now.Add(leaseTime)
		leased = l
		return tx.Letter.Update().Where(letter.ID(l.ID)).
			SetLease(l.Lease).SetAttempts(l.Attempts).SetDueAt(l.DueAt).
			Exec(ctx)
	})
	if err != nil {
		return nil, fmt.Errorf("lease a letter: %w", err)
	}
	return leased, nil
}

// mayGo is true of letters that may be handed over: an organization that takes
// nobody in sends no invitations. They wait until it does; a lease that was taken
// just before costs such a letter a moment more. One that the mail server has taken
// already waits for nothing: it is only to be marked.
func (w *Worker) mayGo() predicate.Letter {
	return letter.Or(letter.KindNEQ(letter.KindINVITATION), letter.SentAtNotNil(), letter.Not(w.Store.Paused(letter.FieldOrganizationID)))
}

// permit looks once more, directly before the hand-over, whether the letter is
// still to be sent, and by this lease.
func (w *Worker) permit(ctx context.Context, l *ent.Letter) error {
	ours, err := w.Store.Client.Letter.Query().
		Where(letter.ID(l.ID), letter.StateEQ(letter.StateQUEUED), letter.Lease(l.Lease), w.mayGo()).
		Exist(ctx)
	if err != nil {
		return fmt.Errorf("look whether the letter is still to be sent: %w", err)
	}
	if !ours {
		return errNotOurs
	}
	return nil
}

// mark writes what became of a letter, and what follows from it, unless it was
// cancelled or leased by another meanwhile.
func (w *Worker) mark(ctx context.Context, l *ent.Letter, o Outcome) error {
	if o.Kind == Sent && l.SentAt == nil {
		if err := w.noteTaken(ctx, l); err != nil {
			return err
		}
	}
	err := w.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if err := lockInvitation(ctx, tx, l); err != nil {
			return err
		}
		now := w.Now()
		change := tx.Letter.Update().
			Where(letter.ID(l.ID), letter.StateEQ(letter.StateQUEUED), letter.Lease(l.Lease))
		switch o.Kind {
		case Sent:
			change.SetState(letter.StateSENT).ClearProblem()
		case Failed:
			change.SetState(letter.StateFAILED).SetProblem(o.Problem)
		case Deferred:
			change.SetDueAt(now.Add(pause(l.Attempts))).SetProblem(o.Problem)
		}
		marked, err := change.Save(ctx)
		if err != nil || marked == 0 || w.Outcome == nil {
			return err
		}
		return w.Outcome(ctx, tx, l, o)
	})
	if err != nil {
		return fmt.Errorf("mark letter %s: %w", l.ID, err)
	}
	return nil
}

// noteTaken writes that the mail server has taken a letter, before anything that
// has to wait for its turn in the organization. Whoever leases the letter when this
// worker has died meanwhile only marks it.
func (w *Worker) noteTaken(ctx context.Context, l *ent.Letter) error {
	now := w.Now()
	err := w.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		return tx.Letter.Update().
			Where(letter.ID(l.ID), letter.StateEQ(letter.StateQUEUED), letter.Lease(l.Lease)).
			SetSentAt(now).Exec(ctx)
	})
	if err != nil {
		return fmt.Errorf("note that letter %s was taken: %w", l.ID, err)
	}
	l.SentAt = &now
	return nil
}

// lockInvitation takes the organization, its turn among the changes of which the
// outcome's line needs, and the invitation's row before the letter's, in the order
// in which revoking and accepting take them: else the two would deadlock.
func lockInvitation(ctx context.Context, tx *ent.Tx, l *ent.Letter) error {
	if l.InvitationID == nil || l.OrganizationID == nil {
		return nil
	}
	_, err := tx.Organization.Query().Where(organization.ID(*l.OrganizationID), store.ForChange).Exist(ctx)
	if err != nil {
		return err
	}
	_, err = tx.Invitation.Query().Where(invitation.ID(*l.InvitationID), store.ForUpdate).Exist(ctx)
	return err
}

// queued says QUEUED as a literal: SQLite takes the partial index of waiting
// letters only where its condition stands in the statement itself.
func queued(s *sql.Selector) { s.Where(sql.ExprP(s.C(letter.FieldState) + " = 'QUEUED'")) }
