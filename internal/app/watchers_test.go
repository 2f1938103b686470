package app_test

import (
	"context"
	"fmt"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"usher/ent"
	"usher/internal/account"
	"usher/internal/apptest"
	"usher/internal/organization"
	"usher/internal/role"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const (
	numbered = `subscription($organization: ID!, $after: Cursor) {
		organizationEvents(organizationId: $organization, after: $after) { sequence kind }
	}`
	inviteMany = `mutation($organization: ID!, $invitations: [InvitationRowInput!]!) {
		createInvitations(input: {organizationId: $organization, invitations: $invitations}) { results { userErrors { code } } userErrors { code message } }
	}`
	remove = `mutation($id: ID!) { removeMember(input: {memberId: $id}) { userErrors { code message } } }`
)

// Who is removed hears of nothing from then on, however much is in the log behind
// it already; all others hear of everything, in order.
func TestRemoval_of_a_watcher_while_1000_events_follow(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) { removalOfAWatcher(t, a, a) }, apptest.WithMailbox())
	t.Run("two servers", func(t *testing.T) {
		t.Parallel()
		a := apptest.Start(t, storetest.Postgres, apptest.WithMailbox())
		removalOfAWatcher(t, a, a.Another(t))
	})
}

func removalOfAWatcher(t *testing.T, watched, writing *apptest.App) {
	carl := watched.Join(t, "carl@example.com", func(create *ent.MemberCreate) { create.SetRole(role.Admin) })
	// Elsewhere he stays, so that his session does.
	if _, err := watched.Organizations.CreateFor(viewer.With(t.Context(), viewer.Anonymous),
		organization.Draft{Name: "Elsewhere"}, account.Newcomer{Email: "carl@example.com", Name: "Carl"}); err != nil {
		t.Fatal(err)
	}
	from := everything(t, watched)
	his := watched.Watch(t, carl.Token, numbered, from)
	var others []*apptest.Watch
	for range 5 {
		others = append(others, watched.Watch(t, watched.Admin.Token, numbered, from))
	}
	writing.Must(t, watched.Admin.Token, invite, map[string]any{"organization": watched.OrganizationID, "email": "first@example.com"})
	if first := his.Next(t); first.Text("organizationEvents.kind") != "INVITATION_CREATED" {
		t.Fatalf("he hears of %s at first", first.Data)
	}

	var asking sync.WaitGroup
	asking.Go(func() {
		writing.Must(t, watched.Admin.Token, remove, map[string]any{"id": carl.MemberID})
		for i := range 2 {
			inviteRows(t, writing, fmt.Sprint("follows", i), 490) // a person may invite 1,000 on a day; letters make up the rest
		}
	})
	removed := 0 // the number of his removal
	for i, other := range others {
		sequence, follow := 1, 0
		for follow < 1000 {
			e := other.Next(t)
			if sequence++; e.At("organizationEvents.sequence") != float64(sequence) {
				t.Fatalf("watcher %d hears of %s instead of %d", i, e.Data, sequence)
			}
			if removed == 0 && e.Text("organizationEvents.kind") == "MEMBER_REMOVED" {
				removed = sequence
			}
			if removed > 0 && sequence > removed {
				follow++
			}
		}
	}
	asking.Wait()
	for sequence := 2; ; {
		e := his.Next(t)
		if e.Code() == "FORBIDDEN" {
			break
		}
		if sequence++; e.At("organizationEvents.sequence") != float64(sequence) || sequence >= removed {
			t.Fatalf("he hears of %s %v after %d, and was removed by %d", e.Data, e.Errors, sequence-1, removed)
		}
	}
	if code := his.Closed(t); code != 4403 {
		t.Errorf("his socket was closed with %d", code)
	}
}

// inviteRows invites many people in one request.
func inviteRows(t *testing.T, a *apptest.App, name string, rows int) {
	t.Helper()
	invitations := make([]map[string]any, rows)
	for i := range invitations {
		invitations[i] = map[string]any{"email": fmt.Sprintf("%s-%d@example.com", name, i)}
	}
	a.Must(t, a.Admin.Token, inviteMany, map[string]any{"organization": a.OrganizationID, "invitations": invitations})
}

// One who stops reading in the middle of a stream that is longer than all buffers
// between delays nobody else who watches the same, and is given up in the end.
func TestStalledReader_among_many_delays_none_of_them(t *testing.T) {
	t.Parallel()
	const watchers, rows = 60, 150
	a := apptest.Start(t, storetest.SQLite, apptest.WithMailbox())
	from := everything(t, a)
	stall(t, a, from)
	var others []*apptest.Watch
	for range watchers {
		others = append(others, a.Watch(t, a.Admin.Token, numbered, from))
	}
	inviteRows(t, a, "many", rows)
	var reading sync.WaitGroup
	for i, other := range others {
		reading.Go(func() {
			for sequence := 2; sequence < 2+2*rows; sequence++ { // of each its creation and its letter
				if e := other.Next(t); e.At("organizationEvents.sequence") != float64(sequence) {
					t.Errorf("watcher %d hears of %s instead of %d", i, e.Data, sequence)
					return
				}
			}
		})
	}
	reading.Wait()
	if n := sockets(t, a); n != watchers+1 {
		t.Errorf("when all others have heard of everything there are %d sockets: they waited for the end of the one who stalls", n)
	}
	for late := time.After(time.Minute); sockets(t, a) > watchers; {
		select {
		case <-late:
			t.Fatal("the one who stalls is never given up")
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// stall watches by a socket that is not read. Each event is about 100 kB.
func stall(t *testing.T, a *apptest.App, variables map[string]any) {
	t.Helper()
	dialer := websocket.Dialer{
		Subprotocols: []string{"graphql-transport-ws"},
		NetDialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			conn, err := new(net.Dialer).DialContext(ctx, network, address)
			if err == nil {
				err = conn.(*net.TCPConn).SetReadBuffer(4 << 10)
			}
			return conn, err
		},
	}
	conn, _, err := dialer.Dial("ws"+strings.TrimPrefix(a.URL, "http")+"/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	var long strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&long, "summary%d: summary ", i)
	}
	for _, message := range []map[string]any{
		{"type": "connection_init", "payload": map[string]any{"authorization": "Bearer " + a.Admin.Token}},
		{"type": "subscribe", "id": "1", "payload": map[string]any{"variables": variables, "query": `subscription($organization: ID!, $after: Cursor) {
			organizationEvents(organizationId: $organization, after: $after) { ` + long.String() + `}
		}`}},
	} {
		if err := conn.WriteJSON(message); err != nil {
			t.Fatal(err)
		}
	}
	var answer struct{ Type string }
	if err := conn.ReadJSON(&answer); err != nil || answer.Type != "connection_ack" {
		t.Fatalf("the socket was answered by %q (%v)", answer.Type, err)
	}
}

// sockets is how many the server says are open.
func sockets(t *testing.T, a *apptest.App) int {
	t.Helper()
	lines := strings.Split(a.Metrics(t), "\n")
	i := slices.IndexFunc(lines, func(line string) bool { return strings.HasPrefix(line, "usher_live_sockets ") })
	var n int
	if _, err := fmt.Sscanf(lines[i], "usher_live_sockets %d", &n); err != nil {
		t.Fatal(err)
	}
	return n
}
