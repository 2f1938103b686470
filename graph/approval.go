package graph

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/approval"
	"usher/ent/invitation"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/viewer"
)

func (approvalRuleResolver) ID(_ context.Context, rule *policy.Rule) (string, error) {
	return publicid.Encode(publicid.ApprovalRule, rule.ID), nil
}

func (r *organizationResolver) ViewerRequests(ctx context.Context, o *ent.Organization, first *int, after *string) (*InvitationConnection, error) {
	v, _ := viewer.From(ctx)
	l := r.invitations(nil, nil, invitation.Columns)
	l.source = from(func(parents []uuid.UUID) *ent.InvitationQuery {
		return r.Store.Client.Invitation.Query().Where(invitation.OrganizationIDIn(parents...), invitation.RequesterID(v.UserID))
	})
	return connect(ctx, o, organizationID, window{first: first, after: after}, l)
}

// InvitationApproval is an invitation as it is approved.
type InvitationApproval struct{ *ent.Invitation }

// Approval is for admins, and for who asked for the invitation: package scope
// shows it to him while he belongs.
func (r *invitationResolver) Approval(ctx context.Context, i *ent.Invitation) (*InvitationApproval, error) {
	if i.ApprovalsNeeded == 0 {
		return nil, nil
	}
	manages, err := r.manages(ctx, i.OrganizationID)
	if err != nil || !manages && !requested(ctx, i) {
		return nil, err
	}
	return &InvitationApproval{i}, nil
}

func (invitationApprovalResolver) Needed(_ context.Context, a *InvitationApproval) (int, error) {
	return a.ApprovalsNeeded, nil
}

// Given are the approvals of the present version. One that was sent again, and
// that its approval is good for still, shows those of the version that was approved.
func (r *invitationApprovalResolver) Given(ctx context.Context, a *InvitationApproval) ([]*ent.Approval, error) {
	found, err := together(ctx, a.Invitation, "", r.approvals)
	if err != nil {
		return nil, err
	}
	given, version := found[a.ID], a.Version
	if a.ApprovedAt != nil && len(given) > 0 {
		version = given[len(given)-1].Version
	}
	return slices.DeleteFunc(slices.Clone(given), func(given *ent.Approval) bool { return given.Version != version }), nil
}

// approvals are those of some invitations, by invitation, the earliest first.
func (r *Resolver) approvals(ctx context.Context, invitations []*ent.Invitation) (map[uuid.UUID][]*ent.Approval, error) {
	given, err := r.Store.Client.Approval.Query().
		Where(approval.InvitationIDIn(keys(invitations, func(i *ent.Invitation) uuid.UUID { return i.ID })...)).
		Order(approval.ByVersion(), approval.ByApprovedAt(), approval.ByID()).
		All(ctx)
	adopt(ctx, given)
	byInvitation := map[uuid.UUID][]*ent.Approval{}
	for _, a := range given {
		byInvitation[a.InvitationID] = append(byInvitation[a.InvitationID], a)
	}
	return byInvitation, err
}

func (invitationApprovalResolver) DecideBy(_ context.Context, a *InvitationApproval) (*time.Time, error) {
	if a.Invitation.ApprovedAt != nil {
		return nil, nil
	}
	return &a.ExpiresAt, nil
}

func (r *invitationApprovalResolver) Requester(ctx context.Context, a *InvitationApproval) (*ent.User, error) {
	return one(ctx, a.Invitation, func(i *ent.Invitation) *uuid.UUID { return i.RequesterID }, r.peopleNamed)
}

func (invitationApprovalResolver) Rules(_ context.Context, a *InvitationApproval) ([]string, error) {
	if a.ApprovalRules == "" {
		return []string{}, nil
	}
	return strings.Split(a.ApprovalRules, "\n"), nil
}

func (r *approvalResolver) Approver(ctx context.Context, a *ent.Approval) (*ent.User, error) {
	return one(ctx, a, func(a *ent.Approval) *uuid.UUID { return &a.ApproverID }, r.peopleNamed)
}

// PolicySimulation is what a rule would have done.
type PolicySimulation struct {
	invite.Simulation
	organizationID uuid.UUID
}

// Stopped is how many invitations would have waited.
func (p *PolicySimulation) Stopped() int { return len(p.Simulation.Stopped) }

func (r *queryResolver) SimulatePolicy(ctx context.Context, organizationID string, rule ApprovalRuleInput, since time.Time) (*PolicySimulation, error) {
	found, err := withID(ctx, publicid.Organization, organizationID, "organizationId", func(id uuid.UUID) (*PolicySimulation, error) {
		s, err := r.Invites.Simulate(ctx, id, policy.Rule{
			RoleAtLeast: rule.RoleAtLeast, OutsideListedDomains: rule.OutsideListedDomains, BatchLargerThan: rule.BatchLargerThan,
			LifeLongerThanDays: rule.LifeLongerThanDays, Approvers: rule.Approvers, WithinHours: rule.WithinHours,
		}, since)
		return &PolicySimulation{Simulation: s, organizationID: id}, err
	})
	return found, asRefusal(err)
}

// asRefusal turns what a mutation tells in its userErrors into what a query says:
// an organization that is not seen is simply not there.
func asRefusal(err error) error {
	switch {
	case fault.Is(err, fault.NotFound):
		return nil
	case fault.Is(err, fault.Invalid), fault.Is(err, fault.Required):
		return asBadInput(err)
	}
	return err
}

func (r *policySimulationResolver) Invitations(ctx context.Context, p *PolicySimulation, first *int, after *string) (*InvitationConnection, error) {
	if err := r.mustManage(ctx, p.organizationID); err != nil {
		return nil, err
	}
	l, w := r.invitations(nil, nil, invitation.Columns), window{first: first, after: after}
	size, err := w.size()
	if err != nil {
		return nil, err
	}
	behind, err := l.place(after)
	if err != nil {
		return nil, err
	}
	rows, err := r.past(ctx, p.Simulation.Stopped, behind, size+1)
	if err != nil {
		return nil, err
	}
	page := l.page(rows, size, w)
	page.count = func(context.Context) (int, error) { return p.Stopped(), nil }
	return page, nil
}

// past reads the invitations that a simulation found, in its order, behind a
// place in it.
func (r *Resolver) past(ctx context.Context, found []invite.Past, behind *place, limit int) ([]*ent.Invitation, error) {
	if behind != nil {
		i := slices.IndexFunc(found, func(p invite.Past) bool {
			later := p.CreatedAt.Compare(behind.value.(time.Time))
			return later < 0 || later == 0 && bytes.Compare(p.ID[:], behind.id[:]) < 0
		})
		if i < 0 {
			i = len(found)
		}
		found = found[i:]
	}
	found = found[:min(limit, len(found))]
	ids := make([]uuid.UUID, len(found))
	for i, p := range found {
		ids[i] = p.ID
	}
	byID, err := r.invitationsByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	var rows []*ent.Invitation
	for _, id := range ids {
		if inv := byID[id]; inv != nil {
			rows = append(rows, inv)
		}
	}
	adopt(ctx, rows)
	return rows, nil
}
