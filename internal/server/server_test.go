package server_test

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/account"
	"usher/internal/apptest"
	"usher/internal/config"
	"usher/internal/server"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// setup is a server without a network, on a fresh SQLite database, and its log.
func setup(t testing.TB, change func(*server.Server)) (*server.Server, *strings.Builder) {
	t.Helper()
	var log strings.Builder
	s := storetest.New(t, storetest.SQLite)
	front := &server.Server{
		Store: s, Accounts: &account.Service{Store: s}, Playground: true, PublicURL: "https://usher.example.com",
		Log:      slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Registry: prometheus.NewRegistry(),
	}
	if change != nil {
		change(front)
	}
	return front, &log
}

func ask(h http.Handler, method, target string, header ...string) *http.Response {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func TestRequestID(t *testing.T) {
	t.Parallel()
	front, log := setup(t, nil)
	t.Run("a harmless one is kept, and logged", func(t *testing.T) {
		if got := ask(front, "GET", "/livez", "X-Request-Id", "trace-1.a_B").Header.Get("X-Request-Id"); got != "trace-1.a_B" {
			t.Errorf("the answer's id is %q", got)
		}
		if !strings.Contains(log.String(), "requestId=trace-1.a_B") {
			t.Errorf("the log says %s", log)
		}
	})
	t.Run("anything else is replaced", func(t *testing.T) {
		for _, strange := range []string{"", "a b", "a\tb", "ä", strings.Repeat("a", 65), "<script>"} {
			got := ask(front, "GET", "/livez", "X-Request-Id", strange).Header.Get("X-Request-Id")
			if got == "" || got == strange {
				t.Errorf("%q became %q", strange, got)
			}
		}
	})
}

func TestLog_holds_no_query_string_and_no_header(t *testing.T) {
	t.Parallel()
	front, log := setup(t, nil)
	ask(front, "GET", "/invitation?token=inv_secret", "Authorization", "Bearer ses_secret", "Cookie", "usher_session=ses_secret", "Referer", "https://x/#secret")
	if line := log.String(); strings.Contains(line, "secret") || !strings.Contains(line, "path=/invitation ") {
		t.Errorf("the log says %s", line)
	}
}

// Some mail programs spell the # of a link as %23, and send what it was to keep.
func TestLog_and_metrics_hold_no_token_of_a_mangled_link(t *testing.T) {
	t.Parallel()
	front, log := setup(t, nil)
	ring, err := token.ParseRing(strings.Repeat("ab", 32))
	if err != nil {
		t.Fatal(err)
	}
	link := ring.Sign(token.Invitation, token.Claim{ID: uuid.New(), Version: 1})
	session, _ := token.NewSession()
	for _, target := range []string{
		"/invitation/" + link, "/invitation%23" + link, "/invitation%23" + link + "/", "/" + session, "/graphql/" + session,
		"/" + strings.Repeat("long/", 35) + link, // which the log cuts short
	} {
		ask(front, "GET", target)
	}
	metrics, err := io.ReadAll(ask(front, "GET", "/metrics").Body)
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{link, session} {
		for where, text := range map[string]string{"log": log.String(), "metrics": string(metrics)} {
			if strings.Contains(text, secret[4:16]) {
				t.Errorf("the %s tell of %s:\n%s", where, secret, text)
			}
		}
	}
	if !strings.Contains(log.String(), "path=/invitation/[redacted] ") {
		t.Errorf("the log says %s", log)
	}
}

func TestHeaders(t *testing.T) {
	t.Parallel()
	front, _ := setup(t, nil)
	for _, path := range []string{"/livez", "/invitation", "/playground", "/nowhere", "/graphql"} {
		h := ask(front, "GET", path).Header
		for _, name := range []string{"Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options", "Strict-Transport-Security"} {
			if h.Get(name) == "" {
				t.Errorf("%s has no %s", path, name)
			}
		}
	}
	t.Run("plain http promises no https", func(t *testing.T) {
		front, _ := setup(t, func(s *server.Server) { s.PublicURL = "http://127.0.0.1:8080" })
		if got := ask(front, "GET", "/livez").Header.Get("Strict-Transport-Security"); got != "" {
			t.Errorf("it promises %s", got)
		}
	})
}

func TestPanic_costs_one_request(t *testing.T) {
	t.Parallel()
	front, log := setup(t, func(s *server.Server) {
		s.Mailbox = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("a secret reason") })
	})
	answer := ask(front, "GET", "/mailbox")
	body, _ := io.ReadAll(answer.Body)
	id := answer.Header.Get("X-Request-Id")
	if answer.StatusCode != 500 || strings.Contains(string(body), "secret") {
		t.Errorf("the answer is %d %s", answer.StatusCode, body)
	}
	if !strings.Contains(log.String(), `reason="a secret reason" requestId=`+id) {
		t.Errorf("the log says %s", log)
	}
	if answer := ask(front, "GET", "/livez"); answer.StatusCode != 200 {
		t.Errorf("the next answer is %s", answer.Status)
	}
}

func TestReadyz(t *testing.T) {
	t.Parallel()
	t.Run("ready", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			front, _ := setup(t, func(f *server.Server) { f.Store = s })
			if answer := ask(front, "GET", "/readyz"); answer.StatusCode != 200 {
				t.Errorf("the answer is %s", answer.Status)
			}
		})
	})
	t.Run("a database without the schema", func(t *testing.T) {
		t.Parallel()
		front, _ := setup(t, func(f *server.Server) { f.Store = storetest.Open(t, storetest.EmptyURL(t, storetest.SQLite)) })
		unready(t, front, "Migrations are missing")
	})
	t.Run("a database that is gone", func(t *testing.T) {
		t.Parallel()
		front, _ := setup(t, nil)
		if answer := ask(front, "GET", "/readyz"); answer.StatusCode != 200 {
			t.Fatalf("the answer is %s", answer.Status)
		}
		front.Store.Close()
		unready(t, front, "The database does not answer.")
		if answer := ask(front, "GET", "/livez"); answer.StatusCode != 200 {
			t.Errorf("livez says %s", answer.Status)
		}
	})
}

func unready(t *testing.T, front http.Handler, reason string) {
	t.Helper()
	answer := ask(front, "GET", "/readyz")
	body, _ := io.ReadAll(answer.Body)
	if answer.StatusCode != 503 || !strings.Contains(string(body), reason) {
		t.Errorf("the answer is %d %s; want 503 with %q", answer.StatusCode, body, reason)
	}
}

func TestServe_gives_up_on_headers_that_trickle(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	conn, err := net.Dial("tcp", strings.TrimPrefix(a.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, "POST /graphql HTTP/1.1\r\nHost: a\r\nX-Slow: "); err != nil {
		t.Fatal(err)
	}
	_ = conn.SetReadDeadline(time.Now().Add(15 * time.Second))
	if _, err := io.Copy(io.Discard, conn); err != nil {
		t.Errorf("the connection was not closed: %v", err)
	}
}

// The stream has been given its connection, on which nothing else is asked then.
func TestServe_fits_the_connections_of_event_streams(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	for accept, want := range map[string]bool{response: false, stream: true} {
		if answer, _ := raw(t, a, a.Admin.Token, accept, cheap); answer.Close != want {
			t.Errorf("%s: the connection is closed: %v, want %v", accept, answer.Close, want)
		}
	}
}

func TestCrossOrigin(t *testing.T) {
	t.Parallel()
	const friend = "https://app.example.com"
	a := apptest.Start(t, storetest.SQLite, apptest.WithConfig(func(c *config.Config) { c.AllowedOrigins = []string{friend} }))
	for origin, want := range map[string]struct {
		allowed string
		status  int
	}{
		friend:                         {friend, 200},
		"https://evil.example":         {"", 403},
		"null":                         {"", 403},
		"https://sub.app.example.com":  {"", 403},
		"https://app.example.com:8443": {"", 403},
	} {
		r := request(t, a, "", `{ viewer { user { id } } }`)
		r.Header.Set("Origin", origin)
		r.Header.Set("Cookie", "usher_session="+a.Admin.Token)
		answer := a.Send(t, r)
		if got := answer.Header.Get("Access-Control-Allow-Origin"); got != want.allowed || answer.Status != want.status {
			t.Errorf("%s: %d, Access-Control-Allow-Origin %q; want %+v", origin, answer.Status, got, want)
		}
	}
	t.Run("without friends nobody is let in by CORS", func(t *testing.T) {
		t.Parallel()
		front, _ := setup(t, nil)
		answer := ask(front, "OPTIONS", "/graphql", "Origin", "https://evil.example", "Access-Control-Request-Method", "POST")
		if got := answer.Header.Get("Access-Control-Allow-Origin"); got != "" {
			t.Errorf("it allows %s", got)
		}
	})
}

func request(t *testing.T, a *apptest.App, token, query string) *http.Request {
	t.Helper()
	r, err := http.NewRequestWithContext(context.Background(), "POST", a.URL+"/graphql", strings.NewReader(`{"query":"`+query+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	return r
}
