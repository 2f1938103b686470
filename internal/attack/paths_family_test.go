package attack

import (
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"regexp"
	"strings"
)

// paths lead to files that nobody shall see, to what is in development mode only,
// and to other people's lists.
func paths(w *world, _ *rand.Rand) []shot {
	var all []shot
	for _, path := range []string{
		"/../../etc/passwd", "/assets/../../etc/passwd", "/assets/..%2f..%2fetc%2fpasswd", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/....//....//etc/passwd",
		"/assets/..\\..\\etc\\passwd", "/assets/%00", "/assets/", "/assets", "/assets/.", "/assets/..", "/assets//", "/assets/index.html", "/assets/usher.db", "/usher.db.key",
		"/.env", "/.git/config", "/.git/HEAD", "/config.yaml", "/go.mod", "/server-status", "/debug/pprof/", "/debug/pprof/heap", "/debug/pprof/profile?seconds=5",
		"/debug/vars", "/actuator/env", "/wp-admin/", "/phpmyadmin/", "/admin", "/api", "/graphiql", "/altair", "/voyager", "/console", "/playground", "/playground/",
		"/mailbox", "/mailbox/", "/mailbox/1", "/mailbox?to=ann@example.com", "//mailbox", "/./mailbox", "/x/../mailbox", "/MAILBOX", "/mailbox%2f",
		"/o/../mailbox", "/graphql/", "//graphql", "/graphql%00", "/GRAPHQL", "/graphql;x=y", "/graphql/../metrics", "/set-up/", "/sign-in/..%2fmailbox",
	} {
		all = append(all, got("GET "+path, path, nil, answered(200, 301, 307, 308, 400, 404), without("root:")),
			raw("HEAD "+path, func() string { return request(http.MethodHead, path, nil, "") }, answered(200, 301, 307, 308, 400, 404)))
	}
	for _, path := range []string{"/playground", "/mailbox", "/mailbox/1", "/debug/pprof/"} {
		all = append(all, got(path+" is not there in production mode", path, nil, answered(404)))
	}
	return append(all, exported(w)...)
}

// exported asks for lists without the right to them.
func exported(w *world) []shot {
	var all []shot
	for _, list := range []string{"/export/members", "/export/invitations", "/export/log"} {
		for _, query := range []string{
			"", "?", "?organization=", "?organization=acme", "?organization=" + w.OrganizationID, "?organization=%00", "?organization=org_" + strings.Repeat("x", 10_000),
			"?organization=../..", "?organization=a&organization=b", "?organization[]=" + w.OrganizationID, "?organization=" + w.OrganizationID + "&since=x&until=y",
			"?organization=" + w.OrganizationID + "&since=9999-01-01T00:00:00Z", "?organization=%27%20OR%201%3D1", "?%zz", "?organization=%ff",
		} {
			all = append(all, got(fmt.Sprintf("%s by nobody", list+query), list+query, nil, answered(400, 401, 403, 404), without("ann@example.com")),
				got(fmt.Sprintf("%s by a liar", list+query), list+query, []string{"Authorization: Bearer uss_" + strings.Repeat("x", 43)}, answered(400, 401, 403, 404), without("ann@example.com")))
		}
	}
	return all
}

var assets = regexp.MustCompile(`/assets/[A-Za-z0-9_.-]+`)

// asset is the path of one that the pages name.
func (w *world) asset(extension string) string {
	for _, page := range []string{"/sign-in", "/"} {
		answer, err := http.Get(w.URL + page)
		if err != nil {
			w.t.Fatal(err)
		}
		text, err := io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil {
			w.t.Fatal(err)
		}
		for _, path := range assets.FindAllString(string(text), -1) {
			if strings.HasSuffix(path, extension) {
				return path
			}
		}
	}
	w.t.Fatalf("no page has a %s", extension)
	return ""
}
