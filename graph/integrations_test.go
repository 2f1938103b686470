package graph

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"usher/ent"
	entintegration "usher/ent/integration"
	"usher/ent/memberpermission"
	"usher/internal/access"
	"usher/internal/integration"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/text"
	"usher/internal/viewer"
)

const (
	createIntegration = `mutation($input: CreateIntegrationInput!) { createIntegration(input: $input) { integration { ...I } userErrors { code message field } } }` + integrationFields
	updateIntegration = `mutation($input: UpdateIntegrationInput!) { updateIntegration(input: $input) { integration { ...I } userErrors { code message field } } }` + integrationFields
	deleteIntegration = `mutation($input: DeleteIntegrationInput!) { deleteIntegration(input: $input) { deletedIntegrationId userErrors { code message field } } }`
	integrationFields = ` fragment I on Integration { id name enabled authentication sharedWith departments { path } spaces { name } }`
	testAccess        = `query($m: ID!, $i: ID!) { testIntegrationAccess(memberId: $m, integrationId: $i) { permission allowed decidedBy pendingChange changesAt chain { source subject effect reason } } }`
)

// connects makes an integration that is authenticated, and returns its id.
func (w *world) connects(name string, more ...any) string {
	w.t.Helper()
	in := input{"organizationId": w.org, "name": name, "authentication": "OK"}
	for i := 0; i < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	return w.must(w.ada, createIntegration, "input", in).string("createIntegration", "integration", "id")
}

// uses asks, as somebody, whether a member may use an integration, and returns
// who decides; "yes" stands before it if he may.
func (w *world) uses(as viewer.Viewer, member, integration string) string {
	w.t.Helper()
	a := w.must(as, testAccess, "m", member, "i", integration)
	if a.at("testIntegrationAccess") == nil {
		return "nothing"
	}
	return map[any]string{true: "yes ", false: "no "}[a.at("testIntegrationAccess", "allowed")] + a.string("testIntegrationAccess", "decidedBy")
}

func TestIntegrations(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"a name is one integration's, in any case, and bounded": func(t *testing.T, w *stage) {
			w.connects("Post office")
			other := w.connects("Other")
			w.unchanged(t, func() {
				for name, code := range map[string]string{"POST Office": "CONFLICT", " ": "REQUIRED", "a\nb": "INVALID", strings.Repeat("é", 101): "TOO_LONG"} {
					refused(t, w.do(w.ada, createIntegration, "input", input{"organizationId": w.org, "name": name}), "createIntegration", code, "name")
					refused(t, w.do(w.ada, updateIntegration, "input", input{"integrationId": other, "name": name}), "updateIntegration", code, "name")
				}
			})
			w.connects(strings.Repeat("é", 100))
		},
		"it is shared with places that exist here, and with one kind of them": func(t *testing.T, w *stage) {
			theirs, place, room := w.sides["theirs"], w.department("Shared place", ""), w.space("Shared room", "")
			id := w.connects("Shared", "sharedWith", "SPACES", "spaceIds", []string{room, room})
			many := make([]string, 101)
			for i := range many {
				many[i] = publicid.Encode(publicid.Department, uuid.New())
			}
			w.unchanged(t, func() {
				for _, c := range []struct {
					with       string
					ids        []string
					field, say string
				}{
					{"DEPARTMENTS", nil, "departmentIds", "REQUIRED"},
					{"DEPARTMENTS", []string{}, "departmentIds", "REQUIRED"},
					{"DEPARTMENTS", []string{place, theirs.department}, "departmentIds", "NOT_FOUND"},
					{"DEPARTMENTS", []string{room}, "departmentIds", "NOT_FOUND"},
					{"DEPARTMENTS", many, "departmentIds", "TOO_LONG"},
					{"DEPARTMENTS", []string{room}, "spaceIds", "INVALID"},
					{"SPACES", []string{theirs.space}, "spaceIds", "NOT_FOUND"},
					{"SPACES", []string{place}, "departmentIds", "INVALID"},
					{"ORGANIZATION", []string{place}, "departmentIds", "INVALID"},
				} {
					refused(t, w.do(w.ada, createIntegration, "input", input{"organizationId": w.org, "name": "New", "sharedWith": c.with, c.field: c.ids}), "createIntegration", c.say, c.field)
					if c.with != "SPACES" || c.say != "REQUIRED" {
						refused(t, w.do(w.ada, updateIntegration, "input", input{"integrationId": id, "name": "New", "sharedWith": c.with, c.field: c.ids}), "updateIntegration", c.say, c.field)
					}
				}
				refused(t, w.do(w.ada, updateIntegration, "input", input{"integrationId": id, "departmentIds": []string{place}}), "updateIntegration", "INVALID", "departmentIds")
				w.must(w.ada, updateIntegration, "input", input{"integrationId": id, "sharedWith": "SPACES", "spaceIds": []string{room}, "enabled": true, "authentication": "OK", "name": "Shared"})
			})
		},
		"the log tells what was changed, and where it goes": func(t *testing.T, w *stage) {
			before := w.now()
			id := w.connects("Told", "enabled", false)
			w.must(w.ada, updateIntegration, "input", input{"integrationId": id, "name": "Retold", "enabled": true, "authentication": "EXPIRED", "sharedWith": "DEPARTMENTS", "departmentIds": []string{w.sides["ours"].department}})
			w.must(w.ada, deleteIntegration, "input", input{"integrationId": id})
			a := w.must(w.ada, `query($o: ID!, $i: ID!, $a: Cursor!) { organization(id: $o) { events(where: {integrationId: $i}, oldestFirst: true, after: $a) { nodes { kind before after summary integration { id } } } } }`, "o", w.org, "i", id, "a", before)
			want := "[map[after:Told before:<nil> integration:<nil> kind:INTEGRATION_CREATED summary:The integration Told was added; it is shared with the whole organization.]" +
				" map[after:Retold before:Told integration:<nil> kind:INTEGRATION_CHANGED summary:The integration Told was changed: it is called Retold now; it was switched on; its authentication is EXPIRED, before: OK; it is shared with the departments Works/Engines.]" +
				" map[after:<nil> before:Retold integration:<nil> kind:INTEGRATION_DELETED summary:The integration Retold was deleted.]]"
			if got := fmt.Sprint(a.at("organization", "events", "nodes")); got != want {
				t.Errorf("the log says %s", got)
			}
			refused(t, w.do(w.ada, deleteIntegration, "input", input{"integrationId": id}), "deleteIntegration", "NOT_FOUND", "integrationId")
		},
		"departments let in those beneath them, and nobody of a name that is none": func(t *testing.T, w *stage) {
			top := w.department("Dock", "")
			crane := w.department("Crane", top)
			id := w.connects("Tides", "sharedWith", "DEPARTMENTS", "departmentIds", []string{top})
			for where, want := range map[any]string{top: "yes ROLE", crane: "yes ROLE", "Dock/Buoy": "no INTEGRATION", w.department("Docks", ""): "no INTEGRATION", nil: "no INTEGRATION"} {
				_, m := w.joins(w.fresh("dock"), "MEMBER")
				w.must(w.ada, updateMember, "input", input{"memberId": m, "department": where})
				if got := w.uses(w.ada, m, id); got != want {
					t.Errorf("of %v it says %s, not %s", where, got, want)
				}
			}
			who, m := w.joins(w.fresh("dock"), "MEMBER")
			w.must(w.ada, updateMember, "input", input{"memberId": m, "department": crane})
			w.must(w.ada, deleteDepartment, "input", input{"departmentId": crane, "people": "MOVE", "moveToId": top})
			if got := w.uses(who, m, id); got != "yes ROLE" {
				t.Errorf("who was moved up is told %s", got)
			}
			w.must(w.ada, deleteDepartment, "input", input{"departmentId": top, "people": "UNASSIGN"})
			a := w.must(who, `query($i: ID!) { node(id: $i) { ...I } }`+integrationFields, "i", id)
			if got := w.uses(who, m, id); got != "no INTEGRATION" || fmt.Sprint(a.at("node", "departments")) != "[]" || a.at("node", "sharedWith") != "DEPARTMENTS" {
				t.Errorf("when the last share is gone it says %s, and is %v", got, a.Data)
			}
		},
		"spaces let in who is in them, and nobody once they are gone": func(t *testing.T, w *stage) {
			room, empty := w.space("Chart room", ""), w.space("Bilge", "")
			id := w.connects("Charts", "sharedWith", "SPACES", "spaceIds", []string{room, empty})
			who, m := w.joins(w.fresh("chart"), "MEMBER")
			steps := []struct {
				act  func()
				want string
			}{
				{func() {}, "no INTEGRATION"},
				{func() { w.must(w.ada, addSpaceMember, "input", input{"spaceId": room, "memberId": m}) }, "yes ROLE"},
				{func() { w.must(w.ada, removeSpaceMember, "input", input{"spaceId": room, "memberId": m}) }, "no INTEGRATION"},
				{func() { w.must(w.ada, addSpaceMember, "input", input{"spaceId": room, "memberId": m}) }, "yes ROLE"},
				{func() { w.must(w.ada, deleteSpace, "input", input{"spaceId": room}) }, "no INTEGRATION"},
				{func() {
					w.must(w.ada, updateIntegration, "input", input{"integrationId": id, "sharedWith": "ORGANIZATION"})
				}, "yes ROLE"},
			}
			for i, step := range steps {
				step.act()
				if got := w.uses(who, m, id); got != step.want {
					t.Errorf("after step %d it says %s, not %s", i, got, step.want)
				}
			}
		},
		"sharing, permission, authentication and the switch are asked in this order": func(t *testing.T, w *stage) {
			who, m := w.joins(w.fresh("order"), "VIEWER")
			room := w.space("Order room", "")
			id := w.connects("Order", "authentication", "MISSING", "enabled", false, "sharedWith", "SPACES", "spaceIds", []string{room})
			for _, step := range []struct {
				act  func()
				want string
			}{
				{func() {}, "no INTEGRATION"},
				{func() { w.must(w.ada, addSpaceMember, "input", input{"spaceId": room, "memberId": m}) }, "no ROLE"},
				{func() { w.must(w.ada, updateMember, "input", input{"memberId": m, "role": "MEMBER"}) }, "no INTEGRATION"},
				{func() { w.must(w.ada, updateIntegration, "input", input{"integrationId": id, "authentication": "OK"}) }, "no POLICY"},
				{func() { w.must(w.ada, updateIntegration, "input", input{"integrationId": id, "enabled": true}) }, "yes ROLE"},
				{func() { w.override(m, role.UseIntegrations, memberpermission.EffectDENY) }, "no MEMBER"},
				{func() { w.must(w.ada, updateMember, "input", input{"memberId": m, "state": "SUSPENDED"}) }, "no MEMBERSHIP"},
			} {
				step.act()
				if got := w.uses(w.ada, m, id); got != step.want {
					t.Errorf("it says %s, not %s", got, step.want)
				}
			}
			if got := w.uses(who, m, id); got != "nothing" {
				t.Errorf("who is suspended is told %s", got)
			}
			a := w.must(w.ada, testAccess, "m", m, "i", id)
			var sources []string
			for _, step := range a.at("testIntegrationAccess", "chain").([]any) {
				step := step.(map[string]any)
				sources = append(sources, fmt.Sprint(step["source"], " ", step["subject"], " ", step["effect"]))
			}
			if got := strings.Join(sources, ", "); got != "INTEGRATION Order GRANT, MEMBERSHIP <nil> DENY, MEMBER <nil> DENY, ROLE MEMBER GRANT, INTEGRATION Order GRANT, POLICY Order GRANT" {
				t.Errorf("the chain is %s", got)
			}
		},
		"whoever manages integrations keeps them, though he manages no members": func(t *testing.T, w *stage) {
			who, m := w.joins(w.fresh("keeper"), "MEMBER")
			id := w.connects("Kept")
			refused(t, w.do(who, updateIntegration, "input", input{"integrationId": id, "enabled": false}), "updateIntegration", "FORBIDDEN")
			if a := w.do(who, testAccess, "m", w.adaMember, "i", id); a.topCode() != "FORBIDDEN" || a.at("testIntegrationAccess") != nil {
				t.Errorf("a member asks about others and gets %v %+v", a.Data, a.Errors)
			}
			if got := w.uses(who, m, id); got != "yes ROLE" {
				t.Errorf("about himself he is told %s", got)
			}
			w.override(m, role.ManageIntegrations, memberpermission.EffectGRANT)
			w.must(who, updateIntegration, "input", input{"integrationId": id, "enabled": false})
			if got := w.uses(who, w.adaMember, id); got != "no POLICY" {
				t.Errorf("about an admin he is told %s", got)
			}
			a := w.must(who, createIntegration, "input", input{"organizationId": w.org, "name": "His own"})
			w.must(who, deleteIntegration, "input", input{"integrationId": a.string("createIntegration", "integration", "id")})
			if got := w.do(who, `query($o: ID!) { roleConflicts(organizationId: $o) { id } }`, "o", w.org).topCode(); got != "FORBIDDEN" {
				t.Errorf("role conflicts are told him: %s", got)
			}
		},
		"a member and an integration of two organizations have nothing to do with each other": func(t *testing.T, w *stage) {
			both := w.person("rival")
			must(w.world, 0, w.admit(w.organization.ID, both.user.ID, role.Admin).Exec(w.sys))
			theirs := w.sides["theirs"]
			for field, c := range map[string]struct{ with, id string }{"departmentIds": {"DEPARTMENTS", theirs.department}, "spaceIds": {"SPACES", theirs.space}} {
				in := input{"organizationId": w.org, "name": "Between", "sharedWith": c.with, field: []string{c.id}}
				refused(t, w.do(both.viewer, createIntegration, "input", in), "createIntegration", "NOT_FOUND", field)
			}
			for m, i := range map[string]string{w.sides["ours"].member: w.sides["theirs"].integration, w.sides["theirs"].member: w.sides["ours"].integration} {
				if got := w.uses(both.viewer, m, i); got != "nothing" {
					t.Errorf("he is told %s", got)
				}
			}
		},
		"there are so many and no more": func(t *testing.T, w *stage) {
			must(w.world, 0, w.Store.InTx(w.sys, func(ctx context.Context, tx *ent.Tx) error {
				var rows []*ent.IntegrationCreate
				for i := range integration.MaxIntegrations - 1 {
					name := fmt.Sprint("One of many ", i)
					rows = append(rows, tx.Integration.Create().SetOrganizationID(w.sides["theirs"].org.ID).SetName(name).SetNameKey(text.Fold(name)).SetCreatedAt(w.Store.Now()))
				}
				return tx.Integration.CreateBulk(rows...).Exec(ctx)
			}))
			rival := w.person("rival")
			in := input{"organizationId": w.sides["theirs"].organization, "name": "One too many"}
			refused(t, w.do(rival.viewer, createIntegration, "input", in), "createIntegration", "LIMIT_REACHED")
			w.must(rival.viewer, deleteIntegration, "input", input{"integrationId": w.sides["theirs"].integration})
			w.must(rival.viewer, createIntegration, "input", in)
			w.connects("Elsewhere there is room")
		},
	})
}

// override grants or denies a member something himself.
func (s *stage) override(member string, p role.Permission, effect memberpermission.Effect) {
	s.t.Helper()
	id, _ := publicid.Decode(publicid.Member, member)
	must(s.world, 0, s.Store.Client.MemberPermission.Create().SetOrganizationID(s.organization.ID).SetMemberID(id).
		SetPermission(p).SetEffect(effect).SetCreatedAt(s.Store.Now()).Exec(s.sys))
}

// TestGates_cost_the_same_for_any_number asks about one member and about all.
func TestGates_cost_the_same_for_any_number(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		c := w.crowd("gated", 60)
		id, _ := publicid.Decode(publicid.Organization, c.org)
		members := s.Client.Member.Query().AllX(w.sys)
		for _, with := range []string{"ORGANIZATION", "DEPARTMENTS", "SPACES"} {
			connected, _ := publicid.Decode(publicid.Integration, w.connected(id, with))
			in := &ent.Integration{ID: connected, OrganizationID: id, SharedWith: entintegration.SharedWith(with)}
			cost := func(members ...*ent.Member) (n int) {
				var got map[uuid.UUID]access.Decision
				var err error
				n = len(storetest.Statements(s, func() { got, err = integration.Gates(w.sys, s.Client, in, role.UseIntegrations, members...) }))
				if len(got) != len(members) || err != nil {
					t.Errorf("of %d members %d are decided: %v", len(members), len(got), err)
				}
				return n
			}
			if one, all := cost(members[0]), cost(members...); all > 6 || one > all {
				t.Errorf("shared with %s it takes %d statements for one and %d for %d", with, one, all, len(members))
			}
		}
	})
}
