package journey

import (
	"encoding/json"
	"testing"
)

// A programmer tries the API in the playground, which loads nothing from
// elsewhere.
func TestPlayground(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, in *installation) {
		ann := in.visitor("desk")
		ann.signIn(adminEmail, adminPassword)
		ann.open(in.front.url + "/playground")

		in.step("the first example shows who is signed in, and where", func() {
			ann.reads("Who you are, and your first organization.")
			ann.do("run")
			for _, want := range []string{`"Ann Ek"`, `"mobius"`} {
				ann.do("answer", want)
			}
		})
		in.step("the second invites", func() {
			ann.do("tab", "Invite")
			ann.do("run")
			ann.do("answer", `"colleague@example.com"`)
			_, _ = in.letter("colleague@example.com", "/invitation#", 1)
		})
		in.step("the third tells what has happened since a cursor, and then what happens", func() {
			variables, err := json.Marshal(map[string]any{
				"organizationId": in.organization.OrganizationID,
				"after":          in.must(oldest, nil).Text("organization.events.nodes.0.cursor"),
			})
			if err != nil {
				t.Fatal(err)
			}
			ann.do("tab", "Watch")
			ann.do("write", "Variables", string(variables))
			ann.do("run")
			ann.do("answer", `"sequence": 3`) // the colleague's letter was sent
			in.invite("live@example.com")
			ann.do("answer", `"sequence": 5`)
		})
		in.step("no secret is in the database", in.checkRows)
	})
}
