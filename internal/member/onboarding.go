package member

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/onboardingstep"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// OnboardingSteps are the steps into an organization, in their order.
var OnboardingSteps = []onboardingstep.Step{
	onboardingstep.StepCOMPLETE_PROFILE,
	onboardingstep.StepJOIN_TEAM_SPACE,
	onboardingstep.StepFIRST_CONVERSATION,
	onboardingstep.StepEXPLORE_INTEGRATIONS,
}

// CompleteOnboardingStep notes that a member has taken a step, on his own word
// or an admin's: usually that of the product, which saw him take it. A step that
// was taken before stays as it is. Errors: UNAUTHENTICATED, NOT_FOUND,
// FORBIDDEN.
func (s *Service) CompleteOnboardingStep(ctx context.Context, id uuid.UUID, step onboardingstep.Step) (*ent.Member, error) {
	var m *ent.Member
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) (err error) {
		if m, err = await(ctx, tx, id); err != nil {
			return err
		}
		needed := role.ManageMembers
		if v, _ := viewer.From(ctx); v.UserID == m.UserID {
			needed = role.ViewOrganization
		}
		ctx, _, err = scope.Enter(ctx, tx.Client(), m.OrganizationID, needed)
		if fault.Is(err, fault.NotFound) { // he is suspended, and still sees his own place
			err = fault.New(fault.Forbidden, "While you are suspended you cannot do this.")
		}
		if err != nil {
			return err
		}
		return s.takeStep(ctx, tx, m, step)
	})
	return m, err
}

// takeStep writes a step that was not taken yet, and its line of the log. It is
// our turn, so nobody else can take it meanwhile.
func (s *Service) takeStep(ctx context.Context, tx *ent.Tx, m *ent.Member, step onboardingstep.Step) error {
	taken, err := tx.OnboardingStep.Query().Where(onboardingstep.MemberID(m.ID), onboardingstep.StepEQ(step)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("see whether a step was taken: %w", err)
	}
	if taken {
		return nil
	}
	err = tx.OnboardingStep.Create().
		SetOrganizationID(m.OrganizationID).
		SetMemberID(m.ID).
		SetStep(step).
		SetCompletedAt(s.Store.Now()).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("take a step: %w", err)
	}
	entry := entry(ctx, m, entevent.KindMEMBER_ONBOARDING_STEP_COMPLETED, "", inWords(step))
	entry.After = string(step)
	return s.Log.Append(ctx, tx, m.OrganizationID, entry)
}

// inWords is what somebody did who has taken the step.
func inWords(step onboardingstep.Step) string {
	switch step {
	case onboardingstep.StepCOMPLETE_PROFILE:
		return " completed the profile."
	case onboardingstep.StepJOIN_TEAM_SPACE:
		return " joined a team space."
	case onboardingstep.StepFIRST_CONVERSATION:
		return " had a first conversation."
	default:
		return " explored the integrations."
	}
}
