package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/pressly/goose/v3/lock"
)

const (
	// migrationPatience is how long a server waits for another that migrates.
	migrationPatience = 5 * time.Minute
	// migrationPause is how long it waits between looks. It waits in no
	// statement, because it would keep a connection of a pooler that the other
	// may need.
	migrationPause = time.Second
)

// migrationLock keeps servers that start together from migrating at the same
// time. It is PostgreSQL's advisory lock of goose's own number, held by a
// transaction: one held by a session is lost, or stays for ever, where a pooler
// gives each transaction another connection.
type migrationLock struct{ held *sql.Tx }

var _ lock.Locker = (*migrationLock)(nil)

// Lock implements lock.Locker.
func (l *migrationLock) Lock(ctx context.Context, db *sql.DB) error {
	for late := time.After(migrationPatience); ; {
		if locked, err := l.try(ctx, db); err != nil || locked {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-late:
			return errors.New("another server has been migrating for too long")
		case <-time.After(migrationPause):
		}
	}
}

func (l *migrationLock) try(ctx context.Context, db *sql.DB) (locked bool, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return false, err
	}
	err = tx.QueryRowContext(ctx, "SELECT pg_try_advisory_xact_lock($1)", lock.DefaultLockID).Scan(&locked)
	if err != nil || !locked {
		return false, errors.Join(err, tx.Rollback())
	}
	// It idles for as long as a migration takes.
	if _, err := tx.ExecContext(ctx, "SET LOCAL idle_in_transaction_session_timeout = 0"); err != nil {
		return false, errors.Join(err, tx.Rollback())
	}
	l.held = tx
	return true, nil
}

// Unlock implements lock.Locker. The lock's transaction has nothing to commit:
// what was migrated was so on another connection.
func (l *migrationLock) Unlock(context.Context, *sql.DB) error {
	if err := l.held.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) { // done when the caller's ctx has ended
		return err
	}
	return nil
}
