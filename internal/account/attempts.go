package account

import (
	"context"
	"math"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"golang.org/x/time/rate"

	"usher/internal/fault"
	"usher/internal/viewer"
)

// Attempts bounds guessing: of one account's password, and from one network
// address. Only failures count, so that a busy office is not locked out.
type Attempts struct {
	PerAccount int           // failures within Window
	PerAddress int           // failures within Window
	Window     time.Duration // in which a bound that was used up is free again
	Now        func() time.Time

	mu       sync.Mutex
	limiters *simplelru.LRU[string, *rate.Limiter]
}

// remembered is how many accounts and addresses are watched at once. Beyond
// that the least recently seen are forgotten, which bounds memory.
const remembered = 100_000

// Guard runs an attempt and counts it when it fails. Past the bounds it gives
// RATE_LIMITED, before the attempt or, for those that ran at the same time as
// others, in place of its answer, so that a crowd of guesses learns no more
// than a queue of them.
func (a *Attempts) Guard(ctx context.Context, subject string, attempt func() (succeeded bool, err error)) error {
	bounds := a.bounds(ctx, subject)
	if err := a.exhausted(bounds); err != nil {
		return err
	}
	succeeded, err := attempt()
	if succeeded {
		if refused := a.exhausted(bounds); refused != nil {
			return refused
		}
		return err
	}
	for _, limiter := range bounds {
		if !limiter.AllowN(a.Now(), 1) {
			err = a.refusal(limiter)
		}
	}
	return err
}

func (a *Attempts) bounds(ctx context.Context, subject string) []*rate.Limiter {
	var bounds []*rate.Limiter
	if subject != "" {
		bounds = append(bounds, a.limiter("account "+subject, a.PerAccount))
	}
	if v, _ := viewer.From(ctx); v.RemoteAddress != "" {
		bounds = append(bounds, a.limiter("address "+v.RemoteAddress, a.PerAddress))
	}
	return bounds
}

func (a *Attempts) exhausted(bounds []*rate.Limiter) error {
	for _, limiter := range bounds {
		if limiter.TokensAt(a.Now()) < 1 {
			return a.refusal(limiter)
		}
	}
	return nil
}

func (a *Attempts) refusal(limiter *rate.Limiter) *fault.Fault {
	f := fault.New(fault.RateLimited, "Too many failed attempts. Try again in a while.")
	missing := 1 - limiter.TokensAt(a.Now())
	f.RetryAfter = time.Duration(math.Ceil(missing/float64(limiter.Limit()))) * time.Second
	return f
}

func (a *Attempts) limiter(key string, burst int) *rate.Limiter {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.limiters == nil {
		a.limiters, _ = simplelru.NewLRU[string, *rate.Limiter](remembered, nil) // fails for a size of 0 only
	}
	limiter, ok := a.limiters.Get(key)
	if !ok {
		limiter = rate.NewLimiter(rate.Every(a.Window/time.Duration(burst)), burst)
		a.limiters.Add(key, limiter)
	}
	return limiter
}
