package live_test

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"usher/internal/live"
)

// Bodies that never end take from what their sender may hold, and from nobody else's.
func TestBodies_that_do_not_end_hold_a_bounded_amount(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.HeldBytes = 600_000 }) // a quarter of it for one
	conn, err := net.Dial("tcp", strings.TrimSuffix(strings.TrimPrefix(h.url, "http://"), "/graphql"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	const sent = 140_000
	if _, err := fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", sent+1); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(conn, strings.Repeat(" ", sent)); err != nil {
		t.Fatal(err)
	}
	until(t, "the body waits", func() bool { return h.Held() == sent })
	long := query("{hello}") + strings.Repeat(" ", 20_000)
	if a := h.ask(t, "POST", long, "Accept: application/graphql-response+json"); a.status != http.StatusTooManyRequests || a.code() != "RATE_LIMITED" || a.header.Get("Retry-After") != "1" {
		t.Errorf("another of the same client: %d %.300s", a.status, a.body)
	}
	if a := h.ask(t, "POST", long, "Authorization: Bearer ada"); a.code() != "" {
		t.Errorf("somebody else: %.300s", a.body)
	}
	_ = conn.Close()
	until(t, "the memory is free again", func() bool { return h.Held() == 0 })
	if a := h.ask(t, "POST", long); a.code() != "" {
		t.Errorf("the same client afterwards: %.300s", a.body)
	}
}
