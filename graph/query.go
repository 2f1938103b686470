package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/customrole"
	"usher/ent/department"
	entevent "usher/ent/event"
	"usher/ent/integration"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/organization"
	"usher/ent/roster"
	"usher/ent/space"
	"usher/ent/user"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/viewer"
)

// maxNodes bounds Query.nodes.
const maxNodes = maxPage

func (r *queryResolver) Viewer(ctx context.Context) (*Viewer, error) {
	return r.currentViewer(ctx)
}

// currentViewer is the signed-in person; nil when nobody is.
func (r *Resolver) currentViewer(ctx context.Context) (*Viewer, error) {
	v, _ := viewer.From(ctx)
	if !v.IsSignedIn() {
		return nil, nil
	}
	person, err := r.Accounts.Viewer(ctx, r.Store.Client)
	if err != nil {
		return nil, err
	}
	return &Viewer{User: person}, nil
}

func signedIn(ctx context.Context) error {
	if v, _ := viewer.From(ctx); !v.IsSignedIn() {
		return fault.New(fault.Unauthenticated, "Sign in first.")
	}
	return nil
}

func (r *queryResolver) Organization(ctx context.Context, id, slug *string) (*ent.Organization, error) {
	if err := signedIn(ctx); err != nil {
		return nil, err
	}
	query := r.Store.Client.Organization.Query()
	switch {
	case (id == nil) == (slug == nil):
		return nil, badInput("Give either id or slug.")
	case id != nil:
		decoded, _ := publicid.Decode(publicid.Organization, *id)
		query.Where(organization.ID(decoded))
	default:
		query.Where(organization.Slug(sought(*slug)))
	}
	found, err := query.Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	keep(ctx, found)
	return found, nil
}

func (r *queryResolver) Node(ctx context.Context, id string) (Node, error) {
	nodes, err := r.Nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return nodes[0], nil
}

func (r *queryResolver) Nodes(ctx context.Context, ids []string) ([]Node, error) {
	if err := signedIn(ctx); err != nil {
		return nil, err
	}
	if len(ids) > maxNodes {
		return nil, badInput("At most %d ids can be looked up at once.", maxNodes)
	}
	wanted := map[publicid.Kind][]uuid.UUID{}
	for _, id := range ids {
		if kind, decoded, ok := publicid.Parse(id); ok {
			wanted[kind] = append(wanted[kind], decoded)
		}
	}
	found := map[string]Node{}
	for kind, ids := range wanted {
		if err := r.find(ctx, kind, ids, found); err != nil {
			return nil, err
		}
	}
	nodes := make([]Node, len(ids))
	for i, id := range ids {
		nodes[i] = found[id]
	}
	return nodes, nil
}

// find reads objects of one kind into found, by their public ids.
func (r *Resolver) find(ctx context.Context, kind publicid.Kind, ids []uuid.UUID, found map[string]Node) error {
	switch kind {
	case publicid.User:
		people, err := r.Store.Client.User.Query().Where(user.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, people, err, func(u *ent.User) uuid.UUID { return u.ID })
	case publicid.Organization:
		organizations, err := r.Store.Client.Organization.Query().Where(organization.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, organizations, err, func(o *ent.Organization) uuid.UUID { return o.ID })
	case publicid.Member:
		members, err := r.Store.Client.Member.Query().Where(member.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, members, err, func(m *ent.Member) uuid.UUID { return m.ID })
	case publicid.Department:
		departments, err := r.Store.Client.Department.Query().Where(department.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, departments, err, departmentID)
	case publicid.CustomRole:
		roles, err := r.Store.Client.CustomRole.Query().Where(customrole.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, roles, err, customRoleID)
	case publicid.Space:
		spaces, err := r.Store.Client.Space.Query().Where(space.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, spaces, err, spaceID)
	case publicid.Integration:
		integrations, err := r.Store.Client.Integration.Query().Where(integration.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, integrations, err, integrationID)
	case publicid.Invitation:
		invitations, err := r.Store.Client.Invitation.Query().Where(invitation.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, invitations, err, func(i *ent.Invitation) uuid.UUID { return i.ID })
	case publicid.InviteLink:
		links, err := r.Store.Client.InviteLink.Query().Where(invitelink.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, links, err, func(l *ent.InviteLink) uuid.UUID { return l.ID })
	case publicid.Event:
		events, err := r.Store.Client.Event.Query().Where(entevent.IDIn(ids...)).All(ctx)
		return collect(ctx, found, kind, events, err, func(e *ent.Event) uuid.UUID { return e.ID })
	case publicid.ImportPlan:
		plans, err := r.Store.Client.Roster.Query().Where(roster.IDIn(ids...), roster.StateNEQ(roster.StateREADING)).All(ctx)
		return collect(ctx, found, kind, plansOf(plans), err, func(p *ImportPlan) uuid.UUID { return p.ID })
	case publicid.Import:
		imports, err := r.Store.Client.Roster.Query().Where(roster.IDIn(ids...), applied).All(ctx)
		return collect(ctx, found, kind, imports, err, func(i *ent.Roster) uuid.UUID { return i.ID })
	}
	return nil
}

func collect[T any](ctx context.Context, found map[string]Node, kind publicid.Kind, objs []*T, err error, id func(*T) uuid.UUID) error {
	adopt(ctx, objs)
	for _, obj := range objs {
		found[publicid.Encode(kind, id(obj))] = obj
	}
	return err
}

func (r *queryResolver) InvitationByToken(ctx context.Context, token string) (*InvitationPreview, error) {
	p, err := r.Invites.Preview(ctx, token)
	if err != nil {
		return nil, unlessInvalid(err)
	}
	return &InvitationPreview{
		OrganizationName: p.OrganizationName, InviterName: p.InviterName, Email: p.Invitation.Email,
		Role: p.Invitation.Role, RoleName: p.RoleName, Department: p.Invitation.Department, Message: p.Invitation.Message,
		State: p.State, ExpiresAt: p.Invitation.ExpiresAt, AccountExists: p.AccountExists, Replaced: p.Replaced,
		PausedUntil: p.PausedUntil,
	}, nil
}

func (r *queryResolver) InviteLinkByToken(ctx context.Context, token string) (*InviteLinkPreview, error) {
	p, err := r.InviteLinks.Preview(ctx, token)
	if err != nil {
		return nil, unlessInvalid(err)
	}
	return &InviteLinkPreview{
		OrganizationName: p.OrganizationName, CreatorName: p.CreatorName, Role: p.Link.Role, RoleName: p.RoleName,
		Department: p.Link.Department, State: p.State, ExpiresAt: p.Link.ExpiresAt, PausedUntil: p.PausedUntil,
	}, nil
}
