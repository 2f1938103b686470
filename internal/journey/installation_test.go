package journey

import (
	"bytes"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"usher/internal/mail/mailtest"
	"usher/internal/servertest"
	"usher/internal/store"
)

// The organization and its admin, whose names are none too easy to write into
// letters and pages.
const (
	organizationName = "Möbius & <Sons>"
	adminEmail       = "ann@example.com"
	adminPassword    = "ann's battery staple"
)

// installation is what an operator has: a database, a mail server, a key and a
// reverse proxy at the public URL, and the servers behind that.
type installation struct {
	t       *testing.T
	smtp    *mailtest.Server
	front   *front
	environ []string

	troubled bool // errors in the logs are expected

	organization servertest.Organization
	opened       *store.Store // see database

	mu      sync.Mutex
	secrets []string // all that were used, which must be found nowhere
	servers []*server
}

// install makes an installation around a database. At the test's end the
// servers are stopped and their logs looked through.
func install(t *testing.T, databaseURL string) *installation {
	t.Helper()
	in := &installation{t: t, smtp: &mailtest.Server{}, front: newFront(t)}
	in.smtp.Start(t)
	const key = "5a5b5c5d5e5f50515253545556575859505152535455565758595a5b5c5d5e5f"
	in.environ = []string{
		"HOME=" + t.TempDir(),
		"GORACE=atexit_sleep_ms=0", // else each verb takes a second longer under the race detector
		"USHER_LISTEN=127.0.0.1:0",
		"USHER_DATABASE_URL=" + databaseURL,
		"USHER_PUBLIC_URL=" + in.front.url,
		"USHER_SMTP_URL=" + in.smtp.URL(),
		"USHER_MAIL_FROM=usher@usher.test",
		"USHER_SECRET_KEYS=" + in.secret(key),
	}
	t.Cleanup(func() {
		for _, s := range in.servers {
			s.end()
		}
		for _, s := range in.servers {
			in.checkLog(s.Log.String())
		}
	})
	return in
}

// set gives variables of the environment other values, or takes them away.
func (in *installation) set(variables ...string) {
	for _, variable := range variables {
		name, value, _ := strings.Cut(variable, "=")
		kept := in.environ[:0]
		for _, old := range in.environ {
			if !strings.HasPrefix(old, name+"=") {
				kept = append(kept, old)
			}
		}
		in.environ = kept
		if value != "" {
			in.environ = append(in.environ, variable)
		}
	}
}

// secret notes what must be found nowhere.
func (in *installation) secret(s string) string {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.secrets = append(in.secrets, s)
	return s
}

// found makes the organization by the command line.
func (in *installation) found() {
	in.t.Helper()
	in.organization = servertest.Found(in.t, in.environ, in.secret(adminPassword),
		"--name", organizationName, "--slug", "mobius", "--admin-name", "Ann Ek", "--admin-email", adminEmail)
	in.secret(in.organization.SessionToken)
}

// result is what a verb left behind.
type result struct {
	code     int
	out, err string
}

// run runs a verb to its end.
func (in *installation) run(input string, args ...string) result {
	in.t.Helper()
	var out, errs bytes.Buffer
	cmd := servertest.Command(in.t, in.environ, args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(input), &out, &errs
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		in.t.Fatalf("usher %s: %v", strings.Join(args, " "), err)
	}
	return result{cmd.ProcessState.ExitCode(), out.String(), errs.String()}
}

// sql runs a statement on the database, behind usher's back. It works the same
// with the placeholders $1, $2 … on both kinds.
func (in *installation) sql(statement string, args ...any) {
	in.t.Helper()
	done, err := in.database().Pool().ExecContext(in.t.Context(), statement, args...)
	if err != nil {
		in.t.Fatalf("%s: %v", statement, err)
	}
	if n, err := done.RowsAffected(); err != nil || n != 1 {
		in.t.Fatalf("%s: touched %d rows, %v", statement, n, err)
	}
}

var links = regexp.MustCompile(`https?://[^\s"<>]+#[a-z]{3}_[A-Za-z0-9_-]{48}`)

// letter waits for the nth letter, from 1, to an address and with a word in its
// text, and for the link in it.
func (in *installation) letter(to, word string, nth int) (letter mailtest.Message, link string) {
	in.t.Helper()
	for n := 1; ; n++ {
		m := in.smtp.Await(in.t, n)[n-1]
		if m.To != to || !strings.Contains(m.Text, word) {
			continue
		}
		if nth--; nth == 0 {
			link := links.FindString(m.Text)
			if link != "" {
				in.secret(tokenOf(link))
			}
			return m, link
		}
	}
}

// front is the reverse proxy at the public URL, in front of one server at a
// time.
type front struct {
	url    string
	behind atomic.Pointer[url.URL]
}

func newFront(t *testing.T) *front {
	f := &front{}
	proxy := httptest.NewServer(&httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(f.behind.Load())
			r.SetXForwarded()
		},
	})
	t.Cleanup(proxy.Close)
	f.url = proxy.URL
	return f
}

// to puts the front in front of another server.
func (f *front) to(s *server) {
	behind, err := url.Parse(s.URL)
	if err != nil {
		s.t.Fatal(err)
	}
	f.behind.Store(behind)
}
