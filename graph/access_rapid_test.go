package graph

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"usher/ent"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// words are what the levels say of a permission in a random case, the strongest
// first: + grants, - denies, ± does both, · is silent.
var words = []string{"+", "-", "±", "·"}

// TestEnforcedIsExplained draws trees, roles and overrides, and compares what
// the API lets somebody do with what four questions say of it, and with the rule
// as the README puts it.
func TestEnforcedIsExplained(t *testing.T) {
	t.Parallel()
	asked := []role.Permission{role.ManageMembers, role.ConfigurePolicies, role.Comment, role.ViewContent}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		var tree []*ent.Department // each beneath the one before
		for _, name := range []string{"far", "middle", "near"} {
			var above *ent.Department
			if len(tree) > 0 {
				above = tree[len(tree)-1]
			}
			tree = append(tree, w.place(w.organization.ID, name, above))
		}
		own := w.made(w.organization.ID, "Random")
		who, id := w.joins("random@example.com", "MEMBER")
		key, _ := publicid.Decode(publicid.Member, id)
		c := s.Client
		rapid.Check(t, func(rt *rapid.T) {
			at := rapid.IntRange(0, len(tree)).Draw(rt, "depth")
			base := rapid.SampledFrom(role.All()).Draw(rt, "role")
			suspended := rapid.IntRange(0, 9).Draw(rt, "suspended") == 0
			custom := rapid.Bool().Draw(rt, "custom")
			var permitted []role.Permission
			want := map[role.Permission]bool{}
			levels := map[role.Permission][]string{}
			for _, p := range asked {
				want[p] = base.Allows(p)
				if custom {
					if want[p] = rapid.Bool().Draw(rt, "permits "+string(p)); want[p] {
						permitted = append(permitted, p)
					}
				}
				for level := range len(tree) + 1 {
					word := rapid.SampledFrom(words).Draw(rt, fmt.Sprint(p, " at ", level))
					levels[p] = append(levels[p], word)
					if level < len(tree) && level >= at { // not above him
						continue
					}
					if word != "·" { // the later levels are the stronger
						want[p] = word == "+"
					}
				}
				want[p] = want[p] && !suspended
			}
			ended := rapid.Bool().Draw(rt, "ended") // an override besides, whose time is over

			for i, d := range tree {
				var grants, denials []role.Permission
				for _, p := range asked {
					if word := levels[p][i]; word == "+" || word == "±" {
						grants = append(grants, p)
					}
					if word := levels[p][i]; word == "-" || word == "±" {
						denials = append(denials, p)
					}
				}
				must(w.world, 0, c.Department.UpdateOne(d).SetPermissionGrants(role.Join(grants)).SetPermissionDenials(role.Join(denials)).Exec(w.sys))
			}
			must(w.world, 0, c.CustomRole.UpdateOne(own).SetPermissions(role.Join(permitted)).Exec(w.sys))
			write := c.Member.UpdateOneID(key).SetRole(base).SetState(member.StateACTIVE).ClearCustomRoleID().ClearDepartment().ClearDepartmentID()
			if at > 0 {
				write = c.Member.UpdateOneID(key).SetRole(base).SetState(member.StateACTIVE).ClearCustomRoleID().
					SetDepartment(tree[at-1].Path).SetDepartmentID(tree[at-1].ID)
			}
			must(w.world, 0, write.Exec(w.sys))
			if custom {
				must(w.world, 0, c.Member.UpdateOneID(key).SetCustomRoleID(own.ID).Exec(w.sys))
			}
			if suspended {
				must(w.world, 0, c.Member.UpdateOneID(key).SetState(member.StateSUSPENDED).Exec(w.sys))
			}
			_, err := c.MemberPermission.Delete().Where(memberpermission.MemberID(key)).Exec(w.sys)
			must(w.world, 0, err)
			set := func(p role.Permission, effect memberpermission.Effect, ends time.Time) {
				must(w.world, 0, c.MemberPermission.Create().SetOrganizationID(w.organization.ID).SetMemberID(key).SetPermission(p).SetEffect(effect).
					SetEndsAt(ends).SetCreatedAt(w.Store.Now()).Exec(w.sys))
			}
			for _, p := range asked {
				word := levels[p][len(tree)]
				if word == "+" || word == "±" {
					set(p, memberpermission.EffectGRANT, w.Store.Now().Add(time.Hour))
				} else if ended {
					set(p, memberpermission.EffectGRANT, w.Store.Now())
				}
				if word == "-" || word == "±" {
					set(p, memberpermission.EffectDENY, w.Store.Now().Add(time.Hour))
				} else if ended {
					set(p, memberpermission.EffectDENY, w.Store.Now())
				}
			}

			if does := w.mayManage(who); does != want[role.ManageMembers] {
				rt.Fatalf("he may manage members: %v, and not %v", does, want)
			}
			shown := w.must(who, `query($m: ID!) { node(id: $m) { ... on Member { permissions } } }`, "m", id).at("node", "permissions").([]any)
			for _, p := range asked {
				a := w.must(who, `query($o: ID!, $m: ID!, $p: Permission!) { can: viewerCan(organizationId: $o, permission: $p)
					explainAccess(memberId: $m, permission: $p) { allowed decidedBy chain { source effect reason } pendingChange } }`, "o", w.org, "m", id, "p", p)
				byAdmin := w.must(w.ada, explainAccess, "m", id, "p", p)
				for question, answer := range map[string]bool{
					"viewerCan": a.at("can") == true, "explainAccess": a.at("explainAccess", "allowed") == true,
					"explainAccess by an admin": byAdmin.at("explainAccess", "allowed") == true, "permissions": slices.Contains(shown, any(string(p))),
				} {
					if answer != want[p] {
						rt.Fatalf("%s of %s is %v, and not %v:\n%s", question, p, answer, want[p], why(byAdmin))
					}
				}
				if first := decisive(byAdmin); first != byAdmin.at("explainAccess", "decidedBy") {
					rt.Fatalf("the first that spoke is %v:\n%s", first, why(byAdmin))
				}
			}
		})
	})
}

// decisive is the source of an explanation's first step that is not silent.
func decisive(a reply) any {
	for _, step := range a.at("explainAccess", "chain").([]any) {
		if s := step.(map[string]any); s["effect"] != "NONE" {
			return s["source"]
		}
	}
	return nil
}
