package graph

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/letter"
	"usher/ent/member"
	"usher/ent/session"
	"usher/ent/user"
	"usher/internal/event"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// rules run on both databases, each rule in a world of its own organization
// and cast, whose log must hold at the end.
func rules(t *testing.T, list map[string]func(t *testing.T, w *stage)) {
	t.Helper()
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		for name, rule := range list {
			t.Run(name, func(t *testing.T) {
				whole := w.t
				defer func() { w.t = whole }()
				w.t = t
				rule(t, w)
				w.logHolds(t)
			})
		}
	})
}

// logHolds verifies our organization's chain.
func (s *stage) logHolds(t *testing.T) {
	t.Helper()
	verdict, err := event.Verify(s.sys, s.Store.Client, s.organization.ID)
	if err != nil || verdict.BadLine != 0 {
		t.Errorf("the log does not hold: %+v %v", verdict, err)
	}
}

// refused checks a code and the field it stands at.
func refused(t *testing.T, a reply, mutation, code string, field ...any) {
	t.Helper()
	if got := a.code(mutation); got != code {
		t.Errorf("%s gets %q and not %s", mutation, got, code)
	}
	at, _ := a.at(mutation, "userErrors", 0, "field").([]any)
	if field != nil && !slices.Equal(at, field) {
		t.Errorf("%s is at %v and not %v", code, at, field)
	}
}

// unchanged runs what must have no effect: no row, event or letter more, and
// no state other than before.
func (s *stage) unchanged(t *testing.T, act func()) {
	t.Helper()
	before := s.census()
	act()
	if after := s.census(); after != before {
		t.Errorf("a refusal changed something:\nbefore %s\nafter  %s", before, after)
	}
}

func (s *stage) census() string {
	c := s.Store.Client
	count := func(n int, err error) int { return must(s.world, n, err) }
	return fmt.Sprint(
		"events ", count(c.Event.Query().Count(s.sys)),
		" letters waiting ", count(c.Letter.Query().Where(letter.StateEQ(letter.StateQUEUED)).Count(s.sys)), " of ", count(c.Letter.Query().Count(s.sys)),
		" users ", count(c.User.Query().Count(s.sys)), " verified ", count(c.User.Query().Where(user.EmailVerifiedAtNotNil()).Count(s.sys)),
		" members ", count(c.Member.Query().Count(s.sys)), " sessions ", count(c.Session.Query().Count(s.sys)),
		" pending ", count(c.Invitation.Query().Where(invitation.StateEQ(invitation.StatePENDING)).Count(s.sys)), " of ", count(c.Invitation.Query().Count(s.sys)),
		" links ", count(c.InviteLink.Query().Count(s.sys)), " keys ", count(c.IdempotencyKey.Query().Count(s.sys)),
	)
}

// newAdmin is one admin more of our organization.
func (s *stage) newAdmin() person { return s.person("ADMIN") }

func (s *stage) memberOf(p person) string {
	m, err := s.Store.Client.Member.Query().Where(member.UserID(p.user.ID), member.OrganizationID(s.organization.ID)).Only(s.sys)
	return publicid.Encode(publicid.Member, must(s.world, m, err).ID)
}

func newcomer(secret string) input {
	return input{"token": secret, "name": "New", "password": password}
}

func TestInviting(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"an address with an open invitation is refused at email, in any spelling": func(t *testing.T, w *stage) {
			w.invited("open@example.com")
			w.unchanged(t, func() {
				refused(t, w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": " OPEN@Example.COM "}), "createInvitation", "ALREADY_INVITED", "email")
			})
		},
		"a member's address is refused at email, suspended or not": func(t *testing.T, w *stage) {
			for _, p := range []person{w.person("VIEWER"), w.person("suspended")} {
				w.unchanged(t, func() {
					refused(t, w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": p.email}), "createInvitation", "ALREADY_MEMBER", "email")
				})
			}
		},
		"a removed person may be invited again": func(t *testing.T, w *stage) {
			w.invited(w.person("removed").email)
		},
		"the same address may be invited by two organizations": func(t *testing.T, w *stage) {
			rival := w.person("rival")
			w.invited("twice@example.com")
			w.must(rival.viewer, createInvitation, "input", input{"organizationId": w.sides["theirs"].organization, "email": "twice@example.com"})
		},
		"an expiry is 1 to 30 days away": func(t *testing.T, w *stage) {
			for _, days := range []int{-1, 0, 31, 1 << 30} {
				refused(t, w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("days"), "expiresInDays": days}), "createInvitation", "INVALID", "expiresInDays")
			}
			for in, want := range map[any]int{1: 1, 30: 30, nil: 30} {
				began := w.Store.Now()
				a := w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("days"), "expiresInDays": in})
				expires, err := time.Parse(time.RFC3339, a.string("createInvitation", "invitation", "expiresAt"))
				if lasts := expires.Sub(began); err != nil || lasts < time.Duration(want)*24*time.Hour || lasts > time.Duration(want)*24*time.Hour+patience {
					t.Errorf("asked for %v days it lasts %v", in, lasts)
				}
			}
		},
		"one without a letter is handed over and queues none": func(t *testing.T, w *stage) {
			n := w.letters("handed@example.com")
			w.invited("handed@example.com", "sendEmail", false)
			if got := w.letters("handed@example.com"); got != n {
				t.Errorf("%d letters are queued", got-n)
			}
		},
		"a resend of one that was handed over queues no letter": func(t *testing.T, w *stage) {
			id, _ := w.invited("handed-again@example.com", "sendEmail", false)
			a := w.must(w.ada, resendInvitation, "input", input{"invitationId": id})
			if a.string("resendInvitation", "invitation", "delivery") != "HANDED_OVER" || w.letters("handed-again@example.com") != 0 {
				t.Error("it is sent now")
			}
		},
		"an address gets so many letters in an hour and no more": func(t *testing.T, w *stage) {
			id, _ := w.invited("flooded@example.com")
			for range 19 {
				w.must(w.ada, resendInvitation, "input", input{"invitationId": id})
			}
			w.unchanged(t, func() {
				refused(t, w.do(w.ada, resendInvitation, "input", input{"invitationId": id}), "resendInvitation", "LIMIT_REACHED", "email")
			})
		},
	})
}

func (s *stage) letters(email string) int {
	n, err := s.Store.Client.Letter.Query().Where(letter.Recipient(email)).Count(s.sys)
	return must(s.world, n, err)
}

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

func TestUnprovenAccount(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"goes to whoever proves the address by an invitation: the old password and sessions are void": func(t *testing.T, w *stage) {
			email, stolen := w.fresh("victim"), "the squatter's password"
			link := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org})
			in := input{"token": tokenOf(link.string("createInviteLink", "inviteLink", "url")), "email": email, "name": "Squatter", "password": stolen}
			squat := w.must(viewer.Anonymous, acceptInviteLink, "input", in)
			rival := w.person("rival")
			a := w.must(rival.viewer, createInvitation, "input", input{"organizationId": w.sides["theirs"].organization, "email": email})
			secret := tokenOf(a.string("createInvitation", "invitation", "url"))
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
			must(w.world, 0, w.Accounts.RequestPasswordReset(w.sys, p.email))
			link, err := w.Store.Client.OneTimeLink.Query().All(w.sys)
			must(w.world, link, err)
			i := slices.IndexFunc(link, func(l *ent.OneTimeLink) bool { return l.UserID != nil && *l.UserID == p.user.ID })
			w.must(viewer.Anonymous, `mutation($input: ResetPasswordInput!) { resetPassword(input: $input) { session { token } userErrors { code } } }`,
				"input", input{"token": w.Accounts.Token(link[i]), "password": password})
			if _, err := w.Accounts.Authenticate(viewer.With(context.Background(), viewer.Anonymous), old); err == nil {
				t.Error("an older session lives on")
			}
			if u, err := w.Store.Client.User.Get(w.sys, p.user.ID); err != nil || u.EmailVerifiedAt == nil {
				t.Errorf("the address is not verified: %v", err)
			}
		},
	})
}

func TestLastAdmin(t *testing.T) {
	list := map[string]func(*testing.T, *stage){}
	for verb, change := range map[string]input{"demoted": {"role": "MEMBER"}, "suspended": {"state": "SUSPENDED"}, "removed": nil} {
		list["is not "+verb+", though a suspended admin and one of elsewhere are there"] = func(t *testing.T, w *stage) {
			must(w.world, 0, w.Store.Client.Member.Update().
				Where(member.OrganizationID(w.organization.ID), member.UserIDNEQ(w.ada.UserID), member.RoleEQ(role.Admin)).SetState(member.StateSUSPENDED).Exec(w.sys))
			w.unchanged(t, func() {
				if change == nil {
					refused(t, w.do(w.ada, removeMember, "input", input{"memberId": w.adaMember}), "removeMember", "LAST_ADMIN")
					return
				}
				in := input{"memberId": w.adaMember}
				for k, v := range change {
					in[k] = v
				}
				refused(t, w.do(w.ada, updateMember, "input", in), "updateMember", "LAST_ADMIN")
			})
			m, err := w.Store.Client.Member.Query().Where(member.OrganizationID(w.organization.ID), member.UserID(w.ada.UserID)).Only(w.sys)
			if err != nil || m.Role != role.Admin || m.State != member.StateACTIVE {
				t.Errorf("she is %v %v", m, err)
			}
		}
	}
	list["may go once there is another"] = func(t *testing.T, w *stage) {
		p, q := w.newAdmin(), w.newAdmin()
		w.must(p.viewer, updateMember, "input", input{"memberId": w.memberOf(p), "role": "VIEWER"})
		w.must(q.viewer, removeMember, "input", input{"memberId": w.memberOf(q)})
	}
	list["removal of a person's last place ends all sessions; of one of two it does not"] = func(t *testing.T, w *stage) {
		p := w.person("MEMBER")
		must(w.world, 0, w.admit(w.sides["theirs"].org.ID, p.user.ID, role.Member).Exec(w.sys))
		start := func() {
			must(w.world, 0, w.Store.InTx(w.sys, func(ctx context.Context, tx *ent.Tx) error {
				_, err := w.Accounts.Start(ctx, tx, p.user.ID)
				return err
			}))
		}
		sessions := func() int {
			n, err := w.Store.Client.Session.Query().Where(session.UserID(p.user.ID)).Count(w.sys)
			return must(w.world, n, err)
		}
		start()
		w.must(w.ada, removeMember, "input", input{"memberId": w.memberOf(p)})
		if sessions() != 1 {
			t.Error("he belongs elsewhere and is signed out")
		}
		theirs, err := w.Store.Client.Member.Query().Where(member.UserID(p.user.ID)).Only(w.sys)
		w.must(w.person("rival").viewer, removeMember, "input", input{"memberId": publicid.Encode(publicid.Member, must(w.world, theirs, err).ID)})
		if sessions() != 0 {
			t.Error("he belongs nowhere and is still signed in")
		}
	}
	rules(t, list)
}
