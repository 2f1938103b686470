package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	entevent "usher/ent/event"
	"usher/internal/viewer"
)

const updateOrganization = `mutation($input: UpdateOrganizationInput!) { updateOrganization(input: $input) {
	organization { id name slug } userErrors { code message field } } }`

func (s *stage) rename(who viewer.Viewer, name string) reply {
	return s.do(who, updateOrganization, "input", input{"organizationId": s.org, "name": name})
}

// called is the name that our organization has now.
func (s *stage) called() string {
	org, err := s.Store.Client.Organization.Get(s.sys, s.organization.ID)
	return must(s.world, org, err).Name
}

func TestRenamingAnOrganization(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"it is called so from then on, at the address that it had, and the log has both names": func(t *testing.T, w *stage) {
			w.rename(w.ada, "Babbage & Co.")
			began := w.now()
			a := w.rename(w.ada, " Lovelace Works ")
			if name, slug := a.string("updateOrganization", "organization", "name"), a.string("updateOrganization", "organization", "slug"); name != "Lovelace Works" || slug != "analytical" {
				t.Errorf("it is %q at %q", name, slug)
			}
			found := w.must(w.ada, `{ organization(slug: "analytical") { name } }`)
			if got := found.string("organization", "name"); got != "Lovelace Works" {
				t.Errorf("at its address is %q", got)
			}
			want := []string{"ORGANIZATION_RENAMED: Babbage & Co. → Lovelace Works: The organization Babbage & Co. is now called Lovelace Works. <nil>"}
			if diff := cmp.Diff(want, w.logSince(began)); diff != "" {
				t.Errorf("the log (- wanted, + there):\n%s", diff)
			}
		},
		"the name that it has, or none, changes and logs nothing": func(t *testing.T, w *stage) {
			w.rename(w.ada, "Twice")
			w.unchanged(t, func() {
				for _, name := range []any{"Twice", "\tTwice ", nil} {
					a := w.must(w.ada, updateOrganization, "input", input{"organizationId": w.org, "name": name})
					if got := a.string("updateOrganization", "organization", "name"); got != "Twice" {
						t.Errorf("%v makes it %q", name, got)
					}
				}
			})
		},
		"a name is refused as a new organization's is": func(t *testing.T, w *stage) {
			w.Organizations.OpenSignUp = true
			defer func() { w.Organizations.OpenSignUp = false }()
			before := w.called()
			for name, code := range map[string]string{"": "REQUIRED", " \t": "REQUIRED", strings.Repeat("é", 201): "TOO_LONG", "a\nb": "INVALID", "a\u202eb": "INVALID"} {
				w.unchanged(t, func() {
					refused(t, w.do(w.ada, createOrganization, "input", input{"name": name, "slug": "another"}), "createOrganization", code, "name")
					refused(t, w.rename(w.ada, name), "updateOrganization", code, "name")
				})
			}
			if after := w.called(); after != before {
				t.Errorf("it is %q now", after)
			}
		},
		"whoever manages members may, and nobody else": func(t *testing.T, w *stage) {
			helper, _ := w.helper()
			w.must(helper, updateOrganization, "input", input{"organizationId": w.org, "name": "Helped"})
			for kind, code := range map[string]string{
				"MEMBER": "FORBIDDEN", "VIEWER": "FORBIDDEN", "suspended": "NOT_FOUND", "removed": "NOT_FOUND", "rival": "NOT_FOUND", "anonymous": "UNAUTHENTICATED",
			} {
				who := w.person(kind).viewer
				w.unchanged(t, func() {
					if got := w.rename(who, "Taken").code("updateOrganization"); got != code {
						t.Errorf("%s gets %q", kind, got)
					}
				})
			}
			if name := w.called(); name != "Helped" {
				t.Errorf("it is %q now", name)
			}
		},
		"another admin who watches hears of it": func(t *testing.T, w *stage) {
			w.rename(w.ada, "Unheard")
			watcher := w.watch(w.newAdmin().viewer, `subscription($o: ID!, $a: Cursor) { organizationEvents(organizationId: $o, after: $a, kinds: [ORGANIZATION_RENAMED]) {
				kind before after actor { displayName } } }`, "o", w.org, "a", w.now())
			w.rename(w.ada, "Heard")
			heard := watcher.next().at("organizationEvents")
			want := map[string]any{"kind": "ORGANIZATION_RENAMED", "before": "Unheard", "after": "Heard", "actor": map[string]any{"displayName": "Ada Lovelace"}}
			if diff := cmp.Diff(want, heard); diff != "" {
				t.Errorf("heard (- wanted, + there):\n%s", diff)
			}
		},
		"letters made from then on carry the new name, and those that wait the old one": func(t *testing.T, w *stage) {
			w.rename(w.ada, "The Old Mill")
			early, late := w.fresh("early"), w.fresh("late")
			w.invited(early)
			w.rename(w.ada, "The New Mill")
			w.invited(late)
			for email, name := range map[string]string{early: "The Old Mill", late: "The New Mill"} {
				if text := w.sent(email).Text; !strings.Contains(text, name) {
					t.Errorf("the letter to %s does not name %s:\n%s", email, name, text)
				}
			}
		},
		"of many who rename at once each replaces the name of the one before": func(t *testing.T, w *stage) {
			const crowd = 8
			w.rename(w.ada, "Name 0")
			began := w.now()
			crowdIn(crowd, func(i int) { w.rename(w.ada, fmt.Sprint("Name ", i+1)) })
			is := "Name 0"
			for _, e := range w.history(began) {
				if e["kind"] != string(entevent.KindORGANIZATION_RENAMED) || !strings.HasPrefix(e["summary"].(string), "The organization "+is+" is now called ") {
					t.Errorf("after %s comes %v", is, e["summary"])
				}
				is = strings.TrimSuffix(strings.TrimPrefix(e["summary"].(string), "The organization "+is+" is now called "), ".")
			}
			if name := w.called(); name != is {
				t.Errorf("it is %q, and the log says %q", name, is)
			}
		},
	})
}

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
