package graph

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"

	entevent "usher/ent/event"
	"usher/ent/user"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/viewer"
)

const (
	whoSignedIn = `{ viewer { emailProven user { emailVerified } invitations { totalCount } } }`
	lookAtIt    = `query($token: String!) { invitationByToken(token: $token) { state message accountExists } }`
)

// A link that somebody was shown proves no more than his word: he can open it himself.
func TestHandedOver(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"it takes over no account that nobody has proven": func(t *testing.T, w *stage) {
			victim, rival := w.person("unproven"), w.person("rival")
			a := w.must(rival.viewer, createInvitation, "input", input{"organizationId": w.sides["theirs"].organization, "email": victim.email})
			shown := tokenOf(a.string("createInvitation", "invitation", "url"))
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(shown)), "acceptInvitation", "SIGN_IN_REQUIRED")
			})
			w.must(victim.viewer, acceptInvitation, "input", input{"token": shown})
			if who := w.must(victim.viewer, whoSignedIn); who.at("viewer", "emailProven") != false || who.at("viewer", "user", "emailVerified") != true {
				t.Errorf("it stands so: %v", who.Data)
			}
		},
		"it makes an account that its organization vouches for, and that sees nothing of others": func(t *testing.T, w *stage) {
			email := w.fresh("vouched")
			p, _ := w.joins(email, "MEMBER")
			w.must(w.person("rival").viewer, createInvitation, "input", input{"organizationId": w.sides["theirs"].organization, "email": email})
			who := w.must(p, whoSignedIn)
			if who.at("viewer", "user", "emailVerified") != true || who.at("viewer", "emailProven") != false || who.at("viewer", "invitations", "totalCount") != 0.0 {
				t.Errorf("it stands so: %v", who.Data)
			}
		},
		"only its organization's members are told that the address is verified": func(t *testing.T, w *stage) {
			p, member := w.joins(w.fresh("vouched"), "MEMBER")
			rival := w.person("rival").viewer
			made := w.must(rival, createInviteLink, "input", input{"organizationId": w.sides["theirs"].organization})
			there := w.must(p, acceptInviteLink, "input", input{"token": tokenOf(made.string("createInviteLink", "inviteLink", "url"))})
			if there.at("acceptInviteLink", "member", "user", "emailVerified") != true {
				t.Error("he himself is told otherwise")
			}
			const verified = `query($id: ID!) { node(id: $id) { ... on Member { user { emailVerified } } } }`
			if here := w.must(w.ada, verified, "id", member); here.at("node", "user", "emailVerified") != true {
				t.Errorf("here it is %v", here.Data)
			}
			if elsewhere := w.must(rival, verified, "id", there.string("acceptInviteLink", "member", "id")); elsewhere.at("node", "user", "emailVerified") != false {
				t.Errorf("elsewhere it is %v", elsewhere.Data)
			}
		},
		"what a rule asks of proven addresses, one that is vouched for has not": func(t *testing.T, w *stage) {
			email := w.fresh("outsider")
			p, _ := w.joins(email, "MEMBER")
			theirs, rival := w.sides["theirs"].organization, w.person("rival").viewer
			rule := w.must(rival, createRule, "input", input{"organizationId": theirs, "name": "Outsiders", "outsideListedDomains": true})
			defer w.must(rival, deleteRule, "input", input{"organizationId": theirs, "ruleId": rule.string("createApprovalRule", "approvalRule", "id")})
			made := w.must(rival, createInviteLink, "input", input{"organizationId": theirs})
			secret := tokenOf(made.string("createInviteLink", "inviteLink", "url"))
			refused(t, w.do(p, acceptInviteLink, "input", input{"token": secret}), "acceptInviteLink", "POLICY_REFUSED")
		},
		"of an account that it made, its organization's word counts in each that gave one": func(t *testing.T, w *stage) {
			email := w.fresh("vouched")
			rival := w.person("rival").viewer
			a := w.must(rival, createInvitation, "input", input{"organizationId": w.sides["theirs"].organization, "email": email})
			w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(tokenOf(a.string("createInvitation", "invitation", "url"))))
			account, err := w.Store.Client.User.Query().Where(user.Email(email)).Only(w.sys)
			_, shown := w.invited(email)
			here := w.must(w.session(must(w.world, account, err).ID), acceptInvitation, "input", input{"token": shown}).string("acceptInvitation", "member", "id")
			const verified = `query($id: ID!) { node(id: $id) { ... on Member { user { emailVerified } } } }`
			if a := w.must(w.ada, verified, "id", here); a.at("node", "user", "emailVerified") != true {
				t.Errorf("here it is %v", a.Data)
			}
		},
		"a letter proves the address of an account that it made, once it is signed in to, and ends whoever else is": func(t *testing.T, w *stage) {
			email := w.fresh("proven")
			p, _ := w.joins(email, "MEMBER")
			other := w.session(p.UserID)
			sent := w.lettered(email)
			if a := w.must(p, lookAtIt, "token", sent); a.at("invitationByToken", "accountExists") != true {
				t.Error("it shows as one for which an account is to be made")
			}
			w.must(p, acceptInvitation, "input", input{"token": sent})
			if who := w.must(p, whoSignedIn); who.at("viewer", "emailProven") != true {
				t.Error("the address is not proven")
			}
			if w.lives(other) || !w.lives(p) {
				t.Errorf("another's session lives: %v, and his own: %v", w.lives(other), w.lives(p))
			}
		},
		"a letter gives an account that it made to whoever reads the letter": func(t *testing.T, w *stage) {
			email := w.fresh("squatted")
			p, _ := w.joins(email, "MEMBER")
			sent := w.lettered(email)
			if a := w.must(viewer.Anonymous, lookAtIt, "token", sent); a.at("invitationByToken", "accountExists") != false {
				t.Error("it shows as one to sign in for")
			}
			w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(sent))
			if w.lives(p) {
				t.Error("the session lives of whoever made the account")
			}
		},
		"a listed domain that nobody has proven spares no approval": func(t *testing.T, w *stage) {
			w.list("listed.example")
			defer w.list()
			rule := w.ruled("outsideListedDomains", true)
			defer func() { w.must(w.ada, deleteRule, "input", input{"organizationId": w.org, "ruleId": rule}) }()
			id, shown := w.invited(fmt.Sprintf("boss%d@listed.example", w.n), "role", "ADMIN", "sendEmail", false)
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(shown)), "acceptInvitation", "POLICY_REFUSED")
				if a := w.must(viewer.Anonymous, lookAtIt, "token", shown); a.at("invitationByToken", "state") != "REVOKED" {
					t.Errorf("it shows as %v", a.Data)
				}
				w.list("other.example") // which makes it an outsider's, and asks for no less
				refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(shown)), "acceptInvitation", "POLICY_REFUSED")
				w.list("listed.example")
			})
			w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(w.derived(id)))
		},
		"it is worth no more than who was shown it, when the invitation was raised above him": func(t *testing.T, w *stage) {
			inviter := w.newAdmin()
			a := w.must(inviter.viewer, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("raised")})
			id, kept := a.string("createInvitation", "invitation", "id"), tokenOf(a.string("createInvitation", "invitation", "url"))
			w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(inviter), "role": "MEMBER"})
			w.becomesAdmins(id)
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(kept)), "acceptInvitation", "ROLE_ABOVE_OWN")
			})
			w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(w.derived(id)))
		},
		"it works no longer than its reader may invite, though he may still be what it gives": func(t *testing.T, w *stage) {
			reader := w.newAdmin()
			_, kept, link := w.shownTo(reader)
			outlook := func() []any { return []any{w.leadsTo(kept), w.leadsTo(link)} }
			if got := outlook(); !slices.Equal(got, []any{"MEMBER", "MEMBER"}) {
				t.Errorf("at first what they lead to shows as %v", got)
			}
			w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(reader), "role": "MEMBER"})
			byLink := newcomer(link)
			byLink["email"] = w.fresh("kept")
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(kept)), "acceptInvitation", "ROLE_ABOVE_OWN")
				refused(t, w.do(viewer.Anonymous, declineInvitation, "input", input{"token": kept}), "declineInvitation", "ROLE_ABOVE_OWN")
				refused(t, w.do(viewer.Anonymous, acceptInviteLink, "input", byLink), "acceptInviteLink", "ROLE_ABOVE_OWN")
				if a := w.must(viewer.Anonymous, lookAtIt, "token", kept); a.at("invitationByToken", "state") != "REVOKED" || a.at("invitationByToken", "message") != nil {
					t.Errorf("the invitation shows as %v", a.Data)
				}
				if a := w.must(viewer.Anonymous, `query($token: String!) { inviteLinkByToken(token: $token) { state } }`, "token", link); a.at("inviteLinkByToken", "state") != "REVOKED" {
					t.Errorf("the link shows as %v", a.Data)
				}
				if got := outlook(); !slices.Equal(got, []any{nil, nil}) {
					t.Errorf("then what they lead to shows as %v", got)
				}
			})
		},
		"it shows as what it is worth when the inviter lost his right, as the letter's does, by which one may still say no": func(t *testing.T, w *stage) {
			inviter, email := w.newAdmin(), w.fresh("guest")
			a := w.must(inviter.viewer, createInvitation, "input", input{"organizationId": w.org, "email": email, "role": "ADMIN", "message": "Come"})
			id := a.string("createInvitation", "invitation", "id")
			shown, sent := tokenOf(w.must(w.ada, askForIt, "id", id).string("node", "url")), w.derived(id)
			stand := func(state any) {
				t.Helper()
				for _, token := range []string{shown, sent} {
					if got := w.must(viewer.Anonymous, lookAtIt, "token", token).at("invitationByToken", "state"); got != state {
						t.Errorf("it shows as %v and not as %v", got, state)
					}
					if got := w.leadsTo(token); (got != nil) != (state == "PENDING") {
						t.Errorf("%v, it leads to %v", state, got)
					}
				}
			}
			stand("PENDING")
			w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(inviter), "role": "MEMBER"})
			w.unchanged(t, func() {
				stand("REVOKED")
				for token, message := range map[string]any{shown: nil, sent: "Come"} {
					refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(token)), "acceptInvitation", "ROLE_ABOVE_OWN")
					if got := w.must(viewer.Anonymous, lookAtIt, "token", token).at("invitationByToken", "message"); got != message {
						t.Errorf("the message shows as %v and not as %v", got, message)
					}
				}
				refused(t, w.do(viewer.Anonymous, declineInvitation, "input", input{"token": shown}), "declineInvitation", "ROLE_ABOVE_OWN")
			})
			w.must(viewer.Anonymous, declineInvitation, "input", input{"token": sent})
		},
		"who declines by it is not named, unless he is signed in": func(t *testing.T, w *stage) {
			invitee := w.person("rival")
			for _, who := range []viewer.Viewer{viewer.Anonymous, invitee.viewer} {
				id, shown := w.invited(invitee.email)
				w.must(who, declineInvitation, "input", input{"token": shown})
				decoded, _ := publicid.Decode(publicid.Invitation, id)
				line, err := w.Store.Client.Event.Query().Where(entevent.InvitationID(decoded), entevent.KindEQ(entevent.KindINVITATION_DECLINED)).Only(w.sys)
				if actor := must(w.world, line, err).ActorID; store.Value(actor) != who.UserID {
					t.Errorf("%v declined, and the log says %v", who.UserID, actor)
				}
			}
		},
		"it dies with the membership of who was shown it": func(t *testing.T, w *stage) {
			reader := w.newAdmin()
			id, kept, link := w.shownTo(reader)
			w.must(w.ada, removeMember, "input", input{"memberId": w.memberOf(reader)})
			byLink := newcomer(link)
			byLink["email"] = w.fresh("kept")
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(kept)), "acceptInvitation", "ROLE_ABOVE_OWN")
				refused(t, w.do(viewer.Anonymous, declineInvitation, "input", input{"token": kept}), "declineInvitation", "ROLE_ABOVE_OWN")
				refused(t, w.do(viewer.Anonymous, acceptInviteLink, "input", byLink), "acceptInviteLink", "ROLE_ABOVE_OWN")
			})
			w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(w.derived(id)))
		},
		"whoever finds out by it who has an account, guesses": func(t *testing.T, w *stage) {
			invited := w.person("rival")
			_, shown := w.invited(invited.email)
			before := w.Accounts.Attempts.PerAddress
			w.Accounts.Attempts.PerAddress = 3
			defer func() { w.Accounts.Attempts.PerAddress = before }()
			stranger := viewer.Anonymous
			stranger.RemoteAddress = "192.0.2.77"
			for range 3 {
				if a := w.must(stranger, lookAtIt, "token", shown); a.at("invitationByToken", "accountExists") != true {
					t.Fatalf("it says %v", a.Data)
				}
			}
			_, free := w.invited(w.fresh("nobody"))
			link := tokenOf(w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org}).string("createInviteLink", "inviteLink", "url"))
			byLink := newcomer(link)
			byLink["email"] = w.fresh("nobody")
			w.unchanged(t, func() { // else the refusal itself would tell
				refused(t, w.do(stranger, lookAtIt, "token", shown), "invitationByToken", "RATE_LIMITED")
				refused(t, w.do(stranger, lookAtIt, "token", free), "invitationByToken", "RATE_LIMITED")
				refused(t, w.do(stranger, acceptInvitation, "input", newcomer(free)), "acceptInvitation", "RATE_LIMITED")
				refused(t, w.do(stranger, acceptInviteLink, "input", byLink), "acceptInviteLink", "RATE_LIMITED")
			})
			himself := invited.viewer
			himself.RemoteAddress = stranger.RemoteAddress
			w.must(himself, lookAtIt, "token", shown) // whom it tells nothing new
		},
	})
}

// lettered is the token of the letter by which the other organization invites an address.
func (s *stage) lettered(email string) string {
	s.t.Helper()
	a := s.must(s.person("rival").viewer, createInvitation, "input", input{"organizationId": s.sides["theirs"].organization, "email": email})
	return s.derived(a.string("createInvitation", "invitation", "id"))
}

// lives tells whether somebody's session does.
func (s *stage) lives(v viewer.Viewer) bool {
	s.t.Helper()
	ended, err := s.Accounts.Ended(s.sys, []uuid.UUID{v.SessionID})
	return len(must(s.world, ended, err)) == 0
}

// shownTo is an invitation and the tokens of it and of a link as somebody is shown them
// who made neither.
func (s *stage) shownTo(reader person) (id, kept, link string) {
	s.t.Helper()
	id, _ = s.invited(s.fresh("kept"), "message", "Come")
	kept = tokenOf(s.must(reader.viewer, askForIt, "id", id).string("node", "url"))
	made := s.must(s.ada, createInviteLink, "input", input{"organizationId": s.org}).string("createInviteLink", "inviteLink", "id")
	link = tokenOf(s.must(reader.viewer, `query($id: ID!) { node(id: $id) { ... on InviteLink { url } } }`, "id", made).string("node", "url"))
	return id, kept, link
}

// leadsTo is the role that a token gives, nil while it lets nobody in.
func (s *stage) leadsTo(token string) any {
	s.t.Helper()
	return s.do(viewer.Anonymous, `query($token: String!) { previewAccess(input: {token: $token}) { role } }`, "token", token).at("previewAccess", "role")
}

// becomesAdmins raises an invitation as an admin's import does.
func (s *stage) becomesAdmins(id string) {
	s.t.Helper()
	decoded, _ := publicid.Decode(publicid.Invitation, id)
	raised := s.Store.Client.Invitation.UpdateOneID(decoded).SetRole(role.Admin).SetInviterID(s.ada.UserID)
	must(s.world, 0, raised.Exec(s.sys))
}
