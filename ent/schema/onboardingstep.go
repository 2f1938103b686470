package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// OnboardingStep is a step into the organization that a member has taken.
type OnboardingStep struct{ ent.Schema }

func (OnboardingStep) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (OnboardingStep) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("member_id", uuid.UUID{}).Immutable(),
		field.Enum("step").Values("COMPLETE_PROFILE", "JOIN_TEAM_SPACE", "FIRST_CONVERSATION", "EXPLORE_INTEGRATIONS").Immutable(),
		field.Time("completed_at").Immutable(),
	}
}

func (OnboardingStep) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("member_id", "step").Unique().StorageKey("onboarding_steps_member_id_step_key"),
	}
}
