package policy

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/viewer"
)

// Regime is what holds in an organization at a moment: its policy, and whether
// its ways in are closed.
type Regime struct {
	Policy
	Organization *ent.Organization
}

// Look reads an organization's regime, for whoever only foretells.
func Look(ctx context.Context, client *ent.Client, organizationID uuid.UUID) (Regime, error) {
	org, err := client.Organization.Get(viewer.AsSystem(ctx, "read an organization's policy"), organizationID)
	if err != nil {
		return Regime{}, fmt.Errorf("read an organization's policy: %w", err)
	}
	return regimeOf(org)
}

func regimeOf(org *ent.Organization) (Regime, error) {
	p, err := Of(org)
	return Regime{Policy: p, Organization: org}, err
}

// Hold is Look for whoever is going to let somebody in, or to ask him in: it
// waits for its turn among the organization's changes first, so that the policy,
// the pause and what the limits count stay as they are until the transaction
// has ended.
func Hold(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (context.Context, Regime, error) {
	org, err := event.Lock(ctx, tx, organizationID)
	if err != nil {
		return nil, Regime{}, err
	}
	regime, err := regimeOf(org)
	return event.Holding(ctx, tx, org), regime, err
}

// Turn is Hold for a viewer, as event.Turn has it. Errors: those of may.
func Turn(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, may func(context.Context) error) (context.Context, Regime, error) {
	ctx, org, err := event.Turn(ctx, tx, organizationID, may)
	if err != nil {
		return nil, Regime{}, err
	}
	regime, err := regimeOf(org)
	return ctx, regime, err
}

// Enter is Hold for a viewer who needs a permission, as he stands when his turn
// has come. Errors: those of event.TakeTurn.
func Enter(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, needed role.Permission) (context.Context, access.Standing, Regime, error) {
	ctx, standing, err := event.TakeTurn(ctx, tx, organizationID, needed)
	if err != nil {
		return nil, access.Standing{}, Regime{}, err
	}
	regime, err := regimeOf(event.Held(ctx, tx, organizationID))
	return ctx, standing, regime, err
}

// PausedUntil is when an organization's ways in open again; nil while they are
// open.
func PausedUntil(org *ent.Organization, now time.Time) *time.Time {
	if until := org.PausedUntil; until != nil && until.After(now) {
		return until
	}
	return nil
}

// Open returns nil while the ways in are open. Errors: INVITATIONS_PAUSED.
func (r Regime) Open(now time.Time) error {
	until := PausedUntil(r.Organization, now)
	if until == nil {
		return nil
	}
	return fault.New(fault.InvitationsPaused, "Invitations are paused until %s. Try again after that.", inWords(*until))
}
