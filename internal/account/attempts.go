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
	Refused    func(limit string) // told of each refusal, by the bound's name; nil: nobody is

	mu sync.Mutex
	// Apart from each other, so that whoever invents accounts to guess at pushes
	// no network address out, least of all his own.
	accounts, addresses *failures
}

// remembered is how many accounts, and how many addresses, are watched at
// once. Beyond that the least recently seen are forgotten, which bounds memory.
const remembered = 100_000

// failures has a limiter for everybody who has failed.
type failures = simplelru.LRU[string, *rate.Limiter]

// Guard runs an attempt and counts it when it fails. Past the bounds it gives
// RATE_LIMITED, before the attempt or, for those that ran at the same time as
// others, in place of its answer, so that a crowd of guesses learns no more
// than a queue of them.
func (a *Attempts) Guard(ctx context.Context, account string, attempt func() (succeeded bool, err error)) error {
	v, _ := viewer.From(ctx)
	if err := a.look(account, v.RemoteAddress); err != nil {
		return err
	}
	succeeded, err := attempt()
	// Looking and counting are one step, or several would take the last place.
	a.mu.Lock()
	defer a.mu.Unlock()
	if refused := a.exhausted(account, v.RemoteAddress); refused != nil {
		return refused
	}
	if !succeeded {
		a.note(a.accounts, account, a.PerAccount)
		a.note(a.addresses, v.RemoteAddress, a.PerAddress)
	}
	return err
}

func (a *Attempts) look(account, address string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.exhausted(account, address)
}

// exhausted is called with a.mu held.
func (a *Attempts) exhausted(account, address string) error {
	a.begin()
	for _, watched := range []struct {
		list        *failures
		name, bound string
	}{{a.accounts, account, "guesses_per_account"}, {a.addresses, address, "guesses_per_client"}} {
		limiter, failed := watched.list.Get(watched.name)
		if !failed {
			continue
		}
		if missing := 1 - limiter.TokensAt(a.Now()); missing > 0 {
			if a.Refused != nil {
				a.Refused(watched.bound)
			}
			f := fault.New(fault.RateLimited, "Too many failed attempts. Try again in a while.")
			f.RetryAfter = time.Duration(math.Ceil(missing/float64(limiter.Limit()))) * time.Second
			return f
		}
	}
	return nil
}

// note is called with a.mu held.
func (a *Attempts) note(list *failures, name string, bound int) {
	if name == "" {
		return
	}
	limiter, ok := list.Get(name)
	if !ok {
		limiter = rate.NewLimiter(rate.Every(a.Window/time.Duration(bound)), bound)
		list.Add(name, limiter)
	}
	limiter.AllowN(a.Now(), 1)
}

// begin is called with a.mu held.
func (a *Attempts) begin() {
	if a.accounts == nil { // an LRU is refused for a size of 0 only
		a.accounts, _ = simplelru.NewLRU[string, *rate.Limiter](remembered, nil)
		a.addresses, _ = simplelru.NewLRU[string, *rate.Limiter](remembered, nil)
	}
}
