package journey

import "testing"

const (
	createDepartment = `mutation($organization: ID!, $name: String!) {
		createDepartment(input: {organizationId: $organization, name: $name}) { department { id } userErrors { code message } }
	}`
	inviteInto = `mutation($organization: ID!, $department: String!) {
		createInvitation(input: {organizationId: $organization, email: "eva@example.com", department: $department}) { userErrors { code message } }
	}`
	placeMember = `mutation($member: ID!, $department: String!) {
		updateMember(input: {memberId: $member, department: $department}) { member { id } userErrors { code message } }
	}`
	ownMember = `{ viewer { memberships(first: 1) { nodes { id } } } }`
)

// The tree of departments is made, changed and watched by two admins.
func TestDashboardDepartments(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)
	server := in.servers[0]
	bo := in.join(server, "bo@example.com", "ADMIN")
	asBo := func(query string, variables map[string]any) { server.mustAs(in, bo.token, query, variables) }

	in.step("where there is nothing, the first department is made", func() {
		ann.dashboard("departments", "Departments")
		ann.reads("There are no departments yet")
		ann.press("Add a department")
		ann.fill("Name", "Stage")
		ann.press("Add department")
		ann.reads("Stage was added.", "People here may do what their roles say.")
	})
	in.step("a name that is taken is refused where it stands, and is not lost", func() {
		ann.press("Add a department")
		ann.fill("Name", "stage")
		ann.press("Add department")
		ann.reads("There is a department of this name in this place already.")
		if name := ann.value("Name"); name != "stage" {
			t.Errorf("the name is %q now", name)
		}
		ann.press("Cancel")
	})
	in.step("another is made beneath it", func() {
		ann.press("Add a department beneath")
		ann.fill("Name", "Lighting")
		ann.press("Add department")
		ann.reads("Stage/Lighting was added.")
	})
	in.step("what another admin makes, and who comes there, appears by itself", func() {
		asBo(createDepartment, map[string]any{"name": "House"})
		ann.do("branch", "House")
		ann.reads("nobody")
		asBo(placeMember, map[string]any{"member": bo.member, "department": "House"})
		ann.reads("Show the members")
	})
	in.step("the keys fold, unfold and choose", func() {
		ann.do("branch", "Stage")
		ann.do("key", "ArrowLeft")
		ann.gone("Lighting")
		ann.do("key", "ArrowRight")
		ann.do("key", "ArrowRight")
		ann.do("key", "Enter")
		ann.reads("Stage/Lighting")
		ann.inspects()
	})
	in.step("a department moves with its path", func() {
		ann.press("Move")
		ann.choose("Beneath which department?", "House")
		ann.press("Move department")
		ann.reads("It stands at House/Lighting now.")
	})
	in.step("nobody can deny the last admins to manage, and what was chosen stays", func() {
		own := in.must(ownMember, nil).Text("viewer.memberships.nodes.0.id")
		asBo(placeMember, map[string]any{"member": own, "department": "House"})
		ann.do("branch", "House")
		ann.reads("2 people")
		ann.press("Change permissions")
		ann.do("radio", "Manage members: Denied")
		ann.do("radio", "View analytics: Granted")
		ann.press("Save permissions")
		ann.reads("No active admin who may manage members would remain.")
		ann.do("radio", "Manage members: As the role says")
		ann.press("Save permissions")
		ann.reads("The permissions are saved.", "View analytics")
	})
	in.step("what stands above counts beneath", func() {
		ann.do("branch", "Lighting")
		ann.reads("by House")
	})
	in.step("a department that others stand beneath is not deleted", func() {
		ann.do("branch", "House")
		ann.press("Delete")
		ann.reads("A department stands beneath it.")
		ann.do("key", "Escape")
	})
	in.step("its people and invitations go where they are sent when it is deleted", func() {
		ann.do("branch", "Lighting")
		asBo(inviteInto, map[string]any{"department": "House/Lighting"})
		ann.reads("1 leads here")
		ann.press("Delete")
		ann.reads("In it: 1 open invitation.")
		ann.choose("To which department?", "House")
		ann.press("Delete department")
		ann.reads("House/Lighting was deleted.")
		ann.do("branch", "House")
		ann.reads("1 leads here")
		ann.press("Delete")
		ann.reads("In it: 2 people and 1 open invitation.")
		ann.press("Delete department")
		ann.reads("Say which department takes them in.")
		ann.choose("To which department?", "Stage")
		ann.press("Delete department")
		ann.reads("House was deleted.")
		ann.do("branch", "Stage")
		ann.reads("2 people")
	})
}

// Conflicts are put right where they are told, and a role is made.
func TestDashboardRoles(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)
	bo := in.join(in.servers[0], "bo@example.com", "MEMBER")

	in.step("a conflict appears by itself", func() {
		ann.dashboard("roles", "Roles")
		ann.reads("No conflicts")
		in.must(createDepartment, map[string]any{"name": "Stage"})
		in.must(placeMember, map[string]any{"member": bo.member, "department": "Stage"})
		ann.reads("Ann Ek belongs to no department.")
		ann.inspects()
	})
	in.step("it needs a department, and goes when it has one", func() {
		ann.press("Choose a department… (Ann Ek)")
		ann.press("Put into the department")
		ann.reads("Please say into which department.")
		ann.choose("Into which department?", "Stage")
		ann.press("Put into the department")
		ann.reads("No conflicts")
	})
	in.step("a void grant goes by one click", func() {
		for _, effect := range []string{"GRANT", "DENY"} {
			in.must(`mutation($member: ID!, $effect: PermissionEffect) {
				setMemberPermission(input: {memberId: $member, permission: MANAGE_BILLING, effect: $effect}) { userErrors { code message } }
			}`, map[string]any{"member": bo.member, "effect": effect})
		}
		ann.reads("was granted “Manage billing” and denied it as well")
		ann.press("Take the grant back (bo@example.com)")
		ann.reads("No conflicts")
	})
	in.step("a role is made from a base, and a built-in role's name is refused", func() {
		ann.press("Make a role")
		ann.fill("Name", "Admin")
		ann.choose("Ranks with", "Viewer")
		ann.tick("Manage billing")
		ann.press("Make role")
		ann.reads("A built-in role is called so.")
		ann.fill("Name", "Treasurer")
		ann.press("Make role")
		ann.reads("The role Treasurer was made.", "2 of 20")
	})
	in.step("a role that somebody has is not deleted", func() {
		in.must(`mutation($member: ID!, $role: ID!) {
			updateMember(input: {memberId: $member, customRoleId: $role}) { userErrors { code message } }
		}`, map[string]any{
			"member": bo.member,
			"role": in.must(`query($organization: ID!) { organization(id: $organization) { customRoles { nodes { id } } } }`, nil).
				Text("organization.customRoles.nodes.0.id"),
		})
		ann.row("Treasurer", "1")
		ann.press("Delete Treasurer")
		ann.reads("One member has this role.")
		ann.press("Delete role")
		ann.reads("This role is in use")
		ann.do("key", "Escape")
	})
}

// Team spaces, integrations, and why somebody may use one.
func TestDashboardSpacesAndIntegrations(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)
	bo := in.join(in.servers[0], "bo@example.com", "MEMBER")

	in.step("a team space is made, and a member comes in", func() {
		ann.dashboard("spaces", "Team spaces")
		ann.press("Add a team space")
		ann.fill("Name", "Crew")
		ann.press("Add team space")
		ann.heading("Crew")
		ann.press("Add a member")
		ann.press("Add to the space")
		ann.reads("Please choose somebody.")
		ann.choose("Who?", "bo@example.com bo@example.com")
		ann.press("Add to the space")
		ann.row("bo@example.com", "Take out")
		ann.inspects()
	})
	in.step("who leaves by another's hand is gone by himself", func() {
		in.must(`mutation($member: ID!) { removeMember(input: {memberId: $member}) { userErrors { code message } } }`,
			map[string]any{"member": bo.member})
		ann.reads("Nobody is in this team space yet")
	})
	in.step("an integration is added, and why it cannot be used is told", func() {
		ann.dashboard("integrations", "Integrations")
		ann.press("Add an integration")
		ann.fill("Name", "Archive")
		ann.press("Add integration")
		ann.press("Test access Archive")
		ann.reads("Ann Ek may not use Archive.", "The integration is not authenticated yet.")
	})
	in.step("the answer changes as soon as its reason does", func() {
		id := in.must(`query($organization: ID!) { organization(id: $organization) { integrations { nodes { id } } } }`, nil).
			Text("organization.integrations.nodes.0.id")
		in.must(`mutation($id: ID!) {
			updateIntegration(input: {integrationId: $id, authentication: OK}) { userErrors { code message } }
		}`, map[string]any{"id": id})
		ann.reads("Ann Ek may use Archive.")
	})
}
