package journey

import (
	"testing"

	"usher/internal/store/storetest"
)

// The first screen, from an organization that has invited nobody to one whose
// first newcomer looks at it from the other side.
func TestDashboardOverview(t *testing.T) {
	t.Parallel()
	in := install(t, storetest.EmptyURL(t, storetest.SQLite))
	in.set("USHER_SIGN_UP=open")
	in.found()
	in.serve()
	ann, bo := in.visitor("desk"), in.visitor("phone")
	home := in.front.url + "/o/" + in.organization.Slug

	in.step("a new organization is shown the ways to invite", func() {
		ann.signIn(adminEmail, adminPassword)
		ann.heading("Overview")
		ann.reads("Bring in your people", "By e-mail", "By spreadsheet", "By link")
		ann.inspects()
	})
	in.step("the first of them opens the dialog itself, and closing it leaves the list", func() {
		ann.follow("By e-mail They get a letter with a link of their own, and join by a click.")
		ann.do("arrive", home+"/invitations?invite")
		ann.reads("E-mail addresses", "Nobody yet")
		ann.press("Cancel")
		ann.do("arrive", home+"/invitations")
		ann.follow("Overview")
		ann.heading("Overview")
	})
	in.step("its figures come by themselves with the first invitation", func() {
		ann.reads("Live")
		in.invite("bo@example.com")
		ann.reads("bo@example.com was invited as member.", "From invitation to member", "Nobody of those invited in this time has joined yet.")
		ann.gone("Bring in your people")
		ann.inspects()
	})
	in.step("another period is counted anew, and kept in the address", func() {
		ann.do("segment", "90 days")
		ann.reads("Week by week")
		ann.do("arrive", home+"?days=90")
	})
	in.step("a newcomer lands in the organization joined, and is told where they are", func() {
		_, link := in.letter("bo@example.com", "/invitation#", 1)
		bo.open(link)
		bo.join("Bo Lind", "bo's horse battery")
		bo.follow("Go to " + organizationName)
		bo.do("arrive", home)
		bo.heading("Hello, Bo Lind")
		bo.reads("Whom to ask", "Ann Ek", "0 of 4 done", "Ask for an invitation")
		bo.inspects()
		bo.press("Done (Have a first conversation)")
		bo.reads("1 of 4 done")
		bo.lacks("Invite people")
	})
	in.step("which the admin sees happen", func() {
		ann.reads("Bo Lind joined", "Half of those who joined did so within")
		ann.follow("Accepted 1 of those invited in the last 90 days")
		ann.heading("Invitations")
		ann.do("arrive", home+"/invitations?state=ACCEPTED&days=90")
		ann.row("bo@example.com", "Accepted")
		if days := ann.value("Invited"); days != "90" {
			t.Errorf("of the list, %q days are shown", days)
		}
	})
	in.step("a further organization needs a name of its own, and what was typed stays", func() {
		ann.press(organizationName + " Change the organization")
		ann.item("New organization")
		ann.fill("Name of the organization", "Möbius Daughters")
		if slug := ann.value("Short name"); slug != "mobius-daughters" {
			t.Errorf("the short name is suggested as %q", slug)
		}
		ann.fill("Short name", in.organization.Slug)
		ann.press("Create the organization")
		ann.do("refused", "Short name")
		if name := ann.value("Name of the organization"); name != "Möbius Daughters" {
			t.Errorf("after the refusal the name is %q", name)
		}
		ann.fill("Short name", "daughters")
		ann.press("Create the organization")
		ann.do("arrive", in.front.url+"/o/daughters")
		ann.reads("How inviting goes at Möbius Daughters")
	})
	in.step("whoever belongs nowhere sees who invites them, and can leave", func() {
		member := in.must(`query($organization: ID!) { organization(id: $organization) { members(where: {search: "bo@"}) { nodes { id } } } }`, nil)
		in.must(removeMember, map[string]any{"id": member.Text("organization.members.nodes.0.id")})
		in.invite("bo@example.com")
		bo.open(in.front.url)
		bo.heading("Sign in") // a removal ends the person's sessions
		bo.fill("E-mail address", "bo@example.com")
		bo.fill("Password", "bo's horse battery")
		bo.press("Sign in")
		bo.heading("You do not belong to an organization yet")
		bo.reads("Invitations to you", organizationName, "invited by Ann Ek")
		bo.inspects()
		bo.press("Bo Lind: account, looks and language")
		bo.item("Sign out")
		bo.heading("Sign in")
	})
}
