package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	"github.com/lib/pq"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"usher/ent"
	"usher/ent/migrate"
	"usher/internal/scope"
)

// attempts bounds how often a transaction is tried again after the database
// undid it for reasons that are not ours.
const attempts = 5

// ErrAgain, returned by a transaction's func, undoes it and runs it anew: the
// world changed in between, and a second look will see how.
var ErrAgain = errors.New("store: look again")

// InTx runs fn in one transaction and commits it when fn returns nil. fn may
// run again from the start when the database undid the first try (a deadlock, a
// serialization failure, a connection that was lost before COMMIT was said, be it
// because this process stood still for too long) or fn returned ErrAgain, so it
// must have no effect outside of tx, but by Afterwards. A COMMIT that got no answer is
// never repeated: its outcome is unknown.
//
// Inside of another's fn it is a part of that transaction, which is to end with
// its error: a verb may be made of others, and all of it happens or nothing.
func (s *Store) InTx(ctx context.Context, fn func(ctx context.Context, tx *ent.Tx) error) error {
	if tx := ent.TxFromContext(ctx); tx != nil {
		return fn(ctx, tx)
	}
	for attempt := 1; ; attempt++ {
		var acts []func()
		err := s.try(context.WithValue(ctx, afterwards{}, &acts), fn)
		if err == nil || attempt == attempts || !undone(err) {
			for _, act := range acts {
				act()
			}
			return err
		}
		pause := time.Duration(rand.Int64N(int64(attempt) * int64(20*time.Millisecond))) // #nosec G404 -- a pause is no secret
		select {
		case <-ctx.Done():
			return err
		case <-time.After(pause):
		}
	}
}

// afterwards is where a transaction's context keeps what Afterwards was given.
type afterwards struct{}

// Afterwards has act done when the transaction that ctx belongs to is over, whether it
// was committed or refused: to count a refusal, say. What a try wanted that the database
// undid, the next one wants anew. Outside of a transaction it is done at once.
func Afterwards(ctx context.Context, act func()) {
	if acts, ok := ctx.Value(afterwards{}).(*[]func()); ok {
		*acts = append(*acts, act)
		return
	}
	act()
}

func (s *Store) try(ctx context.Context, fn func(ctx context.Context, tx *ent.Tx) error) (err error) {
	tx, err := s.Client.Tx(ctx)
	if err != nil {
		return fmt.Errorf("begin transaction: %w", err)
	}
	finished := false
	defer func() {
		if !finished { // fn failed or panicked
			if undo := tx.Rollback(); !errors.Is(undo, sql.ErrTxDone) { // which follows a cancelled context
				err = errors.Join(err, undo)
			}
		}
	}()
	if err := fn(ent.NewTxContext(scope.Within(ctx, tx.Client()), tx), tx); err != nil {
		return err
	}
	finished = true
	defer scope.Forget(ctx) // what the viewer may do may have changed
	if err := tx.Commit(); err != nil {
		if errors.Is(err, sql.ErrTxDone) && ctx.Err() != nil { // package sql rolls back when ctx ends
			err = ctx.Err()
		}
		return &commitError{err}
	}
	return nil
}

// commitError marks a transaction whose COMMIT was said.
type commitError struct{ error }

func (e *commitError) Error() string { return "commit: " + e.error.Error() }
func (e *commitError) Unwrap() error { return e.error }

// undone tells whether the database itself took the transaction back, so that
// trying again is safe and may help.
func undone(err error) bool {
	var postgres *pq.Error
	if errors.As(err, &postgres) {
		switch postgres.Code {
		case "40001", "40P01": // serialization_failure, deadlock_detected
			return true
		}
	}
	// lib/pq says so of every connection that PostgreSQL ends, whatever the reason
	// that it gives: a transaction abandoned for too long, 25P03, among them.
	var commit *commitError
	lost := errors.Is(err, driver.ErrBadConn) && !errors.As(err, &commit)
	return lost || errors.Is(err, ErrAgain) || outdated(err)
}

// Violates tells whether the database refused a write because of the unique
// index of this name.
func Violates(err error, index string) bool {
	var postgres *pq.Error
	if errors.As(err, &postgres) {
		return postgres.Code == "23505" && postgres.Constraint == index
	}
	var lite *sqlite.Error
	if errors.As(err, &lite) && lite.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE {
		// SQLite names the columns and not the index.
		return strings.HasSuffix(lite.Error(), "UNIQUE constraint failed: "+columns(index)+fmt.Sprintf(" (%d)", lite.Code()))
	}
	return false
}

func columns(index string) string {
	for _, table := range migrate.Tables {
		i := slices.IndexFunc(table.Indexes, func(i *schema.Index) bool { return i.Name == index })
		if i < 0 {
			continue
		}
		var names []string
		for _, column := range table.Indexes[i].Columns {
			names = append(names, table.Name+"."+column.Name)
		}
		return strings.Join(names, ", ")
	}
	panic("store: no index is named " + index)
}

// ForUpdate locks the rows a query reads until the transaction ends. On SQLite
// that is already so: a writing transaction is alone.
func ForUpdate(sel *entsql.Selector) {
	if sel.Dialect() == dialect.Postgres {
		sel.ForUpdate()
	}
}

// ForChange locks rows as changing them would: rows that refer to them can be
// written meanwhile, which ForUpdate keeps waiting.
func ForChange(sel *entsql.Selector) {
	if sel.Dialect() == dialect.Postgres {
		sel.For(entsql.LockUpdate, entsql.WithLockClause("FOR NO KEY UPDATE"))
	}
}

// SkipLocked is ForUpdate for whoever takes work from a table: rows that others
// are just taking are passed by.
func SkipLocked(sel *entsql.Selector) {
	if sel.Dialect() == dialect.Postgres {
		sel.ForUpdate(entsql.WithLockAction(entsql.SkipLocked))
	}
}
