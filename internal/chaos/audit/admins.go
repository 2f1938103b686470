package audit

import (
	"slices"
	"strings"
)

// present is what a member is at some line of the log.
type present struct{ role, state string }

// judgeAdmins follows who was what through each log: whoever changed was before
// what the line says, and in the end everybody is what his row says (R7); and from
// the first admin on, each request left an active one (R8).
func (j *judging) judgeAdmins() {
	for _, o := range j.world.organizations {
		people := map[id]present{}
		led := false
		for n := range o.events {
			e := &o.events[n]
			j.follow(o, people, e)
			last := n+1 == len(o.events) || e.correlation == (id{}) || o.events[n+1].correlation != e.correlation
			leads := last && hasAdmin(people)
			if last && led && !leads {
				j.violated("R8", "After line %d of its log %s had no active admin.", e.sequence, o.id.public("org"))
			}
			led = led && !last || leads
		}
		j.compare(o, people)
	}
}

// follow lets a line change who is what.
func (j *judging) follow(o *organization, people map[id]present, e *event) {
	now, isThere := people[e.member]
	was := now.role
	switch e.kind {
	case "MEMBER_JOINED":
		role, _, _ := strings.Cut(e.after, " in ")
		people[e.member] = present{role, "ACTIVE"}
		return
	case "MEMBER_REMOVED":
		delete(people, e.member)
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
	people[e.member] = now
}

func hasAdmin(people map[id]present) bool {
	for _, p := range people {
		if p == (present{"ADMIN", "ACTIVE"}) {
			return true
		}
	}
	return false
}

// compare judges the rows of an organization's members.
func (j *judging) compare(o *organization, people map[id]present) {
	leads := false
	for _, m := range j.world.members {
		if m.organization != o.id {
			continue
		}
		row := present{m.role, m.state}
		leads = leads || row == present{"ADMIN", "ACTIVE"}
		if p, isThere := people[m.id]; isThere && p != row {
			j.violated("R7", "%s is %s and %s; by the log of %s he is %s and %s.",
				m.id.public("mem"), m.role, m.state, o.id.public("org"), p.role, p.state)
		}
	}
	if len(o.events) > 0 && !leads {
		j.violated("R8", "%s has no active admin.", o.id.public("org"))
	}
}

// privileged are the operations that only admins may do.
var privileged = []string{
	"createInvitation", "createInvitations", "resendInvitation", "revokeInvitation",
	"createInviteLink", "revokeInviteLink", "updateMember", "removeMember",
	"importRoster", "applyImport", "invitations", "inviteLinks", "events",
}

func isPrivileged(o Operation) bool { return slices.Contains(privileged, o.Mutation) }
