package attack

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// slow are requests that do not come to their end, or whose sender reads no answer.
// They wait beside each other, and each is answered or cut off by its limit: 5 s for
// a head, 10 s for a socket's initialisation, 30 s for a body.
func slow(_ *world, _ *rand.Rand) []shot {
	const pause = 300 * time.Millisecond
	head := "POST /graphql HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
	heads := []shot{
		raw("nothing", func() string { return " " }, mayCut),
		raw("half a head", func() string { return "POST /graphql HTTP/1.1\r\nHost" }, mayCut),
		raw("a head that drips", func() string { return head + fill("X: y\r\n", 600) }, mayCut, dripping(pause, 599)),
		socket("no initialisation", script{ends: []int{4408}}),
		socket("pings and no initialisation", script{said: says(many(`{"type":"ping"}`, 20)...), ends: []int{4408}}),
		socket("half a frame", script{said: func() []byte { return []byte{final | textual} }, ends: []int{4408}}),
		socket("half a message", script{said: func() []byte { return frame(textual, initialise) }, ends: []int{4408}}),
		raw("half an upgrade", func() string { return "GET /graphql HTTP/1.1\r\nUpgrade: websocket\r\n" }, mayCut),
	}
	bodies := []shot{
		raw("a body that never comes", func() string { return head + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n" }, answered(400, 408)),
		raw("a chunk longer than any", func() string {
			return head + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + harmless
		}, answered(400, 408)),
		raw("a body that drips", func() string {
			return head + "Content-Type: application/json\r\nContent-Length: 1000000\r\n\r\n" + fill(" ", 400)
		}, answered(400, 408), dripping(pause, 400)),
		raw("chunks that drip", func() string {
			return head + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + fill("1\r\n \r\n", 600)
		}, answered(400, 408), dripping(pause, 600)),
		raw("a body that nobody wants, dripping", func() string {
			return head + "Content-Type: text/plain\r\nContent-Length: 1000000\r\n\r\n" + fill(" ", 400)
		}, answered(415), dripping(pause, 400)),
		raw("a form that drips", func() string {
			return head + "Content-Type: multipart/form-data; boundary=x\r\nGraphQL-Require-Preflight: 1\r\nContent-Length: 1000000\r\n\r\n" + fill("-", 400)
		}, answered(400, 401, 408), dripping(pause, 400)),
		raw("a page's body that drips", func() string {
			return "GET /sign-in HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nContent-Length: 1000\r\n\r\n" + fill("-", 400)
		}, answered(200), dripping(pause, 400)),
	}
	return []shot{
		{name: fmt.Sprintf("%d heads and sockets", len(heads)), slow: true, many: true, fire: func(at string) error { return together(at, heads) }},
		{name: "answers that nobody reads", slow: true, many: true, fire: unread},
		{name: fmt.Sprintf("%d bodies", len(bodies)), late: true, slow: true, many: true, fire: func(at string) error { return together(at, bodies) }},
		{name: "200 bodies that do not end", late: true, slow: true, many: true, fire: stalled},
	}
}

// together fires shots at once and returns the first complaint.
func together(at string, shots []shot) error {
	complaints := make([]error, len(shots))
	var fired sync.WaitGroup
	for i, s := range shots {
		fired.Go(func() {
			if err := s.fire(at); err != nil {
				complaints[i] = fmt.Errorf("%s: %w", s.name, err)
			}
		})
	}
	fired.Wait()
	for _, complaint := range complaints {
		if complaint != nil {
			return complaint
		}
	}
	return nil
}

// stalled sends 200 bodies of nearly a megabyte, none of which ends. At most 64 MiB of
// them may be held for one address: who sends the others is told so.
func stalled(at string) error {
	unended := exchange{said: func() []byte {
		return []byte(request(http.MethodPost, "/graphql", []string{"Content-Type: application/json", "Content-Length: 1000000"}, fill(" ", 999_999)))
	}, statuses: []int{400, 408, 429}, wants: "RATE_LIMITED"}
	const sent, most = 200, 64 << 20 / 999_999
	var held atomic.Int64
	all := slices.Repeat([]shot{{fire: func(at string) error {
		err := unended.fire(at)
		if errors.Is(err, errNotHeld) {
			held.Add(1)
			return nil
		}
		return err
	}}}, sent)
	if err := together(at, all); err != nil {
		return err
	}
	if held.Load() > most {
		return fmt.Errorf("%d of %d were held, and not %d", held.Load(), sent, most)
	}
	return nil
}

// unread asks 20,000 times for a page on 50 connections, and reads nothing: what is
// not taken must not be made either, and others are served meanwhile.
func unread(at string) error {
	asked := []byte(strings.Repeat("GET /sign-in HTTP/1.1\r\nHost: "+host+"\r\nAccept-Encoding: gzip\r\n\r\n", 400))
	for range 50 {
		conn, err := net.Dial("tcp", at)
		if err != nil {
			return err
		}
		defer conn.Close()
		_ = conn.SetWriteDeadline(time.Now().Add(100 * time.Millisecond)) // by then it takes no more
		_, _ = conn.Write(asked)
	}
	return got("", "/livez", nil, answered(http.StatusOK)).fire(at)
}
