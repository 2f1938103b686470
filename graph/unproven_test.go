package graph

import (
	"context"
	"testing"

	"usher/ent"
	"usher/internal/viewer"
)

func TestUnprovenAccount(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"goes to whoever proves the address by an invitation's letter: the old password and sessions are void": func(t *testing.T, w *stage) {
			email, stolen := w.fresh("victim"), "the squatter's password"
			link := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org})
			in := input{"token": tokenOf(link.string("createInviteLink", "inviteLink", "url")), "email": email, "name": "Squatter", "password": stolen}
			squat := w.must(viewer.Anonymous, acceptInviteLink, "input", in)
			rival := w.person("rival")
			a := w.must(rival.viewer, createInvitation, "input", input{"organizationId": w.sides["theirs"].organization, "email": email})
			secret := w.derived(a.string("createInvitation", "invitation", "id"))
			accepted := w.must(viewer.Anonymous, acceptInvitation, "input", input{"token": secret, "name": "Victim", "password": password})
			if accepted.at("acceptInvitation", "member", "user", "emailVerified") != true || accepted.string("acceptInvitation", "member", "user", "name") != "Victim" {
				t.Error("the account is not the victim's")
			}
			ctx := viewer.With(context.Background(), viewer.Anonymous)
			if _, err := w.Accounts.Authenticate(ctx, squat.string("acceptInviteLink", "session", "token")); err == nil {
				t.Error("the squatter's session lives on")
			}
			if _, err := w.Accounts.Authenticate(ctx, accepted.string("acceptInvitation", "session", "token")); err != nil {
				t.Errorf("the victim's session: %v", err)
			}
			signIn := `mutation($input: SignInInput!) { signIn(input: $input) { session { token } userErrors { code field } } }`
			refused(t, w.do(viewer.Anonymous, signIn, "input", input{"email": email, "password": stolen}), "signIn", "WRONG_CREDENTIALS")
			w.must(viewer.Anonymous, signIn, "input", input{"email": email, "password": password})
		},
		"is not proven by the click of the address's owner, who is not signed in to it": func(t *testing.T, w *stage) {
			const verifyEmail = `mutation($input: VerifyEmailInput!) { verifyEmail(input: $input) { userErrors { code field } } }`
			p := w.person("unproven")
			secret := w.input("verifyEmail", p, w.sides["ours"])
			owner := w.person("MEMBER")
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, verifyEmail, "input", secret), "verifyEmail", "SIGN_IN_REQUIRED")
				refused(t, w.do(owner.viewer, verifyEmail, "input", secret), "verifyEmail", "WRONG_ACCOUNT")
			})
			w.must(p.viewer, verifyEmail, "input", secret)
			refused(t, w.do(p.viewer, verifyEmail, "input", secret), "verifyEmail", "ALREADY_USED", "token")
		},
		"sees no invitation to its address": func(t *testing.T, w *stage) {
			p := w.person("unproven")
			a := w.must(p.viewer, `{ viewer { invitations { totalCount nodes { id } } } }`)
			if a.at("viewer", "invitations", "totalCount") != 0.0 {
				t.Error("it sees an invitation")
			}
		},
		"is not taken over by a link's newcomer": func(t *testing.T, w *stage) {
			p := w.person("unproven")
			link := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org})
			in := newcomer(tokenOf(link.string("createInviteLink", "inviteLink", "url")))
			in["email"] = p.email
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInviteLink, "input", in), "acceptInviteLink", "SIGN_IN_REQUIRED", "email")
			})
		},
		"belongs to whoever resets its password, and older sessions end": func(t *testing.T, w *stage) {
			p := w.person("unproven")
			var old string
			must(w.world, 0, w.Store.InTx(w.sys, func(ctx context.Context, tx *ent.Tx) error {
				s, err := w.Accounts.Start(ctx, tx, p.user.ID)
				old = s.Token
				return err
			}))
			w.must(viewer.Anonymous, resetPassword, "input", input{"token": w.reset(p), "password": password})
			if _, err := w.Accounts.Authenticate(viewer.With(context.Background(), viewer.Anonymous), old); err == nil {
				t.Error("an older session lives on")
			}
			if u, err := w.Store.Client.User.Get(w.sys, p.user.ID); err != nil || u.EmailVerifiedAt == nil {
				t.Errorf("the address is not verified: %v", err)
			}
		},
	})
}
