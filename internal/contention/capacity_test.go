package contention

import (
	"errors"
	"flag"
	"fmt"
	"strings"
	"testing"
	"text/tabwriter"
	"time"

	"usher/internal/store/storetest"
)

// The figures that are wanted, of a machine that does little else meanwhile.
const (
	wantedP99      = 300 * time.Millisecond
	wantedResident = 250 * 1000 * 1000 // bytes
)

var (
	capacityRate    = flag.Int("capacity.rate", 20, "invitations asked for in a second")
	capacityTime    = flag.Duration("capacity.time", time.Second, "for how long")
	capacitySockets = flag.Int("capacity.sockets", 60, "how many sockets are open at once")
	capacityIdle    = flag.Duration("capacity.idle", 0, "for how long nothing happens on them before the server's memory is looked at")
	capacityJudge   = flag.Bool("capacity.judge", false, "fail when a figure is not what is wanted")
)

// durable is PostgreSQL as it is set up for data that is to be kept.
var durable = []string{"fsync = on", "synchronous_commit = on", "full_page_writes = on", "shared_buffers = 128MB"}

// TestCapacity measures what one server on PostgreSQL can take. Without
// -capacity.judge it only looks whether everything was answered and told.
func TestCapacity(t *testing.T) {
	if !*capacityJudge {
		t.Parallel()
	}
	for name, letters := range map[string]bool{
		"invitations whose links are handed over are made in time": false,
		"invitations whose letters go out are made in time":        true,
	} {
		t.Run(name, func(t *testing.T) {
			sink := newSink(t)
			p := measured(t, "USHER_SMTP_URL="+sink.url, "USHER_MAIL_FROM=usher@usher.test")
			l := p.load(letters)
			latencies := l.inviteAtPace(*capacityRate, *capacityTime)
			l.report(latencies)
			if letters {
				sink.await(t, len(latencies))
			}
		})
	}
	t.Run("idle sockets take little memory, and each is told of what happens", func(t *testing.T) {
		p := measured(t, "USHER_LIMITS_SOCKETS_PER_USER=1000000", "USHER_LIMITS_SOCKETS_PER_CLIENT=1000000")
		admins := p.admins(25)
		before := p.resident()
		sockets := p.sockets(*capacitySockets, admins)
		<-time.After(*capacityIdle)
		after := p.resident()
		p.tell(sockets, admins)
		p.table([]string{"idle sockets", "resident before", "with them", "wanted"}, []string{
			fmt.Sprint(len(sockets)), megabytes(before), megabytes(after), "≤ " + megabytes(wantedResident),
		})
		if *capacityJudge && after > wantedResident {
			t.Errorf("the server holds %s", megabytes(after))
		}
	})
}

// measured is one server on PostgreSQL, which writes to disk where that counts.
func measured(t *testing.T, settings ...string) *pair {
	t.Helper()
	if !*capacityJudge {
		return pairOn(t, storetest.URL(t, storetest.Postgres), 1, settings...)
	}
	return pairOn(t, storetest.StartPostgres(t, durable...).URL(t), 1, settings...)
}

// table shows a row of figures beneath their names.
func (p *pair) table(names, figures []string) {
	p.t.Helper()
	var shown strings.Builder
	table := tabwriter.NewWriter(&shown, 0, 0, 3, ' ', tabwriter.AlignRight)
	_, err := fmt.Fprintf(table, "%s\t\n%s\t\n", strings.Join(names, "\t"), strings.Join(figures, "\t"))
	if err := errors.Join(err, table.Flush()); err != nil {
		p.t.Fatal(err)
	}
	p.t.Log("\n" + shown.String())
}

func megabytes(bytes int64) string { return fmt.Sprintf("%.0f MB", float64(bytes)/1e6) }

func (p *pair) resident() int64 {
	p.t.Helper()
	n, err := p.servers[0].Resident()
	if err != nil {
		p.t.Fatal(err)
	}
	return n
}

// admin is an organization's.
type admin struct{ organization, session string }

// admins founds organizations that an admin each leads.
func (p *pair) admins(n int) []admin {
	p.t.Helper()
	admins := make([]admin, n)
	for i := range admins {
		organization := p.organization(fmt.Sprint("Organization ", i))
		who, err := p.join(0, p.founder, organization, person{email: fmt.Sprintf("admin-%d@example.com", i)}, "ADMIN")
		if err != nil {
			p.t.Fatal(err)
		}
		// More people are invited than an ordinary day brings.
		p.must(0, p.founder, `mutation($id: ID!) {
			updateOrganizationPolicy(input: {organizationId: $id, invitationsPerUserAndDay: 1000000, invitationsPerDay: 1000000, openInvitations: 1000000}) {
				userErrors { code }
			}
		}`, map[string]any{"id": organization})
		admins[i] = admin{organization, who.session}
	}
	return admins
}
