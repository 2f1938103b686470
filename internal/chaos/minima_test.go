package chaos

import (
	"strings"
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

// happened judges that a campaign which is not short has let happen what it is for.
func (c *campaign) happened() {
	c.t.Helper()
	if c.isShort() {
		return
	}
	faults := 0
	for _, n := range c.counts {
		faults += n
	}
	for name, n := range minima[c.name] {
		if name == frozenTooLong {
			name, _ = c.freezing()
		}
		if want := c.inProportion(n, fiveMinutes); c.counts[name] < want {
			c.t.Errorf("%s: it happened %d times in %s, and is wanted %d times", name, c.counts[name], c.length, want)
		}
	}
	if want := c.inProportion(faultsAnHour, time.Hour); c.name == "postgres" && faults < want {
		c.t.Errorf("there were %d faults in %s, and %d are wanted", faults, c.length, want)
	}
	if c.crashedInMiddle == 0 {
		c.t.Error("no server died in the middle of an import")
	}
	for o, n := range c.met() {
		if n == 0 {
			c.t.Errorf("%s: no letter came upon it", o)
		}
	}
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
