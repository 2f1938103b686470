package mail

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"usher/ent"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Worker sends the queued letters. Any number of workers, in any number of
// processes, may share one database.
type Worker struct {
	Store    *store.Store
	Composer *Composer
	Sender   Sender

	// Outcome writes what else follows from an attempt, such as an invitation's
	// delivery state, into the transaction that marks the letter. It may run
	// again when the database undid that. Nil: nothing follows.
	Outcome func(ctx context.Context, tx *ent.Tx, l *ent.Letter, o Outcome) error

	Now         func() time.Time
	Log         *slog.Logger
	Metrics     *Metrics
	Concurrency int           // letters under way at once
	Poll        time.Duration // how often the table is looked at without a Wake

	once sync.Once
	bell chan struct{}
}

// Sender hands a message to whatever delivers it: SMTP, or the Mailbox of a
// server without it.
type Sender interface {
	// Send asks permit directly before the hand-over, and returns its error
	// unchanged. It returns a *Refusal when trying again is useless, and any
	// other error when it is not.
	Send(ctx context.Context, m Message, permit func(context.Context) error) error
}

// Run sends until ctx ends. Then it begins nothing new, lets the attempts under
// way finish for at most grace, marks what they came to for at most lastMarks, and
// returns.
func (w *Worker) Run(ctx context.Context) error { return w.send(ctx, grace, lastMarks) }

func (w *Worker) send(ctx context.Context, grace, lastMarks time.Duration) error {
	ctx = viewer.AsSystem(ctx, "send letters")
	handingOver, cancel := linger(ctx, grace)
	defer cancel()
	marking, cancel := linger(ctx, lastMarks)
	defer cancel()
	var senders sync.WaitGroup
	for range w.Concurrency {
		senders.Go(func() { w.work(ctx, handingOver, marking) })
	}
	w.Wake() // for what an earlier process left
	ticker := time.NewTicker(w.Poll)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			senders.Wait()
			return nil
		case <-ticker.C:
			w.Wake()
		}
	}
}

// linger returns a context that ends a while after its parent: a hand-over cut
// off, or one that is not marked, is a letter that may arrive twice.
func linger(parent context.Context, while time.Duration) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(context.WithoutCancel(parent))
	context.AfterFunc(parent, func() {
		select {
		case <-time.After(while):
			cancel()
		case <-ctx.Done():
		}
	})
	return ctx, cancel
}

// Wake tells the worker that letters were queued, after the commit. It never
// blocks, and may be called at any time.
func (w *Worker) Wake() {
	select {
	case w.wakes() <- struct{}{}:
	default: // somebody is about to look anyway
	}
}

func (w *Worker) wakes() chan struct{} {
	w.once.Do(func() { w.bell = make(chan struct{}, 1) })
	return w.bell
}

// SendDue sends what is due now, one letter after the other.
func (w *Worker) SendDue(ctx context.Context) {
	ctx = viewer.AsSystem(ctx, "send letters")
	for ctx.Err() == nil && w.sendNext(ctx, ctx) {
	}
}

func (w *Worker) work(ctx, handingOver, marking context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-w.wakes():
		}
		for ctx.Err() == nil && w.sendNext(handingOver, marking) {
		}
	}
}

// sendNext takes one due letter through one attempt, and marks what came of it. It
// returns false when none is due, or when the database does not answer.
func (w *Worker) sendNext(ctx, marking context.Context) bool {
	// The time is counted from before the lease, so that it ends before the lease
	// does, however long the statements take.
	attempt, cancel := context.WithTimeout(ctx, attemptTime)
	defer cancel()
	l, err := w.lease(attempt)
	if err != nil {
		w.Log.WarnContext(ctx, "no letter can be leased", "error", err)
		return false
	}
	if l == nil {
		return false
	}
	w.Wake() // there may be more, for another goroutine
	outcome, ours := Outcome{Kind: Sent}, true
	if l.SentAt == nil { // else an earlier worker could not mark what it had handed over
		outcome, ours = w.attempt(attempt, l)
	}
	if ours {
		w.conclude(marking, l, outcome)
	}
	return true
}

// attempt writes a letter out and hands it over. It returns false when the
// letter was cancelled or went to another worker before the hand-over.
func (w *Worker) attempt(ctx context.Context, l *ent.Letter) (Outcome, bool) {
	message, err := w.Composer.Compose(l)
	if err == nil {
		err = w.Sender.Send(ctx, message, func(ctx context.Context) error { return w.permit(ctx, l) })
	}
	if errors.Is(err, errNotOurs) {
		w.Log.InfoContext(ctx, "letter not sent: cancelled, paused, or its lease is over", "letter", l.ID)
		return Outcome{}, false
	}
	outcome := judge(err, l.Attempts)
	outcome.Problem = withoutSecret(outcome.Problem, message.Link)
	return outcome, true
}

// conclude marks the letter, as stubbornly as it can. One that was taken is noted so
// before anything else (noteTaken); until that is written, it would be sent again.
func (w *Worker) conclude(ctx context.Context, l *ent.Letter, outcome Outcome) {
	ctx, cancel := context.WithTimeout(ctx, concludeTime)
	defer cancel()
	for pause := 100 * time.Millisecond; ; pause = min(2*pause, 5*time.Second) {
		err := w.mark(ctx, l, outcome)
		if err == nil {
			w.Metrics.count(l, outcome)
			level := slog.LevelInfo
			if outcome.Kind == Failed {
				level = slog.LevelWarn
			}
			w.Log.Log(ctx, level, "letter "+string(outcome.Kind), "letter", l.ID, "kind", l.Kind,
				"attempt", l.Attempts, "problem", outcome.Problem)
			return
		}
		w.Log.WarnContext(ctx, "letter cannot be marked", "letter", l.ID, "outcome", outcome.Kind, "error", err)
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}
