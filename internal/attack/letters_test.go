package attack

import (
	"fmt"
	"regexp"
	"testing"

	"usher/internal/mail/mailtest"
	"usher/internal/store/storetest"
)

// Where the links of a letter's text lead, and those of its page.
var (
	inText = regexp.MustCompile(`(https?://[^/\s#]*)`)
	inHTML = regexp.MustCompile(`href="([^/"]*//[^/"#]*)`)
)

// Appsmith led the links of its letters to the host that a stranger's request had
// named: CVE-2026-22794.
func TestLetters_are_never_led_elsewhere(t *testing.T) {
	t.Parallel()
	w := build(t, storetest.EmptyURL(t, storetest.SQLite))
	reset := `mutation{requestPasswordReset(input:{email:"ann@example.com"}){userErrors{code}}}`
	letters := 1 // Bo's
	for i, header := range []string{
		"Host: evil.example", "X-Forwarded-Host: evil.example", "X-Host: evil.example", "X-Original-Host: evil.example", "Forwarded: host=evil.example;proto=http",
		"X-Forwarded-Server: evil.example", "X-Forwarded-Proto: http", "Origin: https://join.usher.test\r\nReferer: https://evil.example/", "X-Forwarded-Prefix: //evil.example/", "X-Forwarded-Port: 666",
	} {
		invite := fmt.Sprintf(`mutation{createInvitation(input:{organizationId:%q,email:"guest.%d@example.com"}){userErrors{code}}}`, w.OrganizationID, i)
		text := post(document(invite), "Authorization: Bearer "+w.SessionToken)
		asked := post(document(reset))
		for name, said := range map[string]string{"an invitation": text, "a reset": asked} {
			if err := raw("", func() string { return pretending(said, header) }, answered(200)).fire(w.at()); err != nil {
				t.Fatalf("%s with %s: %v", name, header, err)
			}
		}
		letters++
	}
	letters++ // of the resets one at least
	for _, m := range w.smtp.Await(t, letters) {
		elsewhere(t, m)
	}
}

func elsewhere(t *testing.T, m mailtest.Message) {
	t.Helper()
	found := append(inText.FindAllStringSubmatch(m.Text, -1), inHTML.FindAllStringSubmatch(m.HTML, -1)...)
	if len(found) < 2 {
		t.Errorf("the letter to %s has only %d links", m.To, len(found))
	}
	for _, link := range found {
		if at := link[1]; at != "https://"+host {
			t.Errorf("a link in the letter to %s leads to %s", m.To, at)
		}
	}
}
