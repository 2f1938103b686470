package chaos

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"usher/internal/chaos/audit"
)

// summary is what happened, as a table.
func (c *campaign) summary() string {
	var text strings.Builder
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	row := func(what string, figure any) { fmt.Fprintf(w, "  %s\t%v\n", what, figure) }
	fmt.Fprintf(w, "\n%s, %s, -seed %d\n", c.name, c.length, c.seed)
	faults := 0
	for _, name := range slices.Sorted(maps.Keys(c.counts)) {
		row(name, c.counts[name])
		faults += c.counts[name]
	}
	row("faults", faults)
	outcomes := map[audit.Outcome]int{}
	for _, o := range c.environment.journal.Operations() {
		outcomes[o.Outcome]++
	}
	for _, outcome := range []audit.Outcome{audit.Acknowledged, audit.Refused, audit.Failed, audit.Unknown} {
		row("operations "+string(outcome), outcomes[outcome])
	}
	row("acknowledged operations wanted, on both databases together", int(acknowledgedAnHour**chaosFor/time.Hour))
	row("acknowledged a second", int(float64(outcomes[audit.Acknowledged])/c.worked.Seconds()))
	watchers := c.environment.journal.Watchers()
	heard := 0
	for _, watcher := range watchers {
		heard += len(watcher.Heard)
	}
	row("watchers", len(watchers))
	row("events heard", heard)
	came, taken := c.environment.post.count()
	row("letters that came", came)
	row("letters taken", taken)
	met := c.met()
	for _, o := range outages {
		row("letters that met: "+string(o), met[o])
	}
	row("imports that crashed in the middle", c.crashedInMiddle)
	for _, what := range slices.Sorted(maps.Keys(c.recoveries)) {
		took := c.recoveries[what]
		row("slowest first success after a "+what+" came back", slices.Max(took).Round(time.Millisecond))
	}
	row("time in which the machine was busy with other things", c.pulse.sum().Round(time.Second))
	row("nobody connected after the load's end", c.left.Round(time.Second))
	if !c.isShort() {
		row("at rest after the last letter", c.rested.Round(time.Second))
	}
	_ = w.Flush()
	return text.String()
}

// story is when each server could not do as it wanted, for whoever has to find out
// what a violation came of.
func (c *campaign) story() string {
	var text strings.Builder
	const clock = "15:04:05.000"
	for _, s := range c.environment.servers {
		for _, t := range s.troubles {
			fmt.Fprintf(&text, "\n  server %s was %s from %s to %s", s.name, t.kind, t.from.UTC().Format(clock), t.until.UTC().Format(clock))
		}
	}
	return text.String()
}
