package invite

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/approval"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	entmember "usher/ent/member"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Approve is one admin's yes to an invitation that awaits it. With enough of
// them it is sent: only those count whose givers could still give what it gives,
// and whoever invited must be able to give it too. A member's request is
// answered for by whoever approves it last. Errors: UNAUTHENTICATED, NOT_FOUND,
// FORBIDDEN to whoever invites or asked, and to those who could not invite so
// themselves; ROLE_ABOVE_OWN, ALREADY_DECIDED, ALREADY_MEMBER, LIMIT_REACHED,
// INVITATIONS_PAUSED, and what the state table says.
func (s *Service) Approve(ctx context.Context, id uuid.UUID) (*ent.Invitation, error) {
	var approved *ent.Invitation
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, inv, in, err := s.decide(ctx, tx, id)
		if err != nil {
			return err
		}
		becomes, err := scope.Prospective(ctx, tx.Client(), Offered(inv))
		if err != nil {
			return err
		}
		if err := s.mayApprove(ctx, tx, in, inv, becomes[0]); err != nil {
			return err
		}
		stand, err := s.give(ctx, tx, inv, becomes[0])
		if err != nil {
			return err
		}
		if stand < inv.ApprovalsNeeded {
			approved = inv
			return s.Log.Append(ctx, tx, inv.OrganizationID, event.Entry{
				Kind: entevent.KindINVITATION_APPROVAL_GIVEN, Actor: viewer.Actor(ctx), Invitation: inv.ID,
				Summary: fmt.Sprintf("The invitation of %s was approved by %d of the %d who are needed.", inv.Email, stand, inv.ApprovalsNeeded),
			})
		}
		approved, err = s.release(ctx, tx, in, inv)
		return err
	})
	if err != nil {
		return nil, err
	}
	s.WakeMail()
	return approved, nil
}

// decide finds an invitation for whoever says yes or no to it. It waits for its
// turn among the organization's changes first; that the invitation awaits an
// approval is looked up then, and held, by the database's clock. The requester and
// the invited person see an invitation too, and get FORBIDDEN.
func (s *Service) decide(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.Invitation, Inviting, error) {
	inv, err := find(ctx, tx.Client(), id)
	if err != nil {
		return nil, nil, Inviting{}, err
	}
	ctx, standing, regime, err := policy.Enter(ctx, tx, inv.OrganizationID, role.ManageMembers)
	in := Inviting{Regime: regime, Standing: standing, Batch: 1}
	if err = in.refuses(inv, err); err != nil {
		return nil, nil, in, err
	}
	if inv, err = find(ctx, tx.Client(), id); err != nil { // as it is now that it is our turn
		return nil, nil, in, err
	}
	awaits, err := tx.Invitation.Query().
		Where(
			invitation.ID(id), invitation.StateEQ(invitation.StateAWAITING_APPROVAL),
			s.Store.NotPast(invitation.FieldExpiresAt), store.ForUpdate,
		).
		Exist(ctx)
	switch {
	case err != nil:
		return nil, nil, in, fmt.Errorf("see whether an invitation awaits an approval: %w", err)
	case awaits:
		return ctx, inv, in, nil
	case inv.State == invitation.StateAWAITING_APPROVAL: // then only its time can be over
		return nil, nil, in, refusal(invitation.StateEXPIRED)
	}
	return nil, nil, in, refusal(StateOf(inv, s.Store.Now()))
}

// mayApprove returns nil when the viewer may approve an invitation, and it would
// lead somewhere.
func (s *Service) mayApprove(ctx context.Context, tx *ent.Tx, in Inviting, inv *ent.Invitation, becomes access.Standing) error {
	actor := viewer.Actor(ctx)
	if store.Value(inv.InviterID) == actor || store.Value(inv.RequesterID) == actor {
		return fault.New(fault.Forbidden, "Somebody else has to approve what you ask for yourself.")
	}
	if err := access.MayGive(in.Standing, becomes); err != nil {
		return fault.At(err)
	}
	if err := s.mayResend(ctx, tx, in, inv); err != nil {
		return err
	}
	err := stillGiven(ctx, tx.Client(), in.Regime.MayInvite, inv, becomes)
	if fault.Is(err, fault.RoleAboveOwn) {
		return fault.New(fault.RoleAboveOwn, "Whoever invites this person may no longer give this role. Reject it, and invite the person yourself.")
	}
	return err
}

// give notes the viewer's approval, and tells how many stand. One that he gave
// before is no second one; but by now it may be the last that was missing,
// because somebody who had lost his right has it again.
func (s *Service) give(ctx context.Context, tx *ent.Tx, inv *ent.Invitation, becomes access.Standing) (int, error) {
	actor := viewer.Actor(ctx)
	approvals, err := tx.Approval.Query().
		Where(approval.InvitationID(inv.ID), approval.Version(inv.Version)).
		All(ctx)
	if err != nil {
		return 0, fmt.Errorf("look up who approved: %w", err)
	}
	approvers := make([]uuid.UUID, len(approvals), len(approvals)+1)
	for i, a := range approvals {
		approvers[i] = a.ApproverID
	}
	again := slices.Contains(approvers, actor)
	if !again {
		err := tx.Approval.Create().
			SetOrganizationID(inv.OrganizationID).
			SetInvitationID(inv.ID).
			SetVersion(inv.Version).
			SetApproverID(actor).
			SetApprovedAt(s.Store.Now()).
			Exec(ctx)
		if err != nil {
			return 0, fmt.Errorf("note an approval: %w", err)
		}
		approvers = append(approvers, actor)
	}
	stand, err := standing(ctx, tx, inv.OrganizationID, approvers, becomes)
	if err == nil && again && stand < inv.ApprovalsNeeded {
		err = fault.New(fault.AlreadyDecided, "You have approved this already; somebody else has to, besides.")
	}
	return stand, err
}

// standing counts the approvers who may give now what they approved.
func standing(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, approvers []uuid.UUID, becomes access.Standing) (int, error) {
	members, err := tx.Member.Query().
		Where(entmember.OrganizationID(organizationID), entmember.UserIDIn(approvers...)).
		All(ctx)
	if err != nil {
		return 0, fmt.Errorf("look up what approvers are: %w", err)
	}
	standings, err := scope.StandingsOf(ctx, tx.Client(), members...)
	if err != nil {
		return 0, err
	}
	count := 0
	for _, s := range standings {
		if access.MayGive(s, becomes) == nil {
			count++
		}
	}
	return count, nil
}

// release makes an invitation that has its approvals one that can be accepted.
func (s *Service) release(ctx context.Context, tx *ent.Tx, in Inviting, inv *ent.Invitation) (*ent.Invitation, error) {
	actor, now := viewer.Actor(ctx), s.Store.Now()
	released, err := s.move(ctx, tx, inv, approve, func(write *ent.InvitationUpdate) {
		write.SetApprovedAt(now).SetExpiresAt(demand{days: lifeDays(inv)}.until(now))
		if inv.InviterID == nil && inv.RequesterID != nil {
			write.SetInviterID(actor)
		}
	})
	if err != nil {
		return nil, err
	}
	if released.Delivery == invitation.DeliveryQUEUED {
		if err := s.letters(ctx, tx, in.Organization, inv.Version > 1, released); err != nil {
			return nil, err
		}
	}
	return released, s.Log.Append(ctx, tx, inv.OrganizationID, event.Entry{
		Kind: entevent.KindINVITATION_APPROVED, Actor: actor, Invitation: inv.ID,
		Summary: "The invitation of " + inv.Email + " was approved.",
	})
}
