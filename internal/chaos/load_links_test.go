package chaos

import (
	"context"
	"time"

	"usher/internal/chaos/audit"
)

// share is a link that somebody holds.
type share struct {
	*organization
	id, token string
}

// entry is the request to come in by it.
func (s share) entry() request {
	return request{
		field: "acceptInviteLink",
		input: map[string]any{"token": s.token},
		note:  audit.Operation{Bears: s.token, Target: s.id},
	}
}

func (s share) revocation(w *worker) request {
	return request{
		field: "revokeInviteLink",
		input: map[string]any{"inviteLinkId": s.id},
		note:  audit.Operation{Organization: s.organization.id, Session: w.admin(s.organization).session(), Target: s.id},
	}
}

// shared makes a link.
func (w *worker) shared(ctx context.Context, o *organization) (share, bool) {
	role := w.role()
	q := request{
		field: "createInviteLink",
		input: map[string]any{"organizationId": o.id, "role": role, "idempotencyKey": w.fresh("key")},
		note:  audit.Operation{Organization: o.id, Session: w.admin(o).session(), Role: role},
	}
	a := w.ask(ctx, q)
	if !a.done() {
		return share{}, false
	}
	o.remember(q)
	return share{o, a.Link, tokenIn(a.URL)}, true
}

// shareLink makes a link, and sees to what becomes of it.
func (w *worker) shareLink(ctx context.Context) {
	s, ok := w.shared(ctx, w.place())
	if !ok {
		return
	}
	switch w.weighted(30, 30, 15, 15, 10) {
	case 1:
		w.ask(ctx, s.revocation(w))
		if w.chance(50) {
			w.enter(ctx, s, w.newcomer())
		}
	case 2:
		if p := w.somebody(ctx); p != nil {
			w.enter(ctx, s, p)
		}
	case 3:
		w.raceIn(ctx, s, 0)
	case 4:
		w.raceIn(ctx, s, 1)
	default: // nobody opens it
	}
}

// enter brings a person in by a link. An address that came in so is not proven, so
// that only who had been invited before can be invited again.
func (w *worker) enter(ctx context.Context, s share, p *person) {
	known := p.session() != ""
	if !w.join(ctx, s.organization, p, s.entry()) {
		return
	}
	if known {
		w.settle(ctx, s.organization, p)
		return
	}
	w.settleUnproven(ctx, s.organization, p)
}

func (w *worker) settleUnproven(ctx context.Context, o *organization, p *person) {
	if !o.settled(p.member) {
		w.removed(ctx, o, p.member)
	}
}

// raceIn has several strangers open the same link at the same time, and as many
// admins revoke it.
func (w *worker) raceIn(ctx context.Context, s share, revoking int) {
	if !w.newcomers.AllowN(time.Now(), 3) {
		return
	}
	servers := w.servers.all()
	w.atOnce(3+w.r.IntN(3), func(hand *worker, i int) {
		if i < revoking {
			hand.ask(ctx, hand.beside(servers, i, s.revocation(hand)))
			return
		}
		p := hand.newcomer()
		if hand.join(ctx, s.organization, p, hand.beside(servers, i, s.entry())) {
			hand.settleUnproven(ctx, s.organization, p)
		}
	})
}
