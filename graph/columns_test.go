package graph

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

// TestColumns asks for each field of invitations alone, and beside one for which
// all columns are read.
func TestColumns(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		admin := w.person("ADMIN").viewer
		must(w.world, 0, s.Client.Invitation.Update().SetDeliveryAttempts(2).Exec(w.sys))
		list := func(lists string) (nodes []any) {
			t.Helper()
			a := w.must(admin, "query($o: ID!) { organization(id: $o) { "+lists+" } }", "o", w.sides["ours"].organization)
			nodes, _ = a.at("organization", "invitations", "nodes").([]any)
			edges, _ := a.at("organization", "invitations", "edges").([]any)
			for i := range edges {
				nodes = append(nodes, a.at("organization", "invitations", "edges", i, "node"))
			}
			for _, node := range nodes {
				delete(node.(map[string]any), "url") // for which all columns are read
			}
			return nodes
		}
		for name := range invitationColumns {
			field := name
			if name != "__typename" && !schema.Types[schema.Types["Invitation"].Fields.ForName(name).Type.Name()].IsLeafType() {
				field += " { id }"
			}
			want := list("invitations { nodes { " + field + " url } }")
			empty := true
			for _, node := range want {
				value := node.(map[string]any)[name]
				empty = empty && (value == nil || value == "" || value == 0.0)
			}
			if empty {
				t.Errorf("no invitation has a %s", name)
			}
			for _, asked := range []string{
				"less: invitations { totalCount } invitations { nodes { FIELD url } }",
				"less: invitations { nodes { id } } invitations { nodes { FIELD url } }",
				"invitations { nodes { FIELD } }",
				"invitations { edges { node { FIELD } } }",
				"invitations { ... on InvitationConnection { nodes { ... on Invitation { FIELD } } } }",
				"less: invitations { nodes { id } } invitations { nodes { FIELD } }",
				"invitations { few: nodes { id } nodes { FIELD } }",
				"invitations { few: nodes { id } nodes { FIELD url } }",
				"invitations { totalCount } invitations { nodes { FIELD } }",
			} {
				if diff := cmp.Diff(want, list(strings.ReplaceAll(asked, "FIELD", field))); diff != "" {
					t.Errorf("%s, asked as %s (- with all columns, + with some):\n%s", name, asked, diff)
				}
			}
		}
	})
}
