package graph

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/letter"
	"usher/ent/member"
	"usher/internal/event"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// tally counts answers by their code; "" is success.
func tally(replies []reply, mutation string) map[string]int {
	codes := map[string]int{}
	for _, a := range replies {
		codes[a.code(mutation)]++
	}
	return codes
}

// gapless checks our organization's log: its numbers and its chain.
func (s *stage) gapless() {
	s.t.Helper()
	numbers, err := s.Store.Client.Event.Query().Where(entevent.OrganizationID(s.organization.ID)).Order(entevent.BySequence()).
		Select(entevent.FieldSequence).Ints(s.sys)
	for i, n := range must(s.world, numbers, err) {
		if n != i+1 {
			s.t.Fatalf("event %d has the number %d", i+1, n)
		}
	}
	verdict, err := event.Verify(s.sys, s.Store.Client, s.organization.ID)
	if err != nil || verdict.BadLine != 0 {
		s.t.Errorf("the log does not hold: %+v %v", verdict, err)
	}
}

// logged counts our organization's events of a kind.
func (s *stage) logged(kind event.Kind) int {
	n, err := s.Store.Client.Event.Query().Where(entevent.OrganizationID(s.organization.ID), entevent.KindEQ(kind)).Count(s.sys)
	return must(s.world, n, err)
}

func (s *stage) membersHere() int {
	n, err := s.Store.Client.Member.Query().Where(member.OrganizationID(s.organization.ID)).Count(s.sys)
	return must(s.world, n, err)
}

func TestRaces(t *testing.T) {
	for name, race := range map[string]func(w *stage){
		"two hundred people with one link: one gets in":                         raceOnLink,
		"two hundred signed in with one link: one gets in":                      raceOnLinkSignedIn,
		"fifty clicks on one invitation: one counts":                            raceOnInvitation,
		"revoke against accept: one wins":                                       raceRevoke,
		"resend against accept: one wins":                                       raceResend,
		"two sweepers against accept at the moment of expiry":                   raceSweepers,
		"invite the same address many times at once: one invitation":            raceInvite,
		"two admins demote each other, again and again":                         raceAdmins,
		"two admins deny each other, again and again":                           raceDenials,
		"a role deleted against all ways to get it: one side wins":              raceRole,
		"two halves of the admins demote each other at once":                    raceHalves,
		"a removal against all that the removed person may do":                  raceRemoval,
		"one address by two invitations at once: one account":                   raceAccount,
		"two moves into each other: one wins, and no circle comes":              raceMoves,
		"moves and renames against all who come in: paths are true":             racePaths,
		"a deletion against all who come in: nobody is left behind":             raceDeletion,
		"a password reset against an acceptance: no old session buys a new one": raceReset,
		"a step taken many times at once: one event":                            raceStep,
		"approvers and a rejection at once: one decision":                       raceApproval,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				w := newStage(setup(t, s))
				race(w)
				w.gapless()
			})
		})
	}
}

func raceOnLink(w *stage) {
	a := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org})
	id, secret := a.string("createInviteLink", "inviteLink", "id"), tokenOf(a.string("createInviteLink", "inviteLink", "url"))
	users, err := w.Store.Client.User.Query().Count(w.sys)
	must(w.world, users, err)
	before := w.membersHere()
	replies := make([]reply, 200)
	crowdIn(len(replies), func(i int) {
		replies[i] = w.do(viewer.Anonymous, acceptInviteLink, "input", input{"token": secret, "email": fmt.Sprintf("racer-%d@example.com", i), "name": "Racer", "password": password})
	})
	w.oneUse(tally(replies, "acceptInviteLink"), id, before)
	if n, err := w.Store.Client.User.Query().Count(w.sys); must(w.world, n, err) != users+1 {
		w.t.Errorf("%d accounts were made", n-users)
	}
	kinds, err := w.Store.Client.Letter.Query().Where(letter.RecipientHasPrefix("racer-")).Order(letter.ByKind()).Select(letter.FieldKind).Strings(w.sys)
	if !slices.Equal(must(w.world, kinds, err), []string{"VERIFICATION", "WELCOME"}) {
		w.t.Errorf("the letters are %v", kinds)
	}
}

func raceOnLinkSignedIn(w *stage) {
	a := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org})
	id, secret := a.string("createInviteLink", "inviteLink", "id"), tokenOf(a.string("createInviteLink", "inviteLink", "url"))
	people := make([]person, 200)
	for i := range people {
		u := w.account(w.fresh("racer"), true)
		people[i] = person{user: u, viewer: w.session(u.ID)}
	}
	before := w.membersHere()
	replies := make([]reply, len(people))
	crowdIn(len(replies), func(i int) {
		replies[i] = w.do(people[i].viewer, acceptInviteLink, "input", input{"token": secret})
	})
	w.oneUse(tally(replies, "acceptInviteLink"), id, before)
}

// oneUse checks that of all who tried a link one got in.
func (s *stage) oneUse(codes map[string]int, id string, membersBefore int) {
	s.t.Helper()
	tried := 0
	for _, n := range codes {
		tried += n
	}
	if codes[""] != 1 || codes["ALREADY_USED"] != tried-1 {
		s.t.Errorf("the answers are %v", codes)
	}
	decoded, _ := publicid.Decode(publicid.InviteLink, id)
	link, err := s.Store.Client.InviteLink.Get(s.sys, decoded)
	if must(s.world, link, err).State != invitelink.StateUSED || s.membersHere() != membersBefore+1 {
		s.t.Errorf("the link is %s, %d joined", link.State, s.membersHere()-membersBefore)
	}
	if n := s.logged(entevent.KindINVITE_LINK_USED); n != 1 {
		s.t.Errorf("it was used %d times by the log", n)
	}
	if n, err := s.Store.Client.Letter.Query().Where(letter.KindEQ(letter.KindWELCOME)).Count(s.sys); must(s.world, n, err) != 1 {
		s.t.Errorf("%d are welcomed", n)
	}
}

func raceOnInvitation(w *stage) {
	_, secret := w.invited("racer@example.com")
	before, logged := w.membersHere(), w.logged(entevent.KindINVITATION_ACCEPTED)
	replies := make([]reply, 50)
	crowdIn(len(replies), func(i int) { replies[i] = w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret)) })
	codes := tally(replies, "acceptInvitation")
	if codes[""] != 1 || codes["ALREADY_ACCEPTED"] != len(replies)-1 {
		w.t.Errorf("the answers are %v", codes)
	}
	if n, m := w.membersHere()-before, w.logged(entevent.KindINVITATION_ACCEPTED)-logged; n != 1 || m != 1 {
		w.t.Errorf("%d joined, by the log %d", n, m)
	}
	if n := w.letters("racer@example.com"); n != 2 {
		w.t.Errorf("%d letters: the invitation's and one welcome are wanted", n)
	}
}

const rounds = 15

func raceRevoke(w *stage) {
	for range rounds {
		id, secret := w.invited(w.fresh("revoked"), "role", "VIEWER")
		before := w.membersHere()
		var revoked, accepted reply
		crowdIn(2, func(i int) {
			if i == 0 {
				revoked = w.do(w.ada, revokeInvitation, "input", input{"invitationId": id})
			} else {
				accepted = w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret))
			}
		})
		r, a, joined := revoked.code("revokeInvitation"), accepted.code("acceptInvitation"), w.membersHere()-before
		if !(r == "" && a == "REVOKED" && joined == 0) && !(r == "ALREADY_ACCEPTED" && a == "" && joined == 1) {
			w.t.Errorf("revoking gives %q, accepting %q, and %d joined", r, a, joined)
		}
	}
}

func raceResend(w *stage) {
	for range rounds {
		id, secret := w.invited(w.fresh("resent"), "role", "VIEWER")
		before := w.membersHere()
		var resent, accepted reply
		crowdIn(2, func(i int) {
			if i == 0 {
				resent = w.do(w.ada, resendInvitation, "input", input{"invitationId": id})
			} else {
				accepted = w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret))
			}
		})
		r, a, joined := resent.code("resendInvitation"), accepted.code("acceptInvitation"), w.membersHere()-before
		// The invitation may have been accepted before its renewal looked at who
		// belongs here: then the address is a member's already.
		if !(r == "" && a == "REVOKED" && joined == 0) && !((r == "ALREADY_ACCEPTED" || r == "ALREADY_MEMBER") && a == "" && joined == 1) {
			w.t.Errorf("resending gives %q, accepting %q, and %d joined", r, a, joined)
		}
	}
}

func raceSweepers(w *stage) {
	// Each sweeper is another server's, with connections of its own.
	other := storetest.Open(w.t, w.Store.URL())
	invites, links := *w.Invites, *w.InviteLinks
	invites.Store, links.Store = other, other
	u := w.account(w.fresh("guest"), true)
	for i := range rounds {
		email := u.Email
		id, secret := w.invited(email, "sendEmail", false)
		link, err := w.sharing(w.organization.ID, w.ada.UserID).SetExpiresAt(w.Store.Now().Add(2 * time.Millisecond)).Save(w.sys)
		must(w.world, link, err)
		expiredBefore, linksBefore := w.logged(entevent.KindINVITATION_EXPIRED), w.logged(entevent.KindINVITE_LINK_EXPIRED)
		w.expireAt(id, w.Store.Now().Add(time.Duration(i%5)*time.Millisecond))
		var accepted reply
		guest := w.session(u.ID)
		crowdIn(3, func(i int) {
			if i == 2 {
				accepted = w.do(guest, acceptInvitation, "input", input{"token": secret})
				return
			}
			end := w.Store.Now().Add(50 * time.Millisecond)
			for over := false; !over; { // once more when the moment is over
				over = w.Store.Now().After(end)
				sweep := []func(context.Context) error{w.Invites.Expire, w.InviteLinks.Expire}
				if i == 1 {
					sweep = []func(context.Context) error{invites.Expire, links.Expire}
				}
				for _, expire := range sweep {
					if err := expire(w.sys); err != nil {
						w.t.Error(err)
					}
				}
			}
		})
		decoded, _ := publicid.Decode(publicid.Invitation, id)
		inv, err := w.Store.Client.Invitation.Get(w.sys, decoded)
		must(w.world, inv, err)
		expired := w.logged(entevent.KindINVITATION_EXPIRED) - expiredBefore
		switch code := accepted.code("acceptInvitation"); {
		case code == "" && inv.State == invitation.StateACCEPTED && expired == 0:
			w.must(w.ada, removeMember, "input", input{"memberId": accepted.string("acceptInvitation", "member", "id")})
		case code == "EXPIRED" && inv.State == invitation.StateEXPIRED && expired == 1:
		default:
			w.t.Errorf("accepting gives %q, the invitation is %s and expired %d times", code, inv.State, expired)
		}
		if n := w.logged(entevent.KindINVITE_LINK_EXPIRED) - linksBefore; n != 1 {
			w.t.Errorf("a link expired %d times", n)
		}
	}
}

func raceInvite(w *stage) {
	replies := make([]reply, 30)
	crowdIn(len(replies), func(i int) {
		if i%2 == 0 {
			replies[i] = w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": "crowd@example.com"})
			return
		}
		a := w.do(w.ada, createInvitations, "input", input{"organizationId": w.org, "invitations": []input{{"email": "crowd@example.com"}}})
		replies[i] = reply{t: w.t, Data: map[string]any{"createInvitation": a.at("createInvitations", "results", 0)}, Errors: a.Errors}
	})
	if codes := tally(replies, "createInvitation"); codes[""] != 1 || codes["ALREADY_INVITED"] != len(replies)-1 {
		w.t.Errorf("the answers are %v", codes)
	}
	if n := w.letters("crowd@example.com"); n != 1 || w.logged(entevent.KindINVITATION_CREATED) != 1 {
		w.t.Errorf("%d letters and %d events", n, w.logged(entevent.KindINVITATION_CREATED))
	}
}

func raceAdmins(w *stage) {
	// They and no other: Ada and the cast step back.
	must(w.world, 0, w.Store.Client.Member.Update().Where(member.OrganizationID(w.organization.ID)).SetRole(role.Member).Exec(w.sys))
	p, q := w.newAdmin(), w.newAdmin()
	who, where := []viewer.Viewer{p.viewer, q.viewer}, []string{w.memberOf(q), w.memberOf(p)}
	for round := range 3 * rounds {
		replies := make([]reply, 2)
		crowdIn(2, func(i int) {
			replies[i] = w.do(who[i], updateMember, "input", input{"memberId": where[i], []string{"role", "state"}[round%2]: []string{"MEMBER", "SUSPENDED"}[round%2]})
		})
		codes := tally(replies, "updateMember")
		left, err := w.Store.Client.Member.Query().Where(member.OrganizationID(w.organization.ID), member.RoleEQ(role.Admin), member.StateEQ(member.StateACTIVE)).Count(w.sys)
		if must(w.world, left, err) != 1 || codes[""] != 1 {
			w.t.Fatalf("round %d: %d admins are left, the answers are %v", round, left, codes)
		}
		must(w.world, 0, w.Store.Client.Member.Update().Where(member.UserIDIn(p.user.ID, q.user.ID)).SetRole(role.Admin).SetState(member.StateACTIVE).Exec(w.sys))
	}
}

func raceRemoval(w *stage) {
	for range 5 {
		p := w.newAdmin()
		id, target, removed := w.memberOf(p), w.memberOf(w.person("VIEWER")), atomic.Bool{}
		invitations := make([]string, 3)
		for i := range invitations {
			invitations[i], _ = w.invited(w.fresh("target"))
		}
		acts := []func() reply{
			func() reply {
				return w.do(p.viewer, createInvitation, "input", input{"organizationId": w.org, "email": fmt.Sprintf("by-%s@example.com", id)})
			},
			func() reply { return w.do(p.viewer, createInviteLink, "input", input{"organizationId": w.org}) },
			func() reply { return w.do(p.viewer, revokeInvitation, "input", input{"invitationId": invitations[0]}) },
			func() reply { return w.do(p.viewer, resendInvitation, "input", input{"invitationId": invitations[1]}) },
			func() reply {
				return w.do(p.viewer, updateMember, "input", input{"memberId": target, "role": "MEMBER"})
			},
			func() reply {
				link := publicid.Encode(publicid.InviteLink, w.shared(w.organization.ID, w.ada.UserID).ID)
				return w.do(p.viewer, revokeInviteLink, "input", input{"inviteLinkId": link})
			},
			func() reply {
				return w.do(p.viewer, `query($o: ID!) { organization(id: $o) { invitations { totalCount } } }`, "o", w.org)
			},
			func() reply { return w.do(p.viewer, removeMember, "input", input{"memberId": id}) },
		}
		crowdIn(len(acts)+1, func(i int) {
			if i == len(acts) {
				if code := w.do(w.ada, removeMember, "input", input{"memberId": id}).code("removeMember"); code != "" && code != "NOT_FOUND" {
					w.t.Errorf("removing gets %s", code) // NOT_FOUND: he went by himself
				}
				removed.Store(true)
				return
			}
			for range 20 {
				over := removed.Load()
				a := acts[i]()
				if over && (len(a.Errors) == 0 && a.at("organization") != nil || succeeded(a)) {
					w.t.Errorf("act %d succeeds after the removal: %v", i, a.Data)
				}
				if code := a.topCode(); code != "" && code != "FORBIDDEN" {
					w.t.Errorf("act %d gets %s:\n%s", i, code, w.logbook.text())
				}
			}
		})
		if n, err := w.Store.Client.Member.Query().Where(member.UserID(p.user.ID)).Count(w.sys); must(w.world, n, err) != 0 {
			w.t.Error("the removed person is a member")
		}
	}
}

func succeeded(a reply) bool {
	for _, payload := range a.Data {
		if p, ok := payload.(map[string]any); ok {
			if errs, ok := p["userErrors"].([]any); ok && len(errs) == 0 {
				return true
			}
		}
	}
	return false
}

func raceAccount(w *stage) {
	rival := w.person("rival")
	for range 5 {
		email := w.fresh("double")
		_, ours := w.invited(email)
		a := w.must(rival.viewer, createInvitation, "input", input{"organizationId": w.sides["theirs"].organization, "email": email})
		secrets := []string{ours, tokenOf(a.string("createInvitation", "invitation", "url"))}
		replies := make([]reply, 10)
		crowdIn(len(replies), func(i int) { replies[i] = w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secrets[i%2])) })
		codes := tally(replies, "acceptInvitation")
		if codes[""] != 1 || codes[""]+codes["SIGN_IN_REQUIRED"]+codes["ALREADY_ACCEPTED"] != len(replies) {
			w.t.Errorf("the answers are %v", codes)
		}
	}
}
