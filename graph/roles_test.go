package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/ent"
	"usher/ent/customrole"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/letter"
	"usher/internal/publicid"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const (
	createRole = `mutation($input: CreateRoleInput!) { createRole(input: $input) { customRole { id name description base permissions memberCount } userErrors { code message field } } }`
	updateRole = `mutation($input: UpdateRoleInput!) { updateRole(input: $input) { customRole { id name description base permissions } userErrors { code message field } } }`
	deleteRole = `mutation($input: DeleteRoleInput!) { deleteRole(input: $input) { deletedCustomRoleId userErrors { code message field } } }`
)

// role makes one of ours, and returns its id.
func (w *world) role(name, base string, permissions ...string) string {
	w.t.Helper()
	a := w.must(w.ada, createRole, "input", input{"organizationId": w.org, "name": name, "base": base, "permissions": permissions})
	return a.string("createRole", "customRole", "id")
}

// helper is a member who may manage members besides, and nothing else that
// admins may.
func (s *stage) helper() (viewer.Viewer, string) {
	s.t.Helper()
	who, id := s.joins(s.fresh("helper"), "MEMBER")
	s.must(s.ada, setMemberPermission, "input", input{"memberId": id, "permission": "MANAGE_MEMBERS", "effect": "GRANT"})
	return who, id
}

// mayManage tells by an attempt that needs nothing else whether somebody may
// manage our members.
func (s *stage) mayManage(who viewer.Viewer) bool {
	s.t.Helper()
	code := s.do(who, createSpace, "input", input{"organizationId": s.org, "name": s.fresh("tried")}).code("createSpace")
	if code != "" && code != "FORBIDDEN" && code != "NOT_FOUND" {
		s.t.Fatalf("a space gets %q", code)
	}
	return code == ""
}

// logSince is our log after a moment in it, each line as its kind, what it
// replaced and put in its place, its sentence, and why.
func (s *stage) logSince(cursor string) (lines []string) {
	s.t.Helper()
	a := s.must(s.ada, `query($o: ID!, $after: Cursor) { organization(id: $o) { events(first: 100, oldestFirst: true, after: $after) { nodes { kind before after summary reason } } } }`, "o", s.org, "after", cursor)
	nodes, _ := a.at("organization", "events", "nodes").([]any)
	for _, n := range nodes {
		e := n.(map[string]any)
		lines = append(lines, fmt.Sprintf("%v: %v → %v: %v %v", e["kind"], e["before"], e["after"], e["summary"], e["reason"]))
	}
	return lines
}

func TestRoles(t *testing.T) {
	for name, check := range map[string]func(t *testing.T, w *stage){
		"one is given on every way in, and its name is shown":          roleIsGiven,
		"members get one, and lose it with another":                    roleIsSet,
		"nobody makes or gives one that may do what he may not":        roleCeiling,
		"a change holds for all who have it at once":                   roleChanges,
		"the last admin's role keeps what makes him one":               roleKeepsAdmin,
		"names are one role's, and no built-in role's":                 roleNames,
		"one in use stays, and one that only ended things gave may go": roleDeletion,
		"another organization's is none":                               roleElsewhere,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				w := newStage(setup(t, s))
				check(t, w)
				w.gapless()
			})
		})
	}
}

func roleIsGiven(t *testing.T, w *stage) {
	a := w.must(w.ada, createRole, "input", input{"organizationId": w.org, "name": " Press officer ", "description": "Talks.", "base": "MEMBER"})
	if got := fmt.Sprint(a.at("createRole", "customRole", "name"), a.at("createRole", "customRole", "permissions")); got !=
		"Press officer[RUN_AGENTS USE_MODELS USE_INTEGRATIONS UPLOAD_FILES JOIN_CONVERSATIONS BUILD_KNOWLEDGE_BASES SHARE_AGENTS JOIN_SPACES COMMENT VIEW_CONTENT]" {
		t.Errorf("without permissions it is %s", got)
	}
	id := w.role("Scribe", "VIEWER", "COMMENT", "RUN_AGENTS", "COMMENT")

	_, byLetter := w.invited(w.fresh("scribe"), "customRoleId", id, "role", "ADMIN") // the role stands in place of what is its base
	rows := w.must(w.ada, `mutation($input: CreateInvitationsInput!) { createInvitations(input: $input) { results { invitation { url role customRole { name } } userErrors { code field } } userErrors { code } } }`,
		"input", input{"organizationId": w.org, "invitations": []input{{"email": w.fresh("scribe"), "customRoleId": id}, {"email": w.fresh("scribe"), "customRoleId": w.org}}})
	if got := fmt.Sprint(rows.at("createInvitations", "results", 0, "invitation", "customRole", "name"), rows.at("createInvitations", "results", 1, "userErrors")); got != "Scribe[map[code:NOT_FOUND field:[customRoleId]]]" {
		t.Errorf("the rows are %s", got)
	}
	link := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "customRoleId": id})
	byLink := tokenOf(link.string("createInviteLink", "inviteLink", "url"))
	for query, secret := range map[string]string{"invitationByToken": byLetter, "inviteLinkByToken": byLink} {
		shown := w.must(viewer.Anonymous, `query($t: String!) { shown: `+query+`(token: $t) { role roleName } }`, "t", secret)
		if got := fmt.Sprint(shown.at("shown", "role"), " ", shown.at("shown", "roleName")); got != "VIEWER Scribe" {
			t.Errorf("%s shows %s", query, got)
		}
	}
	w.must(w.ada, `mutation($input: RequestInvitationInput!) { requestInvitation(input: $input) { invitation { id } userErrors { code } } }`,
		"input", input{"organizationId": w.org, "email": w.fresh("scribe"), "customRoleId": id})
	for _, kind := range []entevent.Kind{entevent.KindINVITE_LINK_CREATED, entevent.KindINVITATION_REQUESTED} {
		last, err := w.Store.Client.Event.Query().Where(entevent.KindEQ(kind)).Order(ent.Desc(entevent.FieldOccurredAt)).First(w.sys)
		if told := must(w.world, last, err).Summary; !strings.HasSuffix(told, " as Scribe.") {
			t.Errorf("the log tells: %s", told)
		}
	}
	_, plain := w.invited(w.fresh("plain"))
	if shown := w.must(viewer.Anonymous, `query($t: String!) { invitationByToken(token: $t) { roleName } }`, "t", plain); shown.at("invitationByToken", "roleName") != "member" {
		t.Errorf("a built-in role is called %v", shown.at("invitationByToken", "roleName"))
	}
	w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(byLetter))
	joining := newcomer(byLink)
	joining["email"] = w.fresh("by-link")
	w.must(viewer.Anonymous, acceptInviteLink, "input", joining)

	seen := w.must(w.person("VIEWER").viewer, `query($o: ID!) { organization(id: $o) { customRoles { totalCount nodes { name memberCount } } members(first: 2) { nodes { role customRole { name permissions } } } } }`, "o", w.org)
	want := "map[nodes:[map[memberCount:1 name:Clerk] map[memberCount:0 name:Press officer] map[memberCount:2 name:Scribe]] totalCount:3]"
	if got := fmt.Sprint(seen.at("organization", "customRoles")); got != want {
		t.Errorf("a viewer sees %s", got)
	}
	all := w.must(w.ada, `query($o: ID!) { organization(id: $o) { members(first: 100) { nodes { role customRole { name } permissions } } } }`, "o", w.org)
	if n := strings.Count(fmt.Sprint(all.Data), "map[customRole:map[name:Scribe] permissions:[RUN_AGENTS COMMENT] role:VIEWER]"); n != 2 {
		t.Errorf("%d scribes have what the role permits: %v", n, all.Data)
	}
}

func roleIsSet(t *testing.T, w *stage) {
	scribe, other := w.role("Scribe", "MEMBER", "COMMENT"), w.role("Other", "MEMBER", "COMMENT")
	who, id := w.joins(w.fresh("member"), "MEMBER")
	w.must(w.ada, updateMember, "input", input{"memberId": id, "customRoleId": scribe})
	before := w.now()
	many := `mutation($input: UpdateMembersInput!) { updateMembers(input: $input) { changedCount results { before { role customRole { name } } after { customRole { name } } } userErrors { code field } } }`
	for _, dry := range []bool{true, false} {
		a := w.must(w.ada, many, "input", input{"organizationId": w.org, "memberIds": []string{id}, "set": input{"customRoleId": other}, "dryRun": dry})
		if got := fmt.Sprint(a.at("updateMembers", "changedCount"), a.at("updateMembers", "results", 0, "before", "customRole", "name"), a.at("updateMembers", "results", 0, "after", "customRole", "name")); got != "1ScribeOther" {
			t.Errorf("dry %v: %s", dry, got)
		}
	}
	log := w.history(before)
	if len(log) != 1 || log[0]["kind"] != "MEMBER_ROLE_CHANGED" || !strings.HasSuffix(fmt.Sprint(log[0]["summary"]), " is now Other; before: Scribe.") {
		t.Errorf("the log says %v", log)
	}
	if a := w.must(who, `query($m: ID!) { node(id: $m) { ... on Member { role customRole { id } permissions } } }`, "m", id); fmt.Sprint(a.at("node", "permissions")) != "[COMMENT]" || a.at("node", "customRole", "id") != other {
		t.Errorf("the member has %v", a.Data)
	}
	refused(t, w.do(w.ada, updateMember, "input", input{"memberId": id, "customRoleId": scribe, "role": "MEMBER"}), "updateMember", "INVALID", "customRoleId")
	refused(t, w.do(w.ada, updateMember, "input", input{"memberId": id, "customRoleId": id}), "updateMember", "NOT_FOUND", "customRoleId")
	refused(t, w.do(w.ada, many, "input", input{"organizationId": w.org, "memberIds": []string{id}, "set": input{"customRoleId": id}}), "updateMembers", "NOT_FOUND", "set", "customRoleId")
	w.must(w.ada, updateMember, "input", input{"memberId": id, "role": "MEMBER"})
	if a := w.must(who, `query($m: ID!) { node(id: $m) { ... on Member { customRole { id } permissions } } }`, "m", id); a.at("node", "customRole") != nil || len(a.at("node", "permissions").([]any)) != 10 {
		t.Errorf("after a built-in role the member has %v", a.Data)
	}
}

func roleCeiling(t *testing.T, w *stage) {
	helper, helperMember := w.helper()
	deputy := w.role("Own", "MEMBER", "MANAGE_MEMBERS")
	strong, high, weak := w.role("Strong", "MEMBER", "MANAGE_BILLING"), w.role("High", "ADMIN"), w.role("Weak", "MEMBER", "COMMENT")
	_, other := w.joins(w.fresh("other"), "MEMBER")
	w.unchanged(t, func() {
		try := func(base string, permissions any) reply {
			return w.do(helper, createRole, "input", input{"organizationId": w.org, "name": w.fresh("role"), "base": base, "permissions": permissions})
		}
		refused(t, try("ADMIN", []string{}), "createRole", "ROLE_ABOVE_OWN", "base")
		refused(t, try("ADMIN", nil), "createRole", "ROLE_ABOVE_OWN", "base")
		refused(t, try("MEMBER", []string{"COMMENT", "MANAGE_BILLING"}), "createRole", "ROLE_ABOVE_OWN", "permissions")
		refused(t, w.do(helper, updateRole, "input", input{"customRoleId": weak, "permissions": []string{"COMMENT", "MANAGE_BILLING"}}), "updateRole", "ROLE_ABOVE_OWN", "permissions")
		refused(t, w.do(helper, updateRole, "input", input{"customRoleId": high, "name": "Low"}), "updateRole", "FORBIDDEN")
		refused(t, w.do(helper, deleteRole, "input", input{"customRoleId": high}), "deleteRole", "FORBIDDEN")
		for _, given := range []string{strong, high} {
			refused(t, w.do(helper, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("raised"), "customRoleId": given}), "createInvitation", "ROLE_ABOVE_OWN", "role")
			refused(t, w.do(helper, createInviteLink, "input", input{"organizationId": w.org, "customRoleId": given}), "createInviteLink", "ROLE_ABOVE_OWN", "role")
			refused(t, w.do(helper, updateMember, "input", input{"memberId": other, "customRoleId": given}), "updateMember", "ROLE_ABOVE_OWN", "role")
		}
	})
	forATime := input{"memberId": helperMember, "permission": "MANAGE_BILLING", "effect": "GRANT", "endsAt": w.Store.Now().Add(time.Hour)}
	w.must(w.ada, setMemberPermission, "input", forATime)
	w.must(w.ada, updateMember, "input", input{"memberId": helperMember, "customRoleId": deputy})
	w.unchanged(t, func() { // he would have for good what he has for an hour
		refused(t, w.do(helper, updateRole, "input", input{"customRoleId": deputy, "permissions": []string{"MANAGE_MEMBERS", "MANAGE_BILLING"}}), "updateRole", "ROLE_ABOVE_OWN", "permissions")
	})
	w.must(w.ada, setMemberPermission, "input", input{"memberId": helperMember, "permission": "MANAGE_BILLING", "effect": nil})
	w.must(w.ada, updateMember, "input", input{"memberId": helperMember, "role": "MEMBER"})
	w.must(helper, updateRole, "input", input{"customRoleId": strong, "permissions": []string{}}) // taking away is no gain
	w.must(helper, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("given"), "customRoleId": weak})
	made := w.must(helper, createRole, "input", input{"organizationId": w.org, "name": "Deputy", "base": "MEMBER", "permissions": []string{"MANAGE_MEMBERS"}})
	w.must(helper, updateMember, "input", input{"memberId": other, "customRoleId": made.string("createRole", "customRole", "id")})
}

func roleChanges(t *testing.T, w *stage) {
	id := w.role("Deputy", "MEMBER", "COMMENT")
	who, member := w.joins(w.fresh("deputy"), "MEMBER")
	w.must(w.ada, updateMember, "input", input{"memberId": member, "customRoleId": id})
	began := w.now()
	for _, permissions := range [][]string{{"MANAGE_MEMBERS", "COMMENT"}, {"COMMENT"}} {
		w.must(w.ada, updateRole, "input", input{"customRoleId": id, "permissions": permissions})
		if may, want := w.mayManage(who), len(permissions) == 2; may != want {
			t.Errorf("with %v he may manage: %v", permissions, may)
		}
	}
	w.must(w.ada, updateRole, "input", input{"customRoleId": id, "name": "Herald", "description": "Calls."})
	w.unchanged(t, func() { // what it is already
		w.must(w.ada, updateRole, "input", input{"customRoleId": id, "name": "Herald", "description": "Calls.", "permissions": []string{"COMMENT"}})
	})
	said := slices.DeleteFunc(w.logSince(began), func(line string) bool { return !strings.HasPrefix(line, "ROLE_") })
	want := []string{
		"ROLE_CHANGED: MEMBER: COMMENT → MEMBER: MANAGE_MEMBERS,COMMENT: The role Deputy permits something else. <nil>",
		"ROLE_CHANGED: MEMBER: MANAGE_MEMBERS,COMMENT → MEMBER: COMMENT: The role Deputy permits something else. <nil>",
		"ROLE_CHANGED: <nil> → <nil>: The role Deputy is now called Herald, and got another description. <nil>",
	}
	if !slices.Equal(said, want) {
		t.Errorf("the log says\n%s", strings.Join(said, "\n"))
	}
}

func roleKeepsAdmin(t *testing.T, w *stage) {
	w.onlyAdmin()
	id := w.role("Director", "ADMIN")
	w.must(w.ada, updateMember, "input", input{"memberId": w.adaMember, "customRoleId": id})
	w.unchanged(t, func() {
		refused(t, w.do(w.ada, updateRole, "input", input{"customRoleId": id, "permissions": []string{"MANAGE_BILLING"}}), "updateRole", "LAST_ADMIN")
	})
	w.joins(w.fresh("second"), "ADMIN")
	w.must(w.ada, updateRole, "input", input{"customRoleId": id, "permissions": []string{"MANAGE_BILLING"}})
	refused(t, w.do(w.ada, updateRole, "input", input{"customRoleId": id, "permissions": []string{}}), "updateRole", "FORBIDDEN")
}

// onlyAdmin leaves ada as the only one.
func (s *stage) onlyAdmin() {
	for _, p := range s.people {
		if p.kind == "ADMIN" {
			s.must(s.ada, updateMember, "input", input{"memberId": s.memberOf(p), "role": "VIEWER"})
		}
	}
}

func roleNames(t *testing.T, w *stage) {
	id := w.role("Straße", "VIEWER")
	w.unchanged(t, func() {
		for name, code := range map[string]string{
			"STRASSE": "CONFLICT", " straße ": "CONFLICT", "Admin": "CONFLICT", "member": "CONFLICT", "": "REQUIRED",
			"two\nlines": "INVALID", strings.Repeat("x", 101): "TOO_LONG",
		} {
			refused(t, w.do(w.ada, createRole, "input", input{"organizationId": w.org, "name": name, "base": "VIEWER"}), "createRole", code, "name")
		}
		refused(t, w.do(w.ada, updateRole, "input", input{"customRoleId": id, "name": "clerk"}), "updateRole", "CONFLICT", "name")
		refused(t, w.do(w.ada, createRole, "input", input{"organizationId": w.org, "name": "New", "base": "VIEWER", "description": strings.Repeat("x", 1001)}), "createRole", "TOO_LONG", "description")
	})
	w.must(w.ada, updateRole, "input", input{"customRoleId": id, "name": "STRASSE"}) // its own, in another spelling
}

func roleDeletion(t *testing.T, w *stage) {
	id := w.role("Scribe", "MEMBER", "COMMENT")
	_, member := w.joins(w.fresh("scribe"), "MEMBER")
	w.must(w.ada, updateMember, "input", input{"memberId": member, "customRoleId": id})
	var opened []string
	for range 2 {
		inv, _ := w.invited(w.fresh("scribe"), "customRoleId", id)
		opened = append(opened, inv)
	}
	link := w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "customRoleId": id}).string("createInviteLink", "inviteLink", "id")
	remove := func() reply { return w.do(w.ada, deleteRole, "input", input{"customRoleId": id}) }
	w.unchanged(t, func() {
		a := remove()
		refused(t, a, "deleteRole", "CONFLICT")
		if said := a.string("deleteRole", "userErrors", 0, "message"); !strings.Contains(said, "1 member has it, 2 open invitations give it, 1 active link gives it.") {
			t.Errorf("it says %s", said)
		}
	})
	w.must(w.ada, updateMember, "input", input{"memberId": member, "role": "MEMBER"})
	w.must(w.ada, revokeInvitation, "input", input{"invitationId": opened[0]})
	w.expireAt(opened[1], w.Store.Now()) // and nobody has swept yet
	refused(t, remove(), "deleteRole", "CONFLICT")
	w.must(w.ada, revokeInviteLink, "input", input{"inviteLinkId": link})
	before := w.now()
	if a := remove(); a.at("deleteRole", "deletedCustomRoleId") != id {
		t.Fatalf("it was not deleted: %v %v", a.Data, a.Errors)
	}
	refused(t, remove(), "deleteRole", "NOT_FOUND", "customRoleId")
	if log := w.logSince(before); !slices.Equal(log, []string{"ROLE_DELETED: MEMBER: COMMENT → <nil>: The role Scribe was deleted. <nil>"}) {
		t.Errorf("the log says %v", log)
	}
	key, _ := publicid.Decode(publicid.CustomRole, id)
	invitations, err := w.Store.Client.Invitation.Query().Where(invitation.CustomRoleID(key)).Count(w.sys)
	links, err2 := w.Store.Client.InviteLink.Query().Where(invitelink.CustomRoleID(key)).Count(w.sys)
	if must(w.world, invitations, err)+must(w.world, links, err2) != 0 {
		t.Error("something still names the role")
	}
}

func roleElsewhere(t *testing.T, w *stage) {
	theirs := w.sides["theirs"].customRole
	w.unchanged(t, func() {
		refused(t, w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("x"), "customRoleId": theirs}), "createInvitation", "NOT_FOUND", "customRoleId")
		refused(t, w.do(w.ada, createInviteLink, "input", input{"organizationId": w.org, "customRoleId": theirs}), "createInviteLink", "NOT_FOUND", "customRoleId")
		refused(t, w.do(w.ada, updateMember, "input", input{"memberId": w.adaMember, "customRoleId": theirs}), "updateMember", "NOT_FOUND", "customRoleId")
		refused(t, w.do(w.ada, updateRole, "input", input{"customRoleId": theirs, "name": "Ours"}), "updateRole", "NOT_FOUND", "customRoleId")
	})
	names, err := w.Store.Client.CustomRole.Query().Where(customrole.OrganizationIDNEQ(w.organization.ID)).Select(customrole.FieldName).Strings(w.sys)
	if !slices.Equal(must(w.world, names, err), []string{"Clerk"}) {
		t.Errorf("theirs are %v", names)
	}
}

func TestPeople_are_told_what_the_organization_calls_their_role(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		began, email := w.now(), w.fresh("stage")
		_, token := w.invited(email, "customRoleId", w.role("Stage manager", "VIEWER", "RUN_AGENTS"))
		page := w.must(viewer.Anonymous, `query($t: String!) { invitationByToken(token: $t) { role roleName } }`, "t", token)
		if got := fmt.Sprint(page.at("invitationByToken")); got != "map[role:VIEWER roleName:Stage manager]" {
			t.Errorf("the page knows %s", got)
		}
		w.must(viewer.Anonymous, acceptInvitation, "input", newcomer(token))
		var letters []string
		for _, l := range s.Client.Letter.Query().Where(letter.Recipient(email)).Order(letter.ByCreatedAt()).AllX(w.sys) {
			letters = append(letters, string(l.Kind))
			if !strings.Contains(l.Content, `"RoleName":"Stage manager"`) {
				t.Errorf("the letter %s says %s", l.Kind, l.Content)
			}
		}
		if got := fmt.Sprint(letters); got != "[INVITATION WELCOME]" {
			t.Errorf("there are the letters %s", got)
		}
		said := strings.Join(w.logSince(began), "\n")
		for _, sentence := range []string{" was invited as Stage manager.", " joined as Stage manager."} {
			if !strings.Contains(said, sentence) {
				t.Errorf("the log does not say%s\n%s", sentence, said)
			}
		}
	})
}
