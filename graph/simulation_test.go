package graph

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"usher/ent/invitation"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const simulateIt = `query($o: ID!, $rule: ApprovalRuleInput!, $since: DateTime!, $after: Cursor) {
	simulatePolicy(organizationId: $o, rule: $rule, since: $since) { checked stopped invitations(first: 2, after: $after) { totalCount nodes { id email } pageInfo { hasNextPage endCursor } } } }`

// simulates tries a rule by the API, and reads all pages of what it finds.
func (w *world) simulates(org string, rule input, since time.Time) (checked, stopped int, emails []string) {
	w.t.Helper()
	var after any
	for {
		a := w.must(w.ada, simulateIt, "o", org, "rule", rule, "since", since.Format(time.RFC3339Nano), "after", after)
		nodes, _ := a.at("simulatePolicy", "invitations", "nodes").([]any)
		for _, n := range nodes {
			emails = append(emails, n.(map[string]any)["email"].(string))
		}
		if a.at("simulatePolicy", "invitations", "pageInfo", "hasNextPage") != true {
			return int(a.at("simulatePolicy", "checked").(float64)), int(a.at("simulatePolicy", "stopped").(float64)), emails
		}
		after = a.string("simulatePolicy", "invitations", "pageInfo", "endCursor")
	}
}

// TestSimulationIsTheOutcome invites the same people twice, first without a rule
// and then under it: what the simulation says of the first is what happens to
// the second.
func TestSimulationIsTheOutcome(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		w.list("listed.example")
		sys := viewer.AsSystem(t.Context(), "test")
		round := 0
		rapid.Check(t, func(t *rapid.T) {
			round++
			rule := anyRule(t)
			acts := rapid.SliceOfN(rapid.Custom(anyAct), 1, 4).Draw(t, "acts")
			since := s.Now()
			w.carryOutActs(acts, fmt.Sprintf("first-%d", round))
			checked, stopped, emails := w.simulates(w.org, rule, since)
			in := input{"organizationId": w.org, "name": "Rule"}
			for field, value := range rule {
				in[field] = value
			}
			made := w.must(w.ada, createRule, "input", in).string("createApprovalRule", "approvalRule", "id")
			w.carryOutActs(acts, fmt.Sprintf("second-%d", round))
			w.must(w.ada, deleteRule, "input", input{"organizationId": w.org, "ruleId": made})

			var want []string
			waits, err := s.Client.Invitation.Query().Where(invitation.EmailHasPrefix(fmt.Sprintf("second-%d-", round)), invitation.StateEQ(invitation.StateAWAITING_APPROVAL)).All(sys)
			for _, inv := range must(w, waits, err) {
				want = append(want, fmt.Sprintf("first-%d-", round)+inv.Email[len(fmt.Sprintf("second-%d-", round)):])
			}
			slices.Sort(want)
			slices.Sort(emails)
			if !slices.Equal(emails, want) || stopped != len(want) || checked < len(want) {
				t.Fatalf("under %v the simulation stops %v (%d of %d), and the rule %v", rule, emails, stopped, checked, want)
			}
		})
	})
}

// act is invitations that are made together: one alone, many, or an import.
type act struct {
	kind   string
	drafts []drafted
	days   int
}

type drafted struct{ role, domain string }

func anyAct(t *rapid.T) act {
	a := act{kind: rapid.SampledFrom([]string{"one", "many", "import"}).Draw(t, "kind"), days: rapid.IntRange(1, 30).Draw(t, "days")}
	n := 1
	if a.kind != "one" {
		n = rapid.IntRange(1, 4).Draw(t, "size")
	}
	for range n {
		a.drafts = append(a.drafts, drafted{
			rapid.SampledFrom([]string{"VIEWER", "MEMBER", "ADMIN"}).Draw(t, "role"),
			rapid.SampledFrom([]string{"listed.example", "sub.listed.example", "unlisted.example"}).Draw(t, "domain"),
		})
	}
	return a
}

func anyRule(t *rapid.T) input {
	rule := input{"outsideListedDomains": rapid.Bool().Draw(t, "outside")}
	if rapid.Bool().Draw(t, "has role") {
		rule["roleAtLeast"] = rapid.SampledFrom(role.All()).Draw(t, "role at least")
	}
	if rapid.Bool().Draw(t, "has batch") {
		rule["batchLargerThan"] = rapid.IntRange(1, 3).Draw(t, "batch")
	}
	if rapid.Bool().Draw(t, "has life") || rule["outsideListedDomains"] == false && len(rule) == 1 {
		rule["lifeLongerThanDays"] = rapid.IntRange(1, 29).Draw(t, "life")
	}
	return rule
}

// carryOutActs makes the invitations of some acts.
func (w *world) carryOutActs(acts []act, prefix string) {
	w.t.Helper()
	for i, a := range acts {
		rows, csv := []input{}, "email,role\n"
		for j, d := range a.drafts {
			email := fmt.Sprintf("%s-%d-%d@%s", prefix, i, j, d.domain)
			rows = append(rows, input{"email": email, "role": d.role})
			csv += email + "," + d.role + "\n"
		}
		switch a.kind {
		case "one":
			rows[0]["organizationId"], rows[0]["expiresInDays"] = w.org, a.days
			w.must(w.ada, createInvitation, "input", rows[0])
		case "many":
			w.must(w.ada, `mutation($input: CreateInvitationsInput!) { createInvitations(input: $input) { createdCount userErrors { code } } }`, "input", input{"organizationId": w.org, "invitations": rows})
		default:
			w.carriesOut(w.plans(csv))
		}
	}
}

// TestSimulationIsForWhoMay lets nobody else try rules, and refuses ones that
// will not do.
func TestSimulationIsForWhoMay(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		mo, _ := w.joins("mo@example.com", "MEMBER")
		try := func(v viewer.Viewer, org string, rule input) reply {
			return w.do(v, simulateIt, "o", org, "rule", rule, "since", "2000-01-01T00:00:00Z")
		}
		all := input{"roleAtLeast": "VIEWER"}
		is(t, "a member", try(mo, w.org, all).topCode(), "FORBIDDEN")
		stranger := try(w.person("eve@example.com"), w.org, all)
		is(t, "a stranger", fmt.Sprint(stranger.topCode(), stranger.at("simulatePolicy")), "<nil>")
		is(t, "no condition", try(w.ada, w.org, input{}).topCode(), "BAD_USER_INPUT")
		is(t, "an impossible one", try(w.ada, w.org, input{"batchLargerThan": policy.MaxBatch + 1}).topCode(), "BAD_USER_INPUT")
		is(t, "an admin", try(w.ada, w.org, all).at("simulatePolicy", "stopped"), any(1.0))
		id, _ := publicid.Decode(publicid.Organization, w.org)
		must(w, 0, s.Client.Invitation.Update().Where(invitation.OrganizationID(id)).SetErasedAt(s.Now()).Exec(viewer.AsSystem(t.Context(), "test")))
		is(t, "what retention erased", try(w.ada, w.org, all).at("simulatePolicy", "checked"), any(0.0))
	})
}
