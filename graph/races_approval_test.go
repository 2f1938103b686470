package graph

import (
	"slices"

	entevent "usher/ent/event"
)

// raceApproval has four admins decide on one invitation at once: three say yes,
// of whom two are needed, and one says no.
func raceApproval(w *stage) {
	w.ruled("roleAtLeast", "MEMBER", "approvers", 2)
	admins := []person{w.person("ADMIN"), w.person("ADMIN"), w.person("ADMIN"), w.person("ADMIN")}
	for range rounds {
		id := w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("decided")}).string("createInvitation", "invitation", "id")
		before := w.decisions()
		codes := make([]string, len(admins))
		crowdIn(len(admins), func(i int) {
			if i == 0 {
				codes[i] = w.do(admins[i].viewer, rejectIt, "input", input{"invitationId": id}).code("rejectInvitation")
			} else {
				codes[i] = w.approve(admins[i].viewer, id)
			}
		})
		after := w.decisions()
		given, approved, rejected := after[0]-before[0], after[1]-before[1], after[2]-before[2]
		yes := 0
		for _, code := range codes[1:] {
			if code == "" {
				yes++
			}
		}
		state := w.reads(id)
		switch {
		case slices.ContainsFunc(codes, func(code string) bool { return code != "" && code != "ALREADY_DECIDED" }):
			w.t.Errorf("deciding at once gives %q", codes)
		case codes[0] == "":
			if state != "REJECTED" || rejected != 1 || approved != 0 || given != yes || yes > 1 || w.lettersOf(id) != 0 {
				w.t.Errorf("rejected and %s, after %q: %d approvals told, %d decisions, %d rejections, %d letters", state, codes, given, approved, rejected, w.lettersOf(id))
			}
		case state != "PENDING" || rejected != 0 || approved != 1 || given != 1 || yes != 2 || w.lettersOf(id) != 1:
			w.t.Errorf("approved and %s, after %q: %d approvals told, %d decisions, %d rejections, %d letters", state, codes, given, approved, rejected, w.lettersOf(id))
		}
	}
	w.gapless()
}

// decisions counts what the log tells of approvals.
func (s *stage) decisions() [3]int {
	return [3]int{
		s.logged(entevent.KindINVITATION_APPROVAL_GIVEN), s.logged(entevent.KindINVITATION_APPROVED), s.logged(entevent.KindINVITATION_REJECTED),
	}
}
