package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/internal/access"
	"usher/internal/invite"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/viewer"
)

func (invitationResolver) ID(_ context.Context, i *ent.Invitation) (string, error) {
	return publicid.Encode(publicid.Invitation, i.ID), nil
}

func (r *invitationResolver) Organization(ctx context.Context, i *ent.Invitation) (*ent.Organization, error) {
	return one(ctx, i, func(i *ent.Invitation) *uuid.UUID { return &i.OrganizationID }, r.organizationsNamed)
}

func (r *invitationResolver) CustomRole(ctx context.Context, i *ent.Invitation) (*ent.CustomRole, error) {
	return one(ctx, i, func(i *ent.Invitation) *uuid.UUID { return i.CustomRoleID }, r.customRolesByID)
}

func (r *invitationResolver) InDepartment(ctx context.Context, i *ent.Invitation) (*ent.Department, error) {
	return one(ctx, i, func(i *ent.Invitation) *uuid.UUID { return i.DepartmentID }, r.departmentsByID)
}

func (r *invitationResolver) State(_ context.Context, i *ent.Invitation) (invitation.State, error) {
	return invite.StateOf(i, r.Store.Now()), nil
}

func (r *invitationResolver) Inviter(ctx context.Context, i *ent.Invitation) (*ent.User, error) {
	return one(ctx, i, func(i *ent.Invitation) *uuid.UUID { return i.InviterID }, r.peopleNamed)
}

func (r *invitationResolver) Member(ctx context.Context, i *ent.Invitation) (*ent.Member, error) {
	return one(ctx, i, func(i *ent.Invitation) *uuid.UUID { return &i.ID }, r.membersByInvitation)
}

func (r *invitationResolver) URL(ctx context.Context, i *ent.Invitation) (*string, error) {
	s, err := r.standing(ctx, i.OrganizationID)
	if err != nil || invite.StateOf(i, r.Store.Now()) != invitation.StatePENDING {
		return nil, err
	}
	by, err := r.mayInviteBy(ctx, i)
	if err != nil || access.MayInvite(s, by) != nil {
		return nil, err
	}
	to, err := becomes(ctx, r.Resolver, i, invite.Offered)
	if err != nil || access.MayOffer(s, to, by) != nil {
		return nil, err
	}
	url := r.Invites.URL(i, viewer.Actor(ctx))
	return &url, nil
}

// mayInviteBy is the permission by which the viewer may have made an invitation:
// the policy's for one that he asked for himself, and managing members for others.
func (r *Resolver) mayInviteBy(ctx context.Context, i *ent.Invitation) (role.Permission, error) {
	if !requested(ctx, i) {
		return role.ManageMembers, nil
	}
	organizations, err := together(ctx, i, "who may invite", func(ctx context.Context, siblings []*ent.Invitation) (map[uuid.UUID]*ent.Organization, error) {
		return r.organizationsNamed(ctx, keys(siblings, func(i *ent.Invitation) uuid.UUID { return i.OrganizationID }))
	})
	if err != nil {
		return "", err
	}
	p, err := policy.Of(organizations[i.OrganizationID])
	return p.MayInvite, err
}

// requested tells whether it was the viewer who asked for an invitation.
func requested(ctx context.Context, i *ent.Invitation) bool {
	return i.RequesterID != nil && *i.RequesterID == viewer.Actor(ctx)
}

func (r *invitationResolver) Events(ctx context.Context, i *ent.Invitation, first *int, after *string) (*EventConnection, error) {
	if err := r.mustManage(ctx, i.OrganizationID); err != nil {
		return nil, err
	}
	history := r.events(entevent.FieldInvitationID, func(e *ent.Event) uuid.UUID { return *e.InvitationID }, false, nil)
	return connect(ctx, i, func(i *ent.Invitation) uuid.UUID { return i.ID }, window{first: first, after: after}, history)
}
