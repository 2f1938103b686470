package chaos

import (
	"context"
	"flag"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"usher/internal/chaos/audit"
)

var (
	chaosFor = flag.Duration("chaos.for", 15*time.Second, "how long things happen to an installation")
	seed     = flag.Uint64("seed", rand.Uint64(), "what chance begins with: the same lets the same happen, as far as time allows")
)

// sqliteShare is for which part of the time SQLite's campaign runs beside that on
// PostgreSQL: one of so many.
const sqliteShare = 5

// Whole installations work while servers, databases, networks, mail servers and
// disks fail; afterwards an auditor compares what was promised with what is there.
func TestChaos(t *testing.T) {
	t.Parallel()
	t.Logf("-seed %d", *seed)

	wrong := &failures{}
	t.Cleanup(func() { wrong.repeat(t) })

	t.Run("postgres", func(test *testing.T) {
		test.Parallel()
		t := wrong.noting(test)
		e := newPostgresEnvironment(t, &audit.Journal{}, 3)
		newCampaign(t, "postgres", e, *chaosFor, *seed, postgresFaults).whole()
	})

	t.Run("sqlite", func(test *testing.T) {
		test.Parallel()
		t := wrong.noting(test)
		length := *chaosFor / sqliteShare
		e := newSQLiteEnvironment(t, &audit.Journal{}, 256+2*int(length.Seconds()))
		newCampaign(t, "sqlite", e, length, *seed, sqliteFaults).whole()
	})
}

// whole is a campaign from its beginning to the judgement.
func (c *campaign) whole() {
	c.t.Helper()
	e := c.environment
	base := c.base()
	work := newLoad(c.t, c.seed, e.journal, e.urls, e.databaseURL, e.found)
	if c.isShort() {
		work.crew = smallCrew
	}
	work.found()
	c.underLoad(work)
	if c.isShort() {
		c.left = c.returns(base, "the load's end") // the servers do not outlive settling
		c.settle()
	} else {
		c.settleAndReturn(base)
	}
	e.note()
	c.judge(work)
	c.happened()
	c.t.Log(c.summary())
}

// settleAndReturn measures how soon the gauges return. What people hold has its time
// from the load's end, while letters go out still. Those take goroutines and
// connections as people do: the time of these begins when the last one has left.
func (c *campaign) settleAndReturn(base gauges) {
	c.t.Helper()
	var returning sync.WaitGroup
	defer returning.Wait() // however settling ends
	returning.Go(func() { c.left = c.returns(base.held(), "the load's end") })
	c.settle()
	returning.Wait()
	c.rested = c.returns(base, "the last letter")
}

// underLoad lets things happen while a load works. It ends when everything works
// again, so that whoever watches can hear of the rest.
func (c *campaign) underLoad(work *load) {
	c.t.Helper()
	ctx, over := context.WithCancel(c.t.Context())
	var working, beating sync.WaitGroup
	pulse, calm := context.WithCancel(c.t.Context())
	beating.Go(func() { c.pulse.run(pulse) })
	working.Go(func() { work.run(ctx) })
	began := time.Now()
	defer func() {
		c.worked = time.Since(began)
		over()
		working.Wait()
		calm()
		beating.Wait()
	}()
	c.run()
}

// judge has the auditor look.
func (c *campaign) judge(work *load) {
	c.t.Helper()
	e := c.environment
	for _, race := range e.races() {
		c.t.Errorf("a data race in server %s", tail(race))
	}
	violations, err := audit.Auditor{
		URLs: e.urls(), Database: e.databaseURL, Journal: e.journal, Files: e.texts(), Admins: work.admins(c.t.Context()),
	}.Judge(c.t.Context())
	if err != nil {
		c.t.Errorf("the auditor cannot judge: %v", err)
	}
	for _, v := range violations {
		c.t.Errorf("%s: %s", v.Requirement, v.Sentence)
	}
	if c.t.Failed() {
		c.t.Log(c.story())
	}
}
