package audit

import "time"

// deeds are what was asked of one invitation or one link.
type deeds struct {
	created  *Operation            // whose acknowledgement told of it
	ends     map[string]*Operation // acknowledged, by the state in which it ended with it
	maybe    map[string]bool       // the states in which it may have ended without anybody's knowing
	renewed  int                   // how often it was acknowledged to have a new link
	renewals int                   // how often it may have got one besides
}

// endings is the state to which a mutation brings an invitation or a link for good.
var endings = map[string]string{
	"acceptInvitation": "ACCEPTED", "declineInvitation": "DECLINED", "revokeInvitation": "REVOKED",
	"acceptInviteLink": "USED", "revokeInviteLink": "REVOKED",
}

// object is what an operation spends, ends or renews.
func (o Operation) object() id {
	if o.Bears != "" {
		c, _ := read(o.Bears)
		return c.object
	}
	return parse(o.Target)
}

func (j *judging) deeds() map[id]*deeds {
	all := map[id]*deeds{}
	of := func(object id) *deeds {
		if all[object] == nil {
			all[object] = &deeds{ends: map[string]*Operation{}, maybe: map[string]bool{}}
		}
		return all[object]
	}
	for i := range j.operations {
		o := &j.operations[i]
		acknowledged, state := o.Outcome == Acknowledged, endings[o.Mutation]
		switch made := o.Invitation + o.Link; {
		case !o.mayHaveHappened():
		case isCreation(o.Mutation) && acknowledged && made != "":
			of(parse(made)).created = o
		case o.Mutation == "resendInvitation" && acknowledged:
			of(o.object()).renewed++
		case o.Mutation == "resendInvitation":
			of(o.object()).renewals++
		case state != "" && acknowledged:
			j.conclude(of(o.object()), o, state)
		case state != "":
			of(o.object()).maybe[state] = true
		}
	}
	return all
}

func isCreation(mutation string) bool {
	return mutation == "createInvitation" || mutation == "createInvitations" || mutation == "createInviteLink"
}

// conclude notes an end, and judges that there was no other.
func (j *judging) conclude(d *deeds, o *Operation, state string) {
	for other, earlier := range d.ends {
		if other != state {
			j.violated("R1", "%s was acknowledged by %s at %s, and %s by %s at %s, of the same %s %s.",
				earlier.Mutation, earlier.Server, stamp(earlier.Answered), o.Mutation, o.Server, stamp(o.Answered), o.Target, o.object().public("id"))
		}
	}
	d.ends[state] = o
}

// judgeWrites judges R1 for invitations, links and imports: what was acknowledged
// is there, and stands where the operations on it can have brought it.
func (j *judging) judgeWrites() {
	j.judgeOrganizations()
	imported := j.judgeImports()
	for object, d := range j.deeds() {
		if row := j.world.invitations[object]; row != nil {
			j.judgeInvitation(row, d, imported)
			continue
		}
		if row := j.world.links[object]; row != nil {
			j.judgeState(row.id.public("lnk"), row.state, row.expiresAt, d)
			if c := d.created; c != nil && c.Role != "" && row.role != c.Role {
				j.violated("R1", "%s gives the role %s; %s was asked for.", row.id.public("lnk"), row.role, c.Role)
			}
			continue
		}
		switch {
		case d.created != nil:
			j.violated("R1", "%s%s was acknowledged by %s at %s, and is not there.",
				d.created.Invitation, d.created.Link, d.created.Server, stamp(d.created.Answered))
		case len(d.ends) > 0 || d.renewed > 0:
			j.violated("R1", "%s was acknowledged to be changed, and is not there.", object.public("id"))
		}
	}
}

// judgeOrganizations judges that all are there in which something was acknowledged.
func (j *judging) judgeOrganizations() {
	missing := map[string]bool{}
	for _, o := range j.operations {
		if o.Outcome == Acknowledged && o.Organization != "" && j.world.organizations[parse(o.Organization)] == nil && !missing[o.Organization] {
			missing[o.Organization] = true
			j.violated("R1", "%s was acknowledged by %s at %s in %s, which is not there.", o.Mutation, o.Server, stamp(o.Answered), o.Organization)
		}
	}
}

func (j *judging) judgeInvitation(row *invitation, d *deeds, imported map[addressee]bool) {
	name := row.id.public("inv")
	j.judgeState(name, row.state, row.expiresAt, d)
	least, highest := 1+d.renewed, 1+d.renewed+d.renewals
	who := addressee{row.organization, normal(row.email)}
	if row.version < least || row.version > highest && d.created != nil && !imported[who] {
		j.violated("R1", "%s has the link's version %d; by what was acknowledged it has %d to %d.", name, row.version, least, highest)
	}
	if d.created == nil {
		return
	}
	if row.organization != parse(d.created.Organization) {
		j.violated("R1", "%s is in %s; it was made in %s.", name, row.organization.public("org"), d.created.Organization)
	}
	if !row.erasedAt.Valid && normal(row.email) != normal(d.created.Email) {
		j.violated("R1", "%s is for %s; it was made for %s.", name, row.email, d.created.Email)
	}
	if d.created.Role != "" && row.role != d.created.Role && !imported[who] {
		j.violated("R1", "%s gives the role %s; %s was asked for.", name, row.role, d.created.Role)
	}
}

// judgeState judges where an invitation or a link stands.
func (j *judging) judgeState(name, state string, expiresAt time.Time, d *deeds) {
	for end, o := range d.ends {
		if state != end {
			j.violated("R1", "%s is %s; %s was acknowledged by %s at %s.", name, state, o.Mutation, o.Server, stamp(o.Answered))
		}
	}
	switch state {
	case "ACCEPTED", "DECLINED", "REVOKED", "USED":
		if len(d.ends) == 0 && !d.maybe[state] {
			j.violated("R1", "%s is %s, and nobody asked for that.", name, state)
		}
	case "EXPIRED":
		if expiresAt.After(j.now.Add(clockError)) {
			j.violated("R10", "%s is EXPIRED before %s, when it expires.", name, stamp(expiresAt))
		}
	}
}

// addressee is an address as one organization knows it.
type addressee struct {
	organization id
	email        string // in normal form
}

// invited is how many invitations there are for each address.
func (w *world) invited() map[addressee]int {
	invited := map[addressee]int{}
	for _, i := range w.invitations {
		invited[addressee{i.organization, normal(i.email)}]++
	}
	return invited
}

// belongs is who is a member.
func (w *world) belongs() map[addressee]bool {
	belongs := map[addressee]bool{}
	for _, m := range w.members {
		belongs[addressee{m.organization, normal(w.users[m.user])}] = true
	}
	return belongs
}

func stamp(t time.Time) string { return t.UTC().Format("15:04:05.000") }
