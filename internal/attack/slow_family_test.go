package attack

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"
)

// slow are requests that do not come to their end. They wait beside each other, and
// each is answered or cut off by its limit: 5 s for a head and for a socket's
// initialisation, 30 s for a body.
func slow(_ *world, _ *rand.Rand) []shot {
	const pause = 300 * time.Millisecond
	head := "POST /graphql HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
	waiting := []shot{
		raw("nothing", func() string { return " " }, mayCut),
		raw("half a head", func() string { return "POST /graphql HTTP/1.1\r\nHost" }, mayCut),
		raw("a head that drips", func() string { return head + fill("X: y\r\n", 600) }, mayCut, dripping(pause, 599)),
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
		socket("no initialisation", script{ends: []int{4408}}),
		socket("pings and no initialisation", script{said: says(many(`{"type":"ping"}`, 20)...), ends: []int{4408}}),
		socket("half a frame", script{said: func() []byte { return []byte{final | textual} }, ends: []int{4408}}),
		socket("half a message", script{said: func() []byte { return frame(textual, initialise) }, ends: []int{4408}}),
		raw("half an upgrade", func() string { return "GET /graphql HTTP/1.1\r\nUpgrade: websocket\r\n" }, mayCut),
	}
	return []shot{
		{name: fmt.Sprintf("%d that wait", len(waiting)), slow: true, many: true, fire: func(at string) error { return together(at, waiting) }},
		{name: "200 bodies that do not end", slow: true, many: true, fire: stalled},
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

// stalled sends 200 bodies of nearly a megabyte, none of which ends, and asks in
// between who is there.
func stalled(at string) error {
	unended := raw("", func() string {
		return request(http.MethodPost, "/graphql", []string{"Content-Type: application/json", "Content-Length: 1000000"}, fill(" ", 999_999))
	}, answered(200, 400, 408, 429))
	all := make([]shot, 200)
	for i := range all {
		all[i] = unended
	}
	return together(at, all)
}
