package graph

import (
	"testing"

	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/viewer"
)

const (
	whoSignedIn = `{ viewer { emailProven user { emailVerified } invitations { totalCount } } }`
	lookAtIt    = `query($token: String!) { invitationByToken(token: $token) { state accountExists } }`
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
			if who := w.must(victim.viewer, whoSignedIn); who.at("viewer", "emailProven") != false {
				t.Error("the address is proven")
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
		"a letter's link proves the address of an account that is vouched for, once it is signed in to": func(t *testing.T, w *stage) {
			email := w.fresh("proven")
			p, _ := w.joins(email, "MEMBER")
			a := w.must(w.person("rival").viewer, createInvitation, "input", input{"organizationId": w.sides["theirs"].organization, "email": email})
			sent := w.derived(a.string("createInvitation", "invitation", "id"))
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(sent)), "acceptInvitation", "SIGN_IN_REQUIRED")
			})
			w.must(p, acceptInvitation, "input", input{"token": sent})
			if who := w.must(p, whoSignedIn); who.at("viewer", "emailProven") != true {
				t.Error("the address is not proven")
			}
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
		"it dies with the membership of who was shown it": func(t *testing.T, w *stage) {
			reader := w.newAdmin()
			id, _ := w.invited(w.fresh("kept"))
			kept := tokenOf(w.must(reader.viewer, askForIt, "id", id).string("node", "url"))
			made := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org}).string("createInviteLink", "inviteLink", "id")
			link := tokenOf(w.must(reader.viewer, `query($id: ID!) { node(id: $id) { ... on InviteLink { url } } }`, "id", made).string("node", "url"))
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
			_, shown := w.invited(w.person("rival").email)
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
			refused(t, w.do(stranger, lookAtIt, "token", shown), "invitationByToken", "RATE_LIMITED")
		},
	})
}

// becomesAdmins raises an invitation as an admin's import does.
func (s *stage) becomesAdmins(id string) {
	s.t.Helper()
	decoded, _ := publicid.Decode(publicid.Invitation, id)
	raised := s.Store.Client.Invitation.UpdateOneID(decoded).SetRole(role.Admin).SetInviterID(s.ada.UserID)
	must(s.world, 0, raised.Exec(s.sys))
}
