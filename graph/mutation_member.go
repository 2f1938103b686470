package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/member"
	"usher/internal/publicid"
)

func (r *mutationResolver) UpdateMember(ctx context.Context, in UpdateMemberInput) (*UpdateMemberPayload, error) {
	change := member.Change{Role: in.Role, State: in.State, Reason: in.Reason}
	if department, given := in.Department.ValueOK(); given {
		change.Department = &department
	}
	updated, err := withID(ctx, publicid.Member, in.MemberID, "memberId", func(id uuid.UUID) (*ent.Member, error) {
		return r.Members.Update(ctx, id, change)
	})
	faults, err := userErrors(err)
	return &UpdateMemberPayload{Member: updated, UserErrors: faults}, err
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
