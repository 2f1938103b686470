package invite

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Inviting is somebody about to invite: what he may, and what holds in the
// organization.
type Inviting struct {
	policy.Regime
	Standing access.Standing
	Batch    int // how many are invited in the same act

	// Whoever invites by the policy's permission, or asks that others do, and need
	// not manage members: he sees no invitations but those that he asked for. Nil for
	// all others.
	Requester *uuid.UUID

	asks bool      // he does not invite, and asks that others do
	act  uuid.UUID // what the lines of the log have in common; uuid.Nil for one alone
}

// mayGive returns nil when whoever invites may give a standing, or ask for it.
func (in Inviting) mayGive(to access.Standing) error {
	if in.asks {
		return access.MayAsk(in.Standing, to)
	}
	return access.MayOffer(in.Standing, to, in.MayInvite)
}

// Look opens the organization to a viewer who manages members, and only wants to
// know what would come of it if he invited. Errors: UNAUTHENTICATED, NOT_FOUND,
// FORBIDDEN.
func (s *Service) Look(ctx context.Context, client *ent.Client, organizationID uuid.UUID, batch int) (context.Context, Inviting, error) {
	ctx, standing, err := scope.Enter(ctx, client, organizationID, role.ManageMembers)
	if err != nil {
		return nil, Inviting{}, err
	}
	regime, err := policy.Look(ctx, client, organizationID)
	return ctx, Inviting{Regime: regime, Standing: standing, Batch: batch}, err
}

// Begin opens the organization to a viewer who is going to invite, by managing
// members or by the permission that the policy names, and waits for its turn
// among the organization's changes. Outsiders make nobody wait. Whether the ways
// in are open is asked by what writes: an answer that an idempotency key
// remembers is given during a pause too.
func (s *Service) Begin(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, batch int) (context.Context, Inviting, error) {
	ctx, regime, err := policy.Turn(ctx, tx, organizationID, func(ctx context.Context) error {
		_, _, err := s.enterToInvite(ctx, tx.Client(), organizationID, nil)
		return err
	})
	if err != nil {
		return nil, Inviting{}, err
	}
	ctx, in, err := s.enterToInvite(ctx, tx.Client(), organizationID, &regime)
	if err != nil {
		return nil, Inviting{}, err
	}
	in.Regime, in.Batch = regime, batch
	return ctx, in, nil
}

// enterToInvite opens the organization to a viewer who may invite. The regime is
// asked about those who do not manage members, and read where it is not known.
func (s *Service) enterToInvite(ctx context.Context, client *ent.Client, organizationID uuid.UUID, known *policy.Regime) (context.Context, Inviting, error) {
	ctx, standing, err := scope.Enter(ctx, client, organizationID, role.ViewOrganization)
	if err != nil || access.May(standing, role.ManageMembers) == nil {
		return ctx, Inviting{Standing: standing}, err
	}
	if known == nil {
		regime, err := policy.Look(ctx, client, organizationID)
		if err != nil {
			return nil, Inviting{}, err
		}
		known = &regime
	}
	err = access.May(standing, known.MayInvite)
	return ctx, Inviting{Standing: standing, Requester: store.Nullable(viewer.Actor(ctx))}, err
}

// begin is Begin for an invitation that is there: for a viewer who manages
// members, or who asked for it and may still invite. The invited person sees his
// invitation too, and gets FORBIDDEN.
func (s *Service) begin(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.Invitation, Inviting, error) {
	inv, err := find(ctx, tx.Client(), id)
	if err != nil {
		return nil, nil, Inviting{}, err
	}
	ctx, in, err := s.Begin(ctx, tx, inv.OrganizationID, 1)
	if err = in.refuses(inv, err); err != nil {
		return nil, nil, Inviting{}, err
	}
	inv, err = find(ctx, tx.Client(), id) // as it is now that it is our turn
	return ctx, inv, in, err
}

// refuses is why somebody may do nothing with an invitation.
func (in Inviting) refuses(inv *ent.Invitation, err error) error {
	others := in.Requester != nil && (inv.RequesterID == nil || *inv.RequesterID != *in.Requester)
	if fault.Is(err, fault.NotFound) || err == nil && others {
		return fault.New(fault.Forbidden, "Only admins of the organization may do this.")
	}
	return err
}
