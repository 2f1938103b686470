package graph

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	entevent "usher/ent/event"
	entinvitation "usher/ent/invitation"
	"usher/ent/letter"
	"usher/internal/event"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
	"usher/internal/viewer"
)

const (
	createRule = `mutation($input: CreateApprovalRuleInput!) { createApprovalRule(input: $input) { approvalRule { id name roleAtLeast outsideListedDomains batchLargerThan lifeLongerThanDays approvers withinHours } userErrors { code field } } }`
	updateRule = `mutation($input: UpdateApprovalRuleInput!) { updateApprovalRule(input: $input) { approvalRule { id name roleAtLeast outsideListedDomains batchLargerThan lifeLongerThanDays approvers withinHours } userErrors { code field } } }`
	deleteRule = `mutation($input: DeleteApprovalRuleInput!) { deleteApprovalRule(input: $input) { deletedApprovalRuleId userErrors { code field } } }`
	approveIt  = `mutation($input: ApproveInvitationInput!) { approveInvitation(input: $input) { invitation { id state url expiresAt inviter { name } approval { approvedAt decideBy given { approver { name } } } } userErrors { code field message } } }`
	rejectIt   = `mutation($input: RejectInvitationInput!) { rejectInvitation(input: $input) { invitation { id state approval { rejectedAt } } userErrors { code field } } }`
	requestIt  = `mutation($input: RequestInvitationInput!) { requestInvitation(input: $input) { invitation { id state url inviter { name } approval { needed rules requester { name } } } userErrors { code field message } } }`
	askForIt   = `query($id: ID!) { node(id: $id) { ... on Invitation { state url expiresAt role approval { needed decideBy rules approvedAt rejectedAt requester { id } given { at approver { name } } } } } }`
)

// ruled makes an approval rule; conditions come as pairs.
func (w *world) ruled(conditions ...any) string {
	w.t.Helper()
	in := input{"organizationId": w.org, "name": "Rule"}
	for i := 0; i < len(conditions); i += 2 {
		in[conditions[i].(string)] = conditions[i+1]
	}
	return w.must(w.ada, createRule, "input", in).string("createApprovalRule", "approvalRule", "id")
}

// list sets the domains that rules tell from others.
func (w *world) list(domains ...string) {
	w.t.Helper()
	sys := viewer.AsSystem(w.t.Context(), "test")
	org, err := w.Store.Client.Organization.Get(sys, w.organization.ID)
	p, err2 := policy.Of(must(w, org, err))
	must(w, 0, err2)
	p.ListedDomains = domains
	encoded, err := p.Encode()
	must(w, 0, w.Store.Client.Organization.UpdateOneID(org.ID).SetPolicy(must(w, encoded, err)).Exec(sys))
}

// stands is an invitation's state and approval for a viewer.
func (w *world) stands(v viewer.Viewer, id string) map[string]any {
	w.t.Helper()
	node, _ := w.must(v, askForIt, "id", id).at("node").(map[string]any)
	return node
}

// lettersOf counts an invitation's letters that would be sent.
func (w *world) lettersOf(id string) int {
	w.t.Helper()
	decoded, _ := publicid.Decode(publicid.Invitation, id)
	n, err := w.Store.Client.Letter.Query().Where(letter.InvitationID(decoded), letter.StateEQ(letter.StateQUEUED)).Count(viewer.AsSystem(w.t.Context(), "test"))
	return must(w, n, err)
}

// derived is the token that an invitation's letter would have.
func (w *world) derived(id string) string {
	w.t.Helper()
	decoded, _ := publicid.Decode(publicid.Invitation, id)
	inv, err := w.Store.Client.Invitation.Get(viewer.AsSystem(w.t.Context(), "test"), decoded)
	return w.Accounts.Ring.Sign(token.Invitation, token.Claim{ID: decoded, Version: must(w, inv, err).Version})
}

func (w *world) approve(v viewer.Viewer, id string) string {
	w.t.Helper()
	return w.do(v, approveIt, "input", input{"invitationId": id}).code("approveInvitation")
}

func (w *world) request(v viewer.Viewer, more ...any) reply {
	w.t.Helper()
	in := input{"organizationId": w.org}
	for i := 0; i < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	return w.do(v, requestIt, "input", in)
}

func is(t testing.TB, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// TestApproval follows an invitation that two have to approve.
func TestApproval(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		bea, _ := w.joins("bea@example.com", "ADMIN")
		cy, _ := w.joins("cy@example.com", "ADMIN")
		invited := w.person("dora@example.com")
		w.ruled("name", "Admins take two", "roleAtLeast", "ADMIN", "approvers", 2, "withinHours", 48)

		a := w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": "dora@example.com", "role": "ADMIN", "expiresInDays": 10})
		id := a.string("createInvitation", "invitation", "id")
		is(t, "its state", a.at("createInvitation", "invitation", "state"), any("AWAITING_APPROVAL"))
		is(t, "its URL", a.at("createInvitation", "invitation", "url"), nil)
		is(t, "letters before", w.lettersOf(id), 0)
		for what, code := range map[string]string{
			"accept":  w.do(invited, acceptInvitation, "input", input{"token": w.derived(id)}).code("acceptInvitation"),
			"decline": w.do(invited, declineInvitation, "input", input{"token": w.derived(id)}).code("declineInvitation"),
			"resend":  w.do(w.ada, resendInvitation, "input", input{"invitationId": id}).code("resendInvitation"),
		} {
			is(t, what, code, "POLICY_REFUSED")
		}
		is(t, "what the invited person sees", w.stands(invited, id), map[string]any(nil))
		is(t, "the own approval", w.approve(w.ada, id), "FORBIDDEN")

		is(t, "the first approval", w.approve(bea, id), "")
		is(t, "the same again", w.approve(bea, id), "ALREADY_DECIDED")
		is(t, "the state after one", w.stands(w.ada, id)["state"], any("AWAITING_APPROVAL"))
		is(t, "letters after one", w.lettersOf(id), 0)
		before := s.Now()
		is(t, "the second approval", w.approve(cy, id), "")
		now := w.stands(w.ada, id)
		is(t, "the state after two", now["state"], any("PENDING"))
		is(t, "letters after two", w.lettersOf(id), 1)
		expires, err := time.Parse(time.RFC3339Nano, now["expiresAt"].(string))
		if err != nil || expires.Sub(before) < 10*24*time.Hour || expires.Sub(before) > 10*24*time.Hour+time.Hour {
			t.Errorf("it expires at %v, approved at %v", now["expiresAt"], before)
		}
		approval := now["approval"].(map[string]any)
		is(t, "who approved", approval["given"].([]any)[1].(map[string]any)["approver"], any(map[string]any{"name": "Person cy@example.com"}))
		is(t, "the rules", approval["rules"], any([]any{"Admins take two"}))
		is(t, "the deadline", approval["decideBy"], nil)
		is(t, "a late approval", w.approve(cy, id), "ALREADY_DECIDED")
		is(t, "a late rejection", w.do(cy, rejectIt, "input", input{"invitationId": id}).code("rejectInvitation"), "ALREADY_DECIDED")
		seen := w.stands(invited, id)
		is(t, "what the invited person sees", seen["state"], any("PENDING"))
		is(t, "and of the approval", seen["approval"], nil)
		is(t, "the acceptance", w.do(invited, acceptInvitation, "input", input{"token": w.derived(id)}).code("acceptInvitation"), "")
	})
}

// person makes an account whose address is proven.
func (w *world) person(email string) viewer.Viewer {
	w.t.Helper()
	return w.session((&stage{world: w, sys: viewer.AsSystem(w.t.Context(), "test")}).account(email, true).ID)
}

// TestRequests has a member ask for an invitation, and admins answer.
func TestRequests(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		mo, _ := w.joins("mo@example.com", "MEMBER")
		vi, _ := w.joins("vi@example.com", "VIEWER")
		a := w.request(mo, "email", "new@example.com")
		id := a.string("requestInvitation", "invitation", "id")
		is(t, "the request", a.at("requestInvitation", "invitation"), any(map[string]any{
			"id": id, "state": "AWAITING_APPROVAL", "url": nil, "inviter": nil,
			"approval": map[string]any{"needed": 1.0, "rules": []any{}, "requester": map[string]any{"name": "Person mo@example.com"}},
		}))
		is(t, "letters before", w.lettersOf(id), 0)
		is(t, "a role above his own", w.request(mo, "email", "other@example.com", "role", "ADMIN").code("requestInvitation"), "ROLE_ABOVE_OWN")
		is(t, "a viewer's for a member", w.request(vi, "email", "other@example.com").code("requestInvitation"), "ROLE_ABOVE_OWN")
		is(t, "a viewer's for a viewer", w.request(vi, "email", "other@example.com", "role", "VIEWER").code("requestInvitation"), "")
		is(t, "the same address", w.request(vi, "email", "new@example.com", "role", "VIEWER").code("requestInvitation"), "ALREADY_INVITED")
		is(t, "a member's address", w.request(mo, "email", "vi@example.com").code("requestInvitation"), "ALREADY_MEMBER")
		is(t, "no address", w.request(mo, "email", "nobody").code("requestInvitation"), "INVALID")
		is(t, "a stranger's", w.request(w.person("eve@example.com"), "email", "x@example.com").code("requestInvitation"), "NOT_FOUND")

		own := `query($o: ID!) { organization(id: $o) { viewerRequests { totalCount nodes { id } } } }`
		is(t, "his requests", w.must(mo, own, "o", w.org).at("organization", "viewerRequests", "nodes"), any([]any{map[string]any{"id": id}}))
		is(t, "hers are others", w.must(vi, own, "o", w.org).at("organization", "viewerRequests", "totalCount"), any(1.0))
		is(t, "what another member sees", w.stands(vi, id), map[string]any(nil))
		is(t, "his own approval", w.approve(mo, id), "FORBIDDEN")
		is(t, "his own rejection", w.do(mo, rejectIt, "input", input{"invitationId": id}).code("rejectInvitation"), "FORBIDDEN")

		waiting := `query($o: ID!) { organization(id: $o) { invitations(where: {state: [AWAITING_APPROVAL]}) { totalCount } } }`
		is(t, "what waits", w.must(w.ada, waiting, "o", w.org).at("organization", "invitations", "totalCount"), any(2.0))
		a = w.must(w.ada, approveIt, "input", input{"invitationId": id})
		is(t, "who answers for it", a.at("approveInvitation", "invitation", "inviter", "name"), any("Ada Lovelace"))
		is(t, "letters after", w.lettersOf(id), 1)
		is(t, "what the requester sees", w.stands(mo, id)["state"], any("PENDING"))
		is(t, "and its URL", w.stands(mo, id)["url"], nil)
		is(t, "who approved, for him", len(w.stands(mo, id)["approval"].(map[string]any)["given"].([]any)), 1)
		is(t, "the acceptance", w.do(viewer.Anonymous, acceptInvitation, "input", input{"token": w.derived(id), "name": "New", "password": password}).code("acceptInvitation"), "")
	})
}

func TestRequestsAreFew(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		mo, _ := w.joins("mo@example.com", "MEMBER")
		for i := range 50 {
			if code := w.request(mo, "email", fmt.Sprintf("p%d@example.com", i)).code("requestInvitation"); code != "" {
				t.Fatalf("request %d: %s", i+1, code)
			}
		}
		is(t, "one more", w.request(mo, "email", "more@example.com").code("requestInvitation"), "LIMIT_REACHED")
		is(t, "somebody else's", w.request(w.ada, "email", "more@example.com").code("requestInvitation"), "")
	})
}

// TestApprovalExpires has the deadline pass, with and without the sweeper.
func TestApprovalExpires(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		bea, _ := w.joins("bea@example.com", "ADMIN")
		w.ruled("roleAtLeast", "VIEWER", "approvers", 1)
		id := w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": "late@example.com"}).string("createInvitation", "invitation", "id")
		sys := viewer.AsSystem(context.Background(), "test")
		decoded, _ := publicid.Decode(publicid.Invitation, id)
		must(w, 0, s.Client.Invitation.UpdateOneID(decoded).SetExpiresAt(s.Now().Add(-time.Second)).Exec(sys))
		is(t, "its state", w.stands(w.ada, id)["state"], any("EXPIRED"))
		for _, filter := range []string{"AWAITING_APPROVAL", "EXPIRED"} {
			n := w.must(w.ada, `query($o: ID!, $s: [InvitationState!]) { organization(id: $o) { invitations(where: {state: $s}) { totalCount } } }`, "o", w.org, "s", []string{filter}).
				at("organization", "invitations", "totalCount")
			is(t, filter, n, any(map[string]float64{"EXPIRED": 1}[filter]))
		}
		is(t, "an approval", w.approve(bea, id), "EXPIRED")
		is(t, "a rejection", w.do(bea, rejectIt, "input", input{"invitationId": id}).code("rejectInvitation"), "EXPIRED")
		must(w, 0, w.Invites.Expire(sys))
		inv, err := s.Client.Invitation.Get(sys, decoded)
		is(t, "swept", must(w, inv, err).State, entinvitation.StateEXPIRED)
		is(t, "an approval after", w.approve(bea, id), "EXPIRED")

		a := w.must(w.ada, resendInvitation, "input", input{"invitationId": id})
		is(t, "sent again", a.at("resendInvitation", "invitation", "state"), any("AWAITING_APPROVAL"))
		is(t, "letters", w.lettersOf(id), 0)
		is(t, "an approval of the new one", w.approve(bea, id), "")
		is(t, "letters", w.lettersOf(id), 1)
	})
}

// TestResendingAsksAgain says what needs another approval.
func TestResendingAsksAgain(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		bea, _ := w.joins("bea@example.com", "ADMIN")
		before, old := w.invited("before@example.com", "expiresInDays", 20)
		w.ruled("lifeLongerThanDays", 5)
		resend := func(id string, days int) any {
			return w.must(w.ada, resendInvitation, "input", input{"invitationId": id, "expiresInDays": days}).at("resendInvitation", "invitation", "state")
		}
		is(t, "from before the rule, shorter", resend(before, 5), any("PENDING"))
		is(t, "from before the rule, longer", resend(before, 6), any("AWAITING_APPROVAL"))
		is(t, "its letters", w.lettersOf(before), 0)
		is(t, "the old link", w.do(viewer.Anonymous, acceptInvitation, "input", input{"token": old, "name": "N", "password": password}).code("acceptInvitation"), "POLICY_REFUSED")
		is(t, "approved", w.approve(bea, before), "")
		is(t, "for as long", resend(before, 6), any("PENDING"))
		is(t, "and its approval is shown", len(w.stands(w.ada, before)["approval"].(map[string]any)["given"].([]any)), 1)
		is(t, "for longer", resend(before, 7), any("AWAITING_APPROVAL"))
		is(t, "with an approval of its own", len(w.stands(w.ada, before)["approval"].(map[string]any)["given"].([]any)), 0)
		is(t, "by whoever approved before", w.approve(bea, before), "")
	})
}

// TestLinksUnderRules cannot wait for an approval.
func TestLinksUnderRules(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		link := func(more ...any) reply {
			in := input{"organizationId": w.org}
			for i := 0; i < len(more); i += 2 {
				in[more[i].(string)] = more[i+1]
			}
			return w.do(w.ada, createInviteLink, "input", in)
		}
		w.list("example.org")
		w.ruled("roleAtLeast", "ADMIN")
		w.ruled("lifeLongerThanDays", 2)
		w.ruled("outsideListedDomains", true)
		w.ruled("batchLargerThan", 1)
		is(t, "for admins", link("role", "ADMIN").code("createInviteLink"), "POLICY_REFUSED")
		is(t, "for long", link("lifetime", "SEVEN_DAYS").code("createInviteLink"), "POLICY_REFUSED")
		made := link("lifetime", "FORTY_EIGHT_HOURS")
		secret := tokenOf(made.string("createInviteLink", "inviteLink", "url"))
		join := func(v viewer.Viewer, in input) string {
			in["token"] = secret
			return w.do(v, acceptInviteLink, "input", in).code("acceptInviteLink")
		}
		is(t, "an address of another domain", join(w.person("out@example.com"), input{}), "POLICY_REFUSED")
		is(t, "an address that is not proven", join(viewer.Anonymous, input{"email": "in@example.org", "name": "N", "password": password}), "POLICY_REFUSED")
		is(t, "a proven one", join(w.person("proven@example.org"), input{}), "")
	})
}

// TestRulesAsData makes, changes and deletes rules.
func TestRulesAsData(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		mo, _ := w.joins("mo@example.com", "MEMBER")
		create := func(v viewer.Viewer, in input) string {
			in["organizationId"] = w.org
			a := w.do(v, createRule, "input", in)
			return fmt.Sprint(a.code("createApprovalRule"), " ", a.at("createApprovalRule", "userErrors", 0, "field"))
		}
		for _, c := range []struct {
			in   input
			want string
		}{
			{input{"name": "None"}, "REQUIRED <nil>"},
			{input{"name": " ", "roleAtLeast": "ADMIN"}, "REQUIRED [name]"},
			{input{"name": "R", "batchLargerThan": 0}, "INVALID [batchLargerThan]"},
			{input{"name": "R", "lifeLongerThanDays": 30}, "INVALID [lifeLongerThanDays]"},
			{input{"name": "R", "roleAtLeast": "ADMIN", "approvers": 11}, "INVALID [approvers]"},
			{input{"name": "R", "roleAtLeast": "ADMIN", "withinHours": 721}, "INVALID [withinHours]"},
			{input{"name": "R", "roleAtLeast": "ADMIN", "withinHours": 0}, "INVALID [withinHours]"},
		} {
			is(t, fmt.Sprint(c.in), create(w.ada, c.in), c.want)
		}
		is(t, "by a member", create(mo, input{"name": "R", "roleAtLeast": "ADMIN"}), "FORBIDDEN <nil>")
		id := w.ruled("name", "Long", "lifeLongerThanDays", 7)
		a := w.must(w.ada, updateRule, "input", input{"organizationId": w.org, "ruleId": id, "lifeLongerThanDays": nil, "roleAtLeast": "MEMBER", "approvers": 3})
		want := map[string]any{
			"id": id, "name": "Long", "roleAtLeast": "MEMBER", "outsideListedDomains": false, "batchLargerThan": nil, "lifeLongerThanDays": nil,
			"approvers": 3.0, "withinHours": 72.0,
		}
		is(t, "changed", a.at("updateApprovalRule", "approvalRule"), any(want))
		is(t, "without a condition", w.do(w.ada, updateRule, "input", input{"organizationId": w.org, "ruleId": id, "roleAtLeast": nil}).code("updateApprovalRule"), "REQUIRED")
		rules := `query($o: ID!) { organization(id: $o) { policy { approvalRules { id name roleAtLeast outsideListedDomains batchLargerThan lifeLongerThanDays approvers withinHours } } } }`
		is(t, "listed", w.must(w.ada, rules, "o", w.org).at("organization", "policy", "approvalRules"), any([]any{want}))
		is(t, "for a member", w.do(mo, rules, "o", w.org).topCode(), "FORBIDDEN")
		w.must(w.ada, deleteRule, "input", input{"organizationId": w.org, "ruleId": id})
		is(t, "deleted again", w.do(w.ada, deleteRule, "input", input{"organizationId": w.org, "ruleId": id}).code("deleteApprovalRule"), "NOT_FOUND")
		for i := range policy.MaxRules {
			w.ruled("name", fmt.Sprint("Rule ", i), "batchLargerThan", 10)
		}
		is(t, "one too many", create(w.ada, input{"name": "R", "roleAtLeast": "ADMIN"}), "LIMIT_REACHED <nil>")
	})
}

// TestInvitedHearOfNothing that awaits an approval, or was refused it.
func TestInvitedHearOfNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		bea, dora := w.person("ADMIN"), w.person("removed")
		stream := w.watch(dora.viewer, `subscription { viewerInvitationChanged { kind invitation { id } } }`)
		first := w.invite(w.sides["theirs"].org.ID, dora.email)
		begin := func(kind event.Kind) {
			w.log(w.sides["theirs"].org.ID, event.Entry{Kind: kind, Invitation: first.ID, Summary: "Begin."})
		}
		for heard := false; !heard; { // until it has begun
			begin(entevent.KindINVITATION_SENT)
			select {
			case <-stream.replies:
				heard = true
			case <-time.After(5 * time.Millisecond):
			}
		}
		ask := func() string {
			return w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": dora.email, "role": "ADMIN"}).string("createInvitation", "invitation", "id")
		}
		w.ruled("roleAtLeast", "ADMIN")
		rejected := ask()
		w.must(bea.viewer, rejectIt, "input", input{"invitationId": rejected})
		approved := ask()
		begin(entevent.KindINVITATION_RESENT) // behind which nothing of the two has come
		for a := stream.next(); a.at("viewerInvitationChanged", "kind") != any("INVITATION_RESENT"); a = stream.next() {
			if a.at("viewerInvitationChanged", "kind") != any("INVITATION_SENT") {
				t.Fatalf("the invited person hears %v", a.Data)
			}
		}
		mine := `{ viewer { invitations { totalCount } } }`
		is(t, "own invitations", w.must(dora.viewer, mine).at("viewer", "invitations", "totalCount"), any(1.0))
		preview := `query($t: String!) { invitationByToken(token: $t) { state inviterName department message accountExists } }`
		is(t, "the preview", w.must(dora.viewer, preview, "t", w.derived(approved)).at("invitationByToken"), any(map[string]any{
			"state": "AWAITING_APPROVAL", "inviterName": nil, "department": nil, "message": nil, "accountExists": false,
		}))
		is(t, "approved", w.approve(bea.viewer, approved), "")
		for a := stream.next(); a.at("viewerInvitationChanged", "kind") != any("INVITATION_APPROVED"); a = stream.next() {
			if id := a.at("viewerInvitationChanged", "invitation", "id"); id == any(rejected) {
				t.Fatalf("the invited person hears %v", a.Data)
			}
		}
		is(t, "own invitations", w.must(dora.viewer, mine).at("viewer", "invitations", "totalCount"), any(2.0))
	})
}
