package graph

import (
	"fmt"
	"testing"

	"usher/ent/invitation"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/viewer"
)

// An approval reaches no further than what it was given for.
func TestApprovalReachesNoFurther(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"not to the base of the role that it was given for and that was deleted": func(t *testing.T, w *stage) {
			w.peace()
			w.allowing(func(p *policy.Policy) { p.ApprovalRules = nil })
			bea := w.person("ADMIN")
			harmless := w.role("Harmless", "ADMIN", "VIEW_CONTENT", "COMMENT")
			w.ruled("roleAtLeast", "ADMIN")
			a := w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("puppet"), "customRoleId": harmless})
			id := a.string("createInvitation", "invitation", "id")
			is(t, "approved", w.approve(bea.viewer, id), "")
			w.expireAt(id, w.Store.Now())
			w.must(w.ada, deleteRole, "input", input{"customRoleId": harmless})
			sent := w.must(w.ada, resendInvitation, "input", input{"invitationId": id}).at("resendInvitation", "invitation").(map[string]any)
			is(t, "the role of what is sent again", w.stands(w.ada, id)["role"], any("VIEWER"))
			is(t, "its approval", w.stands(w.ada, id)["approval"], any(nil))
			is(t, "its state", sent["state"], any("PENDING")) // no rule asks for viewers
		},
		"not to a role that an open invitation gets later": func(t *testing.T, w *stage) {
			w.peace()
			w.list("example.com")
			bea := w.person("ADMIN")
			rule := w.ruled("outsideListedDomains", true)
			email := fmt.Sprintf("puppet-%d@elsewhere.example", len(w.people))
			a := w.must(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": email, "role": "MEMBER"})
			id := a.string("createInvitation", "invitation", "id")
			is(t, "approved", w.approve(bea.viewer, id), "")
			w.must(w.ada, deleteRule, "input", input{"organizationId": w.org, "ruleId": rule})
			w.carriesOut(w.plans("email,role\n" + email + ",admin\n"))
			now := w.stands(w.ada, id)
			is(t, "what it is now", fmt.Sprintf("%v %v %v", now["role"], now["state"], now["approval"]), "ADMIN PENDING <nil>")
			w.ruled("roleAtLeast", "ADMIN")
			sent := w.must(w.ada, resendInvitation, "input", input{"invitationId": id})
			is(t, "sent again", sent.at("resendInvitation", "invitation", "state"), any("AWAITING_APPROVAL"))
		},
		"and a key that another used answers nobody else": func(t *testing.T, w *stage) {
			w.peace()
			w.allowing(func(p *policy.Policy) { p.MayInvite = role.ShareAgents })
			first, second := w.person("MEMBER"), w.person("MEMBER")
			one := input{"organizationId": w.org, "email": w.fresh("keyed"), "idempotencyKey": w.fresh("key")}
			many := input{"organizationId": w.org, "invitations": []input{{"email": w.fresh("keyed")}}, "idempotencyKey": w.fresh("key")}
			w.must(first.viewer, createInvitation, "input", one)
			w.must(first.viewer, createInvitations, "input", many)
			w.must(first.viewer, createInvitation, "input", one)
			w.unchanged(t, func() {
				refused(t, w.do(second.viewer, createInvitation, "input", one), "createInvitation", "CONFLICT", "idempotencyKey")
				refused(t, w.do(second.viewer, createInvitations, "input", many), "createInvitations", "CONFLICT", "idempotencyKey")
			})
			decoded, _ := publicid.Decode(publicid.Organization, w.org)
			n, err := w.Store.Client.Invitation.Query().Where(invitation.OrganizationID(decoded), invitation.Email(one["email"].(string))).Count(viewer.AsSystem(t.Context(), "test"))
			is(t, "invitations by the key", must(w.world, n, err), 1)
		},
	})
}
