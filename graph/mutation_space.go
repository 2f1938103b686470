package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/space"
	"usher/internal/store"
)

func (r *mutationResolver) CreateSpace(ctx context.Context, in CreateSpaceInput) (*CreateSpacePayload, error) {
	created, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ent.Space, error) {
		return r.Spaces.Create(ctx, id, space.Draft{Name: in.Name, Department: in.Department})
	})
	faults, err := userErrors(err)
	return &CreateSpacePayload{Space: created, UserErrors: faults}, err
}

func (r *mutationResolver) UpdateSpace(ctx context.Context, in UpdateSpaceInput) (*UpdateSpacePayload, error) {
	updated, err := withID(ctx, publicid.Space, in.SpaceID, "spaceId", func(id uuid.UUID) (*ent.Space, error) {
		return r.Spaces.Update(ctx, id, space.Change{Name: in.Name, Department: stated(in.Department)})
	})
	faults, err := userErrors(err)
	return &UpdateSpacePayload{Space: updated, UserErrors: faults}, err
}

func (r *mutationResolver) DeleteSpace(ctx context.Context, in DeleteSpaceInput) (*DeleteSpacePayload, error) {
	deleted, err := withID(ctx, publicid.Space, in.SpaceID, "spaceId", func(id uuid.UUID) (*string, error) {
		return &in.SpaceID, r.Spaces.Delete(ctx, id)
	})
	faults, err := userErrors(err)
	return &DeleteSpacePayload{DeletedSpaceID: deleted, UserErrors: faults}, err
}

func (r *mutationResolver) AddSpaceMember(ctx context.Context, in AddSpaceMemberInput) (*AddSpaceMemberPayload, error) {
	added, faults, err := inSpace(ctx, in.SpaceID, in.MemberID, func(at, who uuid.UUID) (space.Membership, error) {
		return r.Spaces.AddMember(ctx, at, who, in.Role)
	})
	return &AddSpaceMemberPayload{Space: added.Space, Member: added.Member, RoleInSpace: store.Nullable(added.Role), UserErrors: faults}, err
}

func (r *mutationResolver) UpdateSpaceMember(ctx context.Context, in UpdateSpaceMemberInput) (*UpdateSpaceMemberPayload, error) {
	updated, faults, err := inSpace(ctx, in.SpaceID, in.MemberID, func(at, who uuid.UUID) (space.Membership, error) {
		return r.Spaces.SetRole(ctx, at, who, in.Role)
	})
	return &UpdateSpaceMemberPayload{Space: updated.Space, Member: updated.Member, RoleInSpace: store.Nullable(updated.Role), UserErrors: faults}, err
}

func (r *mutationResolver) RemoveSpaceMember(ctx context.Context, in RemoveSpaceMemberInput) (*RemoveSpaceMemberPayload, error) {
	removed, faults, err := inSpace(ctx, in.SpaceID, in.MemberID, func(at, who uuid.UUID) (space.Membership, error) {
		return r.Spaces.RemoveMember(ctx, at, who)
	})
	return &RemoveSpaceMemberPayload{Space: removed.Space, Member: removed.Member, UserErrors: faults}, err
}

// inSpace calls the service with the ids of a space and a member.
func inSpace(ctx context.Context, spaceID, memberID string, call func(at, who uuid.UUID) (space.Membership, error)) (space.Membership, []*fault.Fault, error) {
	done, err := withID(ctx, publicid.Space, spaceID, "spaceId", func(at uuid.UUID) (space.Membership, error) {
		return withID(ctx, publicid.Member, memberID, "memberId", func(who uuid.UUID) (space.Membership, error) {
			return call(at, who)
		})
	})
	faults, err := userErrors(err)
	return done, faults, err
}
