package graph

import (
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/ent"
	"usher/ent/onetimelink"
	"usher/ent/roster"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/token"
)

// arguments are what a field of Query or Subscription is asked with; nothing
// for one that needs nothing.
func (s *stage) arguments(f *ast.FieldDefinition, on *side) string {
	given := map[string]string{
		"node":               fmt.Sprintf("(id: %q)", on.organization),
		"nodes":              fmt.Sprintf("(ids: [%q])", on.organization),
		"organization":       fmt.Sprintf("(slug: %q)", on.slug),
		"invitationByToken":  fmt.Sprintf("(token: %q)", on.invitationToken),
		"inviteLinkByToken":  fmt.Sprintf("(token: %q)", on.linkToken),
		"exportMembers":      fmt.Sprintf("(organizationId: %q)", on.organization),
		"exportInvitations":  fmt.Sprintf("(organizationId: %q)", on.organization),
		"exportLog":          fmt.Sprintf("(organizationId: %q)", on.organization),
		"accessAsOf":         fmt.Sprintf("(organizationId: %q, time: %q)", on.organization, ahead),
		"invitationChanged":  fmt.Sprintf("(organizationId: %q, invitationId: %q, after: %q)", on.organization, on.invitation, beginning(on.org.ID)),
		"inviteLinkChanged":  fmt.Sprintf("(organizationId: %q, inviteLinkId: %q, after: %q)", on.organization, on.link, beginning(on.org.ID)),
		"memberChanged":      fmt.Sprintf("(organizationId: %q, after: %q)", on.organization, beginning(on.org.ID)),
		"departmentChanged":  fmt.Sprintf("(organizationId: %q, departmentId: %q, after: %q)", on.organization, on.department, beginning(on.org.ID)),
		"spaceChanged":       fmt.Sprintf("(organizationId: %q, spaceId: %q, after: %q)", on.organization, on.space, beginning(on.org.ID)),
		"importProgress":     fmt.Sprintf("(importId: %q, after: %q)", on.imported, beginning(on.org.ID)),
		"organizationEvents": fmt.Sprintf("(organizationId: %q, after: %q)", on.organization, beginning(on.org.ID)),
	}
	return given[f.Name]
}

// ahead is a moment that lies ahead, for what is asked of the past.
const ahead = "2100-01-01T00:00:00Z"

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
	case "acceptInvitation":
		inv := opened()
		must(s.world, 0, s.Store.Client.Invitation.UpdateOne(inv).ClearInviterID().Exec(s.sys))
		return input{"token": s.Accounts.Ring.Sign(token.Invitation, inv.ID, inv.Version), "name": "New", "password": password}
	case "declineInvitation":
		inv := opened()
		return input{"token": s.Accounts.Ring.Sign(token.Invitation, inv.ID, inv.Version)}
	case "createInviteLink":
		return input{"organizationId": on.organization}
	case "revokeInviteLink":
		return input{"inviteLinkId": publicid.Encode(publicid.InviteLink, made().ID)}
	case "acceptInviteLink":
		in := input{"token": s.Accounts.Ring.Sign(token.InviteLink, made().ID, 1)}
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
	case "updateOrganizationWelcome":
		return input{"organizationId": on.organization, "welcome": input{"teamSpace": fmt.Sprintf("Foundry %d", s.n)}}
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
