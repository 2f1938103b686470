package scope

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/viewer"
)

type enteredKey struct{}

// Enter opens an organization for writing to a viewer who has a permission
// there, and tells his standing. It is asked inside the transaction that
// writes, so that a right lost a moment ago is lost. The system enters
// anything and has an admin's standing. Errors: NOT_FOUND, FORBIDDEN,
// UNAUTHENTICATED.
func Enter(ctx context.Context, client *ent.Client, organizationID uuid.UUID, p role.Permission) (context.Context, access.Standing, error) {
	v, ok := viewer.From(ctx)
	if !ok {
		return nil, access.Standing{}, errNoViewer
	}
	entered := context.WithValue(ctx, enteredKey{}, organizationID)
	if v.IsSystem() {
		return entered, access.Standing{Role: role.Admin, Active: true}, nil
	}
	if !v.IsSignedIn() {
		return nil, access.Standing{}, fault.New(fault.Unauthenticated, "Sign in first.")
	}
	standing, err := StandingOf(ctx, client, organizationID, v.UserID)
	if err != nil {
		return nil, access.Standing{}, err
	}
	if err := access.May(standing, p); err != nil {
		return nil, access.Standing{}, err
	}
	return entered, standing, nil
}

// EnterAsInvited opens an organization to the bearer of one of its
// invitations.
func EnterAsInvited(ctx context.Context, inv *ent.Invitation) (context.Context, error) {
	if v, ok := viewer.From(ctx); !ok || v.InvitationID != inv.ID {
		return nil, errors.New("scope: the viewer does not bear this invitation")
	}
	return context.WithValue(ctx, enteredKey{}, inv.OrganizationID), nil
}

// EnterByLink opens an organization to the bearer of one of its links.
func EnterByLink(ctx context.Context, link *ent.InviteLink) (context.Context, error) {
	if v, ok := viewer.From(ctx); !ok || v.InviteLinkID != link.ID {
		return nil, errors.New("scope: the viewer does not bear this link")
	}
	return context.WithValue(ctx, enteredKey{}, link.OrganizationID), nil
}
