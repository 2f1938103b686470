package attack

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/store/storetest"
)

// doubled is how much longer neighbours may wait while the server is attacked.
const doubled = 2.0

// What neighbours do, each by itself.
const (
	listing  = "a list of 25"
	inviting = "an invitation"
	hearing  = "an event after it"
)

// How long neighbours wait: people at work, each in an organization of his own, who
// ten times a second looks at a list, then invites somebody, and waits for the event
// that tells of it. It is measured in turns, without and with an attack.
//
// The server has all cores, as it has at work. The attackers are one network address,
// which is what the server can tell apart; of many at once a proxy has to think.
// They are another process, of the lowest priority: what is measured is the server,
// and not what is left of the machine. They fire every hostile request of strangers,
// in an order drawn from the seed, on `connections` connections, each as soon as
// the one before was answered.
func BenchmarkNeighbours(b *testing.B) {
	for _, kind := range storetest.Kinds {
		b.Run(string(kind), func(b *testing.B) {
			b.Logf("-seed %d", *seed)
			w := build(b, storetest.EmptyURL(b, kind))
			neighbours := w.neighbours(b, 4)
			for b.Loop() {
				w.compare(b, neighbours)
			}
		})
	}
}

// compare has neighbours work without and with an attack, and reports how much longer
// they waited: 1,760 times of each kind, if nobody waits long. A person may invite
// 1,000 on a day: one round more would come to that.
func (w *world) compare(b *testing.B, neighbours []*neighbour) {
	b.Helper()
	const rounds, length = 11, 4 * time.Second
	quiet, attacked := timings{}, timings{}
	fired := 0
	work(neighbours, length, timings{}) // what is done once is done
	for range rounds {
		work(neighbours, length, quiet)
		attackers := w.unleash(b)
		work(neighbours, length, attacked)
		fired += attackers.recall(b)
	}
	var table strings.Builder
	worst := 0.0
	for _, what := range []string{listing, inviting, hearing} {
		calm, wild := quiet.p99(what), attacked.p99(what)
		ratio := float64(wild) / float64(calm)
		worst = max(worst, ratio)
		fmt.Fprintf(&table, "\n%-18s  p99 %6.1f ms, attacked %6.1f ms: ratio %.2f (p50 %.1f and %.1f ms, of %d and %d)", what,
			milliseconds(calm), milliseconds(wild), ratio, milliseconds(quiet.at(what, 0.5)), milliseconds(attacked.at(what, 0.5)), len(quiet[what]), len(attacked[what]))
	}
	b.ReportMetric(worst, "p99/p99")
	b.Logf("%d connections sent %.0f hostile requests a second%s", connections, float64(fired)/(rounds*length.Seconds()), table.String())
	if worst > doubled {
		b.Errorf("neighbours waited %.2f times as long; at most %.0f times is wanted", worst, doubled)
	}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// timings are how long what was waited for took.
type timings map[string][]time.Duration

func (all timings) p99(what string) time.Duration { return all.at(what, 0.99) }

func (all timings) at(what string, quantile float64) time.Duration {
	sorted := slices.Sorted(slices.Values(all[what]))
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)-1, int(quantile*float64(len(sorted))))]
}

// work has all neighbours work for a while.
func work(neighbours []*neighbour, length time.Duration, into timings) {
	var mu sync.Mutex
	var working sync.WaitGroup
	for _, n := range neighbours {
		working.Go(func() {
			mine := n.work(length)
			mu.Lock()
			defer mu.Unlock()
			for what, took := range mine {
				into[what] = append(into[what], took...)
			}
		})
	}
	working.Wait()
}

// attackers are a process that fires.
type attackers struct {
	command *exec.Cmd
	said    *bufio.Reader
	leash   io.Closer
}

// unleash starts the attackers, and returns when they have begun.
func (w *world) unleash(t testing.TB) *attackers {
	t.Helper()
	command := []string{os.Args[0], "-test.run=^$", "-seed=" + strconv.FormatUint(*seed, 10)}
	if _, err := exec.LookPath("nice"); err == nil {
		command = append([]string{"nice", "-n", "19"}, command...)
	}
	a := &attackers{command: exec.Command(command[0], command[1:]...)}
	a.command.Env = append(os.Environ(), victim+"="+encode(map[string]string{
		"url": w.URL, "organizationId": w.OrganizationID, "invitation": w.invitation, "link": w.link,
	}))
	a.command.Stderr = os.Stderr
	leash, in := a.command.StdinPipe()
	said, out := a.command.StdoutPipe()
	if err := errors.Join(in, out); err != nil {
		t.Fatal(err)
	}
	if err := a.command.Start(); err != nil {
		t.Fatalf("start the attackers: %v", err)
	}
	a.leash, a.said = leash, bufio.NewReader(said)
	if line, err := a.said.ReadString('\n'); err != nil || strings.TrimSpace(line) != begun {
		t.Fatalf("the attackers said %q, %v", line, err)
	}
	return a
}

// recall ends the attack, and returns how many requests it was.
func (a *attackers) recall(t testing.TB) int {
	t.Helper()
	_ = a.leash.Close()
	rest, err := io.ReadAll(a.said)
	if err == nil {
		err = a.command.Wait()
	}
	fired, number := strconv.Atoi(strings.TrimSpace(string(rest)))
	if err = errors.Join(err, number); err != nil {
		t.Fatalf("the attackers: %v", err)
	}
	return fired
}
