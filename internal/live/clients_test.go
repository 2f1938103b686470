package live_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"usher/internal/live/livetest"
)

// The clients that people use, from npm, against a running server.

func TestAudits_of_graphql_http_all_pass(t *testing.T) {
	t.Parallel()
	h := setup(t)
	out, err := node(t, "graphql-http", "audits.mjs", h.url).Output()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	var result struct {
		Count int
		Unmet []string
	}
	if err := json.Unmarshal(out, &result); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	if result.Count < 61 {
		t.Errorf("only %d audits ran", result.Count)
	}
	for _, unmet := range result.Unmet {
		t.Error(unmet)
	}
}

func TestClient_graphql_ws(t *testing.T) {
	t.Parallel()
	s := newSwitchboard(t)
	c := startClient(t, node(t, "graphql-ws", "websocket.mjs", "ws"+strings.TrimPrefix(s.url, "http")))
	c.expect("count 1", "count 2", "count 3", "complete")

	first := s.house.Load()
	topic, left := first.hall.Topic("t"), first.hall.Topic("left")
	left.Tell <- &livetest.Node{ID: "one"}
	c.expect("left one")
	soon(t, left.Stopped, "the end of the one that was left")
	topic.Tell <- &livetest.Node{ID: "one"}
	c.expect("topic one")

	s.restart(t)
	c.expect("closed 1012")
	c.goOn() // its pause is over
	s.house.Load().hall.Topic("t").Tell <- &livetest.Node{ID: "last"}
	c.expect("topic last", "error FORBIDDEN")
	c.end()
}

func TestClient_graphql_sse(t *testing.T) {
	t.Parallel()
	s := newSwitchboard(t)
	c := startClient(t, node(t, "graphql-sse", "sse.mjs", s.url))
	c.expect("count 1", "count 2", "count 3", "complete")

	first := s.house.Load()
	left := first.hall.Topic("left")
	left.Tell <- &livetest.Node{ID: "one"}
	c.expect("left one")
	soon(t, left.Stopped, "the end of the one that was left")
	first.hall.Topic("t").Tell <- &livetest.Node{ID: "one"}
	c.expect("topic one")

	s.restart(t)
	c.expect("retry")
	c.goOn()
	s.house.Load().hall.Topic("t").Tell <- &livetest.Node{ID: "last"}
	c.expect("topic last", "error FORBIDDEN")
	c.end()
}

// switchboard is one address behind which the server can be replaced, as a
// restart does.
type switchboard struct {
	url   string
	house atomic.Pointer[house]
}

func newSwitchboard(t *testing.T) *switchboard {
	t.Helper()
	s := &switchboard{}
	s.house.Store(setup(t))
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.house.Load().ServeHTTP(w, r)
	}))
	t.Cleanup(front.Close)
	s.url = front.URL + "/graphql"
	return s
}

func (s *switchboard) restart(t *testing.T) {
	t.Helper()
	old := s.house.Swap(setup(t))
	if err := old.Drain(t.Context()); err != nil {
		t.Error(err)
	}
}

// node is a script of testdata with a package of the web's development.
// Without it the test is skipped, but not in CI.
func node(t *testing.T, pkg, script, server string) *exec.Cmd {
	t.Helper()
	missing := t.Skipf
	if os.Getenv("CI") != "" {
		missing = t.Fatalf
	}
	program, err := exec.LookPath("node")
	if err != nil {
		missing("node is not installed")
	}
	folder, err := filepath.Abs(filepath.Join("..", "web", "app"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(folder, "node_modules", pkg)); err != nil {
		missing("%s is not installed: run npm ci in internal/web/app", pkg)
	}
	cmd := exec.CommandContext(t.Context(), program, filepath.Join("testdata", script))
	cmd.Env = append(os.Environ(), "PACKAGES="+folder+string(filepath.Separator), "SERVER="+server)
	cmd.Stderr = t.Output()
	return cmd
}

// script is a running client that says what happens to it.
type script struct {
	t     *testing.T
	cmd   *exec.Cmd
	input io.Writer
	said  *bufio.Scanner
}

func startClient(t *testing.T, cmd *exec.Cmd) *script {
	t.Helper()
	input, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	output, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Wait() }) // a failed test's context has killed it
	return &script{t, cmd, input, bufio.NewScanner(output)}
}

func (s *script) expect(lines ...string) {
	s.t.Helper()
	for _, want := range lines {
		if !s.said.Scan() || s.said.Text() != want {
			s.t.Fatalf("the client said %q, want %q", s.said.Text(), want)
		}
	}
}

func (s *script) goOn() { _, _ = fmt.Fprintln(s.input) }

func (s *script) end() {
	s.t.Helper()
	for s.said.Scan() {
		if !strings.HasPrefix(s.said.Text(), "closed 1000") {
			s.t.Errorf("the client said %q at last", s.said.Text())
		}
	}
	if err := s.cmd.Wait(); err != nil {
		s.t.Errorf("the client ended with %v", err)
	}
}
