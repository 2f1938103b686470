// Package scope narrows every query and every write to what its viewer may
// know of.
//
// It sits on the ent client, beneath all other packages: an outsider's query
// finds nothing, in fields written today or next year, and a write touches
// only the organization that the viewer has entered. What a viewer may do with
// what is left is package access's to say; it says so of standings, which are
// looked up here. A context without a viewer gets an error.
package scope

import (
	"context"
	"errors"
	"fmt"
	"slices"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/approval"
	"usher/ent/intercept"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/ent/onboardingstep"
	"usher/ent/organization"
	"usher/ent/predicate"
	"usher/ent/session"
	"usher/ent/user"
	"usher/internal/viewer"
)

// organizationColumn is where every row of an organization says whose it is.
const organizationColumn = "organization_id"

var errNoViewer = errors.New("scope: the context says no viewer")

// Install puts the scope on a client. package store does it for every client
// it opens, and says which rows' time is not over yet.
func Install(client *ent.Client, notPast func(column string) func(*entsql.Selector)) {
	client.Intercept(intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		v, ok := viewer.From(ctx)
		if !ok {
			return errNoViewer
		}
		if q.Type() == ent.TypeMemberPermission {
			timely := inForce(notPast)
			if v.IsSystem() && ctx.Value(endedKey{}) != nil {
				timely = memberpermission.Not(timely)
			}
			q.WhereP(timely)
		}
		if v.IsSystem() {
			return nil
		}
		var managed []any
		if ofManagers(q.Type()) {
			var err error
			if managed, err = managedBy(ctx, client); err != nil {
				return err
			}
		}
		if inside := insideOf(ctx, managed); inside != nil && q.Type() == ent.TypeInvitation {
			q.WhereP(func(s *entsql.Selector) { s.Where(entsql.In(s.C(organizationColumn), inside...)) })
			return nil
		}
		q.WhereP(visible(v, managed, q.Type()))
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

// inForce is true of permissions whose time is not over. One that has ended is
// there for nobody, whether or not it has been deleted yet, so that what decides
// need not know the time.
func inForce(notPast func(column string) func(*entsql.Selector)) func(*entsql.Selector) {
	return memberpermission.Or(memberpermission.EndsAtIsNil(), notPast(memberpermission.FieldEndsAt))
}

type endedKey struct{}

// Ended returns a context in which the system finds the members' permissions
// whose time is over, and no others. It is for whoever deletes them.
func Ended(ctx context.Context) context.Context { return context.WithValue(ctx, endedKey{}, true) }

// ofManagers tells whether who may manage members has a say in which of an
// entity's rows exist for a viewer.
func ofManagers(entity string) bool {
	switch entity {
	case ent.TypeInvitation, ent.TypeInviteLink, ent.TypeEvent, ent.TypeRoster, ent.TypeRosterRow, ent.TypeOnboardingStep,
		ent.TypeMemberPermission, ent.TypeApproval:
		return true
	}
	return false
}

type insideKey struct{}

// Inside returns a context in which queries are for what belongs to some
// organizations and nothing else. To whoever manages all of them their invitations
// are visible for that reason alone; without the other reasons PostgreSQL counts a
// thousand in an index, and needs not read the rows (0.2 ms and not 15).
func Inside(ctx context.Context, organizations []uuid.UUID) context.Context {
	return context.WithValue(ctx, insideKey{}, organizations)
}

// insideOf are the organizations that the queries of the context are for, if all
// of them are managed; else nil.
func insideOf(ctx context.Context, managed []any) []any {
	organizations, _ := ctx.Value(insideKey{}).([]uuid.UUID)
	var inside []any
	for _, id := range organizations {
		if !slices.Contains(managed, any(id)) {
			return nil
		}
		inside = append(inside, id)
	}
	return inside
}

// visible is the predicate of the rows of one entity that exist for a viewer who
// may manage the members of some organizations.
func visible(v viewer.Viewer, managed []any, entity string) func(*entsql.Selector) {
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
				entsql.In(s.C(invitation.FieldOrganizationID), managed...),
				entsql.And( // an erased address stands for nobody's
					entsql.In(s.C(invitation.FieldEmail), verifiedAddressOf(v)), entsql.IsNull(s.C(invitation.FieldErasedAt)), announced(s),
				),
				entsql.EQ(s.C(invitation.FieldID), v.InvitationID),
				requestedBy(v, s.C(invitation.FieldRequesterID), s.C(invitation.FieldOrganizationID)),
			))
		case ent.TypeInviteLink:
			s.Where(entsql.Or(
				entsql.In(s.C(invitelink.FieldOrganizationID), managed...),
				entsql.EQ(s.C(invitelink.FieldID), v.InviteLinkID),
			))
		case ent.TypeDepartment, ent.TypeSpace, ent.TypeSpaceMember, ent.TypeCustomRole, ent.TypeIntegration, ent.TypeIntegrationShare:
			s.Where(entsql.In(s.C(organizationColumn), organizationsOf(v)))
		case ent.TypeEvent, ent.TypeRoster, ent.TypeRosterRow:
			s.Where(entsql.In(s.C(organizationColumn), managed...))
		case ent.TypeApproval:
			requested := entsql.Select(invitation.FieldID).From(entsql.Table(invitation.Table)).
				Where(requestedBy(v, invitation.FieldRequesterID, invitation.FieldOrganizationID))
			s.Where(entsql.Or(
				entsql.In(s.C(organizationColumn), managed...),
				entsql.In(s.C(approval.FieldInvitationID), requested),
			))
		case ent.TypeOnboardingStep, ent.TypeMemberPermission:
			own := entsql.Select(member.FieldID).From(entsql.Table(member.Table)).
				Where(entsql.And(entsql.EQ(member.FieldUserID, v.UserID), entsql.EQ(member.FieldState, member.StateACTIVE)))
			s.Where(entsql.Or(
				entsql.In(s.C(organizationColumn), managed...),
				entsql.In(s.C(onboardingstep.FieldMemberID), own),
			))
		case ent.TypeSession:
			s.Where(entsql.EQ(s.C(session.FieldUserID), v.UserID))
		default:
			s.Where(entsql.False())
		}
	}
}

// Announced is true of invitations that the person invited may know of: those
// that need no approval, or have it.
func Announced(s *entsql.Selector) { s.Where(announced(s)) }

func announced(s *entsql.Selector) *entsql.Predicate {
	return entsql.And(
		entsql.NotIn(s.C(invitation.FieldState), invitation.StateAWAITING_APPROVAL, invitation.StateREJECTED),
		entsql.Or(
			entsql.EQ(s.C(invitation.FieldApprovalsNeeded), 0),
			entsql.NotNull(s.C(invitation.FieldApprovedAt)),
		),
	)
}

// Undecided is true of invitations that wait for an approval or an answer, by
// what their rows say: one whose time is over is among them until it is swept.
func Undecided(s *entsql.Selector) {
	s.Where(entsql.In(s.C(invitation.FieldState), invitation.StateAWAITING_APPROVAL, invitation.StatePENDING))
}

// Open is true of invitations that wait for an approval or an answer and whose
// time is not over, by the clock of whoever asks.
func Open(notPast predicate.Invitation) predicate.Invitation {
	return invitation.And(Undecided, notPast)
}

// Revivable is true of invitations by which somebody may come in still, be it
// after they were sent again.
func Revivable(s *entsql.Selector) {
	s.Where(entsql.In(s.C(invitation.FieldState), invitation.StateAWAITING_APPROVAL, invitation.StatePENDING, invitation.StateEXPIRED))
}

// requestedBy is true of what the viewer asked for, where he is active still.
func requestedBy(v viewer.Viewer, requester, organization string) *entsql.Predicate {
	return entsql.And(entsql.EQ(requester, v.UserID), entsql.In(organization, organizationsOf(v)))
}

// organizationsOf selects the organizations in which the viewer is active, or is
// the one that a watcher watches.
func organizationsOf(v viewer.Viewer) any {
	if v.WatchedID != uuid.Nil {
		return v.WatchedID
	}
	return entsql.Select(member.FieldOrganizationID).From(entsql.Table(member.Table)).
		Where(entsql.And(
			entsql.EQ(member.FieldUserID, v.UserID),
			entsql.EQ(member.FieldState, member.StateACTIVE),
		))
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
		ent.TypeOnboardingStep, ent.TypeRoster, ent.TypeRosterRow, ent.TypeCustomRole, ent.TypeMemberPermission,
		ent.TypeIntegration, ent.TypeIntegrationShare, ent.TypeApproval:
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
