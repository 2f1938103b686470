package chaos

import (
	"fmt"
	"time"
)

// fault is something that happens to an installation under load.
type fault struct {
	name   string
	least  int  // how often it happens at least, in five minutes
	always bool // and once in the shortest run
	strike func(c *campaign)
}

// postgresFaults happen one after the other; beside them the mail server fails,
// and a server is frozen.
var postgresFaults = []fault{
	{"kill -9 of a server", 10, true, (*campaign).killServer},
	{"PostgreSQL stopped at once", 3, true, (*campaign).stopPostgres},
	{"LISTEN connections killed", 3, true, (*campaign).killListeners},
	{"PostgreSQL cut off half-open", 1, false, (*campaign).cutOff},
	{"rolling restart", 1, false, (*campaign).rollingRestart},
	{"crash in the middle of an import", 1, false, (*campaign).crashInImport},
}

// sqliteFaults are those of one server and its disk.
var sqliteFaults = []fault{
	{"kill -9 of a server", 10, true, (*campaign).killServer},
	{"disk full", 5, true, (*campaign).fillDisk},
	{"rolling restart", 2, false, (*campaign).rollingRestart},
	{"crash in the middle of an import", 5, false, (*campaign).crashInImport},
}

// The faults that run on tracks of their own.
const frozenTooLong = "server frozen for longer than its leases"

// Bounds of the first success after a restart.
const (
	serverBack   = 5 * time.Second
	postgresBack = 10 * time.Second
)

func (c *campaign) killServer() {
	s := pick(c, c.available())
	from := time.Now()
	s.kill()
	c.rest(0, time.Second)
	c.startAgain(from, "killed", s)
}

// startAgain starts servers that were ended, and measures how soon each works.
func (c *campaign) startAgain(from time.Time, what string, servers ...*server) {
	for _, s := range servers {
		began := time.Now()
		s.start()
		c.recovered("server", serverBack, began, s)
	}
	for _, s := range servers {
		c.environment.trouble(interrupted, fmt.Sprintf("server %s was %s", s.name, what), from, s)
	}
}

func (c *campaign) stopPostgres() {
	from := time.Now()
	c.environment.postgres.Stop(c.t)
	c.rest(0, 2*time.Second)
	c.environment.postgres.Start(c.t)
	began := time.Now()
	for _, s := range c.available() {
		c.recovered("PostgreSQL", postgresBack, began, s)
	}
	c.environment.trouble(speechless, "PostgreSQL was stopped", from, c.environment.servers...)
}

// killListeners cuts the connections by which servers hear of each other. Nobody
// is excused by it: servers look by themselves besides.
func (c *campaign) killListeners() {
	// What such a connection says last is LISTEN, and then now and then nothing.
	const statement = `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
		WHERE datname = current_database() AND backend_type = 'client backend' AND (query LIKE 'LISTEN%' OR query = '')`
	var killed int
	var err error
	listened := c.until(serverBack, func() bool { // it may just be connecting again
		err = c.environment.database.Pool().QueryRowContext(c.t.Context(), statement).Scan(&killed)
		return err != nil || killed > 0
	})
	if err != nil || !listened {
		c.t.Errorf("kill the LISTEN connections: %d there, %v", killed, err)
	}
}

func (c *campaign) cutOff() {
	s := pick(c, c.available())
	from := time.Now()
	if err := s.route.cut(); err != nil {
		c.t.Error(err)
		return
	}
	c.rest(2*time.Second, 15*time.Second)
	s.route.mend()
	c.recovered("network", postgresBack, time.Now(), s)
	c.environment.trouble(speechless, fmt.Sprintf("server %s was cut off from PostgreSQL", s.name), from, s)
	c.held(from, s)
}

// rollingRestart ends and starts all servers as an update of the product would.
func (c *campaign) rollingRestart() {
	for _, s := range c.available() {
		var closed <-chan int
		var err error
		if !c.until(released, func() bool { // one that is frozen may hold it up
			closed, err = c.probe.watch(c.t.Context(), s)
			return err == nil
		}) {
			c.t.Errorf("open a socket at server %s: %v", s.name, err)
			continue
		}
		from := time.Now()
		s.stop()
		select {
		case code := <-closed:
			if code != 1012 {
				c.t.Errorf("server %s, asked to end, closed a socket with %d and not 1012", s.name, code)
			}
		case <-c.t.Context().Done():
			return
		}
		c.startAgain(from, "restarted", s)
	}
}

// crashInImport has all servers die while one of them works at a spreadsheet. That
// may have been quicker: then another one is brought in.
func (c *campaign) crashInImport() {
	const tries = 3
	for range tries {
		if c.crashOnce() {
			c.crashedInMiddle++
			return
		}
	}
}

// crashOnce tells whether the spreadsheet was left half done.
func (c *campaign) crashOnce() bool {
	const rows = 2000 // in transactions of 500
	servers := c.available()
	at := pick(c, servers)
	brought, err := c.probe.bring(c.t.Context(), at, fmt.Sprintf("import-%d", len(c.sheets)), rows)
	if err != nil {
		c.t.Errorf("begin an import at server %s: %v", at.name, err)
		return false
	}
	c.sheets = append(c.sheets, brought)
	if !c.until(time.Minute, func() bool {
		processed, _, err := c.probe.look(c.t.Context(), at, brought)
		return err == nil && processed > 0
	}) {
		c.t.Errorf("nobody works at the import %s", brought.ID)
	}
	from := time.Now()
	for _, s := range servers {
		s.kill()
	}
	c.startAgain(from, "killed in the middle of an import", servers...)
	processed, _, err := c.probe.look(c.t.Context(), at, brought)
	return err == nil && processed < rows
}

func (c *campaign) fillDisk() {
	from := time.Now()
	if err := c.environment.disk.fill(); err != nil {
		c.t.Error(err)
	}
	c.rest(time.Second, 4*time.Second)
	if err := c.environment.disk.free(); err != nil {
		c.t.Error(err)
	}
	s := c.environment.servers[0]
	c.recovered("disk", serverBack, time.Now(), s)
	c.environment.trouble(speechless, "the disk was full", from, s)
}
