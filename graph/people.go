package graph

import (
	"context"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/member"
	"usher/internal/publicid"
)

func (userResolver) ID(_ context.Context, u *ent.User) (string, error) {
	return publicid.Encode(publicid.User, u.ID), nil
}

func (userResolver) EmailVerified(_ context.Context, u *ent.User) (bool, error) {
	return u.EmailVerifiedAt != nil, nil
}

func (userResolver) DisplayName(_ context.Context, u *ent.User) (string, error) { return u.Name, nil }

// Viewer is who asks.
type Viewer struct{ User *ent.User }

func viewerID(v *Viewer) uuid.UUID { return v.User.ID }

func (r *viewerResolver) Memberships(ctx context.Context, v *Viewer, first *int, after *string) (*MemberConnection, error) {
	l := r.members(nil, nil)
	query := func() *ent.MemberQuery { return r.Store.Client.Member.Query().Where(member.UserID(v.User.ID)) }
	l.rows = func(ctx context.Context, _ []uuid.UUID, shape func(*entsql.Selector)) ([]*ent.Member, error) {
		q := query()
		q.Modify(shape)
		return q.All(ctx)
	}
	l.counts = func(ctx context.Context, _ []uuid.UUID, tally func(*entsql.Selector)) (counts []tallied, err error) {
		return counts, query().Modify(tally).Scan(ctx, &counts)
	}
	l.parent, l.column = func(m *ent.Member) uuid.UUID { return m.UserID }, member.FieldUserID
	return connect(ctx, v, viewerID, window{first: first, after: after}, l)
}

// Invitations are found by the viewer's address, once it has been proven.
func (r *viewerResolver) Invitations(ctx context.Context, v *Viewer, first *int, after *string) (*InvitationConnection, error) {
	l := r.invitations(nil, nil)
	query := func() *ent.InvitationQuery {
		q := r.Store.Client.Invitation.Query().Where(invitation.Email(v.User.Email), invitation.StateNEQ(invitation.StateAWAITING_APPROVAL))
		if v.User.EmailVerifiedAt == nil {
			q.Where(nothing)
		}
		return q
	}
	l.rows = func(ctx context.Context, _ []uuid.UUID, shape func(*entsql.Selector)) ([]*ent.Invitation, error) {
		q := query()
		q.Modify(shape)
		return q.All(ctx)
	}
	l.counts = func(ctx context.Context, _ []uuid.UUID, _ func(*entsql.Selector)) ([]tallied, error) {
		n, err := query().Count(ctx)
		return []tallied{{Parent: v.User.ID, Count: n}}, err
	}
	l.parent = func(*ent.Invitation) uuid.UUID { return v.User.ID }
	return connect(ctx, v, viewerID, window{first: first, after: after}, l)
}
