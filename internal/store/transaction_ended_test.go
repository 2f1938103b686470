package store_test

import (
	"context"
	"database/sql"
	"errors"
	"testing"
	"time"

	"usher/ent"
	"usher/internal/store/storetest"
)

// PostgreSQL takes back what was not committed when a connection ends.
func TestInTxWhoseConnectionEnds(t *testing.T) {
	t.Parallel()

	t.Run("begins again on a connection that was lost meanwhile", func(t *testing.T) {
		t.Parallel()
		s := storetest.New(t, storetest.Postgres)
		fillPool(t, s, 12)
		if err := cut(t, openSQL(t, s)); err != nil {
			t.Fatal(err)
		}
		if err := s.InTx(system(t), addUser(nil)); err != nil {
			t.Error(err)
		}
	})

	t.Run("runs again when a statement finds out", func(t *testing.T) {
		t.Parallel()
		ctx, s := system(t), storetest.New(t, storetest.Postgres)
		db, runs := openSQL(t, s), 0
		err := s.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			if err := addUser(nil)(ctx, tx); err != nil {
				return err
			}
			if runs++; runs == 1 {
				if err := cut(t, db); err != nil {
					return err
				}
			}
			return addUser(nil)(ctx, tx)
		})
		if err != nil || runs != 2 {
			t.Errorf("ran %d times, error %v", runs, err)
		}
		wantUsers(t, s, 2)
	})

	t.Run("does not repeat a COMMIT that finds out, for its outcome is unknown", func(t *testing.T) {
		t.Parallel()
		s := storetest.New(t, storetest.Postgres)
		db, runs := openSQL(t, s), 0
		err := s.InTx(system(t), addUser(func() error {
			runs++
			return cut(t, db)
		}))
		if err == nil || runs != 1 {
			t.Errorf("ran %d times, error %v", runs, err)
		}
		wantUsers(t, s, 0)
	})

	for last, repeated := range map[string]bool{
		"ends when COMMIT is its next word":       false,
		"runs again when a statement is its next": true,
	} {
		t.Run("keeps others waiting for a while only, if its server abandons it, and "+last, func(t *testing.T) {
			t.Parallel()
			ctx, stop := context.WithTimeout(system(t), time.Minute)
			defer stop()
			s := storetest.New(t, storetest.Postgres)
			contended := rowsOf(s).organization("contended").SaveX(ctx)
			count := func(ctx context.Context, tx *ent.Tx) error {
				return tx.Organization.UpdateOneID(contended.ID).AddEventSequence(1).Exec(ctx)
			}
			runs, others := 0, errors.New("it did not run")
			err := s.InTx(ctx, func(abandoned context.Context, tx *ent.Tx) error {
				err := count(abandoned, tx)
				if runs++; err != nil || runs > 1 {
					return err
				}
				// Nothing is said in this one until the other has ended.
				if others = s.InTx(ctx, count); repeated {
					return count(abandoned, tx)
				}
				return nil
			})
			wantRuns, wantCount := 1, 1 // the other's
			if repeated {
				wantRuns, wantCount = 2, 2
			}
			if (err == nil) != repeated || others != nil || runs != wantRuns {
				t.Errorf("it ran %d times and ended with %v, the other with %v", runs, err, others)
			}
			if n := s.Client.Organization.GetX(system(t), contended.ID).EventSequence; n != wantCount {
				t.Errorf("it was counted %d times", n)
			}
		})
	}
}

// cut ends all connections to the database but this one.
func cut(t *testing.T, db *sql.DB) error {
	_, err := db.ExecContext(t.Context(), `SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
		WHERE datname = current_database() AND pid <> pg_backend_pid()`)
	return err
}
