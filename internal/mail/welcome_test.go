package mail

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"usher/ent"
	"usher/internal/role"
)

// full is a welcome letter with every setting.
var full = Welcome{
	Name: "Grace Hopper", OrganizationName: "Analytical Engines", Role: role.Member, Department: "Compilers",
	WelcomeSettings: WelcomeSettings{
		Models:           []string{"Difference 2", "Analytical 1.5", "Jacquard mini"},
		IntegrationCount: new(24),
		StorageLimit:     new("50 GB for each person"),
		AgentLimit:       new("10 at once"),
		TeamSpace:        new("The Foundry"),
		GuideURL:         new("https://engines.example/guide?from=letter&for=new"),
		PlaybookURL:      new("http://engines.example/playbook/"),
		SupportEmail:     new("help@engines.example"),
	},
}

func TestWelcome_from_before_there_were_settings_reads_as_it_did(t *testing.T) {
	t.Parallel()
	const stored = `{"Name":"Grace Hopper","OrganizationName":"Analytical Engines","Role":"MEMBER","Department":"Compilers"}`
	row := rowOf(t, Welcome{})
	row.Content = stored
	m := composeRow(t, row)
	golden(t, "testdata/welcome.txt", "Subject: "+m.Subject+"\n\n"+m.Text)
	if strings.Contains(m.HTML, `class="facts"`) {
		t.Error("the HTML has a table without lines")
	}
	now, err := json.Marshal(Welcome{Name: "Grace Hopper", OrganizationName: "Analytical Engines", Role: role.Member, Department: "Compilers"})
	if err != nil || string(now) != stored {
		t.Errorf("without settings the row says %s, %v", now, err)
	}
}

func TestWelcome_a_setting_that_nobody_filled_in_has_no_line(t *testing.T) {
	t.Parallel()
	whole := compose(t, full)
	labels := []string{"Models", "Integrations", "Storage limit", "Agent limit", "Team space", "Guide", "Playbook", "Support"}
	for i, without := range []func(*WelcomeSettings){
		func(s *WelcomeSettings) { s.Models = nil },
		func(s *WelcomeSettings) { s.IntegrationCount = nil },
		func(s *WelcomeSettings) { s.StorageLimit = nil },
		func(s *WelcomeSettings) { s.AgentLimit = nil },
		func(s *WelcomeSettings) { s.TeamSpace = nil },
		func(s *WelcomeSettings) { s.GuideURL = nil },
		func(s *WelcomeSettings) { s.PlaybookURL = nil },
		func(s *WelcomeSettings) { s.SupportEmail = nil },
	} {
		content := full
		without(&content.WelcomeSettings)
		m := compose(t, content)
		var want []string
		for line := range strings.Lines(whole.Text) {
			if !strings.HasPrefix(line, labels[i]+": ") {
				want = append(want, line)
			}
		}
		if diff := cmp.Diff(strings.Join(want, ""), m.Text); diff != "" {
			t.Errorf("without %s (-want +got):\n%s", labels[i], diff)
		}
		if n := strings.Count(m.HTML, `<th scope="row"`); n != len(labels)-1 || strings.Contains(m.HTML, ">"+labels[i]+"<") {
			t.Errorf("without %s the HTML has %d lines", labels[i], n)
		}
	}
	none := full
	none.WelcomeSettings = WelcomeSettings{IntegrationCount: new(0)}
	if m := compose(t, none); !strings.Contains(m.Text, "\n\nIntegrations: 0\n\n") {
		t.Errorf("no integrations at all are not told:\n%s", m.Text)
	}
}

func TestWelcome_pages_are_links_and_nothing_else_is(t *testing.T) {
	t.Parallel()
	m := compose(t, full)
	for _, want := range []string{`href="https://engines.example/guide?from=letter&amp;for=new"`, ">engines.example/guide?from=letter&amp;for=new<",
		`href="http://engines.example/playbook/"`, ">engines.example/playbook<"} {
		if !strings.Contains(m.HTML, want) {
			t.Errorf("the HTML has no %s", want)
		}
	}
	if n := strings.Count(m.HTML, "<a "); n != 4 {
		t.Errorf("the HTML has %d links", n)
	}
	for _, hostile := range append(nasty, "javascript:alert(1)", "JAVASCRIPT://x/%0aalert(1)", "data:text/html,x", "//evil.example", "mailto:x@evil.example",
		"https://good.example@evil.example/", `https://evil.example/"onclick="alert(1)`, "https://evil.example/<script>", "https://evil.example/{{.Link}}",
		"https://evil.example/\r\nBcc: victim@example.com", "https://evil.example/\u2028x", "https://evil.example/"+strings.Repeat("a", MaxURL)) {
		content := full
		content.WelcomeSettings = WelcomeSettings{
			Models: []string{hostile, hostile}, StorageLimit: &hostile, AgentLimit: &hostile, TeamSpace: &hostile,
			GuideURL: &hostile, PlaybookURL: &hostile, SupportEmail: &hostile,
		}
		m := compose(t, content)
		checkHarmless(t, m)
		if strings.Contains(m.HTML, "ZgotmplZ") || strings.Contains(m.Text, "Guide:") {
			t.Errorf("%q became a page", hostile)
		}
	}
}

func TestWelcomeSettings_are_kept_and_read_again(t *testing.T) {
	t.Parallel()
	for _, settings := range []WelcomeSettings{{}, {IntegrationCount: new(0)}, full.WelcomeSettings} {
		kept, err := settings.Encode()
		if err != nil {
			t.Fatal(err)
		}
		again, err := WelcomeSettingsOf(&ent.Organization{Welcome: kept})
		if diff := cmp.Diff(settings, again); err != nil || diff != "" {
			t.Errorf("%s is read as %s, %v", kept, diff, err)
		}
	}
	if kept, _ := (WelcomeSettings{}).Encode(); kept != "" {
		t.Errorf("without settings %q is kept", kept)
	}
	if _, err := WelcomeSettingsOf(&ent.Organization{Welcome: "{"}); err == nil {
		t.Error("half a text was read")
	}
}

func TestPreview_is_the_letter_of_the_row(t *testing.T) {
	t.Parallel()
	sent := compose(t, full)
	preview, err := composer(t).Preview("grace@example.com", full)
	if err != nil || preview.Subject != sent.Subject || preview.Text != sent.Text || preview.HTML != sent.HTML {
		t.Errorf("the preview is another letter: %v\n%s", err, preview.Text)
	}
}
