package graph

import (
	"context"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/link"
	"usher/internal/policy"
	"usher/internal/publicid"
)

func (r *mutationResolver) UpdateOrganizationPolicy(ctx context.Context, in UpdateOrganizationPolicyInput) (*UpdateOrganizationPolicyPayload, error) {
	updated, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Organization, error) {
		return r.Policies.Update(ctx, id, policyChange(in))
	})
	faults, err := userErrors(err)
	return &UpdateOrganizationPolicyPayload{Organization: updated, UserErrors: faults}, err
}

func (r *mutationResolver) PauseInvitations(ctx context.Context, in PauseInvitationsInput) (*PauseInvitationsPayload, error) {
	paused, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Organization, error) {
		return r.Policies.Pause(ctx, id, in.Until, in.Reason)
	})
	faults, err := userErrors(err)
	return &PauseInvitationsPayload{Organization: paused, UserErrors: faults}, err
}

func (r *mutationResolver) ResumeInvitations(ctx context.Context, in ResumeInvitationsInput) (*ResumeInvitationsPayload, error) {
	open, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Organization, error) {
		return r.Policies.Resume(ctx, id)
	})
	faults, err := userErrors(err)
	return &ResumeInvitationsPayload{Organization: open, UserErrors: faults}, err
}

// policyChange is what the input says, in the policy's own measures.
func policyChange(in UpdateOrganizationPolicyInput) policy.Change {
	change := policy.Change{
		Domains: in.Domains, AllowedDomains: in.AllowedDomains,
		DefaultInvitationDays: in.DefaultInvitationDays, LongestInvitationDays: in.LongestInvitationDays,
		LinksAllowed: in.LinksAllowed,
		Seats:        stated(in.Seats), MaxAdmins: stated(in.MaxAdmins), RetentionDays: stated(in.RetentionDays),
		PerUserAndDay: in.InvitationsPerUserAndDay, PerDay: in.InvitationsPerDay, OpenAtOnce: in.OpenInvitations,
		LettersPerAddress: in.LettersPerAddressAndDay, MayInvite: in.MayInvite,
	}
	if in.LongestLinkLife != nil {
		change.LongestLinkHours = new(int(link.Lifetimes[*in.LongestLinkLife] / time.Hour))
	}
	return change
}
