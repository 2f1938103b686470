package graph

import (
	"context"
	"encoding/json"
	"flag"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/conflict"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/history"
	"usher/internal/integration"
	"usher/internal/invite"
	"usher/internal/link"
	"usher/internal/live"
	"usher/internal/mail"
	"usher/internal/member"
	"usher/internal/organization"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/rights"
	"usher/internal/roster"
	"usher/internal/space"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) {
	// A failure says how to repeat it; a file beside the golden tables is litter.
	_ = flag.Set("rapid.nofailfile", "true")
	_ = flag.Set("rapid.shrinktime", "5s")
	storetest.Main(m)
}

const password = "correct horse battery"

// world is the API over a fresh database, with an organization and its admin.
type world struct {
	*Resolver
	t  testing.TB
	ex *executor.Executor

	logbook *logbook // what the server logged

	organization *ent.Organization
	org          string // its public id
	ada          viewer.Viewer
	adaMember    string
}

func setup(t testing.TB, s *store.Store) *world {
	t.Helper()
	ring, err := token.ParseRing(strings.Repeat("ab", 32))
	if err != nil {
		t.Fatal(err)
	}
	links := token.Links{PublicURL: "https://usher.example", Ring: ring}
	composer := &mail.Composer{Links: links}
	quota := mail.Quota{PerHour: 20}
	bell := event.NewMemoryBell()
	log := &event.Log{Bell: bell, Now: s.Now}
	accounts := &account.Service{
		Store: s, Ring: ring, Hasher: account.NewHasher(2), Quota: quota,
		Attempts: &account.Attempts{PerAccount: 5, PerAddress: 1000, Window: 15 * time.Minute, Now: s.Now},
	}
	members := &member.Service{Store: s, Log: log, Accounts: accounts}
	wake := func() {}
	book := &logbook{}
	logger := slog.New(slog.NewTextHandler(book, &slog.HandlerOptions{Level: slog.LevelDebug}))
	w := &world{t: t, logbook: book, Resolver: &Resolver{
		Store:         s,
		Feed:          &event.Feed{Client: s.Client, Bell: bell, Poll: time.Second, Now: s.Now, Log: logger},
		Accounts:      accounts,
		Organizations: &organization.Service{Store: s, Log: log, Accounts: accounts, Composer: composer},
		Members:       members,
		Invites:       &invite.Service{Store: s, Log: log, Accounts: accounts, Members: members, Links: links, Quota: quota, Composer: composer, WakeMail: wake},
		InviteLinks:   &link.Service{Store: s, Log: log, Accounts: accounts, Members: members, Links: links, WakeMail: wake},
		Departments:   &department.Service{Store: s, Log: log},
		Spaces:        &space.Service{Store: s, Log: log},
		Rights:        &rights.Service{Store: s, Log: log},
		Integrations:  &integration.Service{Store: s, Log: log},
		Exports:       &roster.Exporter{Store: s, PublicURL: links.PublicURL},
		Policies:      &policy.Service{Store: s, Log: log, WakeMail: wake},
		History:       &history.Service{Store: s},
		LogExports:    &event.Exporter{Store: s, Log: log, Key: ring.LogKeys()[0], PublicURL: links.PublicURL},
		Budget:        &Budget{PerMinute: 1 << 30, Now: s.Now}, // so that there is one to ask for
	}}
	w.Conflicts = &conflict.Service{Store: s, Log: log, Members: members, Departments: w.Departments, Spaces: w.Spaces}
	w.ex = NewExecutor(w.Resolver, true)
	live.Guard(w.ex, logger, live.DocumentLimits{})

	w.ApprovalRules = &policy.Rules{Store: s, Log: log}
	w.Rosters = &roster.Service{
		Store: s, Log: log, Invites: w.Invites, Departments: &department.Service{Store: s, Log: log}, Logger: logger, Poll: 10 * time.Millisecond,
	}

	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{}, 2)
	for _, run := range []func(context.Context) error{bell.Run, w.Feed.Run} {
		go func() { _ = run(ctx); done <- struct{}{} }()
	}
	t.Cleanup(func() { cancel(); <-done; <-done })

	founding := w.found("analytical", "Analytical Engines", "ada@example.com", "Ada Lovelace")
	w.organization = founding.Organization
	w.org = publicid.Encode(publicid.Organization, founding.Organization.ID)
	w.ada = viewer.User(founding.User.ID, uuid.Nil)
	w.adaMember = publicid.Encode(publicid.Member, founding.Member.ID)
	return w
}

// logbook keeps what is logged.
type logbook struct {
	mu    sync.Mutex
	lines strings.Builder
}

func (b *logbook) Write(line []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.lines.Write(line)
}

func (b *logbook) text() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.lines.String()
}

func (w *world) found(slug, name, email, person string) organization.Founding {
	w.t.Helper()
	founding, err := w.Organizations.CreateFor(viewer.AsSystem(context.Background(), "test"),
		organization.Draft{Name: name, Slug: &slug},
		account.Newcomer{Email: address.Address(email), Name: person, Password: password, Proven: true})
	if err != nil {
		w.t.Fatalf("found %s: %v", slug, err)
	}
	return founding
}

// reply is what an operation answered.
type reply struct {
	t      testing.TB
	Data   map[string]any
	Errors []struct {
		Message    string
		Path       []any
		Extensions map[string]any
	}

	refused bool // whoever asked was not let in, see way
}

// do executes an operation on behalf of a viewer. Variables come as pairs.
func (w *world) do(v viewer.Viewer, document string, variables ...any) reply {
	w.t.Helper()
	ctx := graphql.StartOperationTrace(viewer.With(w.t.Context(), v))
	vars := map[string]any{}
	for i := 0; i < len(variables); i += 2 {
		vars[variables[i].(string)] = variables[i+1]
	}
	asked, err := json.Marshal(vars) // as they arrive over the network
	if err == nil {
		d := json.NewDecoder(strings.NewReader(string(asked)))
		d.UseNumber()
		err = d.Decode(&vars)
	}
	if err != nil {
		w.t.Fatal(err)
	}
	op, errs := w.ex.CreateOperationContext(ctx, &graphql.RawParams{Query: document, Variables: vars})
	var response *graphql.Response
	if errs != nil {
		response = w.ex.DispatchError(graphql.WithOperationContext(ctx, op), errs)
	} else {
		next, ctx := w.ex.DispatchOperation(ctx, op)
		response = next(ctx)
	}
	written, err := json.Marshal(response)
	if err != nil {
		w.t.Fatal(err)
	}
	a := reply{t: w.t}
	if err := json.Unmarshal(written, &a); err != nil {
		w.t.Fatal(err)
	}
	return a
}

// must is do for what has to succeed, with empty userErrors everywhere.
func (w *world) must(v viewer.Viewer, document string, variables ...any) reply {
	w.t.Helper()
	a := w.do(v, document, variables...)
	if len(a.Errors) > 0 {
		w.t.Fatalf("%s\nanswered %+v", document, a.Errors)
	}
	for field, payload := range a.Data {
		if p, ok := payload.(map[string]any); ok {
			if errs, ok := p["userErrors"].([]any); ok && len(errs) > 0 {
				w.t.Fatalf("%s answered %v", field, errs)
			}
		}
	}
	return a
}

// at follows a path of field names and indexes; nil where it leads nowhere.
func (a reply) at(path ...any) any {
	var v any = a.Data
	for _, step := range path {
		switch step := step.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[step]
		case int:
			list, _ := v.([]any)
			if step >= len(list) {
				return nil
			}
			v = list[step]
		}
	}
	return v
}

func (a reply) string(path ...any) string {
	a.t.Helper()
	s, ok := a.at(path...).(string)
	if !ok {
		a.t.Fatalf("no text at %v of %v (errors %+v)", path, a.Data, a.Errors)
	}
	return s
}

// code is the one user error's code of a mutation, or its top-level code.
func (a reply) code(mutation string) string {
	a.t.Helper()
	if len(a.Errors) == 1 {
		code, _ := a.Errors[0].Extensions["code"].(string)
		return code
	}
	code, _ := a.at(mutation, "userErrors", 0, "code").(string)
	return code
}

// token is what stands in the fragment of a URL.
func tokenOf(url string) string {
	_, token, _ := strings.Cut(url, "#")
	return token
}

const (
	createInvitation = `mutation($input: CreateInvitationInput!) { createInvitation(input: $input) {
		invitation { id email role state delivery url expiresAt inviter { name } } userErrors { code message field } } }`
	acceptInvitation = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
		member { id role department user { id name email emailVerified } organization { name viewerMember { id } } invitation { id } } session { token expiresAt } userErrors { code message field } } }`
	createInviteLink = `mutation($input: CreateInviteLinkInput!) { createInviteLink(input: $input) { inviteLink { id url state role } userErrors { code field } } }`
	acceptInviteLink = `mutation($input: AcceptInviteLinkInput!) { acceptInviteLink(input: $input) {
		member { id role user { id email emailVerified } } session { token } userErrors { code message field } } }`
)

type input map[string]any

// invited opens an invitation and returns its id and token.
func (w *world) invited(email string, more ...any) (id, token string) {
	w.t.Helper()
	in := input{"organizationId": w.org, "email": email}
	for i := 0; i < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	a := w.must(w.ada, createInvitation, "input", in)
	return a.string("createInvitation", "invitation", "id"), tokenOf(a.string("createInvitation", "invitation", "url"))
}

// session is a person with a new session.
func (w *world) session(userID uuid.UUID) viewer.Viewer {
	w.t.Helper()
	var started account.Session
	err := w.Store.InTx(viewer.With(w.t.Context(), viewer.Anonymous), func(ctx context.Context, tx *ent.Tx) (err error) {
		started, err = w.Accounts.Start(ctx, tx, userID)
		return err
	})
	return viewer.User(userID, must(w, started, err).ID)
}

// joins brings a person in by an invitation and returns him and his member id.
func (w *world) joins(email, role string) (viewer.Viewer, string) {
	w.t.Helper()
	_, token := w.invited(email, "role", role, "sendEmail", false)
	a := w.must(viewer.Anonymous, acceptInvitation, "input", input{"token": token, "name": "Person " + email, "password": password})
	id, _ := publicid.Decode(publicid.User, a.string("acceptInvitation", "member", "user", "id"))
	return w.session(id), a.string("acceptInvitation", "member", "id")
}
