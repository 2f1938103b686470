package journey

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// What guards an inbox opens what is in its letters before anybody else does: it
// asks in every way that is not a click, and in a browser it lets the scripts run.
// All that is spent by the person, afterwards.
func TestScanner(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, in *installation) {
		const newPassword = "finn's better password"
		letters := map[string]string{} // the link of each kind of letter
		var shared, resent string

		in.step("letters of every kind are in the inboxes", func() {
			in.invite("bo@example.com")
			_, letters["an invitation"] = in.letter("bo@example.com", "/invitation#inv_", 1)
			id := in.invite("cleo@example.com")
			_, replaced := in.letter("cleo@example.com", "/invitation#inv_", 1)
			in.must(resend, map[string]any{"id": id})
			_, resent = in.letter("cleo@example.com", "/invitation#inv_", 2)
			letters["an invitation sent again"] = resent
			if replaced == resent {
				t.Error("the second letter has the first one's link")
			}
			finn := in.visitor("phone")
			finn.open(in.link())
			finn.fill("E-mail address", "finn@example.com")
			finn.join("Finn Oak", "finn's long password")
			finn.heading("Welcome to " + organizationName)
			_, letters["a verification"] = in.letter("finn@example.com", "/verify#vrf_", 1)
			in.letter("finn@example.com", "You have joined", 1)
			finn.open(in.front.url + "/sign-in")
			finn.follow("Forgot your password?")
			finn.fill("E-mail address", "finn@example.com")
			finn.press("Send the letter")
			finn.heading("Look into your inbox")
			_, letters["a password's reset"] = in.letter("finn@example.com", "/reset-password#rst_", 1)
			shared = in.link() // which people put into letters of their own
		})
		urls := append(in.mailed(), shared)
		for kind, link := range letters {
			if !slices.Contains(urls, link) {
				t.Fatalf("%s is not among the letters' addresses: %q", kind, urls)
			}
		}
		before := in.stateOfLinks()

		in.step("a scanner asks for each in every way that is not a click", func() {
			for _, url := range urls {
				in.probe(url)
			}
		})
		in.step("a scanner's browser opens each, and waits until nothing more happens", func() {
			scanner := in.visitor("desk")
			for _, url := range urls {
				scanner.do("scan", url)
			}
		})
		in.step("nothing is spent, and nobody has joined", func() {
			if after := in.stateOfLinks(); !slices.Equal(after, before) {
				t.Errorf("before: %q\nafter:  %q", before, after)
			}
		})
		in.step("then the people come, and each link works for them", func() {
			bo, cleo, finn, gus := in.visitor("phone"), in.visitor("phone"), in.visitor("phone"), in.visitor("phone")
			bo.open(letters["an invitation"])
			bo.join("Bo Lind", "bo's horse battery")
			bo.heading("Welcome to " + organizationName)
			cleo.open(resent)
			cleo.join("Cleo Ray", "cleo's long password")
			cleo.heading("Welcome to " + organizationName)
			finn.open(letters["a password's reset"])
			finn.fill("New password", in.secret(newPassword))
			finn.press("Set the password")
			finn.heading("Your new password is set")
			finn.signIn("finn@example.com", newPassword)
			finn.open(letters["a verification"])
			finn.press("Verify my address")
			finn.heading("Your address is verified")
			gus.open(shared)
			gus.fill("E-mail address", "gus@example.com")
			gus.join("Gus Elm", "gus's long password")
			gus.heading("Welcome to " + organizationName)
		})
		in.step("and once", func() {
			late := in.visitor("phone")
			late.open(letters["an invitation"])
			late.heading("This invitation has been used")
			late.open(letters["a verification"])
			late.press("Verify my address")
			late.heading("This link does not work any more")
			late.open(letters["a password's reset"])
			late.fill("New password", in.secret("finn's third password"))
			late.press("Set the password")
			late.heading("This link does not work any more")
			late.open(shared)
			late.heading("This link has been used")
		})
	})
}

// addresses are all that a mail program, or a scanner, takes for a link.
var addresses = regexp.MustCompile(`https?://[^\s"<>]+`)

// mailed are the addresses in all letters, in text and in HTML, each once. They are
// all this server's, but for the names of the formats that an HTML letter is in.
func (in *installation) mailed() (urls []string) {
	in.t.Helper()
	for _, letter := range in.smtp.Messages() {
		for _, url := range addresses.FindAllString(letter.Text+"\n"+letter.HTML, -1) {
			switch {
			case slices.Contains(urls, url) || strings.HasPrefix(url, "http://www.w3.org/"):
			case url != in.front.url && !strings.HasPrefix(url, in.front.url+"/"):
				in.t.Errorf("a letter leads to %s, which is not this server's", url)
			default:
				urls = append(urls, url)
			}
		}
	}
	return urls
}

// probe asks for an address as scanners and browsers do beforehand. They send no
// fragment; one that is sent as a query or, by whoever mangles it, as part of the
// path, spends nothing either, and no log tells of it: see checkLog.
func (in *installation) probe(url string) {
	in.t.Helper()
	page, token, _ := strings.Cut(url, "#")
	for _, address := range []string{page, page + "?" + token, page + "?token=" + token, page + "/" + token, page + "%23" + token} {
		for _, method := range []string{"HEAD", "GET", "OPTIONS", "POST"} {
			request, err := http.NewRequestWithContext(in.t.Context(), method, address, nil)
			if err != nil {
				in.t.Fatal(err)
			}
			request.Header.Set("Sec-Purpose", "prefetch;prerender")
			request.Header.Set("Purpose", "prefetch")
			request.Header.Set("User-Agent", "Mozilla/5.0 (compatible; SafeLinks)")
			answer, err := asker.Do(request)
			if err != nil {
				in.t.Fatalf("%s %s: %v", method, address, err)
			}
			_ = answer.Body.Close()
			if answer.StatusCode >= 500 || address == page && method != "POST" && method != "OPTIONS" && answer.StatusCode != 200 {
				in.t.Errorf("%s %s is answered by %d", method, page, answer.StatusCode)
			}
		}
	}
}

// stateOfLinks is what is known of every link, and how many there are of whoever one
// can bring in.
func (in *installation) stateOfLinks() (rows []string) {
	in.t.Helper()
	for _, query := range []string{
		"SELECT id, state, version FROM invitations ORDER BY id",
		"SELECT id, state FROM invite_links ORDER BY id",
		"SELECT * FROM one_time_links ORDER BY id",
		"SELECT count(*) FROM members", "SELECT count(*) FROM users", "SELECT count(*) FROM sessions",
	} {
		rows = append(rows, in.rows(query)...)
	}
	return rows
}
