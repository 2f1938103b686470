package journey

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"usher/internal/apptest"
)

// Servers come and go, and who works and watches goes on.
func TestRestart(t *testing.T) {
	t.Parallel()

	t.Run("who watches comes back to the other server, without a gap", func(t *testing.T) {
		t.Parallel()
		in, a, b := two(t)
		in.front.to(a)
		watcher := in.watch(in.front.url, in.organization.SessionToken, "organizationEvents")
		watcher.connected()
		stop := in.keepChanging(b)
		watcher.awaitEvent("MEMBER_DEPARTMENT_CHANGED", "Department 5")

		in.front.to(b) // as a rolling restart does
		if code := a.Stop(); code != 0 {
			t.Errorf("the server ended with %d:\n%s", code, a.Log)
		}
		heard := watcher.await("its end", func(n news) bool { return n.Closed != 0 })
		if code := heard[len(heard)-1].Closed; code != 1012 {
			t.Errorf("the socket was closed with %d", code)
		}
		watcher.await("being let in again", func(n news) bool { return n.Connected && n.At.After(heard[len(heard)-1].At) })
		stop()
		b.must(in, invite, map[string]any{"email": "last@example.com", "letter": false})
		watcher.awaitEvent("INVITATION_CREATED", "last@example.com")
		inOrder(t, watcher.events(), 2)
	})

	t.Run("a server killed in the middle loses nothing that it has acknowledged", func(t *testing.T) {
		t.Parallel()
		in, a, b := two(t)
		var acknowledged atomic.Int32
		killed := make(chan struct{})
		ids := make([]string, 100)
		var clients sync.WaitGroup
		for client := range 8 {
			clients.Go(func() {
				for i := client; i < len(ids); i += 8 {
					id, err := in.insist(t.Context(), i, a, b)
					if err != nil {
						t.Errorf("invitation %d: %v", i, err)
						return
					}
					ids[i] = id
					if acknowledged.Add(1) == 30 {
						a.Kill()
						close(killed)
					}
				}
			})
		}
		clients.Wait()
		<-killed

		known := b.must(in, `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": ids})
		for i, id := range ids {
			if known.Text(fmt.Sprintf("nodes.%d.id", i)) != id {
				t.Errorf("invitation %d (%s) is not readable at the other server", i, id)
			}
		}
		// The answer to any of them may have been lost: asked again, it is the same.
		for i, id := range ids {
			if again, err := in.insist(t.Context(), i, b); err != nil || again != id {
				t.Errorf("asked again, invitation %d is %s and not %s, %v", i, again, id, err)
			}
		}
		slices.Sort(ids)
		if distinct := slices.Compact(ids); len(distinct) != len(ids) {
			t.Errorf("there are %d different invitations", len(distinct))
		}
		// The founder's own arrival, and one event for each.
		if lines := len(in.rows("SELECT sequence FROM events")); lines != 1+len(ids) {
			t.Errorf("the log has %d lines", lines)
		}
		if r := in.run("", "audit", "verify"); r.code != 0 {
			t.Errorf("the log does not verify: %s", r.err)
		}
	})
}

// insist creates an invitation as a careful client does: who gets no answer
// asks the next server with the same key.
func (in *installation) insist(ctx context.Context, i int, servers ...*server) (id string, err error) {
	var answer apptest.Response
	for _, s := range servers {
		answer, err = ask(ctx, s.URL, in.organization.SessionToken, `mutation($organization: ID!, $email: String!, $key: String!) {
			createInvitation(input: {organizationId: $organization, email: $email, sendEmail: false, idempotencyKey: $key}) {
				invitation { id } userErrors { code message }
			}
		}`, map[string]any{"organization": in.organization.OrganizationID, "email": fmt.Sprintf("person%d@example.com", i), "key": fmt.Sprint("key ", i)})
		if err == nil {
			break
		}
	}
	id = answer.Text("createInvitation.invitation.id")
	if err == nil && !strings.HasPrefix(id, "inv_") {
		err = fmt.Errorf("refused: %s %v", answer.Data, answer.Errors)
	}
	return id, err
}
