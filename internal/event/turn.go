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
	"usher/internal/store"
	"usher/internal/viewer"
)

// Lock makes the transaction wait for its turn among the organization's
// changes, and returns the organization as it is then. It is for decisions that
// look at several rows, such as whether an admin remains; everything else is
// ordered by Append. Whoever holds rows of it for change takes the organization
// first: all do, or two would wait for each other. Errors: NOT_FOUND.
func Lock(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (*ent.Organization, error) {
	return lock(viewer.AsSystem(ctx, "take a turn among an organization's changes"), tx, organizationID)
}

func lock(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (*ent.Organization, error) {
	org, err := locked(tx, organizationID).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such organization.")
	}
	if err != nil {
		return nil, fmt.Errorf("lock the organization: %w", err)
	}
	return org, nil
}

func locked(tx *ent.Tx, organizationID uuid.UUID) *ent.OrganizationQuery {
	return tx.Organization.Query().Where(organization.ID(organizationID), store.ForChange)
}

// LockOwn is Lock for a viewer who belongs to the organization. Outsiders find
// none, and make nobody wait. What the viewer may do is asked afterwards: whoever
// was before him may have taken his right. Errors: UNAUTHENTICATED, NOT_FOUND.
func LockOwn(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (context.Context, *ent.Organization, error) {
	if err := scope.MayEnter(ctx); err != nil {
		return nil, nil, err
	}
	org, err := lock(ctx, tx, organizationID)
	if err != nil {
		return nil, nil, err
	}
	return Holding(ctx, tx, org), org, nil
}

// TakeTurn is LockOwn, and scope.Enter as the viewer stands when his turn has
// come. Errors: those of scope.Enter.
func TakeTurn(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, needed role.Permission) (context.Context, access.Standing, error) {
	ctx, _, err := LockOwn(ctx, tx, organizationID)
	if err != nil {
		return nil, access.Standing{}, err
	}
	return scope.Enter(ctx, tx.Client(), organizationID, needed)
}

type heldKey struct{}

// held is an organization whose row a transaction has locked.
type held struct {
	tx           *ent.Tx
	organization *ent.Organization
}

// Holding returns a context that knows an organization's row, which the
// transaction has locked. Append reads the log's head there, and keeps it true.
func Holding(ctx context.Context, tx *ent.Tx, org *ent.Organization) context.Context {
	return context.WithValue(ctx, heldKey{}, held{tx, org})
}

// Held is the organization's row if the context knows it; else nil.
func Held(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) *ent.Organization {
	h, ok := ctx.Value(heldKey{}).(held)
	if !ok || h.tx != tx || h.organization.ID != organizationID {
		return nil
	}
	return h.organization
}
