package chaos

import (
	"context"
	"time"

	"usher/internal/chaos/audit"
)

const (
	// insisting is how long somebody goes on trying to do what he may no longer.
	insisting = 4 * time.Second
	// farewell is how long his watcher may hear that it is over, longer than the
	// socket may stay open.
	farewell = 8 * time.Second
)

// lose brings somebody in as an admin, lets him work and watch, and takes his
// rights away: for good, or twice.
func (w *worker) lose(ctx context.Context) {
	o := w.place()
	p := w.promoted(ctx, o)
	if p == nil {
		pause(ctx, time.Second)
		return
	}
	for again := true; again; {
		again = w.loseOnce(ctx, o, p)
	}
	if p.member == "" {
		w.idle.put(p)
	}
}

// loseOnce tells whether he got back what he lost.
func (w *worker) loseOnce(ctx context.Context, o *organization, p *person) (again bool) {
	watcher := w.watch(ctx, o, p)
	w.asAdmin(ctx, o, p)
	way := w.dismissal(o, p)
	lost, at := w.dismissed(ctx, o, p, way)
	if lost {
		w.insist(ctx, o, p)
		w.seenOff(ctx, watcher, at)
	}
	watcher.end()
	switch {
	case lost && way.passes && w.chance(50):
		return w.reinstated(ctx, o, p)
	case lost && way.field == "removeMember":
		p.sessions, p.member = nil, ""
	case w.removed(ctx, o, p.member):
		w.loses(o, p.sessions, time.Now(), audit.Removed)
		p.sessions, p.member = nil, ""
	}
	return false
}

// promoted is somebody new in an organization, who is an admin.
func (w *worker) promoted(ctx context.Context, o *organization) *person {
	p := w.somebody(ctx)
	if p == nil {
		return nil
	}
	inv, ok := w.invited(ctx, o, w.admin(o), p.email, "ADMIN")
	if !ok || !w.join(ctx, o, p, inv.acceptance()) {
		return nil
	}
	return p
}

// asAdmin does what an admin does, once or twice.
func (w *worker) asAdmin(ctx context.Context, o *organization, p *person) {
	for range 1 + w.r.IntN(2) {
		w.ask(ctx, w.privileged(o, p))
	}
}

// privileged is a request for which one has to be an admin.
func (w *worker) privileged(o *organization, p *person) request {
	switch w.r.IntN(5) {
	case 0:
		return reading(o, p, "invitations", invitationsRead)
	case 1:
		return reading(o, p, "events", eventsRead)
	case 2:
		return w.update(o, p, w.somebodyOf(o), map[string]any{"department": w.department(o)})
	case 3:
		q := w.ordinary(o, "updateOrganization", map[string]any{"name": w.fresh("Load")})
		q.note.Session = p.session()
		return q
	default:
		return w.invitation(o, p, w.fresh("invitee")+"@load.example", "MEMBER")
	}
}

// insistence is a request for which one has to be an admin or, by who was one, a
// member at least. Who is somewhere else a member has an account still; what counts
// is whether it shows him here.
func (w *worker) insistence(o *organization, p *person) request {
	switch w.r.IntN(7) {
	case 0:
		return reading(o, p, "members", membersRead)
	case 1:
		q := reading(o, p, "viewer", viewerRead)
		q.variables = nil
		return q
	default:
		return w.privileged(o, p)
	}
}

// way is how somebody loses his rights.
type way struct {
	request
	how    audit.How
	passes bool // he may get them back as the member that he is
}

// dismissal draws one.
func (w *worker) dismissal(o *organization, p *person) way {
	by := w.admin(o)
	switch w.r.IntN(4) {
	case 0:
		return way{w.remove(o, by, p.member), audit.Removed, false}
	case 1:
		role := []string{"MEMBER", "VIEWER"}[w.r.IntN(2)]
		return way{w.update(o, by, p.member, map[string]any{"role": role}), audit.Demoted, true}
	case 2:
		return way{w.update(o, by, p.member, map[string]any{"state": "SUSPENDED"}), audit.Suspended, true}
	default:
		return way{signingOut(o, p), audit.SignedOut, false}
	}
}

func signingOut(o *organization, p *person) request {
	return request{field: "signOut", note: audit.Operation{Organization: o.id, Session: p.session()}}
}

// dismissed takes the rights away, and tells when that was acknowledged, if it was.
func (w *worker) dismissed(ctx context.Context, o *organization, p *person, by way) (bool, time.Time) {
	a := w.ask(ctx, by.request)
	if !a.done() {
		return false, time.Time{}
	}
	if by.field == "signOut" {
		w.journal.Loss(audit.Loss{Session: p.session(), At: a.Answered, How: by.how})
	} else {
		w.loses(o, p.sessions, a.Answered, by.how)
	}
	return true, a.Answered
}

// loses notes it for each of a person's sessions.
func (w *worker) loses(o *organization, sessions []string, at time.Time, how audit.How) {
	for _, session := range sessions {
		w.journal.Loss(audit.Loss{Session: session, Organization: o.id, At: at, How: how})
	}
}

// insist has somebody who lost his rights try at every server, for a while.
func (w *worker) insist(ctx context.Context, o *organization, p *person) {
	end := time.Now().Add(insisting)
	servers := w.servers.all()
	w.atOnce(len(servers), func(hand *worker, i int) {
		for gap := 20 * time.Millisecond; ctx.Err() == nil && time.Now().Before(end); gap *= 2 {
			hand.once(ctx, servers[i], hand.insistence(o, p))
			pause(ctx, min(gap, time.Second))
		}
	})
}

// seenOff waits until a watcher was turned away, or should have been.
func (w *worker) seenOff(ctx context.Context, seeing *watcher, at time.Time) {
	ctx, cancel := context.WithDeadline(ctx, at.Add(farewell))
	defer cancel()
	seeing.await(ctx, func(seen *audit.Watcher) bool { return seen.TurnedAway })
}

// reinstated gives somebody back what he lost.
func (w *worker) reinstated(ctx context.Context, o *organization, p *person) bool {
	asked := time.Now()
	for _, session := range p.sessions {
		w.journal.Return(audit.Return{Session: session, Organization: o.id, Asked: asked})
	}
	a := w.ask(ctx, w.update(o, w.admin(o), p.member, map[string]any{"role": "ADMIN", "state": "ACTIVE"}))
	return a.done()
}

// endsSession signs a person out, and tries the session at every server once.
func (w *worker) endsSession(ctx context.Context, o *organization, p *person) {
	a := w.ask(ctx, signingOut(o, p))
	if !a.done() {
		return
	}
	w.journal.Loss(audit.Loss{Session: p.session(), At: a.Answered, How: audit.SignedOut})
	servers := w.servers.all()
	w.atOnce(len(servers), func(hand *worker, i int) {
		hand.once(ctx, servers[i], hand.insistence(o, p))
	})
}
