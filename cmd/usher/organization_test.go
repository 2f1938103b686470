package main

import (
	"strings"
	"testing"

	"usher/internal/store/storetest"
)

func TestOrganization_is_renamed_and_keeps_its_short_name(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			c := founded(t, kind)
			var renamed organizationRow
			c.json(&renamed, "organization", "rename", " Acme and Sons ")
			if renamed.Name != "Acme and Sons" || renamed.Slug != "acme" || !strings.HasPrefix(renamed.OrganizationID, "org_") {
				t.Errorf("it is printed as %+v", renamed)
			}
			if said := c.must("", "organization", "rename", "Acme", "--organization=acme"); said != "acme is now called Acme.\n" {
				t.Errorf("it says %s", said)
			}
			c.must("", "audit", "verify")
			for name, wrong := range map[string]struct {
				args []string
				code int
			}{
				"no name":                           {[]string{"organization", "rename"}, misused},
				"an empty name":                     {[]string{"organization", "rename", " "}, refused},
				"an organization that is not there": {[]string{"organization", "rename", "Acme", "--organization=nope"}, refused},
			} {
				if r := c.run("", wrong.args...); r.code != wrong.code {
					t.Errorf("%s: exit code %d: %s", name, r.code, r.err)
				}
			}
		})
	}
}
