package access

import (
	"testing"
	"time"

	"usher/internal/role"
)

// TestThrough passes decisions that hold, and that an end will change, through
// open and closed gates.
func TestThrough(t *testing.T) {
	t.Parallel()
	soon := time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC)
	open, shut := Step{Source: FromSpace, Effect: Grants}, Step{Source: FromPolicy, Effect: Denies}
	standing := Standing{Role: role.Member, Active: true, Levels: []Level{
		{Source: FromMember, Overrides: []Override{{Permission: role.ManageAgents, EndsAt: &soon}, {Permission: role.Comment, Denies: true, EndsAt: &soon}}},
	}}
	for name, c := range map[string]struct {
		permission role.Permission
		gates      []Step
		allowed    bool
		by         Source
		pending    string
	}{
		"allowed, no gate":         {role.ManageAgents, nil, true, FromMember, "From 2026-12-01T00:00:00Z on this will not be allowed: a grant ends."},
		"allowed, open gate":       {role.ManageAgents, []Step{open}, true, FromMember, "From 2026-12-01T00:00:00Z on this will not be allowed: a grant ends."},
		"allowed, a gate shut":     {role.ManageAgents, []Step{open, shut}, false, FromPolicy, ""},
		"allowed, the first shut":  {role.ManageAgents, []Step{{Source: FromSpace, Effect: Denies}, shut}, false, FromSpace, ""},
		"denied, open gate":        {role.Comment, []Step{open}, false, FromMember, "From 2026-12-01T00:00:00Z on this will be allowed: a denial ends."},
		"denied, a gate shut":      {role.Comment, []Step{shut}, false, FromMember, ""},
		"denied for good, no gate": {role.ManageBilling, nil, false, FromRole, ""},
	} {
		before := Decide(standing, c.permission)
		d := before.Through(c.gates...)
		pending := ""
		if p := d.PendingChange(); p != nil {
			pending = *p
		}
		if d.Allowed != c.allowed || d.DecidedBy != c.by || pending != c.pending {
			t.Errorf("%s: %v by %s, %q", name, d.Allowed, d.DecidedBy, pending)
		}
		if len(d.Chain) != len(before.Chain)+len(c.gates) {
			t.Errorf("%s: %d steps", name, len(d.Chain))
		}
	}
}
