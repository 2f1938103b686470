package invite

import (
	"context"
	"fmt"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/fault"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/viewer"
)

// stillGiven looks at what the inviter is now, and whether he may let somebody
// become that. The command line's invitations have none and stand. Who invited by the
// policy's permission must still have it, or manage members; an admin's word stands as
// far as his role goes.
func stillGiven(ctx context.Context, client *ent.Client, mayInvite role.Permission, inv *ent.Invitation, becomes access.Standing) error {
	if inv.InviterID == nil {
		return nil
	}
	standing, err := scope.StandingOf(ctx, client, inv.OrganizationID, *inv.InviterID)
	if err != nil {
		return err
	}
	if store.Value(inv.RequesterID) == *inv.InviterID && access.MayInvite(standing, mayInvite) != nil {
		return access.NoLongerGiven()
	}
	return access.StillMayGive(standing, becomes)
}

// stillShown looks at what somebody is now to whom the token was shown and who gave no
// word of his own: he must be one who would be shown it.
func (b borne) stillShown(ctx context.Context, client *ent.Client, mayInvite role.Permission, becomes access.Standing) error {
	if !b.handedOver() || store.Value(b.InviterID) == b.shownTo {
		return nil
	}
	standing, err := scope.StandingOf(ctx, client, b.OrganizationID, b.shownTo)
	if err != nil {
		return err
	}
	by := role.ManageMembers
	if store.Value(b.RequesterID) == b.shownTo {
		by = mayInvite
	}
	if access.MayOffer(standing, becomes, by) != nil {
		return access.NoLongerShown()
	}
	return nil
}

// stillGiven looks at both whose word lets a token's bearer in. Errors: ROLE_ABOVE_OWN.
func (b borne) stillGiven(ctx context.Context, client *ent.Client, mayInvite role.Permission, becomes access.Standing) error {
	if err := stillGiven(ctx, client, mayInvite, b.Invitation, becomes); err != nil {
		return err
	}
	return b.stillShown(ctx, client, mayInvite, becomes)
}

// asksForProof tells whether a token lets in only whose address is proven. That it is in
// a listed domain is the word of whoever typed it, who may be shown the link and need
// the approval that this spares.
func (b borne) asksForProof(p policy.Policy, rank role.Role) bool {
	return b.handedOver() && b.ApprovedAt == nil && p.AsksForProof(caseOf(p, b.Invitation, rank))
}

func unproven() error {
	return fault.New(fault.PolicyRefused, "This address has to be proven first. Open the link in the letter instead.")
}

// terms are what a token leads to as things stand.
type terms struct {
	org     *ent.Organization
	becomes access.Standing
	lapsed  error // why it does not let its bearer in, though it is open: ROLE_ABOVE_OWN, POLICY_REFUSED
}

// termsOf looks at whose word Accept will look at, which decides by itself in its
// transaction.
func (s *Service) termsOf(ctx context.Context, b borne) (terms, error) {
	org, err := s.Store.Client.Organization.Get(viewer.AsSystem(ctx, "look whose invitation a token is"), b.OrganizationID)
	if err != nil {
		return terms{}, fmt.Errorf("look up the inviting organization: %w", err)
	}
	p, err := policy.Of(org)
	if err != nil {
		return terms{}, err
	}
	becomes, err := scope.Prospective(ctx, s.Store.Client, Offered(b.Invitation))
	if err != nil {
		return terms{}, err
	}
	lapsed := b.stillGiven(ctx, s.Store.Client, p.MayInvite, becomes[0])
	if lapsed != nil && !fault.Is(lapsed, fault.RoleAboveOwn) {
		return terms{}, lapsed
	}
	if lapsed == nil && b.asksForProof(p, becomes[0].Rank()) {
		owner, err := s.Accounts.ByEmail(ctx, s.Store.Client, address.Address(b.Email))
		if err != nil {
			return terms{}, err
		}
		if owner == nil || owner.ID != viewer.Actor(ctx) || !account.IsProven(owner) {
			lapsed = unproven()
		}
	}
	return terms{org: org, becomes: becomes[0], lapsed: lapsed}, nil
}
