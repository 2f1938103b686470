package graph

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/ent"
	"usher/ent/onetimelink"
	"usher/ent/roster"
	"usher/internal/conflict"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/token"
)

// arguments are what a field of Query or Subscription is asked with; nothing
// for one that needs nothing.
func (s *stage) arguments(f *ast.FieldDefinition, on *side) string {
	given := map[string]string{
		"node":                  fmt.Sprintf("(id: %q)", on.organization),
		"nodes":                 fmt.Sprintf("(ids: [%q])", on.organization),
		"organization":          fmt.Sprintf("(slug: %q)", on.slug),
		"invitationByToken":     fmt.Sprintf("(token: %q)", on.invitationToken),
		"inviteLinkByToken":     fmt.Sprintf("(token: %q)", on.linkToken),
		"viewerCan":             fmt.Sprintf("(organizationId: %q, permission: VIEW_CONTENT)", on.organization),
		"explainAccess":         fmt.Sprintf("(memberId: %q, permission: COMMENT, spaceId: %q)", on.member, on.space),
		"previewAccess":         fmt.Sprintf("(input: {organizationId: %q})", on.organization),
		"exportMembers":         fmt.Sprintf("(organizationId: %q)", on.organization),
		"exportInvitations":     fmt.Sprintf("(organizationId: %q)", on.organization),
		"invitationChanged":     fmt.Sprintf("(organizationId: %q, invitationId: %q, after: %q)", on.organization, on.invitation, beginning(on.org.ID)),
		"inviteLinkChanged":     fmt.Sprintf("(organizationId: %q, inviteLinkId: %q, after: %q)", on.organization, on.link, beginning(on.org.ID)),
		"memberChanged":         fmt.Sprintf("(organizationId: %q, after: %q)", on.organization, beginning(on.org.ID)),
		"departmentChanged":     fmt.Sprintf("(organizationId: %q, departmentId: %q, after: %q)", on.organization, on.department, beginning(on.org.ID)),
		"spaceChanged":          fmt.Sprintf("(organizationId: %q, spaceId: %q, after: %q)", on.organization, on.space, beginning(on.org.ID)),
		"importProgress":        fmt.Sprintf("(importId: %q, after: %q)", on.imported, beginning(on.org.ID)),
		"organizationEvents":    fmt.Sprintf("(organizationId: %q, after: %q)", on.organization, beginning(on.org.ID)),
		"testIntegrationAccess": fmt.Sprintf("(memberId: %q, integrationId: %q)", on.member, on.integration),
		"roleConflicts":         fmt.Sprintf("(organizationId: %q)", on.organization),
		"simulatePolicy":        s.simulated(on),
		"exportLog":             fmt.Sprintf("(organizationId: %q)", on.organization),
		"accessAsOf":            fmt.Sprintf("(organizationId: %q, time: %q)", on.organization, ahead),
	}
	return given[f.Name]
}

// ahead is a moment that lies ahead, for what is asked of the past.
const ahead = "2100-01-01T00:00:00Z"

// simulated are the arguments of a simulation.
func (s *stage) simulated(on *side) string {
	return fmt.Sprintf("(organizationId: %q, rule: {roleAtLeast: VIEWER}, since: \"2000-01-01T00:00:00Z\")", on.organization)
}

// beginning is the cursor from which a subscription starts with event 1.
func beginning(organizationID uuid.UUID) string { return at(organizationID, 0) }

// at is the cursor of an event of an organization.
func at(organizationID uuid.UUID, sequence int) string {
	return bySequence(false).cursor(&ent.Event{OrganizationID: organizationID, Sequence: sequence})
}

// input is what a mutation is tried with: a fresh object of a side, or a
// genuine token that was found; on their side, where a token has none, a forged
// one.
func (s *stage) input(mutation string, who person, on *side) input {
	s.n++
	s.pauseAll(mutation == "resumeInvitations")
	genuine := on == s.sides["ours"]
	oneTime := func(purpose onetimelink.Purpose) string {
		owner := &s.account(s.fresh("owner"), false).ID
		switch {
		case purpose == onetimelink.PurposeSET_UP:
			owner = nil
		case purpose == onetimelink.PurposeVERIFY_EMAIL && who.user != nil: // the letter's reader has to be signed in as himself
			owner = &who.user.ID
		}
		link, err := s.Store.Client.OneTimeLink.Create().SetPurpose(purpose).SetNillableUserID(owner).
			SetCreatedAt(s.Store.Now()).SetExpiresAt(s.Store.Now().Add(time.Hour)).Save(s.sys)
		secret := s.Accounts.Token(must(s.world, link, err))
		if !genuine {
			secret = forged(secret)
		}
		return secret
	}
	opened := func() *ent.Invitation { return s.opened(who, on) }
	target := func() string {
		m, err := s.admit(on.org.ID, s.account(s.fresh("colleague"), true).ID, role.Viewer).Save(s.sys)
		return publicid.Encode(publicid.Member, must(s.world, m, err).ID)
	}
	made := func() *ent.InviteLink { return s.shared(on.org.ID, on.admin) }
	switch mutation {
	case "setUp":
		return input{"token": oneTime(onetimelink.PurposeSET_UP), "organizationName": "New", "slug": fmt.Sprintf("new-%d", s.n), "name": "N", "email": s.fresh("new"), "password": password}
	case "signIn":
		return input{"email": map[bool]string{true: "ada@example.com", false: s.fresh("nobody")}[genuine], "password": password}
	case "signInWithLink":
		return input{"token": oneTime(onetimelink.PurposeSIGN_IN)}
	case "verifyEmail":
		return input{"token": oneTime(onetimelink.PurposeVERIFY_EMAIL)}
	case "resetPassword":
		return input{"token": oneTime(onetimelink.PurposeRESET_PASSWORD), "password": password}
	case "changePassword":
		return input{"currentPassword": "a wrong password", "newPassword": password}
	case "requestPasswordReset":
		return input{"email": s.fresh("nobody")}
	case "createOrganization":
		return input{"name": "New", "slug": fmt.Sprintf("new-%d", s.n)}
	case "createInvitation":
		return input{"organizationId": on.organization, "email": s.fresh("new")}
	case "createInvitations":
		return input{"organizationId": on.organization, "invitations": []input{{"email": s.fresh("new")}}}
	case "planImport":
		return input{"organizationId": on.organization, "csv": "email\n" + s.fresh("new") + "\n"}
	case "applyImport":
		return input{"planId": publicid.Encode(publicid.ImportPlan, s.listed(on.org.ID, on.admin, roster.StatePLANNED).ID)}
	case "resendInvitation", "revokeInvitation":
		return input{"invitationId": publicid.Encode(publicid.Invitation, opened().ID)}
	case "approveInvitation", "rejectInvitation":
		return input{"invitationId": publicid.Encode(publicid.Invitation, s.waiting(on.org.ID, on.admin).ID)}
	case "requestInvitation":
		return input{"organizationId": on.organization, "email": s.fresh("requested"), "role": "VIEWER"}
	case "createApprovalRule":
		s.rule(on.org.ID)
		return input{"organizationId": on.organization, "name": "New", "batchLargerThan": 100_000}
	case "updateApprovalRule":
		return input{"organizationId": on.organization, "ruleId": s.rule(on.org.ID), "name": fmt.Sprintf("New %d", s.n)}
	case "deleteApprovalRule":
		return input{"organizationId": on.organization, "ruleId": s.rule(on.org.ID)}
	case "acceptInvitation":
		inv := opened()
		must(s.world, 0, s.Store.Client.Invitation.UpdateOne(inv).ClearInviterID().Exec(s.sys))
		return input{"token": s.Accounts.Ring.Sign(token.Invitation, token.Claim{ID: inv.ID, Version: inv.Version}), "name": "New", "password": password}
	case "declineInvitation":
		inv := opened()
		return input{"token": s.Accounts.Ring.Sign(token.Invitation, token.Claim{ID: inv.ID, Version: inv.Version})}
	case "createInviteLink":
		return input{"organizationId": on.organization}
	case "revokeInviteLink":
		return input{"inviteLinkId": publicid.Encode(publicid.InviteLink, made().ID)}
	case "acceptInviteLink":
		in := input{"token": s.Accounts.Ring.Sign(token.InviteLink, token.Claim{ID: made().ID, Version: 1})}
		if who.user == nil {
			in["email"], in["name"], in["password"] = s.fresh("newcomer"), "New", password
		}
		return in
	case "updateMember":
		return input{"memberId": target(), "role": "MEMBER"}
	case "updateMembers":
		return input{"organizationId": on.organization, "memberIds": []string{target()}, "set": input{"role": "MEMBER"}}
	case "removeMember":
		return input{"memberId": target()}
	case "createDepartment":
		return input{"organizationId": on.organization, "name": fmt.Sprintf("New %d", s.n), "parentId": on.department}
	case "updateDepartment":
		d := s.place(on.org.ID, fmt.Sprintf("Old %d", s.n), nil)
		return input{"departmentId": publicid.Encode(publicid.Department, d.ID), "name": fmt.Sprintf("New %d", s.n), "parentId": on.department, "permissionGrants": []string{"COMMENT"}, "permissionDenials": []string{}}
	case "deleteDepartment":
		d := s.place(on.org.ID, fmt.Sprintf("Old %d", s.n), on.above)
		return input{"departmentId": publicid.Encode(publicid.Department, d.ID), "people": "MOVE", "moveToId": on.department}
	case "createRole":
		return input{"organizationId": on.organization, "name": fmt.Sprintf("New %d", s.n), "base": "MEMBER"}
	case "updateRole":
		return input{"customRoleId": publicid.Encode(publicid.CustomRole, s.made(on.org.ID, fmt.Sprintf("Old %d", s.n)).ID), "name": fmt.Sprintf("New %d", s.n)}
	case "deleteRole":
		return input{"customRoleId": publicid.Encode(publicid.CustomRole, s.made(on.org.ID, fmt.Sprintf("Old %d", s.n)).ID)}
	case "setMemberPermission":
		return input{"memberId": target(), "permission": "COMMENT", "effect": "GRANT"}
	case "createSpace":
		return input{"organizationId": on.organization, "name": fmt.Sprintf("New %d", s.n), "department": on.at.Path}
	case "updateSpace":
		return input{"spaceId": publicid.Encode(publicid.Space, s.room(on.org.ID, fmt.Sprintf("Old %d", s.n), on.at).ID), "name": fmt.Sprintf("New %d", s.n)}
	case "deleteSpace":
		return input{"spaceId": publicid.Encode(publicid.Space, s.room(on.org.ID, fmt.Sprintf("Old %d", s.n), on.at).ID)}
	case "addSpaceMember":
		return input{"spaceId": on.space, "memberId": target()}
	case "updateSpaceMember", "removeSpaceMember":
		m := target()
		id, _ := publicid.Decode(publicid.Member, m)
		s.seat(on.in, id)
		in := input{"spaceId": on.space, "memberId": m}
		if mutation == "updateSpaceMember" {
			in["role"] = "VIEWER"
		}
		return in
	case "createIntegration":
		return input{"organizationId": on.organization, "name": fmt.Sprintf("New %d", s.n), "sharedWith": "DEPARTMENTS", "departmentIds": []string{on.department}}
	case "updateIntegration":
		return input{"integrationId": s.connected(on.org.ID, fmt.Sprintf("Old %d", s.n)), "name": fmt.Sprintf("New %d", s.n), "sharedWith": "SPACES", "spaceIds": []string{on.space}}
	case "deleteIntegration":
		return input{"integrationId": s.connected(on.org.ID, fmt.Sprintf("Old %d", s.n))}
	case "fixRoleConflict":
		m := target()
		id, _ := publicid.Decode(publicid.Member, m)
		s.torn(on.org.ID, id)
		conflicts, err := s.Conflicts.List(s.sys, on.org.ID)
		must(s.world, conflicts, err)
		at := slices.IndexFunc(conflicts, func(c *conflict.Conflict) bool { return c.Member != nil && c.Member.ID == id })
		return input{"organizationId": on.organization, "conflictId": conflicts[at].ID}
	case "updateOrganization":
		return input{"organizationId": on.organization, "name": fmt.Sprintf("Named %d", s.n)}
	case "updateOrganizationWelcome":
		return input{"organizationId": on.organization, "welcome": input{"teamSpace": fmt.Sprintf("Foundry %d", s.n)}}
	case "updateOrganizationPolicy":
		return input{"organizationId": on.organization, "openInvitations": 50_000 + s.n}
	case "pauseInvitations":
		return input{"organizationId": on.organization, "until": s.Store.Now().Add(time.Hour)}
	case "resumeInvitations":
		return input{"organizationId": on.organization}
	case "completeOnboardingStep":
		return input{"memberId": target(), "step": "COMPLETE_PROFILE"}
	}
	s.t.Fatalf("with what is %s tried? (authorization_input_test.go)", mutation)
	return nil
}

// forged is a token with another last character.
func forged(secret string) string {
	last := "A"
	if strings.HasSuffix(secret, last) {
		last = "B"
	}
	return secret[:len(secret)-1] + last
}
