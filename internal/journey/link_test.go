package journey

import (
	"strings"
	"testing"
)

// A link is handed on, lets one person in, and the address that he gives is
// verified by a letter.
func TestLink(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, in *installation) {
		link := in.link()
		first, second := in.visitor("phone"), in.visitor("phone")
		second.open(link)
		second.heading("Join " + organizationName)

		in.step("the first to come is in", func() {
			first.open(link)
			first.reads("Ann Ek shares a link to "+organizationName, "It works once.")
			first.fill("E-mail address", "Finn@Example.com")
			first.join("Finn Oak", "finn's long password")
			first.heading("Welcome to " + organizationName)
			first.reads("A letter is on its way to Finn@Example.com")
		})
		in.step("the second, who has the page open, is told", func() {
			second.fill("E-mail address", "gus@example.com")
			second.join("Gus Elm", "gus's long password")
			second.heading("This link has been used")
			second.reads("If not, ask your admin for a new one.")
			if rows := in.rows("SELECT email FROM users WHERE email = 'gus@example.com'"); len(rows) > 0 {
				t.Errorf("there is an account of %q", rows)
			}
		})
		in.step("the letter verifies the address, by a click", func() {
			_, verify := in.letter("finn@example.com", "/verify#", 1)
			if !strings.HasPrefix(verify, in.front.url+"/verify#vrf_") {
				t.Errorf("the link is %q", verify)
			}
			first.open(verify)
			first.press("Verify my address")
			first.heading("Your address is verified")
			first.open(verify)
			first.press("Verify my address")
			first.heading("This link does not work any more")
			first.reads("This link has been used. It works once.")
		})
		in.step("an expired link says so", func() {
			late := in.link()
			in.must(`mutation($id: ID!) { revokeInviteLink(input: {inviteLinkId: $id}) { userErrors { code } } }`,
				map[string]any{"id": in.must(createLink, nil).Text("createInviteLink.inviteLink.id")})
			in.sql("UPDATE invite_links SET expires_at = created_at WHERE state = $1", "ACTIVE")
			second.open(late)
			second.heading("This link has expired")
			second.reads("Ask your admin for a new one.")
		})
		in.step("no secret is in the database", in.checkRows)
	})
}

// Somebody forgot the password, and gets in again by a letter.
func TestForgottenPassword(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, in *installation) {
		const newPassword = "ann's better password"
		ann := in.visitor("phone")
		var link string

		in.step("the sign-in page leads to a letter", func() {
			ann.open(in.front.url + "/sign-in")
			ann.follow("Forgot your password?")
			ann.heading("Forgot your password?")
			ann.fill("E-mail address", "ANN@example.com")
			ann.press("Send the letter")
			ann.heading("Look into your inbox")
			_, link = in.letter(adminEmail, "/reset-password#", 1)
			if !strings.HasPrefix(link, in.front.url+"/reset-password#rst_") {
				t.Errorf("the link is %q", link)
			}
		})
		in.step("the letter's link takes a new password", func() {
			ann.open(link)
			ann.heading("Choose a new password")
			ann.fill("New password", in.secret(newPassword))
			ann.press("Set the password")
			ann.heading("Your new password is set")
		})
		in.step("the old password and the old sessions are over", func() {
			if code := in.signIn(adminPassword).Text("signIn.userErrors.0.code"); code != "WRONG_CREDENTIALS" {
				t.Errorf("the old password is answered with %q", code)
			}
			answer, err := ask(t.Context(), in.front.url, in.organization.SessionToken, `{ viewer { user { id } } }`, nil)
			if err != nil || answer.Code() != "UNAUTHENTICATED" {
				t.Errorf("the old session is answered with %s %v %v", answer.Data, answer.Errors, err)
			}
		})
		in.step("the new one signs in", func() {
			token := in.signIn(newPassword).Text("signIn.session.token")
			if token == "" {
				t.Error("it does not")
			}
			in.organization.SessionToken = in.secret(token)
		})
		in.step("the link is spent", func() {
			ann.open(link)
			ann.fill("New password", in.secret("ann's third password"))
			ann.press("Set the password")
			ann.heading("This link does not work any more")
			ann.follow("Ask for another letter")
			ann.heading("Forgot your password?")
		})
		in.step("who has no account is answered alike, and gets no letter", func() {
			ann.fill("E-mail address", "nobody@example.com")
			ann.press("Send the letter")
			ann.heading("Look into your inbox")
			in.invite("after@example.com") // whose letter would come after that
			in.letter("after@example.com", "/invitation#", 1)
			for _, letter := range in.smtp.Messages() {
				if letter.To == "nobody@example.com" {
					t.Errorf("they got %s", letter.Text)
				}
			}
		})
	})
}
