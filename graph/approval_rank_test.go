package graph

import (
	"fmt"
	"testing"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestApproval_looks_at_what_a_role_permits_and_not_at_its_name(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		strong, weak := w.role("Harmless", "VIEWER", "MANAGE_BILLING"), w.role("Weak", "VIEWER", "COMMENT")
		began := w.Store.Now()
		w.ruled("roleAtLeast", "ADMIN")
		for roleID, want := range map[string]string{strong: "AWAITING_APPROVAL", weak: "PENDING"} {
			a := w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("named"), "customRoleId": roleID})
			is(t, "the invitation", a.at("createInvitation", "invitation", "state"), any(want))
		}
		refused(t, w.do(w.ada, createInviteLink, "input", input{"organizationId": w.org, "customRoleId": strong}), "createInviteLink", "POLICY_REFUSED")
		w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "customRoleId": weak})
		tried := w.must(w.ada, `query($o: ID!, $s: DateTime!) { simulatePolicy(organizationId: $o, rule: {roleAtLeast: ADMIN, approvers: 1, withinHours: 1}, since: $s) { checked stopped } }`, "o", w.org, "s", began)
		is(t, "the simulation", fmt.Sprint(tried.at("simulatePolicy")), "map[checked:2 stopped:1]")
	})
}
