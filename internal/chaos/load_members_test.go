package chaos

import (
	"context"

	"usher/internal/chaos/audit"
)

// somebodyOf draws a member whom anybody changes.
func (w *worker) somebodyOf(o *organization) string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return oneOf(w, o.members)
}

// changeSomebody changes a member's role, state or department.
func (w *worker) changeSomebody(ctx context.Context) {
	o := w.place()
	change := map[string]any{}
	switch w.r.IntN(3) {
	case 0:
		change["role"] = w.role()
	case 1:
		change["state"] = []string{"ACTIVE", "SUSPENDED"}[w.r.IntN(2)]
	default:
		change["department"] = w.department(o)
	}
	w.ask(ctx, w.update(o, w.admin(o), w.somebodyOf(o), change))
}

func (w *worker) department(o *organization) string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return oneOf(w, o.departments)
}

// establish makes a department.
func (w *worker) establish(ctx context.Context, o *organization) {
	a := w.ask(ctx, w.ordinary(o, "createDepartment", map[string]any{"name": w.fresh("Department")}))
	if a.done() {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.departments = append(o.departments, a.got.Department.ID)
	}
}

// ordinary is a request of an admin in an organization.
func (w *worker) ordinary(o *organization, field string, input map[string]any) request {
	input["organizationId"] = o.id
	name, _ := input["name"].(string)
	return request{field: field, input: input, note: audit.Operation{Organization: o.id, Session: w.admin(o).session(), Name: name}}
}

// rename gives something another name: the organization, a department, a space.
func (w *worker) rename(ctx context.Context) {
	o := w.place()
	switch w.r.IntN(3) {
	case 0:
		w.ask(ctx, w.ordinary(o, "updateOrganization", map[string]any{"name": w.fresh("Load")}))
	case 1:
		id, name := w.department(o), w.fresh("Department")
		q := request{
			field: "updateDepartment",
			input: map[string]any{"departmentId": id, "name": name},
			note:  audit.Operation{Organization: o.id, Session: w.admin(o).session(), Target: id, Name: name},
		}
		w.ask(ctx, q)
	default:
		w.passingSpace(ctx, o)
	}
}

// passingSpace makes a space, and deletes it again.
func (w *worker) passingSpace(ctx context.Context, o *organization) {
	a := w.ask(ctx, w.ordinary(o, "createSpace", map[string]any{"name": w.fresh("Space")}))
	if !a.done() {
		return
	}
	w.ask(ctx, request{
		field: "deleteSpace",
		input: map[string]any{"spaceId": a.got.Space.ID},
		note:  audit.Operation{Organization: o.id, Session: w.admin(o).session(), Target: a.got.Space.ID},
	})
}

// comeAndGo has an admin sign in with a session more, use it, and sign out.
func (w *worker) comeAndGo(ctx context.Context) {
	if !w.newcomers.Allow() {
		return
	}
	o := w.place()
	admin := w.admin(o)
	visitor := &person{email: admin.email, password: admin.password}
	if !w.signIn(ctx, visitor) {
		return
	}
	w.ask(ctx, w.invitation(o, visitor, w.fresh("invitee")+"@load.example", "MEMBER"))
	w.endsSession(ctx, o, visitor)
}

// Queries; each asks for one field, which is null for whoever may not see it.
const (
	invitationsRead = `query($organization: ID!, $state: [InvitationState!]) { organization(id: $organization) {
		invitations(first: 20, where: {state: $state}) { totalCount nodes { id email state role } }
	} }`
	membersRead = `query($organization: ID!) { organization(id: $organization) {
		members(first: 50) { totalCount nodes { id role state department user { name email } } }
	} }`
	eventsRead = `query($organization: ID!) { organization(id: $organization) {
		events(first: 50) { totalCount nodes { sequence cursor kind summary } }
	} }`
	linksRead = `query($organization: ID!) { organization(id: $organization) {
		inviteLinks(first: 20) { totalCount nodes { id state } }
	} }`
	viewerRead   = `query { viewer { user { id } memberships(first: 100) { nodes { organization { id } } } } }`
	nodeRead     = `query($id: ID!) { node(id: $id) { id } }`
	standingRead = `query($organization: ID!) { organization(id: $organization) { viewerMember { id role state } } }`
	headRead     = `query($organization: ID!) { organization(id: $organization) { events(first: 1) { nodes { sequence cursor } } } }`
	importRead   = `query($id: ID!) { node(id: $id) { ... on Import { id state } } }`
)

// reading is a query about an organization.
func reading(o *organization, by *person, field, query string) request {
	return request{
		field: field, query: query,
		variables: map[string]any{"organization": o.id},
		note:      audit.Operation{Organization: o.id, Session: by.session()},
	}
}

// read looks something up.
func (w *worker) read(ctx context.Context) {
	o := w.place()
	admin := w.admin(o)
	switch w.r.IntN(5) {
	case 0:
		q := reading(o, admin, "invitations", invitationsRead)
		q.variables["state"] = [][]string{nil, {"PENDING"}, {"ACCEPTED"}}[w.r.IntN(3)]
		w.ask(ctx, q)
	case 1:
		w.ask(ctx, reading(o, admin, "members", membersRead))
	case 2:
		w.ask(ctx, reading(o, admin, "events", eventsRead))
	case 3:
		w.ask(ctx, reading(o, admin, "inviteLinks", linksRead))
	default:
		q := reading(o, admin, "node", nodeRead)
		q.variables = map[string]any{"id": w.somebodyOf(o)}
		w.ask(ctx, q)
	}
}
