package chaos

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"
)

// minima are how often something happens in five minutes at least, for a campaign to
// have shown what it is for. They are what is wanted; that the plan has as much is
// what this holds it to.
var minima = map[string]map[string]int{
	"postgres": {
		"kill -9 of a server":              10,
		"PostgreSQL stopped at once":       3,
		"LISTEN connections killed":        3,
		"PostgreSQL cut off half-open":     1,
		"rolling restart":                  1,
		"crash in the middle of an import": 1,
		frozenTooLong:                      1,
		string(refusing):                   3,
		string(hanging):                    3,
		string(deferring):                  3,
		string(rejecting):                  3,
		string(cutting):                    3,
	},
	"sqlite": { // which has a part of the time alone
		"kill -9 of a server":              10,
		"disk full":                        5,
		"rolling restart":                  2,
		"crash in the middle of an import": 5,
		string(refusing):                   3,
		string(hanging):                    3,
		string(deferring):                  3,
		string(rejecting):                  3,
		string(cutting):                    3,
	},
}

const (
	// faultsAnHour is how many there are in an hour on PostgreSQL, with SQLite's besides.
	faultsAnHour = 300
	// acknowledgedAnHour is how many operations are to be acknowledged in an hour on
	// both databases together. It is told and not asked for, because it depends on the
	// machine.
	acknowledgedAnHour = 200_000
)

// inProportion is what so many in a time are in the campaign's.
func (c *campaign) inProportion(n int, in time.Duration) int {
	return max(1, int(time.Duration(n)*c.length/in))
}

// happened fails a campaign that is not short, and has not let happen what it is for.
func (c *campaign) happened() {
	c.t.Helper()
	if c.isShort() {
		return
	}
	for _, what := range c.lacking() {
		c.t.Error(what)
	}
}

// lacking is what has not happened often enough.
func (c *campaign) lacking() (all []string) {
	lacks := func(format string, arguments ...any) { all = append(all, fmt.Sprintf(format, arguments...)) }
	faults := 0
	for _, n := range c.counts {
		faults += n
	}
	for name, n := range minima[c.name] {
		if name == frozenTooLong {
			name, _ = c.freezing()
		}
		if want := c.inProportion(n, fiveMinutes); c.counts[name] < want {
			lacks("%s: it happened %d times in %s, and is wanted %d times", name, c.counts[name], c.length, want)
		}
	}
	if want := c.inProportion(faultsAnHour, time.Hour); c.name == "postgres" && faults < want {
		lacks("there were %d faults in %s, and %d are wanted", faults, c.length, want)
	}
	if c.crashedInMiddle == 0 {
		lacks("no server died in the middle of an import")
	}
	for o, n := range c.met() {
		if n == 0 {
			lacks("%s: no letter came upon it", o)
		}
	}
	slices.Sort(all)
	return all
}

// met is how many letters came upon each kind of outage.
func (c *campaign) met() map[outage]int {
	post := c.environment.post
	met := map[outage]int{}
	for _, s := range c.environment.servers {
		for line := range strings.Lines(s.log()) {
			if strings.Contains(line, "letter deferred") && strings.Contains(line, "connection refused") {
				met[refusing]++
			}
		}
	}
	post.mu.Lock()
	defer post.mu.Unlock()
	for _, o := range outages {
		met[o] += post.met[o]
	}
	return met
}

// A campaign in which too little happened says what that is.
func TestLacking(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		spoil func(c *campaign)
		want  []string
	}{
		"nothing":                       {func(*campaign) {}, nil},
		"one kill":                      {func(c *campaign) { c.counts["kill -9 of a server"]-- }, []string{"kill -9 of a server: it happened 9 times in 5m0s, and is wanted 10 times"}},
		"a crash that came in time":     {func(c *campaign) { c.crashedInMiddle = 0 }, []string{"no server died in the middle of an import"}},
		"an outage that a letter meets": {func(c *campaign) { delete(c.environment.post.met, hanging) }, []string{"SMTP hangs: no letter came upon it"}},
		"outages, and so faults": {func(c *campaign) {
			for _, o := range outages {
				c.counts[string(o)] = 0
			}
		}, []string{
			"SMTP answers 4xx: it happened 0 times in 5m0s, and is wanted 3 times",
			"SMTP answers 5xx: it happened 0 times in 5m0s, and is wanted 3 times",
			"SMTP cuts off after the final dot: it happened 0 times in 5m0s, and is wanted 3 times",
			"SMTP hangs: it happened 0 times in 5m0s, and is wanted 3 times",
			"SMTP refuses connections: it happened 0 times in 5m0s, and is wanted 3 times",
			"there were 20 faults in 5m0s, and 25 are wanted",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			campaign := &campaign{
				name: "postgres", length: fiveMinutes, counts: maps.Clone(minima["postgres"]), crashedInMiddle: 1,
				environment: &environment{post: &post{met: map[outage]int{refusing: 1, hanging: 1, deferring: 1, rejecting: 1, cutting: 1}}},
			}
			c.spoil(campaign)
			if got := campaign.lacking(); !slices.Equal(got, c.want) {
				t.Errorf("it lacks %q, want %q", got, c.want)
			}
		})
	}
}
