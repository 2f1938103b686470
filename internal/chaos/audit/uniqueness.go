package audit

import "strings"

// normal is an address in the form in which two are compared. It is enough for
// what a load writes, which is ASCII and may differ in case.
func normal(email string) string { return strings.ToLower(strings.TrimSpace(email)) }

// judgeUniqueness judges R4.
func (j *judging) judgeUniqueness() {
	open := map[addressee]*invitation{}
	for _, i := range j.world.invitations {
		if i.state != "PENDING" && i.state != "AWAITING_APPROVAL" {
			continue
		}
		who := addressee{i.organization, normal(i.email)}
		if other := open[who]; other != nil {
			j.violated("R4", "%s and %s are both open, for %s in %s.",
				other.id.public("inv"), i.id.public("inv"), who.email, who.organization.public("org"))
		}
		open[who] = i
	}
	type membership struct{ organization, user id }
	members := map[membership]*member{}
	for _, m := range j.world.members {
		who := membership{m.organization, m.user}
		if other := members[who]; other != nil {
			j.violated("R4", "%s is a member of %s twice: %s and %s.",
				m.user.public("usr"), m.organization.public("org"), other.id.public("mem"), m.id.public("mem"))
		}
		members[who] = m
	}
	accounts := map[string]id{}
	for user, email := range j.world.users {
		if other, twice := accounts[normal(email)]; twice {
			j.violated("R4", "%s has two accounts: %s and %s.", normal(email), other.public("usr"), user.public("usr"))
		}
		accounts[normal(email)] = user
	}
}
