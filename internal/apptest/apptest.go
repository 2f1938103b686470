// Package apptest runs the whole server inside a test's process, on a database
// and a port of its own, with an organization and its admin to begin with.
//
// Letters go to a mail server that the test can read, or with WithMailbox to
// the built-in mailbox. Everything is stopped and removed when the test ends.
package apptest

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"testing"

	"usher/ent"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/app"
	"usher/internal/config"
	"usher/internal/mail/mailtest"
	"usher/internal/organization"
	"usher/internal/publicid"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// Password is every test person's.
const Password = "correct horse battery"

// secretKeys are the same for all servers of a test.
var secretKeys = config.Secret(strings.Repeat("5a", 32))

// App is a running server.
type App struct {
	*app.Services
	URL  string           // such as http://127.0.0.1:41234
	SMTP *mailtest.Server // nil with a mailbox

	Organization   *ent.Organization
	OrganizationID string // as the API writes it
	Admin          Person

	client      *http.Client
	databaseURL string
	adjust      []func(*config.Config)
	stop        func() error
}

// Person is somebody with an account and a session.
type Person struct {
	User     *ent.User
	Member   *ent.Member
	UserID   string // as the API writes them
	MemberID string
	Token    string // of a session
}

// Option changes how a server is started.
type Option func(*App)

// WithMailbox starts it without a mail server.
func WithMailbox() Option { return func(a *App) { a.SMTP = nil } }

// WithConfig changes its configuration.
func WithConfig(adjust func(*config.Config)) Option {
	return func(a *App) { a.adjust = append(a.adjust, adjust) }
}

// WithDatabase starts it on a database of the test's own making, fresh and
// migrated.
func WithDatabase(url string) Option { return func(a *App) { a.databaseURL = url } }

// Start starts a server on a fresh database of a kind.
func Start(t testing.TB, kind storetest.Kind, options ...Option) *App {
	t.Helper()
	a := &App{SMTP: &mailtest.Server{}}
	for _, option := range options {
		option(a)
	}
	if a.databaseURL == "" {
		a.databaseURL = storetest.URL(t, kind)
	}
	if a.SMTP != nil {
		a.SMTP.Start(t)
	}
	a.serve(t)
	a.found(t)
	return a
}

// Another starts one more server on the same database.
func (a *App) Another(t testing.TB) *App {
	t.Helper()
	another := *a
	another.serve(t)
	return &another
}

func (a *App) serve(t testing.TB) {
	t.Helper()
	cfg := a.config(t)
	log := slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: cfg.LogLevel}))
	running, err := app.BuildOn(t.Context(), storetest.Open(t, a.databaseURL), cfg, log)
	if err != nil {
		t.Fatalf("build the server: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- running.Run(ctx) }()
	transport := &http.Transport{MaxIdleConnsPerHost: 100}
	a.stop = sync.OnceValue(func() error {
		transport.CloseIdleConnections()
		cancel()
		return <-stopped
	})
	t.Cleanup(func() { a.Stop(t) })
	a.Services, a.URL, a.client = running.Services, running.PublicURL(), &http.Client{Transport: transport}
}

// Stop stops the server as a signal would, and waits until it has ended. The
// end of the test does it too.
func (a *App) Stop(t testing.TB) {
	t.Helper()
	if err := a.stop(); err != nil {
		t.Errorf("run the server: %v", err)
	}
}

func (a *App) config(t testing.TB) config.Config {
	t.Helper()
	environ := []string{"USHER_DATABASE_URL=" + a.databaseURL, "USHER_LISTEN=127.0.0.1:0", "USHER_LOG_LEVEL=warn",
		"USHER_SECRET_KEYS=" + string(secretKeys), "USHER_MAIL_FROM=usher@usher.test"}
	if a.SMTP != nil {
		environ = append(environ, "USHER_SMTP_URL="+a.SMTP.URL())
	}
	cfg, err := config.Load(nil, environ)
	if err != nil {
		t.Fatal(err)
	}
	for _, adjust := range a.adjust {
		adjust(&cfg)
	}
	return cfg
}

func (a *App) found(t testing.TB) {
	t.Helper()
	ctx := viewer.With(t.Context(), viewer.Anonymous)
	founding, err := a.Organizations.CreateFor(ctx,
		organization.Draft{Name: "Acme", Slug: new("acme")},
		account.Newcomer{Email: "ann@example.com", Name: "Ann Ek", Password: Password, Proven: true})
	if err != nil {
		t.Fatalf("found the test's organization: %v", err)
	}
	a.Organization, a.OrganizationID = founding.Organization, publicid.Encode(publicid.Organization, founding.Organization.ID)
	a.Admin = a.person(t, founding.User, founding.Member)
}

// Join makes a new member of the organization, as acting on an invitation
// would, with an account whose address is proven.
func (a *App) Join(t testing.TB, email string, change func(*ent.MemberCreate)) Person {
	t.Helper()
	ctx := viewer.AsSystem(t.Context(), "a test's members")
	prepared, err := a.Accounts.Prepare(ctx,
		account.Newcomer{Email: address.Address(email), Name: email, Password: Password, Proven: true}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var user *ent.User
	var member *ent.Member
	err = a.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if user, err = a.Accounts.Create(ctx, tx, prepared); err != nil {
			return err
		}
		create := tx.Member.Create().SetOrganizationID(a.Organization.ID).SetUserID(user.ID).SetRole("MEMBER").SetJoinedAt(a.Store.Now())
		if change != nil {
			change(create)
		}
		member, err = create.Save(ctx)
		return err
	})
	if err != nil {
		t.Fatalf("make a test's member: %v", err)
	}
	return a.person(t, user, member)
}

func (a *App) person(t testing.TB, user *ent.User, member *ent.Member) Person {
	t.Helper()
	p := Person{
		User: user, UserID: publicid.Encode(publicid.User, user.ID),
		Member: member, MemberID: publicid.Encode(publicid.Member, member.ID),
	}
	err := a.Store.InTx(viewer.AsSystem(t.Context(), "a test's session"), func(ctx context.Context, tx *ent.Tx) error {
		session, err := a.Accounts.Start(ctx, tx, user.ID)
		p.Token = session.Token
		return err
	})
	if err != nil {
		t.Fatalf("start a test's session: %v", err)
	}
	return p
}

// Each runs test in parallel on both kinds of database, each time with a fresh
// server.
func Each(t *testing.T, test func(t *testing.T, a *App), options ...Option) {
	t.Helper()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			test(t, Start(t, kind, options...))
		})
	}
}
