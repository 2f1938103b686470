package graph

import (
	"context"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/member"
	"usher/internal/account"
	members "usher/internal/member"
	"usher/internal/publicid"
	"usher/internal/scope"
	"usher/internal/viewer"
)

func (userResolver) ID(_ context.Context, u *ent.User) (string, error) {
	return publicid.Encode(publicid.User, u.ID), nil
}

// EmailVerified tells of an organization's word only its members and the person:
// elsewhere it counts for nothing.
func (r *userResolver) EmailVerified(ctx context.Context, u *ent.User) (bool, error) {
	if account.IsProven(u) {
		return true, nil
	}
	vouched, err := together(ctx, u, "", func(ctx context.Context, siblings []*ent.User) (map[uuid.UUID]bool, error) {
		standings, err := scope.Standings(ctx, r.Store.Client)
		if err != nil {
			return nil, err
		}
		var ids, theirs []uuid.UUID
		for _, sibling := range siblings {
			if !account.IsProven(sibling) {
				ids = append(ids, sibling.ID)
			}
		}
		for organization, standing := range standings {
			if standing.Active {
				theirs = append(theirs, organization)
			}
		}
		return members.Vouched(ctx, r.Store.Client, ids, member.Or(member.UserID(viewer.Actor(ctx)), member.OrganizationIDIn(theirs...)))
	})
	return vouched[u.ID], err
}

func (userResolver) DisplayName(_ context.Context, u *ent.User) (string, error) { return u.Name, nil }

// Viewer is who asks.
type Viewer struct{ User *ent.User }

func viewerID(v *Viewer) uuid.UUID { return v.User.ID }

func (viewerResolver) EmailProven(_ context.Context, v *Viewer) (bool, error) {
	return account.IsProven(v.User), nil
}

func (r *viewerResolver) Memberships(ctx context.Context, v *Viewer, first *int, after *string) (*MemberConnection, error) {
	l := r.members(nil, nil)
	l.source = from(func(users []uuid.UUID) *ent.MemberQuery {
		return r.Store.Client.Member.Query().Where(member.UserIDIn(users...))
	})
	l.parent, l.column = func(m *ent.Member) uuid.UUID { return m.UserID }, member.FieldUserID
	return connect(ctx, v, viewerID, window{first: first, after: after}, l)
}

func (r *viewerResolver) MayCreateOrganization(ctx context.Context, _ *Viewer) (bool, error) {
	return r.Organizations.MayCreate(ctx) == nil, nil
}

// Invitations are found by the viewer's address, once it has been proven.
func (r *viewerResolver) Invitations(ctx context.Context, v *Viewer, first *int, after *string) (*InvitationConnection, error) {
	l := r.invitations(nil, nil, invitation.Columns)
	query := func([]uuid.UUID) *ent.InvitationQuery {
		q := r.Store.Client.Invitation.Query().Where(invitation.Email(v.User.Email), scope.Announced)
		if !account.IsProven(v.User) {
			q.Where(nothing)
		}
		return q
	}
	l.source = from(query)
	l.counts = func(ctx context.Context, _ []uuid.UUID, _ func(*entsql.Selector)) ([]tallied, error) {
		n, err := query(nil).Count(ctx)
		return []tallied{{Parent: v.User.ID, Count: n}}, err
	}
	l.parent = func(*ent.Invitation) uuid.UUID { return v.User.ID }
	return connect(ctx, v, viewerID, window{first: first, after: after}, l)
}
