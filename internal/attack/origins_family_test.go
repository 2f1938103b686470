package attack

import (
	"fmt"
	"math/rand/v2"
	"net/http"
)

// strange are origins whose pages may not ask with a person's cookies.
var strange = []string{
	"https://evil.example", "null", "https://sub." + host, "https://" + host + ".evil.example", "https://evil" + host, "https://" + host + ":8443",
	"https://" + host + "@evil.example", "https://evil.example/" + host, "https://evil.example#" + host, "https://evil.example?" + host,
	"file://", "chrome-extension://x", "about:blank", "data:", "https://", "://" + "evil.example", host, "//" + host, "https://" + host + " https://evil.example",
	"https://" + host + "%00", "https://" + host + ".", "https://" + host + "/", "https://[::1]", "*", "%", "https://" + host + ",https://evil.example",
}

// origins ask with Ann's cookie from pages that are not usher's. What they asked
// for is not done, and what they would read is not told.
func origins(w *world, _ *rand.Rand) []shot {
	cookie := "Cookie: usher_session=" + w.SessionToken
	const mutation = `{"query":"mutation{signOut{userErrors{code}}}"}`
	var all []shot
	add := func(s shot) {
		s.signedIn = true
		all = append(all, s)
	}
	for _, origin := range strange {
		header := "Origin: " + origin
		// A slash or a space at the end is taken for the origin itself, which browsers never send.
		for name, s := range map[string]shot{
			"POST": raw("", func() string { return post(mutation, cookie, header) }, answered(403, 400), without("userErrors")),
			"GET":  got("", "/graphql?query=%7Bviewer%7Buser%7Bemail%7D%7D%7D", []string{cookie, header}, answered(403, 400), without("ann@example.com")),
			"event stream": got("", "/graphql?query=subscription%7BviewerInvitationChanged%7Bcursor%7D%7D", []string{cookie, header, "Accept: text/event-stream"},
				answered(403, 400)),
			"export": got("", "/export/log?organization="+w.OrganizationID, []string{cookie, header}, answered(403, 400), without("ann@example.com")),
			"preflight": raw("", func() string {
				return request(http.MethodOptions, "/graphql", []string{header, "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: content-type"}, "")
			}, answered(400, 405, 204, 200), without("Access-Control-Allow-Origin")),
			"socket": socket("", script{headers: []string{cookie, header}, refused: []int{403, 400}}),
		} {
			s.name = fmt.Sprintf("%s from %q", name, origin)
			add(s)
		}
	}
	for _, site := range []string{"cross-site", "same-site", "x"} {
		header := "Sec-Fetch-Site: " + site
		add(got("GET, "+site, "/graphql?query=%7Bviewer%7Buser%7Bemail%7D%7D%7D", []string{cookie, header}, answered(403), without("ann@example.com")))
		add(got("export, "+site, "/export/log?organization="+w.OrganizationID, []string{cookie, header}, answered(403), without("ann@example.com")))
		add(raw("POST, "+site, func() string { return post(mutation, cookie, header) }, answered(403), without("userErrors")))
	}
	return sorted(all)
}
