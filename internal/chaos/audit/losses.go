package audit

import (
	"slices"
	"time"
)

// What a session that lost its rights may still hear, and for how long its sockets
// may stand.
const (
	hushed = 2 * time.Second
	closed = 5 * time.Second
)

// strangers are the operations of whoever has an account, or none; nobody has to be
// a member for them.
var strangers = []string{"acceptInvitation", "declineInvitation", "acceptInviteLink", "signIn", "signOut"}

// membersMay is what members do who are no admins.
var membersMay = slices.Concat(strangers, []string{"viewer", "viewerMember", "node", "organization", "members"})

// may is what a session that lost its rights may do still. Who is suspended is told
// so by his own account. A session that has ended is refused whatever it asks. Of
// what is read, whatever was shown of the organization counts; what is null was
// refused.
var may = map[How][]string{
	Demoted:   membersMay,
	Suspended: append([]string{"viewer"}, strangers...),
	Removed:   strangers,
	SignedOut: nil,
}

func isPrivileged(o Operation) bool { return !slices.Contains(membersMay, o.Mutation) }

// loss is one, with when it may have ended.
type loss struct {
	Loss
	ended time.Time // zero: never
}

// judgeLosses judges R9. A trouble in the time that a server has for telling nothing
// more, or for closing a socket, puts that off until it has ended. Calls are judged
// whatever troubles there were.
func (j *judging) judgeLosses() {
	losses := j.lossesOf()
	for _, o := range j.operations {
		if o.Outcome != Acknowledged {
			continue
		}
		for _, l := range losses[o.Session] {
			if !slices.Contains(may[l.How], o.Mutation) && l.concerns(o.Organization) && o.Asked.After(l.At) && !l.endedBy(o.Answered) {
				j.violated("R9", "%s was acknowledged by %s at %s to a session that had asked at %s; its loss (%s) in %s was acknowledged at %s.",
					o.Mutation, o.Server, stamp(o.Answered), stamp(o.Asked), l.How, o.Organization, stamp(l.At))
			}
		}
	}
	for _, w := range j.watchers {
		for _, l := range losses[w.Session] {
			if l.concerns(w.Organization) {
				j.judgeDeaf(w, l)
			}
		}
	}
}

func (j *judging) lossesOf() map[string][]loss {
	losses := map[string][]loss{}
	for _, noted := range j.losses {
		l := loss{Loss: noted}
		for _, r := range j.returns {
			if r.Session == l.Session && r.Organization == l.Organization && r.Asked.After(l.At) && (l.ended.IsZero() || r.Asked.Before(l.ended)) {
				l.ended = r.Asked
			}
		}
		losses[l.Session] = append(losses[l.Session], l)
	}
	return losses
}

func (l loss) concerns(organization string) bool {
	return l.Organization == "" || l.Organization == organization
}

func (l loss) endedBy(t time.Time) bool { return !l.ended.IsZero() && !t.Before(l.ended) }

// judgeDeaf judges that a watcher that lost its rights heard nothing more, and that
// its socket was closed.
func (j *judging) judgeDeaf(w Watcher, l loss) {
	if by, ends := j.until(l.At, hushed); ends {
		for _, h := range w.Heard {
			if h.At.After(by) && !l.endedBy(h.At) {
				j.violated("R9", "A watcher of %s heard %d at %s; its loss (%s) was acknowledged at %s.",
					w.Organization, h.Sequence, stamp(h.At), l.How, stamp(l.At))
				break
			}
		}
	}
	by, ends := j.until(l.At, closed)
	for n, opened := range w.Opened {
		if n >= len(w.Closed) || !ends {
			return
		}
		if opened.Before(by) && w.Closed[n].After(by) && !l.endedBy(by) {
			j.violated("R9", "A socket that watched %s stood until %s; its loss (%s) was acknowledged at %s.",
				w.Organization, stamp(w.Closed[n]), l.How, stamp(l.At))
		}
	}
}
