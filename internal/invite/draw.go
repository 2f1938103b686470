package invite

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/address"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/text"
	"usher/internal/viewer"
)

// draw checks a draft and makes the row of it.
func (s *Service) draw(in Inviting, draft Draft, offered offer, terms Terms) (*ent.Invitation, error) {
	email, err := address.Parse(draft.Email)
	if err != nil {
		return nil, fault.At(err, "email")
	}
	if offered.fault != nil {
		return nil, offered.fault
	}
	if err := in.Admits(email); err != nil {
		return nil, fault.At(err, "email")
	}
	inv, err := s.fill(in, draft, offered, terms)
	if err != nil {
		return nil, err
	}
	inv.Email = string(email)
	in.demands(inv, nil, offered.standing.Rank()).draw(inv)
	return inv, nil
}

// fill is a draft's row without its address, and before it is put under the
// approval rules. The draft's role and department will do.
func (s *Service) fill(in Inviting, draft Draft, offered offer, terms Terms) (*ent.Invitation, error) {
	if err := in.mayGive(offered.standing); err != nil {
		return nil, err
	}
	days, err := in.Days(terms.ExpiresInDays)
	if err != nil {
		return nil, err
	}
	message, err := text.Optional(draft.Message, text.Lines, MaxMessage)
	if err != nil {
		return nil, fault.At(err, "message")
	}
	id := draft.ID
	if id == uuid.Nil {
		id = uuid.Must(uuid.NewV7())
	}
	now := s.Store.Now()
	inv := &ent.Invitation{
		ID: id, Role: offered.standing.Role, CustomRoleID: draft.CustomRole,
		Department: offered.place.Name, DepartmentID: offered.place.ID, Message: message, Version: 1,
		RequesterID: in.Requester, CreatedAt: now, LifeDays: days, Batch: in.Batch, Delivery: invitation.DeliveryQUEUED,
	}
	if !terms.SendEmail {
		inv.Delivery = invitation.DeliveryHANDED_OVER
	}
	return inv, nil
}

func checkDays(days *int) error {
	if days != nil && (*days < 1 || *days > MaxDays) {
		return fault.New(fault.Invalid, "An invitation is valid for 1 to %d days.", MaxDays).At("expiresInDays")
	}
	return nil
}

// taken finds the addresses that cannot be invited, and why. Open invitations
// whose time is over stand in nobody's way: they expire here and now, which
// gives the returned lines of the log.
func (s *Service) taken(ctx context.Context, tx *ent.Tx, in Inviting, emails []string, byLetter bool) (map[string]*fault.Fault, []event.Entry, error) {
	taken := map[string]*fault.Fault{}
	now, err := s.survey(ctx, tx.Client(), in, emails, byLetter)
	if err != nil {
		return nil, nil, err
	}
	for email, full := range now.full {
		taken[email] = full.At("email")
	}
	var over []*ent.Invitation
	for _, inv := range now.invitations {
		switch {
		case !isOpen(inv):
		case StateOf(inv, s.Store.Now()) == invitation.StateEXPIRED:
			over = append(over, inv)
		default:
			taken[inv.Email] = alreadyInvited()
		}
	}
	for email := range now.members {
		taken[email] = alreadyMember().At("email")
	}
	entries, err := s.expire(viewer.AsSystem(ctx, "expire invitations that are in nobody's way"), tx, over)
	return taken, entries, err
}

// free counts the addresses of drawn invitations that are not taken, each once.
func free(drawn []*ent.Invitation, taken map[string]*fault.Fault) int {
	addresses := map[string]bool{}
	for _, inv := range drawn {
		if inv != nil && taken[inv.Email] == nil {
			addresses[inv.Email] = true
		}
	}
	return len(addresses)
}

func create(tx *ent.Tx, inv *ent.Invitation) *ent.InvitationCreate {
	return tx.Invitation.Create().
		SetID(inv.ID).
		SetOrganizationID(inv.OrganizationID).
		SetEmail(inv.Email).
		SetRole(inv.Role).
		SetNillableCustomRoleID(inv.CustomRoleID).
		SetNillableDepartment(inv.Department).
		SetNillableDepartmentID(inv.DepartmentID).
		SetNillableMessage(inv.Message).
		SetState(inv.State).
		SetVersion(inv.Version).
		SetNillableInviterID(inv.InviterID).
		SetNillableRequesterID(inv.RequesterID).
		SetCreatedAt(inv.CreatedAt).
		SetExpiresAt(inv.ExpiresAt).
		SetApprovalsNeeded(inv.ApprovalsNeeded).
		SetApprovalRules(inv.ApprovalRules).
		SetLifeDays(inv.LifeDays).
		SetBatch(inv.Batch).
		SetDelivery(inv.Delivery)
}
