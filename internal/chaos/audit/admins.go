package audit

import "strings"

// present is what a member is at some line of the log.
type present struct{ role, state string }

// leading is what a member is who can do everything.
var leading = present{"ADMIN", "ACTIVE"}

// people are an organization's members at some line of its log.
type people struct {
	present map[id]present
	leaders int // how many of them are leading
}

func (p *people) set(member id, now present) {
	p.remove(member)
	p.present[member] = now
	if now == leading {
		p.leaders++
	}
}

func (p *people) remove(member id) {
	if p.present[member] == leading {
		p.leaders--
	}
	delete(p.present, member)
}

// judgeAdmins follows who was what through each log: whoever changed was before
// what the line says, and in the end everybody is what his row says (R7); and from
// the first admin on, each request left an active one (R8).
func (j *judging) judgeAdmins() {
	for _, o := range j.world.organizations {
		people := &people{present: map[id]present{}}
		led := false
		for n := range o.events {
			e := &o.events[n]
			j.follow(o, people, e)
			last := n+1 == len(o.events) || e.correlation == (id{}) || o.events[n+1].correlation != e.correlation
			leads := last && people.leaders > 0
			if last && led && !leads {
				j.violated("R8", "After line %d of its log %s had no active admin.", e.sequence, o.id.public("org"))
			}
			led = led && !last || leads
		}
		j.compare(o, people)
	}
}

// follow lets a line change who is what.
func (j *judging) follow(o *organization, people *people, e *event) {
	now, isThere := people.present[e.member]
	was := now.role
	switch e.kind {
	case "MEMBER_JOINED":
		role, _, _ := strings.Cut(e.after, " in ")
		people.set(e.member, present{role, "ACTIVE"})
		return
	case "MEMBER_REMOVED":
		people.remove(e.member)
		return
	case "MEMBER_ROLE_CHANGED":
		now.role = e.after
	case "MEMBER_SUSPENDED", "MEMBER_REACTIVATED":
		was, now.state = now.state, e.after
	default:
		return
	}
	if !isThere || was != e.before {
		j.violated("R7", "Line %d of %s says that %s was %s; by the lines before he was %q.",
			e.sequence, o.id.public("org"), e.member.public("mem"), e.before, was)
	}
	people.set(e.member, now)
}

// compare judges the rows of an organization's members.
func (j *judging) compare(o *organization, people *people) {
	for _, m := range j.world.members {
		if m.organization != o.id {
			continue
		}
		if p, isThere := people.present[m.id]; isThere && p != (present{m.role, m.state}) {
			j.violated("R7", "%s is %s and %s; by the log of %s he is %s and %s.",
				m.id.public("mem"), m.role, m.state, o.id.public("org"), p.role, p.state)
		}
	}
	if len(o.events) > 0 && !j.world.leads(o.id) {
		j.violated("R8", "%s has no active admin.", o.id.public("org"))
	}
}
