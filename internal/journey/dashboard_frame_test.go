package journey

import (
	"testing"

	"usher/internal/store/storetest"
)

// dashboard is an installation with an admin who is signed in at a desk.
func dashboard(t *testing.T) (*installation, *visitor) {
	t.Helper()
	in := install(t, storetest.EmptyURL(t, storetest.SQLite))
	in.found()
	in.serve()
	ann := in.visitor("desk")
	ann.signIn(adminEmail, adminPassword)
	return in, ann
}

// What stands around every screen.
func TestDashboardFrame(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)

	in.step("signing in leads to the overview, live", func() {
		ann.heading("Overview")
		ann.reads("Live")
		ann.inspects()
	})
	in.step("whoever is not signed in signs in first, and comes to where they were going", func() {
		other := in.visitor("phone")
		other.open(in.front.url + "/o/" + in.organization.Slug + "/members")
		other.heading("Sign in")
		other.fill("E-mail address", adminEmail)
		other.fill("Password", adminPassword)
		other.press("Sign in")
		other.heading("Members")
	})
	in.step("a lost connection is said, and what happened meanwhile comes with the next", func() {
		ann.dashboard("invitations", "Invitations")
		ann.reads("Live")
		ann.do("network", "cut")
		ann.reads("Reconnecting")
		in.invite("meanwhile@example.com")
		ann.do("network", "back")
		ann.reads("Up to date again")
		ann.row("meanwhile@example.com", "Pending")
	})
	in.step("a reading that is refused takes nothing away, and a department's new name is read everywhere", func() {
		stage := in.must(createDepartment, map[string]any{"name": "Stage"}).Text("createDepartment.department.id")
		in.must(`mutation($organization: ID!) {
			createInvitation(input: {organizationId: $organization, email: "placed@example.com", role: MEMBER, department: "Stage"}) { userErrors { code } }
		}`, nil)
		ann.row("placed@example.com", "Stage")
		ann.press("Invite people")
		ann.fill("Personal message", "Nearly done")
		ann.do("answers", "Place", "RATE_LIMITED")
		in.must(`mutation($id: ID!) { updateDepartment(input: {departmentId: $id, name: "Backstage"}) { userErrors { code } } }`,
			map[string]any{"id": stage})
		ann.do("turnedAway")
		ann.reads("Backstage")
		if message := ann.value("Personal message"); message != "Nearly done" {
			t.Errorf("the message is %q now", message)
		}
		ann.do("answers", "Place", "at once")
	})
	in.step("an organization that is none of theirs does not exist for them", func() {
		ann.open(in.front.url + "/o/elsewhere")
		ann.reads("You have no organization at this address")
		ann.follow("Go to " + organizationName)
		ann.heading("Overview")
	})
	in.step("another language is one choice away, and is kept", func() {
		ann.press("Ann Ek: account, looks and language")
		ann.item("Deutsch")
		ann.heading("Überblick")
		ann.open(in.front.url)
		ann.heading("Überblick")
		ann.press("Ann Ek: Konto, Aussehen und Sprache")
		ann.item("English")
		ann.heading("Overview")
	})
	in.step("signing out ends what is live in another tab too", func() {
		ann.do("tabs", in.front.url+"/o/"+in.organization.Slug)
		ann.press("Ann Ek: account, looks and language")
		ann.item("Sign out")
		ann.heading("Sign in")
		ann.do("otherTab")
		ann.heading("Sign in")
	})
}
