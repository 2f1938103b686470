// Package scope narrows every query and every write to what its viewer may
// know of.
//
// It sits on the ent client, beneath all other packages: an outsider's query
// finds nothing, in fields written today or next year, and a write touches
// only the organization that the viewer has entered. What a viewer may do with
// what is left is package access. A context without a viewer gets an error.
package scope

import (
	"context"
	"errors"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/intercept"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/onboardingstep"
	"usher/ent/organization"
	"usher/ent/session"
	"usher/ent/user"
	"usher/internal/role"
	"usher/internal/viewer"
)

// organizationColumn is where every row of an organization says whose it is.
const organizationColumn = "organization_id"

var errNoViewer = errors.New("scope: the context says no viewer")

// Install puts the scope on a client. package store does it for every client
// it opens.
func Install(client *ent.Client) {
	client.Intercept(intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		v, ok := viewer.From(ctx)
		if !ok {
			return errNoViewer
		}
		if !v.IsSystem() {
			q.WhereP(visible(v, q.Type()))
		}
		return nil
	}))
	client.Use(func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if err := narrow(ctx, m); err != nil {
				return nil, err
			}
			return next.Mutate(ctx, m)
		})
	})
}

// visible is the predicate of the rows of one entity that exist for a viewer.
func visible(v viewer.Viewer, entity string) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		switch entity {
		case ent.TypeOrganization:
			s.Where(entsql.In(s.C(organization.FieldID), organizationsOf(v)))
		case ent.TypeMember:
			s.Where(entsql.Or(
				entsql.In(s.C(member.FieldOrganizationID), organizationsOf(v)),
				entsql.EQ(s.C(member.FieldUserID), v.UserID),
			))
		case ent.TypeUser:
			colleagues := entsql.Select(member.FieldUserID).From(entsql.Table(member.Table)).
				Where(entsql.In(member.FieldOrganizationID, organizationsOf(v)))
			s.Where(entsql.Or(
				entsql.EQ(s.C(user.FieldID), v.UserID),
				entsql.In(s.C(user.FieldID), colleagues),
			))
		case ent.TypeInvitation:
			s.Where(entsql.Or(
				entsql.In(s.C(invitation.FieldOrganizationID), managedBy(v)),
				entsql.In(s.C(invitation.FieldEmail), verifiedAddressOf(v)),
				entsql.EQ(s.C(invitation.FieldID), v.InvitationID),
			))
		case ent.TypeInviteLink:
			s.Where(entsql.Or(
				entsql.In(s.C(invitelink.FieldOrganizationID), managedBy(v)),
				entsql.EQ(s.C(invitelink.FieldID), v.InviteLinkID),
			))
		case ent.TypeDepartment, ent.TypeSpace, ent.TypeSpaceMember:
			s.Where(entsql.In(s.C(organizationColumn), organizationsOf(v)))
		case ent.TypeEvent, ent.TypeRoster, ent.TypeRosterRow:
			s.Where(entsql.In(s.C(organizationColumn), managedBy(v)))
		case ent.TypeOnboardingStep:
			own := entsql.Select(member.FieldID).From(entsql.Table(member.Table)).
				Where(entsql.And(entsql.EQ(member.FieldUserID, v.UserID), entsql.EQ(member.FieldState, member.StateACTIVE)))
			s.Where(entsql.Or(
				entsql.In(s.C(organizationColumn), managedBy(v)),
				entsql.In(s.C(onboardingstep.FieldMemberID), own),
			))
		case ent.TypeSession:
			s.Where(entsql.EQ(s.C(session.FieldUserID), v.UserID))
		default:
			s.Where(entsql.False())
		}
	}
}

// organizationsOf selects the organizations in which the viewer is active.
func organizationsOf(v viewer.Viewer) *entsql.Selector {
	return entsql.Select(member.FieldOrganizationID).From(entsql.Table(member.Table)).
		Where(entsql.And(
			entsql.EQ(member.FieldUserID, v.UserID),
			entsql.EQ(member.FieldState, member.StateACTIVE),
		))
}

// managedBy selects those among them whose members the viewer may manage.
func managedBy(v viewer.Viewer) *entsql.Selector {
	var managing []any
	for _, r := range role.All() {
		if r.Allows(role.ManageMembers) {
			managing = append(managing, string(r))
		}
	}
	return organizationsOf(v).Where(entsql.In(member.FieldRole, managing...))
}

// verifiedAddressOf selects the viewer's address if it has been proven: an
// unproven one gains nothing.
func verifiedAddressOf(v viewer.Viewer) *entsql.Selector {
	return entsql.Select(user.FieldEmail).From(entsql.Table(user.Table)).
		Where(entsql.And(
			entsql.EQ(user.FieldID, v.UserID),
			entsql.NotNull(user.FieldEmailVerifiedAt),
		))
}

// narrow refuses a write outside of the organization that the viewer has
// entered, and keeps an update or delete inside of it.
func narrow(ctx context.Context, m ent.Mutation) error {
	v, ok := viewer.From(ctx)
	if !ok {
		return errNoViewer
	}
	if v.IsSystem() {
		return nil
	}
	column := ""
	switch m.Type() {
	case ent.TypeOrganization:
		column = organization.FieldID
	case ent.TypeMember, ent.TypeInvitation, ent.TypeInviteLink, ent.TypeDepartment, ent.TypeSpace, ent.TypeSpaceMember,
		ent.TypeOnboardingStep, ent.TypeRoster, ent.TypeRosterRow:
		column = organizationColumn
	default:
		return fmt.Errorf("scope: only the system writes %s", m.Type())
	}
	entered, ok := ctx.Value(enteredKey{}).(uuid.UUID)
	if !ok {
		return fmt.Errorf("scope: a write to %s outside of any organization", m.Type())
	}
	if m.Op().Is(ent.OpCreate) {
		if value, ok := m.Field(column); !ok || value != entered {
			return fmt.Errorf("scope: a new %s outside of the entered organization", m.Type())
		}
		return nil
	}
	narrowing, ok := m.(interface {
		WhereP(...func(*entsql.Selector))
	})
	if !ok {
		return fmt.Errorf("scope: a write to %s that cannot be narrowed", m.Type())
	}
	narrowing.WhereP(func(s *entsql.Selector) { s.Where(entsql.EQ(s.C(column), entered)) })
	return nil
}
