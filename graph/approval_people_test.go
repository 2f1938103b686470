package graph

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// TestApprovalsByWhom has the people of an approval demoted, suspended, removed
// and promoted at every moment, and compares what follows with a table that
// people have read: two admins approve an invitation that a third made, and one
// approves what a member asked for.
func TestApprovalsByWhom(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		w.ruled("roleAtLeast", "ADMIN", "approvers", 2)
		var table strings.Builder
		for _, who := range []string{"nobody", "inviter", "first approver", "last approver"} {
			for _, change := range changes(who) {
				for _, moment := range []string{"before the first approval", "before the last approval", "before the acceptance"} {
					fmt.Fprintf(&table, "%-15s %-10s %-27s %s\n", who, change.name, moment+":", w.ruledBy(who, change, moment))
				}
			}
		}
		table.WriteString("\n")
		for _, who := range []string{"nobody", "requester", "approver"} {
			for _, change := range changes(who) {
				for _, moment := range []string{"before the approval", "before the acceptance"} {
					fmt.Fprintf(&table, "%-15s %-10s %-27s %s\n", who, change.name, moment+":", w.requestedBy(who, change, moment))
				}
			}
		}
		golden(t, "approvals.txt", table.String())
	})
}

// happening is what is done about a member; nil in removes him.
type happening struct {
	name string
	in   input
}

func changes(who string) []happening {
	switch who {
	case "nobody":
		return []happening{{"changed", input{}}}
	case "requester":
		return []happening{{"promoted", input{"role": "ADMIN"}}, {"demoted", input{"role": "VIEWER"}}, {"suspended", input{"state": "SUSPENDED"}}, {"removed", nil}}
	}
	return []happening{{"demoted", input{"role": "MEMBER"}}, {"suspended", input{"state": "SUSPENDED"}}, {"removed", nil}}
}

// happens does it, and tells what it answered where it was refused.
func (s *stage) happens(to person, what happening) {
	s.t.Helper()
	if what.in == nil {
		s.must(s.ada, removeMember, "input", input{"memberId": s.memberOf(to)})
		return
	}
	in := input{"memberId": s.memberOf(to)}
	for field, value := range what.in {
		in[field] = value
	}
	if len(what.in) > 0 {
		s.must(s.ada, updateMember, "input", in)
	}
}

// came is what an answer came to.
func came(code string) string {
	if code == "" {
		return "done"
	}
	return code
}

// reads is the invitation's state for whoever looks after all.
func (s *stage) reads(id string) string {
	return fmt.Sprint(s.stands(s.ada, id)["state"])
}

func (s *stage) ruledBy(who string, change happening, moment string) string {
	inviter, first, last, spare := s.person("ADMIN"), s.person("ADMIN"), s.person("ADMIN"), s.person("ADMIN")
	people := map[string]person{"nobody": spare, "inviter": inviter, "first approver": first, "last approver": last}
	id := s.must(inviter.viewer, createInvitation, "input", input{"organizationId": s.org, "email": s.fresh("ruled"), "role": "ADMIN"}).string("createInvitation", "invitation", "id")
	at := func(now string) {
		if now == moment {
			s.happens(people[who], change)
		}
	}
	var steps []string
	step := func(name, code string) { steps = append(steps, name+" "+came(code)) }
	at("before the first approval")
	step("first", s.approve(first.viewer, id))
	at("before the last approval")
	step("last", s.approve(last.viewer, id))
	at("before the acceptance")
	state := s.reads(id)
	if state == "AWAITING_APPROVAL" {
		step("a third", s.approve(spare.viewer, id))
		state += " and then " + s.reads(id)
	}
	step("accept", s.do(viewer.Anonymous, acceptInvitation, "input", newcomer(s.derived(id))).code("acceptInvitation"))
	return strings.Join(steps[:len(steps)-1], ", ") + ": " + state + "; " + steps[len(steps)-1]
}

func (s *stage) requestedBy(who string, change happening, moment string) string {
	requester, approver := s.person("MEMBER"), s.person("ADMIN")
	people := map[string]person{"nobody": approver, "requester": requester, "approver": approver}
	id := s.request(requester.viewer, "email", s.fresh("asked")).string("requestInvitation", "invitation", "id")
	at := func(now string) {
		if now == moment {
			s.happens(people[who], change)
		}
	}
	at("before the approval")
	own := came(s.approve(requester.viewer, id))
	approved := came(s.approve(approver.viewer, id))
	at("before the acceptance")
	state := s.reads(id)
	accepted := came(s.do(viewer.Anonymous, acceptInvitation, "input", newcomer(s.derived(id))).code("acceptInvitation"))
	return fmt.Sprintf("by himself %s, approve %s: %s; accept %s", own, approved, state, accepted)
}
