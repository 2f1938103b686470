package bench

import (
	"database/sql"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"usher/internal/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }

const (
	clients       = 16
	organizations = 100
	seconds       = 5 // of each measurement
)

// BenchmarkInvite creates invitations through the API on PostgreSQL with fsync
// on, and has pgbench run the very same statements, as PostgreSQL logged them,
// in one transaction each. It reports how much of pgbench's rate usher reaches.
func BenchmarkInvite(b *testing.B) {
	postgres := storetest.StartPostgres(b, "fsync = on", "synchronous_commit = on", "full_page_writes = on",
		"shared_buffers = 256MB", "log_min_messages = log")
	url := postgres.URL(b)
	a := serve(b, url)
	admins := make([]admin, organizations)
	for i := range admins {
		admins[i] = newAdmin(b, a.Services, i)
	}
	statements := record(b, postgres, url, a.PublicURL(), admins)
	connected := make([]*client, clients)
	for i := range connected {
		connected[i] = dial(b, a.PublicURL())
	}
	for b.Loop() {
		var ratios, ours, theirs []float64
		for range rounds {
			ours = append(ours, rate(b, connected, admins))
			theirs = append(theirs, pgbench(b, postgres, url, statements, seconds))
			ratios = append(ratios, ours[len(ours)-1]/theirs[len(theirs)-1])
		}
		gapless(b, url)
		b.ReportMetric(percentile(ours, 50), "usher-invitations/s")
		b.ReportMetric(percentile(theirs, 50), "pgbench-transactions/s")
		b.ReportMetric(percentile(ratios, 50), "ratio")
		b.ReportMetric(0, "ns/op")
	}
}

// gapless fails unless pgbench did to each log what usher does: its script would
// be quicker if it set heads that are elsewhere.
func gapless(b *testing.B, url string) {
	b.Helper()
	db, err := sql.Open("postgres", url)
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	var wrong int
	err = db.QueryRow("SELECT count(*) FROM organizations o WHERE event_sequence <> (SELECT count(*) FROM events e WHERE e.organization_id = o.id)").Scan(&wrong)
	if err != nil || wrong != 0 {
		b.Fatalf("%d heads are not where their logs end: %v", wrong, err)
	}
}

// record makes an invitation in each organization and then one while PostgreSQL
// logs, and returns the pgbench script of what that did, for any of them.
func record(b *testing.B, postgres *storetest.Server, url, server string, admins []admin) string {
	b.Helper()
	db, err := sql.Open("postgres", url)
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	run := func(statement string, arguments ...any) {
		b.Helper()
		if _, err := db.ExecContext(b.Context(), statement, arguments...); err != nil {
			b.Fatalf("%s: %v", statement, err)
		}
	}
	run("CREATE TABLE bench_admins (n bigint PRIMARY KEY, org uuid NOT NULL, admin uuid NOT NULL)")
	for i, by := range admins {
		run("INSERT INTO bench_admins VALUES ($1, $2, $3)", i+1, by.organizationID, by.userID)
	}
	// The first of a day begins its tallies; what is measured is the others.
	first := dial(b, server)
	for i, by := range admins {
		if err := first.invite(by, fmt.Sprintf("first%d@example.com", i)); err != nil {
			b.Fatal(err)
		}
	}
	run("ALTER SYSTEM SET log_statement = 'all'")
	run("SELECT pg_reload_conf()")
	log, email := recorded(b, postgres, server, admins[0])
	run("ALTER SYSTEM SET log_statement = 'none'")
	run("SELECT pg_reload_conf()")

	values := map[string]string{
		"'" + admins[0].organizationID.String() + "'": "org",
		"'" + admins[0].userID.String() + "'":         "admin",
		"'" + email + "'":                             "email",
	}
	var invitation, event string
	if err := db.QueryRow("SELECT id FROM invitations WHERE email = $1", email).Scan(&invitation); err != nil {
		b.Fatal(err)
	}
	if err := db.QueryRow("SELECT id FROM events WHERE invitation_id = $1", invitation).Scan(&event); err != nil {
		b.Fatal(err)
	}
	values["'"+invitation+"'"], values["'"+event+"'"] = "inv", "evt"
	prologue := fmt.Sprintf("\\set n random(1, %d)\n", organizations) +
		"SELECT org, admin, gen_random_uuid() AS inv, gen_random_uuid() AS evt, 'p' || gen_random_uuid() || '@example.com' AS email FROM bench_admins WHERE n = :n \\gset\n"
	return script(log, prologue, values)
}

// recorded makes invitations until PostgreSQL has logged all that one of them did: no
// connection tells when it has heard that it is to log. It returns that part of the
// log, and who was invited.
func recorded(b *testing.B, postgres *storetest.Server, server string, by admin) (log, email string) {
	b.Helper()
	c := dial(b, server)
	for n, deadline := 0, time.Now().Add(20*time.Second); log == ""; n++ {
		if time.Now().After(deadline) {
			b.Fatalf("PostgreSQL has logged none of %d invitations", n)
		}
		email = fmt.Sprintf("recorded%d@example.com", n)
		before := len(postgres.Log(b))
		if err := c.invite(by, email); err != nil {
			b.Fatal(err)
		}
		log = transaction(postgres.Log(b)[before:])
	}
	return log, email
}

var counter atomic.Int64

// rate has clients create invitations, and returns how many a second.
func rate(b *testing.B, connected []*client, admins []admin) float64 {
	b.Helper()
	var made atomic.Int64
	var failed atomic.Value
	start := time.Now()
	var all sync.WaitGroup
	for _, c := range connected {
		all.Go(func() {
			for time.Since(start) < seconds*time.Second {
				n := counter.Add(1)
				if err := c.invite(admins[int(n)%len(admins)], fmt.Sprintf("invited%d@example.com", n)); err != nil {
					failed.Store(err)
					return
				}
				made.Add(1)
			}
		})
	}
	all.Wait()
	if err, ok := failed.Load().(error); ok {
		b.Fatal(err)
	}
	return float64(made.Load()) / time.Since(start).Seconds()
}
