package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/link"
	"usher/internal/policy"
	"usher/internal/role"
)

// OrganizationPolicy is what an organization allows.
type OrganizationPolicy struct {
	policy.Policy
	organization *ent.Organization
}

// LongestLinkLife is the longest of the lifetimes that links may have.
func (p *OrganizationPolicy) LongestLinkLife() link.Lifetime {
	return link.LifetimeOf(p.LongestLinkHours)
}

func (r *organizationResolver) Policy(ctx context.Context, o *ent.Organization) (*OrganizationPolicy, error) {
	s, err := r.standing(ctx, o.ID)
	if err != nil {
		return nil, err
	}
	if access.May(s, role.ManageMembers) != nil && access.May(s, role.ConfigurePolicies) != nil {
		return nil, fault.New(fault.Forbidden, "Only who manages members or configures policies may see this.")
	}
	p, err := policy.Of(o)
	return &OrganizationPolicy{Policy: p, organization: o}, err
}

func (r *organizationPolicyResolver) SeatsTaken(ctx context.Context, p *OrganizationPolicy) (int, error) {
	taken, err := together(ctx, p.organization, "", func(ctx context.Context, siblings []*ent.Organization) (map[uuid.UUID]int, error) {
		return policy.SeatsTaken(ctx, r.Store.Client, r.Store.Now(), keys(siblings, organizationID)...)
	})
	return taken[p.organization.ID], err
}

// InvitationsPaused is the members' own to know: the invited learn from their
// previews until when they have to wait, and not why.
func (r *organizationResolver) InvitationsPaused(ctx context.Context, o *ent.Organization) (*InvitationPause, error) {
	s, err := r.standing(ctx, o.ID)
	until := policy.PausedUntil(o, r.Store.Now())
	if err != nil || until == nil || access.May(s, role.ViewOrganization) != nil {
		return nil, err
	}
	return &InvitationPause{Until: *until, Reason: o.PauseReason}, nil
}
