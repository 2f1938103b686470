package invite

import (
	"context"
	"fmt"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/account"
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

// admittedBy asks for an approval that only the address has spared an invitation. That
// it is in a listed domain is the word of whoever typed it, who may be shown the link
// and need the approval: it has to be proven. Errors: POLICY_REFUSED.
func (b borne) admittedBy(p policy.Policy, inv *ent.Invitation, rank role.Role, signedIn *ent.User) error {
	proven := !b.handedOver() || signedIn != nil && account.IsProven(signedIn)
	c := caseOf(p, inv, rank)
	if proven || inv.ApprovedAt != nil || p.AdmitsUnapproved(c) != nil { // which was so when it was made
		return nil
	}
	c.Listed = false
	return p.AdmitsUnapproved(c)
}

// terms are what a token leads to as things stand.
type terms struct {
	org     *ent.Organization
	becomes access.Standing
	lapsed  error // why it lets nobody in any more, though it is open: ROLE_ABOVE_OWN
}

// termsOf looks at what Accept will look at, which decides by itself in its transaction.
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
	return terms{org: org, becomes: becomes[0], lapsed: lapsed}, nil
}
