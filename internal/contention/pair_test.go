package contention

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/internal/apptest"
	"usher/internal/publicid"
	"usher/internal/servertest"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestMain(m *testing.M) { servertest.Main(m) }

// pair is servers on one database, two unless SQLite is below them, and somebody
// who may make organizations. Nothing fails here: what is sought is what people
// do to each other by asking at the same moment.
type pair struct {
	t        *testing.T
	servers  []*servertest.Process
	client   *http.Client
	database *store.Store // behind the servers' backs
	founder  string       // a session
}

// answered is how long an answer may take, far beyond what a server allows
// itself: whoever waits for longer has been forgotten.
const answered = 5 * time.Minute

// pairOn starts servers on a database. The settings are added to those that lift
// limits on how much one network address may do, for all come from one here.
func pairOn(t *testing.T, databaseURL string, servers int, settings ...string) *pair {
	t.Helper()
	environ := append([]string{
		"HOME=" + t.TempDir(),
		"GORACE=atexit_sleep_ms=0",
		"USHER_LISTEN=127.0.0.1:0",
		"USHER_DATABASE_URL=" + databaseURL,
		"USHER_PUBLIC_URL=http://usher.test",
		"USHER_SECRET_KEYS=5a5b5c5d5e5f50515253545556575859505152535455565758595a5b5c5d5e5f",
		"USHER_SIGN_UP=open",
		"USHER_LOG_LEVEL=warn",
		"USHER_LIMITS_GUESSES_PER_CLIENT=1000000",
		"USHER_LIMITS_GUESSES_PER_ACCOUNT=1000000",
		"USHER_LIMITS_ORGANIZATIONS_PER_DAY=1000000",
	}, settings...)
	p := &pair{t: t, client: &http.Client{Timeout: answered, Transport: &http.Transport{MaxIdleConnsPerHost: 200}}}
	t.Cleanup(p.client.CloseIdleConnections)
	p.founder = servertest.Found(t, environ, password, "--name", "First", "--admin-name", "Ann Ek", "--admin-email", "ann@example.com").SessionToken
	for range servers {
		p.servers = append(p.servers, p.serve(environ))
	}
	p.database = storetest.Open(t, databaseURL)
	return p
}

// serve starts a server, and at the test's end stops it and shows what it
// complained about, if the test failed.
func (p *pair) serve(environ []string) *servertest.Process {
	p.t.Helper()
	server := servertest.Serve(p.t, environ)
	p.t.Cleanup(func() {
		if code := server.Stop(); code != 0 {
			p.t.Errorf("a server ended with %d", code)
		}
		if p.t.Failed() {
			p.t.Logf("a server logged:\n%.20000s", server.Log)
		}
	})
	return server
}

// ask asks one of the servers, which are counted round.
func (p *pair) ask(ctx context.Context, at int, token, query string, variables map[string]any) (apptest.Response, error) {
	return apptest.Ask(ctx, p.client, p.servers[at%len(p.servers)].URL, token, query, variables)
}

// must asks for what is refused to nobody.
func (p *pair) must(at int, token, query string, variables map[string]any) apptest.Response {
	p.t.Helper()
	answer, err := p.done(at, token, query, variables)
	if err != nil {
		p.t.Fatal(err)
	}
	return answer
}

// done is must for a goroutine that is not the test's.
func (p *pair) done(at int, token, query string, variables map[string]any) (apptest.Response, error) {
	answer, err := p.ask(p.t.Context(), at, token, query, variables)
	if err != nil {
		return answer, fmt.Errorf("%s: %w", query, err)
	}
	if err := answer.Refused(); err != nil {
		return answer, fmt.Errorf("%s\nwas %w", query, err)
	}
	return answer, nil
}

// refusalOf is the code by which a mutation was refused, at the top or as data;
// empty when it was not.
func refusalOf(answer apptest.Response, mutation string) string {
	if code := answer.Code(); code != "" || len(answer.Errors) > 0 {
		return "top-level " + code
	}
	return answer.Text(mutation + ".userErrors.0.code")
}

// person is somebody with an account, and a place in an organization.
type person struct {
	email, member, session string
}

const password = "a password that all of them have"

// invite makes an invitation whose link is handed over, and returns its token.
func (p *pair) invite(at int, session, organization, email, role string) (id, token string, err error) {
	made, err := p.done(at, session, `mutation($organization: ID!, $email: String!, $role: Role!) {
		createInvitation(input: {organizationId: $organization, email: $email, role: $role, sendEmail: false}) {
			invitation { id url } userErrors { code message }
		}
	}`, map[string]any{"organization": organization, "email": email, "role": role})
	return made.Text("createInvitation.invitation.id"), tokenIn(made.Text("createInvitation.invitation.url")), err
}

// join brings somebody into an organization whom one of its admins invites: with
// a new account, or with that of his session.
func (p *pair) join(at int, admin, organization string, who person, role string) (person, error) {
	_, token, err := p.invite(at, admin, organization, who.email, role)
	if err != nil {
		return person{}, err
	}
	variables := map[string]any{"token": token}
	if who.session == "" {
		variables["name"], variables["password"] = "Somebody", password
	}
	joined, err := p.done(at, who.session, acceptInvitation, variables)
	return person{
		email: who.email, member: joined.Text("acceptInvitation.member.id"), session: joined.Text("acceptInvitation.session.token"),
	}, err
}

const (
	createOrganization = `mutation($name: String!) {
		createOrganization(input: {name: $name}) { organization { id viewerMember { id } } userErrors { code message } }
	}`
	acceptInvitation = `mutation($token: String!, $name: String, $password: String) {
		acceptInvitation(input: {token: $token, name: $name, password: $password}) {
			member { id } session { token } userErrors { code message }
		}
	}`
	acceptInviteLink = `mutation($token: String!, $email: String, $name: String, $password: String) {
		acceptInviteLink(input: {token: $token, email: $email, name: $name, password: $password}) {
			member { id } session { token } userErrors { code message }
		}
	}`
	createInviteLink = `mutation($organization: ID!) {
		createInviteLink(input: {organizationId: $organization}) { inviteLink { id url } userErrors { code message } }
	}`
)

// organization makes one, whose admin is the founder.
func (p *pair) organization(name string) (id string) {
	p.t.Helper()
	return p.must(0, p.founder, createOrganization, map[string]any{"name": name}).Text("createOrganization.organization.id")
}

func tokenIn(url string) string {
	_, token, _ := strings.Cut(url, "#")
	return token
}

// count is the one number that a statement finds. The placeholders $1, $2 … mean
// the same on both kinds of databases.
func (p *pair) count(statement string, arguments ...any) (n int) {
	p.t.Helper()
	if err := p.database.Pool().QueryRowContext(p.t.Context(), statement, arguments...).Scan(&n); err != nil {
		p.t.Fatalf("%s: %v", statement, err)
	}
	return n
}

// row is the id of a row, as the database has it, of what the API calls id.
func (p *pair) row(id string) uuid.UUID {
	p.t.Helper()
	_, row, ok := publicid.Parse(id)
	if !ok {
		p.t.Fatalf("%q is no id", id)
	}
	return row
}
