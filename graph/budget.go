package graph

import (
	"context"
	"math"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"golang.org/x/time/rate"

	"usher/internal/fault"
	"usher/internal/viewer"
)

// Budget bounds what one person, or one network address of strangers, may ask
// for in a minute, by what operations cost. It fills up again steadily, and is
// never so small that an operation which is allowed at all does not fit in.
type Budget struct {
	PerMinute int
	Now       func() time.Time
	Refused   func() // told of each refusal; nil: nobody is

	mu sync.Mutex
	// Apart from each other, so that strangers who change their addresses make
	// nobody's budget be forgotten who is signed in.
	people, addresses *accounts
}

// accounts has a limiter for everybody who has asked.
type accounts = simplelru.LRU[string, *rate.Limiter]

// rememberedAccounts is how many people, and how many addresses, are counted at
// once. Beyond that those who have not asked for longest are forgotten, and have
// all their budget again, which bounds memory: some 30 MB.
const rememberedAccounts = 100_000

// spend takes an operation's cost out of the asker's budget, or gives
// RATE_LIMITED and takes nothing.
func (b *Budget) spend(ctx context.Context, cost int) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	account, now := b.account(ctx), b.Now()
	cost = min(cost, b.PerMinute)
	if account.AllowN(now, cost) {
		return nil
	}
	if b.Refused != nil {
		b.Refused()
	}
	f := fault.New(fault.RateLimited, "You have asked for too much lately. Try again in a while.")
	missing := float64(cost) - account.TokensAt(now)
	f.RetryAfter = max(time.Second, b.fill(missing))
	return f
}

// left is what the asker's budget holds, and when it is whole again.
func (b *Budget) left(ctx context.Context) (remaining int, whole time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.Now()
	tokens := min(b.account(ctx).TokensAt(now), float64(b.PerMinute))
	return int(tokens), now.Add(b.fill(float64(b.PerMinute) - tokens))
}

// fill is how long it takes until so much has come back.
func (b *Budget) fill(missing float64) time.Duration {
	return time.Duration(math.Ceil(missing / float64(b.PerMinute) * float64(time.Minute)))
}

// account is called with b.mu held.
func (b *Budget) account(ctx context.Context) *rate.Limiter {
	if b.people == nil { // an LRU is refused for a size of 0 only
		b.people, _ = simplelru.NewLRU[string, *rate.Limiter](rememberedAccounts, nil)
		b.addresses, _ = simplelru.NewLRU[string, *rate.Limiter](rememberedAccounts, nil)
	}
	v, _ := viewer.From(ctx)
	list, name := b.addresses, asker(v)
	if v.IsSignedIn() {
		list = b.people
	}
	account, known := list.Get(name)
	if !known {
		account = rate.NewLimiter(rate.Limit(float64(b.PerMinute)/time.Minute.Seconds()), b.PerMinute)
		list.Add(name, account)
	}
	return account
}

// asker is for whom it counts what somebody asks: the person, or else all strangers
// from a network address.
func asker(v viewer.Viewer) string {
	if v.IsSignedIn() {
		return v.UserID.String()
	}
	return v.RemoteAddress
}

// spending is the executor's extension that pays for an operation before it
// runs.
type spending struct{ budget *Budget }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = spending{}

func (spending) ExtensionName() string { return "Spending" }

func (spending) Validate(graphql.ExecutableSchema) error { return nil }

func (s spending) MutateOperationContext(ctx context.Context, _ *graphql.OperationContext) *gqlerror.Error {
	if s.budget == nil {
		return nil
	}
	if err := s.budget.spend(ctx, extension.GetComplexityStats(ctx).Complexity); err != nil {
		return gqlerror.Wrap(err)
	}
	return nil
}

func (r *queryResolver) RateLimit(ctx context.Context) (*RateLimit, error) {
	if r.Budget == nil {
		return nil, nil
	}
	remaining, whole := r.Budget.left(ctx)
	return &RateLimit{Cost: costOf(ctx).Requested, Limit: r.Budget.PerMinute, Remaining: remaining, ResetAt: whole}, nil
}
