package rights

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entintegration "usher/ent/integration"
	entspace "usher/ent/space"
	"usher/ent/spacemember"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/integration"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// Question is whether a member may do something, anywhere or in a space, and
// with an integration if one is named.
type Question struct {
	Member      uuid.UUID
	Permission  role.Permission
	Space       *uuid.UUID
	Integration *uuid.UUID
}

// Explain answers a question by the very evaluation that enforces, in a
// constant number of statements: for admins, and for the member himself. Nil is
// a member, a space or an integration that does not exist for the viewer. Errors:
// FORBIDDEN.
func (s *Service) Explain(ctx context.Context, q Question) (*access.Decision, error) {
	client := s.Store.Client
	m, err := client.Member.Get(ctx, q.Member)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look up a member: %w", err)
	}
	if err := mayAsk(ctx, client, m); err != nil {
		return nil, err
	}
	decision, err := decide(ctx, client, m, q)
	if err != nil || decision == nil || q.Space == nil {
		return decision, err
	}
	gate, err := inSpace(ctx, client, m, *q.Space, q.Permission)
	if err != nil || gate == nil {
		return nil, err
	}
	through := decision.Through(*gate)
	return &through, nil
}

// decide is the answer outside of any space.
func decide(ctx context.Context, client *ent.Client, m *ent.Member, q Question) (*access.Decision, error) {
	if q.Integration != nil {
		return withIntegration(ctx, client, m, *q.Integration, q.Permission)
	}
	standings, err := scope.StandingsOf(ctx, client, m)
	if err != nil {
		return nil, err
	}
	decision := access.Decide(standings[m.ID], q.Permission)
	if !standings[m.ID].Active && m.UserID == viewer.Actor(ctx) {
		decision.Chain, decision.ChangesAt = decision.Chain[:1], nil // of the organization he sees nothing
	}
	return &decision, nil
}

// withIntegration is what an integration's gates say of a permission. Nil is an
// integration that does not exist for the viewer, or is another organization's;
// the suspended see none.
func withIntegration(ctx context.Context, client *ent.Client, m *ent.Member, id uuid.UUID, p role.Permission) (*access.Decision, error) {
	in, err := client.Integration.Query().Where(entintegration.ID(id), entintegration.OrganizationID(m.OrganizationID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look up an integration: %w", err)
	}
	decisions, err := integration.Gates(ctx, client, in, p, m)
	if err != nil {
		return nil, err
	}
	return new(decisions[m.ID]), nil
}

// mayAsk returns nil when the viewer may ask about a member. Errors: FORBIDDEN.
func mayAsk(ctx context.Context, client *ent.Client, m *ent.Member) error {
	if m.UserID == viewer.Actor(ctx) {
		return nil
	}
	standing, err := scope.StandingOf(ctx, client, m.OrganizationID, viewer.Actor(ctx))
	if err == nil && access.May(standing, role.ManageMembers) != nil {
		err = fault.New(fault.Forbidden, "Only admins of the organization may ask this about others.")
	}
	return err
}

// inSpace is what a space says of a permission: the member must be in it, and
// what he is there must permit it too. Spaces know the built-in roles only. Nil
// is a space that does not exist for the viewer, or is another organization's.
func inSpace(ctx context.Context, client *ent.Client, m *ent.Member, id uuid.UUID, p role.Permission) (*access.Step, error) {
	sp, err := client.Space.Query().Where(entspace.ID(id), entspace.OrganizationID(m.OrganizationID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look up a space: %w", err)
	}
	gate := &access.Step{Source: access.FromSpace, Subject: sp.Name, Effect: access.Denies}
	in, err := client.SpaceMember.Query().Where(spacemember.SpaceID(id), spacemember.MemberID(m.ID)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		gate.Reason = fmt.Sprintf("Is not in the space %s.", sp.Name)
		return gate, nil
	case err != nil:
		return nil, fmt.Errorf("look up who is in a space: %w", err)
	}
	there := role.Lower(in.Role, m.Role)
	if there.Allows(p) {
		gate.Effect, gate.Reason = access.Grants, fmt.Sprintf("Is %s in the space %s, which permits it.", there, sp.Name)
	} else {
		gate.Reason = fmt.Sprintf("Is %s in the space %s, which does not permit it.", there, sp.Name)
	}
	return gate, nil
}
