package graph

import (
	"strings"
	"testing"

	entevent "usher/ent/event"
	"usher/internal/mail"
)

const (
	settings      = `models integrationCount storageLimit agentLimit teamSpace guideUrl playbookUrl supportEmail`
	updateWelcome = `mutation($input: UpdateOrganizationWelcomeInput!) { updateOrganizationWelcome(input: $input) {
		organization { id name welcome { ` + settings + ` } } userErrors { code message field } } }`
	previewWelcome = `query($org: ID!, $welcome: OrganizationWelcomeInput, $member: ID) { organization(id: $org) {
		welcomePreview(welcome: $welcome, memberId: $member) { subject html text } } }`
)

// offering is a whole of settings, each otherwise spelled than it is kept.
func offering() input {
	return input{
		"models": []string{" Difference 2 ", "Jacquard mini"}, "integrationCount": 24, "storageLimit": " 50 GB ", "agentLimit": "10 at once",
		"teamSpace": "The Foundry", "guideUrl": " https://engines.example/guide ", "playbookUrl": "http://engines.example/playbook", "supportEmail": " Help@Engines.EXAMPLE ",
	}
}

func (s *stage) setWelcome(welcome input) reply {
	return s.do(s.ada, updateWelcome, "input", input{"organizationId": s.org, "welcome": welcome})
}

func TestWelcome(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"settings are kept cleaned, replaced as a whole, and logged with what changed": func(t *testing.T, w *stage) {
			w.must(w.ada, updateWelcome, "input", input{"organizationId": w.org, "welcome": input{}})
			w.must(w.ada, updateWelcome, "input", input{"organizationId": w.org, "welcome": offering()})
			a := w.must(w.ada, `query($org: ID!) { organization(id: $org) { welcome { `+settings+` } events(first: 1) { nodes { kind summary actor { displayName } before after } } } }`, "org", w.org)
			for field, want := range map[string]any{"storageLimit": "50 GB", "guideUrl": "https://engines.example/guide", "supportEmail": "help@engines.example", "integrationCount": 24.0} {
				if got := a.at("organization", "welcome", field); got != want {
					t.Errorf("%s is %v", field, got)
				}
			}
			if got := a.at("organization", "welcome", "models", 0); got != "Difference 2" {
				t.Errorf("the first model is %v", got)
			}
			if kind, summary := a.string("organization", "events", "nodes", 0, "kind"), a.string("organization", "events", "nodes", 0, "summary"); kind != "ORGANIZATION_WELCOME_CHANGED" ||
				summary != "The welcome letter changed: models, integrations, storage limit, agent limit, team space, guide, playbook, support." {
				t.Errorf("logged is %s: %s", kind, summary)
			}
			a = w.must(w.ada, updateWelcome, "input", input{"organizationId": w.org, "welcome": input{"teamSpace": "The Foundry", "integrationCount": 0}})
			if got := a.at("updateOrganizationWelcome", "organization", "welcome", "storageLimit"); got != nil {
				t.Errorf("what was left out is %v", got)
			}
			if got := a.at("updateOrganizationWelcome", "organization", "welcome", "integrationCount"); got != 0.0 {
				t.Errorf("no integrations are %v", got)
			}
		},
		"equal settings change and log nothing": func(t *testing.T, w *stage) {
			w.must(w.ada, updateWelcome, "input", input{"organizationId": w.org, "welcome": offering()})
			logged := w.logged(entevent.KindORGANIZATION_WELCOME_CHANGED)
			w.unchanged(t, func() { w.must(w.ada, updateWelcome, "input", input{"organizationId": w.org, "welcome": offering()}) })
			w.must(w.ada, updateWelcome, "input", input{"organizationId": w.org, "welcome": input{"models": []string{}, "guideUrl": " "}})
			w.unchanged(t, func() { w.must(w.ada, updateWelcome, "input", input{"organizationId": w.org, "welcome": input{}}) })
			if n := w.logged(entevent.KindORGANIZATION_WELCOME_CHANGED) - logged; n != 1 {
				t.Errorf("two changes are %d events", n)
			}
			org, err := w.Store.Client.Organization.Get(w.sys, w.organization.ID)
			if must(w.world, org, err).Welcome != "" {
				t.Errorf("nothing is kept as %q", org.Welcome)
			}
		},
		"bad settings are refused at their field, and as a preview are bad input": func(t *testing.T, w *stage) {
			for _, bad := range []struct {
				field string
				value any
				code  string
			}{
				{"models", []string{"a", " "}, "REQUIRED"},
				{"models", strings.Split(strings.Repeat("a ", 50)+"a", " "), "TOO_LONG"},
				{"integrationCount", -1, "INVALID"},
				{"guideUrl", "javascript:alert(1)", "INVALID"},
				{"guideUrl", "https://ann:secret@engines.example/", "INVALID"},
				{"playbookUrl", "//engines.example/playbook", "INVALID"},
				{"playbookUrl", "https://engines.example/\u2028x", "INVALID"},
				{"playbookUrl", "https://engines.example/" + strings.Repeat("a", mail.MaxURL), "TOO_LONG"},
				{"supportEmail", "Help <help@engines.example>", "INVALID"},
				{"supportEmail", "help@engines.example\r\nBcc: x@example.com", "INVALID"},
				{"supportEmail", strings.Repeat("a", 65) + "@engines.example", "TOO_LONG"},
			} {
				w.unchanged(t, func() {
					a := w.setWelcome(input{bad.field: bad.value})
					refused(t, a, "updateOrganizationWelcome", bad.code, "welcome", bad.field)
					preview := w.do(w.ada, previewWelcome, "org", w.org, "welcome", input{bad.field: bad.value})
					if preview.topCode() != "BAD_USER_INPUT" || preview.Errors[0].Message != a.string("updateOrganizationWelcome", "userErrors", 0, "message") {
						t.Errorf("%s of %v is previewed with %+v", bad.field, bad.value, preview.Errors)
					}
				})
			}
		},
		"50 models, a page of 2,000 characters and a count of 0 will do": func(t *testing.T, w *stage) {
			page := "https://engines.example/"
			w.must(w.ada, updateWelcome, "input", input{"organizationId": w.org, "welcome": input{
				"models":   strings.Split(strings.Repeat("a ", 49)+"a", " "),
				"guideUrl": page + strings.Repeat("a", mail.MaxURL-len(page)), "integrationCount": 0,
			}})
		},
		"a preview shows unsaved settings and keeps none": func(t *testing.T, w *stage) {
			w.must(w.ada, updateWelcome, "input", input{"organizationId": w.org, "welcome": input{"teamSpace": "The Saved"}})
			w.unchanged(t, func() {
				saved := w.must(w.ada, previewWelcome, "org", w.org)
				unsaved := w.must(w.ada, previewWelcome, "org", w.org, "welcome", input{"teamSpace": "The Tried"})
				empty := w.must(w.ada, previewWelcome, "org", w.org, "welcome", input{})
				for a, want := range map[string]bool{
					saved.string("organization", "welcomePreview", "text"):   true,
					saved.string("organization", "welcomePreview", "html"):   true,
					unsaved.string("organization", "welcomePreview", "text"): false,
					empty.string("organization", "welcomePreview", "html"):   false,
				} {
					if strings.Contains(a, "The Saved") != want {
						t.Errorf("the saved settings are shown, or are not: %s", a)
					}
				}
				if text := unsaved.string("organization", "welcomePreview", "text"); !strings.Contains(text, "Team space: The Tried\n") || !strings.Contains(text, "Hello Ada Lovelace,") {
					t.Errorf("the letter is %s", text)
				}
			})
			again := w.must(w.ada, previewWelcome, "org", w.org)
			if !strings.Contains(again.string("organization", "welcomePreview", "text"), "The Saved") {
				t.Error("a preview changed the settings")
			}
		},
		"a preview is for a member of the organization and nobody else": func(t *testing.T, w *stage) {
			here := w.must(w.ada, previewWelcome, "org", w.org, "member", w.sides["ours"].member)
			if text := here.string("organization", "welcomePreview", "text"); !strings.Contains(text, "as Clerk, in Works/Engines.") || strings.Contains(text, "Ada") {
				t.Errorf("the member's letter is %s", text)
			}
			for _, id := range []string{w.sides["theirs"].member, w.sides["ours"].user, w.org, "mem_00000000000000000000000000", ""} {
				if a := w.must(w.ada, previewWelcome, "org", w.org, "member", id); a.at("organization", "welcomePreview") != nil {
					t.Errorf("%q has a letter", id)
				}
			}
		},
	})
}
