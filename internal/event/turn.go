package event

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
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
// changes, and returns the organization as it is then. It is for decisions that
// look at several rows, such as whether an admin remains; everything else is
// ordered by Append. Errors: NOT_FOUND.
func Lock(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (*ent.Organization, error) {
	ctx = viewer.AsSystem(ctx, "take a turn among an organization's changes")
	org, err := locked(tx, organizationID).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such organization.")
	}
	if err != nil {
		return nil, fmt.Errorf("lock the organization: %w", err)
	}
	return org, nil
}

// locked finds an organization and keeps other changes of it waiting, as an
// UPDATE would: rows that refer to it may be written meanwhile. On SQLite a
// transaction has all writing to itself.
func locked(tx *ent.Tx, organizationID uuid.UUID) *ent.OrganizationQuery {
	return tx.Organization.Query().Where(organization.ID(organizationID), func(s *entsql.Selector) {
		if s.Dialect() == dialect.Postgres {
			s.For(entsql.LockUpdate, entsql.WithLockClause("FOR NO KEY UPDATE"))
		}
	})
}

// TakeTurn is Lock for a viewer who needs a permission, and scope.Enter as he
// stands when his turn has come: whoever was before him may have taken his
// right. Outsiders make nobody wait. Errors: those of scope.Enter.
func TakeTurn(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, needed role.Permission) (context.Context, access.Standing, error) {
	if _, _, err := scope.Enter(ctx, tx.Client(), organizationID, needed); err != nil {
		return nil, access.Standing{}, err
	}
	if _, err := Lock(ctx, tx, organizationID); err != nil {
		return nil, access.Standing{}, err
	}
	return scope.Enter(ctx, tx.Client(), organizationID, needed)
}
