package store_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"usher/ent"
	"usher/internal/store/storetest"
)

// A pooler that gives each transaction another connection keeps nothing that was
// said to a session: no prepared statement, no setting, and no lock.
func TestPooler(t *testing.T) {
	t.Parallel()
	server := storetest.StartPostgres(t, "log_min_messages = warning")

	t.Run("servers that start together migrate once and leave no lock", func(t *testing.T) {
		t.Parallel()
		url := server.EmptyURL(t)
		var servers sync.WaitGroup
		applied := make([]int, 3)
		for i := range applied {
			s := storetest.Open(t, pooled(t, server, url))
			servers.Go(func() {
				steps, err := s.Migrate(system(t))
				if err != nil {
					t.Errorf("server %d: %v", i, err)
				}
				applied[i] = len(steps)
			})
		}
		servers.Wait()
		direct := storetest.Open(t, url)
		list, err := direct.Migrations(system(t))
		if err != nil {
			t.Fatal(err)
		}
		if sum := applied[0] + applied[1] + applied[2]; sum != len(list) {
			t.Errorf("the servers say that they applied %v of %d migrations", applied, len(list))
		}
		if said := server.Log(t); strings.Contains(said, "own a lock") {
			t.Errorf("a lock was given back on another connection than it was taken on:\n%s", said)
		}
		var locks int
		if err := direct.Pool().QueryRow(`SELECT count(*) FROM pg_locks JOIN pg_database d ON d.oid = database
			WHERE locktype = 'advisory' AND datname = current_database()`).Scan(&locks); err != nil || locks > 0 {
			t.Errorf("%d locks were left behind (%v)", locks, err)
		}
	})

	t.Run("many transactions at once read and write what is theirs", func(t *testing.T) {
		t.Parallel()
		s := storetest.Open(t, pooled(t, server, server.URL(t)))
		var people sync.WaitGroup
		for i := range 16 {
			people.Go(func() {
				name := fmt.Sprintf("person%d", i)
				for range 10 {
					err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
						if i%2 == 0 { // statements in another order
							tx.User.Query().CountX(ctx)
						}
						return tx.User.Create().SetName(name).SetEmail(fmt.Sprintf("%s-%d@example.com", name, s.Now().UnixNano())).
							SetPasswordHash("x").SetCreatedAt(s.Now()).Exec(ctx)
					})
					if err != nil {
						t.Errorf("%s: %v", name, err)
					}
				}
			})
		}
		people.Wait()
		users, err := s.Client.User.Query().All(system(t))
		if err != nil || len(users) != 160 {
			t.Errorf("there are %d people, not 160 (%v)", len(users), err)
		}
		for _, u := range users {
			if !strings.HasPrefix(u.Email, u.Name+"-") {
				t.Errorf("%s has the address %s", u.Name, u.Email)
			}
		}
	})
}

// pooled is a database through a pooler that knows no prepared statements.
func pooled(t *testing.T, server *storetest.Server, url string) string {
	t.Helper()
	return server.Pooled(t, url) + "&prepared_statements=no"
}
