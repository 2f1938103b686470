package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"

	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
	"usher/internal/viewer"
)

// TestStates tries every verb on invitations, links and members in every
// state, and compares what was answered, what became of the object and which
// events were written with a table that people have read.
func TestStates(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		var table strings.Builder
		w.invitationStates(&table)
		w.linkStates(&table)
		w.memberStates(&table)
		golden(t, "states.txt", table.String())
	})
}

// attempt runs a verb and says what followed.
func (s *stage) attempt(verb func() string, after func() string) string {
	head := s.lines()
	code := verb()
	if code == "" {
		code = "done"
	}
	said := code + ", then " + after()
	if news := s.lines()[len(head):]; len(news) > 0 {
		said += ", logged " + strings.Join(news, " ")
	}
	return said
}

// lines are the kinds of our organization's events.
func (s *stage) lines() []string {
	kinds, err := s.Store.Client.Event.Query().Where(entevent.OrganizationID(s.organization.ID)).Order(entevent.BySequence()).
		Select(entevent.FieldKind).Strings(s.sys)
	return must(s.world, kinds, err)
}

const (
	declineInvitation = `mutation($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code field } } }`
	resendInvitation  = `mutation($input: ResendInvitationInput!) { resendInvitation(input: $input) { invitation { state url delivery expiresAt } userErrors { code field } } }`
	revokeInvitation  = `mutation($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { invitation { state revokedAt } userErrors { code field } } }`
	revokeInviteLink  = `mutation($input: RevokeInviteLinkInput!) { revokeInviteLink(input: $input) { inviteLink { state } userErrors { code field } } }`
	updateMember      = `mutation($input: UpdateMemberInput!) { updateMember(input: $input) { member { role state department } userErrors { code field } } }`
	removeMember      = `mutation($input: RemoveMemberInput!) { removeMember(input: $input) { removedMemberId userErrors { code field } } }`
)

func (s *stage) invitationStates(table *strings.Builder) {
	states := []string{
		"PENDING", "past its time", "replaced", "ACCEPTED", "DECLINED", "REVOKED", "EXPIRED", "AWAITING_APPROVAL", "awaiting, past its deadline", "REJECTED",
	}
	bea, mo := s.person("ADMIN"), s.person("MEMBER")
	for _, verb := range []string{"preview", "accept", "decline", "revoke", "resend", "resend under a rule", "approve", "reject", "invite again", "request"} {
		for _, state := range states {
			create := s.asking(s.organization.ID, s.fresh("state")).SetInviterID(s.ada.UserID).SetVersion(2)
			presented := 2
			switch state {
			case "PENDING":
			case "past its time":
				create.SetExpiresAt(s.Store.Now().Add(-time.Second))
			case "replaced":
				presented = 1
			case "awaiting, past its deadline":
				create.SetState(invitation.StateAWAITING_APPROVAL).SetExpiresAt(s.Store.Now().Add(-time.Second))
			default:
				create.SetState(invitation.State(state))
			}
			if strings.HasPrefix(strings.ToUpper(state), "AWAITING") {
				create.SetApprovalsNeeded(1)
			}
			inv, err := create.Save(s.sys)
			must(s.world, inv, err)
			rule := func() {}
			if verb == "resend under a rule" {
				made := s.ruled("roleAtLeast", "VIEWER")
				rule = func() { s.must(s.ada, deleteRule, "input", input{"organizationId": s.org, "ruleId": made}) }
			}
			id, secret := publicid.Encode(publicid.Invitation, inv.ID), s.Accounts.Ring.Sign(token.Invitation, token.Claim{ID: inv.ID, Version: presented})
			said := s.attempt(func() string {
				switch verb {
				case "preview":
					a := s.do(viewer.Anonymous, `query($t: String!) { invitationByToken(token: $t) { state replaced } }`, "t", secret)
					return fmt.Sprintf("%v (replaced: %v)", a.at("invitationByToken", "state"), a.at("invitationByToken", "replaced"))
				case "accept":
					return s.do(viewer.Anonymous, acceptInvitation, "input", input{"token": secret, "name": "New", "password": password}).code("acceptInvitation")
				case "decline":
					return s.do(viewer.Anonymous, declineInvitation, "input", input{"token": secret}).code("declineInvitation")
				case "revoke":
					return s.do(s.ada, revokeInvitation, "input", input{"invitationId": id}).code("revokeInvitation")
				case "approve":
					return s.do(bea.viewer, approveIt, "input", input{"invitationId": id}).code("approveInvitation")
				case "reject":
					return s.do(bea.viewer, rejectIt, "input", input{"invitationId": id}).code("rejectInvitation")
				case "request":
					return s.request(mo.viewer, "email", inv.Email).code("requestInvitation")
				case "resend", "resend under a rule":
					return s.do(s.ada, resendInvitation, "input", input{"invitationId": id}).code("resendInvitation")
				default:
					return s.do(s.ada, createInvitation, "input", input{"organizationId": s.org, "email": inv.Email}).code("createInvitation")
				}
			}, func() string {
				return s.must(s.ada, `query($id: ID!) { node(id: $id) { ... on Invitation { state } } }`, "id", id).string("node", "state")
			})
			rule()
			fmt.Fprintf(table, "%-19s  an invitation that is %-28s %s\n", verb, state+":", said)
		}
	}
}

func (s *stage) linkStates(table *strings.Builder) {
	states := []string{"ACTIVE", "past its time", "USED", "REVOKED", "EXPIRED"}
	for _, verb := range []string{"preview", "join", "join signed in", "revoke"} {
		for _, state := range states {
			create := s.sharing(s.organization.ID, s.ada.UserID)
			if state == "past its time" {
				create.SetExpiresAt(s.Store.Now().Add(-time.Second))
			} else {
				create.SetState(invitelink.State(state))
			}
			link, err := create.Save(s.sys)
			must(s.world, link, err)
			id, secret := publicid.Encode(publicid.InviteLink, link.ID), s.Accounts.Ring.Sign(token.InviteLink, token.Claim{ID: link.ID, Version: 1})
			stranger := s.person("rival").viewer
			said := s.attempt(func() string {
				switch verb {
				case "preview":
					return fmt.Sprint(s.do(viewer.Anonymous, `query($t: String!) { inviteLinkByToken(token: $t) { state } }`, "t", secret).at("inviteLinkByToken", "state"))
				case "join":
					return s.do(viewer.Anonymous, acceptInviteLink, "input", input{"token": secret, "email": s.fresh("joins"), "name": "New", "password": password}).code("acceptInviteLink")
				case "join signed in":
					return s.do(stranger, acceptInviteLink, "input", input{"token": secret}).code("acceptInviteLink")
				default:
					return s.do(s.ada, revokeInviteLink, "input", input{"inviteLinkId": id}).code("revokeInviteLink")
				}
			}, func() string {
				return s.must(s.ada, `query($id: ID!) { node(id: $id) { ... on InviteLink { state } } }`, "id", id).string("node", "state")
			})
			fmt.Fprintf(table, "%-14s  a link that is %-15s %s\n", verb, state+":", said)
		}
	}
}

func (s *stage) memberStates(table *strings.Builder) {
	verbs := []struct {
		name   string
		change input
	}{
		{"suspend", input{"state": "SUSPENDED"}}, {"reactivate", input{"state": "ACTIVE"}},
		{"make admin", input{"role": "ADMIN"}}, {"make member", input{"role": "MEMBER"}}, {"make viewer", input{"role": "VIEWER"}},
		{"move", input{"department": "New"}}, {"take out", input{"department": nil}}, {"change nothing", input{}},
		{"change all", input{"state": "SUSPENDED", "role": "VIEWER", "department": "New"}}, {"remove", nil},
	}
	for _, verb := range verbs {
		for _, r := range role.All() {
			for _, state := range []member.State{member.StateACTIVE, member.StateSUSPENDED} {
				m, err := s.admit(s.organization.ID, s.account(s.fresh("state"), true).ID, r).SetState(state).SetDepartment("Old").Save(s.sys)
				id := publicid.Encode(publicid.Member, must(s.world, m, err).ID)
				said := s.attempt(func() string {
					if verb.change == nil {
						return s.do(s.ada, removeMember, "input", input{"memberId": id}).code("removeMember")
					}
					in := input{"memberId": id}
					for field, value := range verb.change {
						in[field] = value
					}
					return s.do(s.ada, updateMember, "input", in).code("updateMember")
				}, func() string {
					now, _ := s.must(s.ada, `query($id: ID!) { node(id: $id) { ... on Member { role state department } } }`, "id", id).at("node").(map[string]any)
					if now == nil {
						return "gone"
					}
					return fmt.Sprint(now["role"], " ", now["state"], " ", now["department"])
				})
				fmt.Fprintf(table, "%-14s  a member who is %-17s %s\n", verb.name, fmt.Sprint(r, " ", state, ":"), said)
			}
		}
	}
}
