package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitelink"
	"usher/internal/access"
	"usher/internal/link"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/viewer"
)

func (inviteLinkResolver) ID(_ context.Context, l *ent.InviteLink) (string, error) {
	return publicid.Encode(publicid.InviteLink, l.ID), nil
}

func (r *inviteLinkResolver) Organization(ctx context.Context, l *ent.InviteLink) (*ent.Organization, error) {
	return one(ctx, l, func(l *ent.InviteLink) *uuid.UUID { return &l.OrganizationID }, r.organizationsNamed)
}

func (r *inviteLinkResolver) CustomRole(ctx context.Context, l *ent.InviteLink) (*ent.CustomRole, error) {
	return one(ctx, l, func(l *ent.InviteLink) *uuid.UUID { return l.CustomRoleID }, r.customRolesByID)
}

func (r *inviteLinkResolver) InDepartment(ctx context.Context, l *ent.InviteLink) (*ent.Department, error) {
	return one(ctx, l, func(l *ent.InviteLink) *uuid.UUID { return l.DepartmentID }, r.departmentsByID)
}

func (r *inviteLinkResolver) State(_ context.Context, l *ent.InviteLink) (invitelink.State, error) {
	return link.StateOf(l, r.Store.Now()), nil
}

func (r *inviteLinkResolver) Creator(ctx context.Context, l *ent.InviteLink) (*ent.User, error) {
	return one(ctx, l, func(l *ent.InviteLink) *uuid.UUID { return &l.CreatorID }, r.peopleNamed)
}

func (r *inviteLinkResolver) Member(ctx context.Context, l *ent.InviteLink) (*ent.Member, error) {
	return one(ctx, l, func(l *ent.InviteLink) *uuid.UUID { return &l.ID }, r.membersByInviteLink)
}

func (r *inviteLinkResolver) URL(ctx context.Context, l *ent.InviteLink) (*string, error) {
	s, err := r.standing(ctx, l.OrganizationID)
	if err != nil || access.May(s, role.ManageMembers) != nil || link.StateOf(l, r.Store.Now()) != invitelink.StateACTIVE {
		return nil, err
	}
	to, err := becomes(ctx, r.Resolver, l, link.Offered)
	if err != nil || access.MayGive(s, to) != nil {
		return nil, err
	}
	url := r.InviteLinks.URL(l, viewer.Actor(ctx))
	return &url, nil
}
