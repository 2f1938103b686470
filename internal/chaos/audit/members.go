package audit

import "slices"

// standing is what was asked to become of one member.
type standing struct {
	joined  *Operation // whose acknowledgement told of him
	removed *Operation // acknowledged
	maybe   bool       // he may have been removed without anybody's knowing
	changes []*Operation
}

func (j *judging) standings() map[id]*standing {
	all := map[id]*standing{}
	of := func(member string) *standing {
		key := parse(member)
		if all[key] == nil {
			all[key] = &standing{}
		}
		return all[key]
	}
	for i := range j.operations {
		o := &j.operations[i]
		acknowledged := o.Outcome == Acknowledged
		switch {
		case !o.mayHaveHappened():
		case o.Bears != "" && o.Member != "" && acknowledged:
			of(o.Member).joined = o
		case o.Mutation == "removeMember" && acknowledged:
			of(o.Target).removed = o
		case o.Mutation == "removeMember":
			of(o.Target).maybe = true
		case o.Mutation == "updateMember":
			s := of(o.Target)
			s.changes = append(s.changes, o)
		}
	}
	return all
}

// judgeMembers judges R1 for members: who joined is there unless he was removed,
// and is what he was last made.
func (j *judging) judgeMembers() {
	for member, s := range j.standings() {
		name, row := member.public("mem"), j.world.members[member]
		switch {
		case row == nil && s.joined != nil && s.removed == nil && !s.maybe:
			j.violated("R1", "%s joined by %s at %s, and is not there.", name, s.joined.Server, stamp(s.joined.Answered))
		case row == nil && s.removed == nil && !s.maybe && slices.ContainsFunc(s.changes, isAcknowledged):
			j.violated("R1", "%s was changed and is not there, and nobody removed him.", name)
		case row != nil && s.removed != nil:
			j.violated("R1", "%s is there; that he was removed was acknowledged by %s at %s.", name, s.removed.Server, stamp(s.removed.Answered))
		case row != nil:
			first := &Operation{}
			if s.joined != nil {
				first.Role, first.State = s.joined.GotRole, "ACTIVE"
			}
			j.judgeValue(name, row.role, first, s.changes, func(o *Operation) string { return o.Role })
			j.judgeValue(name, row.state, first, s.changes, func(o *Operation) string { return o.State })
			j.judgeValue(name, row.department.public("dep"), &Operation{}, s.changes, func(o *Operation) string { return o.Department })
		}
	}
}

// judgeValue judges that what something has, such as a member's role, was asked for
// and not surely replaced. Of two changes at the same time either may have been the
// last. Where none was acknowledged it may have what it had first, if that is known.
func (j *judging) judgeValue(name, value string, first *Operation, changes []*Operation, asked func(*Operation) string) {
	var may []string
	known := false
	for _, o := range changes {
		if asked(o) == "" {
			continue
		}
		known = known || isAcknowledged(o)
		replaced := isAcknowledged(o) && slices.ContainsFunc(changes, func(later *Operation) bool {
			return isAcknowledged(later) && asked(later) != "" && later.Asked.After(o.Answered)
		})
		if !replaced {
			may = append(may, asked(o))
		}
	}
	if !known && asked(first) != "" {
		known = true
		may = append(may, asked(first))
	}
	if known && !slices.Contains(may, value) {
		j.violated("R1", "%s is %s; by what was acknowledged it is one of %v.", name, value, may)
	}
}

func isAcknowledged(o *Operation) bool { return o.Outcome == Acknowledged }
