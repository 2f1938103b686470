package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/publicid"
	"usher/internal/text"
)

func (r *mutationResolver) CreateInvitation(ctx context.Context, in CreateInvitationInput) (*CreateInvitationPayload, error) {
	created, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Invitation, error) {
		return r.Invites.Create(ctx, id,
			invite.Draft{Email: in.Email, Role: in.Role, CustomRole: ofOwn(in.CustomRoleID), Department: in.Department, Message: in.Message},
			invite.Terms{ExpiresInDays: in.ExpiresInDays, SendEmail: in.SendEmail, IdempotencyKey: in.IdempotencyKey})
	})
	faults, err := userErrors(err)
	return &CreateInvitationPayload{Invitation: created, UserErrors: faults}, err
}

func (r *mutationResolver) CreateInvitations(ctx context.Context, in CreateInvitationsInput) (*CreateInvitationsPayload, error) {
	drafts := make([]invite.Draft, len(in.Invitations))
	for i, row := range in.Invitations {
		drafts[i] = invite.Draft{Email: row.Email, Role: row.Role, CustomRole: ofOwn(row.CustomRoleID), Department: row.Department, Message: row.Message}
	}
	var results []invite.Result // beside an error, those of the transactions before it
	_, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (_ any, err error) {
		results, err = r.Invites.CreateMany(ctx, id, drafts, in.IdempotencyKey)
		return nil, err
	})
	faults, err := userErrors(err)
	return created(ctx, results, faults), err
}

func created(ctx context.Context, results []invite.Result, faults []*fault.Fault) *CreateInvitationsPayload {
	payload := &CreateInvitationsPayload{Results: make([]*InvitationRowResult, len(results)), UserErrors: faults}
	var made []*ent.Invitation
	for i, result := range results {
		payload.Results[i] = &InvitationRowResult{Index: i, Invitation: result.Invitation, UserErrors: []*fault.Fault{}}
		if result.Fault != nil {
			payload.Results[i].UserErrors = append(payload.Results[i].UserErrors, result.Fault)
			continue
		}
		made = append(made, result.Invitation)
	}
	adopt(ctx, made)
	payload.CreatedCount = len(made)
	return payload
}

func (r *mutationResolver) ResendInvitation(ctx context.Context, in ResendInvitationInput) (*ResendInvitationPayload, error) {
	sent, err := withID(ctx, publicid.Invitation, in.InvitationID, "invitationId", func(id uuid.UUID) (*ent.Invitation, error) {
		return r.Invites.Resend(ctx, id, in.ExpiresInDays)
	})
	faults, err := userErrors(err)
	return &ResendInvitationPayload{Invitation: sent, UserErrors: faults}, err
}

func (r *mutationResolver) RevokeInvitation(ctx context.Context, in RevokeInvitationInput) (*RevokeInvitationPayload, error) {
	revoked, err := withID(ctx, publicid.Invitation, in.InvitationID, "invitationId", func(id uuid.UUID) (*ent.Invitation, error) {
		return r.Invites.Revoke(ctx, id, in.Reason)
	})
	faults, err := userErrors(err)
	return &RevokeInvitationPayload{Invitation: revoked, UserErrors: faults}, err
}

func (r *mutationResolver) AcceptInvitation(ctx context.Context, in AcceptInvitationInput) (*AcceptInvitationPayload, error) {
	joined, session, err := r.Invites.Accept(ctx, in.Token, text.Value(in.Name), text.Value(in.Password))
	faults, err := userErrors(err)
	return &AcceptInvitationPayload{Member: joined, Session: started(ctx, session), UserErrors: faults}, err
}

func (r *mutationResolver) DeclineInvitation(ctx context.Context, in DeclineInvitationInput) (*DeclineInvitationPayload, error) {
	faults, err := userErrors(r.Invites.Decline(ctx, in.Token, in.Reason))
	return &DeclineInvitationPayload{UserErrors: faults}, err
}
