package event

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/member"
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

func locked(tx *ent.Tx, organizationID uuid.UUID) *ent.OrganizationQuery {
	return tx.Organization.Query().Where(organization.ID(organizationID), store.ForChange)
}

// Turn is Lock for a viewer, and returns a context that knows the organization.
// Whoever is no admin and has no right makes nobody wait: he is asked by may
// before. An admin, who nearly always has it, is found by the statement that
// locks; one who was denied it waits to hear so. Who took the turn must be asked
// again: whoever was before him may have taken his right. Errors: those of may.
func Turn(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, may func(context.Context) error) (context.Context, *ent.Organization, error) {
	org, err := lockAsAdmin(ctx, tx, organizationID)
	if err == nil && org == nil {
		if err := may(ctx); err != nil {
			return nil, nil, err
		}
		org, err = Lock(ctx, tx, organizationID)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("take a turn in an organization: %w", err)
	}
	return Holding(ctx, tx, org), org, nil
}

// lockAsAdmin locks an organization if the viewer is an admin there, and returns
// nil if not.
func lockAsAdmin(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (*ent.Organization, error) {
	v, _ := viewer.From(ctx)
	if !v.IsSignedIn() {
		return nil, nil
	}
	admin := organization.HasMembersWith(member.UserID(v.UserID), member.RoleEQ(role.Admin), member.StateEQ(member.StateACTIVE))
	org, err := locked(tx, organizationID).Where(admin).Only(viewer.AsSystem(ctx, "take an admin's turn among an organization's changes"))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return org, err
}

// TakeTurn is Turn for a viewer who needs a permission, and scope.Enter as he
// stands when his turn has come. Errors: those of scope.Enter.
func TakeTurn(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, needed role.Permission) (context.Context, access.Standing, error) {
	ctx, _, err := Turn(ctx, tx, organizationID, func(ctx context.Context) error {
		_, _, err := scope.Enter(ctx, tx.Client(), organizationID, needed)
		return err
	})
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
