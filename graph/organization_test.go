package graph

import (
	"fmt"
	"testing"
)

func TestMayCreateOrganization_is_what_the_mutation_says(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"for everybody, whether sign-up is open or not": func(t *testing.T, w *stage) {
			for _, open := range []bool{false, true} {
				w.Organizations.OpenSignUp = open
				for i, p := range w.people {
					a := w.do(p.viewer, `{ viewer { mayCreateOrganization } }`)
					may := a.at("viewer", "mayCreateOrganization") == true
					created := w.do(p.viewer, `mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id } userErrors { code } } }`,
						"input", input{"name": "New", "slug": fmt.Sprintf("new-%d", i)})
					if may != (created.at("createOrganization", "organization") != nil) || may && !open {
						t.Errorf("%s may: %v; then %v %+v", p.kind, may, created.Data, created.Errors)
					}
				}
			}
			w.Organizations.OpenSignUp = false
		},
	})
}
