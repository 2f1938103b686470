package graph

import (
	"usher/ent/onetimelink"
	entsession "usher/ent/session"
	"usher/internal/viewer"
)

const resetPassword = `mutation($input: ResetPasswordInput!) { resetPassword(input: $input) { session { token } userErrors { code } } }`

// reset is the token of a password-reset letter to a person.
func (s *stage) reset(p person) string {
	s.t.Helper()
	must(s.world, 0, s.Accounts.RequestPasswordReset(s.sys, p.email))
	link, err := s.Store.Client.OneTimeLink.Query().
		Where(onetimelink.UserID(p.user.ID), onetimelink.PurposeEQ(onetimelink.PurposeRESET_PASSWORD)).Only(s.sys)
	return s.Accounts.Token(must(s.world, link, err))
}

func raceReset(w *stage) {
	for range 20 {
		thief := person{user: w.account(w.fresh("thief"), true)}
		thief.viewer, thief.email = w.session(thief.user.ID), thief.user.Email
		_, secret := w.invited(thief.email)
		reset := w.reset(thief)
		var accepted reply
		crowdIn(2, func(i int) {
			if i == 0 {
				accepted = w.do(thief.viewer, acceptInvitation, "input", input{"token": secret})
			} else {
				w.must(viewer.Anonymous, resetPassword, "input", input{"token": reset, "password": password})
			}
		})
		if code := accepted.code("acceptInvitation"); code != "" && code != "UNAUTHENTICATED" {
			w.t.Fatalf("the acceptance answers %s", code)
		}
		n, err := w.Store.Client.Session.Query().Where(entsession.UserID(thief.user.ID)).Count(w.sys)
		if must(w.world, n, err) != 1 {
			w.t.Fatalf("%d sessions live and not the reset's alone", n)
		}
	}
}
