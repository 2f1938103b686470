package journey

import (
	"fmt"
	"strings"
	"testing"
)

// Operations of another admin.
const (
	setPolicy = `mutation($organization: ID!, $open: Int) {
		updateOrganizationPolicy(input: {organizationId: $organization, openInvitations: $open}) { userErrors { code message } }
	}`
	readPolicy = `query($organization: ID!) { organization(id: $organization) {
		policy { openInvitations lettersPerAddressAndDay retentionDays approvalRules { approvers roleAtLeast } } welcome { teamSpace } invitationsPaused { reason }
	} }`
	rename    = `mutation($organization: ID!, $name: String!) { updateOrganization(input: {organizationId: $organization, name: $name}) { userErrors { code message } } }`
	readNames = `query($organization: ID!) { organization(id: $organization) { name events(first: 2) { nodes { before after } } } }`
	resumeAll = `mutation($organization: ID!) { resumeInvitations(input: {organizationId: $organization}) { userErrors { code message } } }`
)

// An admin sets the organization up while somebody else does the same.
func TestDashboardSettings(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)
	expect := func(path, want string) {
		t.Helper()
		if got := fmt.Sprint(in.must(readPolicy, nil).At("organization." + path)); got != want {
			t.Errorf("%s is %s, want %s", path, got, want)
		}
	}

	in.step("values that will not do are refused at their fields, and stay as typed", func() {
		ann.dashboard("settings", "Settings")
		ann.reads("Live")
		ann.fill("Allowed domains", "no_domain")
		ann.do("key", "Enter")
		ann.fill("Seats", "25")
		ann.press("Save changes")
		ann.reads("One of these is no domain", "no_domain", "of 25 taken")
		ann.inspects()
		ann.press("Discard changes")
		ann.gone("no_domain")
	})
	in.step("a usual length above the greatest is cut, and that is said", func() {
		ann.fill("Greatest length of an invitation in days", "10")
		ann.reads("invitations will be valid for 10 days.")
		ann.press("Save changes")
		ann.reads("Saved. It holds from now on.")
		ann.dashboard("invitations?invite", "Invitations")
		ann.reads("Empty for the usual 10; at most 10.")
		ann.dashboard("settings", "Settings")
		ann.reads("invitations will be valid for 10 days.")
	})
	in.step("what somebody else saves shows by itself, and only what was typed is saved over it", func() {
		ann.follow("Limits")
		ann.fill("Letters to one address in 24 hours", "7")
		in.must(setPolicy, map[string]any{"open": 4321})
		ann.reads("Somebody else has changed these settings meanwhile")
		ann.inspects()
		if got := ann.value("Open invitations at once"); got != "4,321" {
			t.Errorf("open invitations read %q", got)
		}
		ann.press("Save changes")
		ann.reads("Saved. It holds from now on.")
		expect("policy.openInvitations", "4321")
		expect("policy.lettersPerAddressAndDay", "7")
	})
	in.step("what is typed and typed back is not saved over what somebody else saves", func() {
		ann.fill("Open invitations at once", "5000")
		ann.reads("There are changes that are not saved yet.")
		ann.fill("Open invitations at once", "4321")
		ann.gone("There are changes that are not saved yet.")
		in.must(setPolicy, map[string]any{"open": 1234})
		in.until("what is saved", patience, func() bool { return ann.value("Open invitations at once") == "1,234" })
		ann.lacks("There are changes that are not saved yet.")
	})
	in.step("what is typed while something is saved is not saved, and not lost", func() {
		ann.do("answers", "UpdatePolicy", "late")
		ann.fill("Letters to one address in 24 hours", "6")
		ann.press("Save changes")
		ann.fill("Open invitations at once", "2000")
		ann.do("answers", "UpdatePolicy", "at once")
		ann.press("Save changes")
		ann.gone("There are changes that are not saved yet.")
		expect("policy.lettersPerAddressAndDay", "6")
		expect("policy.openInvitations", "2000")
	})
	in.step("what is typed is not left behind without a question", func() {
		ann.fill("Letters to one address in 24 hours", "8")
		ann.follow("Retention")
		ann.reads("Leave without saving?")
		ann.press("Leave without saving")
		ann.reads("Personal data of ended invitations")
		expect("policy.lettersPerAddressAndDay", "6")
	})
	in.step("erasing earlier is confirmed first", func() {
		ann.do("radio", "Erase it some time after the end")
		ann.fill("Erase after so many days", "90")
		ann.press("Save changes")
		ann.reads("Erase personal data earlier?")
		expect("policy.retentionDays", "<nil>")
		ann.press("Erase earlier")
		ann.gone("Erase personal data earlier?")
		ann.gone("There are changes that are not saved yet.")
		expect("policy.retentionDays", "90")
	})
	in.step("a rule is tried on the past before it is made", func() {
		in.invite("past@example.com")
		ann.follow("Approval rules")
		ann.press("New rule")
		ann.choose("As this role or higher", "Viewer")
		ann.reads("Of 1 invitation made since, 1 would have awaited an approval.", "past@example.com")
		ann.choose("As this role or higher", "Admin")
		ann.reads("Of 1 invitation made since, none would have awaited an approval.")
		ann.press("Save the rule")
		ann.reads("Please fill this in.")
		ann.inspects()
		ann.fill("Name", "Admins need a second look")
		ann.fill("How many have to approve", "2")
		ann.press("Save the rule")
		ann.gone("Save the rule")
		ann.reads("Two have to approve within 3 days when somebody is invited as an admin.")
		expect("policy.approvalRules.0.approvers", "2")
		ann.press("Delete Admins need a second look")
		ann.press("Delete the rule")
		ann.reads("No invitation needs an approval yet")
	})
	in.step("the welcome letter follows what is typed, and a wrong value breaks nothing", func() {
		ann.follow("Welcome letter")
		ann.fill("Team space", "Green room")
		ann.do("inLetter", "Green room")
		ann.fill("Guide", "nowhere")
		ann.reads("The preview shows what you typed before")
		ann.do("inLetter", "Green room")
		ann.press("Save changes")
		ann.inspects()
		ann.fill("Guide", "https://guide.example/first")
		ann.do("inLetter", "guide.example/first")
		ann.press("Save changes")
		ann.reads("Saved. Whoever joins from now on gets this letter.")
		expect("welcome.teamSpace", "Green room")
	})
	in.step("a pause is said on every screen, until somebody else ends it", func() {
		ann.follow("Pause")
		ann.fill("Reason", "We move house.")
		ann.press("Pause invitations")
		ann.reads("Nobody can be invited or come in until")
		expect("invitationsPaused.reason", "We move house.")
		ann.inspects()
		ann.follow("Overview")
		ann.reads("We move house.")
		in.must(resumeAll, nil)
		ann.gone("Nobody can be invited or come in until")
	})
	in.step("a new name stands in the frame at once, also when another admin gives it, and one that will not do can be mended", func() {
		ann.dashboard("settings/name", "Settings")
		ann.fill("Name of the organization", strings.Repeat("x", 201))
		ann.press("Save changes")
		ann.reads("This may have at most 200 characters", organizationName, "There are changes that are not saved yet.")
		if got := ann.value("Name of the organization"); len(got) != 201 {
			t.Errorf("what was refused is gone, and the field reads %q", got)
		}
		ann.inspects()
		ann.do("answers", "UpdateName", "late")
		ann.fill("Name of the organization", "Harbour and Sons")
		ann.press("Save changes")
		ann.fill("Name of the organization", "typed meanwhile")
		ann.do("answers", "UpdateName", "at once")
		ann.reads("Saved. So it is called from now on.", "Harbour and Sons", "There are changes that are not saved yet.")
		ann.press("Discard changes")
		in.must(rename, map[string]any{"name": "Harbour House"})
		ann.reads("Harbour House")
		if got := ann.value("Name of the organization"); got != "Harbour House" {
			t.Errorf("the field reads %q", got)
		}
		names := in.must(readNames, nil)
		if got := fmt.Sprint(names.At("organization.name"), names.At("organization.events.nodes.1.before"), names.At("organization.events.nodes.1.after")); got != fmt.Sprint("Harbour House", organizationName, "Harbour and Sons") {
			t.Errorf("the log and the name are %s", got)
		}
		ann.follow("Activity")
		ann.reads("The organization Harbour and Sons is now called Harbour House.")
	})
}

// A person's own page, outside of any organization.
func TestDashboardAccount(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)
	const renewed = "a longer sentence than before"

	ann.open(in.front.url + "/account")
	ann.heading("Your account")
	ann.reads(adminEmail, organizationName)
	ann.inspects()
	in.step("a password is changed only by who knows the present one", func() {
		ann.fill("Current password", "a guess of mine")
		ann.fill("New password", in.secret(renewed))
		ann.press("Change the password")
		ann.reads("This is not your present password.")
	})
	in.step("and then all other sessions end, but not this one", func() {
		other := in.visitor("phone")
		other.signIn(adminEmail, adminPassword)
		ann.fill("Current password", adminPassword)
		ann.press("Change the password")
		ann.reads("The password is changed")
		other.open(in.front.url + "/account")
		other.heading("Sign in")
		ann.follow("Back to " + organizationName)
		ann.heading("Overview")
		ann.reads("Live")
	})
}
