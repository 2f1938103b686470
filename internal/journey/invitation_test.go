package journey

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// An admin invites, a letter goes out, somebody arrives on a phone, and who
// watches sees each step.
func TestInvitation(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, in *installation) {
		watcher := in.watch(in.front.url, in.organization.SessionToken, "invitationChanged", "memberChanged")
		watcher.connected()
		bo := in.visitor("phone")
		var link string

		in.step("the letter leads to the public URL, in text and in HTML", func() {
			in.must(invite, map[string]any{"email": "Bo@Example.com", "message": "See you <b>soon</b>"})
			letter, found := in.letter("bo@example.com", "/invitation#", 1)
			link = found
			if !strings.HasPrefix(link, in.front.url+"/invitation#inv_") {
				t.Errorf("the link is %q, the public URL %s", link, in.front.url)
			}
			if !strings.Contains(letter.HTML, `href="`+link+`"`) {
				t.Errorf("the HTML has another link:\n%s", letter.HTML)
			}
			for _, want := range []string{"Ann Ek invites you to join " + organizationName, "See you <b>soon</b>"} {
				if !strings.Contains(letter.Text, want) {
					t.Errorf("the text does not say %q:\n%s", want, letter.Text)
				}
			}
			if letter.From != "usher@usher.test" || strings.Contains(letter.HTML, "<b>soon</b>") || strings.Contains(letter.Raw, in.organization.SessionToken) {
				t.Errorf("the letter is\n%s", letter.Raw)
			}
		})
		in.step("the page knows whom it is for", func() {
			bo.open(link)
			bo.heading("Join " + organizationName)
			bo.reads("Ann Ek invites you to "+organizationName, "See you <b>soon</b>", "Member: takes part")
			if address := bo.value("E-mail address"); address != "bo@example.com" {
				t.Errorf("the address is filled in as %q", address)
			}
		})
		in.step("opening and fetching the link spends nothing", func() {
			for _, method := range []string{"HEAD", "GET"} {
				if status := fetch(t, method, link); status != 200 {
					t.Errorf("%s answers %d", method, status)
				}
			}
			if heard := watcher.events(); slices.ContainsFunc(heard, func(e event) bool { return e.Kind == "INVITATION_ACCEPTED" }) {
				t.Errorf("the watcher heard %+v", heard)
			}
		})
		in.step("name and password are all it takes", func() {
			bo.join("Bo Lind", "bo's horse battery")
			bo.heading("Welcome to " + organizationName)
			in.letter("bo@example.com", "You have joined", 1)
		})
		in.step("the watcher saw it happen, in order", func() {
			watcher.awaitEvent("MEMBER_JOINED", "Bo Lind")
			watcher.awaitEvent("INVITATION_ACCEPTED", "")
			var kinds []string
			for _, e := range inOrder(t, watcher.events(), 2) {
				kinds = append(kinds, e.Kind)
			}
			want := []string{"INVITATION_CREATED", "INVITATION_SENT", "INVITATION_ACCEPTED", "MEMBER_JOINED"}
			if !slices.Equal(kinds, want) {
				t.Errorf("the watcher saw %v", kinds)
			}
		})
		other := in.visitor("phone")
		in.step("the second click says that it was used, or that one joined with it", func() {
			bo.open(link)
			bo.heading("You joined with this")
			bo.reads("You are signed in.")
			other.open(link)
			other.heading("This invitation has been used")
			other.reads("If that was you, sign in")
			other.lacks("Your name")
		})
		in.step("an invitation to a second organization takes the account that is there", func() {
			if r := in.run("", "organization", "create", "--name", "Second House", "--admin-name", "Ann", "--admin-email", adminEmail); r.code != 0 {
				t.Fatalf("found the second organization: %s", r.err)
			}
			in.json("invite", "send", "--organization", "second-house", "--email", "bo@example.com")
			_, link := in.letter("bo@example.com", "/invitation#", 2)
			other.open(link)
			other.reads("You have an account with this address.")
			other.lacks("Your name")
			other.fill("Password", "bo's horse battery")
			other.press("Sign in")
			other.reads("You are signed in as Bo Lind")
			other.press("Join Second House")
			other.heading("Welcome to Second House")
		})
		in.step("no secret is in the database", in.checkRows)
	})
}

// What a letter's link says once it no longer lets anybody in, and the way out.
func TestEnds(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, in *installation) {
		cleo, dan := in.visitor("phone"), in.visitor("phone")
		first, second := "", ""
		id := in.invite("cleo@example.com")
		_, first = in.letter("cleo@example.com", "/invitation#", 1)

		in.step("an expired one says so, and whom to ask", func() {
			in.sql("UPDATE invitations SET expires_at = $1 WHERE email = $2", time.Now().UTC().Add(-time.Minute), "cleo@example.com")
			cleo.open(first)
			cleo.heading("This invitation has expired")
			cleo.reads("Ask your admin for a new one.")
			cleo.lacks("Your name")
		})
		in.step("sent again, the old letter points to the newer", func() {
			in.must(resend, map[string]any{"id": id})
			letter, found := in.letter("cleo@example.com", "/invitation#", 2)
			second = found
			if second == first || !strings.Contains(letter.Text, "This letter replaces an earlier one") {
				t.Errorf("the second letter is\n%s", letter.Text)
			}
			cleo.open(first)
			cleo.heading("There is a newer letter")
			cleo.reads("Open the one in the newest letter.")
		})
		in.step("the newer one works", func() {
			cleo.open(second)
			cleo.join("Cleo Ray", "cleo's long password")
			cleo.heading("Welcome to " + organizationName)
		})
		in.step("a revoked one says that it was withdrawn", func() {
			id := in.invite("dan@example.com")
			_, link := in.letter("dan@example.com", "/invitation#", 1)
			in.must(revoke, map[string]any{"id": id})
			dan.open(link)
			dan.heading("This invitation was withdrawn")
			dan.reads("ask your admin for a new one")
		})
		in.step("a link cut off on its way says so", func() {
			dan.open(second[:len(second)-2])
			dan.heading("This link does not work")
		})
		in.step("somebody else, signed in, signs out and goes on", func() {
			in.invite("eve@example.com")
			_, link := in.letter("eve@example.com", "/invitation#", 1)
			cleo.open(link)
			cleo.heading("You are signed in as somebody else")
			cleo.reads("This invitation is for eve@example.com.", "Cleo Ray (cleo@example.com)")
			cleo.press("Sign out and go on")
			cleo.heading("Join " + organizationName)
			if address := cleo.value("E-mail address"); address != "eve@example.com" {
				t.Errorf("the address is filled in as %q", address)
			}
			cleo.join("Eve Moss", "eve's long password")
			cleo.heading("Welcome to " + organizationName)
		})
	})
}

// inOrder puts events in the order of their numbers, which must go on without
// gap or repeat from the first.
func inOrder(t *testing.T, events []event, first int) []event {
	t.Helper()
	slices.SortFunc(events, func(a, b event) int { return a.Sequence - b.Sequence })
	for i, e := range events {
		if e.Sequence != first+i {
			t.Fatalf("number %d follows %d: %+v", e.Sequence, first+i-1, events)
		}
	}
	return events
}
