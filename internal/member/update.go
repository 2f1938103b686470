package member

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/fault"
	"usher/internal/text"
)

// Update changes a member. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// ROLE_ABOVE_OWN at role, LAST_ADMIN, TOO_LONG and INVALID.
func (s *Service) Update(ctx context.Context, id uuid.UUID, change Change) (*ent.Member, error) {
	var err error
	if change.Reason, err = text.Optional(change.Reason, text.Lines, MaxReason); err != nil {
		return nil, fault.At(err, "reason")
	}
	var updated *ent.Member
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, m, standing, err := Enter(ctx, tx, id)
		if err != nil {
			return err
		}
		d, err := decide(ctx, tx, m.OrganizationID, standing, change)
		if err != nil {
			return err
		}
		if err := d.meet(ctx, tx, m); err != nil {
			return err
		}
		p, err := d.plan(m)
		if err != nil {
			return err
		}
		updated = p.after
		_, err = s.carryOut(ctx, tx, d, []plan{p})
		return err
	})
	return updated, err
}
