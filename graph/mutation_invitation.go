package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/link"
	"usher/internal/publicid"
)

func (r *mutationResolver) CreateInvitation(ctx context.Context, in CreateInvitationInput) (*CreateInvitationPayload, error) {
	created, err := withID(publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Invitation, error) {
		return r.Invites.Create(ctx, id,
			invite.Draft{Email: in.Email, Role: in.Role, Department: in.Department, Message: in.Message},
			invite.Terms{ExpiresInDays: in.ExpiresInDays, SendEmail: in.SendEmail, IdempotencyKey: in.IdempotencyKey})
	})
	faults, err := userErrors(err)
	return &CreateInvitationPayload{Invitation: created, UserErrors: faults}, err
}

func (r *mutationResolver) CreateInvitations(ctx context.Context, in CreateInvitationsInput) (*CreateInvitationsPayload, error) {
	drafts := make([]invite.Draft, len(in.Invitations))
	for i, row := range in.Invitations {
		drafts[i] = invite.Draft{Email: row.Email, Role: row.Role, Department: row.Department, Message: row.Message}
	}
	results, err := withID(publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) ([]invite.Result, error) {
		return r.Invites.CreateMany(ctx, id, drafts, in.IdempotencyKey)
	})
	faults, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	payload := &CreateInvitationsPayload{Results: make([]*InvitationRowResult, len(results)), UserErrors: faults}
	return payload, r.fillRows(ctx, payload, results)
}

// fillRows reads the invitations that were made, all at once, and sets each
// beside its row.
func (r *Resolver) fillRows(ctx context.Context, payload *CreateInvitationsPayload, results []invite.Result) error {
	var made []uuid.UUID
	for _, result := range results {
		if result.Fault == nil {
			made = append(made, result.ID)
		}
	}
	if len(results) == 0 {
		return nil
	}
	invitations, err := r.invitationsByID(ctx, made)
	list := make([]*ent.Invitation, 0, len(invitations))
	for i, result := range results {
		row := &InvitationRowResult{Index: i, Invitation: invitations[result.ID], UserErrors: []*fault.Fault{}}
		if result.Fault != nil {
			row.UserErrors = append(row.UserErrors, result.Fault)
		}
		if row.Invitation != nil {
			list = append(list, row.Invitation)
		}
		payload.Results[i] = row
	}
	adopt(ctx, list)
	payload.CreatedCount = len(list)
	return err
}

func (r *mutationResolver) ResendInvitation(ctx context.Context, in ResendInvitationInput) (*ResendInvitationPayload, error) {
	sent, err := withID(publicid.Invitation, in.InvitationID, "invitationId", func(id uuid.UUID) (*ent.Invitation, error) {
		return r.Invites.Resend(ctx, id, in.ExpiresInDays)
	})
	faults, err := userErrors(err)
	return &ResendInvitationPayload{Invitation: sent, UserErrors: faults}, err
}

func (r *mutationResolver) RevokeInvitation(ctx context.Context, in RevokeInvitationInput) (*RevokeInvitationPayload, error) {
	revoked, err := withID(publicid.Invitation, in.InvitationID, "invitationId", func(id uuid.UUID) (*ent.Invitation, error) {
		return r.Invites.Revoke(ctx, id, in.Reason)
	})
	faults, err := userErrors(err)
	return &RevokeInvitationPayload{Invitation: revoked, UserErrors: faults}, err
}

func (r *mutationResolver) AcceptInvitation(ctx context.Context, in AcceptInvitationInput) (*AcceptInvitationPayload, error) {
	joined, session, err := r.Invites.Accept(ctx, in.Token, text(in.Name), text(in.Password))
	faults, err := userErrors(err)
	return &AcceptInvitationPayload{Member: joined, Session: started(ctx, session), UserErrors: faults}, err
}

func (r *mutationResolver) DeclineInvitation(ctx context.Context, in DeclineInvitationInput) (*DeclineInvitationPayload, error) {
	faults, err := userErrors(r.Invites.Decline(ctx, in.Token, in.Reason))
	return &DeclineInvitationPayload{UserErrors: faults}, err
}

func (r *mutationResolver) CreateInviteLink(ctx context.Context, in CreateInviteLinkInput) (*CreateInviteLinkPayload, error) {
	created, err := withID(publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.InviteLink, error) {
		return r.InviteLinks.Create(ctx, id, link.Draft{Role: in.Role, Department: in.Department, Lifetime: in.Lifetime, IdempotencyKey: in.IdempotencyKey})
	})
	faults, err := userErrors(err)
	return &CreateInviteLinkPayload{InviteLink: created, UserErrors: faults}, err
}

func (r *mutationResolver) RevokeInviteLink(ctx context.Context, in RevokeInviteLinkInput) (*RevokeInviteLinkPayload, error) {
	revoked, err := withID(publicid.InviteLink, in.InviteLinkID, "inviteLinkId", func(id uuid.UUID) (*ent.InviteLink, error) {
		return r.InviteLinks.Revoke(ctx, id, in.Reason)
	})
	faults, err := userErrors(err)
	return &RevokeInviteLinkPayload{InviteLink: revoked, UserErrors: faults}, err
}

func (r *mutationResolver) AcceptInviteLink(ctx context.Context, in AcceptInviteLinkInput) (*AcceptInviteLinkPayload, error) {
	newcomer := link.Newcomer{Email: text(in.Email), Name: text(in.Name), Password: text(in.Password)}
	joined, session, err := r.InviteLinks.Accept(ctx, in.Token, newcomer)
	faults, err := userErrors(err)
	return &AcceptInviteLinkPayload{Member: joined, Session: started(ctx, session), UserErrors: faults}, err
}
