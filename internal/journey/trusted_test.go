package journey

import (
	"testing"

	"usher/internal/store/storetest"
)

// Where only trusted documents run, the pages do and so does the command line.
func TestTrustedDocuments(t *testing.T) {
	t.Parallel()
	in := install(t, storetest.EmptyURL(t, storetest.SQLite))
	in.set("USHER_TRUSTED_DOCUMENTS=enforce", "USHER_MODE=production")
	in.found()
	in.serve()
	bo := in.visitor("phone")
	in.step("what no manifest has is refused", func() {
		answer, err := ask(t.Context(), in.front.url, in.organization.SessionToken, "{ viewer { user { id } } }", nil)
		if err != nil || answer.Code() != "QUERY_NOT_IN_SAFELIST" {
			t.Errorf("got %v %v", answer.Errors, err)
		}
	})
	in.step("somebody is invited by the command line and joins on the page", func() {
		in.json("invite", "send", "--email", "bo@example.com")
		_, link := in.letter("bo@example.com", "/invitation#", 1)
		bo.open(link)
		bo.heading("Join " + organizationName)
		bo.join("Bo Lind", "bo's horse battery")
		bo.heading("Welcome to " + organizationName)
	})
	in.step("and signs in at another place", func() {
		other := in.visitor("desk")
		other.open(in.front.url + "/sign-in")
		other.fill("E-mail address", "bo@example.com")
		other.fill("Password", "bo's horse battery")
		other.press("Sign in")
		other.do("arrive", in.front.url+"/o/"+in.organization.Slug)
	})
}
