package contention

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"usher/internal/apptest"
)

// line is one person's connection to a server. It is open before it is asked on:
// when ten thousand connect at once from one machine, it is their own kernel and
// scheduler that keep them apart, for longer than a server waits for a request's
// head. And net/http's client would let them share connections.
type line struct {
	server  string
	conn    net.Conn
	answers *bufio.Reader
}

// crowd opens lines, to each server in turn, until the test ends.
func (p *pair) crowd(n int) []*line {
	p.t.Helper()
	lines, errs := make([]*line, n), make([]error, n)
	const dialers = 32
	var dialing sync.WaitGroup
	for d := range dialers {
		dialing.Go(func() {
			for i := d; i < n; i += dialers {
				lines[i], errs[i] = dial(p.servers[i%len(p.servers)].URL)
			}
		})
	}
	dialing.Wait()
	p.t.Cleanup(func() {
		for _, l := range lines {
			if l != nil {
				_ = l.conn.Close()
			}
		}
	})
	for i, err := range errs {
		if err != nil {
			p.t.Fatalf("open connection %d of %d: %v", i, n, err)
		}
	}
	return lines
}

// dial opens a line, and has the server answer once: from then on it waits two
// minutes for the next question.
func dial(server string) (*line, error) {
	conn, err := net.Dial("tcp", strings.TrimPrefix(server, "http://"))
	if err != nil {
		return nil, err
	}
	l := &line{server, conn, bufio.NewReader(conn)}
	request, err := http.NewRequest(http.MethodGet, server+"/livez", nil)
	if err != nil {
		return l, err
	}
	status, _, err := l.send(request)
	if err == nil && status != http.StatusOK {
		err = fmt.Errorf("/livez answered %d", status)
	}
	return l, err
}

// ask asks the API, as the bearer of a session's token or, without one, as a
// stranger.
func (l *line) ask(token, query string, variables map[string]any) (answer apptest.Response, err error) {
	question, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return answer, err
	}
	request, err := http.NewRequest(http.MethodPost, l.server+"/graphql", bytes.NewReader(question))
	if err != nil {
		return answer, err
	}
	request.Header.Set("Content-Type", "application/json")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	status, body, err := l.send(request)
	if err != nil {
		return answer, err
	}
	answer.Status = status
	return answer, json.Unmarshal(body, &answer)
}

func (l *line) send(request *http.Request) (status int, body []byte, err error) {
	if err := l.conn.SetDeadline(time.Now().Add(answered)); err != nil {
		return 0, nil, err
	}
	if err := request.Write(l.conn); err != nil {
		return 0, nil, err
	}
	response, err := http.ReadResponse(l.answers, request)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	body, err = io.ReadAll(response.Body)
	return response.StatusCode, body, err
}
