package graph

import (
	"testing"
	"time"

	"usher/ent/letter"
	"usher/internal/publicid"
	"usher/internal/viewer"
)

func TestAccepting(t *testing.T) {
	lost := map[string]func(w *stage, p person){
		"demoted": func(w *stage, p person) {
			w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(p), "role": "MEMBER"})
		},
		"suspended": func(w *stage, p person) {
			w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(p), "state": "SUSPENDED"})
		},
		"removed": func(w *stage, p person) {
			w.must(w.ada, removeMember, "input", input{"memberId": w.memberOf(p)})
		},
	}
	list := map[string]func(*testing.T, *stage){}
	for how, lose := range lost {
		list["an admin's place is refused when the inviter was "+how+" meanwhile, and nothing changes"] = func(t *testing.T, w *stage) {
			inviter := w.newAdmin()
			made := w.must(inviter.viewer, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("guest"), "role": "ADMIN"})
			lose(w, inviter)
			secret := tokenOf(made.string("createInvitation", "invitation", "url"))
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret)), "acceptInvitation", "ROLE_ABOVE_OWN")
			})
			id := made.string("createInvitation", "invitation", "id")
			again := w.must(w.ada, resendInvitation, "input", input{"invitationId": id})
			w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(tokenOf(again.string("resendInvitation", "invitation", "url"))))
		}
		list["a link's place is refused when its creator was "+how+" meanwhile, and nothing changes"] = func(t *testing.T, w *stage) {
			creator := w.newAdmin()
			made := w.must(creator.viewer, createInviteLink, "input", input{"organizationId": w.org, "role": "ADMIN"})
			lose(w, creator)
			in := newcomer(tokenOf(made.string("createInviteLink", "inviteLink", "url")))
			in["email"] = w.fresh("guest")
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInviteLink, "input", in), "acceptInviteLink", "ROLE_ABOVE_OWN")
			})
		}
	}
	list["a demoted inviter still gives what he may have himself"] = func(t *testing.T, w *stage) {
		inviter := w.newAdmin()
		made := w.must(inviter.viewer, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("guest"), "role": "VIEWER"})
		lost["demoted"](w, inviter)
		w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(tokenOf(made.string("createInvitation", "invitation", "url"))))
	}
	list["a resend kills the older link"] = func(t *testing.T, w *stage) {
		id, old := w.invited(w.fresh("resent"))
		a := w.must(w.ada, resendInvitation, "input", input{"invitationId": id})
		w.unchanged(t, func() {
			refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(old)), "acceptInvitation", "REVOKED", "token")
			refused(t, w.do(viewer.Anonymous, declineInvitation, "input", input{"token": old}), "declineInvitation", "REVOKED", "token")
		})
		w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(tokenOf(a.string("resendInvitation", "invitation", "url"))))
	}
	list["an invitation that expired lives again after a resend"] = func(t *testing.T, w *stage) {
		id, old := w.invited(w.fresh("revived"))
		w.expireAt(id, w.Store.Now())
		must(w.world, 0, w.Invites.Expire(w.sys))
		refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(old)), "acceptInvitation", "EXPIRED", "token")
		a := w.must(w.ada, resendInvitation, "input", input{"invitationId": id})
		w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(tokenOf(a.string("resendInvitation", "invitation", "url"))))
	}
	list["one that expired cannot be revived beside a newer one"] = func(t *testing.T, w *stage) {
		email := w.fresh("beside")
		id, _ := w.invited(email)
		w.expireAt(id, w.Store.Now())
		must(w.world, 0, w.Invites.Expire(w.sys))
		w.invited(email)
		w.unchanged(t, func() {
			refused(t, w.do(w.ada, resendInvitation, "input", input{"invitationId": id}), "resendInvitation", "ALREADY_INVITED")
		})
	}
	list["an expiry is exact without a sweeper"] = func(t *testing.T, w *stage) {
		id, secret := w.invited(w.fresh("exact"))
		w.expireAt(id, w.Store.Now().Add(-time.Microsecond))
		w.unchanged(t, func() {
			refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret)), "acceptInvitation", "EXPIRED", "token")
			a := w.do(w.ada, `query($id: ID!) { node(id: $id) { ... on Invitation { state url } } }`, "id", id)
			if a.at("node", "state") != "EXPIRED" || a.at("node", "url") != nil {
				t.Errorf("it shows as %v", a.at("node"))
			}
		})
		w.expireAt(id, w.Store.Now().Add(time.Hour))
		w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(secret))
	}
	list["somebody else who is signed in does not use it up"] = func(t *testing.T, w *stage) {
		_, secret := w.invited(w.fresh("somebody"))
		somebody := w.person("MEMBER").viewer
		w.unchanged(t, func() {
			refused(t, w.do(somebody, acceptInvitation, "input", newcomer(secret)), "acceptInvitation", "WRONG_ACCOUNT")
		})
		w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(secret))
	}
	list["an account that exists has to be signed in, and then needs neither name nor password"] = func(t *testing.T, w *stage) {
		p := w.person("rival")
		_, secret := w.invited(p.email)
		w.unchanged(t, func() {
			refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret)), "acceptInvitation", "SIGN_IN_REQUIRED")
		})
		a := w.must(p.viewer, acceptInvitation, "input", input{"token": secret})
		if got := a.string("acceptInvitation", "member", "user", "id"); got != publicid.Encode(publicid.User, p.user.ID) {
			t.Errorf("%s joined", got)
		}
	}
	list["a newcomer needs a name and a password"] = func(t *testing.T, w *stage) {
		_, secret := w.invited(w.fresh("newcomer"))
		w.unchanged(t, func() {
			refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", input{"token": secret, "password": password}), "acceptInvitation", "REQUIRED", "name")
			refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", input{"token": secret, "name": "New"}), "acceptInvitation", "REQUIRED", "password")
			refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", input{"token": secret, "name": "New", "password": "123456789"}), "acceptInvitation", "WEAK_PASSWORD", "password")
		})
	}
	list["a letter that waits is not sent after it is accepted, declined or revoked"] = func(t *testing.T, w *stage) {
		for how, end := range map[string]func(id, secret string){
			"accepted": func(_, secret string) { w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(secret)) },
			"declined": func(_, secret string) { w.must(viewer.Anonymous, declineInvitation, "input", input{"token": secret}) },
			"revoked":  func(id, _ string) { w.must(w.ada, revokeInvitation, "input", input{"invitationId": id}) },
			"resent":   func(id, _ string) { w.must(w.ada, resendInvitation, "input", input{"invitationId": id}) },
		} {
			email := w.fresh("waits")
			id, secret := w.invited(email)
			end(id, secret)
			first, err := w.Store.Client.Letter.Query().Where(letter.Recipient(email), letter.InvitationVersion(1)).Only(w.sys)
			if must(w.world, first, err).State != letter.StateCANCELLED {
				t.Errorf("once %s its letter is %s", how, first.State)
			}
		}
	}
	rules(t, list)
}

// expireAt moves the end of an invitation.
func (s *stage) expireAt(id string, when time.Time) {
	decoded, _ := publicid.Decode(publicid.Invitation, id)
	must(s.world, 0, s.Store.Client.Invitation.UpdateOneID(decoded).SetExpiresAt(when).Exec(s.sys))
}
