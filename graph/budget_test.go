package graph

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/internal/fault"
	"usher/internal/viewer"
)

// clocked is a budget of 600 a minute, by a clock that stands still.
func clocked() (b *Budget, now *time.Time) {
	at := time.Date(2026, 1, 31, 9, 30, 0, 0, time.UTC)
	return &Budget{PerMinute: 600, Now: func() time.Time { return at }}, &at
}

func asking(v viewer.Viewer) context.Context { return viewer.With(context.Background(), v) }

func strangerFrom(address string) context.Context {
	v := viewer.Anonymous
	v.RemoteAddress = address
	return asking(v)
}

func TestBudget_is_spent_and_fills_up_again(t *testing.T) {
	t.Parallel()
	b, now := clocked()
	ann := asking(viewer.User(uuid.New(), uuid.New()))
	left := func(want int, whole time.Duration) {
		t.Helper()
		if got, at := b.left(ann); got != want || at.Sub(*now) != whole {
			t.Errorf("%d are left, whole in %s; want %d and %s", got, at.Sub(*now), want, whole)
		}
	}
	left(600, 0)
	if err := b.spend(ann, 450); err != nil {
		t.Fatal(err)
	}
	left(150, 45*time.Second)
	err := b.spend(ann, 200)
	if f, _ := fault.From(err); !fault.Is(err, fault.RateLimited) || f.RetryAfter != 5*time.Second {
		t.Errorf("more than is left: %+v", err)
	}
	left(150, 45*time.Second) // what is refused costs nothing
	if err := b.spend(ann, 150); err != nil {
		t.Errorf("all that is left: %v", err)
	}
	if f, _ := fault.From(b.spend(ann, 1)); f == nil || f.RetryAfter != time.Second {
		t.Errorf("one more: %+v, want a pause of a whole second", f)
	}
	*now = now.Add(10 * time.Second)
	left(100, 50*time.Second)
	*now = now.Add(time.Hour)
	left(600, 0)
	if err := b.spend(ann, 50_000); err != nil {
		t.Errorf("more than all, from a whole budget: %v", err)
	}
	left(0, time.Minute)
}

func TestBudget_is_each_persons_and_each_addresss(t *testing.T) {
	t.Parallel()
	b, _ := clocked()
	ann, bo := viewer.User(uuid.New(), uuid.New()), viewer.User(uuid.New(), uuid.New())
	ann.RemoteAddress, bo.RemoteAddress = "192.0.2.1", "192.0.2.1"
	if err := b.spend(asking(ann), 600); err != nil {
		t.Fatal(err)
	}
	for name, other := range map[string]context.Context{
		"another person from there": asking(bo), "a stranger from there": strangerFrom("192.0.2.1"), "one from elsewhere": strangerFrom("192.0.2.2"),
	} {
		if err := b.spend(other, 600); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	again := viewer.User(ann.UserID, uuid.New())
	for name, same := range map[string]context.Context{
		"the person in another session": asking(again), "another stranger from there": strangerFrom("192.0.2.1"),
	} {
		if err := b.spend(same, 1); !fault.Is(err, fault.RateLimited) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBudget_is_not_overspent_by_a_crowd(t *testing.T) {
	t.Parallel()
	b, _ := clocked()
	refused := 0
	b.Refused = func() { refused++ }
	var crowd sync.WaitGroup
	for range 100 {
		crowd.Go(func() { _ = b.spend(strangerFrom("192.0.2.1"), 10) })
	}
	crowd.Wait()
	if left, _ := b.left(strangerFrom("192.0.2.1")); left != 0 || refused != 40 {
		t.Errorf("%d are left, %d were refused; want 0 and 40", left, refused)
	}
}

func TestBudget_remembers_so_many_and_people_apart_from_strangers(t *testing.T) {
	t.Parallel()
	b, _ := clocked()
	ann := asking(viewer.User(uuid.New(), uuid.New()))
	if err := b.spend(ann, 600); err != nil {
		t.Fatal(err)
	}
	for i := range rememberedAccounts + 10 {
		_ = b.spend(strangerFrom(fmt.Sprint(i)), 1)
	}
	if n := b.addresses.Len(); n != rememberedAccounts {
		t.Errorf("%d addresses are remembered", n)
	}
	if err := b.spend(ann, 1); !fault.Is(err, fault.RateLimited) {
		t.Errorf("strangers made her budget be forgotten: %v", err)
	}
}
