package chaos

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"usher/internal/apptest"
	"usher/internal/chaos/audit"
)

// probe is an organization of the campaign's own, by which it finds out whether
// servers work: nothing of the load's happens in it.
type probe struct {
	client                *http.Client
	organization, session string
	writes                atomic.Int64
}

// newProbe makes the organization by the command line, and lifts the limits on
// how many people it may invite.
func newProbe(t testing.TB, e *environment) *probe {
	t.Helper()
	p := &probe{client: &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}}
	const word = "pia's battery staple"
	e.journal.Secret(word)
	made := e.found(word, "--name", "Probe", "--slug", "probe", "--admin-name", "Pia Probe", "--admin-email", "pia@probe.example")
	p.organization, p.session = made.OrganizationID, made.SessionToken
	e.journal.Secret(p.session)
	p.must(t, e.servers[0], `mutation($organization: ID!, $all: Int!) {
		updateOrganizationPolicy(input: {organizationId: $organization, invitationsPerUserAndDay: $all, invitationsPerDay: $all, openInvitations: $all}) { userErrors { code } }
	}`, map[string]any{"all": 1_000_000})
	return p
}

// ask asks as the probe's admin; its organization is among the variables.
func (p *probe) ask(ctx context.Context, s *server, query string, variables map[string]any) (apptest.Response, error) {
	if variables == nil {
		variables = map[string]any{}
	}
	variables["organization"] = p.organization
	answer, err := apptest.Ask(ctx, p.client, s.url(), p.session, query, variables)
	if err == nil {
		err = answer.Refused()
	}
	return answer, err
}

func (p *probe) must(t testing.TB, s *server, query string, variables map[string]any) apptest.Response {
	t.Helper()
	answer, err := p.ask(t.Context(), s, query, variables)
	if err != nil {
		t.Fatalf("%s at server %s: %v", query, s.name, err)
	}
	return answer
}

// write changes something, which takes the whole way down to the disk.
func (p *probe) write(ctx context.Context, s *server) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	_, err := p.ask(ctx, s, `mutation($organization: ID!, $name: String!) {
		updateOrganization(input: {organizationId: $organization, name: $name}) { userErrors { code } }
	}`, map[string]any{"name": fmt.Sprint("Probe ", p.writes.Add(1))})
	return err
}

// works waits until a server has done something, and gives up after a while.
func (p *probe) works(ctx context.Context, s *server) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	again := time.NewTicker(25 * time.Millisecond)
	defer again.Stop()
	for {
		err := p.write(ctx, s)
		if err == nil {
			return nil
		}
		select {
		case <-again.C:
		case <-ctx.Done():
			return fmt.Errorf("server %s does not work again: %w", s.name, err)
		}
	}
}

// watch opens a socket at a server, and returns where the code comes with which
// the server closes it: 1006 without one.
func (p *probe) watch(ctx context.Context, s *server) (<-chan int, error) {
	watching, err := open(ctx, s.url(), p.session)
	if err != nil {
		return nil, err
	}
	closed := make(chan int, 1)
	go func() {
		defer watching.close()
		for err == nil {
			_, err = watching.hear()
		}
		code := websocket.CloseAbnormalClosure
		if said, ok := errors.AsType[*websocket.CloseError](err); ok {
			code = said.Code
		}
		closed <- code
	}()
	return closed, nil
}

// sheet is a spreadsheet that the probe brings in.
type sheet struct {
	audit.Import
	rows  int
	state string // as it was seen last
}

// bring begins to bring in a spreadsheet at a server. A plan may be made twice.
func (p *probe) bring(ctx context.Context, s *server, name string, rows int) (*sheet, error) {
	brought := &sheet{rows: rows}
	brought.Organization = p.organization
	var file strings.Builder
	file.WriteString("email\n")
	for i := range rows {
		email := fmt.Sprintf("%s-%d@probe.example", name, i)
		brought.Emails = append(brought.Emails, email)
		file.WriteString(email + "\n")
	}
	planned, err := p.ask(ctx, s, `mutation($organization: ID!, $csv: String!) {
		planImport(input: {organizationId: $organization, csv: $csv}) { plan { id } userErrors { code message } } }`, map[string]any{"csv": file.String()})
	if err != nil {
		return nil, err
	}
	applied, err := p.ask(ctx, s, `mutation($plan: ID!) { applyImport(input: {planId: $plan}) { import { id } userErrors { code message } } }`,
		map[string]any{"plan": planned.Text("planImport.plan.id")})
	brought.ID = applied.Text("applyImport.import.id")
	return brought, err
}

// look is how far a spreadsheet is.
func (p *probe) look(ctx context.Context, s *server, b *sheet) (processed, created int, err error) {
	answer, err := p.ask(ctx, s, `query($id: ID!) { node(id: $id) { ... on Import { state processed created } } }`, map[string]any{"id": b.ID})
	if err != nil {
		return 0, 0, err
	}
	b.state = answer.Text("node.state")
	number := func(path string) int { n, _ := answer.At(path).(float64); return int(n) }
	return number("node.processed"), number("node.created"), nil
}
