package chaos

import (
	"context"
	"maps"
	"time"

	"usher/internal/chaos/audit"
)

// latePassword is that of whoever comes too late.
const latePassword = "the password of who came too late"

// offer is an invitation that somebody holds.
type offer struct {
	*organization
	id, email, token string
}

// acceptance is the request to accept it.
func (i offer) acceptance() request {
	return request{
		field: "acceptInvitation",
		input: map[string]any{"token": i.token},
		note:  audit.Operation{Bears: i.token, Target: i.id},
	}
}

// about is a request of an admin about the invitation.
func (i offer) about(w *worker, field string) request {
	return request{
		field: field,
		input: map[string]any{"invitationId": i.id},
		note:  audit.Operation{Organization: i.organization.id, Session: w.admin(i.organization).session(), Target: i.id},
	}
}

// invitation is the request to make one, half of them without a letter.
func (w *worker) invitation(o *organization, by *person, email, role string) request {
	q := request{
		field: "createInvitation",
		input: map[string]any{"organizationId": o.id, "email": email, "role": role, "idempotencyKey": w.fresh("key")},
		note:  audit.Operation{Organization: o.id, Session: by.session(), Email: email, Role: role, NoLetter: w.chance(50)},
	}
	q.input["sendEmail"] = !q.note.NoLetter
	return q
}

// invited invites an address.
func (w *worker) invited(ctx context.Context, o *organization, by *person, email, role string) (offer, bool) {
	q := w.invitation(o, by, email, role)
	a := w.ask(ctx, q)
	if !a.done() {
		return offer{}, false
	}
	o.remember(q)
	return offer{o, a.Invitation, email, tokenIn(a.URL)}, true
}

func (o *organization) remember(q request) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.done) >= most {
		o.done = o.done[1:]
	}
	o.done = append(o.done, q)
}

// again draws a request that was acknowledged.
func (w *worker) again(o *organization) (q request, any bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.done) == 0 {
		return q, false
	}
	return oneOf(w, o.done), true
}

// repeat asks once more for what was acknowledged under its key or, now and then,
// for something else under that key.
func (w *worker) repeat(ctx context.Context) {
	q, any := w.again(w.place())
	if !any {
		return
	}
	if w.chance(20) {
		q = w.altered(q)
	}
	w.ask(ctx, q)
}

// altered is another request under the same key.
func (w *worker) altered(q request) request {
	q.input = maps.Clone(q.input)
	if q.field == "createInvitations" {
		rows := w.rows(1)
		q.input["invitations"] = rows
		return q
	}
	role := "VIEWER"
	if q.note.Role == role {
		role = "MEMBER"
	}
	q.input["role"], q.note.Role = role, role
	return q
}

// invite invites somebody new, and sees to what becomes of that.
func (w *worker) invite(ctx context.Context) {
	o := w.place()
	inv, ok := w.invited(ctx, o, w.admin(o), w.fresh("invitee")+"@load.example", w.role())
	if !ok {
		return
	}
	switch w.weighted(30, 15, 15, 10, 15, 5, 10) {
	case 1:
		w.withdraw(ctx, inv)
	case 2:
		w.renew(ctx, inv)
	case 3:
		w.decline(ctx, inv)
	case 4:
		w.accept(ctx, inv)
	case 5:
		w.acceptAtOnce(ctx, inv)
	case 6:
		w.contest(ctx, inv)
	default: // nobody answers
	}
}

// withdraw revokes an invitation; whoever has its letter comes too late.
func (w *worker) withdraw(ctx context.Context, inv offer) {
	w.ask(ctx, inv.about(w, "revokeInvitation"))
	if w.chance(50) {
		w.ask(ctx, inv.tooLate())
	}
}

// tooLate is an acceptance by a stranger, to be asked for when the token is
// dead.
func (i offer) tooLate() request {
	q := i.acceptance()
	q.input["name"], q.input["password"] = "Late", latePassword
	q.note.Organization, q.note.Email = i.organization.id, i.email
	return q
}

// renew sends an invitation again: the old token is dead, and the new one lives.
func (w *worker) renew(ctx context.Context, inv offer) {
	a := w.ask(ctx, inv.about(w, "resendInvitation"))
	if !a.done() {
		return
	}
	if w.chance(50) {
		w.ask(ctx, inv.tooLate())
	}
	inv.token = tokenIn(a.URL)
	switch w.weighted(50, 30, 20) {
	case 1:
		w.accept(ctx, inv)
	case 2:
		w.decline(ctx, inv)
	default: // nobody answers
	}
}

func (w *worker) declining(inv offer) request {
	return request{
		field: "declineInvitation",
		input: map[string]any{"token": inv.token},
		note:  audit.Operation{Organization: inv.organization.id, Bears: inv.token, Target: inv.id, Email: inv.email},
	}
}

func (w *worker) decline(ctx context.Context, inv offer) {
	w.ask(ctx, w.declining(inv))
	if w.chance(30) {
		w.ask(ctx, inv.tooLate())
	}
}

// accept lets the person invited in, unless too many passwords were hashed
// lately; a second time it is refused.
func (w *worker) accept(ctx context.Context, inv offer) {
	if !w.newcomers.Allow() {
		return
	}
	p := w.newcomer()
	p.email = inv.email
	if !w.join(ctx, inv.organization, p, inv.acceptance()) {
		return
	}
	if w.chance(30) {
		w.ask(ctx, inv.tooLate())
	}
	w.settle(ctx, inv.organization, p)
}

// acceptAtOnce has several people, each with a password of his own, show the same
// token at the same time.
func (w *worker) acceptAtOnce(ctx context.Context, inv offer) {
	if !w.newcomers.AllowN(time.Now(), 3) {
		return
	}
	servers := w.servers.all()
	w.atOnce(3+w.r.IntN(3), func(hand *worker, i int) {
		p := hand.newcomer()
		p.email = inv.email
		if hand.join(ctx, inv.organization, p, hand.beside(servers, i, inv.acceptance())) {
			hand.settle(ctx, inv.organization, p)
		}
	})
}

// beside is a request to be asked at once, at another server than the one before.
func (w *worker) beside(servers []string, i int, q request) request {
	if q.at = true; len(servers) > 0 {
		q.server = servers[i%len(servers)]
	}
	return q
}

// contest has an admin withdraw or renew an invitation while it is answered.
func (w *worker) contest(ctx context.Context, inv offer) {
	servers := w.servers.all()
	requests := []request{inv.about(w, "revokeInvitation"), inv.about(w, "resendInvitation"), w.declining(inv)}
	w.r.Shuffle(len(requests), func(i, j int) { requests[i], requests[j] = requests[j], requests[i] })
	hashes := w.newcomers.Allow()
	w.atOnce(3, func(hand *worker, i int) {
		if i > 0 || !hashes {
			hand.ask(ctx, hand.beside(servers, i, requests[i]))
			return
		}
		p := hand.newcomer()
		p.email = inv.email
		if hand.join(ctx, inv.organization, p, hand.beside(servers, i, inv.acceptance())) {
			hand.settle(ctx, inv.organization, p)
		}
	})
}

// inviteTheSame has several admins invite the same address at the same time.
func (w *worker) inviteTheSame(ctx context.Context) {
	o, email, servers := w.place(), w.fresh("wanted"), w.servers.all()
	w.atOnce(2+w.r.IntN(3), func(hand *worker, i int) {
		spelt := []string{email + "@load.example", email + "@LOAD.example"}[i%2]
		hand.ask(ctx, hand.beside(servers, i, hand.invitation(o, hand.admin(o), spelt, "MEMBER")))
	})
}

// inviteMany invites several at once, one of them twice.
func (w *worker) inviteMany(ctx context.Context) {
	o := w.place()
	rows := w.rows(3 + w.r.IntN(10))
	q := request{
		field: "createInvitations",
		input: map[string]any{"organizationId": o.id, "invitations": append(rows, rows[0]), "idempotencyKey": w.fresh("key")},
		note:  audit.Operation{Organization: o.id, Session: w.admin(o).session()},
	}
	if a := w.ask(ctx, q); a.done() {
		o.remember(q)
	}
}

func (w *worker) rows(n int) []map[string]any {
	rows := make([]map[string]any, n)
	for i := range rows {
		rows[i] = map[string]any{"email": w.fresh("row") + "@load.example", "role": w.role()}
	}
	return rows
}
