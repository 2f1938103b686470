package event

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/organization"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// Lock makes the transaction wait for its turn among the organization's
// changes. It is for decisions that look at several rows, such as whether an
// admin remains; everything else is ordered by Append.
func Lock(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) error {
	ctx = viewer.AsSystem(ctx, "take a turn among an organization's changes")
	n, err := tx.Organization.Update().Where(organization.ID(organizationID)).AddEventSequence(0).Save(ctx)
	if err != nil {
		return fmt.Errorf("lock the organization: %w", err)
	}
	if n == 0 {
		return fault.New(fault.NotFound, "There is no such organization.")
	}
	return nil
}

// TakeTurn is Lock for a viewer who needs a permission, and scope.Enter as he
// stands when his turn has come: whoever was before him may have taken his
// right. Outsiders make nobody wait. Errors: those of scope.Enter.
func TakeTurn(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, needed role.Permission) (context.Context, access.Standing, error) {
	if _, _, err := scope.Enter(ctx, tx.Client(), organizationID, needed); err != nil {
		return nil, access.Standing{}, err
	}
	if err := Lock(ctx, tx, organizationID); err != nil {
		return nil, access.Standing{}, err
	}
	return scope.Enter(ctx, tx.Client(), organizationID, needed)
}
