package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/letter"
	entmember "usher/ent/member"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const (
	updateOrganizationPolicy = `mutation($input: UpdateOrganizationPolicyInput!) { updateOrganizationPolicy(input: $input) {
		organization { policy { domains allowedDomains defaultInvitationDays longestInvitationDays linksAllowed longestLinkLife seats seatsTaken maxAdmins
			invitationsPerUserAndDay invitationsPerDay openInvitations lettersPerAddressAndDay mayInvite retentionDays } } userErrors { code message field } } }`
	pauseInvitations = `mutation($input: PauseInvitationsInput!) { pauseInvitations(input: $input) {
		organization { invitationsPaused { until reason } } userErrors { code message field } } }`
	resumeInvitations = `mutation($input: ResumeInvitationsInput!) { resumeInvitations(input: $input) {
		organization { invitationsPaused { until } } userErrors { code field } } }`
)

func TestPolicy(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"a policy that nobody set is the usual one, and each part can be changed": func(t *testing.T, w *stage) {
			own := w.owned("policy-set")
			read := func() map[string]any {
				a := w.must(w.ada, `query($o: ID!) { organization(id: $o) { policy { domains allowedDomains defaultInvitationDays longestInvitationDays linksAllowed longestLinkLife
					seats seatsTaken maxAdmins invitationsPerUserAndDay invitationsPerDay openInvitations lettersPerAddressAndDay mayInvite retentionDays } } }`, "o", own)
				return a.at("organization", "policy").(map[string]any)
			}
			want := map[string]any{
				"domains": "ALL", "allowedDomains": []any{}, "defaultInvitationDays": 30.0, "longestInvitationDays": 30.0, "linksAllowed": true,
				"longestLinkLife": "SEVEN_DAYS", "seats": nil, "seatsTaken": 1.0, "maxAdmins": nil, "invitationsPerUserAndDay": 1000.0, "invitationsPerDay": 20000.0,
				"openInvitations": 50000.0, "lettersPerAddressAndDay": 10.0, "mayInvite": "MANAGE_MEMBERS", "retentionDays": nil,
			}
			if diff := cmp.Diff(want, read()); diff != "" {
				t.Error(diff)
			}
			for field, value := range map[string]any{
				"domains": "LISTED", "allowedDomains": []any{"xn--bcher-kva.example", "example.com"}, "defaultInvitationDays": 2.0, "longestInvitationDays": 1.0,
				"linksAllowed": false, "longestLinkLife": "FORTY_EIGHT_HOURS", "seats": 9.0, "maxAdmins": 2.0, "invitationsPerUserAndDay": 3.0, "invitationsPerDay": 4.0,
				"openInvitations": 5.0, "lettersPerAddressAndDay": 6.0, "mayInvite": "SHARE_AGENTS", "retentionDays": 7.0,
			} {
				given := input{"organizationId": own, field: value}
				switch field {
				case "domains":
					given["allowedDomains"] = []string{" @Bücher.example ", "EXAMPLE.com", "example.com."}
				case "allowedDomains":
					given[field] = []string{" @Bücher.example ", "EXAMPLE.com", "example.com."}
				}
				w.must(w.ada, updateOrganizationPolicy, "input", given)
				want[field] = value
			}
			if diff := cmp.Diff(want, read()); diff != "" {
				t.Error(diff)
			}
			w.must(w.ada, updateOrganizationPolicy, "input", input{"organizationId": own, "seats": nil, "maxAdmins": nil, "retentionDays": nil, "domains": nil, "mayInvite": nil})
			want["seats"], want["maxAdmins"], want["retentionDays"] = nil, nil, nil
			if diff := cmp.Diff(want, read()); diff != "" {
				t.Error(diff)
			}
		},
		"a change is told once, by what changed, and the same again is no change": func(t *testing.T, w *stage) {
			w.peace()
			before := w.logged(entevent.KindORGANIZATION_POLICY_CHANGED)
			for range 2 {
				w.must(w.ada, updateOrganizationPolicy, "input", input{"organizationId": w.org, "seats": 9999, "linksAllowed": false})
			}
			if n := w.logged(entevent.KindORGANIZATION_POLICY_CHANGED) - before; n != 1 {
				t.Errorf("it is told %d times", n)
			}
			said, err := w.Store.Client.Event.Query().Where(entevent.KindEQ(entevent.KindORGANIZATION_POLICY_CHANGED), entevent.OrganizationID(w.organization.ID)).
				Order(entevent.BySequence()).Select(entevent.FieldSummary).Strings(w.sys)
			if must(w.world, said, err); said[len(said)-1] != "The policy changed: whether links may be made, the seats." {
				t.Errorf("it is told as %q", said[len(said)-1])
			}
		},
		"what cannot be is refused at its field, and nothing changes": func(t *testing.T, w *stage) {
			w.peace()
			for _, wrong := range []struct {
				field string
				value any
				code  string
			}{
				{"defaultInvitationDays", 0, "INVALID"}, {"defaultInvitationDays", 31, "INVALID"}, {"longestInvitationDays", -1, "INVALID"},
				{"seats", 0, "INVALID"}, {"maxAdmins", 0, "INVALID"}, {"retentionDays", 3651, "INVALID"}, {"invitationsPerUserAndDay", 0, "INVALID"},
				{"invitationsPerDay", 1_000_001, "INVALID"}, {"openInvitations", -5, "INVALID"}, {"lettersPerAddressAndDay", 0, "INVALID"},
				{"allowedDomains", []string{"example.com", "a@example.com"}, "INVALID"}, {"allowedDomains", []string{""}, "REQUIRED"}, {"allowedDomains", []string{"com"}, "INVALID"},
				{"allowedDomains", []string{"127.0.0.1"}, "INVALID"}, {"allowedDomains", []string{"exam\u200bple.com"}, "INVALID"},
				{"allowedDomains", slices.Repeat([]string{"example.com"}, 101), "TOO_LONG"},
			} {
				w.unchanged(t, func() {
					refused(t, w.do(w.ada, updateOrganizationPolicy, "input", input{"organizationId": w.org, wrong.field: wrong.value}), "updateOrganizationPolicy", wrong.code, wrong.field)
				})
			}
			refused(t, w.do(w.ada, updateOrganizationPolicy, "input", input{"organizationId": w.org, "domains": "LISTED"}), "updateOrganizationPolicy", "REQUIRED", "allowedDomains")
		},
		"of many invitations the first fit, and each other one is refused": func(t *testing.T, w *stage) {
			w.peace()
			w.allowing(func(p *policy.Policy) { p.PerUserAndDay = 3 })
			taken := w.fresh("taken")
			w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": taken})
			row := func(email string) input { return input{"email": email} }
			a, b, c := w.fresh("a"), w.fresh("b"), w.fresh("c")
			made := w.do(w.ada, createInvitations, "input", input{"organizationId": w.org, "invitations": []input{row(taken), row(a), row("nobody"), row(a), row(b), row(c), row(a)}})
			var got []string
			for i := range 7 {
				got = append(got, oneFault(made.at("createInvitations", "results", i, "userErrors", 0)))
			}
			want := []string{"ALREADY_INVITED at email", "done", "INVALID at email", "ALREADY_INVITED at email", "done", "LIMIT_REACHED", "ALREADY_INVITED at email"}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		},
		"an import with more than there is room for is refused as a whole, and no import counts for a person": func(t *testing.T, w *stage) {
			w.peace()
			w.allowing(func(p *policy.Policy) { p.PerUserAndDay, p.PerDay = 1, 3 })
			plan := w.plans(fmt.Sprintf("email\n%s\n%s\n%s\n%s\n", w.fresh("i"), w.fresh("i"), w.fresh("i"), w.fresh("i"))).string("planImport", "plan", "id")
			w.unchanged(t, func() {
				refused(t, w.do(w.ada, applyImport, "input", input{"planId": plan}), "applyImport", "LIMIT_REACHED", "planId")
			})
			w.allowing(func(p *policy.Policy) { p.PerUserAndDay, p.PerDay = 1, 4 })
			w.finishes(w.must(w.ada, applyImport, "input", input{"planId": plan}).string("applyImport", "import", "id"))
			refused(t, w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("one")}), "createInvitation", "LIMIT_REACHED")
			again := w.must(w.ada, applyImport, "input", input{"planId": plan})
			if again.at("applyImport", "import", "state") != "DONE" {
				t.Errorf("applied again it is %v", again.Data)
			}
		},
		"a refusal by a limit gives the idempotency key back": func(t *testing.T, w *stage) {
			w.peace()
			in := input{"organizationId": w.org, "email": w.fresh("keyed"), "idempotencyKey": w.fresh("key")}
			w.spent(w.ada.UserID, 1)
			w.allowing(func(p *policy.Policy) { p.PerUserAndDay = 1 })
			refused(t, w.do(w.ada, createInvitation, "input", in), "createInvitation", "LIMIT_REACHED")
			w.peace()
			w.must(w.ada, createInvitation, "input", in)
		},
	})
}

// owned is an organization of Ada's with nobody else in it.
func (s *stage) owned(slug string) string {
	s.belongTo(must(s.world, s.Store.Client.User.GetX(s.sys, s.ada.UserID), nil), s.fresh(slug))
	m := s.Store.Client.Member.Query().Where(entmember.UserID(s.ada.UserID)).Order(entmember.ByJoinedAt()).AllX(s.sys)
	id := m[len(m)-1].OrganizationID
	s.Store.Client.Invitation.Update().Where(invitation.OrganizationID(id)).SetState(invitation.StateREVOKED).ExecX(s.sys)
	s.Store.Client.InviteLink.Update().SetState("REVOKED").ExecX(s.sys)
	return publicid.Encode(publicid.Organization, id)
}

func TestInvitingByPermission(t *testing.T) {
	const byAgents = role.ShareAgents
	permitted := func(w *stage) {
		w.peace()
		w.allowing(func(p *policy.Policy) { p.MayInvite = byAgents })
	}
	rules(t, map[string]func(*testing.T, *stage){
		"who has the policy's permission invites, and sees, resends and revokes his own and no others": func(t *testing.T, w *stage) {
			permitted(w)
			others, _ := w.invited(w.fresh("of-an-admin"))
			m := w.person("MEMBER")
			made := w.must(m.viewer, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("guest")})
			id := made.string("createInvitation", "invitation", "id")
			if made.at("createInvitation", "invitation", "url") == nil {
				t.Error("he does not see the link of what he made")
			}
			sent := w.must(m.viewer, resendInvitation, "input", input{"invitationId": id})
			if sent.at("resendInvitation", "invitation", "url") == nil {
				t.Error("he does not see the link of what he sent again")
			}
			for mutation, document := range map[string]string{"resendInvitation": resendInvitation, "revokeInvitation": revokeInvitation} {
				w.unchanged(t, func() {
					refused(t, w.do(m.viewer, document, "input", input{"invitationId": others}), mutation, "NOT_FOUND")
				})
			}
			list := w.do(m.viewer, `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Invitation { url } } }`, "ids", []string{id, others})
			if list.at("nodes", 0, "url") == nil || list.at("nodes", 1) != nil {
				t.Errorf("he sees %v", list.Data)
			}
			w.must(m.viewer, revokeInvitation, "input", input{"invitationId": id})
		},
		"he gives no more than he has, and opens no other way in": func(t *testing.T, w *stage) {
			permitted(w)
			m := w.person("MEMBER")
			taken := w.fresh("taken")
			w.invited(taken)
			for _, c := range []struct {
				in   input
				want string
			}{{input{"email": w.fresh("g"), "role": "ADMIN"}, "ROLE_ABOVE_OWN at role"}, {input{"email": taken}, "ALREADY_INVITED at email"}} {
				c.in["organizationId"] = w.org
				w.unchanged(t, func() {
					if got := answered(w.do(m.viewer, createInvitation, "input", c.in), "createInvitation"); got != c.want {
						t.Errorf("%v gets %s", c.in, got)
					}
				})
			}
			viewing := w.person("VIEWER")
			w.unchanged(t, func() {
				refused(t, w.do(m.viewer, createInviteLink, "input", input{"organizationId": w.org}), "createInviteLink", "FORBIDDEN")
				refused(t, w.do(m.viewer, planImport, "input", input{"organizationId": w.org, "csv": "email\na@example.com\n"}), "planImport", "FORBIDDEN")
				refused(t, w.do(viewing.viewer, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("g")}), "createInvitation", "FORBIDDEN")
			})
		},
		"an address whose invitation has run out can be invited by him": func(t *testing.T, w *stage) {
			permitted(w)
			email := w.fresh("over")
			w.invited(email)
			w.expires(email)
			w.must(w.person("MEMBER").viewer, createInvitation, "input", input{"organizationId": w.org, "email": email})
		},
		"what he made lets nobody in once he may not invite, until an admin sends it again": func(t *testing.T, w *stage) {
			for how, lose := range map[string]func(m person){
				"demoted": func(m person) {
					w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(m), "role": "VIEWER"})
				},
				"suspended": func(m person) {
					w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(m), "state": "SUSPENDED"})
				},
				"under a new policy": func(person) { w.peace() },
			} {
				permitted(w)
				m := w.person("MEMBER")
				made := w.must(m.viewer, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("guest"), "role": "VIEWER"})
				lose(m)
				w.unchanged(t, func() {
					a := w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(tokenOf(made.string("createInvitation", "invitation", "url"))))
					if got := answered(a, "acceptInvitation"); got != "ROLE_ABOVE_OWN" {
						t.Errorf("%s: it gets %s", how, got)
					}
				})
				id := made.string("createInvitation", "invitation", "id")
				a := w.do(m.viewer, `query($id: ID!) { node(id: $id) { ... on Invitation { url } } }`, "id", id)
				if a.at("node", "url") != nil {
					t.Errorf("%s: he sees its link", how)
				}
				if got := answered(w.do(m.viewer, resendInvitation, "input", input{"invitationId": id}), "resendInvitation"); got != "FORBIDDEN" && got != "NOT_FOUND at invitationId" {
					t.Errorf("%s: sending it again gets %s", how, got)
				}
				again := w.must(w.ada, resendInvitation, "input", input{"invitationId": id})
				w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(tokenOf(again.string("resendInvitation", "invitation", "url"))))
			}
		},
		"who may configure policies and not invite does not give himself the right": func(t *testing.T, w *stage) {
			w.peace()
			m := w.person("MEMBER")
			id, _ := publicid.Decode(publicid.Member, w.memberOf(m))
			must(w.world, 0, w.Store.Client.MemberPermission.Create().SetOrganizationID(w.organization.ID).SetMemberID(id).
				SetPermission(role.ConfigurePolicies).SetEffect("GRANT").SetCreatedAt(w.Store.Now()).Exec(w.sys))
			w.unchanged(t, func() {
				refused(t, w.do(m.viewer, updateOrganizationPolicy, "input", input{"organizationId": w.org, "mayInvite": "COMMENT"}), "updateOrganizationPolicy", "FORBIDDEN", "mayInvite")
			})
			w.must(m.viewer, updateOrganizationPolicy, "input", input{"organizationId": w.org, "maxAdmins": 4})
		},
	})
}

func TestPause(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"it is seen by members with its reason, replaced, and ended": func(t *testing.T, w *stage) {
			w.peace()
			soon, late := w.Store.Now().Add(time.Hour), w.Store.Now().Add(48*time.Hour)
			w.must(w.ada, pauseInvitations, "input", input{"organizationId": w.org, "until": soon, "reason": "Audit"})
			a := w.must(w.ada, pauseInvitations, "input", input{"organizationId": w.org, "until": late})
			if got := a.at("pauseInvitations", "organization", "invitationsPaused"); fmt.Sprint(got) != fmt.Sprint(map[string]any{"until": late.Format(time.RFC3339Nano), "reason": nil}) {
				t.Errorf("the second pause shows as %v", got)
			}
			for range 2 {
				a = w.must(w.ada, resumeInvitations, "input", input{"organizationId": w.org})
				if got := a.at("resumeInvitations", "organization", "invitationsPaused"); got != nil {
					t.Errorf("ended it shows as %v", got)
				}
			}
			lines := w.lines()
			if got := strings.Join(lines[len(lines)-3:], " "); got != "INVITATIONS_PAUSED INVITATIONS_PAUSED INVITATIONS_RESUMED" {
				t.Errorf("the log tells %s", got)
			}
			w.invited(w.fresh("after"))
		},
		"it ends in the future, and not too far": func(t *testing.T, w *stage) {
			w.peace()
			now := w.Store.Now()
			for _, until := range []time.Time{now, now.Add(-time.Second), now.Add(367 * 24 * time.Hour)} {
				w.unchanged(t, func() {
					refused(t, w.do(w.ada, pauseInvitations, "input", input{"organizationId": w.org, "until": until}), "pauseInvitations", "INVALID", "until")
				})
			}
		},
		"a key's answer is given again, and nothing new is done": func(t *testing.T, w *stage) {
			w.peace()
			in := input{"organizationId": w.org, "email": w.fresh("keyed"), "idempotencyKey": w.fresh("key")}
			id := w.must(w.ada, createInvitation, "input", in).string("createInvitation", "invitation", "id")
			w.pauseAll(true)
			defer w.pauseAll(false)
			w.unchanged(t, func() {
				if again := w.must(w.ada, createInvitation, "input", in).string("createInvitation", "invitation", "id"); again != id {
					t.Errorf("another invitation is answered: %s", again)
				}
			})
		},
		"what it refused can be done after it: nothing is used up": func(t *testing.T, w *stage) {
			w.peace()
			email := w.fresh("patient")
			_, secret := w.invited(email)
			link := tokenOf(w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org}).string("createInviteLink", "inviteLink", "url"))
			byLink := newcomer(link)
			byLink["email"] = w.fresh("patient")
			w.pauseAll(true)
			w.unchanged(t, func() {
				refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret)), "acceptInvitation", "INVITATIONS_PAUSED", "token")
				refused(t, w.do(viewer.Anonymous, acceptInviteLink, "input", byLink), "acceptInviteLink", "INVITATIONS_PAUSED", "token")
			})
			w.pauseAll(false)
			w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(secret))
			w.must(viewer.Anonymous, acceptInviteLink, "input", byLink)
		},
		"an import that it stops goes on after it": func(t *testing.T, w *stage) {
			w.peace()
			id := w.queued(fmt.Sprintf("email\n%s\n%s\n", w.fresh("late"), w.fresh("late")))
			w.pauseAll(true)
			decoded, _ := publicid.Decode(publicid.Import, id)
			before := w.Store.Client.Roster.GetX(w.sys, decoded)
			w.pauseAll(false)
			if r := w.finishes(id); r.Created != 2 || before.Position != 0 {
				t.Errorf("%d were invited, and %d rows done in the pause", r.Created, before.Position)
			}
		},
	})
}

// TestPauseAgainstArrivals closes the ways in while many come: nobody whose
// answer came after the pause's has come in.
func TestPauseAgainstArrivals(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		var secrets []string
		for range 24 {
			_, secret := w.invited(w.fresh("racer"), "sendEmail", false)
			secrets = append(secrets, secret)
		}
		invited, err := w.Store.Client.Letter.Query().Where(letter.KindEQ(letter.KindINVITATION)).Count(w.sys)
		must(w.world, invited, err)
		crowdIn(len(secrets)*2+1, func(i int) {
			switch {
			case i == len(secrets)*2:
				w.must(w.ada, pauseInvitations, "input", input{"organizationId": w.org, "until": w.Store.Now().Add(time.Hour)})
			case i%2 == 0:
				w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secrets[i/2]))
			default:
				w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": fmt.Sprintf("late-%d@example.com", i)})
			}
		})
		lines := w.lines()
		paused := slices.Index(lines, "INVITATIONS_PAUSED")
		if paused < 0 {
			t.Fatal("nobody paused")
		}
		for _, kind := range lines[paused+1:] {
			t.Errorf("after the pause there is %s", kind)
		}
		w.gapless()
	})
}
