package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/letter"
	"usher/ent/roster"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// TestPolicyTable tries each way in under each rule of an organization, and
// compares what was answered with a table that people have read: under each rule
// stands what it changes. What a way needs, such as an invitation to accept, was
// made before the rule was set.
func TestPolicyTable(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		var table strings.Builder
		free := map[string]string{}
		for _, rule := range policyRules {
			fmt.Fprintf(&table, "%s\n", rule.name)
			for _, way := range waysIn {
				w.peace()
				email := w.fresh("guest")
				try := way.ready(w, email)
				rule.set(w, email)
				got := try()
				if free[way.name] == "" {
					free[way.name] = got // without any rule, which comes first
				} else if got == free[way.name] {
					continue
				}
				fmt.Fprintf(&table, "  %-27s  %s\n", way.name, got)
			}
		}
		golden(t, "policy.txt", table.String())
		w.logHolds(t)
	})
}

// peace is how our organization is without any rule.
func (s *stage) peace() {
	s.pauseAll(false)
	must(s.world, 0, s.Store.Client.Organization.UpdateOneID(s.organization.ID).SetPolicy("").Exec(s.sys))
	_, err := s.Store.Client.InvitationTally.Delete().Exec(s.sys)
	must(s.world, 0, err)
}

// allowing sets our organization's policy: the usual one, changed.
func (s *stage) allowing(change func(p *policy.Policy)) {
	p := policy.Usual()
	change(&p)
	encoded, err := p.Encode()
	must(s.world, 0, s.Store.Client.Organization.UpdateOneID(s.organization.ID).SetPolicy(must(s.world, encoded, err)).Exec(s.sys))
}

// spent lets as many have been invited today, by a person or, with uuid.Nil, by all.
func (s *stage) spent(who uuid.UUID, n int) {
	_, err := s.Store.Client.InvitationTally.Delete().Exec(s.sys)
	must(s.world, 0, err)
	must(s.world, 0, s.Store.Client.InvitationTally.Create().SetOrganizationID(s.organization.ID).SetUserID(who).
		SetDay(s.Store.Now().Truncate(24*time.Hour)).SetCount(n).Exec(s.sys))
}

// seats bounds the seats to those of the members, and some more.
func (s *stage) seats(more int) {
	s.allowing(func(p *policy.Policy) { p.Seats = new(s.membersHere() + more) })
}

var policyRules = []struct {
	name string
	set  func(w *stage, email string)
}{
	{"no rule", func(*stage, string) {}},
	{"its domain is listed", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) {
			p.Domains, p.ListedDomains = policy.OnlyListed, []string{"engines.example", "example.com"}
		})
	}},
	{"what stands above its domain is listed", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) { p.Domains, p.ListedDomains = policy.OnlyListed, []string{"com"} })
	}},
	{"its domain is not listed", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) {
			p.Domains, p.ListedDomains = policy.OnlyListed, []string{"ample.com", "mail.example.com"}
		})
	}},
	{"its domain is not listed, and all are let in", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) { p.ListedDomains = []string{"engines.example"} })
	}},
	{"invitations for 5 days at most", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) { p.LongestInvitationDays = 5 })
	}},
	{"invitations usually for 3 days", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) { p.DefaultInvitationDays = 3 })
	}},
	{"links for an hour at most", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) { p.LongestLinkHours = 1 })
	}},
	{"no links", func(w *stage, _ string) { w.allowing(func(p *policy.Policy) { p.LinksAllowed = false }) }},
	{"a seat for one more member, and none for those who are invited", func(w *stage, _ string) { w.seats(1) }},
	{"no seat more", func(w *stage, _ string) { w.seats(0) }},
	{"the person's day is spent", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) { p.PerUserAndDay = 7 })
		w.spent(w.ada.UserID, 7)
	}},
	{"the organization's day is spent", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) { p.PerDay = 7 })
		w.spent(uuid.Nil, 7)
	}},
	{"yesterday was spent", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) { p.PerDay = 7 })
		yesterday := w.Store.Client.InvitationTally.Create().SetOrganizationID(w.organization.ID).SetUserID(uuid.Nil).
			SetDay(w.Store.Now().Truncate(24 * time.Hour).Add(-24 * time.Hour)).SetCount(7)
		_, err := w.Store.Client.InvitationTally.Delete().Exec(w.sys)
		must(w.world, 0, err)
		must(w.world, 0, yesterday.Exec(w.sys))
	}},
	{"as many are open as may be", func(w *stage, _ string) {
		w.allowing(func(p *policy.Policy) { p.OpenAtOnce = 1 })
	}},
	{"the address got its letters", func(w *stage, email string) {
		w.allowing(func(p *policy.Policy) { p.LettersPerAddress = 1 })
		must(w.world, 0, w.Store.Client.Letter.Create().SetOrganizationID(w.organization.ID).SetKind(letter.KindINVITATION).SetRecipient(email).
			SetContent("{}").SetState(letter.StateSENT).SetCreatedAt(w.Store.Now().Add(-2*time.Hour)).SetDueAt(w.Store.Now()).Exec(w.sys))
	}},
	{"a pause", func(w *stage, _ string) { w.pauseAll(true) }},
	{"a pause that is over, and that nobody has swept", func(w *stage, _ string) {
		w.pauseAll(true)
		must(w.world, 0, w.Store.Client.Organization.Update().SetPausedUntil(w.Store.Now().Add(-time.Second)).Exec(w.sys))
	}},
}

var waysIn = []struct {
	name  string
	ready func(w *stage, email string) (try func() string)
}{
	{"createInvitation", func(w *stage, email string) func() string {
		return func() string {
			a := w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": email})
			return answered(a, "createInvitation") + lasting(w, a, "createInvitation")
		}
	}},
	{"createInvitation, 10 days", func(w *stage, email string) func() string {
		return func() string {
			a := w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": email, "expiresInDays": 10})
			return answered(a, "createInvitation") + lasting(w, a, "createInvitation")
		}
	}},
	{"createInvitation, no letter", func(w *stage, email string) func() string {
		return func() string {
			return answered(w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": email, "sendEmail": false}), "createInvitation")
		}
	}},
	{"createInvitations", func(w *stage, email string) func() string {
		return func() string {
			a := w.do(w.ada, createInvitations, "input", input{"organizationId": w.org, "invitations": []input{{"email": email}}})
			if code := a.code("createInvitations"); code != "" {
				return answered(a, "createInvitations")
			}
			return oneFault(a.at("createInvitations", "results", 0, "userErrors", 0))
		}
	}},
	{"the command line", func(w *stage, email string) func() string {
		return func() string {
			_, err := w.Invites.Create(w.sys, w.organization.ID, invite.Draft{Email: email, Role: role.Member}, invite.Terms{SendEmail: true})
			return failed(err)
		}
	}},
	{"planImport", func(w *stage, email string) func() string {
		return func() string {
			plan := w.plans("email\n" + email + "\n")
			return fmt.Sprint(plan.at("planImport", "plan", "rows", "nodes", 0, "action"), ": ", oneFault(plan.at("planImport", "plan", "rows", "nodes", 0, "userErrors", 0)))
		}
	}},
	{"applyImport", func(w *stage, email string) func() string {
		plan := w.plans("email\n"+email+"\n").string("planImport", "plan", "id")
		return func() string {
			return answered(w.do(w.ada, applyImport, "input", input{"planId": plan}), "applyImport")
		}
	}},
	{"an import under way", func(w *stage, email string) func() string {
		id := w.queued("email\n" + email + "\n")
		return func() string { return w.carriedOut(id) }
	}},
	{"resendInvitation", func(w *stage, email string) func() string {
		id, _ := w.invited(email)
		return func() string { return resentInvitation(w, input{"invitationId": id}) }
	}},
	{"resendInvitation, 10 days", func(w *stage, email string) func() string {
		id, _ := w.invited(email)
		return func() string { return resentInvitation(w, input{"invitationId": id, "expiresInDays": 10}) }
	}},
	{"resend of an expired one", func(w *stage, email string) func() string {
		id, _ := w.invited(email)
		w.expires(email)
		return func() string { return resentInvitation(w, input{"invitationId": id}) }
	}},
	{"acceptInvitation", func(w *stage, email string) func() string {
		_, secret := w.invited(email, "sendEmail", false)
		return func() string {
			return answered(w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret)), "acceptInvitation")
		}
	}},
	{"createInviteLink", func(w *stage, _ string) func() string {
		return func() string {
			return answered(w.do(w.ada, createInviteLink, "input", input{"organizationId": w.org}), "createInviteLink")
		}
	}},
	{"acceptInviteLink", func(w *stage, email string) func() string {
		secret := tokenOf(w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org}).string("createInviteLink", "inviteLink", "url"))
		return func() string {
			in := newcomer(secret)
			in["email"] = email
			return answered(w.do(viewer.Anonymous, acceptInviteLink, "input", in), "acceptInviteLink")
		}
	}},
	{"declineInvitation", func(w *stage, email string) func() string {
		_, secret := w.invited(email, "sendEmail", false)
		return func() string {
			return answered(w.do(viewer.Anonymous, declineInvitation, "input", input{"token": secret}), "declineInvitation")
		}
	}},
	{"revokeInvitation", func(w *stage, email string) func() string {
		id, _ := w.invited(email)
		return func() string {
			return answered(w.do(w.ada, revokeInvitation, "input", input{"invitationId": id}), "revokeInvitation")
		}
	}},
	{"revokeInviteLink", func(w *stage, _ string) func() string {
		id := publicid.Encode(publicid.InviteLink, w.shared(w.organization.ID, w.ada.UserID).ID)
		return func() string {
			return answered(w.do(w.ada, revokeInviteLink, "input", input{"inviteLinkId": id}), "revokeInviteLink")
		}
	}},
}

// answered is a mutation's one fault with its field, or that it was done.
func answered(a reply, mutation string) string {
	if code := a.topCode(); code != "" {
		return code
	}
	return oneFault(a.at(mutation, "userErrors", 0))
}

func oneFault(userError any) string {
	e, ok := userError.(map[string]any)
	if !ok {
		return "done"
	}
	said := fmt.Sprint(e["code"])
	if at, ok := e["field"].([]any); ok && len(at) > 0 {
		said += " at " + fmt.Sprint(at[len(at)-1])
	}
	return said
}

// lasting says for how many days what was made is valid.
func lasting(w *stage, a reply, mutation string) string {
	until, ok := a.at(mutation, "invitation", "expiresAt").(string)
	if !ok {
		return ""
	}
	at, err := time.Parse(time.RFC3339, until)
	return fmt.Sprintf(", for %.0f days", must(w.world, at, err).Sub(w.Store.Now()).Hours()/24)
}

func resentInvitation(w *stage, in input) string {
	a := w.do(w.ada, resendInvitation, "input", in)
	return answered(a, "resendInvitation") + lasting(w, a, "resendInvitation")
}

func failed(err error) string {
	f, ok := fault.From(err)
	if !ok {
		return "done"
	}
	return string(f.Code) + map[bool]string{true: " at " + strings.Join(f.Field, ".")}[len(f.Field) > 0]
}

// carriedOut says what became of an import's one row, or that it waits.
func (s *stage) carriedOut(importID string) string {
	id, _ := publicid.Decode(publicid.Import, importID)
	ctx, stop := context.WithCancel(s.t.Context())
	defer stop()
	r, err := s.Rosters.Finish(ctx, id, func(r *ent.Roster) {
		if r.State == roster.StateQUEUED { // nobody takes it
			stop()
		}
	})
	if errors.Is(err, context.Canceled) {
		must(s.world, 0, s.Store.Client.Roster.UpdateOneID(id).SetState(roster.StateFAILED).Exec(s.sys)) // else it would go on in the next way
		return "waits"
	}
	must(s.world, r, err)
	return fmt.Sprintf("%d invited, %d rejected", r.Created, r.Rejected)
}
