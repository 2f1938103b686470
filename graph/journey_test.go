package graph

import (
	"testing"

	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestInvitation(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		created := w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": "Bob@Example.com", "role": "VIEWER", "department": "Engines"})
		if got := created.string("createInvitation", "invitation", "email"); got != "bob@example.com" {
			t.Errorf("the address is %s", got)
		}
		secret := tokenOf(created.string("createInvitation", "invitation", "url"))

		preview := w.must(viewer.Anonymous, `query($t: String!) { invitationByToken(token: $t) { organizationName inviterName email role department state accountExists replaced } }`, "t", secret)
		if got := preview.string("invitationByToken", "state"); got != "PENDING" {
			t.Errorf("the preview says %s", got)
		}
		accepted := w.must(viewer.Anonymous, acceptInvitation, "input", input{"token": secret, "name": "Bob", "password": password})
		if got := accepted.string("acceptInvitation", "member", "role"); got != "VIEWER" {
			t.Errorf("the member is %s", got)
		}
		if accepted.string("acceptInvitation", "member", "organization", "viewerMember", "id") != accepted.string("acceptInvitation", "member", "id") {
			t.Error("the answer is not read by the person who joined")
		}
		if accepted.at("acceptInvitation", "member", "invitation") != nil {
			t.Error("a viewer sees the invitation he came by")
		}
		again := w.do(viewer.Anonymous, acceptInvitation, "input", input{"token": secret, "name": "Bob", "password": password})
		if got := again.code("acceptInvitation"); got != "ALREADY_ACCEPTED" {
			t.Errorf("the second click gets %s", got)
		}
		log := w.must(w.ada, `query($o: ID!) { organization(id: $o) { events(oldestFirst: true) { totalCount nodes { sequence kind summary actor { displayName } invitation { email } member { user { name } } } } } }`, "o", w.org)
		kinds := []string{"MEMBER_JOINED", "INVITATION_CREATED", "INVITATION_ACCEPTED", "MEMBER_JOINED"}
		for i, kind := range kinds {
			if got := log.string("organization", "events", "nodes", i, "kind"); got != kind {
				t.Errorf("event %d is %s and not %s", i+1, got, kind)
			}
		}
	})
}

func TestInviteLink(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		made := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "lifetime": "ONE_HOUR"})
		secret := tokenOf(made.string("createInviteLink", "inviteLink", "url"))
		joined := w.must(viewer.Anonymous, acceptInviteLink, "input", input{"token": secret, "email": "eve@example.com", "name": "Eve", "password": password})
		if joined.at("acceptInviteLink", "member", "user", "emailVerified") != false {
			t.Error("an address that nobody proved counts as verified")
		}
		again := w.do(viewer.Anonymous, acceptInviteLink, "input", input{"token": secret, "email": "mallory@example.com", "name": "M", "password": password})
		if got := again.code("acceptInviteLink"); got != "ALREADY_USED" {
			t.Errorf("the second person gets %s", got)
		}
	})
}
