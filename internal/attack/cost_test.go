package attack

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/store/storetest"
)

const (
	// bound is how much processor time a request of up to 1 MB may cost before
	// anybody is known.
	bound = 100 * time.Millisecond
	// near is from where on a request is fired again, since what it cost may have
	// been another's garbage: the median counts.
	near  = 40 * time.Millisecond
	again = 7
)

// cost is what one request took of the server's processors.
type cost struct {
	name string
	took time.Duration
}

// What the dearest hostile request of a stranger costs the server. All guesses are
// allowed: refused ones would cost nothing.
func BenchmarkStrangers(b *testing.B) {
	b.Logf("-seed %d", *seed)
	w := build(b, storetest.EmptyURL(b, storetest.SQLite), "USHER_LIMITS_GUESSES_PER_CLIENT=1000000", "USHER_LIMITS_GUESSES_PER_ACCOUNT=1000000")
	var costs []cost
	for b.Loop() {
		costs = w.costs(b)
	}
	b.ReportMetric(milliseconds(costs[0].took), "ms/dearest")
	var table strings.Builder
	for _, c := range costs[:10] {
		fmt.Fprintf(&table, "\n%8.1f ms  %.90s", milliseconds(c.took), c.name)
	}
	b.Logf("of %d requests before anybody is known, the dearest:%s", len(costs), table.String())
	for _, c := range costs {
		if c.took > bound {
			b.Errorf("%s costs %s; at most %s is wanted", c.name, c.took, bound)
		}
	}
}

// costs are those of each hostile request of a stranger, sent alone to a server that
// has nothing else to do, the dearest first.
func (w *world) costs(t testing.TB) []cost {
	t.Helper()
	var costs []cost
	for _, s := range w.strangers(t) {
		took := w.measure(t, s)
		if took >= near {
			took = w.median(t, s)
		}
		costs = append(costs, cost{s.name, took})
	}
	slices.SortFunc(costs, func(a, b cost) int { return cmp.Compare(b.took, a.took) })
	return costs
}

// median is what a shot costs, of several times.
func (w *world) median(t testing.TB, s shot) time.Duration {
	t.Helper()
	var all [again]time.Duration
	for i := range all {
		all[i] = w.measure(t, s)
	}
	slices.Sort(all[:])
	return all[again/2]
}

// strangers are all shots that one request makes, and nobody who is known.
func (w *world) strangers(t testing.TB) []shot {
	t.Helper()
	var all []shot
	for _, f := range families {
		for _, s := range f.shots(w, draw()) {
			if !s.slow && !s.signedIn && !s.many {
				s.name = f.name + ": " + s.name
				all = append(all, s)
			}
		}
	}
	return all
}

// measure fires a shot, whatever is answered, and tells what it cost.
func (w *world) measure(t testing.TB, s shot) time.Duration {
	t.Helper()
	before := w.spent(t)
	if err := s.fire(w.at()); err != nil {
		t.Errorf("%.200s: %v", s.name, err)
	}
	return w.quiet(t) - before
}

// quiet waits until the server does nothing any more, for whom it answered too: the
// collector may still be at work. It returns what has been spent.
func (w *world) quiet(t testing.TB) time.Duration {
	t.Helper()
	const still = 100 * time.Microsecond
	look := time.NewTicker(2 * time.Millisecond)
	defer look.Stop()
	spent := w.spent(t)
	for calm, looks := 0, 0; calm < 2 && looks < 200; looks++ {
		<-look.C
		now := w.spent(t)
		if calm++; now-spent > still {
			calm = 0
		}
		spent = now
	}
	return spent
}

func (w *world) spent(t testing.TB) time.Duration {
	t.Helper()
	spent, err := w.CPU()
	if err != nil {
		t.Fatal(err)
	}
	return spent
}
