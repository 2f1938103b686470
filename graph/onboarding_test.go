package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	entevent "usher/ent/event"
	"usher/ent/member"
	"usher/ent/onboardingstep"
	members "usher/internal/member"
	"usher/internal/role"
	"usher/internal/viewer"
)

const (
	progressed   = `onboarding { completedCount completedAt steps { kind completedAt } }`
	completeStep = `mutation($input: CompleteOnboardingStepInput!) { completeOnboardingStep(input: $input) { member { id ` + progressed + ` } userErrors { code message field } } }`
	byDepartment = `query($org: ID!) { organization(id: $org) { onboarding { department memberCount completedCount steps { kind completedCount } } } }`
)

func (s *stage) takes(v viewer.Viewer, memberID string, step onboardingstep.Step) reply {
	return s.do(v, completeStep, "input", input{"memberId": memberID, "step": string(step)})
}

func TestOnboarding(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"steps are taken in any order and shown in their own; the last one ends it": func(t *testing.T, w *stage) {
			p := w.person("MEMBER")
			id := w.memberOf(p)
			for i := len(members.OnboardingSteps) - 1; i >= 0; i-- {
				a := w.takes(p.viewer, id, members.OnboardingSteps[i])
				at := func(field ...any) any {
					return a.at(append([]any{"completeOnboardingStep", "member", "onboarding"}, field...)...)
				}
				var kinds []string
				for j := range members.OnboardingSteps {
					kinds = append(kinds, fmt.Sprint(at("steps", j, "kind")))
					if taken := at("steps", j, "completedAt") != nil; taken != (j >= i) {
						t.Errorf("after step %d, step %d is taken: %v", i, j, taken)
					}
				}
				if got := strings.Join(kinds, " "); got != "COMPLETE_PROFILE JOIN_TEAM_SPACE FIRST_CONVERSATION EXPLORE_INTEGRATIONS" {
					t.Errorf("the steps are %s", got)
				}
				if n := at("completedCount"); n != float64(len(kinds)-i) {
					t.Errorf("%v steps are counted after %d", n, len(kinds)-i)
				}
				switch last := at("completedAt"); {
				case i > 0 && last != nil:
					t.Errorf("it is over at %v with %d to go", last, i)
				case i == 0 && (last == nil || last != at("steps", 0, "completedAt")):
					t.Errorf("it is over at %v", last)
				}
			}
		},
		"a step taken twice keeps its time and is one event": func(t *testing.T, w *stage) {
			p := w.person("VIEWER")
			id := w.memberOf(p)
			first := w.takes(p.viewer, id, "FIRST_CONVERSATION")
			w.unchanged(t, func() {
				for _, v := range []viewer.Viewer{p.viewer, w.ada} {
					again := w.takes(v, id, "FIRST_CONVERSATION")
					if diff := cmp.Diff(first.Data, again.Data); diff != "" || again.code("completeOnboardingStep") != "" {
						t.Errorf("again it is otherwise: %s", diff)
					}
				}
			})
			line, err := w.Store.Client.Event.Query().Where(entevent.OrganizationID(w.organization.ID)).Order(entevent.BySequence()).All(w.sys)
			last := must(w.world, line, err)[len(line)-1]
			if last.Kind != entevent.KindMEMBER_ONBOARDING_STEP_COMPLETED || *last.After != "FIRST_CONVERSATION" || *last.ActorID != p.user.ID || *last.SubjectID != p.user.ID ||
				last.Summary != p.user.Name+" had a first conversation." {
				t.Errorf("the log's last line is %v", last)
			}
		},
		"an admin says it for others; nobody else does": func(t *testing.T, w *stage) {
			p, other, rival, removed, suspended := w.person("MEMBER"), w.person("MEMBER"), w.person("rival"), w.person("removed"), w.person("suspended")
			id := w.memberOf(p)
			w.unchanged(t, func() {
				refused(t, w.takes(other.viewer, id, "COMPLETE_PROFILE"), "completeOnboardingStep", "FORBIDDEN")
				refused(t, w.takes(suspended.viewer, w.memberOf(suspended), "COMPLETE_PROFILE"), "completeOnboardingStep", "FORBIDDEN")
				refused(t, w.takes(suspended.viewer, id, "COMPLETE_PROFILE"), "completeOnboardingStep", "NOT_FOUND", "memberId")
				refused(t, w.takes(removed.viewer, id, "COMPLETE_PROFILE"), "completeOnboardingStep", "NOT_FOUND", "memberId")
				refused(t, w.takes(rival.viewer, id, "COMPLETE_PROFILE"), "completeOnboardingStep", "NOT_FOUND", "memberId")
				refused(t, w.takes(w.ada, w.sides["theirs"].member, "COMPLETE_PROFILE"), "completeOnboardingStep", "NOT_FOUND", "memberId")
				refused(t, w.takes(p.viewer, w.org, "COMPLETE_PROFILE"), "completeOnboardingStep", "NOT_FOUND", "memberId")
			})
			if a := w.takes(w.ada, id, "COMPLETE_PROFILE"); a.at("completeOnboardingStep", "member", "onboarding", "completedCount") != 1.0 {
				t.Errorf("the admin gets %v %v", a.Data, a.Errors)
			}
		},
		"an own removed place is not there any more": func(t *testing.T, w *stage) {
			p := w.person("MEMBER")
			id := w.memberOf(p)
			w.must(w.ada, removeMember, "input", input{"memberId": id})
			w.unchanged(t, func() {
				refused(t, w.takes(p.viewer, id, "COMPLETE_PROFILE"), "completeOnboardingStep", "NOT_FOUND", "memberId")
				refused(t, w.takes(w.ada, id, "COMPLETE_PROFILE"), "completeOnboardingStep", "NOT_FOUND", "memberId")
			})
		},
		"a colleague's steps are nobody's business": func(t *testing.T, w *stage) {
			p, other := w.person("MEMBER"), w.person("VIEWER")
			w.takes(p.viewer, w.memberOf(p), "COMPLETE_PROFILE")
			a := w.must(other.viewer, `query($org: ID!) { organization(id: $org) { members(first: 100) { nodes { user { id } `+progressed+` } } } }`, "org", w.org)
			own := 0
			for i := range a.at("organization", "members", "nodes").([]any) {
				if a.at("organization", "members", "nodes", i, "onboarding") != nil {
					own++
				}
			}
			if own != 1 {
				t.Errorf("he sees %d people's steps", own)
			}
		},
		"memberChanged tells of a step as it is taken": func(t *testing.T, w *stage) {
			p := w.person("MEMBER")
			id := w.memberOf(p)
			sub := w.watch(w.ada, `subscription($org: ID!, $member: ID!, $after: Cursor) { memberChanged(organizationId: $org, memberId: $member, after: $after) {
				kind after member { `+progressed+` } } }`, "org", w.org, "member", id, "after", beginning(w.organization.ID))
			defer sub.stop()
			w.takes(p.viewer, id, "JOIN_TEAM_SPACE")
			told := sub.next()
			if told.at("memberChanged", "kind") != "MEMBER_ONBOARDING_STEP_COMPLETED" || told.at("memberChanged", "after") != "JOIN_TEAM_SPACE" ||
				told.at("memberChanged", "member", "onboarding", "completedCount") != 1.0 {
				t.Errorf("it tells %v %v", told.Data, told.Errors)
			}
		},
	})
}

func TestOnboarding_by_department(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"counts the active members and their steps, by path": func(t *testing.T, w *stage) {
			// Three engineers, one of whom has taken all steps and one two; a suspended
			// one who has taken all; and somebody who belongs nowhere.
			for i, path := range []string{"R&D/Compilers", "R&D", "R&D", "R&D", "R&D", ""} {
				create := w.admit(w.organization.ID, w.account(w.fresh("step"), true).ID, role.Member)
				if path != "" {
					create.SetDepartment(path)
				}
				if i == 4 {
					create.SetState(member.StateSUSPENDED)
				}
				m, err := create.Save(w.sys)
				must(w.world, m, err)
				taken := map[int]int{1: 4, 2: 2, 4: 4, 5: 1}[i]
				for _, step := range members.OnboardingSteps[:taken] {
					must(w.world, 0, w.Store.Client.OnboardingStep.Create().SetOrganizationID(m.OrganizationID).SetMemberID(m.ID).
						SetStep(step).SetCompletedAt(w.Store.Now().Add(-time.Hour)).Exec(w.sys))
				}
			}
			a := w.must(w.ada, byDepartment, "org", w.org)
			var got []string
			for i := range a.at("organization", "onboarding").([]any) {
				at := func(field ...any) any { return a.at(append([]any{"organization", "onboarding", i}, field...)...) }
				line := fmt.Sprintf("%v: %v members, %v done", at("department"), at("memberCount"), at("completedCount"))
				for j, kind := range members.OnboardingSteps {
					if at("steps", j, "kind") != string(kind) {
						t.Errorf("step %d is %v", j, at("steps", j, "kind"))
					}
					line += fmt.Sprintf(" %v", at("steps", j, "completedCount"))
				}
				got = append(got, line)
			}
			nobody, err := w.Store.Client.Member.Query().Where(member.OrganizationID(w.organization.ID), member.StateEQ(member.StateACTIVE), member.DepartmentIsNil()).Count(w.sys)
			want := []string{
				"R&D: 3 members, 1 done 2 2 1 1",
				"R&D/Compilers: 1 members, 0 done 0 0 0 0",
				"Works/Engines: 1 members, 1 done 1 1 1 1",
				fmt.Sprintf("<nil>: %d members, 0 done 1 0 0 0", must(w.world, nobody, err)),
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		},
	})
}
