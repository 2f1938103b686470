package journey

import (
	"slices"
	"strings"
	"testing"
)

// Ann lets somebody in who stands beside her.
func TestDashboardLinks(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)

	in.step("a link is made in a dialog that says what it permits", func() {
		ann.dashboard("links", "Links")
		ann.reads("There is no link yet")
		ann.inspects()
		ann.press("Make a link")
		ann.reads("What this person may do (10)")
		ann.inspects()
		ann.press("Make the link")
		ann.reads("The link is made")
	})
	in.step("it is there to copy and to scan, until somebody has come in by it", func() {
		url := ann.value("Address")
		if !strings.HasPrefix(url, in.front.url+"/join#lnk_") {
			t.Fatalf("the address is %q", url)
		}
		in.secret(tokenOf(url))
		ann.reads("Save as a picture")
		ann.inspects()
		finn := in.visitor("phone")
		finn.open(url)
		finn.fill("E-mail address", "finn@example.com")
		finn.join("Finn Oak", "finn's long password")
		ann.reads("Finn Oak has come in by this link")
		ann.press("Done")
		ann.row("by Finn Oak", "Used")
	})
	in.step("one that a program makes appears by itself, and is revoked with a reason", func() {
		in.link()
		ann.pressIn("Active", "Revoke")
		ann.fill("Reason", "posted in the wrong chat")
		ann.press("Revoke the link")
		ann.row("Revoked", "ago")
		if reasons := in.rows("SELECT reason FROM events WHERE kind = 'INVITE_LINK_REVOKED'"); !slices.Equal(reasons, []string{"posted in the wrong chat"}) {
			t.Errorf("the reasons are %q", reasons)
		}
	})
	in.step("who comes too late to revoke one is told", func() {
		link := in.must(createLink, nil)
		in.secret(tokenOf(link.Text("createInviteLink.inviteLink.url")))
		ann.pressIn("Active", "Revoke")
		in.must(`mutation($id: ID!) { revokeInviteLink(input: {inviteLinkId: $id}) { userErrors { code } } }`,
			map[string]any{"id": link.Text("createInviteLink.inviteLink.id")})
		ann.press("Revoke the link")
		ann.reads("This link was revoked.")
		ann.press("Cancel")
	})
	in.step("when the last link of a later page goes, the list is shown from its start", func() {
		for range 51 {
			in.link()
		}
		ann.press("Active")
		ann.reads("51 in all")
		ann.press("Next")
		ann.pressIn("Active", "Revoke")
		ann.press("Revoke the link")
		ann.reads("50 in all")
		ann.row("Active", "Revoke")
	})
	in.step("a policy without links is told, and closes the way at once", func() {
		ann.press("Make a link")
		in.must(`mutation($organization: ID!) { updateOrganizationPolicy(input: {organizationId: $organization, linksAllowed: false}) { userErrors { code } } }`, nil)
		ann.reads("Links cannot be made here")
		ann.press("Make the link")
		ann.reads("This organization makes no links.")
		if links := in.rows("SELECT id FROM invite_links"); len(links) != 54 {
			t.Errorf("there are %d links", len(links))
		}
	})
}
