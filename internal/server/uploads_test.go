package server_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"usher/internal/apptest"
	"usher/internal/config"
	"usher/internal/server"
	"usher/internal/store/storetest"
)

const (
	formHead = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\nGraphQL-Require-Preflight: 1\r\n" +
		"Authorization: Bearer %s\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n"
	formBody = "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"{viewer{user{email}}}\"}\r\n" +
		"--x\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n{}\r\n--x--\r\n"
)

// uploading is a server whose requests have 200 ms, and ann's form on the way
// to it: the server waits for its body.
func uploading(t *testing.T) (address string, form net.Conn, answer *bufio.Reader, stop func() error) {
	t.Helper()
	a := apptest.Start(t, storetest.SQLite)
	front, _ := setup(t, func(s *server.Server) {
		s.Store, s.Accounts, s.ReadTimeout = a.Store, a.Accounts, 200*time.Millisecond
	})
	address, stop = serve(t, front)
	form = dial(t, address, fmt.Sprintf(formHead, a.Admin.Token, len(formBody)))
	answer = bufio.NewReader(form)
	if line, err := answer.ReadString('\n'); !strings.Contains(line, "100 Continue") {
		t.Fatalf("the form is not read: %q %v", line, err)
	}
	return address, form, answer, stop
}

func TestServe_gives_files_more_time_than_other_requests(t *testing.T) {
	t.Parallel()
	address, form, answer, stop := uploading(t)
	other := dial(t, address, "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n")
	if _, err := io.ReadAll(other); err != nil {
		t.Fatalf("a later request was not given up: %v", err)
	}
	if _, err := io.WriteString(form, formBody); err != nil {
		t.Fatal(err)
	}
	_, _ = answer.ReadString('\n') // the line behind 100 Continue
	response, err := http.ReadResponse(answer, nil)
	if err != nil {
		t.Fatal(err)
	}
	text, _ := io.ReadAll(response.Body)
	if !strings.Contains(string(text), "ann@example.com") {
		t.Errorf("the answer is %s %s", response.Status, text)
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}

func TestServe_stops_without_waiting_for_files(t *testing.T) {
	t.Parallel()
	_, _, _, stop := uploading(t)
	began := time.Now()
	if err := stop(); err != nil {
		t.Error(err)
	}
	if took := time.Since(began); took > 15*time.Second { // a file has 5 minutes
		t.Errorf("the stop took %s", took)
	}
}

// A handler that asks for more time just after a stop has begun must not undo
// the hurry.
func TestServe_gives_no_more_time_once_it_stops(t *testing.T) {
	t.Parallel()
	entered, stopping, refused := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	front, _ := setup(t, func(s *server.Server) {
		s.Mailbox = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			close(entered)
			<-stopping
			if err := http.NewResponseController(w).SetReadDeadline(time.Now().Add(time.Hour)); err != nil {
				t.Error(err)
			}
			_, err := io.Copy(io.Discard, r.Body)
			refused <- err
		})
	})
	address, stop := serve(t, front)
	dial(t, address, "POST /mailbox HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n")
	<-entered
	stopped := make(chan error, 1)
	go func() { stopped <- stop() }()
	for { // bodies are hurried before the listener is closed
		conn, err := net.Dial("tcp", address)
		if err != nil {
			break
		}
		_ = conn.Close()
		runtime.Gosched()
	}
	close(stopping)
	select {
	case err := <-refused:
		if err == nil {
			t.Error("a body that never came was read")
		}
	case <-time.After(15 * time.Second):
		t.Fatal("the stop waits for the body")
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

func TestCrossOrigin_lets_friends_send_files(t *testing.T) {
	t.Parallel()
	const friend = "https://app.example.com"
	a := apptest.Start(t, storetest.SQLite, apptest.WithConfig(func(c *config.Config) { c.AllowedOrigins = []string{friend} }))
	for origin, want := range map[string]string{friend: friend, "https://evil.example": ""} {
		r, err := http.NewRequestWithContext(t.Context(), "OPTIONS", a.URL+"/graphql", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Origin", origin)
		r.Header.Set("Access-Control-Request-Method", "POST")
		r.Header.Set("Access-Control-Request-Headers", "content-type,graphql-require-preflight")
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if got := answer.Header.Get("Access-Control-Allow-Origin"); got != want {
			t.Errorf("%s: Access-Control-Allow-Origin is %q, want %q", origin, got, want)
		}
	}
}
