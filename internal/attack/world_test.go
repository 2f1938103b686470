package attack

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"usher/internal/apptest"
	"usher/internal/mail/mailtest"
	"usher/internal/servertest"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

const password = "ann's battery staple"

// world is a server in production mode, with its mail server, an organization and
// what an attacker may have got hold of.
type world struct {
	*servertest.Process
	t        testing.TB
	smtp     *mailtest.Server
	environ  []string
	database *store.Store

	OrganizationID, SessionToken string // of the admin
	invitation, link             string // tokens, unused
}

// build starts a server on an empty database. At the end it must stop as it
// should, with a log that tells of no error.
func build(t testing.TB, databaseURL string, more ...string) *world {
	t.Helper()
	w := &world{t: t, smtp: &mailtest.Server{}, database: storetest.Open(t, databaseURL)}
	w.smtp.Start(t)
	w.environ = append([]string{
		"HOME=" + t.TempDir(),
		"GORACE=atexit_sleep_ms=0",
		"USHER_MODE=production",
		"USHER_LISTEN=127.0.0.1:0",
		"USHER_DATABASE_URL=" + databaseURL,
		"USHER_PUBLIC_URL=https://" + host,
		"USHER_SMTP_URL=" + w.smtp.URL(),
		"USHER_MAIL_FROM=usher@usher.test",
		"USHER_SECRET_KEYS=5a5b5c5d5e5f50515253545556575859505152535455565758595a5b5c5d5e5f",
	}, more...)
	w.found("acme", "ann@example.com")
	w.Process = servertest.Serve(t, w.environ)
	t.Cleanup(w.end)
	w.tokens()
	return w
}

func (w *world) end() {
	if code := w.Stop(); code != 0 {
		w.t.Errorf("the server ended with %d", code)
	}
	w.readLog()
}

// found makes an organization and its admin.
func (w *world) found(slug, email string) {
	w.t.Helper()
	made := servertest.Found(w.t, w.environ, password, "--name", "Acme", "--slug", slug, "--admin-name", "Ann", "--admin-email", email)
	w.OrganizationID, w.SessionToken = made.OrganizationID, made.SessionToken
}

var links = regexp.MustCompile(`https://join\.usher\.test/[a-z]+#([a-z]{3}_[A-Za-z0-9_-]+)`)

// tokens invites somebody, and makes a link. Both must open what they are for: of a
// token that does not, every mutation is refused whatever the server looks at.
func (w *world) tokens() {
	w.t.Helper()
	w.must(`mutation($o:ID!){createInvitation(input:{organizationId:$o,email:"bo@example.com"}){userErrors{message}}}`)
	w.settled()
	made := w.must(`mutation($o:ID!){createInviteLink(input:{organizationId:$o}){inviteLink{url} userErrors{message}}}`)
	for text, into := range map[string]*string{
		w.smtp.Await(w.t, 1)[0].Text:                 &w.invitation,
		made.Text("createInviteLink.inviteLink.url"): &w.link,
	} {
		found := links.FindStringSubmatch(text)
		if found == nil {
			w.t.Fatalf("there is no token in %q", text)
		}
		*into = found[1]
	}
	opened := w.must(fmt.Sprintf(`query{invitationByToken(token:%q){state} inviteLinkByToken(token:%q){state}}`, w.invitation, w.link))
	if opened.At("invitationByToken") == nil || opened.At("inviteLinkByToken") == nil {
		w.t.Fatalf("the tokens that are to be changed open %s", opened.Data)
	}
}

// settled waits until all letters are sent, and the log says so.
func (w *world) settled() {
	w.t.Helper()
	look := time.NewTicker(20 * time.Millisecond)
	defer look.Stop()
	for late := time.After(patience); ; {
		var waiting int
		row := w.database.Pool().QueryRowContext(w.t.Context(), "SELECT count(*) FROM letters WHERE state = 'QUEUED'")
		if err := row.Scan(&waiting); err != nil {
			w.t.Fatal(err)
		}
		if waiting == 0 {
			return
		}
		select {
		case <-look.C:
		case <-late:
			w.t.Fatalf("%d letters were not sent", waiting)
		}
	}
}

func (w *world) must(query string) apptest.Response {
	w.t.Helper()
	answer, err := w.ask(w.SessionToken, query)
	if err == nil {
		err = answer.Refused()
	}
	if err != nil {
		w.t.Fatalf("%s: %v", query, err)
	}
	return answer
}

func (w *world) ask(token, query string) (apptest.Response, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return apptest.Ask(ctx, http.DefaultClient, w.URL, token, query, map[string]any{"o": w.OrganizationID})
}

// at is host and port.
func (w *world) at() string { return strings.TrimPrefix(w.URL, "http://") }

// healthy asks the server how it is, and who Ann is.
func (w *world) healthy() error {
	client := http.Client{Timeout: patience}
	for _, path := range []string{"/livez", "/readyz"} {
		answer, err := client.Get(w.URL + path)
		if err != nil {
			return err
		}
		answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			return fmt.Errorf("%s answers %d", path, answer.StatusCode)
		}
	}
	answer, err := w.ask(w.SessionToken, `query($o:ID!){organization(id:$o){name} viewer{user{email}}}`)
	if err == nil && (answer.Text("viewer.user.email") != "ann@example.com" || answer.Text("organization.name") != "Acme") {
		err = fmt.Errorf("Ann is told %s %v", answer.Data, answer.Errors)
	}
	return err
}

// readLog looks for what no stranger should be able to cause.
func (w *world) readLog() {
	w.t.Helper()
	for line := range strings.Lines(w.Log.String()) {
		if strings.Contains(line, "level=ERROR") || strings.Contains(line, "panic") || strings.Contains(line, "DATA RACE") {
			w.t.Errorf("the log tells: %.500s", line)
		}
	}
}

// tables are what an attack may want to change.
var tables = []string{
	"users", "sessions", "one_time_links", "organizations", "members", "invitations", "invite_links", "departments",
	"spaces", "custom_roles", "integrations", "rosters", "events", "letters", "idempotency_keys",
}

// rows counts what is in the database.
func (w *world) rows() (map[string]int, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	counts := map[string]int{}
	for _, table := range tables {
		var n int
		if err := w.database.Pool().QueryRowContext(ctx, "SELECT count(*) FROM "+table).Scan(&n); err != nil {
			return nil, fmt.Errorf("count %s: %w", table, err)
		}
		counts[table] = n
	}
	return counts, nil
}
