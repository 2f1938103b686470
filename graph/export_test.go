package graph

import (
	"testing"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestExports_are_at_the_configured_address(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		a := w.must(w.ada, `query($org: ID!) { exportMembers(organizationId: $org) exportInvitations(organizationId: $org) exportLog(organizationId: $org) none: exportMembers(organizationId: "nonsense") }`, "org", w.org)
		for field, want := range map[string]any{
			"exportMembers":     "https://usher.example/export/members?organization=" + w.org,
			"exportInvitations": "https://usher.example/export/invitations?organization=" + w.org,
			"exportLog":         "https://usher.example/export/log?organization=" + w.org,
			"none":              nil,
		} {
			if got := a.at(field); got != want {
				t.Errorf("%s is %v, want %v", field, got, want)
			}
		}
	})
}
