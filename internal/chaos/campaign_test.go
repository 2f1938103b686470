package chaos

import (
	"context"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"
)

// campaign is one run: an installation, what happens to it, and what was seen of
// that.
type campaign struct {
	t           testing.TB
	name        string
	environment *environment
	probe       *probe
	length      time.Duration
	seed        uint64
	table       []fault
	pulse       *pulse

	// between is held by whatever happens to servers, so that one is not frozen
	// while it is started anew.
	between sync.Mutex
	frozen  *server

	rand            *rand.Rand // of the track of servers and database
	sheets          []*sheet
	crashedInMiddle int

	mu         sync.Mutex
	counts     map[string]int
	recoveries map[string][]time.Duration
	worked     time.Duration // for how long the load did
	left       time.Duration // how long after the load nobody was connected any more
	rested     time.Duration // how long it took until everything was at its base, after the last letter
}

// fiveMinutes is the time for which the table says how often faults happen.
const fiveMinutes = 5 * time.Minute

// longestLease is a letter's.
const longestLease = 2 * time.Minute

func newCampaign(t testing.TB, name string, e *environment, length time.Duration, seed uint64, table []fault) *campaign {
	return &campaign{
		t: t, name: name, environment: e, probe: newProbe(t, e), length: length, seed: seed, table: table, pulse: &pulse{journal: e.journal},
		rand: source(seed, "faults"), counts: map[string]int{}, recoveries: map[string][]time.Duration{},
	}
}

// isShort tells whether a campaign is one among all other tests, and does not
// have the machine for itself.
func (c *campaign) isShort() bool { return c.length < 45*time.Second }

// source is one track's chance: what one draws changes nothing for the others.
func source(seed uint64, track string) *rand.Rand {
	var second uint64
	for _, letter := range track {
		second = second*31 + uint64(letter)
	}
	return rand.New(rand.NewPCG(seed, second))
}

// run lets things happen for as long as the campaign is, and until everything has
// happened as often as it has to. Then nothing is amiss any more.
func (c *campaign) run() {
	c.t.Helper()
	end := time.Now().Add(c.length)
	var beside sync.WaitGroup
	beside.Go(func() { c.runPost(end) })
	if c.environment.postgres != nil {
		beside.Go(func() { c.runFreezer() })
	}
	c.runServers(end)
	beside.Wait()
	for _, s := range c.environment.servers {
		if err := c.probe.works(c.t.Context(), s); err != nil {
			c.t.Error(err)
		}
	}
}

// least is how often something happens at least in this run.
func (c *campaign) least(inFiveMinutes int, always bool) int {
	n := int(time.Duration(inFiveMinutes) * c.length / fiveMinutes)
	if n == 0 && (always || !c.isShort()) {
		n = 1
	}
	return n
}

// runServers is the track of what happens to servers and their database.
func (c *campaign) runServers(end time.Time) {
	c.t.Helper()
	var plan []fault
	for _, f := range c.table {
		plan = append(plan, slices.Repeat([]fault{f}, c.least(f.least, f.always))...)
	}
	kinds := slices.Clone(plan)
	c.rand.Shuffle(len(plan), func(i, j int) { plan[i], plan[j] = plan[j], plan[i] })
	for pause := c.length / time.Duration(2*len(plan)+1); len(plan) > 0; plan = plan[1:] {
		c.rest(pause/2, pause)
		c.strike(plan[0])
		if len(plan) == 1 && time.Now().Before(end) {
			plan = append(plan, pick(c, kinds)) // it is not over yet
		}
	}
}

func (c *campaign) strike(f fault) {
	c.t.Helper()
	c.between.Lock()
	defer c.between.Unlock()
	f.strike(c)
	c.count(f.name)
}

// runPost is the mail server's track.
func (c *campaign) runPost(end time.Time) {
	chance := source(c.seed, "post")
	var plan []outage
	for range c.least(3, true) {
		plan = append(plan, outages...)
	}
	chance.Shuffle(len(plan), func(i, j int) { plan[i], plan[j] = plan[j], plan[i] })
	slot := c.length / time.Duration(len(plan))
	for _, o := range plan {
		c.pass(slot / 2)
		c.environment.post.begin(o)
		c.pass(slot/4 + time.Duration(chance.Int64N(int64(slot/4))))
		if err := c.environment.post.end(); err != nil {
			c.t.Errorf("the mail server does not come back: %v", err)
		}
		c.count(string(o))
	}
	c.pass(time.Until(end))
}

// freezing is for how long a server is frozen: for longer than any lease where the run
// is long enough for that.
func (c *campaign) freezing() (name string, length time.Duration) {
	name, length = frozenTooLong, longestLease+5*time.Second
	if c.length < 2*length-time.Minute {
		name, length = "server frozen", c.length/5
	}
	return name, length
}

// runFreezer freezes servers.
func (c *campaign) runFreezer() {
	chance := source(c.seed, "freezer")
	name, length := c.freezing()
	for range max(1, int(c.length/fiveMinutes)) {
		c.pass(length / 8)
		c.between.Lock()
		s := c.environment.servers[chance.IntN(len(c.environment.servers))]
		c.frozen = s
		from := time.Now()
		s.freeze()
		c.between.Unlock()
		c.pass(length)
		c.between.Lock()
		s.thaw()
		c.frozen = nil
		c.environment.trouble(interrupted, "server "+s.name+" was frozen", from, s)
		c.held(from, s)
		c.between.Unlock()
		c.count(name)
	}
}

// released is within what time PostgreSQL has ended the transactions of a server that
// stands still: each holds its locks for five seconds, and several may have queued for
// the same.
const released = 40 * time.Second

// held notes that a server which was frozen, or cut off from PostgreSQL, kept the
// others from writing.
func (c *campaign) held(from time.Time, by *server) {
	for _, s := range c.environment.servers {
		if s != by {
			s.troubled(trouble{kind: speechless, from: from, until: from.Add(released)})
		}
	}
}

// available are the servers that are not frozen.
func (c *campaign) available() []*server {
	return slices.DeleteFunc(slices.Clone(c.environment.servers), func(s *server) bool { return s == c.frozen })
}

func pick[T any](c *campaign, from []T) T { return from[c.rand.IntN(len(from))] }

// rest lets a time pass, drawn between bounds that shrink with short runs.
func (c *campaign) rest(least, most time.Duration) {
	if c.isShort() {
		least, most = least/4, most/4
	}
	c.pass(least + time.Duration(c.rand.Int64N(int64(most-least)+1)))
}

// pass lets a time pass.
func (c *campaign) pass(d time.Duration) {
	select {
	case <-time.After(d):
	case <-c.t.Context().Done():
	}
}

// until waits until something is so.
func (c *campaign) until(limit time.Duration, reached func() bool) bool {
	ctx, cancel := context.WithTimeout(c.t.Context(), limit)
	defer cancel()
	again := time.NewTicker(20 * time.Millisecond)
	defer again.Stop()
	for !reached() {
		select {
		case <-again.C:
		case <-ctx.Done():
			return false
		}
	}
	return true
}

func (c *campaign) count(what string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.counts[what]++
}

// recovered waits until a server works again after something, and notes how long
// that took.
func (c *campaign) recovered(what string, limit time.Duration, began time.Time, s *server) {
	c.t.Helper()
	if err := c.probe.works(c.t.Context(), s); err != nil {
		c.t.Error(err)
	}
	took := time.Since(began)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.recoveries[what] = append(c.recoveries[what], took)
	// In a short run the product may carry the race detector. A machine that is busy
	// with other things excuses, because what is wanted is the product's figure.
	if took > limit && !c.isShort() && !c.pulse.since(began) {
		c.t.Errorf("server %s worked again only %s after the %s came back, and not within %s", s.name, took, what, limit)
	}
}
