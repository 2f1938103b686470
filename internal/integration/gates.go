package integration

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entdepartment "usher/ent/department"
	entintegration "usher/ent/integration"
	"usher/ent/integrationshare"
	entspace "usher/ent/space"
	"usher/ent/spacemember"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Test tells whether a member may use an integration, and why; nil for one that
// the viewer does not see, or that is of another organization. Errors:
// UNAUTHENTICATED; FORBIDDEN for whoever asks about somebody else and may manage
// neither members nor integrations.
func (s *Service) Test(ctx context.Context, memberID, integrationID uuid.UUID) (*access.Decision, error) {
	v, _ := viewer.From(ctx)
	if !v.IsSignedIn() {
		return nil, fault.New(fault.Unauthenticated, "Sign in first.")
	}
	client := s.Store.Client
	m, err := client.Member.Get(ctx, memberID)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look up who uses an integration: %w", err)
	}
	in, err := client.Integration.Query().Where(entintegration.ID(integrationID), entintegration.OrganizationID(m.OrganizationID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look up an integration: %w", err)
	}
	asks, err := scope.StandingOf(ctx, client, m.OrganizationID, v.UserID)
	if err != nil {
		return nil, err
	}
	if m.UserID != v.UserID && access.May(asks, role.ManageMembers) != nil && access.May(asks, role.ManageIntegrations) != nil {
		return nil, fault.New(fault.Forbidden, "Only admins may ask about others.")
	}
	decisions, err := Gates(ctx, client, in, role.UseIntegrations, m)
	if err != nil {
		return nil, err
	}
	d := decisions[m.ID]
	return &d, nil
}

// Gates tells, by the members' ids, whether some members may do with an
// integration what takes a permission. Four are asked: whether it is shared with
// the member, whether he has the permission, whether it is authenticated, and
// whether it is switched on. All of them stand in the chain, and the first that
// says no decides. The number of statements is the same for any number of members.
func Gates(ctx context.Context, client *ent.Client, in *ent.Integration, permission role.Permission, members ...*ent.Member) (map[uuid.UUID]access.Decision, error) {
	reached, err := whoIsReached(ctx, client, in, members)
	if err != nil {
		return nil, err
	}
	standings, err := scope.StandingsOf(ctx, client, members...)
	if err != nil {
		return nil, err
	}
	decisions := make(map[uuid.UUID]access.Decision, len(members))
	for _, m := range members {
		decisions[m.ID] = gate(in, reached(m), access.Decide(standings[m.ID], permission))
	}
	return decisions, nil
}

// gate puts the gates around the decision on a permission: sharing is asked before
// it, the others behind it.
func gate(in *ent.Integration, shared access.Step, d access.Decision) access.Decision {
	d = d.Through(authenticated(in), switchedOn(in))
	d.Chain = append([]access.Step{shared}, d.Chain...)
	if shared.Effect == access.Denies {
		d.Allowed, d.DecidedBy, d.ChangesAt = false, shared.Source, nil
	}
	return d
}

func authenticated(in *ent.Integration) access.Step {
	step := access.Step{Source: access.FromIntegration, Subject: in.Name, Effect: access.Denies}
	switch in.Authentication {
	case entintegration.AuthenticationOK:
		step.Effect, step.Reason = access.Grants, "The integration is authenticated."
	case entintegration.AuthenticationEXPIRED:
		step.Reason = "The integration's authentication has expired. Whoever manages integrations can renew it."
	default:
		step.Reason = "The integration is not authenticated yet. Whoever manages integrations can do that."
	}
	return step
}

func switchedOn(in *ent.Integration) access.Step {
	if in.Enabled {
		return access.Step{Source: access.FromPolicy, Subject: in.Name, Effect: access.Grants, Reason: "The integration is switched on."}
	}
	return access.Step{Source: access.FromPolicy, Subject: in.Name, Effect: access.Denies, Reason: "The integration is switched off for everybody."}
}

// whoIsReached returns what tells whether an integration is shared with one of
// some members.
func whoIsReached(ctx context.Context, client *ent.Client, in *ent.Integration, members []*ent.Member) (func(*ent.Member) access.Step, error) {
	step := func(effect access.Effect, reason string, args ...any) access.Step {
		return access.Step{Source: access.FromIntegration, Subject: in.Name, Effect: effect, Reason: fmt.Sprintf(reason, args...)}
	}
	var with map[uuid.UUID]string
	var err error
	switch in.SharedWith {
	case entintegration.SharedWithDEPARTMENTS:
		with, err = byDepartments(ctx, client, in, members)
	case entintegration.SharedWithSPACES:
		with, err = bySpaces(ctx, client, in, members)
	default:
		return func(*ent.Member) access.Step {
			return step(access.Grants, "The integration is shared with the whole organization.")
		}, nil
	}
	kind := strings.TrimSuffix(strings.ToLower(string(in.SharedWith)), "s")
	return func(m *ent.Member) access.Step {
		if name, ok := with[m.ID]; ok {
			return step(access.Grants, "The integration is shared with the %s %s.", kind, name)
		}
		return step(access.Denies, "The integration is shared with certain %ss, and the member is in none of them.", kind)
	}, err
}

// byDepartments are those of some members whose department, or one that it stands
// beneath, an integration is shared with, and the nearest such department's path.
func byDepartments(ctx context.Context, client *ent.Client, in *ent.Integration, members []*ent.Member) (map[uuid.UUID]string, error) {
	ids, err := sharedIDs(ctx, client, in, func(share *ent.IntegrationShare) *uuid.UUID { return share.DepartmentID })
	if err != nil {
		return nil, err
	}
	departments, err := client.Department.Query().Where(entdepartment.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up the departments that an integration is shared with: %w", err)
	}
	paths := make(map[string]string, len(departments))
	for _, d := range departments {
		paths[d.PathKey] = d.Path
	}
	reached := map[uuid.UUID]string{}
	for _, m := range members {
		if m.DepartmentID == nil {
			continue // a name that means none is in none
		}
		for key := range text.Upwards(text.FoldPath(text.Value(m.Department))) {
			if path, ok := paths[key]; ok {
				reached[m.ID] = path
				break
			}
		}
	}
	return reached, nil
}

// bySpaces are those of some members who are in a space that an integration is
// shared with, and the first such space's name.
func bySpaces(ctx context.Context, client *ent.Client, in *ent.Integration, members []*ent.Member) (map[uuid.UUID]string, error) {
	ids, err := sharedIDs(ctx, client, in, func(share *ent.IntegrationShare) *uuid.UUID { return share.SpaceID })
	if err != nil {
		return nil, err
	}
	spaces, err := client.Space.Query().Where(entspace.IDIn(ids...)).Order(entspace.ByNameKey()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up the spaces that an integration is shared with: %w", err)
	}
	asked := make([]uuid.UUID, len(members))
	for i, m := range members {
		asked[i] = m.ID
	}
	rows, err := client.SpaceMember.Query().Where(spacemember.SpaceIDIn(ids...), spacemember.MemberIDIn(asked...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("see who is in the spaces that an integration is shared with: %w", err)
	}
	there := make(map[uuid.UUID][]uuid.UUID, len(spaces))
	for _, row := range rows {
		there[row.SpaceID] = append(there[row.SpaceID], row.MemberID)
	}
	reached := map[uuid.UUID]string{}
	for _, sp := range spaces {
		for _, id := range there[sp.ID] {
			if _, ok := reached[id]; !ok {
				reached[id] = sp.Name
			}
		}
	}
	return reached, nil
}

// sharedIDs are the ids of the places of one kind that an integration is shared
// with.
func sharedIDs(ctx context.Context, client *ent.Client, in *ent.Integration, place func(*ent.IntegrationShare) *uuid.UUID) (ids []uuid.UUID, err error) {
	shares, err := client.IntegrationShare.Query().Where(integrationshare.IntegrationID(in.ID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up with whom an integration is shared: %w", err)
	}
	for _, share := range shares {
		if id := store.Value(place(share)); id != uuid.Nil {
			ids = append(ids, id)
		}
	}
	return ids, nil
}
