package graph

import (
	"fmt"
	"strings"
)

// door is a way on which somebody may get to an object of a type.
type door struct {
	typ, by  string
	path     []any
	document func(s *stage, on *side, selection string) string
	own      bool // it leads from the viewer: no side plays a part
}

// doors lead to every type but the roots and the mutations' payloads. Some
// types have several, because not everybody may take each.
var doors = []door{
	node("User", "", func(on *side) string { return on.user }),
	node("Organization", "", func(on *side) string { return on.organization }),
	node("Member", "", func(on *side) string { return on.member }),
	node("Member", "a link", func(on *side) string { return on.linkMember }),
	node("CustomRole", "", func(on *side) string { return on.customRole }),
	node("Department", "", func(on *side) string { return on.department }),
	node("Space", "", func(on *side) string { return on.space }),
	node("Integration", "", func(on *side) string { return on.integration }),
	node("Invitation", "", func(on *side) string { return on.invitation }),
	{typ: "InvitationApproval", by: "", path: path("node", "approval"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on Invitation { approval { %s } } } }", on.invitation, selection)
	}},
	{typ: "InvitationApproval", by: "one that waits", path: path("node", "approval"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on Invitation { approval { %s } } } }", on.awaiting, selection)
	}},
	{typ: "Approval", by: "", path: path("node", "approval", "given", 0), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on Invitation { approval { given { %s } } } } }", on.invitation, selection)
	}},
	{typ: "PolicySimulation", by: "", path: path("simulatePolicy"), document: func(s *stage, on *side, selection string) string {
		return fmt.Sprintf("{ simulatePolicy%s { %s } }", s.simulated(on), selection)
	}},
	inside("OrganizationPolicy", "policy"),
	inside("ApprovalRule", "policy", "approvalRules", 0),
	node("InviteLink", "", func(on *side) string { return on.link }),
	node("Event", "", func(on *side) string { return on.event }),
	node("Event", "an import", func(on *side) string { return on.ofImport }),
	node("ImportPlan", "", func(on *side) string { return on.plan }),
	node("Import", "", func(on *side) string { return on.imported }),

	of("Viewer", "", "viewer", path("viewer")),
	of("RateLimit", "", "rateLimit", path("rateLimit")),
	of("User", "Viewer.user", "viewer { user", path("viewer", "user")),
	of("Member", "Viewer.memberships", "viewer { memberships(first: 1) { nodes", path("viewer", "memberships", "nodes", 0)),
	of("Organization", "Viewer.memberships", "viewer { memberships(first: 1) { nodes { organization", path("viewer", "memberships", "nodes", 0, "organization")),
	of("Invitation", "Viewer.invitations", "viewer { invitations(first: 1) { nodes", path("viewer", "invitations", "nodes", 0)),
	of("Organization", "Viewer.invitations", "viewer { invitations(first: 1) { nodes { organization", path("viewer", "invitations", "nodes", 0, "organization")),
	of("User", "Invitation.inviter", "viewer { invitations(first: 1) { nodes { inviter", path("viewer", "invitations", "nodes", 0, "inviter")),

	below("MemberConnection", "members"),
	below("MemberEdge", "members", "edges"),
	below("DepartmentConnection", "departments"),
	below("DepartmentEdge", "departments", "edges"),
	below("CustomRoleConnection", "customRoles"),
	below("CustomRoleEdge", "customRoles", "edges"),
	below("SpaceConnection", "spaces"),
	below("SpaceEdge", "spaces", "edges"),
	behind("SpaceMemberConnection", path("node", "members"), "%s"),
	behind("SpaceMemberEdge", path("node", "members", "edges", 0), "edges { %s }"),
	below("InvitationConnection", "invitations"),
	below("InvitationEdge", "invitations", "edges"),
	below("InviteLinkConnection", "inviteLinks"),
	below("InviteLinkEdge", "inviteLinks", "edges"),
	below("EventConnection", "events"),
	below("EventEdge", "events", "edges"),
	below("IntegrationConnection", "integrations"),
	below("IntegrationEdge", "integrations", "edges"),
	below("ImportConnection", "imports"),
	below("ImportEdge", "imports", "edges"),
	planned("ImportCounts", "counts", path("node", "counts"), "%s"),
	planned("ImportRowConnection", "rows", path("node", "rows"), "%s"),
	planned("ImportRowEdge", "rows", path("node", "rows", "edges", 0), "edges { %s }"),
	planned("ImportRow", "rows", path("node", "rows", "nodes", 0), "nodes { %s }"),
	past("AccessSnapshot", path("accessAsOf"), "%s"),
	past("MemberAccessConnection", path("accessAsOf", "members"), "members { %s }"),
	past("MemberAccessEdge", path("accessAsOf", "members", "edges", 0), "members { edges { %s } }"),
	past("MemberAccess", path("accessAsOf", "members", "nodes", 0), "members { nodes { %s } }"),
	below("PageInfo", "members", "pageInfo"),
	inside("OrganizationWelcome", "welcome"),
	inside("LetterPreview", "welcomePreview"),
	{typ: "LetterPreview", by: "an invitation", path: path("organization", "invitationLetterPreview"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ organization(id: %q) { invitationLetterPreview(role: VIEWER) { %s } } }", on.organization, selection)
	}},
	counted("InvitationStatistics"),
	counted("TimeToAccept", "timesToAccept", 0),
	counted("InvitationDay", "days", 0),
	inside("LogVerification", "logVerification"),
	inside("DepartmentOnboarding", "onboarding", 0),
	inside("OnboardingStepCount", "onboarding", 0, "steps", 0),
	{typ: "LetterPreview", by: "a member", path: path("organization", "welcomePreview"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ organization(id: %q) { welcomePreview(memberId: %q, welcome: {}) { %s } } }", on.organization, on.member, selection)
	}},
	{typ: "Onboarding", by: "", path: path("node", "onboarding"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on Member { onboarding { %s } } } }", on.member, selection)
	}},
	{typ: "OnboardingStep", by: "", path: path("node", "onboarding", "steps", 0), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on Member { onboarding { steps { %s } } } } }", on.member, selection)
	}},
	{typ: "MemberPermission", by: "", path: path("node", "permissionOverrides", 0), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on Member { permissionOverrides { %s } } } }", on.member, selection)
	}},
	of("MemberPermission", "Viewer.memberships", "viewer { memberships(first: 1) { nodes { permissionOverrides", path("viewer", "memberships", "nodes", 0, "permissionOverrides", 0)),
	explaining("AccessDecision"),
	explaining("AccessStep"),
	previewing("", func(on *side) string {
		return fmt.Sprintf("organizationId: %q, department: %q", on.organization, on.department)
	}),
	previewing("an invitation", func(on *side) string { return fmt.Sprintf("invitationId: %q", on.invitation) }),
	previewing("an invitation's token", func(on *side) string { return fmt.Sprintf("token: %q", on.invitationToken) }),
	previewing("a link's token", func(on *side) string { return fmt.Sprintf("token: %q", on.linkToken) }),
	inside("OrganizationPolicy", "policy"),
	whilePaused(inside("InvitationPause", "invitationsPaused")),
	whilePaused(node("Organization", "a pause", func(on *side) string { return on.organization })),
	whilePaused(of("Organization", "Viewer.invitations of a pause", "viewer { invitations(first: 1) { nodes { organization", path("viewer", "invitations", "nodes", 0, "organization"))),
	whilePaused(door{typ: "InvitationPreview", by: "a pause", path: path("invitationByToken"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ invitationByToken(token: %q) { %s } }", on.invitationToken, selection)
	}}),
	whilePaused(door{typ: "InviteLinkPreview", by: "a pause", path: path("inviteLinkByToken"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ inviteLinkByToken(token: %q) { %s } }", on.linkToken, selection)
	}}),
	of("Onboarding", "Viewer.memberships", "viewer { memberships(first: 1) { nodes { onboarding", path("viewer", "memberships", "nodes", 0, "onboarding")),
	{typ: "System", by: "", path: path("node", "actor"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on Event { actor { ... on System { %s } } } } }", on.byUsher, selection)
	}},
	{typ: "User", by: "Event.actor", path: path("node", "actor"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on Event { actor { ... on User { %s } } } } }", on.event, selection)
	}},

	{typ: "InvitationPreview", by: "", path: path("invitationByToken"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ invitationByToken(token: %q) { %s } }", on.invitationToken, selection)
	}},
	{typ: "InviteLinkPreview", by: "", path: path("inviteLinkByToken"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ inviteLinkByToken(token: %q) { %s } }", on.linkToken, selection)
	}},
	{typ: "AccessDecision", by: "", path: path("testIntegrationAccess"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ testIntegrationAccess(memberId: %q, integrationId: %q) { %s } }", on.member, on.integration, selection)
	}},
	{typ: "AccessStep", by: "", path: path("testIntegrationAccess", "chain", 0), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ testIntegrationAccess(memberId: %q, integrationId: %q) { chain { %s } } }", on.member, on.integration, selection)
	}},
	{typ: "RoleConflict", by: "", path: path("roleConflicts", 0), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ roleConflicts(organizationId: %q) { %s } }", on.organization, selection)
	}},
	{typ: "Session", by: "", path: path("signInWithLink", "session"), document: func(s *stage, on *side, selection string) string {
		return fmt.Sprintf("mutation { signInWithLink(input: {token: %q}) { session { %s } } }", s.input("signInWithLink", person{}, on)["token"], selection)
	}},
	{typ: "InvitationRowResult", by: "", path: path("createInvitations", "results", 0), document: func(s *stage, on *side, selection string) string {
		return fmt.Sprintf("mutation { createInvitations(input: {organizationId: %q, invitations: [{email: %q}]}) { results { %s } } }", on.organization, s.fresh("row"), selection)
	}},
	changing("MemberUpdateResult", ""),
	changing("MemberSnapshot", "before"),
	changing("MemberSnapshot", "after"),
	{typ: "UserError", by: "", path: path("createInvitation", "userErrors", 0), document: func(s *stage, on *side, selection string) string {
		return fmt.Sprintf("mutation { createInvitation(input: {organizationId: %q, email: %q}) { userErrors { %s } } }", on.organization, "nobody", selection)
	}},
}

// whilePaused leads there while the organizations take nobody in.
func whilePaused(d door) door {
	open := d.document
	d.document = func(s *stage, on *side, selection string) string {
		s.pauseAll(true)
		return open(s, on, selection)
	}
	return d
}

func path(steps ...any) []any { return steps }

func node(typ, by string, id func(*side) string) door {
	return door{typ: typ, by: by, path: path("node"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on %s { %s } } }", id(on), typ, selection)
	}}
}

// of leads from the viewer; the side plays no part.
func of(typ, by, open string, steps []any) door {
	return door{typ: typ, by: by, path: steps, own: true, document: func(_ *stage, _ *side, selection string) string {
		open := "{ " + open + " { "
		return open + selection + strings.Repeat(" }", strings.Count(open, "{"))
	}}
}

// changing leads to what a dry run says of a member, or to a part of it.
func changing(typ, part string) door {
	d := door{typ: typ, by: part, path: path("updateMembers", "results", 0)}
	if part != "" {
		d.by, d.path = "MemberUpdateResult."+part, append(d.path, part)
	}
	d.document = func(_ *stage, on *side, selection string) string {
		if part != "" {
			selection = part + " { " + selection + " }"
		}
		return fmt.Sprintf(`mutation { updateMembers(input: {organizationId: %q, memberIds: [%q], set: {role: VIEWER}, dryRun: true}) { results { %s } } }`,
			on.organization, on.member, selection)
	}
	return d
}

// explaining leads to why a member may do something, or to a step of that.
func explaining(typ string) door {
	d := door{typ: typ, path: path("explainAccess")}
	if typ == "AccessStep" {
		d.path = append(d.path, "chain", 1) // what the member was granted or denied himself
	}
	d.document = func(_ *stage, on *side, selection string) string {
		if typ == "AccessStep" {
			selection = "chain { " + selection + " }"
		}
		return fmt.Sprintf("{ explainAccess(memberId: %q, permission: MANAGE_BILLING) { %s } }", on.member, selection)
	}
	return d
}

// previewing leads to what somebody would become.
func previewing(by string, input func(*side) string) door {
	return door{typ: "AccessPreview", by: by, path: path("previewAccess"), document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ previewAccess(input: {%s}) { %s } }", input(on), selection)
	}}
}

// below leads to a list of an organization.
func below(typ, list string, step ...string) door {
	steps, open := path("organization", list), list
	for _, s := range step {
		open += " { " + s
		steps = append(steps, s)
		if s == "edges" {
			steps = append(steps, 0)
		}
	}
	return door{typ: typ, path: steps, document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ organization(id: %q) { %s { %s } }", on.organization, open, selection) + strings.Repeat(" }", len(step)+1)
	}}
}

// planned leads to a part of a plan.
func planned(typ, part string, steps []any, open string) door {
	return door{typ: typ, path: steps, document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on ImportPlan { "+part+" { "+open+" } } } }", on.plan, selection)
	}}
}

// behind leads to those who are in a space.
func behind(typ string, steps []any, open string) door {
	return door{typ: typ, path: steps, document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ node(id: %q) { ... on Space { members(first: 1) { "+open+" } } } }", on.space, selection)
	}}
}

// past leads to what was so at a moment.
func past(typ string, steps []any, open string) door {
	return door{typ: typ, path: steps, document: func(_ *stage, on *side, selection string) string {
		return fmt.Sprintf("{ accessAsOf(organizationId: %q, time: %q) { "+open+" } }", on.organization, ahead, selection)
	}}
}

// inside leads to what stands within a field of an organization.
func inside(typ, field string, steps ...any) door {
	way := append(path("organization", field), steps...)
	return door{typ: typ, path: way, document: func(_ *stage, on *side, selection string) string {
		open := fmt.Sprintf("{ organization(id: %q) { %s { ", on.organization, field)
		for _, step := range steps {
			if name, ok := step.(string); ok {
				open += name + " { "
			}
		}
		return open + selection + strings.Repeat(" }", strings.Count(open, "{"))
	}}
}

// counted leads to a part of an organization's statistics.
func counted(typ string, steps ...any) door {
	d := inside(typ, "invitationStatistics", steps...)
	open := d.document
	d.document = func(s *stage, on *side, selection string) string {
		return strings.Replace(open(s, on, selection), "invitationStatistics", "invitationStatistics"+lately(), 1)
	}
	return d
}
