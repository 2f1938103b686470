package app

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"usher/internal/idempotency"
)

const (
	// sweepEvery is how long after its end an expiry is told to those who watch. Who
	// watches by a permission that has ended must be gone within two seconds.
	sweepEvery = time.Second
	// forgetEvery is how often what nobody needs any more is deleted.
	forgetEvery = time.Hour
	// retainEvery is how long after its time personal data may still be there.
	retainEvery = 5 * time.Minute
)

// actor is something that runs until its context ends.
type actor struct {
	name string
	run  func(context.Context) error
}

// Run runs the server until ctx ends or one of its actors does, drains, and
// gives everything back.
func (a *App) Run(ctx context.Context) error {
	err := together(ctx,
		actor{"HTTP server", func(ctx context.Context) error { return a.server.Serve(ctx, a.listener) }},
		actor{"bell", a.bell.Run},
		actor{"feed", a.feed.Run},
		actor{"letters", a.Letters.Run},
		actor{"imports", a.Rosters.Run},
		actor{"clock", a.Store.KeepTime},
		actor{"sweeper", a.every(sweepEvery, "write down what has expired", a.expire)},
		actor{"forgetting", a.every(forgetEvery, "forget what is over", a.forget)},
		actor{"retention", a.every(retainEvery, "erase what organizations no longer want kept", a.retain)},
	)
	return errors.Join(err, a.Close())
}

// together runs actors until the first of them stops, and then stops the
// others and waits for them.
func together(ctx context.Context, actors ...actor) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	errs := make([]error, len(actors))
	var running sync.WaitGroup
	for i, actor := range actors {
		running.Go(func() {
			defer stop()
			if err := actor.run(ctx); err != nil {
				errs[i] = fmt.Errorf("%s: %w", actor.name, err)
			}
		})
	}
	running.Wait()
	return errors.Join(errs...)
}

// every does something again and again. Its failures are for the log: the next
// time may do better.
func (a *App) every(pause time.Duration, doing string, do func(context.Context) error) func(context.Context) error {
	return func(ctx context.Context) error {
		ticker := time.NewTicker(pause)
		defer ticker.Stop()
		for {
			if err := do(ctx); err != nil && ctx.Err() == nil {
				a.log.Warn(doing, "error", err)
			}
			select {
			case <-ctx.Done():
				return nil
			case <-ticker.C:
			}
		}
	}
}

func (a *App) expire(ctx context.Context) error {
	return errors.Join(a.Invites.Expire(ctx), a.InviteLinks.Expire(ctx), a.Rights.Expire(ctx), a.Policies.Reopen(ctx))
}

func (a *App) forget(ctx context.Context) error {
	return errors.Join(a.Accounts.Forget(ctx), idempotency.Forget(ctx, a.Store), a.Rosters.Forget(ctx), a.Policies.Forget(ctx))
}

func (a *App) retain(ctx context.Context) error {
	_, err := a.Retention.Apply(ctx)
	return err
}
