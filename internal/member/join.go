package member

import (
	"cmp"
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/address"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/mail"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
)

// Arrival is a person at the door with a right to come in.
type Arrival struct {
	Person       *ent.User
	Organization *ent.Organization // whole, as the transaction holds it
	Role         role.Role
	CustomRoleID *uuid.UUID
	Place        department.Place

	// The way in, one of the two, and who opened it.
	InvitationID *uuid.UUID
	InviteLinkID *uuid.UUID
	InvitedBy    *uuid.UUID
}

// Join makes a person a member, puts him into the spaces of his department, and
// queues the welcome letter. It belongs into the transaction that spends the
// right to come in; the caller appends the returned lines to the log. Errors:
// ALREADY_MEMBER.
func (s *Service) Join(ctx context.Context, tx *ent.Tx, a Arrival) (*ent.Member, []event.Entry, error) {
	fail := func(err error) (*ent.Member, []event.Entry, error) { return nil, nil, err }
	now, org := s.Store.Now(), a.Organization
	m, err := tx.Member.Create().
		SetOrganizationID(org.ID).
		SetUserID(a.Person.ID).
		SetRole(a.Role).
		SetNillableCustomRoleID(a.CustomRoleID).
		SetNillableDepartment(a.Place.Name).
		SetNillableDepartmentID(a.Place.ID).
		SetJoinedAt(now).
		SetNillableInvitationID(a.InvitationID).
		SetNillableInviteLinkID(a.InviteLinkID).
		SetNillableInvitedByID(a.InvitedBy).
		Save(ctx)
	if store.Violates(err, "members_organization_id_user_id_key") {
		return fail(fault.New(fault.AlreadyMember, "You are a member already."))
	}
	if err != nil {
		return fail(fmt.Errorf("create a member: %w", err))
	}
	settings, err := mail.WelcomeSettingsOf(org)
	if err != nil {
		return fail(err)
	}
	own, err := scope.CustomRoleName(ctx, tx.Client(), org.ID, m.CustomRoleID)
	if err != nil {
		return fail(err)
	}
	err = mail.Queue(ctx, tx, now, mail.Letter{
		Recipient:      address.Address(a.Person.Email),
		OrganizationID: org.ID,
		Content:        mail.WelcomeTo(a.Person, m, own, org, settings),
	})
	if err != nil {
		return fail(err)
	}
	entries := []event.Entry{{
		Kind: entevent.KindMEMBER_JOINED, Actor: a.Person.ID, Member: m.ID, Subject: a.Person.ID,
		Invitation: store.Value(a.InvitationID), InviteLink: store.Value(a.InviteLinkID),
		Department: store.Value(a.Place.ID), CustomRole: store.Value(a.CustomRoleID),
		Summary: fmt.Sprintf("%s joined as %s.", a.Person.Name, cmp.Or(own, a.Role.Name())), After: event.Joined(a.Role, a.Place.Unknown()),
	}}
	if m.DepartmentID == nil {
		return m, entries, nil
	}
	spaces, err := department.Arrive(ctx, tx, now, *m.DepartmentID, m)
	if err != nil {
		return fail(err)
	}
	for _, entry := range spaces {
		entry.Actor = a.Person.ID // who may have been nobody when he opened the door
		entries = append(entries, entry)
	}
	return m, entries, nil
}
