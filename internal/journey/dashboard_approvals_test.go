package journey

import (
	"regexp"
	"testing"
)

const (
	createRule = `mutation($organization: ID!, $name: String!, $approvers: Int!) {
		createApprovalRule(input: {
			organizationId: $organization, name: $name, roleAtLeast: ADMIN, outsideListedDomains: false, approvers: $approvers, withinHours: 24
		}) { userErrors { code message } }
	}`
	inviteAs = `mutation($organization: ID!, $email: String!, $role: Role!) {
		createInvitation(input: {organizationId: $organization, email: $email, role: $role}) { invitation { id url } userErrors { code message } }
	}`
	approve = `mutation($id: ID!) { approveInvitation(input: {invitationId: $id}) { invitation { id } userErrors { code message } } }`
)

// What members ask for and what a rule holds back waits for admins, who see each
// other's decisions.
func TestDashboardApprovals(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)
	server := in.servers[len(in.servers)-1]
	bo := in.join(server, "bo@example.com", "ADMIN")
	in.join(server, "cleo@example.com", "MEMBER")
	cleo := in.visitor("phone")
	cleo.signIn("cleo@example.com", "a password of cleo@example.com")

	in.step("nothing waits at first", func() {
		ann.dashboard("approvals", "Approvals")
		ann.reads("Nothing waits for a decision", "Live")
	})
	in.step("a member asks, corrects an address, and sees that it waits", func() {
		cleo.dashboard("approvals", "Your requests")
		cleo.press("Ask for an invitation")
		cleo.fill("E-mail address", "no address")
		cleo.fill("Words for the letter", "We need you.")
		cleo.press("Ask the admins")
		cleo.do("refused", "E-mail address")
		if kept := cleo.value("Words for the letter"); kept != "We need you." {
			t.Errorf("after a refusal the words are %q", kept)
		}
		cleo.fill("E-mail address", "dag@example.com")
		cleo.press("Ask the admins")
		cleo.row("dag@example.com", "Awaits approval")
		cleo.inspects()
	})
	in.step("it appears to an admin by itself, counted in the navigation", func() {
		ann.reads("dag@example.com", "cleo@example.com asked for it", "We need you.", "0 of 1 approval", "1 waits")
		ann.press("What would this person be able to do?")
		ann.reads("Use models")
		ann.inspects()
	})
	in.step("a yes sends the letter, and the card goes", func() {
		ann.press("Approve the invitation of dag@example.com")
		ann.reads("Approved by Ann Ek")
		in.letter("dag@example.com", "/invitation#", 1)
		ann.reads("Nothing waits for a decision", "Decided lately")
		cleo.dashboard("approvals", "Your requests")
		cleo.row("dag@example.com", "Pending")
		cleo.row("dag@example.com", "Approved")
	})
	in.step("whoever asked for what was rejected sees that, and when", func() {
		cleo.press("Ask for an invitation")
		cleo.fill("E-mail address", "eva@example.com")
		cleo.press("Ask the admins")
		cleo.row("eva@example.com", "0 of 1 approval")
		ann.press("Reject the invitation of eva@example.com")
		ann.press("Reject")
		ann.reads("Rejected by Ann Ek.")
		cleo.dashboard("approvals", "Your requests")
		cleo.row("eva@example.com", "Rejected")
		if text := cleo.do("text"); !regexp.MustCompile(`Rejected (now|\d+ seconds? ago)`).MatchString(text) {
			t.Errorf("when it was rejected is not told:\n%s", text)
		}
	})
	in.step("whoever invites cannot approve it, and reads why", func() {
		in.must(createRule, map[string]any{"name": "Two for admins", "approvers": 2})
		in.must(inviteAs, map[string]any{"email": "own@example.com", "role": "ADMIN"})
		ann.reads("own@example.com", "Rule: Two for admins", "You made this invitation, so somebody else has to approve it.")
		ann.lacks("Approve the invitation of own@example.com")
	})
	in.step("the yes of somebody else is counted at once", func() {
		id := in.must(`query($organization: ID!) { organization(id: $organization) {
			invitations(first: 1, where: {state: [AWAITING_APPROVAL]}) { nodes { id } }
		} }`, nil).Text("organization.invitations.nodes.0.id")
		server.mustAs(in, bo.token, approve, map[string]any{"id": id})
		ann.reads("1 of 2 approvals", "bo@example.com,")
	})
	in.step("a no is kept with its reason", func() {
		ann.press("Reject the invitation of own@example.com")
		ann.fill("Reason", "Not this season.")
		ann.press("Reject")
		ann.reads("Rejected by Ann Ek.")
		ann.reads("The invitation of own@example.com was rejected", "Not this season.")
	})
}
