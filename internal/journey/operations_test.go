package journey

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"

	"usher/internal/store/storetest"
)

// families are the metrics that somebody's alerts and dashboards rely on.
var families = []string{
	"usher_http_requests_total", "usher_http_request_duration_seconds",
	"usher_live_operations_total", "usher_live_errors_total",
	"usher_live_sockets", "usher_live_event_streams", "usher_live_subscriptions", "usher_live_messages_sent_total",
	"usher_live_operations_running", "usher_limit", "usher_limit_refusals_total",
	"usher_letters_queued", "usher_letter_attempts_total", "usher_events_appended_total",
	"go_goroutines", "go_sql_open_connections", "process_resident_memory_bytes",
}

func TestOperations(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, in *installation) {
		s := in.servers[0]
		in.step("livez and readyz answer", func() {
			for _, path := range []string{"/livez", "/readyz"} {
				if status, text := read(t, "GET", s.URL+path); status != 200 || !strings.Contains(text, `"ok"`) {
					t.Errorf("%s answers %d %s", path, status, text)
				}
			}
		})
		in.step("the metrics begin at zero", func() {
			if _, text := read(t, "GET", s.URL+"/metrics"); !strings.Contains(text, "\nusher_live_sockets 0\n") {
				t.Errorf("they are\n%s", text)
			}
		})
		in.step("the metrics parse, and have what is watched", func() {
			in.invite("bo@example.com")
			in.letter("bo@example.com", "/invitation#", 1)
			if answer, err := ask(t.Context(), s.URL, "none", "{ viewer { user { id } } }", nil); err != nil || answer.Code() != "UNAUTHENTICATED" {
				t.Errorf("a session that is none is answered with %v %v", answer.Errors, err)
			}
			eventually(t, "the letter is counted", func() bool {
				_, text := read(t, "GET", s.URL+"/metrics")
				return strings.Contains(text, "usher_letter_attempts_total")
			})
			_, text := read(t, "GET", s.URL+"/metrics")
			problems, err := promlint.New(strings.NewReader(text)).Lint()
			if err != nil {
				t.Fatalf("the metrics do not parse: %v", err)
			}
			for _, problem := range problems {
				t.Errorf("%s: %s", problem.Metric, problem.Text)
			}
			var found []string
			for _, name := range regexp.MustCompile(`(?m)^# TYPE (\S+) `).FindAllStringSubmatch(text, -1) {
				found = append(found, name[1])
			}
			for _, family := range families {
				if !slices.Contains(found, family) {
					t.Errorf("%s is not among the metrics", family)
				}
			}
			if strings.Contains(text, "example.com") {
				t.Error("the metrics name people")
			}
		})
		in.step("a graceful stop finishes the request that runs", func() {
			const question = `{"query":"mutation { requestEmailVerification { userErrors { code } } }"}`
			conn := asking(t, s, in.organization.SessionToken, len(question))
			s.Signal(syscall.SIGTERM)
			eventually(t, "nobody new is let in", func() bool { return !isListening(s) })
			if _, err := io.WriteString(conn, question); err != nil {
				t.Fatal(err)
			}
			answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
			if err != nil {
				t.Fatalf("the request that ran got no answer: %v", err)
			}
			defer answer.Body.Close()
			body, err := io.ReadAll(answer.Body)
			if err != nil || answer.StatusCode != 200 || !strings.Contains(string(body), `"userErrors":[]`) {
				t.Errorf("it got %d %s %v", answer.StatusCode, body, err)
			}
			if code := s.Code(); code != 0 {
				t.Errorf("the server ended with %d:\n%s", code, s.Log)
			}
		})
	})
}

// asking begins a request to the API, and returns when the server has begun to
// read its body, of which nothing is sent.
func asking(t *testing.T, s *server, token string, length int) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(s.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	_, err = fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: usher.test\r\nContent-Type: application/json\r\n"+
		"Authorization: Bearer %s\r\nContent-Length: %d\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n", token, length)
	if err != nil {
		t.Fatal(err)
	}
	const goOn = "HTTP/1.1 100 Continue\r\n\r\n"
	said := make([]byte, len(goOn))
	if _, err := io.ReadFull(conn, said); err != nil || string(said) != goOn {
		t.Fatalf("the server said %q, %v", said, err)
	}
	return conn
}

func isListening(s *server) bool {
	conn, err := net.Dial("tcp", strings.TrimPrefix(s.URL, "http://"))
	if err != nil {
		return false
	}
	_ = conn.Close()
	return true
}

// A client that goes away while its question is answered is nobody's fault.
func TestHangUp(t *testing.T) {
	t.Parallel()
	in := install(t, storetest.EmptyURL(t, storetest.Postgres))
	in.found()
	s := in.serve()
	waiting := func() int {
		return len(in.rows("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"))
	}
	lock, err := in.database().Pool().BeginTx(t.Context(), nil)
	if err == nil {
		_, err = lock.Exec("LOCK TABLE members IN ACCESS EXCLUSIVE MODE")
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = lock.Rollback() })
	ctx, hangUp := context.WithCancel(t.Context())
	asked := make(chan error, 1)
	go func() {
		_, err := ask(ctx, s.URL, in.organization.SessionToken, "{ viewer { memberships { nodes { role } } } }", nil)
		asked <- err
	}()
	eventually(t, "the question waits in the database", func() bool { return waiting() == 1 })
	hangUp()
	if err := <-asked; err == nil {
		t.Error("the question was answered")
	}
	eventually(t, "it is given up", func() bool { return waiting() == 0 })
	// At the end of the test, the log must not tell of an error.
}

// PostgreSQL goes away and comes back.
func TestOutage(t *testing.T) {
	t.Parallel()
	postgres := storetest.StartPostgres(t, "fsync = on", "synchronous_commit = on", "full_page_writes = on") // it will crash
	in := install(t, postgres.EmptyURL(t))
	in.troubled = true
	in.found()
	s := in.serve()
	const who = "{ viewer { user { email } } }"
	in.must(who, nil)

	in.step("without its database the server is alive, and says that it is not ready", func() {
		postgres.Stop(t)
		eventually(t, "readyz answers 503", func() bool { return fetch(t, "GET", s.URL+"/readyz") == http.StatusServiceUnavailable })
		if _, text := read(t, "GET", s.URL+"/readyz"); !strings.Contains(text, "The database does not answer.") {
			t.Errorf("it says %s", text)
		}
		if status := fetch(t, "GET", s.URL+"/livez"); status != 200 {
			t.Errorf("livez answers %d", status)
		}
	})
	in.step("it shows nobody why", func() {
		answer, err := ask(t.Context(), s.URL, in.organization.SessionToken, who, nil)
		if err != nil || answer.Code() != "INTERNAL" || len(answer.Errors[0].Extensions) != 2 {
			t.Fatalf("the answer is %s %v, %v", answer.Data, answer.Errors, err)
		}
		id := fmt.Sprint(answer.Errors[0].Extensions["requestId"])
		if answer.Header.Get("X-Request-Id") != id {
			t.Errorf("the request is called %q and %q", answer.Header.Get("X-Request-Id"), id)
		}
		s.Log.Await(t, `(?m)^(.*level=ERROR.*`+id+`.*)$`)
	})
	in.step("with the database back it works, without a restart", func() {
		postgres.Start(t)
		eventually(t, "readyz answers 200", func() bool { return fetch(t, "GET", s.URL+"/readyz") == 200 })
		in.must(who, nil)
		in.invite("bo@example.com")
		in.letter("bo@example.com", "/invitation#", 1)
	})
}
