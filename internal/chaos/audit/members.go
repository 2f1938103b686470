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
			j.judgeValue(name, row.role, s, func(o *Operation) string { return o.Role })
			j.judgeValue(name, row.state, s, func(o *Operation) string { return o.State })
		}
	}
}

// judgeValue judges that a member's role or state is one that was asked for and not
// surely replaced. Of two changes at the same time either may have been the last.
func (j *judging) judgeValue(name, value string, s *standing, asked func(*Operation) string) {
	var may []string
	known := false
	for _, o := range s.changes {
		if asked(o) == "" {
			continue
		}
		known = known || isAcknowledged(o)
		replaced := isAcknowledged(o) && slices.ContainsFunc(s.changes, func(later *Operation) bool {
			return isAcknowledged(later) && asked(later) != "" && later.Asked.After(o.Answered)
		})
		if !replaced {
			may = append(may, asked(o))
		}
	}
	if !known && s.joined != nil {
		first := asked(&Operation{Role: s.joined.GotRole, State: "ACTIVE"})
		known = first != ""
		may = append(may, first)
	}
	if known && !slices.Contains(may, value) {
		j.violated("R1", "%s is %s; by what was acknowledged he is one of %v.", name, value, may)
	}
}

func isAcknowledged(o *Operation) bool { return o.Outcome == Acknowledged }
