package integration

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"usher/ent"
	entintegration "usher/ent/integration"
	"usher/internal/access"
	"usher/internal/role"
)

// Who decides, by what each of the four gates says: the first no, in this order.
// A permission that is there only for a time tells when the answer changes, and
// one that a later gate makes useless does not.
const gates = `
shared permission authentication enabled | allowed decided by  changes
true   true       OK             true    | true    ROLE        false
true   true       OK             false   | false   POLICY      false
true   true       EXPIRED        true    | false   INTEGRATION false
true   true       EXPIRED        false   | false   INTEGRATION false
true   true       MISSING        true    | false   INTEGRATION false
true   true       MISSING        false   | false   INTEGRATION false
true   for a time OK             true    | true    MEMBER      true
true   for a time OK             false   | false   POLICY      false
true   for a time EXPIRED        true    | false   INTEGRATION false
true   for a time EXPIRED        false   | false   INTEGRATION false
true   for a time MISSING        true    | false   INTEGRATION false
true   for a time MISSING        false   | false   INTEGRATION false
true   false      OK             true    | false   ROLE        false
true   false      OK             false   | false   ROLE        false
true   false      EXPIRED        true    | false   ROLE        false
true   false      EXPIRED        false   | false   ROLE        false
true   false      MISSING        true    | false   ROLE        false
true   false      MISSING        false   | false   ROLE        false
true   not yet    OK             true    | false   MEMBER      true
true   not yet    OK             false   | false   MEMBER      false
true   not yet    EXPIRED        true    | false   MEMBER      false
true   not yet    EXPIRED        false   | false   MEMBER      false
true   not yet    MISSING        true    | false   MEMBER      false
true   not yet    MISSING        false   | false   MEMBER      false
true   suspended  OK             true    | false   MEMBERSHIP  false
true   suspended  OK             false   | false   MEMBERSHIP  false
true   suspended  EXPIRED        true    | false   MEMBERSHIP  false
true   suspended  EXPIRED        false   | false   MEMBERSHIP  false
true   suspended  MISSING        true    | false   MEMBERSHIP  false
true   suspended  MISSING        false   | false   MEMBERSHIP  false
false  true       OK             true    | false   INTEGRATION false
false  true       OK             false   | false   INTEGRATION false
false  true       EXPIRED        true    | false   INTEGRATION false
false  true       EXPIRED        false   | false   INTEGRATION false
false  true       MISSING        true    | false   INTEGRATION false
false  true       MISSING        false   | false   INTEGRATION false
false  for a time OK             true    | false   INTEGRATION false
false  for a time OK             false   | false   INTEGRATION false
false  for a time EXPIRED        true    | false   INTEGRATION false
false  for a time EXPIRED        false   | false   INTEGRATION false
false  for a time MISSING        true    | false   INTEGRATION false
false  for a time MISSING        false   | false   INTEGRATION false
false  false      OK             true    | false   INTEGRATION false
false  false      OK             false   | false   INTEGRATION false
false  false      EXPIRED        true    | false   INTEGRATION false
false  false      EXPIRED        false   | false   INTEGRATION false
false  false      MISSING        true    | false   INTEGRATION false
false  false      MISSING        false   | false   INTEGRATION false
false  not yet    OK             true    | false   INTEGRATION false
false  not yet    OK             false   | false   INTEGRATION false
false  not yet    EXPIRED        true    | false   INTEGRATION false
false  not yet    EXPIRED        false   | false   INTEGRATION false
false  not yet    MISSING        true    | false   INTEGRATION false
false  not yet    MISSING        false   | false   INTEGRATION false
false  suspended  OK             true    | false   INTEGRATION false
false  suspended  OK             false   | false   INTEGRATION false
false  suspended  EXPIRED        true    | false   INTEGRATION false
false  suspended  EXPIRED        false   | false   INTEGRATION false
false  suspended  MISSING        true    | false   INTEGRATION false
false  suspended  MISSING        false   | false   INTEGRATION false
`

func TestGates_the_first_no_decides(t *testing.T) {
	t.Parallel()
	later := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	own := func(denies bool) []access.Level {
		return []access.Level{{Source: access.FromMember, Overrides: []access.Override{{Permission: role.UseIntegrations, Denies: denies, EndsAt: &later}}}}
	}
	standings := []struct {
		name string
		access.Standing
	}{
		{"true", access.Standing{Role: role.Member, Active: true}},
		{"for a time", access.Standing{Role: role.Viewer, Active: true, Levels: own(false)}},
		{"false", access.Standing{Role: role.Viewer, Active: true}},
		{"not yet", access.Standing{Role: role.Member, Active: true, Levels: own(true)}},
		{"suspended", access.Standing{Role: role.Admin}},
	}
	var told strings.Builder
	told.WriteString("\nshared permission authentication enabled | allowed decided by  changes\n")
	for _, shared := range []access.Effect{access.Grants, access.Denies} {
		for _, s := range standings {
			for _, known := range []entintegration.Authentication{entintegration.AuthenticationOK, entintegration.AuthenticationEXPIRED, entintegration.AuthenticationMISSING} {
				for _, enabled := range []bool{true, false} {
					in := &ent.Integration{Name: "Ledger", Authentication: known, Enabled: enabled}
					permission := access.Decide(s.Standing, role.UseIntegrations)
					d := gate(in, access.Step{Source: access.FromIntegration, Subject: in.Name, Effect: shared}, permission)
					fmt.Fprintf(&told, "%-6v %-10s %-14s %-7v | %-7v %-11s %v\n", shared == access.Grants, s.name, known, enabled, d.Allowed, d.DecidedBy, d.ChangesAt != nil)
					if len(d.Chain) != len(permission.Chain)+3 || d.Permission != role.UseIntegrations {
						t.Errorf("of %s the chain is %v", d.Permission, d.Chain)
					}
				}
			}
		}
	}
	if diff := cmp.Diff(gates, told.String()); diff != "" {
		t.Error(diff)
	}
}
