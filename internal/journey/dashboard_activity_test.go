package journey

import (
	"path/filepath"
	"strings"
	"testing"
)

// An admin reads what happened while it happens, and has it proven.
func TestDashboardActivity(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)
	in.invite("bo@example.com")

	in.step("what happened stands there as sentences, by day", func() {
		ann.dashboard("activity", "Activity")
		ann.reads("Today", "bo@example.com was invited as member.", "by Ann Ek", "Live")
		ann.inspects()
	})
	in.step("what happens comes by itself, and in the reader's language", func() {
		in.invite("cleo@example.com")
		ann.reads("cleo@example.com was invited as member.")
		ann.press("Ann Ek: account, looks and language")
		ann.item("Deutsch")
		ann.reads("cleo@example.com wurde als Mitglied eingeladen.", "Der Brief an cleo@example.com wurde gesendet.")
		ann.press("Ann Ek: Konto, Aussehen und Sprache")
		ann.item("English")
	})
	in.step("a filter holds back what is not asked for, also of what is new", func() {
		ann.tick("Links")
		ann.reads("Nothing matches these filters")
		in.must(invite, map[string]any{"email": "dag@example.com", "letter": false})
		in.link()
		ann.reads("was made that lets one person in as member.")
		ann.lacks("dag@example.com")
		ann.press("Show everything")
		ann.reads("dag@example.com was invited as member.")
	})
	in.step("a line leads to what it is about", func() {
		ann.follow("dag@example.com")
		ann.heading("Invitations")
	})
	in.step("the log is exported with the way to check it, which works as it stands", func() {
		ann.dashboard("activity", "Activity")
		ann.press("Export")
		folder := t.TempDir()
		name := ann.do("save", "Download the log", folder)
		ann.reads("usher audit check " + name + ` --key "$(usher audit key)"`)
		key := strings.TrimSpace(in.run("", "audit", "key").out)
		if r := in.run("", "audit", "check", filepath.Join(folder, name), "--key", key); r.code != 0 {
			t.Errorf("the file does not hold: %s", r.err)
		}
	})
	in.step("an unaltered log is sound, an altered one is found out", func() {
		ann.dashboard("activity", "Activity")
		ann.press("Check the log")
		ann.reads("The log is unaltered")
		in.sql("UPDATE events SET summary = 'Nobody was invited.' WHERE sequence = 2")
		ann.press("Check again")
		ann.reads("Line 2 does not hold")
	})
	in.step("who had access is told of any moment", func() {
		ann.dashboard("activity/access", "Who had access")
		ann.row("Ann Ek", "Admin")
		ann.fill("Day and time", "2001-01-01T10:00")
		ann.reads("Nobody belonged to the organization then")
		ann.inspects()
	})
	in.step("members may not read it", func() {
		in.join(in.servers[len(in.servers)-1], "eva@example.com", "MEMBER")
		eva := in.visitor("phone")
		eva.signIn("eva@example.com", "a password of eva@example.com")
		eva.open(in.front.url + "/o/" + in.organization.Slug + "/activity")
		eva.reads("You may not see this")
	})
}
