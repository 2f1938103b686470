package audit

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"usher/internal/apptest"
	"usher/internal/mail/mailtest"
	"usher/internal/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// run is a small run of one server that keeps its promises: somebody is invited by
// letter and comes in, somebody by a link; one invitation is revoked, one renewed, one
// waits, and one letter is refused; one member is promoted and demoted, one removed; a
// spreadsheet is brought in, and organization, department and spaces get their names.
type run struct {
	*apptest.App
	journal  *Journal
	database string

	pending, revoked, renewed, accepted string // ids of invitations
	used, active                        string // and of links
	stayed, removed                     string // of members
	department, space, gone, brought    string // of a department, of spaces, of an import
	stayedToken                         string // a session
	key                                 string
}

func start(t *testing.T, kind storetest.Kind) *run {
	t.Helper()
	r := &run{journal: &Journal{}, database: storetest.URL(t, kind), key: "first"}
	sink := &mailtest.Server{}
	sink.Data = func(m mailtest.Message) error {
		now := time.Now() // the hand-over began a little before, which no test here asks for
		refused := m.To == "refused@load.test"
		r.journal.Letter(Letter{Began: now, At: now, To: m.To, MessageID: m.ID, Token: tokenIn(m.Text), Taken: !refused, Refused: refused, Told: true})
		r.journal.Secret(tokenIn(m.Text))
		if refused {
			return mailtest.Refuse(550, "no such person")
		}
		return nil
	}
	r.App = apptest.Start(t, kind, apptest.WithDatabase(r.database), func(a *apptest.App) { a.SMTP = sink })
	r.journal.Secret(r.Admin.Token)
	r.journal.Secret(apptest.Password)
	return r
}

// tokenIn is the token of the link in a text.
func tokenIn(text string) string {
	_, after, _ := strings.Cut(text, "#")
	token, _, _ := strings.Cut(after, "\n")
	return strings.TrimSpace(token)
}

// do asks for something and notes it.
func (r *run) do(t *testing.T, o Operation, document string, variables map[string]any) Operation {
	t.Helper()
	o.Asked, o.Server, o.Outcome = time.Now(), r.URL, Acknowledged
	if o.Organization == "" {
		o.Organization = r.OrganizationID
	}
	answer := r.Must(t, o.Session, document, variables)
	o.Answered = time.Now()
	text := func(path string) string { return answer.Text(o.Mutation + "." + path) }
	o.Invitation, o.Link, o.Member = text("invitation.id"), text("inviteLink.id"), text("member.id")
	o.Import = text("import.id")
	if strings.HasPrefix(o.Mutation, "create") {
		o.Made = text("department.id") + text("space.id")
	}
	o.GotRole, o.GotSession = text("member.role"), text("session.token")
	o.URL = text("invitation.url") + text("inviteLink.url")
	if o.URL != "" {
		r.journal.Secret(tokenIn(o.URL))
	}
	if o.GotSession != "" {
		r.journal.Secret(o.GotSession)
	}
	r.journal.Operation(o)
	return o
}

func (r *run) invite(t *testing.T, email, role, key string) Operation {
	t.Helper()
	return r.do(t, Operation{Mutation: "createInvitation", Session: r.Admin.Token, Email: email, Role: role, Key: key},
		`mutation($input: CreateInvitationInput!) { createInvitation(input: $input) { invitation { id url } userErrors { code } } }`,
		map[string]any{"input": map[string]any{"organizationId": r.OrganizationID, "email": email, "role": role, "idempotencyKey": key}})
}

// about changes an invitation, a link or a member.
func (r *run) about(t *testing.T, mutation, field, target, rest string) Operation {
	t.Helper()
	return r.do(t, Operation{Mutation: mutation, Session: r.Admin.Token, Target: target},
		fmt.Sprintf(`mutation($id: ID!) { %s(input: {%s: $id}) { %s userErrors { code } } }`, mutation, field, rest), map[string]any{"id": target})
}

func (r *run) accept(t *testing.T, mutation, url, email string) Operation {
	t.Helper()
	input := map[string]any{"token": tokenIn(url), "name": "Somebody", "password": apptest.Password}
	if mutation == "acceptInviteLink" {
		input["email"] = email
	}
	return r.do(t, Operation{Mutation: mutation, Bears: tokenIn(url), Email: email},
		fmt.Sprintf(`mutation($input: %sInput!) { %s(input: $input) { member { id role } session { token } userErrors { code } } }`,
			strings.ToUpper(mutation[:1])+mutation[1:], mutation), map[string]any{"input": input})
}

func (r *run) link(t *testing.T, role string) Operation {
	t.Helper()
	return r.do(t, Operation{Mutation: "createInviteLink", Session: r.Admin.Token, Role: role},
		`mutation($id: ID!, $role: Role!) { createInviteLink(input: {organizationId: $id, role: $role}) { inviteLink { id url } userErrors { code } } }`,
		map[string]any{"id": r.OrganizationID, "role": role})
}

func (r *run) makeRole(t *testing.T, member, role string) {
	t.Helper()
	r.do(t, Operation{Mutation: "updateMember", Session: r.Admin.Token, Target: member, Role: role},
		`mutation($id: ID!, $role: Role!) { updateMember(input: {memberId: $id, role: $role}) { member { id } userErrors { code } } }`,
		map[string]any{"id": member, "role": role})
}

// work is all that happens in the run.
func (r *run) work(t *testing.T) {
	t.Helper()
	letters := 0
	mailed := func(n int) {
		letters += n
		r.SMTP.Await(t, letters)
	}
	r.pending = r.invite(t, "pending@load.test", "MEMBER", r.key).Invitation
	r.invite(t, "pending@load.test", "MEMBER", r.key)
	revoked := r.invite(t, "revoked@load.test", "VIEWER", "second")
	r.revoked = revoked.Invitation
	accepted := r.invite(t, "Accepted@load.test", "VIEWER", "third")
	r.accepted = accepted.Invitation
	r.renewed = r.invite(t, "renewed@load.test", "MEMBER", "fourth").Invitation
	mailed(4)
	r.awaitSent(t, 4)
	r.about(t, "revokeInvitation", "invitationId", r.revoked, "invitation { id }")
	r.about(t, "resendInvitation", "invitationId", r.renewed, "invitation { id url }")
	stayed := r.accept(t, "acceptInvitation", accepted.URL, "Accepted@load.test")
	r.stayed, r.stayedToken = stayed.Member, stayed.GotSession
	used := r.link(t, "MEMBER")
	r.used, r.active = used.Link, r.link(t, "VIEWER").Link
	r.removed = r.accept(t, "acceptInviteLink", used.URL, "removed@load.test").Member
	r.makeRole(t, r.stayed, "ADMIN")
	r.makeRole(t, r.stayed, "MEMBER")
	r.name(t)
	r.bring(t, "sheet@load.test")
	r.invite(t, "refused@load.test", "MEMBER", "fifth")
	r.about(t, "removeMember", "memberId", r.removed, "removedMemberId")
	r.awaitSent(t, 6)
	r.watch(t)
}

// name gives things names.
func (r *run) name(t *testing.T) {
	t.Helper()
	named := func(mutation, field, target, name, told string) string {
		id := target
		if id == "" {
			id = r.OrganizationID
		}
		o := Operation{Mutation: mutation, Session: r.Admin.Token, Target: target, Name: name}
		return r.do(t, o, fmt.Sprintf(`mutation($id: ID!, $name: String!) { %s(input: {%s: $id, name: $name}) { %s { id } userErrors { code } } }`,
			mutation, field, told), map[string]any{"id": id, "name": name}).Made
	}
	named("updateOrganization", "organizationId", "", "Load anew", "organization")
	r.department = named("createDepartment", "organizationId", "", "Stage", "department")
	named("updateDepartment", "departmentId", r.department, "Stages", "department")
	r.space = named("createSpace", "organizationId", "", "Common room", "space")
	r.gone = named("createSpace", "organizationId", "", "Passing room", "space")
	r.about(t, "deleteSpace", "spaceId", r.gone, "")
	r.do(t, Operation{Mutation: "updateMember", Session: r.Admin.Token, Target: r.stayed, Department: r.department},
		`mutation($id: ID!, $department: String!) { updateMember(input: {memberId: $id, department: $department}) { member { id } userErrors { code } } }`,
		map[string]any{"id": r.stayed, "department": r.department})
}

// bring brings in a spreadsheet of one, and waits until that is done.
func (r *run) bring(t *testing.T, email string) {
	t.Helper()
	planned := r.Must(t, r.Admin.Token, `mutation($id: ID!, $csv: String!) { planImport(input: {organizationId: $id, csv: $csv}) { plan { id } userErrors { code } } }`,
		map[string]any{"id": r.OrganizationID, "csv": "email\n" + email + "\n"})
	plan := planned.Text("planImport.plan.id")
	r.brought = r.do(t, Operation{Mutation: "applyImport", Session: r.Admin.Token, Target: plan},
		`mutation($id: ID!) { applyImport(input: {planId: $id}) { import { id } userErrors { code } } }`, map[string]any{"id": plan}).Import
	r.journal.Import(Import{ID: r.brought, Organization: r.OrganizationID, Emails: []string{email}})
}

// awaitSent waits until so many lines of the log say that a letter was sent, and no
// letter waits.
func (r *run) awaitSent(t *testing.T, n int) {
	t.Helper()
	late := time.After(20 * time.Second)
	for {
		var sent, queued int
		err := r.Store.Pool().QueryRow(`SELECT (SELECT count(*) FROM events WHERE kind = 'INVITATION_SENT'),
			(SELECT count(*) FROM letters WHERE state = 'QUEUED')`).Scan(&sent, &queued)
		if err != nil {
			t.Fatal(err)
		}
		if sent >= n && queued == 0 {
			return
		}
		select {
		case <-late:
			t.Fatalf("%d letters were sent, %d wait", sent, queued)
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// watch notes somebody who heard of everything.
func (r *run) watch(t *testing.T) {
	t.Helper()
	rows, err := r.Store.Pool().Query("SELECT sequence, kind FROM events ORDER BY sequence")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	w := Watcher{Organization: r.OrganizationID, Session: r.stayedToken, Opened: []time.Time{time.Now()}}
	for rows.Next() {
		h := Heard{At: time.Now()}
		if err := rows.Scan(&h.Sequence, &h.Kind); err != nil {
			t.Fatal(err)
		}
		w.Heard = append(w.Heard, h)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	w.Stopped, w.Closed = time.Now(), []time.Time{time.Now()}
	r.journal.Watcher(w)
}

// copied is the run's auditor, with a database and a journal of its own, which may be
// spoilt.
func (r *run) copied(t *testing.T) (Auditor, *sql.DB) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "copy.db")
	if _, err := r.Store.Pool().Exec("VACUUM INTO ?", path); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=foreign_keys(0)&_pragma=ignore_check_constraints(1)")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	j := r.journal
	j.mu.Lock()
	defer j.mu.Unlock()
	return Auditor{
		Database: "sqlite:" + path,
		Journal: &Journal{
			operations: append([]Operation(nil), j.operations...), watchers: append([]Watcher(nil), j.watchers...),
			letters: append([]Letter(nil), j.letters...), secrets: append([]string(nil), j.secrets...),
			imports: append([]Import(nil), j.imports...),
		},
	}, db
}
