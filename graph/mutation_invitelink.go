package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/link"
	"usher/internal/publicid"
	"usher/internal/text"
)

func (r *mutationResolver) CreateInviteLink(ctx context.Context, in CreateInviteLinkInput) (*CreateInviteLinkPayload, error) {
	created, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.InviteLink, error) {
		return r.InviteLinks.Create(ctx, id, link.Draft{
			Role: in.Role, CustomRole: ofOwn(in.CustomRoleID), Department: in.Department, Lifetime: in.Lifetime, IdempotencyKey: in.IdempotencyKey,
		})
	})
	faults, err := userErrors(err)
	return &CreateInviteLinkPayload{InviteLink: created, UserErrors: faults}, err
}

func (r *mutationResolver) RevokeInviteLink(ctx context.Context, in RevokeInviteLinkInput) (*RevokeInviteLinkPayload, error) {
	revoked, err := withID(ctx, publicid.InviteLink, in.InviteLinkID, "inviteLinkId", func(id uuid.UUID) (*ent.InviteLink, error) {
		return r.InviteLinks.Revoke(ctx, id, in.Reason)
	})
	faults, err := userErrors(err)
	return &RevokeInviteLinkPayload{InviteLink: revoked, UserErrors: faults}, err
}

func (r *mutationResolver) AcceptInviteLink(ctx context.Context, in AcceptInviteLinkInput) (*AcceptInviteLinkPayload, error) {
	newcomer := link.Newcomer{Email: text.Value(in.Email), Name: text.Value(in.Name), Password: text.Value(in.Password)}
	joined, session, err := r.InviteLinks.Accept(ctx, in.Token, newcomer)
	faults, err := userErrors(err)
	return &AcceptInviteLinkPayload{Member: joined, Session: started(ctx, session), UserErrors: faults}, err
}
