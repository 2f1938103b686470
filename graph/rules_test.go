package graph

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"usher/ent/invitation"
	"usher/ent/letter"
	"usher/ent/member"
	"usher/ent/user"
	"usher/internal/event"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/store"
	"usher/internal/store/storetest"
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
		" roles ", count(c.CustomRole.Query().Count(s.sys)), " overrides ", count(c.MemberPermission.Query().Count(s.sys)),
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
			w.allowing(func(p *policy.Policy) { p.LettersPerAddress = 100 }) // the server's own bound is lower than that
			defer w.peace()
			id, _ := w.invited("flooded@example.com")
			for range 9 { // half of what the address gets from all
				w.must(w.ada, resendInvitation, "input", input{"invitationId": id})
			}
			w.unchanged(t, func() {
				refused(t, w.do(w.ada, resendInvitation, "input", input{"invitationId": id}), "resendInvitation", "LIMIT_REACHED")
			})
		},
	})
}

func (s *stage) letters(email string) int {
	n, err := s.Store.Client.Letter.Query().Where(letter.Recipient(email)).Count(s.sys)
	return must(s.world, n, err)
}
