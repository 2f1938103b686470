package server_test

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"usher/internal/server"
)

// owing asks for something with a body that never comes.
var owing = map[string]string{
	"the API":              "POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\n",
	"the API by GET":       "GET /graphql?query={__typename} HTTP/1.1\r\n",
	"the API by a form":    "POST /graphql HTTP/1.1\r\nContent-Type: text/plain\r\n",
	"an event stream":      "POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\n",
	"a page":               "GET /playground HTTP/1.1\r\n",
	"a probe":              "GET /livez HTTP/1.1\r\n",
	"nothing that we have": "DELETE /nowhere HTTP/1.1\r\n",
}

func TestServe_gives_up_on_bodies_that_never_come(t *testing.T) {
	t.Parallel()
	front, _ := setup(t, func(s *server.Server) { s.ReadTimeout = 200 * time.Millisecond })
	address, stop := serve(t, front)
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Error(err)
		}
	})
	for name, head := range owing {
		for kind, size := range map[string]string{"of a length": "Content-Length: 100", "in chunks": "Transfer-Encoding: chunked"} {
			t.Run(name+" "+kind, func(t *testing.T) {
				t.Parallel()
				conn := dial(t, address, head+"Host: a\r\n"+size+"\r\n\r\n")
				answer, err := io.ReadAll(conn)
				if err != nil {
					t.Fatalf("the connection was not closed: %v", err)
				}
				if !strings.HasPrefix(string(answer), "HTTP/1.1 ") {
					t.Errorf("the answer is %q", answer)
				}
			})
		}
	}
}

func TestServe_stops_without_waiting_for_bodies(t *testing.T) {
	t.Parallel()
	entered := make(chan struct{}, 1)
	front, _ := setup(t, func(s *server.Server) {
		s.Mailbox = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { entered <- struct{}{} })
	})
	address, stop := serve(t, front)

	dial(t, address, "GET /mailbox HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n")
	<-entered
	read := dial(t, address, "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n")
	if line, err := bufio.NewReader(read).ReadString('\n'); !strings.Contains(line, "100 Continue") {
		t.Fatalf("the body is not read: %q %v", line, err)
	}
	began := time.Now()
	if err := stop(); err != nil {
		t.Error(err)
	}
	if took := time.Since(began); took > 15*time.Second { // a body has 30 s
		t.Errorf("the stop took %s", took)
	}
}

// serve runs a server; stop returns when it has ended.
func serve(t *testing.T, front *server.Server) (address string, stop func() error) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- front.Serve(ctx, listener) }()
	return listener.Addr().String(), func() error {
		cancel()
		return <-served
	}
}

// dial says something and gives the answer 10 s.
func dial(t *testing.T, address, text string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	_ = conn.SetReadDeadline(time.Now().Add(10 * time.Second))
	if _, err := io.WriteString(conn, text); err != nil {
		t.Fatal(err)
	}
	return conn
}

// With a length besides, what follows the chunks is another request for a proxy that
// believes in the length.
func TestServe_answers_nothing_behind_chunks_on_the_same_connection(t *testing.T) {
	t.Parallel()
	front, _ := setup(t, nil)
	address, stop := serve(t, front)
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Error(err)
		}
	})
	conn := dial(t, address, "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5\r\n"+
		"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /livez HTTP/1.1\r\nHost: a\r\n\r\n")
	answer, err := io.ReadAll(conn)
	if err != nil || strings.Count(string(answer), "HTTP/1.1 ") != 1 {
		t.Errorf("what came is %q, %v", answer, err)
	}
}

func TestServe_refuses_a_body_that_is_announced_too_long_at_once(t *testing.T) {
	t.Parallel()
	front, _ := setup(t, nil)
	address, stop := serve(t, front)
	conn := dial(t, address, "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1099511627776\r\n\r\n{")
	answer := make([]byte, len("HTTP/1.1 413"))
	if _, err := io.ReadFull(conn, answer); err != nil || string(answer) != "HTTP/1.1 413" {
		t.Errorf("it was answered %q, %v", answer, err)
	}
	_ = conn.Close()
	if err := stop(); err != nil {
		t.Error(err)
	}
}
