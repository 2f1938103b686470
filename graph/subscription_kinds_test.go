package graph

import (
	"context"
	"time"

	"usher/ent"
	"usher/internal/mail"
	"usher/internal/publicid"
	"usher/internal/viewer"
)

// everyChange makes one event at least of each kind, and returns an
// invitation, a link and a member it happened to.
func (s *stage) everyChange() (invitation, link, member string) {
	invitation, _ = s.invited(s.fresh("watched"))
	for _, outcome := range []mail.Outcome{{Kind: mail.Deferred, Problem: "later"}, {Kind: mail.Failed, Problem: "never"}, {Kind: mail.Sent}} {
		must(s.world, 0, s.Store.InTx(s.sys, func(ctx context.Context, tx *ent.Tx) error {
			id, _ := publicid.Decode(publicid.Invitation, invitation)
			version := 1
			return s.Invites.RecordDelivery(ctx, tx, &ent.Letter{InvitationID: &id, InvitationVersion: &version, OrganizationID: &s.organization.ID, Recipient: "watched@example.com"}, outcome)
		}))
	}
	s.must(s.ada, resendInvitation, "input", input{"invitationId": invitation})
	s.must(s.ada, revokeInvitation, "input", input{"invitationId": invitation})
	_, secret := s.invited(s.fresh("declines"))
	s.must(viewer.Anonymous, declineInvitation, "input", input{"token": secret})
	expired, _ := s.invited(s.fresh("expires"))
	s.expireAt(expired, s.Store.Now())
	must(s.world, 0, s.sharing(s.organization.ID, s.ada.UserID).SetExpiresAt(s.Store.Now()).Exec(s.sys))
	must(s.world, 0, s.Invites.Expire(s.sys))
	must(s.world, 0, s.InviteLinks.Expire(s.sys))

	revoked := s.must(s.ada, createInviteLink, "input", input{"organizationId": s.org})
	link = revoked.string("createInviteLink", "inviteLink", "id")
	s.must(s.ada, revokeInviteLink, "input", input{"inviteLinkId": link})
	used := s.must(s.ada, createInviteLink, "input", input{"organizationId": s.org})
	in := newcomer(tokenOf(used.string("createInviteLink", "inviteLink", "url")))
	in["email"] = s.fresh("joins")
	s.must(viewer.Anonymous, acceptInviteLink, "input", in)

	_, member = s.joins(s.fresh("member"), "MEMBER")
	for _, change := range []input{{"role": "VIEWER", "department": "Engines"}, {"state": "SUSPENDED", "reason": "because"}, {"state": "ACTIVE"}} {
		change["memberId"] = member
		s.must(s.ada, updateMember, "input", change)
	}
	s.must(s.ada, completeStep, "input", input{"memberId": member, "step": "COMPLETE_PROFILE"})
	s.must(s.ada, updateOrganization, "input", input{"organizationId": s.org, "name": "Watched"})
	s.must(s.ada, updateWelcome, "input", input{"organizationId": s.org, "welcome": offering()})
	s.must(s.ada, updateOrganizationPolicy, "input", input{"organizationId": s.org, "maxAdmins": 12})
	s.must(s.ada, pauseInvitations, "input", input{"organizationId": s.org, "until": s.Store.Now().Add(time.Hour)})
	s.must(s.ada, resumeInvitations, "input", input{"organizationId": s.org})
	_, gone := s.joins(s.fresh("gone"), "ADMIN")
	s.must(s.ada, removeMember, "input", input{"memberId": gone})
	return invitation, link, member
}

// everyChangeByImports has one done in two steps, one change a role, and one fail.
func (s *stage) everyChangeByImports() {
	s.invited("changed@example.com", "role", "VIEWER")
	s.applies(s.plans(guests(501) + "changed@example.com\n"))
	former, id := s.joins("former@example.com", "ADMIN")
	plan := s.must(former, planImport, "input", input{"organizationId": s.org, "csv": "email\nnew@example.com\n"})
	applied := s.must(former, applyImport, "input", input{"planId": plan.string("planImport", "plan", "id")})
	s.must(s.ada, `mutation($m: ID!) { removeMember(input: {memberId: $m}) { userErrors { code } } }`, "m", id)
	s.finishes(applied.string("applyImport", "import", "id"))
}

// everyChangeOfApprovals has one invitation approved by two, and a request
// rejected.
func (s *stage) everyChangeOfApprovals() {
	bea, cy := s.person("ADMIN"), s.person("ADMIN")
	rule := s.ruled("roleAtLeast", "ADMIN", "approvers", 2)
	id := s.must(s.ada, createInvitation, "input", input{"organizationId": s.org, "email": s.fresh("ruled"), "role": "ADMIN"}).string("createInvitation", "invitation", "id")
	s.must(bea.viewer, approveIt, "input", input{"invitationId": id})
	s.must(cy.viewer, approveIt, "input", input{"invitationId": id})
	id = s.request(s.person("MEMBER").viewer, "email", s.fresh("requested")).string("requestInvitation", "invitation", "id")
	s.must(s.ada, rejectIt, "input", input{"invitationId": id, "reason": "Too many."})
	s.must(s.ada, updateRule, "input", input{"organizationId": s.org, "ruleId": rule, "withinHours": 1})
	s.must(s.ada, deleteRule, "input", input{"organizationId": s.org, "ruleId": rule})
}

// everyChangeOfRights does the same for roles and permissions.
func (s *stage) everyChangeOfRights(member string) {
	id := s.role("Watched", "MEMBER", "COMMENT")
	s.must(s.ada, updateRole, "input", input{"customRoleId": id, "permissions": []string{}})
	s.must(s.ada, deleteRole, "input", input{"customRoleId": id})
	s.setTo(s.ada, member, "+COMMENT", "endsAt", s.Store.Now().Add(time.Hour))
	s.over(member)
	must(s.world, 0, s.Rights.Expire(s.sys))
}

// everyChangeOfPlaces does the same for departments and spaces.
func (s *stage) everyChangeOfPlaces(member string) (place, room string) {
	place, room = s.department("Watched", ""), s.space("Watched", "")
	s.must(s.ada, updateDepartment, "input", input{"departmentId": place, "name": "Seen", "parentId": s.sides["ours"].department, "permissionGrants": []string{"COMMENT"}})
	s.must(s.ada, deleteDepartment, "input", input{"departmentId": s.department("Gone", "")})
	s.must(s.ada, updateSpace, "input", input{"spaceId": room, "name": "Seen", "department": place})
	s.must(s.ada, deleteSpace, "input", input{"spaceId": s.space("Gone", "")})
	in := input{"spaceId": room, "memberId": member}
	s.must(s.ada, addSpaceMember, "input", in)
	s.must(s.ada, removeSpaceMember, "input", in)
	_, seated := s.joins(s.fresh("seated"), "MEMBER")
	s.must(s.ada, addSpaceMember, "input", input{"spaceId": room, "memberId": seated})
	s.must(s.ada, updateSpaceMember, "input", input{"spaceId": room, "memberId": seated, "role": "VIEWER"})
	return place, room
}

// everyChangeOfIntegrations does the same for integrations.
func (s *stage) everyChangeOfIntegrations() {
	id := s.connects("Watched")
	s.must(s.ada, updateIntegration, "input", input{"integrationId": id, "enabled": false})
	s.must(s.ada, deleteIntegration, "input", input{"integrationId": id})
}
