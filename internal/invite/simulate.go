package invite

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/customrole"
	"usher/ent/invitation"
	"usher/internal/fault"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// MaxSimulated bounds how many invitations a rule is tried on, the newest first.
const MaxSimulated = 100_000

// simulateBatch is how many of them are read at once.
const simulateBatch = 5000

// Simulation is what a rule would have done.
type Simulation struct {
	Checked int
	Stopped []Past // that would have awaited an approval, newest first
}

// Past is an invitation that was made.
type Past struct {
	ID        uuid.UUID
	CreatedAt time.Time
}

// Simulate tries a rule on the invitations that were made since a time, and
// changes nothing. It is the very rule that would have stopped them, with the
// domains that are listed today. Those whose addresses retention has erased are
// left out. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, and those of a rule.
func (s *Service) Simulate(ctx context.Context, organizationID uuid.UUID, rule policy.Rule, since time.Time) (Simulation, error) {
	_, _, err := scope.Enter(ctx, s.Store.Client, organizationID, role.ManageMembers)
	if fault.Is(err, fault.Forbidden) {
		_, _, err = scope.Enter(ctx, s.Store.Client, organizationID, role.ConfigurePolicies)
	}
	if err == nil {
		err = rule.Check()
	}
	if err != nil {
		return Simulation{}, err
	}
	regime, err := policy.Look(ctx, s.Store.Client, organizationID)
	if err != nil {
		return Simulation{}, err
	}
	ranks, err := s.ranks(ctx, organizationID)
	if err != nil {
		return Simulation{}, err
	}
	var found Simulation
	var last *ent.Invitation
	for found.Checked < MaxSimulated {
		past, err := s.madeBefore(ctx, organizationID, since, last)
		if err != nil {
			return Simulation{}, err
		}
		for _, inv := range past {
			if rule.Applies(caseOf(regime.Policy, inv, ranks(inv))) {
				found.Stopped = append(found.Stopped, Past{inv.ID, inv.CreatedAt})
			}
		}
		found.Checked += len(past)
		if len(past) < simulateBatch {
			break
		}
		last = past[len(past)-1]
	}
	return found, nil
}

// ranks tells what the roles of an organization's invitations count as today.
func (s *Service) ranks(ctx context.Context, organizationID uuid.UUID) (func(*ent.Invitation) role.Role, error) {
	made, err := s.Store.Client.CustomRole.Query().
		Where(customrole.OrganizationID(organizationID)).
		All(viewer.AsSystem(ctx, "try a rule on past invitations"))
	if err != nil {
		return nil, fmt.Errorf("look up an organization's own roles: %w", err)
	}
	covering := make(map[uuid.UUID]role.Role, len(made))
	for _, r := range made {
		covering[r.ID] = role.Covering(role.Split(r.Permissions))
	}
	return func(inv *ent.Invitation) role.Role {
		if inv.CustomRoleID == nil {
			return inv.Role
		}
		return role.Higher(inv.Role, covering[*inv.CustomRoleID])
	}, nil
}

// madeBefore reads what a rule looks at in the invitations that were made since a
// time, and before the last that was read.
func (s *Service) madeBefore(ctx context.Context, organizationID uuid.UUID, since time.Time, last *ent.Invitation) ([]*ent.Invitation, error) {
	query := s.Store.Client.Invitation.Query().
		Where(invitation.OrganizationID(organizationID), invitation.CreatedAtGTE(since), invitation.ErasedAtIsNil()).
		Order(ent.Desc(invitation.FieldCreatedAt, invitation.FieldID)).
		Limit(simulateBatch)
	if last != nil {
		query.Where(invitation.Or(
			invitation.CreatedAtLT(last.CreatedAt),
			invitation.And(invitation.CreatedAtEQ(last.CreatedAt), invitation.IDLT(last.ID)),
		))
	}
	past, err := query.
		Select(
			invitation.FieldID, invitation.FieldEmail, invitation.FieldRole, invitation.FieldCustomRoleID, invitation.FieldBatch,
			invitation.FieldLifeDays, invitation.FieldCreatedAt, invitation.FieldExpiresAt,
		).
		All(viewer.AsSystem(ctx, "try a rule on past invitations"))
	if err != nil {
		return nil, fmt.Errorf("read past invitations: %w", err)
	}
	return past, nil
}
