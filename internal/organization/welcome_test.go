package organization_test

import (
	"strings"
	"testing"

	"usher/internal/apptest"
)

const (
	update = `mutation($org: ID!, $welcome: OrganizationWelcomeInput!) {
		updateOrganizationWelcome(input: {organizationId: $org, welcome: $welcome}) { organization { id } userErrors { code field } }
	}`
	preview = `query($org: ID!, $welcome: OrganizationWelcomeInput, $member: ID) {
		organization(id: $org) { welcomePreview(welcome: $welcome, memberId: $member) { subject html text } }
	}`
	bring = `mutation($org: ID!, $email: String!) {
		createInvitation(input: {organizationId: $org, email: $email, department: "Lighting", sendEmail: false}) { invitation { url } userErrors { code } }
	}`
	join = `mutation($token: String!, $name: String!, $password: String!) {
		acceptInvitation(input: {token: $token, name: $name, password: $password}) { member { id } userErrors { code } }
	}`
)

// joins brings somebody in, and returns his member id.
func joins(t *testing.T, a *apptest.App, email, name string) string {
	t.Helper()
	invited := a.Must(t, a.Admin.Token, bring, map[string]any{"org": a.OrganizationID, "email": email})
	_, token, _ := strings.Cut(invited.Text("createInvitation.invitation.url"), "#")
	joined := a.Must(t, "", join, map[string]any{"token": token, "name": name, "password": apptest.Password})
	return joined.Text("acceptInvitation.member.id")
}

func TestWelcome_letter_tells_every_setting_and_is_the_one_previewed(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		welcome := map[string]any{
			"models": []string{"Difference 2", "Jacquard mini"}, "integrationCount": 24, "storageLimit": "50 GB", "agentLimit": "10 at once",
			"teamSpace": "The Foundry", "guideUrl": "https://acme.example/guide", "playbookUrl": "http://acme.example/playbook", "supportEmail": "help@acme.example",
		}
		tried := a.Must(t, a.Admin.Token, preview, map[string]any{"org": a.OrganizationID, "welcome": welcome})
		a.Must(t, a.Admin.Token, update, map[string]any{"org": a.OrganizationID, "welcome": welcome})
		saved := a.Must(t, a.Admin.Token, preview, map[string]any{"org": a.OrganizationID})
		if string(tried.Data) != string(saved.Data) || !strings.Contains(tried.Text("organization.welcomePreview.text"), "Hello Ann Ek,") {
			t.Errorf("tried, the letter was %s, and saved it is %s", tried.Data, saved.Data)
		}

		id := joins(t, a, "eva@example.com", "Eva Holm")
		letter := a.SMTP.Await(t, 1)[0]
		for _, want := range []string{"Eva Holm", "Acme", "Lighting", "eva@example.com", "Difference 2, Jacquard mini", `valign="baseline">24`, "50 GB", "10 at once", "The Foundry", "help@acme.example",
			`href="https://acme.example/guide"`, `href="http://acme.example/playbook"`} {
			if !strings.Contains(letter.HTML, want) {
				t.Errorf("the HTML does not tell %s", want)
			}
		}
		const told = "\n\nModels: Difference 2, Jacquard mini\nIntegrations: 24\nStorage limit: 50 GB\nAgent limit: 10 at once\nTeam space: The Foundry\n" +
			"Guide: https://acme.example/guide\nPlaybook: http://acme.example/playbook\nSupport: help@acme.example\n\nGo to Acme:\n"
		if !strings.Contains(letter.Text, told) {
			t.Errorf("the text is\n%s", letter.Text)
		}
		same := a.Must(t, a.Admin.Token, preview, map[string]any{"org": a.OrganizationID, "member": id})
		for part, sent := range map[string]string{"subject": letter.Subject, "text": letter.Text, "html": letter.HTML} {
			if same.Text("organization.welcomePreview."+part) != sent {
				t.Errorf("the preview's %s is not the letter's", part)
			}
		}
	})
}

func TestWelcome_letter_holds_whatever_admins_type(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		hostile := `</td><script>alert(1)</script>{{.}} =?utf-8?q?x?= https://evil.example/`
		a.Must(t, a.Admin.Token, update, map[string]any{"org": a.OrganizationID, "welcome": map[string]any{
			"models": []string{hostile}, "storageLimit": hostile, "agentLimit": hostile, "teamSpace": hostile,
		}})
		for field, typed := range map[string]string{
			"guideUrl": "javascript:alert(1)", "playbookUrl": "https://evil.example/\r\nBcc: victim@example.com", "teamSpace": "a\u2028b", "storageLimit": "a\rb",
			"supportEmail": "help@acme.example\nBcc: victim@example.com",
		} {
			refused := a.Do(t, a.Admin.Token, update, map[string]any{"org": a.OrganizationID, "welcome": map[string]any{field: typed}})
			if code, at := refused.Text("updateOrganizationWelcome.userErrors.0.code"), refused.Text("updateOrganizationWelcome.userErrors.0.field.1"); code != "INVALID" || at != field {
				t.Errorf("%s %q gets %q at %s", field, typed, code, at)
			}
		}
		joins(t, a, "eva@example.com", "Eva Holm")
		letter := a.SMTP.Await(t, 1)[0]
		if n := strings.Count(letter.HTML, "<a "); n != 2 || strings.Contains(letter.HTML, "<script") || strings.Contains(letter.HTML, "https://evil") {
			t.Errorf("the HTML has %d links, and\n%s", n, letter.HTML)
		}
		if !strings.Contains(letter.HTML, "&lt;script&gt;alert(1)&lt;/script&gt;{{.}}") || !strings.Contains(letter.Text, "<script>alert(1)</script>{{.}}") {
			t.Errorf("what was typed is not there as text:\n%s", letter.Text)
		}
		if strings.Contains(letter.Text, "https://evil") || len(letter.Header["Bcc"]) > 0 {
			t.Errorf("the letter is\n%s", letter.Raw)
		}
	})
}
