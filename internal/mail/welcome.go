package mail

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"usher/ent"
	"usher/internal/text"
)

// MaxURL bounds an address of a page in a letter, in characters.
const MaxURL = 2000

// WelcomeSettings are what an organization's welcome letters tell of the place,
// besides names and role. What is nil or empty has no line in the letter.
// Package organization checks them when they are typed.
type WelcomeSettings struct {
	Models           []string `json:",omitempty"` // those that members can use
	IntegrationCount *int     `json:",omitempty"`
	StorageLimit     *string  `json:",omitempty"`
	AgentLimit       *string  `json:",omitempty"`
	TeamSpace        *string  `json:",omitempty"`
	GuideURL         *string  `json:",omitempty"`
	PlaybookURL      *string  `json:",omitempty"`
	SupportEmail     *string  `json:",omitempty"`
}

// WelcomeSettingsOf reads an organization's settings.
func WelcomeSettingsOf(org *ent.Organization) (s WelcomeSettings, err error) {
	if org.Welcome == "" {
		return s, nil
	}
	if err := json.Unmarshal([]byte(org.Welcome), &s); err != nil {
		return s, fmt.Errorf("read the welcome settings of organization %s: %w", org.ID, err)
	}
	return s, nil
}

// Encode writes the settings as an organization keeps them: empty while nothing
// is set.
func (s WelcomeSettings) Encode() (string, error) {
	encoded, err := json.Marshal(s)
	if err != nil {
		return "", fmt.Errorf("write welcome settings: %w", err)
	}
	if string(encoded) == "{}" {
		return "", nil
	}
	return string(encoded), nil
}

// WelcomeTo is the content of a member's welcome letter. A role that the
// organization made has a name.
func WelcomeTo(person *ent.User, m *ent.Member, roleName string, org *ent.Organization, settings WelcomeSettings) Welcome {
	return Welcome{
		Name: person.Name, OrganizationName: org.Name, Role: m.Role, RoleName: roleName, Department: text.Value(m.Department),
		WelcomeSettings: settings,
	}
}

// fact is one line of what the letter tells of the place. One with a URL is a
// link.
type fact struct{ Label, Text, URL string }

// facts are the lines of what is set, in the letter's order.
func (s WelcomeSettings) facts() (facts []fact) {
	add := func(label, text, url string) {
		if text != "" {
			facts = append(facts, fact{label, text, url})
		}
	}
	models := make([]string, len(s.Models))
	for i, model := range s.Models {
		models[i] = name(model)
	}
	add("Models", strings.Join(models, ", "), "")
	if s.IntegrationCount != nil {
		add("Integrations", strconv.Itoa(*s.IntegrationCount), "")
	}
	add("Storage limit", name(text.Value(s.StorageLimit)), "")
	add("Agent limit", name(text.Value(s.AgentLimit)), "")
	add("Team space", name(text.Value(s.TeamSpace)), "")
	guide, playbook := page(s.GuideURL), page(s.PlaybookURL)
	add("Guide", place(guide), guide)
	add("Playbook", place(playbook), playbook)
	add("Support", line(text.Value(s.SupportEmail)), "")
	return facts
}

// page is a URL that may stand in a letter; empty for one that may not.
func page(typed *string) string {
	url, err := text.URL(text.Value(typed), MaxURL)
	if err != nil {
		return ""
	}
	return url
}

// place is a URL as people read it: where it leads, and not how.
func place(url string) string {
	_, rest, _ := strings.Cut(url, "://")
	return short(strings.TrimSuffix(rest, "/"))
}
