package invite

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/scope"
)

// Inviting is somebody about to invite: what he may, and what holds in the
// organization.
type Inviting struct {
	policy.Regime
	Standing access.Standing
	Batch    int // how many are invited in the same act

	asks bool      // he cannot invite, and asks that others do
	act  uuid.UUID // what the lines of the log have in common; uuid.Nil for one alone
}

// mayGive returns nil when whoever invites may give a standing, or ask for it.
func (in Inviting) mayGive(to access.Standing) error {
	if in.asks {
		return access.MayAsk(in.Standing, to)
	}
	return access.MayGive(in.Standing, to)
}

// Look opens the organization to a viewer who may invite, and only wants to know
// what would come of it. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN.
func (s *Service) Look(ctx context.Context, client *ent.Client, organizationID uuid.UUID, batch int) (context.Context, Inviting, error) {
	ctx, standing, err := scope.Enter(ctx, client, organizationID, role.ManageMembers)
	if err != nil {
		return nil, Inviting{}, err
	}
	regime, err := policy.Look(ctx, client, organizationID)
	return ctx, Inviting{Regime: regime, Standing: standing, Batch: batch}, err
}

// Begin is Look for a viewer who is going to invite: it waits for its turn among
// the organization's changes. Outsiders make nobody wait.
func (s *Service) Begin(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, batch int) (context.Context, Inviting, error) {
	if _, _, err := scope.Enter(ctx, tx.Client(), organizationID, role.ManageMembers); err != nil {
		return nil, Inviting{}, err
	}
	if err := event.Lock(ctx, tx, organizationID); err != nil {
		return nil, Inviting{}, err
	}
	return s.Look(ctx, tx.Client(), organizationID, batch)
}
