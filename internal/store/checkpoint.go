package store

import (
	"context"
	"errors"
	"fmt"
	"time"
)

const (
	// checkpointPause is how long emptying the write-ahead log rests while somebody
	// else is just doing it, for whom SQLite itself does not wait.
	checkpointPause = 50 * time.Millisecond
	checkpointTries = 100
)

// Checkpoint empties SQLite's write-ahead log into the database, in which what was
// deleted is overwritten. PostgreSQL does the like by itself, by VACUUM.
func (s *Store) Checkpoint(ctx context.Context) error {
	if s.IsPostgres() {
		return nil
	}
	for range checkpointTries {
		var busy, pages, moved int
		err := s.db.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &pages, &moved)
		if err != nil {
			return fmt.Errorf("empty the write-ahead log: %w", err)
		}
		if busy == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(checkpointPause):
		}
	}
	return errors.New("empty the write-ahead log: others are using it all the time")
}
