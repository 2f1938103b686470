package graph

import (
	"context"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/predicate"
	entspace "usher/ent/space"
	"usher/ent/spacemember"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/text"
)

func (spaceResolver) ID(_ context.Context, s *ent.Space) (string, error) {
	return publicid.Encode(publicid.Space, s.ID), nil
}

func spaceID(s *ent.Space) uuid.UUID { return s.ID }

func (r *spaceResolver) Department(ctx context.Context, s *ent.Space) (*ent.Department, error) {
	return one(ctx, s, func(s *ent.Space) *uuid.UUID { return s.DepartmentID }, r.departmentsByID)
}

// SpaceMemberConnection is a page of those who are in a space.
type SpaceMemberConnection struct {
	Edges    []*SpaceMemberEdge
	PageInfo *PageInfo

	count func(context.Context) (int, error)
}

// SpaceMemberEdge is somebody in a space.
type SpaceMemberEdge struct {
	Node        *ent.Member
	Cursor      string
	RoleInSpace role.Role
	JoinedAt    time.Time
}

// Nodes are the page's members without what they are in the space.
func (c *SpaceMemberConnection) Nodes() []*ent.Member {
	nodes := make([]*ent.Member, len(c.Edges))
	for i, e := range c.Edges {
		nodes[i] = e.Node
	}
	return nodes
}

// TotalCount is how many are in the space.
func (c *SpaceMemberConnection) TotalCount(ctx context.Context) (int, error) { return c.count(ctx) }

func (r *spaceResolver) Members(ctx context.Context, s *ent.Space, first *int, after *string) (*SpaceMemberConnection, error) {
	l := r.spaceMembers(spacemember.FieldSpaceID, func(in *ent.SpaceMember) uuid.UUID { return in.SpaceID })
	page, err := connect(ctx, s, spaceID, window{first: first, after: after}, l)
	if err != nil {
		return nil, err
	}
	edges, err := through(ctx, page, func(in *ent.SpaceMember) *uuid.UUID { return &in.MemberID }, r.membersByID, spaceMemberEdge)
	return &SpaceMemberConnection{Edges: edges, PageInfo: page.PageInfo, count: page.count}, err
}

func spaceMemberEdge(e *Edge[*ent.SpaceMember], m *ent.Member) *SpaceMemberEdge {
	return &SpaceMemberEdge{Node: m, Cursor: e.Cursor(), RoleInSpace: role.Lower(e.Node.Role, m.Role), JoinedAt: e.Node.JoinedAt}
}

func (r *spaceResolver) RoleInSpace(ctx context.Context, s *ent.Space) (*role.Role, error) {
	in, err := one(ctx, s, func(s *ent.Space) *uuid.UUID { return &s.ID }, r.viewerPlaces)
	if err != nil || in == nil {
		return nil, err
	}
	own, err := r.viewerMembersOnce(ctx)
	if err != nil || own[s.OrganizationID] == nil {
		return nil, err
	}
	return new(role.Lower(in.Role, own[s.OrganizationID].Role)), nil
}

// viewerPlaces are the viewer's own places in some spaces, by space.
func (r *Resolver) viewerPlaces(ctx context.Context, spaces []uuid.UUID) (map[uuid.UUID]*ent.SpaceMember, error) {
	own, err := r.viewerMembersOnce(ctx)
	if err != nil || len(own) == 0 {
		return nil, err
	}
	var members []uuid.UUID
	for _, m := range own {
		members = append(members, m.ID)
	}
	places, err := r.Store.Client.SpaceMember.Query().Where(spacemember.SpaceIDIn(spaces...), spacemember.MemberIDIn(members...)).All(ctx)
	return by(places, err, func(in *ent.SpaceMember) uuid.UUID { return in.SpaceID })
}

// Spaces are found by the rows that put the member into them.
func (r *memberResolver) Spaces(ctx context.Context, m *ent.Member, first *int, after *string) (*SpaceConnection, error) {
	l := r.spaceMembers(spacemember.FieldMemberID, func(in *ent.SpaceMember) uuid.UUID { return in.MemberID })
	page, err := connect(ctx, m, func(m *ent.Member) uuid.UUID { return m.ID }, window{first: first, after: after}, l)
	if err != nil {
		return nil, err
	}
	edges, err := through(ctx, page, func(in *ent.SpaceMember) *uuid.UUID { return &in.SpaceID }, r.spacesByID,
		func(e *Edge[*ent.SpaceMember], s *ent.Space) *SpaceEdge { return &SpaceEdge{Node: s, cursor: e.cursor} })
	return &SpaceConnection{Edges: edges, PageInfo: page.PageInfo, count: page.count}, err
}

// through goes on from a page of rows to the objects that they lead to, and
// makes the edges of these. One that is gone since the rows were read has none.
func through[T, U, E any](ctx context.Context, page *Connection[*T], key func(*T) *uuid.UUID, load func(context.Context, []uuid.UUID) (map[uuid.UUID]*U, error), edge func(*Edge[*T], *U) *E) ([]*E, error) {
	edges := make([]*E, 0, len(page.Edges))
	for _, e := range page.Edges {
		u, err := one(ctx, e.Node, key, load)
		if err != nil {
			return nil, err
		}
		if u != nil {
			edges = append(edges, edge(e, u))
		}
	}
	return edges, nil
}

// spaces lists them by what they belong to: owner is the column of the
// organization or of the department.
func (r *Resolver) spaces(owner string, parent func(*ent.Space) uuid.UUID, filter []predicate.Space) listing[ent.Space] {
	query := func(parents []uuid.UUID) *ent.SpaceQuery {
		return r.Store.Client.Space.Query().Where(entsql.FieldIn(owner, values(parents)...)).Where(filter...)
	}
	return listing[ent.Space]{
		sorting: sorting[ent.Space]{
			name: "NAME", expr: column(entspace.FieldNameKey),
			value: func(s *ent.Space) any { return s.NameKey },
			id:    spaceID,
		},
		source: from(query),
		parent: parent,
		column: owner,
	}
}

func spaceFilter(where *SpaceFilter) (filter []predicate.Space) {
	if where == nil {
		return nil
	}
	if where.DepartmentID != nil {
		department, _ := publicid.Decode(publicid.Department, *where.DepartmentID)
		filter = append(filter, entspace.DepartmentID(department))
	}
	if where.Search != nil {
		filter = append(filter, entspace.NameKeyContains(text.Fold(sought(*where.Search))))
	}
	return filter
}

// spaceMembers lists who is in which space, by one of the two: owner is the
// column of the space or of the member.
func (r *Resolver) spaceMembers(owner string, parent func(*ent.SpaceMember) uuid.UUID) listing[ent.SpaceMember] {
	query := func(parents []uuid.UUID) *ent.SpaceMemberQuery {
		return r.Store.Client.SpaceMember.Query().Where(entsql.FieldIn(owner, values(parents)...))
	}
	return listing[ent.SpaceMember]{
		sorting: sorting[ent.SpaceMember]{
			name: "JOINED_AT", desc: true, expr: column(spacemember.FieldJoinedAt),
			value: func(in *ent.SpaceMember) any { return in.JoinedAt },
			id:    func(in *ent.SpaceMember) uuid.UUID { return in.ID },
		},
		source: from(query),
		parent: parent,
		column: owner,
	}
}
