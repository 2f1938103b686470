package journey

import (
	"strings"
	"testing"

	"usher/internal/servertest"
	"usher/internal/store/storetest"
)

// A newcomer starts the server with nothing configured but a database, and
// goes on from what it prints.
func TestFirstRun(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			in := install(t, storetest.EmptyURL(t, kind))
			in.set("USHER_PUBLIC_URL=", "USHER_SMTP_URL=", "USHER_MAIL_FROM=", "USHER_SECRET_KEYS=")
			s := in.serve()
			in.front.url = s.URL // there is no proxy either
			link := s.Out.Await(t, `(?m)^  (http\S+/set-up#set_\S+)$`)
			in.secret(tokenOf(link))
			ann := in.visitor("phone")

			in.step("the printed link sets the server up", func() {
				if !strings.HasPrefix(link, s.URL) {
					t.Errorf("the link is %q, the server %s", link, s.URL)
				}
				ann.open(link)
				ann.heading("Set up usher")
				ann.fill("Name of the organization", organizationName)
				ann.fill("Your name", "Ann Ek")
				ann.fill("E-mail address", adminEmail)
				ann.fill("Password", in.secret(adminPassword))
				if slug := ann.value("Short name"); slug != "mobius-sons" {
					t.Errorf("the short name is suggested as %q", slug)
				}
				ann.press("Create the organization")
				ann.heading(organizationName + " is ready")
			})
			in.step("once", func() {
				mal := in.visitor("phone")
				mal.open(link)
				mal.fill("Name of the organization", "Malory Inc")
				mal.fill("Your name", "Malory")
				mal.fill("E-mail address", "malory@example.com")
				mal.fill("Password", in.secret("malory's password"))
				mal.press("Create the organization")
				mal.heading("This set-up link does not work")
			})
			in.step("the first letter is in the mailbox, and its link works", func() {
				answer := in.signIn(adminPassword)
				in.organization = servertest.Organization{
					SessionToken:   in.secret(answer.Text("signIn.session.token")),
					OrganizationID: answer.Text("signIn.viewer.memberships.nodes.0.organization.id"),
				}
				in.invite("bo@example.com")
				bo := in.visitor("desk")
				eventually(t, "the letter is in the mailbox", func() bool {
					_, page := read(t, "GET", s.URL+"/mailbox")
					return strings.Contains(page, "bo@example.com")
				})
				bo.open(s.URL + "/mailbox")
				bo.follow("Ann Ek invites you to " + organizationName)
				bo.do("letter", "Open the invitation")
				bo.heading("Join " + organizationName)
				bo.join("Bo Lind", "bo's horse battery")
				bo.heading("Welcome to " + organizationName)
			})
			in.step("started again, it asks for nothing", func() {
				if code := s.Stop(); code != 0 {
					t.Fatalf("it ended with %d: %s", code, s.Log)
				}
				again := in.serve()
				if said := again.Out.String(); strings.Contains(said, "/set-up#") {
					t.Errorf("it still says %s", said)
				}
				// The key that signs links was made on the first start and is kept.
				if status, page := read(t, "GET", again.URL+"/mailbox"); status != 200 || !strings.Contains(page, "bo@example.com") {
					t.Errorf("the mailbox answers %d: %s", status, page)
				}
			})
		})
	}
}

// The demo is what most people see first.
func TestDemo(t *testing.T) {
	t.Parallel()
	in := install(t, storetest.EmptyURL(t, storetest.SQLite))
	in.set("USHER_PUBLIC_URL=")
	demo := in.start("demo")
	in.front.url = demo.Out.Await(t, `Dashboard +(\S+)/\n`)
	link := demo.Out.Await(t, `(http\S+/sign-in#sgn_\S+)`)
	in.secret(tokenOf(link))
	in.secret(demo.Out.Await(t, `Bearer (ses_[\w-]+)`))
	ann, late := in.visitor("desk"), in.visitor("phone")

	in.step("the printed link signs the admin in", func() {
		ann.open(link)
		ann.heading("Sign in to usher")
		ann.press("Sign in")
		ann.do("arrive", in.front.url+"/o/harbour")
	})
	in.step("and into the playground", func() {
		ann.open(in.front.url + "/playground")
		ann.reads("Who you are, and your first organization.")
		ann.do("run")
		ann.do("answer", `"Harbour Theatre"`)
	})
	in.step("once", func() {
		late.open(link)
		late.press("Sign in")
		late.heading("This sign-in link does not work any more")
	})
}
