package attack

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"
)

// patience is how long an answer may take: longer than any limit of the server
// on what arrives slowly.
const patience = 50 * time.Second

// shot is one hostile request, with connections of its own.
type shot struct {
	name string
	fire func(at string) error // to host and port; nil when it was answered as it should be

	late     bool // waits for 30 s: fired with all others only
	slow     bool // takes seconds, by waiting: of no use where time is measured
	signedIn bool // who sends it is known: what it costs is not a stranger's doing
	many     bool // more than one request, told of as one
}

// exchange is bytes said on a connection, and what may be answered.
type exchange struct {
	said  func() []byte
	paced time.Duration // between bytes of the end; 0: all at once
	tail  int           // how many bytes of the end are paced

	statuses []int  // that are right; nil: everything below 500
	mayCut   bool   // no answer will do: the connection is closed
	wants    string // what the body of some answer must hold
	never    string // what none may hold, neither its head nor its body
}

// errNotHeld is of answers that are right, but for what one of them had to hold.
var errNotHeld = errors.New("no answer held")

// fire says it and reads answers until the connection ends.
func (e exchange) fire(at string) error {
	said := e.said() // first: a megabyte may take longer to make than a head may to come
	conn, err := net.Dial("tcp", at)
	if err != nil {
		return err
	}
	defer conn.Close()
	_ = conn.SetDeadline(time.Now().Add(patience))
	written := make(chan struct{})
	go func() {
		defer close(written)
		e.write(conn, said) // a server may answer and close before it has heard all
	}()
	err = e.hear(conn, said)
	_ = conn.Close()
	<-written
	return err
}

func (e exchange) write(conn net.Conn, said []byte) {
	if e.paced == 0 {
		_, _ = conn.Write(said)
		return
	}
	head := said[:len(said)-e.tail]
	if _, err := conn.Write(head); err != nil {
		return
	}
	drip := time.NewTicker(e.paced)
	defer drip.Stop()
	for _, b := range said[len(head):] {
		<-drip.C
		if _, err := conn.Write([]byte{b}); err != nil {
			return
		}
	}
}

func (e exchange) hear(conn net.Conn, said []byte) error {
	reader := bufio.NewReader(conn)
	method, _, _ := bytes.Cut(said[:min(len(said), 20)], []byte(" "))
	asked := &http.Request{Method: string(method)}
	all, found := 0, e.wants == ""
	for ; ; all++ {
		answer, err := http.ReadResponse(reader, asked)
		if err != nil && all > 0 && !timedOut(err) {
			break
		}
		if err != nil && e.mayCut && !timedOut(err) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("it was not answered: %w", err)
		}
		text, err := io.ReadAll(answer.Body)
		if err != nil {
			return fmt.Errorf("its answer %d broke off: %w", answer.StatusCode, err)
		}
		if err := e.judge(answer, text); err != nil {
			return err
		}
		found = found || bytes.Contains(text, []byte(e.wants))
	}
	if !found {
		return fmt.Errorf("%w %s", errNotHeld, e.wants)
	}
	return nil
}

// gos are the statuses above 500 that a shot may list. Go's HTTP server answers so by
// itself, before the product is asked: to a transfer's coding and to a version of HTTP
// that it does not know.
var gos = []int{http.StatusNotImplemented, http.StatusHTTPVersionNotSupported}

func (e exchange) judge(answer *http.Response, text []byte) error {
	status := answer.StatusCode
	right := status < 500
	if e.statuses != nil {
		right = slices.Contains(e.statuses, status) && (right || slices.Contains(gos, status))
	}
	switch {
	case !right:
		return fmt.Errorf("it was answered %d: %.300s", status, text)
	case e.never != "" && bytes.Contains(whole(answer, text), []byte(e.never)):
		return fmt.Errorf("the answer held %s: %.600s", e.never, whole(answer, text))
	}
	return internal(text)
}

// whole is an answer with its head, whose headers are in order and spelled as Go
// spells them.
func whole(answer *http.Response, text []byte) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s %s\r\n", answer.Proto, answer.Status)
	_ = answer.Header.Write(&b) // a buffer takes everything
	b.WriteString("\r\n")
	b.Write(text)
	return b.Bytes()
}

// internal complains of an answer that owns to a mistake of the server's.
func internal(text []byte) error {
	if bytes.Contains(text, []byte(`"INTERNAL"`)) {
		return fmt.Errorf("it was answered INTERNAL: %.300s", text)
	}
	return nil
}

func timedOut(err error) bool {
	timed, ok := errors.AsType[net.Error](err)
	return ok && timed.Timeout()
}

// raw is a shot of bytes that are made when they are needed: all together would be
// gigabytes.
func raw(name string, said func() string, more ...func(*exchange)) shot {
	e := exchange{said: func() []byte { return []byte(said()) }}
	for _, f := range more {
		f(&e)
	}
	return shot{name: name, fire: e.fire, slow: e.paced > 0}
}

func answered(statuses ...int) func(*exchange) {
	return func(e *exchange) { e.statuses = statuses }
}
func holding(text string) func(*exchange) { return func(e *exchange) { e.wants = text } }
func without(text string) func(*exchange) { return func(e *exchange) { e.never = text } }
func mayCut(e *exchange)                  { e.mayCut = true }

func dripping(pause time.Duration, bytes int) func(*exchange) {
	return func(e *exchange) { e.paced, e.tail = pause, bytes }
}

const host = "join.usher.test"

// request writes down a request whose connection is closed after it. Headers that
// are given stand beside Host and Connection, a length included.
func request(method, target string, headers []string, body string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n", method, target, host)
	for _, header := range headers {
		b.WriteString(header + "\r\n")
	}
	b.WriteString("\r\n")
	b.WriteString(body)
	return b.String()
}

// posted is a POST to the API of a body as JSON.
func posted(name string, body func() string, headers ...string) shot {
	return raw(name, func() string { return post(body(), headers...) })
}

func post(body string, headers ...string) string {
	headers = append([]string{"Content-Type: application/json", fmt.Sprintf("Content-Length: %d", len(body))}, headers...)
	return request(http.MethodPost, "/graphql", headers, body)
}

// document is the body that asks a document.
func document(text string) string { return asking(text, nil) }

func asking(text string, variables any) string {
	asked := map[string]any{"query": text}
	if variables != nil {
		asked["variables"] = variables
	}
	return encode(asked)
}

func encode(value any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		panic(err) // a mistake of a generator's
	}
	return strings.TrimSpace(b.String())
}

// fill repeats a unit up to so many bytes.
func fill(unit string, bytes int) string { return strings.Repeat(unit, max(1, bytes/len(unit))) }
