package journey

import "testing"

const updateMember = `mutation($id: ID!, $state: MemberState!) {
	updateMember(input: {memberId: $id, state: $state}) { userErrors { code message } }
}`

// An admin looks after those who have come, beside another one.
func TestDashboardMembers(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)
	at := in.servers[0]
	bo := in.join(at, "bo@example.com", "ADMIN")
	cleo := in.join(at, "cleo@example.com", "MEMBER")
	var dora person

	in.step("the table narrows to who is looked for, and its address keeps that", func() {
		ann.dashboard("members", "Members")
		ann.row("bo@example.com", "Admin")
		ann.inspects()
		ann.fill("Search", "cleo")
		ann.gone("bo@example.com")
		ann.dashboard("members?search=cleo", "Members")
		ann.row("cleo@example.com", "Member")
		ann.lacks("bo@example.com")
		ann.press("Show everybody")
		ann.row("bo@example.com", "Admin")
	})
	in.step("the way to all members leads to all, whoever was looked for and picked", func() {
		ann.fill("Search", "cleo")
		ann.gone("bo@example.com")
		ann.tick("Select cleo@example.com")
		ann.reads("1 is selected.")
		ann.follow("Members")
		ann.row("bo@example.com", "Admin")
		ann.lacks("1 is selected.")
		if typed := ann.value("Search"); typed != "" {
			t.Errorf("all are shown, and %q is searched for", typed)
		}
	})
	in.step("a role is changed where it stands", func() {
		ann.pressIn("cleo@example.com", "Member is the role of cleo@example.com: change it")
		ann.do("pick", "Viewer")
		ann.row("cleo@example.com", "Viewer")
		ann.reads("cleo@example.com has another role now.")
	})
	in.step("many are changed at once, after a look at what becomes of each", func() {
		ann.tick("Select all on this page")
		ann.press("Change 3 members…")
		ann.choose("New role", "Member")
		ann.press("Show what would change")
		ann.reads("2 will change, 1 cannot be changed.", "Cannot be changed: No active admin")
		ann.inspects()
		ann.row("cleo@example.com", "Viewer")
		ann.fill("Reason", "The season is over")
		ann.press("Change 2 members")
		ann.reads("2 were changed, 1 could not be changed.")
		ann.press("Done")
		ann.row("cleo@example.com", "Member")
	})
	in.step("the last admin stays one, and the table goes back to that", func() {
		ann.pressIn(adminEmail, "Admin is the role of Ann Ek: change it")
		ann.do("pick", "Member")
		ann.reads("You will no longer manage members here.")
		ann.press("Change my role")
		ann.reads("No active admin who may manage members would remain.")
		ann.press("Cancel")
		ann.row(adminEmail, "Admin")
	})
	in.step("who comes, and what somebody else changes, appears by itself", func() {
		dora = in.join(at, "dora@example.com", "ADMIN")
		ann.row("dora@example.com", "Admin")
		at.mustAs(in, dora.token, updateMember, map[string]any{"id": cleo.member, "state": "SUSPENDED"})
		ann.row("cleo@example.com", "Suspended")
		ann.do("marked", "cleo@example.com")
	})
	in.step("a long history begins with the latest, and goes back as far as one asks", func() {
		for range 11 {
			for _, state := range []string{"ACTIVE", "SUSPENDED"} {
				at.mustAs(in, dora.token, updateMember, map[string]any{"id": cleo.member, "state": state})
			}
		}
		ann.follow("cleo@example.com")
		ann.heading("cleo@example.com")
		ann.reads("Show earlier")
		ann.lacks("cleo@example.com joined")
		ann.do("answers", "History", "RATE_LIMITED")
		ann.press("Show earlier")
		ann.reads("That did not work")
		ann.do("answers", "History", "at once")
		ann.press("Try again")
		ann.reads("cleo@example.com joined")
		ann.gone("Show earlier")
	})
	in.step("who is suspended reads so wherever the way leads, and comes to the own account", func() {
		suspended := "Your access to " + organizationName + " is suspended"
		phone := in.visitor("phone")
		phone.open(in.front.url + "/sign-in")
		phone.fill("E-mail address", "cleo@example.com")
		phone.fill("Password", "a password of cleo@example.com")
		phone.press("Sign in")
		phone.heading(suspended)
		phone.dashboard("members", suspended)
		phone.lacks("Go to " + organizationName)
		phone.inspects()
		phone.follow("Your account")
		phone.heading("Your account")
		phone.lacks("Back to " + organizationName)
	})
	in.step("the page of a member says how it stands, and lets in again", func() {
		ann.reads("invited by Ann Ek", "Suspended.")
		ann.press("Let in again")
		ann.reads("Suspend…") // which is offered only for whoever is not
		ann.press("Mark as done Had a first conversation")
		ann.reads("1 of 4")
	})
	in.step("it says why somebody may do something, and what was granted counts at once", func() {
		ann.press("No View analytics See figures about the use of the product Why?")
		ann.reads("Role Member: no", "This decides")
		ann.press("Grant or deny this…")
		ann.fill("Reason", "Counts the tickets")
		ann.inspects()
		ann.press("Grant")
		ann.reads("Granted or denied personally: yes", "Counts the tickets")
		ann.inspects()
	})
	in.step("a member reads of his own what others may not, and changes nothing", func() {
		own := in.visitor("phone")
		own.signIn("cleo@example.com", "a password of cleo@example.com")
		own.dashboard("members", "Members")
		own.row("bo@example.com", "Member")
		own.lacks("Download as CSV", "Active")
		own.follow("cleo@example.com")
		own.heading("cleo@example.com")
		own.press("Yes View analytics Why?")
		own.reads("Granted or denied personally: yes")
		own.lacks("History", "Remove…", "Grant or deny")
		own.dashboard("members/"+bo.member, "bo@example.com")
		own.reads("let in by Ann Ek")
		own.lacks("Permissions", "Onboarding")
	})
	in.step("somebody who is removed meanwhile is gone from the page, and not from the log", func() {
		at.mustAs(in, dora.token, removeMember, map[string]any{"id": cleo.member})
		ann.reads("cleo@example.com was removed meanwhile", "History")
		ann.lacks("Remove…")
	})
	in.step("to remove somebody is asked about first", func() {
		ann.follow("All members")
		ann.heading("Members")
		ann.pressIn("bo@example.com", "What to do with bo@example.com")
		ann.item("Remove…")
		ann.reads("needs a new invitation")
		ann.fill("Reason", "Went to another house")
		ann.press("Remove")
		ann.reads("bo@example.com does not belong here any more.")
		ann.gone("What to do with bo@example.com")
		if rows := in.rows("SELECT reason FROM events WHERE kind = 'MEMBER_REMOVED' AND reason IS NOT NULL"); len(rows) != 1 {
			t.Errorf("the log keeps %q as reasons", rows)
		}
	})
}
