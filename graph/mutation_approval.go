package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/invite"
	"usher/internal/policy"
	"usher/internal/publicid"
)

func (r *mutationResolver) ApproveInvitation(ctx context.Context, in ApproveInvitationInput) (*ApproveInvitationPayload, error) {
	approved, err := withID(ctx, publicid.Invitation, in.InvitationID, "invitationId", func(id uuid.UUID) (*ent.Invitation, error) {
		return r.Invites.Approve(ctx, id)
	})
	faults, err := userErrors(err)
	return &ApproveInvitationPayload{Invitation: approved, UserErrors: faults}, err
}

func (r *mutationResolver) RejectInvitation(ctx context.Context, in RejectInvitationInput) (*RejectInvitationPayload, error) {
	rejected, err := withID(ctx, publicid.Invitation, in.InvitationID, "invitationId", func(id uuid.UUID) (*ent.Invitation, error) {
		return r.Invites.Reject(ctx, id, in.Reason)
	})
	faults, err := userErrors(err)
	return &RejectInvitationPayload{Invitation: rejected, UserErrors: faults}, err
}

func (r *mutationResolver) RequestInvitation(ctx context.Context, in RequestInvitationInput) (*RequestInvitationPayload, error) {
	requested, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Invitation, error) {
		return r.Invites.Request(ctx, id, invite.Draft{Email: in.Email, Role: in.Role, CustomRole: ofOwn(in.CustomRoleID), Department: in.Department, Message: in.Message})
	})
	faults, err := userErrors(err)
	return &RequestInvitationPayload{Invitation: requested, UserErrors: faults}, err
}

func (r *mutationResolver) CreateApprovalRule(ctx context.Context, in CreateApprovalRuleInput) (*CreateApprovalRulePayload, error) {
	rule := policy.Rule{
		Name: in.Name, RoleAtLeast: in.RoleAtLeast, OutsideListedDomains: in.OutsideListedDomains, BatchLargerThan: in.BatchLargerThan,
		LifeLongerThanDays: in.LifeLongerThanDays, Approvers: in.Approvers, WithinHours: in.WithinHours,
	}
	created, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*policy.Rule, error) {
		return r.ApprovalRules.Create(ctx, id, rule)
	})
	faults, err := userErrors(err)
	return &CreateApprovalRulePayload{ApprovalRule: created, UserErrors: faults}, err
}

func (r *mutationResolver) UpdateApprovalRule(ctx context.Context, in UpdateApprovalRuleInput) (*UpdateApprovalRulePayload, error) {
	updated, err := ofRule(ctx, in.OrganizationID, in.RuleID, func(org, rule uuid.UUID) (*policy.Rule, error) {
		return r.ApprovalRules.Update(ctx, org, rule, changeOf(in))
	})
	faults, err := userErrors(err)
	return &UpdateApprovalRulePayload{ApprovalRule: updated, UserErrors: faults}, err
}

func (r *mutationResolver) DeleteApprovalRule(ctx context.Context, in DeleteApprovalRuleInput) (*DeleteApprovalRulePayload, error) {
	deleted, err := ofRule(ctx, in.OrganizationID, in.RuleID, func(org, rule uuid.UUID) (*string, error) {
		return &in.RuleID, r.ApprovalRules.Delete(ctx, org, rule)
	})
	faults, err := userErrors(err)
	return &DeleteApprovalRulePayload{DeletedApprovalRuleID: deleted, UserErrors: faults}, err
}

// ofRule calls the service with the ids of an organization and one of its rules.
func ofRule[T any](ctx context.Context, organizationID, ruleID string, call func(org, rule uuid.UUID) (T, error)) (T, error) {
	return withID(ctx, publicid.Organization, organizationID, "organizationId", func(org uuid.UUID) (T, error) {
		return withID(ctx, publicid.ApprovalRule, ruleID, "ruleId", func(rule uuid.UUID) (T, error) { return call(org, rule) })
	})
}

func changeOf(in UpdateApprovalRuleInput) policy.RuleChange {
	return policy.RuleChange{
		Name: in.Name, OutsideListedDomains: in.OutsideListedDomains, Approvers: in.Approvers, WithinHours: in.WithinHours,
		RoleAtLeast: stated(in.RoleAtLeast), BatchLargerThan: stated(in.BatchLargerThan), LifeLongerThanDays: stated(in.LifeLongerThanDays),
	}
}
