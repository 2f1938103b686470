package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/customrole"
	"usher/ent/department"
	"usher/ent/integration"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/organization"
	"usher/ent/roster"
	"usher/ent/space"
	"usher/ent/user"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// The loaders that edges follow; see one. The first two go past the scope: who
// may read an invitation, a membership or an event may read whom and what it
// names, though he shares no organization with them, or no longer does.

func (r *Resolver) peopleNamed(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.User, error) {
	people, err := r.Store.Client.User.Query().Where(user.IDIn(ids...)).All(viewer.AsSystem(ctx, "name the people in what the viewer may read"))
	return by(people, err, func(u *ent.User) uuid.UUID { return u.ID })
}

func (r *Resolver) organizationsNamed(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Organization, error) {
	found, missing := kept(ctx, ids)
	if len(missing) == 0 {
		return found, nil
	}
	organizations, err := r.Store.Client.Organization.Query().Where(organization.IDIn(missing...)).All(viewer.AsSystem(ctx, "name the organization of what the viewer may read"))
	for _, o := range organizations {
		found[o.ID] = o
	}
	return found, err
}

func (r *Resolver) membersByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Member, error) {
	members, err := r.Store.Client.Member.Query().Where(member.IDIn(ids...)).All(ctx)
	return by(members, err, func(m *ent.Member) uuid.UUID { return m.ID })
}

func (r *Resolver) invitationsByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Invitation, error) {
	invitations, err := r.Store.Client.Invitation.Query().Where(invitation.IDIn(ids...)).All(ctx)
	return by(invitations, err, func(i *ent.Invitation) uuid.UUID { return i.ID })
}

func (r *Resolver) inviteLinksByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.InviteLink, error) {
	links, err := r.Store.Client.InviteLink.Query().Where(invitelink.IDIn(ids...)).All(ctx)
	return by(links, err, func(l *ent.InviteLink) uuid.UUID { return l.ID })
}

func (r *Resolver) departmentsByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Department, error) {
	departments, err := r.Store.Client.Department.Query().Where(department.IDIn(ids...)).All(ctx)
	return by(departments, err, departmentID)
}

func (r *Resolver) customRolesByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.CustomRole, error) {
	roles, err := r.Store.Client.CustomRole.Query().Where(customrole.IDIn(ids...)).All(ctx)
	return by(roles, err, customRoleID)
}

func (r *Resolver) spacesByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Space, error) {
	spaces, err := r.Store.Client.Space.Query().Where(space.IDIn(ids...)).All(ctx)
	return by(spaces, err, spaceID)
}

func (r *Resolver) integrationsByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Integration, error) {
	integrations, err := r.Store.Client.Integration.Query().Where(integration.IDIn(ids...)).All(ctx)
	return by(integrations, err, integrationID)
}

func (r *Resolver) importsByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Roster, error) {
	imports, err := r.Store.Client.Roster.Query().Where(roster.IDIn(ids...), applied).All(ctx)
	return by(imports, err, func(r *ent.Roster) uuid.UUID { return r.ID })
}

func (r *Resolver) membersByInvitation(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Member, error) {
	members, err := r.Store.Client.Member.Query().Where(member.InvitationIDIn(ids...)).All(ctx)
	return by(members, err, func(m *ent.Member) uuid.UUID { return *m.InvitationID })
}

func (r *Resolver) membersByInviteLink(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*ent.Member, error) {
	members, err := r.Store.Client.Member.Query().Where(member.InviteLinkIDIn(ids...)).All(ctx)
	return by(members, err, func(m *ent.Member) uuid.UUID { return *m.InviteLinkID })
}

// viewerMembers are the viewer's own memberships, by organization.
func (r *Resolver) viewerMembers(ctx context.Context) (map[uuid.UUID]*ent.Member, error) {
	v, _ := viewer.From(ctx)
	if !v.IsSignedIn() {
		return nil, nil
	}
	members, err := r.Store.Client.Member.Query().Where(member.UserID(v.UserID)).All(ctx)
	return by(members, err, func(m *ent.Member) uuid.UUID { return m.OrganizationID })
}

// viewerMembersOnce is viewerMembers, looked up once for a response.
func (r *Resolver) viewerMembersOnce(ctx context.Context) (map[uuid.UUID]*ent.Member, error) {
	l := ctx.Value(loadsKey{}).(*loads)
	l.viewer.once.Do(func() { l.viewer.value, l.viewer.err = r.viewerMembers(ctx) })
	members, _ := l.viewer.value.(map[uuid.UUID]*ent.Member)
	return members, l.viewer.err
}

// standing is the viewer's standing in an organization.
func (r *Resolver) standing(ctx context.Context, organizationID uuid.UUID) (access.Standing, error) {
	standings, err := scope.Standings(ctx, r.Store.Client)
	return standings[organizationID], err
}

// becomes is the standing that an offer to obj's person would lead to, for all
// siblings at once.
func becomes[T any](ctx context.Context, r *Resolver, obj *T, offer func(*T) scope.Offer) (access.Standing, error) {
	found, err := together(ctx, obj, "", func(ctx context.Context, siblings []*T) (map[*T]access.Standing, error) {
		offers := make([]scope.Offer, len(siblings))
		for i, sibling := range siblings {
			offers[i] = offer(sibling)
		}
		standings, err := scope.Prospective(ctx, r.Store.Client, offers...)
		if err != nil {
			return nil, err
		}
		found := make(map[*T]access.Standing, len(siblings))
		for i, sibling := range siblings {
			found[sibling] = standings[i]
		}
		return found, nil
	})
	return found[obj], err
}

// manages tells whether the viewer may manage an organization's members, and
// so see its invitations, links and log.
func (r *Resolver) manages(ctx context.Context, organizationID uuid.UUID) (bool, error) {
	s, err := r.standing(ctx, organizationID)
	return access.May(s, role.ManageMembers) == nil, err
}

// mustManage is FORBIDDEN unless the viewer manages the organization.
func (r *Resolver) mustManage(ctx context.Context, organizationID uuid.UUID) error {
	manages, err := r.manages(ctx, organizationID)
	if err == nil && !manages {
		err = fault.New(fault.Forbidden, "Only admins of the organization may see this.")
	}
	return err
}
