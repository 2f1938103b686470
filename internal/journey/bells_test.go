package journey

import (
	"context"
	"fmt"
	"regexp"
	"sync"
	"testing"

	"usher/internal/store/storetest"
)

// listening are the connections that listen: what such a one says last is LISTEN,
// and then now and then nothing, to get an answer.
const listening = `FROM pg_stat_activity
	WHERE datname = current_database() AND backend_type = 'client backend' AND (query LIKE 'LISTEN%' OR query = '')`

// Whatever rings, and whether or not it does: who watches at one server hears of
// everything that happens at both, in order and once.
func TestBells(t *testing.T) {
	t.Parallel()

	t.Run("LISTEN", func(t *testing.T) {
		t.Parallel()
		in, a, b := two(t)
		in.tellsAll(a, b, 50)
	})

	t.Run("LISTEN that is cut off again and again", func(t *testing.T) {
		t.Parallel()
		in, a, b := two(t)
		in.database() // opened here, and not in the goroutine
		ctx, stop := context.WithCancel(t.Context())
		var cutting sync.WaitGroup
		cuts := 0
		cutting.Go(func() {
			for ctx.Err() == nil {
				var n int
				if err := in.database().Pool().QueryRowContext(ctx, `SELECT count(pg_terminate_backend(pid)) `+listening).Scan(&n); err != nil && ctx.Err() == nil {
					t.Errorf("cut the listeners off: %v", err)
					return
				}
				cuts += n
			}
		})
		in.tellsAll(a, b, 50)
		stop()
		cutting.Wait()
		if cuts < 5 {
			t.Errorf("only %d connections were cut off", cuts)
		}
		eventually(t, "both listen again", func() bool { return len(in.rows("SELECT pid "+listening)) == 2 })
	})

	t.Run("poll, through a pooler that gives each transaction another connection", func(t *testing.T) {
		t.Parallel()
		postgres := storetest.StartPostgres(t, "log_min_messages = warning", "log_statement = all")
		in := install(t, postgres.Pooled(t, postgres.EmptyURL(t))+"&prepared_statements=no")
		in.set("USHER_BELL=poll")
		in.found()
		a, b := in.serve(), in.serve()
		in.tellsAll(a, b, 50)

		said := postgres.Log(t)
		if bell := regexp.MustCompile(`(?:LISTEN|NOTIFY|pg_notify).*`).FindString(said); bell != "" {
			t.Errorf("PostgreSQL was told %s", bell)
		}
		if trouble := regexp.MustCompile(`(?:WARNING|ERROR|FATAL): .*`).FindString(said); trouble != "" {
			t.Errorf("PostgreSQL said %s", trouble)
		}
		if !regexp.MustCompile(`SELECT .*event_sequence`).MatchString(said) {
			t.Error("PostgreSQL's log does not tell what it was asked")
		}
	})
}

// tellsAll makes events at both servers, most of them at b, and fails unless two
// who watch at a hear of each.
func (in *installation) tellsAll(a, b *server, events int) {
	in.t.Helper()
	watchers := []*watcher{
		in.watch(a.URL, in.organization.SessionToken, "organizationEvents"),
		in.watch(a.URL, in.organization.SessionToken, "organizationEvents"),
	}
	for _, w := range watchers {
		w.connected()
	}
	for i := range events {
		at := b
		if i%10 == 9 {
			at = a
		}
		at.must(in, updateDepartment, map[string]any{"id": in.organization.MemberID, "department": fmt.Sprint("Department ", i)})
	}
	for _, w := range watchers {
		w.awaitEvent("MEMBER_DEPARTMENT_CHANGED", fmt.Sprint("Department ", events-1))
		w.missedNothing(events)
	}
}
