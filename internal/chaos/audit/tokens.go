package audit

import "strings"

// judgeTokens judges R3: no token was accepted twice, and whoever was accepted is
// one account and one member, with what was offered, where it was.
func (j *judging) judgeTokens() {
	accepted := j.accepted()
	joins, members := map[id][]joining{}, map[id][]*member{}
	for _, o := range j.world.organizations {
		for _, e := range o.events {
			if e.kind == "MEMBER_JOINED" {
				way := e.way()
				joins[way] = append(joins[way], joining{e, o.id})
			}
		}
	}
	for _, m := range j.world.members {
		members[m.way()] = append(members[m.way()], m)
	}
	for _, i := range j.world.invitations {
		offer := offer{name: i.id.public("inv"), organization: i.organization, role: i.role, email: normal(i.email), spent: i.state == "ACCEPTED"}
		if i.erasedAt.Valid {
			offer.email = ""
		}
		j.judgeOffer(offer, joins[i.id], members[i.id], accepted[i.id])
	}
	for _, l := range j.world.links {
		offer := offer{name: l.id.public("lnk"), organization: l.organization, role: l.role, spent: l.state == "USED"}
		j.judgeOffer(offer, joins[l.id], members[l.id], accepted[l.id])
	}
}

// accepted is who was told that he was in, by what he came in by.
func (j *judging) accepted() map[id]*Operation {
	accepted := map[id]*Operation{}
	for i := range j.operations {
		o := &j.operations[i]
		state := endings[o.Mutation]
		if o.Outcome != Acknowledged || state != "ACCEPTED" && state != "USED" {
			continue
		}
		object := o.object()
		if earlier := accepted[object]; earlier != nil {
			j.violated("R3", "The token of %s was accepted twice: by %s as %s at %s, and by %s as %s at %s.",
				object.public(prefixOf(o.Bears)), earlier.Server, earlier.Member, stamp(earlier.Answered), o.Server, o.Member, stamp(o.Answered))
		}
		accepted[object] = o
	}
	return accepted
}

func prefixOf(token string) string {
	prefix, _, _ := strings.Cut(token, "_")
	return prefix
}

// joining is somebody's coming in, as an organization's log tells it.
type joining struct {
	event
	organization id
}

// offer is an invitation or a link.
type offer struct {
	name         string
	organization id
	role         string
	email        string // in normal form; empty where anybody may come
	spent        bool
}

func (j *judging) judgeOffer(o offer, joins []joining, members []*member, accepted *Operation) {
	if !o.spent {
		if len(joins)+len(members) > 0 {
			j.violated("R3", "%s let somebody in and is not spent: %d lines of the log and %d members say so.", o.name, len(joins), len(members))
		}
		return
	}
	if len(joins) != 1 || len(members) > 1 {
		j.violated("R3", "%s is spent; by the log %d joined by it, and %d are members.", o.name, len(joins), len(members))
		return
	}
	join := joins[0]
	role, _, _ := strings.Cut(join.after, " in ")
	email, isThere := j.world.users[join.subject]
	switch {
	case join.organization != o.organization:
		j.violated("R3", "%s is of %s, and let somebody into %s.", o.name, o.organization.public("org"), join.organization.public("org"))
	case role != o.role:
		j.violated("R3", "%s offers %s, and made %s %s.", o.name, o.role, join.member.public("mem"), role)
	case !isThere:
		j.violated("R3", "%s made %s, who has no account.", o.name, join.member.public("mem"))
	case o.email != "" && normal(email) != o.email:
		j.violated("R3", "%s is for %s, and let %s in.", o.name, o.email, email)
	case len(members) == 1 && (members[0].id != join.member || members[0].user != join.subject || members[0].organization != o.organization):
		j.violated("R3", "%s made %s by the log, and %s by its row.", o.name, join.member.public("mem"), members[0].id.public("mem"))
	case accepted != nil && accepted.Member != "" && parse(accepted.Member) != join.member:
		j.violated("R3", "%s told by %s that it made %s, and made %s.", o.name, accepted.Server, accepted.Member, join.member.public("mem"))
	case accepted != nil && accepted.GotRole != "" && accepted.GotRole != role:
		j.violated("R3", "%s told by %s that it made %s %s, and made him %s.", o.name, accepted.Server, accepted.Member, accepted.GotRole, role)
	}
}

// way is by what somebody came in; zero for a founder.
func (m *member) way() id {
	if m.invitation != (id{}) {
		return m.invitation
	}
	return m.link
}

func (e *event) way() id {
	if e.invitation != (id{}) {
		return e.invitation
	}
	return e.link
}
