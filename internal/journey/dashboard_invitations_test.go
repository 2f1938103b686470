package journey

import "testing"

// An admin invites, changes her mind, and sees what the others do about it.
func TestDashboardInvitations(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)

	in.step("the first dialog shows who is meant, and what they will read", func() {
		ann.dashboard("invitations", "Invitations")
		ann.press("Invite the first people")
		ann.fill("E-mail addresses", "Dag Berg <dag@example.com>; eva@example.com, DAG@example.com fay@example.com "+adminEmail+" nonsense")
		ann.reads("4 people will be invited", "Written more than once", "This is no address, and is left out:")
		ann.fill("Personal message", "The pit is yours.")
		ann.do("pane", "The letter")
		ann.do("framed", "The pit is yours.", "Open the invitation")
	})
	in.step("who can be invited is, and who cannot stays with the reason", func() {
		ann.press("Invite 4 people")
		ann.reads("3 people are invited", "This address belongs to a member already.")
		ann.press("Remove them from the field")
		ann.press("Done")
		ann.row("eva@example.com", "Pending")
		ann.inspects()
	})
	in.step("what the person invited does appears by itself, marked", func() {
		_, link := in.letter("dag@example.com", "/invitation#", 1)
		dag := in.visitor("phone")
		dag.open(link)
		dag.join("Dag Berg", "a quiet harbour")
		ann.do("marked", "dag@example.com")
		ann.row("dag@example.com", "Accepted")
		dag.heading("Welcome to " + organizationName)
		dag.dashboard("invitations", "Invitations")
		dag.reads("You may not see this")
	})
	in.step("who is in cannot be uninvited: the row goes back, and says why", func() {
		_, link := in.letter("fay@example.com", "/invitation#", 1)
		ann.pressIn("fay@example.com", "Actions for fay@example.com")
		ann.item("Revoke…")
		fay := in.visitor("phone")
		fay.open(link)
		fay.join("Fay Holm", "a quiet harbour")
		fay.heading("Welcome to " + organizationName)
		ann.press("Revoke the invitation")
		ann.reads("fay@example.com: The person has accepted it and is in.")
		ann.row("fay@example.com", "Accepted")
	})
	in.step("many are dealt with at once, and who was refused is named", func() {
		ann.tick("Select eva@example.com")
		ann.tick("Select dag@example.com")
		ann.press("Revoke")
		ann.press("Revoke 2")
		ann.reads("1 invitation was revoked.", "1 was refused:")
		ann.press("Done")
		ann.row("eva@example.com", "Revoked")
	})
	in.step("a list is linked as it is narrowed, and so are an invitation's details", func() {
		ann.dashboard("invitations?state=REVOKED", "Invitations")
		ann.row("eva@example.com", "Revoked")
		ann.lacks("fay@example.com")
		ann.follow("eva@example.com")
		ann.reads("What happened", "Letter sent")
		ann.inspects()
	})
}
