package invite

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/member"
	"usher/internal/policy"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// Preview is what the bearer of a token may know before joining. Of one that was
// not approved, or whose token was handed over and lets nobody in any more, it has
// neither the inviter's name and words nor a department.
type Preview struct {
	Invitation       *ent.Invitation
	State            invitation.State
	PausedUntil      *time.Time // while the organization takes nobody in
	OrganizationName string
	InviterName      *string
	RoleName         string
	AccountExists    bool // one that has to be signed in to
	Replaced         bool // a newer letter was sent: this link is dead, the newest works
}

// Preview reads an invitation by its token and changes nothing. One that Accept would
// refuse, since the word it rests on counts no more, is REVOKED as far as its bearer
// goes. Errors: TOKEN_INVALID, RATE_LIMITED.
func (s *Service) Preview(ctx context.Context, secret string) (Preview, error) {
	ctx, b, err := s.bear(ctx, secret)
	if err != nil {
		return Preview{}, err
	}
	t, err := s.termsOf(ctx, b)
	if err != nil {
		return Preview{}, err
	}
	now := s.Store.Now()
	p := Preview{
		Invitation: b.Invitation, State: StateOf(b.Invitation, now), Replaced: b.replaced,
		OrganizationName: t.org.Name, PausedUntil: policy.PausedUntil(t.org, now),
	}
	if waits(p.State) && (b.replaced || t.lapsed != nil) {
		p.State = invitation.StateREVOKED
	}
	if t.lapsed != nil && b.handedOver() || !isAnnounced(b.Invitation) {
		bare := *b.Invitation
		bare.Department, bare.Message, p.Invitation = nil, nil, &bare
		p.RoleName = bare.Role.Name()
		return p, nil
	}
	p.RoleName = t.becomes.RoleName()
	if b.InviterID != nil {
		inviter, err := s.Store.Client.User.Get(viewer.AsSystem(ctx, "tell an invited person who invites"), *b.InviterID)
		if err != nil {
			return Preview{}, fmt.Errorf("look up the inviter: %w", err)
		}
		p.InviterName = &inviter.Name
	}
	_, p.AccountExists, err = s.tellAccount(ctx, b)
	return p, err
}

// tellAccount finds the account of a token's address, and tells whether it has to be
// signed in to. A letter's bearer gets one that nobody has proven anew, unless he is
// signed in to it and came by an invitation: he would not expect to give another
// password. A link that was handed over takes none over. Its bearer learns whether the
// address has an account, and each that has counts as a guess; past their bound he
// learns of none that has not, either. Errors: RATE_LIMITED.
func (s *Service) tellAccount(ctx context.Context, b borne) (owner *ent.User, mustSignIn bool, err error) {
	owner, err = s.Accounts.ByEmail(ctx, s.Store.Client, address.Address(b.Email))
	himself := owner != nil && owner.ID == viewer.Actor(ctx)
	switch {
	case err != nil:
		return nil, false, err
	case b.handedOver() && himself:
		return owner, true, nil
	case b.handedOver():
		err = s.Accounts.Attempts.Guard(ctx, "", func() (free bool, err error) { return owner == nil, nil })
		return owner, owner != nil, err
	case owner == nil || account.IsProven(owner) || !himself:
		return owner, owner != nil && account.IsProven(owner), nil
	}
	vouched, err := member.Vouched(ctx, s.Store.Client, []uuid.UUID{owner.ID})
	return owner, vouched[owner.ID], err
}

// Offer is what a token's invitation would make of whoever bears it. Errors: those
// of Accept that concern the token.
func (s *Service) Offer(ctx context.Context, secret string) (scope.Offer, error) {
	ctx, b, err := s.bear(ctx, secret)
	if err == nil {
		err = s.open(b)
	}
	if err != nil {
		return scope.Offer{}, err
	}
	t, err := s.termsOf(ctx, b)
	return Offered(b.Invitation), cmp.Or(err, t.lapsed)
}

// isAnnounced tells whether the person invited may know more of an invitation
// than where it stands: one that was not approved is nobody's word yet.
func isAnnounced(inv *ent.Invitation) bool {
	unapproved := inv.State == invitation.StateAWAITING_APPROVAL || inv.State == invitation.StateREJECTED ||
		inv.ApprovalsNeeded > 0 && inv.ApprovedAt == nil
	return !unapproved
}
