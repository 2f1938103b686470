package chaos

import (
	"context"
	"slices"
	"time"
)

// duel has the two admins of an organization turn against each other, or both
// step down, at the same time. One of them must be left; he brings the other back.
func (w *worker) duel(ctx context.Context, o *organization) {
	servers := w.servers.all()
	both := w.chance(20)
	blows := make([]request, 2)
	for i, p := range o.admins {
		target := o.admins[1-i]
		if both {
			target = p
		}
		blows[i] = w.blow(o, p, target.member)
	}
	w.atOnce(2, func(hand *worker, i int) {
		hand.ask(ctx, hand.beside(servers, i, blows[i]))
	})
	w.reconcile(ctx, o)
	pause(ctx, time.Duration(w.r.IntN(300))*time.Millisecond)
}

// blow demotes, suspends or removes.
func (w *worker) blow(o *organization, by *person, member string) request {
	switch w.r.IntN(3) {
	case 0:
		return w.update(o, by, member, map[string]any{"role": []string{"MEMBER", "VIEWER"}[w.r.IntN(2)]})
	case 1:
		return w.update(o, by, member, map[string]any{"state": "SUSPENDED"})
	default:
		return w.remove(o, by, member)
	}
}

// reconcile makes both admins again. Where neither is one, nobody can: the
// auditor will see it, and the fights of this organization are over.
func (w *worker) reconcile(ctx context.Context, o *organization) {
	for ctx.Err() == nil {
		first, second := w.leads(ctx, o, o.admins[0]), w.leads(ctx, o, o.admins[1])
		switch {
		case first && second:
			return
		case first:
			w.restore(ctx, o, o.admins[0], o.admins[1])
		case second:
			w.restore(ctx, o, o.admins[1], o.admins[0])
		default:
			pause(ctx, time.Second)
		}
	}
}

// leads tells whether somebody is known to be an active admin.
func (w *worker) leads(ctx context.Context, o *organization, p *person) bool {
	var told struct{ ViewerMember struct{ Role, State string } }
	return w.ask(ctx, reading(o, p, "viewerMember", standingRead)).into(&told) &&
		told.ViewerMember.Role == "ADMIN" && told.ViewerMember.State == "ACTIVE"
}

// restore makes the one who lost an admin again.
func (w *worker) restore(ctx context.Context, o *organization, winner, loser *person) {
	a := w.ask(ctx, w.update(o, winner, loser.member, map[string]any{"role": "ADMIN", "state": "ACTIVE"}))
	if a.Code == "NOT_FOUND" {
		w.recall(ctx, o, winner, loser)
	}
}

// recall invites somebody who was removed. His sessions have ended with his last
// membership.
func (w *worker) recall(ctx context.Context, o *organization, winner, loser *person) {
	if w.newcomers.Wait(ctx) != nil || !w.signIn(ctx, loser) {
		return
	}
	loser.sessions = loser.sessions[len(loser.sessions)-1:]
	inv, ok := w.invited(ctx, o, winner, loser.email, "ADMIN")
	if ok {
		w.join(ctx, o, loser, inv.acceptance())
	}
}

// admins are sessions of people who are admins in the end, by organization. Duelists
// may have lost all that they had.
func (l *load) admins(ctx context.Context) map[string]string {
	sessions := map[string]string{}
	w := l.worker(0)
	for _, o := range slices.Concat(l.organizations, l.grounds) {
		for _, p := range o.admins {
			if sessions[o.id] == "" && w.signIn(ctx, p) && w.leads(ctx, o, p) {
				sessions[o.id] = p.session()
			}
		}
	}
	return sessions
}
