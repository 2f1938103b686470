package graph

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/memberpermission"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/publicid"
	"usher/internal/rights"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Permissions are told to admins and to the member, who may do nothing while
// suspended.
func (r *memberResolver) Permissions(ctx context.Context, m *ent.Member) ([]role.Permission, error) {
	manages, err := r.manages(ctx, m.OrganizationID)
	if err != nil || !manages && m.UserID != viewer.Actor(ctx) {
		return nil, err
	}
	standings, err := together(ctx, m, "", func(ctx context.Context, siblings []*ent.Member) (map[uuid.UUID]access.Standing, error) {
		return scope.StandingsOf(ctx, r.Store.Client, siblings...)
	})
	return access.Permissions(standings[m.ID]), err
}

// PermissionOverrides are for admins and for the member, while active.
func (r *memberResolver) PermissionOverrides(ctx context.Context, m *ent.Member) ([]*ent.MemberPermission, error) {
	if may, err := r.maySeeOnboarding(ctx, m); !may {
		return nil, err
	}
	found, err := together(ctx, m, "", r.overrides)
	if err != nil || found[m.ID] == nil {
		return []*ent.MemberPermission{}, err
	}
	return found[m.ID], nil
}

func (r *Resolver) overrides(ctx context.Context, members []*ent.Member) (map[uuid.UUID][]*ent.MemberPermission, error) {
	ids := keys(members, func(m *ent.Member) uuid.UUID { return m.ID })
	rows, err := r.Store.Client.MemberPermission.Query().
		Where(memberpermission.MemberIDIn(ids...)).
		Order(memberpermission.ByCreatedAt(), memberpermission.ByID()).
		All(ctx)
	found := map[uuid.UUID][]*ent.MemberPermission{}
	for _, row := range rows {
		found[row.MemberID] = append(found[row.MemberID], row)
	}
	return found, err
}

func (accessStepResolver) Subject(_ context.Context, s *access.Step) (*string, error) {
	return store.Nullable(s.Subject), nil
}

func (r *accessPreviewResolver) CustomRole(ctx context.Context, p *rights.Preview) (*ent.CustomRole, error) {
	return one(ctx, p, func(p *rights.Preview) *uuid.UUID { return p.CustomRoleID }, r.customRolesByID)
}

func (r *queryResolver) ViewerCan(ctx context.Context, organizationID string, permission role.Permission) (bool, error) {
	id, _ := publicid.Decode(publicid.Organization, organizationID)
	s, err := r.standing(ctx, id)
	return err == nil && access.May(s, permission) == nil, err
}

func (r *queryResolver) ExplainAccess(ctx context.Context, memberID string, permission role.Permission, spaceID, integrationID *string) (*access.Decision, error) {
	if err := signedIn(ctx); err != nil {
		return nil, err
	}
	id, _ := publicid.Decode(publicid.Member, memberID)
	return r.Rights.Explain(ctx, rights.Question{
		Member: id, Permission: permission, Space: meant(publicid.Space, spaceID), Integration: meant(publicid.Integration, integrationID),
	})
}

// PreviewAccess looks on one of three ways at what somebody would become.
func (r *queryResolver) PreviewAccess(ctx context.Context, in PreviewAccessInput) (*rights.Preview, error) {
	given := in.Role != nil || in.CustomRoleID != nil || in.Department != nil
	switch {
	case in.Token != nil && in.OrganizationID == nil && in.InvitationID == nil && !given:
		return r.previewByToken(ctx, *in.Token)
	case in.InvitationID != nil && in.OrganizationID == nil && in.Token == nil && !given:
		return r.previewInvitation(ctx, *in.InvitationID)
	case in.OrganizationID != nil && in.InvitationID == nil && in.Token == nil:
		return r.previewGiving(ctx, in)
	}
	return nil, badInput("Give an organization with what is to be given there, or an invitation, or a token.")
}

func (r *queryResolver) previewGiving(ctx context.Context, in PreviewAccessInput) (*rights.Preview, error) {
	id, _ := publicid.Decode(publicid.Organization, *in.OrganizationID)
	given := rights.Given{Role: role.Member, CustomRole: ofOwn(in.CustomRoleID), Department: in.Department}
	if in.Role != nil {
		given.Role = *in.Role
	}
	p, err := r.Rights.Consider(ctx, id, given)
	f, expected := fault.From(err)
	switch {
	case !expected || f.Code == fault.Unauthenticated || f.Code == fault.Forbidden:
		return p, err
	case f.Code == fault.NotFound && len(f.Field) == 0: // the organization
		return nil, nil
	}
	return nil, badInput("%s", f.Message)
}

// previewInvitation is for admins, and for those who wait for an invitation.
func (r *queryResolver) previewInvitation(ctx context.Context, id string) (*rights.Preview, error) {
	if err := signedIn(ctx); err != nil {
		return nil, err
	}
	found, err := r.invitationsByID(ctx, []uuid.UUID{*meant(publicid.Invitation, &id)})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	inv := found[*meant(publicid.Invitation, &id)]
	manages, err := r.manages(ctx, inv.OrganizationID)
	if err != nil || !manages && !r.awaits(ctx, inv) {
		return nil, err
	}
	return r.Rights.Foresee(ctx, invite.Offered(inv))
}

// awaits tells whether the viewer, who is no admin, may still get something by
// an invitation that he sees.
func (r *Resolver) awaits(ctx context.Context, inv *ent.Invitation) bool {
	switch invite.StateOf(inv, r.Store.Now()) {
	case invitation.StatePENDING:
		return true
	case invitation.StateAWAITING_APPROVAL:
		return requested(ctx, inv)
	}
	return false
}

// previewByToken is nil for a token that lets nobody in at present.
func (r *queryResolver) previewByToken(ctx context.Context, token string) (*rights.Preview, error) {
	offer := r.Invites.Offer
	if strings.HasPrefix(token, string(publicid.InviteLink)+"_") {
		offer = r.InviteLinks.Offer
	}
	offered, err := offer(ctx, token)
	if f, expected := fault.From(err); expected && f.Code != fault.RateLimited {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return r.Rights.Foresee(ctx, offered)
}

// unlessInvalid lets a token that is not ours be like one that leads nowhere.
func unlessInvalid(err error) error {
	if fault.Is(err, fault.TokenInvalid) {
		return nil
	}
	return err
}
