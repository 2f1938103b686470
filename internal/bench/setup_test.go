// Package bench measures usher beside what it could be at best, in one run on
// one machine. Its benchmarks print ratios, because the machines they run on
// are shared; the Makefile's bench doors run them.
package bench

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/app"
	"usher/internal/config"
	"usher/internal/organization"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/viewer"
)

// rounds is how often each side is measured; medians are reported.
const rounds = 5

// serve starts usher on a database until the benchmark ends, with the garbage
// collector set as "usher serve" sets it.
func serve(b *testing.B, databaseURL string) *app.App {
	b.Helper()
	debug.SetGCPercent(400)
	a, err := app.Build(b.Context(), configuration(b, databaseURL), slog.New(slog.DiscardHandler))
	if err != nil {
		b.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- a.Run(ctx) }()
	b.Cleanup(func() {
		stop()
		if err := <-stopped; err != nil {
			b.Error(err)
		}
	})
	return a
}

// services opens usher's verbs on a database, as the command line does: nothing
// runs beside them.
func services(b *testing.B, databaseURL string) *app.Services {
	b.Helper()
	debug.SetGCPercent(400)
	s, err := app.Open(b.Context(), configuration(b, databaseURL), slog.New(slog.DiscardHandler))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := s.Store.Close(); err != nil {
			b.Error(err)
		}
	})
	return s
}

func configuration(b *testing.B, databaseURL string) config.Config {
	b.Helper()
	cfg, err := config.Load(nil, []string{
		"HOME=" + b.TempDir(), "USHER_LISTEN=127.0.0.1:0", "USHER_DATABASE_URL=" + databaseURL,
		"USHER_LIMITS_SOCKETS_PER_USER=100000",
	})
	if err != nil {
		b.Fatal(err)
	}
	return cfg
}

// admin is an organization's admin with a session.
type admin struct {
	organizationID, userID uuid.UUID
	organization           string
	token                  string
}

func newAdmin(b *testing.B, s *app.Services, n int) admin {
	b.Helper()
	ctx := viewer.AsSystem(b.Context(), "prepare a benchmark")
	slug, email := fmt.Sprintf("bench-%d", n), fmt.Sprintf("admin%d@example.com", n)
	founding, err := s.Organizations.CreateFor(ctx, organization.Draft{Name: slug, Slug: &slug},
		account.Newcomer{Email: address.Address(email), Name: "Admin", Password: "benchmark password", Proven: true})
	if err != nil {
		b.Fatal(err)
	}
	// A benchmark invites more people than an ordinary day brings.
	const all = policy.MaxLimit
	if _, err := s.Policies.Update(ctx, founding.Organization.ID, policy.Change{PerUserAndDay: new(all), PerDay: new(all), OpenAtOnce: new(all)}); err != nil {
		b.Fatal(err)
	}
	session, err := s.Accounts.SignIn(ctx, email, "benchmark password")
	if err != nil {
		b.Fatal(err)
	}
	return admin{
		organizationID: founding.Organization.ID, userID: founding.User.ID,
		organization: publicid.Encode(publicid.Organization, founding.Organization.ID), token: session.Token,
	}
}

const createInvitation = `mutation($input: CreateInvitationInput!) { createInvitation(input: $input) { invitation { id } userErrors { code } } }`

// client asks over one connection, with as little work of its own as pgbench
// has: what is measured shares its cores with it.
type client struct {
	conn    net.Conn
	answers *bufio.Reader
}

func dial(b *testing.B, server string) *client {
	b.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(server, "http://"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { conn.Close() })
	return &client{conn, bufio.NewReader(conn)}
}

// invite creates an invitation through the API.
func (c *client) invite(by admin, email string) error {
	body := fmt.Sprintf(`{"query":%q,"variables":{"input":{"organizationId":%q,"email":%q,"sendEmail":false}}}`, createInvitation, by.organization, email)
	_, err := fmt.Fprintf(c.conn, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n%s",
		by.token, len(body), body)
	if err != nil {
		return err
	}
	response, err := http.ReadResponse(c.answers, nil)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err == nil && !bytes.Contains(answer, []byte(`"id":"inv_`)) {
		err = fmt.Errorf("no invitation was made for %s: %s", email, answer)
	}
	return err
}

// percentile is the figure that a share of the figures, in percent, does not
// exceed.
func percentile(figures []float64, percent int) float64 {
	slices.Sort(figures)
	return figures[min(len(figures)-1, len(figures)*percent/100)]
}
