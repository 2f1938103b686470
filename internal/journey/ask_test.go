package journey

import (
	"context"
	"io"
	"maps"
	"net/http"
	"strings"
	"testing"
	"time"

	"usher/internal/apptest"
)

// asker is the HTTP client of all tests: a server that dies leaves no
// connection behind that another test's server would be asked on.
var asker = &http.Client{
	Timeout:   patience,
	Transport: &http.Transport{MaxIdleConnsPerHost: 50, IdleConnTimeout: time.Second},
}

// ask asks a server by HTTP, as the bearer of a session's token or, without
// one, as a stranger.
func ask(ctx context.Context, url, token, query string, variables map[string]any) (apptest.Response, error) {
	return apptest.Ask(ctx, asker, url, token, query, variables)
}

// must is what a server answers to the admin; nothing may be refused.
func (s *server) must(in *installation, query string, variables map[string]any) apptest.Response {
	s.t.Helper()
	return s.mustAs(in, in.organization.SessionToken, query, variables)
}

// must asks the server that was started last.
func (in *installation) must(query string, variables map[string]any) apptest.Response {
	in.t.Helper()
	return in.servers[len(in.servers)-1].must(in, query, variables)
}

// mustAs is must for somebody else. The organization is among the variables,
// as $organization.
func (s *server) mustAs(in *installation, token, query string, variables map[string]any) apptest.Response {
	s.t.Helper()
	all := map[string]any{"organization": in.organization.OrganizationID}
	maps.Copy(all, variables)
	answer, err := ask(s.t.Context(), s.URL, token, query, all)
	if err != nil {
		s.t.Fatalf("%s: %v", query, err)
	}
	if err := answer.Refused(); err != nil {
		s.t.Fatalf("%s\nwas %v", query, err)
	}
	return answer
}

// Operations of an admin's program.
const (
	invite = `mutation($organization: ID!, $email: String!, $message: String, $letter: Boolean! = true) {
		createInvitation(input: {organizationId: $organization, email: $email, message: $message, sendEmail: $letter}) {
			invitation { id url } userErrors { code message }
		}
	}`
	resend     = `mutation($id: ID!) { resendInvitation(input: {invitationId: $id}) { invitation { id } userErrors { code message } } }`
	revoke     = `mutation($id: ID!) { revokeInvitation(input: {invitationId: $id}) { invitation { id } userErrors { code message } } }`
	createLink = `mutation($organization: ID!) { createInviteLink(input: {organizationId: $organization}) { inviteLink { id url } userErrors { code message } } }`
	oldest     = `query($organization: ID!) { organization(id: $organization) { events(first: 1, oldestFirst: true) { nodes { cursor } } } }`
)

// invite invites an address, and returns the invitation's id.
func (in *installation) invite(email string) (id string) {
	in.t.Helper()
	answer := in.must(invite, map[string]any{"email": email})
	in.secret(tokenOf(answer.Text("createInvitation.invitation.url")))
	return answer.Text("createInvitation.invitation.id")
}

// link makes a link that lets one person in.
func (in *installation) link() (url string) {
	in.t.Helper()
	url = in.must(createLink, nil).Text("createInviteLink.inviteLink.url")
	in.secret(tokenOf(url))
	return url
}

// fetch asks for a page, and returns the status.
func fetch(t *testing.T, method, url string) int {
	t.Helper()
	status, _ := read(t, method, url)
	return status
}

func read(t *testing.T, method, url string) (status int, text string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := asker.Do(request)
	if err != nil {
		t.Fatalf("%s %s: %v", method, url, err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatalf("%s %s: %v", method, url, err)
	}
	return response.StatusCode, string(body)
}

func tokenOf(link string) string {
	_, token, _ := strings.Cut(link, "#")
	return token
}

// signIn signs the admin in.
func (in *installation) signIn(password string) apptest.Response {
	in.t.Helper()
	answer, err := ask(in.t.Context(), in.front.url, "", `mutation($email: String!, $password: String!) {
		signIn(input: {email: $email, password: $password}) {
			session { token } viewer { memberships { nodes { organization { id } } } } userErrors { code }
		}
	}`, map[string]any{"email": adminEmail, "password": password})
	if err != nil {
		in.t.Fatal(err)
	}
	return answer
}
