package graph

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/publicid"
)

func (eventResolver) ID(_ context.Context, e *ent.Event) (string, error) {
	return publicid.Encode(publicid.Event, e.ID), nil
}

func (eventResolver) Cursor(_ context.Context, e *ent.Event) (string, error) {
	return bySequence(true).cursor(e), nil
}

func (r *eventResolver) Actor(ctx context.Context, e *ent.Event) (Actor, error) {
	if e.ActorID == nil {
		return System{DisplayName: "usher"}, nil
	}
	return one(ctx, e, func(e *ent.Event) *uuid.UUID { return e.ActorID }, r.peopleNamed)
}

func (r *eventResolver) Invitation(ctx context.Context, e *ent.Event) (*ent.Invitation, error) {
	return one(ctx, e, func(e *ent.Event) *uuid.UUID { return e.InvitationID }, r.invitationsByID)
}

func (r *eventResolver) InviteLink(ctx context.Context, e *ent.Event) (*ent.InviteLink, error) {
	return one(ctx, e, func(e *ent.Event) *uuid.UUID { return e.InviteLinkID }, r.inviteLinksByID)
}

func (r *eventResolver) Member(ctx context.Context, e *ent.Event) (*ent.Member, error) {
	return one(ctx, e, func(e *ent.Event) *uuid.UUID { return e.MemberID }, r.membersByID)
}

func (r *eventResolver) Department(ctx context.Context, e *ent.Event) (*ent.Department, error) {
	return one(ctx, e, func(e *ent.Event) *uuid.UUID { return e.DepartmentID }, r.departmentsByID)
}

func (r *eventResolver) Space(ctx context.Context, e *ent.Event) (*ent.Space, error) {
	return one(ctx, e, func(e *ent.Event) *uuid.UUID { return e.SpaceID }, r.spacesByID)
}

func (r *eventResolver) CustomRole(ctx context.Context, e *ent.Event) (*ent.CustomRole, error) {
	return one(ctx, e, func(e *ent.Event) *uuid.UUID { return e.CustomRoleID }, r.customRolesByID)
}

func (r *eventResolver) Integration(ctx context.Context, e *ent.Event) (*ent.Integration, error) {
	return one(ctx, e, func(e *ent.Event) *uuid.UUID { return e.IntegrationID }, r.integrationsByID)
}

func (eventResolver) CorrelationID(_ context.Context, e *ent.Event) (*string, error) {
	if e.CorrelationID == nil {
		return nil, nil
	}
	return new(publicid.Encode(publicid.Correlation, *e.CorrelationID)), nil
}

func (r *eventResolver) Import(ctx context.Context, e *ent.Event) (*ent.Roster, error) {
	return one(ctx, e, func(e *ent.Event) *uuid.UUID {
		if !strings.HasPrefix(string(e.Kind), "IMPORT_") {
			return nil
		}
		return e.CorrelationID
	}, r.importsByID)
}

func (r *eventResolver) Reason(ctx context.Context, e *ent.Event) (*string, error) {
	if manages, err := r.manages(ctx, e.OrganizationID); !manages {
		return nil, err
	}
	return e.Reason, nil
}
