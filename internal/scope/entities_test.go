package scope_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"

	"usher/ent"
)

// query is what the queries of all entities can do.
type query[Row any] interface {
	IDs(context.Context) ([]uuid.UUID, error)
	All(context.Context) ([]Row, error)
	First(context.Context) (Row, error)
	Only(context.Context) (Row, error)
	Count(context.Context) (int, error)
	Exist(context.Context) (bool, error)
}

// all makes an entity of what ent calls its parts.
func all[Row any, Q query[Row], D interface {
	Exec(context.Context) (int, error)
}, R interface{ Exec(context.Context) error }](
	table string,
	ask func(*ent.Client) Q,
	get func(*ent.Client) func(context.Context, uuid.UUID) (Row, error),
	delete func(*ent.Client) D,
	remove func(*ent.Client, uuid.UUID) R,
) entity {
	return entity{
		table: table,
		ids:   func(ctx context.Context, c *ent.Client) ([]uuid.UUID, error) { return ask(c).IDs(ctx) },
		reads: func(ctx context.Context, c *ent.Client) []error {
			_, all := ask(c).All(ctx)
			_, first := ask(c).First(ctx)
			_, only := ask(c).Only(ctx)
			_, count := ask(c).Count(ctx)
			_, exist := ask(c).Exist(ctx)
			return []error{all, first, only, count, exist}
		},
		one: func(ctx context.Context, c *ent.Client, id uuid.UUID) error {
			_, err := get(c)(ctx, id)
			return err
		},
		delete: func(ctx context.Context, c *ent.Client) (int, error) { return delete(c).Exec(ctx) },
		remove: func(ctx context.Context, c *ent.Client, id uuid.UUID) error { return remove(c, id).Exec(ctx) },
	}
}

var entities = []entity{
	all("organizations",
		func(c *ent.Client) *ent.OrganizationQuery { return c.Organization.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Organization, error) {
			return c.Organization.Get
		},
		func(c *ent.Client) *ent.OrganizationDelete { return c.Organization.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.OrganizationDeleteOne { return c.Organization.DeleteOneID(id) }),
	all("users",
		func(c *ent.Client) *ent.UserQuery { return c.User.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.User, error) { return c.User.Get },
		func(c *ent.Client) *ent.UserDelete { return c.User.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.UserDeleteOne { return c.User.DeleteOneID(id) }),
	all("members",
		func(c *ent.Client) *ent.MemberQuery { return c.Member.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Member, error) { return c.Member.Get },
		func(c *ent.Client) *ent.MemberDelete { return c.Member.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.MemberDeleteOne { return c.Member.DeleteOneID(id) }),
	all("invitations",
		func(c *ent.Client) *ent.InvitationQuery { return c.Invitation.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Invitation, error) { return c.Invitation.Get },
		func(c *ent.Client) *ent.InvitationDelete { return c.Invitation.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.InvitationDeleteOne { return c.Invitation.DeleteOneID(id) }),
	all("invite_links",
		func(c *ent.Client) *ent.InviteLinkQuery { return c.InviteLink.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.InviteLink, error) { return c.InviteLink.Get },
		func(c *ent.Client) *ent.InviteLinkDelete { return c.InviteLink.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.InviteLinkDeleteOne { return c.InviteLink.DeleteOneID(id) }),
	all("events",
		func(c *ent.Client) *ent.EventQuery { return c.Event.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Event, error) { return c.Event.Get },
		func(c *ent.Client) *ent.EventDelete { return c.Event.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.EventDeleteOne { return c.Event.DeleteOneID(id) }),
	all("sessions",
		func(c *ent.Client) *ent.SessionQuery { return c.Session.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Session, error) { return c.Session.Get },
		func(c *ent.Client) *ent.SessionDelete { return c.Session.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.SessionDeleteOne { return c.Session.DeleteOneID(id) }),
	all("letters",
		func(c *ent.Client) *ent.LetterQuery { return c.Letter.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Letter, error) { return c.Letter.Get },
		func(c *ent.Client) *ent.LetterDelete { return c.Letter.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.LetterDeleteOne { return c.Letter.DeleteOneID(id) }),
	all("one_time_links",
		func(c *ent.Client) *ent.OneTimeLinkQuery { return c.OneTimeLink.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.OneTimeLink, error) {
			return c.OneTimeLink.Get
		},
		func(c *ent.Client) *ent.OneTimeLinkDelete { return c.OneTimeLink.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.OneTimeLinkDeleteOne { return c.OneTimeLink.DeleteOneID(id) }),
	all("idempotency_keys",
		func(c *ent.Client) *ent.IdempotencyKeyQuery { return c.IdempotencyKey.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.IdempotencyKey, error) {
			return c.IdempotencyKey.Get
		},
		func(c *ent.Client) *ent.IdempotencyKeyDelete { return c.IdempotencyKey.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.IdempotencyKeyDeleteOne {
			return c.IdempotencyKey.DeleteOneID(id)
		}),
	all("departments",
		func(c *ent.Client) *ent.DepartmentQuery { return c.Department.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Department, error) { return c.Department.Get },
		func(c *ent.Client) *ent.DepartmentDelete { return c.Department.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.DepartmentDeleteOne { return c.Department.DeleteOneID(id) }),
	all("spaces",
		func(c *ent.Client) *ent.SpaceQuery { return c.Space.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Space, error) { return c.Space.Get },
		func(c *ent.Client) *ent.SpaceDelete { return c.Space.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.SpaceDeleteOne { return c.Space.DeleteOneID(id) }),
	all("space_members",
		func(c *ent.Client) *ent.SpaceMemberQuery { return c.SpaceMember.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.SpaceMember, error) {
			return c.SpaceMember.Get
		},
		func(c *ent.Client) *ent.SpaceMemberDelete { return c.SpaceMember.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.SpaceMemberDeleteOne { return c.SpaceMember.DeleteOneID(id) }),
	all("onboarding_steps",
		func(c *ent.Client) *ent.OnboardingStepQuery { return c.OnboardingStep.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.OnboardingStep, error) {
			return c.OnboardingStep.Get
		},
		func(c *ent.Client) *ent.OnboardingStepDelete { return c.OnboardingStep.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.OnboardingStepDeleteOne {
			return c.OnboardingStep.DeleteOneID(id)
		}),
	all("rosters",
		func(c *ent.Client) *ent.RosterQuery { return c.Roster.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Roster, error) { return c.Roster.Get },
		func(c *ent.Client) *ent.RosterDelete { return c.Roster.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.RosterDeleteOne { return c.Roster.DeleteOneID(id) }),
	all("roster_rows",
		func(c *ent.Client) *ent.RosterRowQuery { return c.RosterRow.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.RosterRow, error) { return c.RosterRow.Get },
		func(c *ent.Client) *ent.RosterRowDelete { return c.RosterRow.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.RosterRowDeleteOne { return c.RosterRow.DeleteOneID(id) }),
	all("custom_roles",
		func(c *ent.Client) *ent.CustomRoleQuery { return c.CustomRole.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.CustomRole, error) {
			return c.CustomRole.Get
		},
		func(c *ent.Client) *ent.CustomRoleDelete { return c.CustomRole.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.CustomRoleDeleteOne {
			return c.CustomRole.DeleteOneID(id)
		}),
	all("member_permissions",
		func(c *ent.Client) *ent.MemberPermissionQuery { return c.MemberPermission.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.MemberPermission, error) {
			return c.MemberPermission.Get
		},
		func(c *ent.Client) *ent.MemberPermissionDelete { return c.MemberPermission.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.MemberPermissionDeleteOne {
			return c.MemberPermission.DeleteOneID(id)
		}),
	all("integrations",
		func(c *ent.Client) *ent.IntegrationQuery { return c.Integration.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Integration, error) {
			return c.Integration.Get
		},
		func(c *ent.Client) *ent.IntegrationDelete { return c.Integration.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.IntegrationDeleteOne {
			return c.Integration.DeleteOneID(id)
		}),
	all("integration_shares",
		func(c *ent.Client) *ent.IntegrationShareQuery { return c.IntegrationShare.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.IntegrationShare, error) {
			return c.IntegrationShare.Get
		},
		func(c *ent.Client) *ent.IntegrationShareDelete { return c.IntegrationShare.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.IntegrationShareDeleteOne {
			return c.IntegrationShare.DeleteOneID(id)
		}),
	all("approvals",
		func(c *ent.Client) *ent.ApprovalQuery { return c.Approval.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.Approval, error) {
			return c.Approval.Get
		},
		func(c *ent.Client) *ent.ApprovalDelete { return c.Approval.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.ApprovalDeleteOne {
			return c.Approval.DeleteOneID(id)
		}),
	all("invitation_tallies",
		func(c *ent.Client) *ent.InvitationTallyQuery { return c.InvitationTally.Query() },
		func(c *ent.Client) func(context.Context, uuid.UUID) (*ent.InvitationTally, error) {
			return c.InvitationTally.Get
		},
		func(c *ent.Client) *ent.InvitationTallyDelete { return c.InvitationTally.Delete() },
		func(c *ent.Client, id uuid.UUID) *ent.InvitationTallyDeleteOne {
			return c.InvitationTally.DeleteOneID(id)
		}),
}

// walk is a way along an edge, from a row in hand.
type walk struct {
	name  string
	steps int
	to    string
	ids   func(context.Context) ([]uuid.UUID, error)
}

func walks(p place) []walk {
	o, m := p.organization, p.member
	return []walk{
		{"organization → members", 1, "members", func(ctx context.Context) ([]uuid.UUID, error) { return o.QueryMembers().IDs(ctx) }},
		{"organization → invitations", 1, "invitations", func(ctx context.Context) ([]uuid.UUID, error) { return o.QueryInvitations().IDs(ctx) }},
		{"organization → links", 1, "invite_links", func(ctx context.Context) ([]uuid.UUID, error) { return o.QueryInviteLinks().IDs(ctx) }},
		{"organization → events", 1, "events", func(ctx context.Context) ([]uuid.UUID, error) { return o.QueryEvents().IDs(ctx) }},
		{"organization → departments", 1, "departments", func(ctx context.Context) ([]uuid.UUID, error) { return o.QueryDepartments().IDs(ctx) }},
		{"organization → spaces", 1, "spaces", func(ctx context.Context) ([]uuid.UUID, error) { return o.QuerySpaces().IDs(ctx) }},
		{"organization → roles", 1, "custom_roles", func(ctx context.Context) ([]uuid.UUID, error) { return o.QueryCustomRoles().IDs(ctx) }},
		{"organization → integrations", 1, "integrations", func(ctx context.Context) ([]uuid.UUID, error) { return o.QueryIntegrations().IDs(ctx) }},
		{"integration → shares", 1, "integration_shares", func(ctx context.Context) ([]uuid.UUID, error) { return p.integration.QueryShares().IDs(ctx) }},
		{"invitation → approvals", 1, "approvals", func(ctx context.Context) ([]uuid.UUID, error) { return p.invitation.QueryApprovals().IDs(ctx) }},
		{"member → permissions", 1, "member_permissions", func(ctx context.Context) ([]uuid.UUID, error) { return m.QueryPermissions().IDs(ctx) }},
		{"member → organization", 1, "organizations", func(ctx context.Context) ([]uuid.UUID, error) { return m.QueryOrganization().IDs(ctx) }},
		{"member → user", 1, "users", func(ctx context.Context) ([]uuid.UUID, error) { return m.QueryUser().IDs(ctx) }},
		{"user → members", 1, "members", func(ctx context.Context) ([]uuid.UUID, error) { return p.admin.QueryMembers().IDs(ctx) }},
		{"user → sessions", 1, "sessions", func(ctx context.Context) ([]uuid.UUID, error) { return p.admin.QuerySessions().IDs(ctx) }},
		{"session → user", 1, "users", func(ctx context.Context) ([]uuid.UUID, error) { return p.session.QueryUser().IDs(ctx) }},
		{"invitation → organization", 1, "organizations", func(ctx context.Context) ([]uuid.UUID, error) { return p.invitation.QueryOrganization().IDs(ctx) }},
		{"link → organization", 1, "organizations", func(ctx context.Context) ([]uuid.UUID, error) { return p.link.QueryOrganization().IDs(ctx) }},
		{"event → organization", 1, "organizations", func(ctx context.Context) ([]uuid.UUID, error) { return p.event.QueryOrganization().IDs(ctx) }},
		{"organization → members → user → sessions", 3, "sessions", func(ctx context.Context) ([]uuid.UUID, error) {
			return o.QueryMembers().QueryUser().QuerySessions().IDs(ctx)
		}},
		{"event → organization → invitations", 2, "invitations", func(ctx context.Context) ([]uuid.UUID, error) {
			return p.event.QueryOrganization().QueryInvitations().IDs(ctx)
		}},
	}
}

// dump is every row there is, one line each; or those of one organization.
func dump(t *testing.T, w *world, organizationID uuid.UUID) []string {
	t.Helper()
	ctx := system(t)
	var lines []string
	note := func(row any, of ...uuid.UUID) {
		if organizationID == uuid.Nil || slices.Contains(of, organizationID) {
			lines = append(lines, fmt.Sprint(row))
		}
	}
	for _, row := range w.Organization.Query().AllX(ctx) {
		note(row, row.ID)
	}
	for _, row := range w.Member.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.Invitation.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.InviteLink.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.Event.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.Department.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.Space.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.SpaceMember.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.OnboardingStep.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.Roster.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.RosterRow.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.CustomRole.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.MemberPermission.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.Integration.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.IntegrationShare.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.Approval.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.InvitationTally.Query().AllX(ctx) {
		note(row, row.OrganizationID)
	}
	for _, row := range w.User.Query().AllX(ctx) {
		note(row)
	}
	for _, row := range w.Session.Query().AllX(ctx) {
		note(row)
	}
	for _, row := range w.Letter.Query().AllX(ctx) {
		note(row)
	}
	for _, row := range w.OneTimeLink.Query().AllX(ctx) {
		note(row)
	}
	for _, row := range w.IdempotencyKey.Query().AllX(ctx) {
		note(row)
	}
	slices.Sort(lines)
	return lines
}
