package journey

import (
	"testing"
	"time"
)

// Three people in three browsers: an admin invites, another watches, and the
// person invited comes in on a phone.
func TestDashboardPeople(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, in *installation) {
		ann, bea, cleo := in.visitor("desk"), in.visitor("desk"), in.visitor("phone")

		in.step("the second admin comes in by a letter, and stands before the dashboard", func() {
			in.json("invite", "send", "--email", "bea@example.com", "--role", "admin")
			_, link := in.letter("bea@example.com", "/invitation#", 1)
			bea.open(link)
			bea.join("Bea Holt", "a lamp in the wings")
			bea.heading("Welcome to " + organizationName)
			bea.dashboard("invitations", "Invitations")
			bea.row("bea@example.com", "Accepted")
			bea.reads("Live")
		})
		in.step("the first invites a third, having seen the letter and what it would permit", func() {
			ann.signIn(adminEmail, adminPassword)
			ann.follow("Invite people")
			ann.heading("Invitations")
			ann.fill("E-mail addresses", "cleo@example.com")
			ann.fill("Personal message", "See you on Monday.")
			ann.reads("Join conversations")
			ann.do("pane", "The letter")
			ann.do("framed", "See you on Monday.", "Open the invitation")
			ann.press("Invite 1 person")
		})
		in.step("who watches sees it without a touch, marked", func() {
			invited := time.Now()
			bea.do("marked", "cleo@example.com")
			t.Logf("the row was there %s after the button was pressed", time.Since(invited).Round(time.Millisecond))
			bea.row("cleo@example.com", "Pending")
			bea.row("cleo@example.com", "Sent")
		})
		in.step("the third opens the letter on a phone, and is in", func() {
			_, link := in.letter("cleo@example.com", "/invitation#", 1)
			cleo.open(link)
			cleo.heading("Join " + organizationName)
			cleo.reads("See you on Monday.")
			cleo.join("Cleo Marsh", "the second balcony")
			cleo.heading("Welcome to " + organizationName)
			for _, admin := range []*visitor{ann, bea} {
				admin.row("cleo@example.com", "Accepted")
			}
		})
		in.step("who came in finds a place of her own, and no admin's", func() {
			cleo.follow("Go to " + organizationName)
			cleo.heading("Hello, Cleo Marsh")
			cleo.inspects()
			cleo.dashboard("invitations", "Invitations")
			cleo.reads("You may not see this")
			cleo.dashboard("members", "Members")
			cleo.reads("bea@example.com")
		})
		in.step("what one admin changes is before the other at once, wherever it stands", func() {
			ann.dashboard("members", "Members")
			bea.dashboard("members", "Members")
			bea.reads("Live")
			ann.press("Member is the role of Cleo Marsh: change it")
			ann.do("pick", "Admin")
			bea.do("marked", "Cleo Marsh")
			bea.row("Cleo Marsh", "Admin")
			bea.dashboard("activity", "Activity")
			bea.reads("Cleo Marsh")
		})
		in.step("no secret is in the database", in.checkRows)
	})
}
