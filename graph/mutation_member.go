package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"usher/ent"
	entmember "usher/ent/member"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/publicid"
	"usher/internal/role"
)

func (r *mutationResolver) UpdateMember(ctx context.Context, in UpdateMemberInput) (*UpdateMemberPayload, error) {
	updated, err := withID(ctx, publicid.Member, in.MemberID, "memberId", func(id uuid.UUID) (*ent.Member, error) {
		return r.Members.Update(ctx, id, change(in.Role, in.CustomRoleID, in.State, in.Department, in.Reason))
	})
	faults, err := userErrors(err)
	return &UpdateMemberPayload{Member: updated, UserErrors: faults}, err
}

func (r *mutationResolver) UpdateMembers(ctx context.Context, in UpdateMembersInput) (*UpdateMembersPayload, error) {
	done, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (member.Updates, error) {
		return r.Members.UpdateMany(ctx, id, whom(in), change(in.Set.Role, in.Set.CustomRoleID, in.Set.State, in.Set.Department, in.Reason), in.DryRun)
	})
	faults, err := userErrors(err)
	return updated(ctx, done, in.DryRun, faults), err
}

func change(to *role.Role, ofOwnID *string, state *entmember.State, department graphql.Omittable[*string], reason *string) member.Change {
	return member.Change{Role: to, CustomRole: ofOwn(ofOwnID), State: state, Department: stated(department), Reason: reason}
}

func whom(in UpdateMembersInput) member.Whom {
	whom := member.Whom{IDs: in.MemberIds}
	if in.Where != nil {
		whom.Where = entmember.And(memberFilter(in.Where)...)
	}
	return whom
}

func updated(ctx context.Context, done member.Updates, dryRun bool, faults []*fault.Fault) *UpdateMembersPayload {
	payload := &UpdateMembersPayload{Results: make([]*MemberUpdateResult, len(done.Results)), DryRun: dryRun, UserErrors: faults}
	var found []*ent.Member
	for i, r := range done.Results {
		payload.Results[i] = &MemberUpdateResult{
			MemberID: r.ID, Member: r.Member, Changed: r.Changed, Before: r.Before, After: r.After, UserErrors: []*fault.Fault{},
		}
		for _, m := range []*ent.Member{r.Member, r.Before, r.After} {
			if m != nil && !slices.Contains(found[max(0, len(found)-2):], m) {
				found = append(found, m)
			}
		}
		switch {
		case r.Fault != nil:
			payload.Results[i].UserErrors = append(payload.Results[i].UserErrors, r.Fault)
		case r.Changed:
			payload.ChangedCount++
		default:
			payload.UnchangedCount++
		}
	}
	adopt(ctx, found)
	if done.Correlation != uuid.Nil {
		payload.CorrelationID = new(publicid.Encode(publicid.Correlation, done.Correlation))
	}
	return payload
}

func (r *mutationResolver) RemoveMember(ctx context.Context, in RemoveMemberInput) (*RemoveMemberPayload, error) {
	removed, err := withID(ctx, publicid.Member, in.MemberID, "memberId", func(id uuid.UUID) (*string, error) {
		return &in.MemberID, r.Members.Remove(ctx, id, in.Reason)
	})
	faults, err := userErrors(err)
	return &RemoveMemberPayload{RemovedMemberID: removed, UserErrors: faults}, err
}

func (r *mutationResolver) CompleteOnboardingStep(ctx context.Context, in CompleteOnboardingStepInput) (*CompleteOnboardingStepPayload, error) {
	stepped, err := withID(ctx, publicid.Member, in.MemberID, "memberId", func(id uuid.UUID) (*ent.Member, error) {
		return r.Members.CompleteOnboardingStep(ctx, id, in.Step)
	})
	faults, err := userErrors(err)
	return &CompleteOnboardingStepPayload{Member: stepped, UserErrors: faults}, err
}
