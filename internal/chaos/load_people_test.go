package chaos

import (
	"context"
	"fmt"
	"sync"

	"usher/internal/chaos/audit"
)

// organization is one in which people work.
type organization struct {
	id     string
	admins []*person // who stay so, the founder first

	mu          sync.Mutex
	members     []string  // ids of people whom anybody changes
	departments []string  // ids
	done        []request // acknowledged under a key, to be repeated
}

// most is how many of a kind an organization remembers.
const most = 60

// person is somebody with an account, or about to get one. One worker at a time
// has him.
type person struct {
	name, email, password string
	sessions              []string // the last one is in use
	member                string   // his id in the organization where he is
}

func (p *person) session() string {
	if len(p.sessions) == 0 {
		return ""
	}
	return p.sessions[len(p.sessions)-1]
}

// people are those whom nobody has at present.
type people struct {
	mu   sync.Mutex
	free []*person
}

func (p *people) put(one *person) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.free) < 200 {
		p.free = append(p.free, one)
	}
}

// take is nil when nobody is there.
func (p *people) take() *person {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.free) == 0 {
		return nil
	}
	one := p.free[0]
	p.free = p.free[1:]
	return one
}

// fresh is a name that was not given before.
func (w *worker) fresh(prefix string) string {
	w.made++
	return fmt.Sprintf("%s-%s-%d", prefix, w.name, w.made)
}

// letters writes a number in letters, for names.
func letters(n int) string {
	text := ""
	for ; n > 0; n /= 26 {
		text = string(rune('a'+n%26)) + text
	}
	return text
}

// newcomer is somebody whom nobody has heard of.
func (w *worker) newcomer() *person {
	name := w.fresh("person")
	p := &person{name: name, email: name + "@load.example", password: fmt.Sprintf("%s %x", name, w.r.Uint64())}
	w.journal.Secret(p.password)
	return p
}

// somebody is a newcomer or, more often, somebody who knows the house and has
// signed in. Nil when too many passwords were hashed lately.
func (w *worker) somebody(ctx context.Context) *person {
	if !w.newcomers.Allow() {
		return nil
	}
	if p := w.idle.take(); p != nil && w.chance(70) && w.signIn(ctx, p) {
		return p
	}
	return w.newcomer()
}

// signIn gives a person a session more.
func (w *worker) signIn(ctx context.Context, p *person) bool {
	a := w.ask(ctx, request{
		field: "signIn",
		input: map[string]any{"email": p.email, "password": p.password},
		note:  audit.Operation{Email: p.email},
	})
	if a.GotSession != "" {
		p.sessions = append(p.sessions, a.GotSession)
	}
	return a.done()
}

// place is any organization in which people work.
func (w *worker) place() *organization { return oneOf(w, w.organizations) }

// admin is one of those who stay.
func (w *worker) admin(o *organization) *person { return oneOf(w, o.admins) }

// role is drawn; most are members.
func (w *worker) role() string { return []string{"MEMBER", "VIEWER", "ADMIN"}[w.weighted(70, 25, 5)] }

// settle leaves a new member where he is, or removes him again, so that he can be
// invited elsewhere.
func (w *worker) settle(ctx context.Context, o *organization, p *person) {
	if o.settled(p.member) {
		return
	}
	if w.removed(ctx, o, p.member) {
		p.sessions, p.member = nil, ""
		w.idle.put(p)
	}
}

func (o *organization) settled(member string) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.members) >= most {
		return false
	}
	o.members = append(o.members, member)
	return true
}

// removed tells whether a member is gone.
func (w *worker) removed(ctx context.Context, o *organization, member string) bool {
	a := w.ask(ctx, w.remove(o, w.admin(o), member))
	return a.done() || a.repeated && a.Code == "NOT_FOUND"
}

func (w *worker) remove(o *organization, by *person, member string) request {
	return request{
		field: "removeMember",
		input: map[string]any{"memberId": member},
		note:  audit.Operation{Organization: o.id, Session: by.session(), Target: member},
	}
}

// update changes a member's role, state or department.
func (w *worker) update(o *organization, by *person, member string, change map[string]any) request {
	q := request{
		field: "updateMember",
		input: map[string]any{"memberId": member},
		note:  audit.Operation{Organization: o.id, Session: by.session(), Target: member},
	}
	for field, value := range change {
		q.input[field] = value
	}
	q.note.Role, _ = change["role"].(string)
	q.note.State, _ = change["state"].(string)
	q.note.Department, _ = change["department"].(string)
	return q
}

// join lets a person in by a token of an invitation or of a link. False when he
// is not in, or when that cannot be known.
func (w *worker) join(ctx context.Context, o *organization, p *person, q request) bool {
	q.note.Organization, q.note.Session, q.note.Email = o.id, p.session(), p.email
	if p.session() == "" {
		q.input["name"], q.input["password"] = p.name, p.password
		if q.field == "acceptInviteLink" {
			q.input["email"] = p.email
		}
	}
	a := w.ask(ctx, q)
	if !a.done() {
		return false
	}
	p.sessions, p.member = append(p.sessions, a.GotSession), a.Member
	return true
}

// found makes the organizations.
func (l *load) found() {
	l.t.Helper()
	w := l.worker(0)
	ctx := l.t.Context()
	for i := range l.crew.organizations + l.crew.grounds {
		o := w.organize(letters(i + 1))
		if i < l.crew.organizations {
			l.organizations = append(l.organizations, o)
			w.furnish(ctx, o)
			continue
		}
		l.grounds = append(l.grounds, o)
		o.admins = append(o.admins, w.appoint(ctx, o, "ADMIN"))
	}
}

// organize makes an organization by the command line, and lets it be invited to
// without end.
func (w *worker) organize(name string) *organization {
	w.t.Helper()
	founder := w.newcomer()
	made := w.founding(founder.password, "--name", "Load "+name, "--slug", "load-"+name, "--admin-name", founder.name, "--admin-email", founder.email)
	w.journal.Secret(made.SessionToken)
	founder.sessions, founder.member = []string{made.SessionToken}, made.MemberID
	o := &organization{id: made.OrganizationID, admins: []*person{founder}}
	const plenty = 1_000_000
	w.must(request{
		field: "updateOrganizationPolicy",
		input: map[string]any{
			"organizationId": o.id, "invitationsPerUserAndDay": plenty, "invitationsPerDay": plenty, "openInvitations": plenty,
		},
		note: audit.Operation{Organization: o.id, Session: founder.session()},
	})
	return o
}

// furnish gives an organization what there is in every one.
func (w *worker) furnish(ctx context.Context, o *organization) {
	w.t.Helper()
	for range 2 {
		o.admins = append(o.admins, w.appoint(ctx, o, "ADMIN"))
	}
	for range 3 {
		o.settled(w.appoint(ctx, o, "MEMBER").member)
		w.establish(ctx, o)
	}
}

// appoint brings somebody into an organization.
func (w *worker) appoint(ctx context.Context, o *organization, role string) *person {
	w.t.Helper()
	p := w.newcomer()
	inv, ok := w.invited(ctx, o, o.admins[0], p.email, role)
	if !ok || !w.join(ctx, o, p, inv.acceptance()) {
		w.t.Fatalf("nobody could be brought into %s", o.id)
	}
	return p
}

// must asks for what cannot fail yet.
func (w *worker) must(q request) answer {
	w.t.Helper()
	a := w.ask(w.t.Context(), q)
	if !a.done() {
		w.t.Fatalf("%s: %s %s", q.field, a.Outcome, a.Code)
	}
	return a
}
