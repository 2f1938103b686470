package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/publicid"
)

func (memberResolver) ID(_ context.Context, m *ent.Member) (string, error) {
	return publicid.Encode(publicid.Member, m.ID), nil
}

func (r *memberResolver) User(ctx context.Context, m *ent.Member) (*ent.User, error) {
	return one(ctx, m, func(m *ent.Member) *uuid.UUID { return &m.UserID }, r.peopleNamed)
}

func (r *memberResolver) Organization(ctx context.Context, m *ent.Member) (*ent.Organization, error) {
	return one(ctx, m, func(m *ent.Member) *uuid.UUID { return &m.OrganizationID }, r.organizationsNamed)
}

func (r *memberResolver) InDepartment(ctx context.Context, m *ent.Member) (*ent.Department, error) {
	return one(ctx, m, func(m *ent.Member) *uuid.UUID { return m.DepartmentID }, r.departmentsByID)
}

// Invitation is for admins, even where the viewer could see the invitation as
// the person invited.
func (r *memberResolver) Invitation(ctx context.Context, m *ent.Member) (*ent.Invitation, error) {
	if manages, err := r.manages(ctx, m.OrganizationID); !manages {
		return nil, err
	}
	return one(ctx, m, func(m *ent.Member) *uuid.UUID { return m.InvitationID }, r.invitationsByID)
}

func (r *memberResolver) InviteLink(ctx context.Context, m *ent.Member) (*ent.InviteLink, error) {
	return one(ctx, m, func(m *ent.Member) *uuid.UUID { return m.InviteLinkID }, r.inviteLinksByID)
}

func (r *memberResolver) InvitedBy(ctx context.Context, m *ent.Member) (*ent.User, error) {
	return one(ctx, m, func(m *ent.Member) *uuid.UUID { return m.InvitedByID }, r.peopleNamed)
}
