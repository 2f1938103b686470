package graph

import (
	"context"

	"usher/ent"
	"usher/internal/history"
)

// Connection is one page of a list. Its total is counted only when asked for.
type Connection[T any] struct {
	Edges    []*Edge[T]
	PageInfo *PageInfo

	count func(context.Context) (int, error)
}

// Edge is an object's place in a list. Its cursor is written only when asked for.
type Edge[T any] struct {
	Node T

	cursor func() string
}

// Cursor names the place.
func (e *Edge[T]) Cursor() string { return e.cursor() }

// PageInfo says what lies around a page.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string
}

// Nodes are the page's objects without their cursors.
func (c *Connection[T]) Nodes() []T {
	nodes := make([]T, len(c.Edges))
	for i, e := range c.Edges {
		nodes[i] = e.Node
	}
	return nodes
}

// TotalCount is how long the whole list is, with its filter.
func (c *Connection[T]) TotalCount(ctx context.Context) (int, error) { return c.count(ctx) }

// The connections of the schema.
type (
	MemberConnection      = Connection[*ent.Member]
	MemberEdge            = Edge[*ent.Member]
	InvitationConnection  = Connection[*ent.Invitation]
	InvitationEdge        = Edge[*ent.Invitation]
	InviteLinkConnection  = Connection[*ent.InviteLink]
	InviteLinkEdge        = Edge[*ent.InviteLink]
	EventConnection       = Connection[*ent.Event]
	EventEdge             = Edge[*ent.Event]
	DepartmentConnection  = Connection[*ent.Department]
	DepartmentEdge        = Edge[*ent.Department]
	CustomRoleConnection  = Connection[*ent.CustomRole]
	CustomRoleEdge        = Edge[*ent.CustomRole]
	SpaceConnection       = Connection[*ent.Space]
	SpaceEdge             = Edge[*ent.Space]
	ImportConnection      = Connection[*ent.Roster]
	ImportEdge            = Edge[*ent.Roster]
	ImportRowConnection   = Connection[*ent.RosterRow]
	ImportRowEdge         = Edge[*ent.RosterRow]
	IntegrationConnection = Connection[*ent.Integration]
	IntegrationEdge       = Edge[*ent.Integration]

	MemberAccessConnection = Connection[*history.Access]
	MemberAccessEdge       = Edge[*history.Access]
)
