package audit

import "slices"

// named is a department or a space.
type named struct {
	id, organization id
	prefix, name     string
}

// naming is what was asked to become of one department or one space.
type naming struct {
	made    *Operation // whose acknowledgement told of it
	deleted *Operation // acknowledged
	maybe   bool       // it may have been deleted without anybody's knowing
	names   []*Operation
}

// namings are those of departments, of spaces and of organizations, by their ids.
func (j *judging) namings() map[string]*naming {
	all := map[string]*naming{}
	of := func(public string) *naming {
		if all[public] == nil {
			all[public] = &naming{}
		}
		return all[public]
	}
	for i := range j.operations {
		o := &j.operations[i]
		acknowledged := o.Outcome == Acknowledged
		switch {
		case !o.mayHaveHappened():
		case o.Mutation == "updateOrganization" && o.Name != "":
			n := of(o.Organization)
			n.names = append(n.names, o)
		case o.Mutation == "updateDepartment" && o.Name != "":
			n := of(o.Target)
			n.names = append(n.names, o)
		case o.Made != "" && acknowledged:
			n := of(o.Made)
			n.made, n.names = o, append(n.names, o)
		case o.Mutation == "deleteSpace" && acknowledged:
			of(o.Target).deleted = o
		case o.Mutation == "deleteSpace":
			of(o.Target).maybe = true
		}
	}
	return all
}

// judgeNames judges R1 for organizations, departments and spaces: what was made is
// there unless it was deleted, what was deleted is not, and each is called as it was
// last. That all organizations are there is judged elsewhere.
func (j *judging) judgeNames() {
	for public, n := range j.namings() {
		if o := j.world.organizations[parse(public)]; o != nil {
			j.judgeValue(public, o.name, &Operation{}, n.names, nameOf)
			continue
		}
		row := j.world.named[parse(public)]
		switch {
		case row != nil && n.deleted != nil:
			j.violated("R1", "%s is there; that it was deleted was acknowledged by %s at %s.", public, n.deleted.Server, stamp(n.deleted.Answered))
		case row != nil:
			j.judgeValue(public, row.name, &Operation{}, n.names, nameOf)
			if n.made != nil && row.organization != parse(n.made.Organization) {
				j.violated("R1", "%s is in %s; it was made in %s.", public, row.organization.public("org"), n.made.Organization)
			}
		case n.deleted != nil || n.maybe || prefixOf(public) == "org":
		case n.made != nil:
			j.violated("R1", "%s was acknowledged by %s at %s, and is not there.", public, n.made.Server, stamp(n.made.Answered))
		case slices.ContainsFunc(n.names, isAcknowledged):
			j.violated("R1", "%s was acknowledged to have another name, and is not there.", public)
		}
	}
}

func nameOf(o *Operation) string { return o.Name }
