package audit

// told is how often the logs tell of each change of one thing.
type told map[string]int

// judgeChanges judges R7: each change of an invitation, a link or a member has one
// line in the log, and each line a change.
func (j *judging) judgeChanges() {
	things := map[id]told{}
	tell := func(thing id, kind string) {
		if thing == (id{}) {
			return
		}
		if things[thing] == nil {
			things[thing] = told{}
		}
		things[thing][kind]++
	}
	for _, o := range j.world.organizations {
		for _, e := range o.events {
			tell(e.invitation, e.kind)
			tell(e.link, e.kind)
			tell(e.member, e.kind)
		}
	}
	sent := map[id]int{}
	for _, l := range j.world.letters {
		if l.kind == "INVITATION" && l.state == "SENT" {
			sent[l.invitation]++
		}
	}
	for _, i := range j.world.invitations {
		j.judgeInvitationTold(i, things[i.id], sent[i.id])
	}
	for _, l := range j.world.links {
		name, told := l.id.public("lnk"), things[l.id]
		j.once(name, told, "INVITE_LINK_CREATED", true)
		j.once(name, told, "INVITE_LINK_USED", l.state == "USED")
		j.once(name, told, "INVITE_LINK_REVOKED", l.state == "REVOKED")
		j.once(name, told, "INVITE_LINK_EXPIRED", l.state == "EXPIRED")
	}
	for _, m := range j.world.members {
		name, told := m.id.public("mem"), things[m.id]
		j.once(name, told, "MEMBER_JOINED", true)
		j.once(name, told, "MEMBER_REMOVED", false)
	}
	for _, o := range j.world.organizations {
		for _, e := range o.events {
			if e.kind == "MEMBER_JOINED" && j.world.members[e.member] == nil {
				j.once(e.member.public("mem"), things[e.member], "MEMBER_JOINED", true)
				j.once(e.member.public("mem"), things[e.member], "MEMBER_REMOVED", true)
			}
		}
	}
}

func (j *judging) judgeInvitationTold(i *invitation, told told, sent int) {
	name := i.id.public("inv")
	if n := told["INVITATION_CREATED"] + told["INVITATION_REQUESTED"]; n != 1 {
		j.violated("R7", "The log tells %d times of the making of %s.", n, name)
	}
	j.once(name, told, "INVITATION_ACCEPTED", i.state == "ACCEPTED")
	j.once(name, told, "INVITATION_DECLINED", i.state == "DECLINED")
	j.once(name, told, "INVITATION_REVOKED", i.state == "REVOKED")
	if n := told["INVITATION_RESENT"]; n != i.version-1 {
		j.violated("R7", "The log tells %d times that %s was renewed; its version is %d.", n, name, i.version)
	}
	least, most := 0, i.version-1 // each renewal may be of one that had expired
	if i.state == "EXPIRED" {
		least, most = 1, i.version
	}
	if n := told["INVITATION_EXPIRED"]; n < least || n > most {
		j.violated("R7", "The log tells %d times that %s expired; it is %s, its version is %d.", n, name, i.state, i.version)
	}
	if n := told["INVITATION_SENT"]; n > sent && !j.world.forgot(i) || n == 0 && i.delivery == "SENT" {
		j.violated("R7", "The log tells %d times that a letter of %s was sent; %d are, and its delivery is %s.", n, name, sent, i.delivery)
	}
}

// once judges that the log tells of a change once, or never where there was none.
func (j *judging) once(name string, told told, kind string, happened bool) {
	want := 0
	if happened {
		want = 1
	}
	if n := told[kind]; n != want {
		j.violated("R7", "The log has %d lines %s of %s; there should be %d.", n, kind, name, want)
	}
}
