package app_test

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/app"
	"usher/internal/apptest"
	"usher/internal/config"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

var quiet = slog.New(slog.DiscardHandler)

const (
	invite = `mutation($organization: ID!, $email: String!) {
		createInvitation(input: {organizationId: $organization, email: $email}) { invitation { id } userErrors { code } }
	}`
	follow = `subscription($organization: ID!, $after: Cursor) {
		organizationEvents(organizationId: $organization, after: $after) { kind cursor }
	}`
)

// configured is a configuration for a server with a database in a folder.
func configured(t *testing.T, folder string, more ...string) config.Config {
	t.Helper()
	cfg, err := config.Load(nil, append([]string{"HOME=" + folder, "USHER_LISTEN=127.0.0.1:0",
		"USHER_DATABASE_URL=sqlite:" + filepath.Join(folder, "usher.db")}, more...))
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

// everything is the log from its first line, as a subscription's variables.
func everything(t *testing.T, a *apptest.App) map[string]any {
	t.Helper()
	first := a.Must(t, a.Admin.Token, `query($id: ID!) { organization(id: $id) { events(first: 1, oldestFirst: true) { nodes { cursor } } } }`,
		map[string]any{"id": a.OrganizationID})
	return map[string]any{"organization": a.OrganizationID, "after": first.Text("organization.events.nodes.0.cursor")}
}

func TestBuild(t *testing.T) {
	t.Parallel()

	t.Run("a taken address is said before a database is made", func(t *testing.T) {
		t.Parallel()
		taken, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer taken.Close()
		folder := t.TempDir()
		_, err = app.Build(t.Context(), configured(t, folder, "USHER_LISTEN="+taken.Addr().String()), quiet)
		if !errors.Is(err, syscall.EADDRINUSE) {
			t.Errorf("got %v", err)
		}
		if left, _ := os.ReadDir(folder); len(left) > 0 {
			t.Errorf("it left %v", left)
		}
	})
	t.Run("a key file that others can read keeps it from starting", func(t *testing.T) {
		t.Parallel()
		cfg := configured(t, t.TempDir())
		if err := os.WriteFile(cfg.KeyFile(), []byte(strings.Repeat("5a", 32)), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := app.Build(t.Context(), cfg, quiet); err == nil || !strings.Contains(err.Error(), "chmod 600") {
			t.Errorf("got %v", err)
		}
	})
	t.Run("an empty database offers to be set up, until somebody has", func(t *testing.T) {
		t.Parallel()
		a, err := app.Build(t.Context(), configured(t, t.TempDir()), quiet)
		if err != nil {
			t.Fatal(err)
		}
		defer a.Close()
		first := setUpURL(t, a)
		again := setUpURL(t, a)
		if !strings.HasPrefix(first, "http://"+a.Address()+"/set-up#set_") || again == first {
			t.Errorf("the links are %s and %s", first, again)
		}
		join := a.Store.Client.User.Create().SetName("Ann").SetEmail("ann@example.com").SetPasswordHash("x").SetCreatedAt(a.Store.Now())
		if err := join.Exec(viewer.AsSystem(t.Context(), "a test's people")); err != nil {
			t.Fatal(err)
		}
		if url := setUpURL(t, a); url != "" {
			t.Errorf("with an account there is still %s", url)
		}
	})
}

func setUpURL(t *testing.T, a *app.App) string {
	t.Helper()
	url, err := a.SetUpURL(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return url
}

// Not parallel: it counts the goroutines of the whole process.
func TestRun_ends_with_nothing_left_running(t *testing.T) {
	before := goleak.IgnoreCurrent()
	a, err := app.Build(t.Context(), configured(t, t.TempDir()), quiet)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- a.Run(ctx) }()
	answer, err := http.Get(a.PublicURL() + "/readyz")
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	http.DefaultClient.CloseIdleConnections()
	stop()
	if err := <-ended; err != nil {
		t.Errorf("it ended with %v", err)
	}
	if err := a.Store.Ping(t.Context()); err == nil {
		t.Error("the database is still open")
	}
	goleak.VerifyNone(t, before)
}

func TestRun_tells_sockets_to_come_back_when_it_stops(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		watch := a.Watch(t, a.Admin.Token, follow, map[string]any{"organization": a.OrganizationID})
		stopped := make(chan struct{})
		go func() {
			defer close(stopped)
			a.Stop(t)
		}()
		if code := watch.Closed(t); code != 1012 {
			t.Errorf("the socket was closed with %d", code)
		}
		<-stopped
	})
}

func TestExpiry_is_told_without_anybody_asking(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		a.Must(t, a.Admin.Token, invite, map[string]any{"organization": a.OrganizationID, "email": "bo@example.com"})
		a.SMTP.Await(t, 1)
		watch := a.Watch(t, a.Admin.Token, follow, everything(t, a))
		past := a.Store.Client.Invitation.Update().Where(invitation.Email("bo@example.com")).SetExpiresAt(a.Store.Now().Add(-time.Second))
		if err := past.Exec(viewer.AsSystem(t.Context(), "a test's past")); err != nil {
			t.Fatal(err)
		}
		await(t, watch, "INVITATION_EXPIRED")
	})
}

func TestTwo_servers_on_one_database(t *testing.T) {
	t.Parallel()
	one := apptest.Start(t, storetest.Postgres)
	two := one.Another(t)
	watch := two.Watch(t, one.Admin.Token, follow, everything(t, one))

	t.Run("what one does, the other tells", func(t *testing.T) {
		one.Must(t, one.Admin.Token, invite, map[string]any{"organization": one.OrganizationID, "email": "bo@example.com"})
		await(t, watch, "INVITATION_CREATED")
	})
	t.Run("a session that one ends is over at the other", func(t *testing.T) {
		bo := one.Join(t, "cleo@example.com", func(create *ent.MemberCreate) { create.SetRole("ADMIN") })
		theirs := two.Watch(t, bo.Token, follow, map[string]any{"organization": one.OrganizationID})
		one.Must(t, bo.Token, `mutation { signOut { userErrors { code } } }`, nil)
		if code := theirs.Closed(t); code != 4401 {
			t.Errorf("the socket was closed with %d", code)
		}
		if answer := two.Do(t, bo.Token, `{ viewer { user { id } } }`, nil); answer.Code() != "UNAUTHENTICATED" {
			t.Errorf("the other server says %s %v", answer.Data, answer.Errors)
		}
	})
}

func TestRun_survives_a_crash_of_PostgreSQL(t *testing.T) {
	t.Parallel()
	postgres := storetest.StartPostgres(t, "fsync = on", "synchronous_commit = on", "full_page_writes = on")
	a := apptest.Start(t, storetest.Postgres, apptest.WithDatabase(postgres.URL(t)))
	watch := a.Watch(t, a.Admin.Token, follow, everything(t, a))
	a.Must(t, a.Admin.Token, invite, map[string]any{"organization": a.OrganizationID, "email": "bo@example.com"})
	await(t, watch, "INVITATION_SENT")

	postgres.Stop(t)
	if status := ready(t, a); status != http.StatusServiceUnavailable {
		t.Errorf("without a database readyz says %d", status)
	}
	stranger := a.Do(t, "", `{ invitationByToken(token: "inv_nonsense") { email } viewer { user { id } } }`, nil)
	if stranger.Code() != "" {
		t.Errorf("a stranger, who needs no database, is told %v", stranger.Errors)
	}
	if answer := a.Do(t, a.Admin.Token, `{ viewer { user { id } } }`, nil); answer.Code() != "INTERNAL" {
		t.Errorf("without a database the API says %s %v", answer.Data, answer.Errors)
	}

	postgres.Start(t)
	if status := ready(t, a); status != http.StatusOK {
		t.Errorf("with the database back readyz says %d", status)
	}
	a.Must(t, a.Admin.Token, invite, map[string]any{"organization": a.OrganizationID, "email": "cleo@example.com"})
	await(t, watch, "INVITATION_SENT")
}

func ready(t *testing.T, a *apptest.App) int {
	t.Helper()
	answer, err := http.Get(a.URL + "/readyz")
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	return answer.StatusCode
}

// await hears until an event of a kind is told.
func await(t *testing.T, watch *apptest.Watch, kind string) {
	t.Helper()
	for {
		told := watch.Next(t)
		if told.Code() != "" {
			t.Fatalf("the subscription ended: %v", told.Errors)
		}
		if told.Text("organizationEvents.kind") == kind {
			return
		}
	}
}
