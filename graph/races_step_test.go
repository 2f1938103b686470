package graph

import (
	entevent "usher/ent/event"
	"usher/ent/onboardingstep"
	members "usher/internal/member"
	"usher/internal/publicid"
	"usher/internal/viewer"
)

// raceStep has a member and admins say at once that he took a step, then the
// next: at the first, the database's connections are still being opened.
func raceStep(w *stage) {
	p, admin := w.person("MEMBER"), w.newAdmin()
	id := w.memberOf(p)
	for _, step := range members.OnboardingSteps {
		replies := make([]reply, 40)
		crowdIn(len(replies), func(i int) {
			replies[i] = w.takes([]viewer.Viewer{p.viewer, w.ada, admin.viewer}[i%3], id, step)
		})
		if codes := tally(replies, "completeOnboardingStep"); codes[""] != len(replies) {
			w.t.Errorf("the answers are %v", codes)
		}
	}
	memberID, _ := publicid.Decode(publicid.Member, id)
	taken, err := w.Store.Client.OnboardingStep.Query().Where(onboardingstep.MemberID(memberID)).Count(w.sys)
	want := len(members.OnboardingSteps)
	if n := w.logged(entevent.KindMEMBER_ONBOARDING_STEP_COMPLETED); must(w.world, taken, err) != want || n != want {
		w.t.Errorf("of %d steps %d were taken and %d logged", want, taken, n)
	}
}
