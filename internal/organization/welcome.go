package organization

import (
	"context"
	"fmt"
	"reflect"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/address"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/mail"
	"usher/internal/role"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Limits of what the welcome letter tells; texts in characters, and those of
// its pages in mail.MaxURL.
const (
	MaxModels    = 50
	maxModel     = 100
	maxAllowance = 100 // storage and agents
	maxTeamSpace = 200
)

// UpdateWelcome replaces what an organization's welcome letters tell. Letters
// that are queued already stay as they are. Errors: UNAUTHENTICATED, NOT_FOUND,
// FORBIDDEN, REQUIRED, INVALID and TOO_LONG below welcome.
func (s *Service) UpdateWelcome(ctx context.Context, organizationID uuid.UUID, settings mail.WelcomeSettings) (*ent.Organization, error) {
	settings, err := checkedWelcome(settings)
	if err != nil {
		return nil, err
	}
	encoded, err := settings.Encode()
	if err != nil {
		return nil, err
	}
	var updated *ent.Organization
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		// What changes depends on what another admin may be changing.
		ctx, _, err := event.TakeTurn(ctx, tx, organizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		if updated, err = tx.Organization.Get(ctx, organizationID); err != nil {
			return fmt.Errorf("look up an organization's welcome: %w", err)
		}
		before, err := mail.WelcomeSettingsOf(updated)
		if err != nil {
			return err
		}
		changed := differences(before, settings)
		if len(changed) == 0 {
			return nil
		}
		if updated, err = tx.Organization.UpdateOneID(organizationID).SetWelcome(encoded).Save(ctx); err != nil {
			return fmt.Errorf("update an organization's welcome: %w", err)
		}
		return s.Log.Append(ctx, tx, organizationID, event.Entry{
			Kind: entevent.KindORGANIZATION_WELCOME_CHANGED, Actor: viewer.Actor(ctx),
			Summary: "The welcome letter changed: " + strings.Join(changed, ", ") + ".",
		})
	})
	return updated, err
}

// PreviewWelcome writes out the welcome letter that a member, loaded with his
// user, would get; with settings that are not saved where there are any. own is
// the name of the role that the organization made for him, or "". Errors: those
// of UpdateWelcome below welcome.
func (s *Service) PreviewWelcome(org *ent.Organization, to *ent.Member, own string, unsaved *mail.WelcomeSettings) (mail.Message, error) {
	settings, err := mail.WelcomeSettingsOf(org)
	if unsaved != nil {
		settings, err = checkedWelcome(*unsaved)
	}
	if err != nil {
		return mail.Message{}, err
	}
	person := to.Edges.User
	return s.Composer.Preview(address.Address(person.Email), mail.WelcomeTo(person, to, own, org, settings))
}

// checkedWelcome is the settings as they are kept: texts without space around
// them, the address in its one spelling, and nil for what is empty.
func checkedWelcome(w mail.WelcomeSettings) (kept mail.WelcomeSettings, err error) {
	if n := len(w.Models); n > MaxModels {
		return kept, fault.New(fault.TooLong, "A letter tells at most %d models; these are %d.", MaxModels, n).At("welcome", "models")
	}
	for _, typed := range w.Models {
		model, err := text.Required(typed, maxModel)
		if err != nil {
			return kept, fault.At(err, "welcome", "models")
		}
		kept.Models = append(kept.Models, model)
	}
	if kept.IntegrationCount = w.IntegrationCount; w.IntegrationCount != nil && *w.IntegrationCount < 0 {
		return kept, fault.New(fault.Invalid, "There cannot be fewer than 0 integrations.").At("welcome", "integrationCount")
	}
	for _, part := range []struct {
		field string
		from  *string
		to    **string
		take  func(string, int) (string, error)
		limit int
	}{
		{"storageLimit", w.StorageLimit, &kept.StorageLimit, text.Line, maxAllowance},
		{"agentLimit", w.AgentLimit, &kept.AgentLimit, text.Line, maxAllowance},
		{"teamSpace", w.TeamSpace, &kept.TeamSpace, text.Line, maxTeamSpace},
		{"guideUrl", w.GuideURL, &kept.GuideURL, text.URL, mail.MaxURL},
		{"playbookUrl", w.PlaybookURL, &kept.PlaybookURL, text.URL, mail.MaxURL},
	} {
		if *part.to, err = text.Optional(part.from, part.take, part.limit); err != nil {
			return kept, fault.At(err, "welcome", part.field)
		}
	}
	if typed := strings.TrimSpace(text.Value(w.SupportEmail)); typed != "" {
		support, err := address.Parse(typed)
		if err != nil {
			return kept, fault.At(err, "welcome", "supportEmail")
		}
		kept.SupportEmail = new(string(support))
	}
	return kept, nil
}

// differences names what one letter tells otherwise than another.
func differences(a, b mail.WelcomeSettings) (names []string) {
	for _, part := range []struct {
		name string
		a, b any
	}{
		{"models", a.Models, b.Models},
		{"integrations", a.IntegrationCount, b.IntegrationCount},
		{"storage limit", a.StorageLimit, b.StorageLimit},
		{"agent limit", a.AgentLimit, b.AgentLimit},
		{"team space", a.TeamSpace, b.TeamSpace},
		{"guide", a.GuideURL, b.GuideURL},
		{"playbook", a.PlaybookURL, b.PlaybookURL},
		{"support", a.SupportEmail, b.SupportEmail},
	} {
		if !reflect.DeepEqual(part.a, part.b) {
			names = append(names, part.name)
		}
	}
	return names
}
