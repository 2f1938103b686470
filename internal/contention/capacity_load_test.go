package contention

import (
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
)

// load is admins who invite at a pace of their own, however long the answers
// take.
type load struct {
	*pair
	admins  []admin
	lines   chan *line
	letters bool
	cpu     time.Duration // that the server has used before
}

// load prepares one. There are more connections than answers that are waited for
// at the same time, unless the server is overrun: then waiting for one counts.
func (p *pair) load(letters bool) *load {
	p.t.Helper()
	const connections = 300
	l := &load{pair: p, admins: p.admins(max(2, *capacityRate/3)), letters: letters, lines: make(chan *line, connections)}
	for _, line := range p.crowd(connections) {
		l.lines <- line
	}
	return l
}

// inviteAtPace invites people, and returns how long after the moment at which
// each was due he was invited: what is late makes nothing else begin later.
func (l *load) inviteAtPace(rate int, length time.Duration) []time.Duration {
	l.t.Helper()
	latencies := make([]time.Duration, int(length.Seconds()*float64(rate)))
	l.cpu = l.processor()
	var failures atomic.Int64
	var inviting sync.WaitGroup
	began := time.Now()
	for i := range latencies {
		due := began.Add(time.Duration(i) * time.Second / time.Duration(rate))
		<-time.After(time.Until(due))
		inviting.Go(func() {
			err := l.inviteOne(i)
			latencies[i] = time.Since(due)
			if err != nil && failures.Add(1) <= 10 {
				l.t.Errorf("invitation %d: %v", i, err)
			}
		})
	}
	inviting.Wait()
	l.cpu = l.processor() - l.cpu
	if n := failures.Load(); n > 0 {
		l.t.Errorf("%d of %d invitations failed", n, len(latencies))
	}
	l.expect(len(latencies), "invitations", "SELECT count(*) FROM invitations WHERE email LIKE $1", invitedAtPace+"%")
	return latencies
}

// invitedAtPace is how the addresses begin.
const invitedAtPace = "paced-"

func (l *load) inviteOne(i int) error {
	by := l.admins[i%len(l.admins)]
	line := <-l.lines
	defer func() { l.lines <- line }()
	said, err := line.ask(by.session, `mutation($organization: ID!, $email: String!, $letter: Boolean!) {
		createInvitation(input: {organizationId: $organization, email: $email, sendEmail: $letter}) { invitation { id } userErrors { code } }
	}`, map[string]any{"organization": by.organization, "email": fmt.Sprintf("%s%d@example.com", invitedAtPace, i), "letter": l.letters})
	if err == nil && said.Text("createInvitation.invitation.id") == "" {
		err = fmt.Errorf("%d %s %v", said.Status, said.Data, said.Errors)
	}
	return err
}

func (p *pair) processor() time.Duration {
	p.t.Helper()
	used, err := p.servers[0].CPU()
	if err != nil {
		p.t.Fatal(err)
	}
	return used
}

// report shows the figures.
func (l *load) report(latencies []time.Duration) {
	l.t.Helper()
	slices.Sort(latencies)
	share := func(percent float64) time.Duration {
		return latencies[min(len(latencies)-1, int(float64(len(latencies))*percent/100))]
	}
	l.table([]string{"invitations", "a second", "letters", "p50", "p90", "p99", "longest", "server's CPU", "wanted p99"}, []string{
		fmt.Sprint(len(latencies)), fmt.Sprint(*capacityRate), map[bool]string{false: "none", true: "one each"}[l.letters],
		milliseconds(share(50)), milliseconds(share(90)), milliseconds(share(99)), milliseconds(share(100)),
		fmt.Sprintf("%.0f %%", 100*l.cpu.Seconds()/capacityTime.Seconds()), "≤ " + milliseconds(wantedP99),
	})
	if *capacityJudge && share(99) > wantedP99 {
		l.t.Errorf("p99 is %s", milliseconds(share(99)))
	}
}

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000)
}

// sink is a mail server that takes every letter and keeps none, but counts those
// to people invited at pace. Package mailtest's keeps them, which would be gigabytes.
type sink struct {
	url   string
	taken atomic.Int64
	more  chan struct{}
}

func newSink(t *testing.T) *sink {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &sink{url: "smtp://" + listener.Addr().String(), more: make(chan struct{}, 1)}
	server := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &sinking{sink: s}, nil }))
	served := make(chan struct{})
	go func() {
		defer close(served)
		_ = server.Serve(listener)
	}()
	t.Cleanup(func() {
		_ = errors.Join(server.Close(), listener.Close()) // which of the two knows of it, depends
		<-served
	})
	return s
}

// await waits until so many letters have come.
func (s *sink) await(t *testing.T, n int) {
	t.Helper()
	began := time.Now()
	for late := time.After(answered); s.taken.Load() < int64(n); {
		select {
		case <-s.more:
		case <-late:
			t.Fatalf("%d of %d letters came", s.taken.Load(), n)
		}
	}
	t.Logf("%d letters; the last %s after the last invitation", s.taken.Load(), time.Since(began).Round(time.Millisecond))
}

// sinking is one connection's session.
type sinking struct {
	sink *sink
	to   string
}

func (c *sinking) Mail(string, *smtp.MailOptions) error { return nil }
func (c *sinking) Reset()                               {}
func (c *sinking) Logout() error                        { return nil }

func (c *sinking) Rcpt(to string, _ *smtp.RcptOptions) error {
	c.to = to
	return nil
}

func (c *sinking) Data(letter io.Reader) error {
	if _, err := io.Copy(io.Discard, letter); err != nil {
		return err
	}
	if !strings.HasPrefix(c.to, invitedAtPace) { // whoever else got a letter
		return nil
	}
	c.sink.taken.Add(1)
	select {
	case c.sink.more <- struct{}{}:
	default: // somebody will look anyhow
	}
	return nil
}
