package chaos

import (
	"fmt"
	"time"

	"usher/internal/store/storetest"
)

// settle brings to an end what the load began: spreadsheets are brought in, and
// letters go out. Everything works.
func (c *campaign) settle() {
	c.t.Helper()
	e := c.environment
	for _, s := range e.servers {
		s.stop()
	}
	if e.database == nil {
		e.database = storetest.Open(c.t, e.databaseURL)
	}
	// While no server runs, nobody has a letter under way: what waits for another
	// attempt or for a dead server's lease, for hours if the mail server failed it
	// often enough, may go at once.
	if _, err := e.database.Pool().ExecContext(c.t.Context(), "UPDATE letters SET due_at = created_at WHERE state = 'QUEUED'"); err != nil {
		c.t.Errorf("let letters be due: %v", err)
	}
	for _, s := range e.servers {
		s.start()
	}
	for _, b := range c.sheets {
		c.finished(b)
	}
	c.delivered()
}

// finished waits until a spreadsheet that was interrupted has been brought in.
func (c *campaign) finished(b *sheet) {
	c.t.Helper()
	var processed, created int
	var err error
	c.until(time.Minute, func() bool {
		processed, created, err = c.probe.look(c.t.Context(), c.environment.servers[0], b)
		return err == nil && b.State == "DONE"
	})
	if err != nil || b.State != "DONE" || created != b.rows {
		c.t.Errorf("R1: the import %s of %d rows is %s: %d done, %d people invited, %v", b.ID, b.rows, b.State, processed, created, err)
	}
	c.environment.journal.Import(b.Import)
}

// waiting counts the letters that may go out: those of an organization that takes
// in nobody at present wait until it does.
const waiting = `SELECT count(*) FROM letters l LEFT JOIN organizations o ON o.id = l.organization_id
	WHERE l.state = 'QUEUED' AND (l.kind <> 'INVITATION' OR o.paused_until IS NULL)`

// delivered waits until no letter waits, for as long as any goes out.
func (c *campaign) delivered() {
	c.t.Helper()
	const patience = 30 * time.Second
	left, since := -1, time.Now()
	for time.Since(since) < patience {
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
		c.pass(50 * time.Millisecond)
	}
	c.t.Error(fmt.Sprintf("R5: %d letters never leave", left))
}
