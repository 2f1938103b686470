package graph

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// Fields that cost little may be long: what an answer has in bytes is bounded by
// itself.
func TestAnswer_that_is_too_long_is_an_error(t *testing.T) {
	t.Parallel()
	w := setup(t, storetest.New(t, storetest.SQLite))
	_, token := w.invited("eve@example.com", "message", strings.Repeat("😀", 1000))
	preview := func(n int) string {
		return `query($token: String!) { invitationByToken(token: $token) { ` + aliased(n, "message") + ` } }`
	}
	t.Run("a query's", func(t *testing.T) {
		if a := w.do(viewer.Anonymous, preview(2_090), "token", token); len(a.Errors) > 0 || a.at("invitationByToken", "a2089") == nil { // 8.38 MB
			t.Errorf("just short enough: %+v", a.Errors)
		}
		a := w.do(viewer.Anonymous, preview(2_100), "token", token)
		if a.code("") != tooComplex || a.Data != nil || !strings.Contains(a.Errors[0].Message, "8 MiB") {
			t.Errorf("too long: %d fields, %+v", len(a.Data), a.Errors)
		}
	})
	t.Run("a mutation's, which has happened", func(t *testing.T) {
		var rows []input
		for i := range 30 {
			rows = append(rows, input{"email": fmt.Sprintf("row%d@example.com", i), "message": strings.Repeat("😀", 1000)})
		}
		a := w.do(w.ada, `mutation($input: CreateInvitationsInput!) { createInvitations(input: $input) { results { invitation { `+aliased(80, "message")+` } } } }`,
			"input", input{"organizationId": w.org, "invitations": rows})
		if a.code("") != tooComplex || a.Data != nil || !strings.Contains(a.Errors[0].Message, "has run") {
			t.Fatalf("answered %d fields, %+v", len(a.Data), a.Errors)
		}
		if n, err := w.Store.Client.Invitation.Query().Count(viewer.AsSystem(t.Context(), "test")); err != nil || n != 31 {
			t.Errorf("there are %d invitations (%v), want 31", n, err)
		}
	})
	t.Run("an event's, and others follow", func(t *testing.T) {
		s := w.watch(w.ada, `subscription($org: ID!, $began: Cursor!) { organizationEvents(organizationId: $org, after: $began) { sequence invitation { `+aliased(300, "message")+` } } }`, "org", w.org, "began", newStage(w).now())
		_, _ = w.invited("kim@example.com", "sendEmail", false, "message", strings.Repeat("😀", 1000))
		_, _ = w.invited("bob@example.com", "sendEmail", false)
		tooLong := 0
		for {
			a := s.next()
			if a.topCode() == tooComplex {
				tooLong++
			} else if invitation := a.at("organizationEvents", "invitation"); invitation != nil && tooLong > 0 && a.at("organizationEvents", "invitation", "a0") == nil {
				break // Bob's, who got no message
			}
		}
		if tooLong == 0 {
			t.Error("no event was too long")
		}
	})
}

// What an answer takes while it is written counts, not only what it has in the end.
func TestAnswer_is_held_as_it_grows(t *testing.T) {
	t.Parallel()
	w := setup(t, storetest.New(t, storetest.SQLite))
	_, token := w.invited("eve@example.com", "message", strings.Repeat("😀", 1000))
	server := w.serving(nil)
	server.Limits.HeldBytes = 1_600_000 // of which one may have a quarter
	for name, test := range map[string]struct {
		messages int
		want     string
	}{
		"100 kB": {25, ""},
		"300 kB": {75, "RATE_LIMITED"},
	} {
		a := w.watchOn(server, viewer.Anonymous, `query($token: String!) { invitationByToken(token: $token) { `+aliased(test.messages, "message")+` } }`, "token", token).next()
		if a.topCode() != test.want {
			t.Errorf("%s: answered %+v", name, a.Errors)
		}
	}
}

func TestBounded_keeps_no_more_than_it_may(t *testing.T) {
	t.Parallel()
	b := bounded{most: 10}
	for range 1000 {
		_, _ = b.WriteString("four")
		_, _ = b.Write([]byte("four"))
	}
	if string(b.Bytes()) != "fourfourfou" || cap(b.data) > 100 {
		t.Errorf("has %q, and room for %d", b.Bytes(), cap(b.data))
	}
	b = bounded{most: maxEvent}
	_, _ = b.WriteString(strings.Repeat("x", maxEvent))
	b.Reset()
	if cap(b.data) > 0 {
		t.Errorf("keeps %d bytes for the next event", cap(b.data))
	}
}
