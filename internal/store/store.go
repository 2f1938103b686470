// Package store opens the database, SQLite or PostgreSQL, and makes the two
// behave alike.
//
// It gives the other packages an ent client, transactions with
// retry, the one clock, the names of violated constraints, and migrations. It
// knows nothing of what the rows mean. Together with the PostgreSQL bell it is
// the only place that knows a driver.
package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"math"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/lib/pq"
	_ "modernc.org/sqlite" // the driver "sqlite"

	"usher/ent"
	"usher/ent/organization"
	"usher/internal/scope"
)

const (
	// sqliteReaders is how many SQLite connections may read at the same time.
	sqliteReaders = 8
	// postgresConnections bounds the pool of one server.
	postgresConnections = 24
	// clockSamples is how often the database is asked for its time at once.
	clockSamples = 3
	// sqliteBusy is how long a writer waits for another process, such as the
	// command line beside a running server.
	sqliteBusy = 10 * time.Second
)

// Store is an open database.
type Store struct {
	Client *ent.Client

	dialect string
	url     string
	db      *sql.DB // all of PostgreSQL; SQLite's one writing connection
	readers *sql.DB // SQLite's readers; nil on PostgreSQL
	clock   clock
}

// Open connects to sqlite:PATH or postgres://…, creating the SQLite file and
// its folder (mode 0700) where they are missing. It does not migrate. Options
// are the ent client's, such as ent.Log.
func Open(ctx context.Context, databaseURL string, options ...ent.Option) (*Store, error) {
	s := &Store{url: databaseURL}
	var ours dialect.Driver
	switch scheme, rest, _ := strings.Cut(databaseURL, ":"); scheme {
	case "sqlite":
		if err := s.openSQLite(rest); err != nil {
			return nil, fmt.Errorf("open SQLite database: %w", err)
		}
		ours = &sqliteDriver{
			Driver: entsql.OpenDB(dialect.SQLite, s.db),
			read:   entsql.OpenDB(dialect.SQLite, s.readers),
		}
	case "postgres", "postgresql":
		if err := s.openPostgres(); err != nil {
			return nil, fmt.Errorf("open PostgreSQL database: %w", err)
		}
		ours = entsql.OpenDB(dialect.Postgres, s.db)
	default:
		return nil, fmt.Errorf("open database: %q is neither sqlite:PATH nor postgres://…", scheme)
	}
	s.Client = ent.NewClient(append(options, ent.Driver(ours))...)
	scope.Install(s.Client, s.NotPast)
	if err := s.Ping(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("reach the database: %w", err), s.Close())
	}
	return s, nil
}

func (s *Store) openSQLite(path string) error {
	s.dialect = dialect.SQLite
	if path == "" || strings.HasPrefix(path, ":") {
		return errors.New("a path is needed: usher keeps nothing in memory only")
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	// Only its owner may read the file; SQLite gives the same mode to those beside
	// it. One that exists is not touched: closing it would drop SQLite's locks.
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL, 0o600) // #nosec G304 -- the operator says where the database is
	if err == nil {
		err = file.Close()
	}
	if err != nil && !errors.Is(err, os.ErrExist) {
		return err
	}
	// Times are compared as text: so all are in UTC, in a format that sorts.
	options := url.Values{
		"_time_format": {"sqlite"},
		"_timezone":    {"UTC"},
		"_pragma": {
			fmt.Sprintf("busy_timeout(%d)", sqliteBusy.Milliseconds()),
			"journal_mode(WAL)",
			"synchronous(FULL)",
			"foreign_keys(1)",
			"temp_store(MEMORY)",
		},
	}
	open := func(connections int, more url.Values) (*sql.DB, error) {
		query := url.Values{}
		for _, values := range []url.Values{options, more} {
			for name, v := range values {
				query[name] = append(query[name], v...)
			}
		}
		source := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: query.Encode()}
		db, err := sql.Open("sqlite", source.String())
		if err == nil {
			db.SetMaxOpenConns(connections)
			db.SetMaxIdleConns(connections)
		}
		return db, err
	}
	// One writer: with more, they would wait for each other inside SQLite, where
	// the wait is a poll (p99 44 ms against 138 to 545 ms at 16 clients).
	// What is deleted is overwritten, so that what retention erases is not left
	// behind in the file.
	if s.db, err = open(1, url.Values{"_txlock": {"immediate"}, "_pragma": {"secure_delete(1)"}}); err != nil {
		return err
	}
	s.readers, err = open(sqliteReaders, url.Values{"_pragma": {"query_only(1)"}})
	return err
}

func (s *Store) openPostgres() error {
	s.dialect = dialect.Postgres
	u, err := url.Parse(s.url)
	if err != nil {
		return errors.New("the database URL cannot be parsed")
	}
	// Parameters in binary save one round trip a statement. It would break jsonb
	// columns; there are none.
	query := u.Query()
	prepare := query.Get("prepared_statements") != "no" // ours, and nothing that PostgreSQL knows
	query.Del("prepared_statements")
	u.RawQuery = query.Encode()
	s.url = u.String()
	if !query.Has("binary_parameters") {
		query.Set("binary_parameters", "yes")
	}
	if !query.Has("connect_timeout") {
		query.Set("connect_timeout", "5")
	}
	query.Set("timezone", "UTC") // what times are read in, whatever the server's setting
	u.RawQuery = query.Encode()
	plain, err := pq.NewConnector(u.String())
	if err != nil {
		return err
	}
	var connector driver.Connector = abandoning{plain}
	if prepare {
		connector = preparing{connector}
	}
	s.db = sql.OpenDB(connector)
	s.db.SetMaxOpenConns(postgresConnections)
	s.db.SetMaxIdleConns(postgresConnections)
	// What a rush has opened is given back within a minute of its end: each is a process
	// of PostgreSQL's with statements of its own, and all servers share their number. It
	// is not sooner, because a new one has every statement parsed and planned anew.
	s.db.SetConnMaxIdleTime(20 * time.Second)
	return nil
}

// Close gives all connections back.
func (s *Store) Close() error {
	err := s.db.Close()
	if s.readers != nil {
		err = errors.Join(err, s.readers.Close())
	}
	return err
}

// Ping asks the database for an answer and, on PostgreSQL, for the time.
func (s *Store) Ping(ctx context.Context) error {
	if s.IsPostgres() {
		return s.clock.set(ctx, s.db)
	}
	if err := s.db.PingContext(ctx); err != nil {
		return err
	}
	return s.readers.PingContext(ctx)
}

// IsPostgres tells which of the two databases this is.
func (s *Store) IsPostgres() bool { return s.dialect == dialect.Postgres }

// Readers is how many statements that read can run at the same time.
func (s *Store) Readers() int {
	if s.IsPostgres() {
		return postgresConnections
	}
	return sqliteReaders
}

// URL is what the store was opened with; it may hold a password.
func (s *Store) URL() string { return s.url }

// Pool is the connections that writes go through, for the one statement that
// is not about rows: the bell's NOTIFY.
func (s *Store) Pool() *sql.DB { return s.db }

// Pools are all connection pools by name, for whoever measures them.
func (s *Store) Pools() map[string]*sql.DB {
	if s.IsPostgres() {
		return map[string]*sql.DB{"postgres": s.db}
	}
	return map[string]*sql.DB{"sqlite_writer": s.db, "sqlite_readers": s.readers}
}

// sqliteDriver sends what reads to the readers and what writes to the one
// writing connection. Reading inside a transaction stays in it.
type sqliteDriver struct {
	*entsql.Driver // the writer
	read           *entsql.Driver
}

func (d *sqliteDriver) Query(ctx context.Context, query string, args, v any) error {
	return d.read.Query(ctx, query, args, v)
}

func (d *sqliteDriver) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return d.read.QueryContext(ctx, query, args...)
}

// clock is the time that all servers share. On PostgreSQL it is the
// database's, so that servers whose own clocks differ agree on what is past;
// offset says how far the machine's clock is from it, in nanoseconds.
type clock struct{ offset atomic.Int64 }

// Now is the time in UTC, in microseconds: the precision both databases keep.
func (s *Store) Now() time.Time {
	return time.Now().Add(time.Duration(s.clock.offset.Load())).UTC().Truncate(time.Microsecond)
}

// ClockOffset is how far the shared clock is ahead of this machine's.
func (s *Store) ClockOffset() time.Duration { return time.Duration(s.clock.offset.Load()) }

// TravelTo makes Now tell another time from here on, so that a demo can write
// a past. It is for SQLite: on PostgreSQL the clock is the database's.
func (s *Store) TravelTo(t time.Time) { s.clock.offset.Store(int64(time.Until(t))) }

// set asks the database for its time. The answer is half a round trip old, more
// or less; of a few, the quickest errs least.
func (c *clock) set(ctx context.Context, db *sql.DB) error {
	conn, err := db.Conn(ctx) // connecting is not to be counted
	if err != nil {
		return err
	}
	defer conn.Close()
	quickest := time.Duration(math.MaxInt64)
	for range clockSamples {
		asked := time.Now()
		var theirs time.Time
		if err := conn.QueryRowContext(ctx, "SELECT clock_timestamp()").Scan(&theirs); err != nil {
			return err
		}
		if took := time.Since(asked); took < quickest {
			quickest = took
			c.offset.Store(int64(theirs.Sub(asked.Add(took / 2))))
		}
	}
	return nil
}

// KeepTime follows the database's clock until ctx ends.
func (s *Store) KeepTime(ctx context.Context) error {
	ticker := time.NewTicker(5 * time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			// A database that does not answer keeps the offset; /readyz tells of it.
			_ = s.Ping(ctx)
		}
	}
}

// NotPast is true of rows whose time column lies ahead, by the database's own
// clock at the moment the statement runs.
func (s *Store) NotPast(column string) func(*entsql.Selector) {
	return func(sel *entsql.Selector) {
		if s.IsPostgres() {
			sel.Where(entsql.ExprP(sel.C(column) + " > clock_timestamp()"))
			return
		}
		sel.Where(entsql.GT(sel.C(column), s.Now()))
	}
}

// Paused is true of rows whose organization takes nobody in at present, by the
// clock of NotPast; column is where a row says whose it is.
func (s *Store) Paused(column string) func(*entsql.Selector) {
	return func(sel *entsql.Selector) {
		paused := entsql.Dialect(sel.Dialect()).Select(organization.FieldID).From(entsql.Table(organization.Table))
		s.NotPast(organization.FieldPausedUntil)(paused)
		sel.Where(entsql.In(sel.C(column), paused))
	}
}
