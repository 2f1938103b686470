package graph

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// TestLockOrder lets verbs meet that change the same invitation or link. All of
// them take the organization before its rows: else PostgreSQL finds two that wait
// for each other, after a second, and refuses one of them. That one is tried again,
// so that only PostgreSQL's own log tells.
func TestLockOrder(t *testing.T) {
	t.Parallel()
	server := storetest.StartPostgres(t, "log_min_messages = error")
	w := newStage(setup(t, storetest.Open(t, server.URL(t))))
	for i := range 30 {
		id, secret := w.invited(w.fresh("contested"), "role", "VIEWER")
		meet(
			func() { w.do(w.ada, resendInvitation, "input", input{"invitationId": id}) },
			func() { w.do(w.ada, revokeInvitation, "input", input{"invitationId": id}) },
			func() { w.do(viewer.Anonymous, declineInvitation, "input", input{"token": secret}) },
			func() { w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret)) },
		)
		a := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org})
		link, secret := a.string("createInviteLink", "inviteLink", "id"), tokenOf(a.string("createInviteLink", "inviteLink", "url"))
		meet(
			func() { w.do(w.ada, revokeInviteLink, "input", input{"inviteLinkId": link}) },
			func() {
				w.do(viewer.Anonymous, acceptInviteLink, "input", input{"token": secret, "email": fmt.Sprintf("guest-%d@example.com", i), "name": "Guest", "password": password})
			},
		)
	}
	w.gapless()
	if n := strings.Count(server.Log(t), "deadlock detected"); n > 0 {
		t.Errorf("%d times two verbs waited for each other", n)
	}
}

// meet does everything at once.
func meet(acts ...func()) { crowdIn(len(acts), func(i int) { acts[i]() }) }
