package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	entdepartment "usher/ent/department"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/predicate"
	entspace "usher/ent/space"
	"usher/internal/event"
	"usher/internal/publicid"
	"usher/internal/text"
)

func (organizationResolver) ID(_ context.Context, o *ent.Organization) (string, error) {
	return publicid.Encode(publicid.Organization, o.ID), nil
}

func organizationID(o *ent.Organization) uuid.UUID { return o.ID }

func (r *organizationResolver) ViewerMember(ctx context.Context, o *ent.Organization) (*ent.Member, error) {
	return one(ctx, o, func(o *ent.Organization) *uuid.UUID { return &o.ID }, func(ctx context.Context, _ []uuid.UUID) (map[uuid.UUID]*ent.Member, error) {
		return r.viewerMembers(ctx)
	})
}

func (r *organizationResolver) Members(ctx context.Context, o *ent.Organization, first *int, after *string, last *int, before *string, where *MemberFilter, orderBy *MemberOrder) (*MemberConnection, error) {
	return connect(ctx, o, organizationID, window{first, last, after, before}, r.members(where, orderBy))
}

func (r *organizationResolver) Departments(ctx context.Context, o *ent.Organization, first *int, after *string, last *int, before *string, where *DepartmentFilter) (*DepartmentConnection, error) {
	l := r.departments(entdepartment.FieldOrganizationID, func(d *ent.Department) uuid.UUID { return d.OrganizationID }, departmentFilter(where))
	return connect(ctx, o, organizationID, window{first, last, after, before}, l)
}

func (r *organizationResolver) Department(ctx context.Context, o *ent.Organization, path, id *string) (*ent.Department, error) {
	meant, err := meantDepartment(path, id)
	if err != nil {
		return nil, err
	}
	return one(ctx, o, func(o *ent.Organization) *uuid.UUID { return &o.ID }, func(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Department, error) {
		found, err := r.Store.Client.Department.Query().Where(entdepartment.OrganizationIDIn(ids...), meant).All(ctx)
		return by(found, err, func(d *ent.Department) uuid.UUID { return d.OrganizationID })
	})
}

// meantDepartment is the one with a path or with an id.
func meantDepartment(path, id *string) (predicate.Department, error) {
	switch {
	case (path == nil) == (id == nil):
		return nil, badInput("Give either path or id.")
	case id != nil:
		decoded, _ := publicid.Decode(publicid.Department, *id)
		return entdepartment.ID(decoded), nil
	}
	return entdepartment.PathKey(text.FoldPath(sought(*path))), nil
}

func (r *organizationResolver) Spaces(ctx context.Context, o *ent.Organization, first *int, after *string, where *SpaceFilter) (*SpaceConnection, error) {
	l := r.spaces(entspace.FieldOrganizationID, func(s *ent.Space) uuid.UUID { return s.OrganizationID }, spaceFilter(where))
	return connect(ctx, o, organizationID, window{first: first, after: after}, l)
}

func (r *organizationResolver) Integrations(ctx context.Context, o *ent.Organization, first *int, after *string) (*IntegrationConnection, error) {
	return connect(ctx, o, organizationID, window{first: first, after: after}, r.integrations())
}

func (r *organizationResolver) Invitations(ctx context.Context, o *ent.Organization, first *int, after *string, last *int, before *string, where *InvitationFilter, orderBy *InvitationOrder) (*InvitationConnection, error) {
	if err := r.mustManage(ctx, o.ID); err != nil {
		return nil, err
	}
	return connect(ctx, o, organizationID, window{first, last, after, before}, r.invitations(where, orderBy, columnsAsked(ctx, invitationColumns, invitation.Columns)))
}

func (r *organizationResolver) InviteLinks(ctx context.Context, o *ent.Organization, first *int, after *string, last *int, before *string, where *InviteLinkFilter) (*InviteLinkConnection, error) {
	if err := r.mustManage(ctx, o.ID); err != nil {
		return nil, err
	}
	return connect(ctx, o, organizationID, window{first, last, after, before}, r.inviteLinks(where))
}

func (r *organizationResolver) Imports(ctx context.Context, o *ent.Organization, first *int, after *string) (*ImportConnection, error) {
	if err := r.mustManage(ctx, o.ID); err != nil {
		return nil, err
	}
	return connect(ctx, o, organizationID, window{first: first, after: after}, r.imports())
}

func (r *organizationResolver) Events(ctx context.Context, o *ent.Organization, first *int, after *string, oldestFirst *bool, where *EventFilter) (*EventConnection, error) {
	if err := r.mustManage(ctx, o.ID); err != nil {
		return nil, err
	}
	if p, err := bySequence(true).place(after); err == nil && p != nil && p.id != o.ID {
		return nil, badInput("This cursor belongs to another organization.")
	}
	log := r.events(entevent.FieldOrganizationID, func(e *ent.Event) uuid.UUID { return e.OrganizationID }, oldestFirst != nil && *oldestFirst, eventFilter(where))
	return connect(ctx, o, organizationID, window{first: first, after: after}, log)
}

func (r *organizationResolver) LogVerification(ctx context.Context, o *ent.Organization) (*event.Verdict, error) {
	if err := r.mustManage(ctx, o.ID); err != nil {
		return nil, err
	}
	verdict, err := event.Verify(ctx, r.Store.Client, o.ID)
	return &verdict, err
}
