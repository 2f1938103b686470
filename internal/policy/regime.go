package policy

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/event"
	"usher/internal/fault"
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
	p, err := Of(org)
	return Regime{Policy: p, Organization: org}, err
}

// Hold is Look for whoever is going to let somebody in, or to ask him in: it
// waits for its turn among the organization's changes first, so that the policy,
// the pause and what the limits count stay as they are until the transaction
// has ended.
func Hold(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (Regime, error) {
	if err := event.Lock(ctx, tx, organizationID); err != nil {
		return Regime{}, err
	}
	return Look(ctx, tx.Client(), organizationID)
}

// Open returns nil while the ways in are open. Errors: INVITATIONS_PAUSED.
func (r Regime) Open(now time.Time) error {
	until := r.Organization.PausedUntil
	if until == nil || !until.After(now) {
		return nil
	}
	return fault.New(fault.InvitationsPaused, "Invitations are paused until %s. Try again after that.", until.Format("2006-01-02 15:04 MST"))
}
