package chaos

import (
	"time"

	"usher/internal/store/storetest"
)

// settle brings to an end what the load began: spreadsheets are brought in, and
// letters go out. Everything works.
func (c *campaign) settle() {
	c.t.Helper()
	if c.environment.database == nil {
		c.environment.database = storetest.Open(c.t, c.environment.databaseURL)
	}
	if c.isShort() {
		c.releaseLetters()
	}
	for _, b := range c.sheets {
		c.finished(b)
	}
	c.carriedOut()
	c.delivered()
}

// carriedOut waits until no spreadsheet of the load is under way, for as long as a dead
// server may hold one. What becomes of those that are then is the auditor's matter.
func (c *campaign) carriedOut() {
	c.t.Helper()
	const underWay = "SELECT count(*) FROM rosters WHERE state IN ('QUEUED', 'RUNNING')"
	c.until(time.Minute, func() bool {
		var n int
		if err := c.environment.database.Pool().QueryRowContext(c.t.Context(), underWay).Scan(&n); err != nil {
			c.t.Errorf("count the imports under way: %v", err)
			return true
		}
		return n == 0
	})
}

// releaseLetters lets letters go out at once that wait for another attempt, or for
// a dead server's lease. While no server runs, nobody has one under way.
func (c *campaign) releaseLetters() {
	c.t.Helper()
	for _, s := range c.environment.servers {
		s.stop()
	}
	c.due(time.Time{})
	for _, s := range c.environment.servers {
		s.start()
	}
}

// due lets letters be due now that are not before a moment.
func (c *campaign) due(after time.Time) {
	c.t.Helper()
	const statement = "UPDATE letters SET due_at = created_at WHERE state = 'QUEUED' AND due_at > $1"
	if _, err := c.environment.database.Pool().ExecContext(c.t.Context(), statement, after.UTC()); err != nil {
		c.t.Errorf("let letters be due: %v", err)
	}
}

// finished waits until a spreadsheet that was interrupted has been brought in.
func (c *campaign) finished(b *sheet) {
	c.t.Helper()
	var processed, created int
	var err error
	c.until(time.Minute, func() bool {
		processed, created, err = c.probe.look(c.t.Context(), c.environment.servers[0], b)
		return err == nil && b.state == "DONE"
	})
	if err != nil || b.state != "DONE" || created != b.rows {
		c.t.Errorf("R1: the import %s of %d rows is %s: %d done, %d people invited, %v", b.ID, b.rows, b.state, processed, created, err)
	}
	c.environment.journal.Import(b.Import)
}

// waiting counts the letters that may go out: those of an organization that takes
// in nobody at present wait until it does.
const waiting = `SELECT count(*) FROM letters l LEFT JOIN organizations o ON o.id = l.organization_id
	WHERE l.state = 'QUEUED' AND (l.kind <> 'INVITATION' OR o.paused_until IS NULL)`

// delivered waits until no letter waits, for as long as any goes out and leases
// run. What the mail server has deferred again and again would wait for hours: no
// lease ends so late, so that nobody has it under way, and it may go at once.
func (c *campaign) delivered() {
	c.t.Helper()
	const patience = longestLease + 30*time.Second
	left, since := -1, time.Now()
	for time.Since(since) < patience {
		c.due(time.Now().Add(longestLease + 10*time.Second))
		var now int
		if err := c.environment.database.Pool().QueryRowContext(c.t.Context(), waiting).Scan(&now); err != nil {
			c.t.Errorf("count the letters that wait: %v", err)
			return
		}
		if now == 0 {
			return
		}
		if now != left {
			left, since = now, time.Now()
		}
		c.pass(250 * time.Millisecond)
	}
	c.t.Errorf("R5: %d letters never leave", left)
}
