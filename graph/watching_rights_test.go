package graph

import (
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/event"
	"usher/internal/role"
)

// row is somebody's membership of our organization.
func (s *stage) row(p person) *ent.Member {
	m, err := s.Store.Client.Member.Query().Where(member.UserID(p.user.ID), member.OrganizationID(s.organization.ID)).Only(s.sys)
	return must(s.world, m, err)
}

// silent is a department whose people may not manage members.
func (s *stage) silent(name, parent string) string {
	id := s.department(name, parent)
	s.must(s.ada, updateDepartment, "input", input{"departmentId": id, "permissionDenials": []string{"MANAGE_MEMBERS"}})
	return id
}

// TestWatching_ends_with_the_right takes an admin's right to manage members in
// every way that does not change what he is, and in most without naming him.
func TestWatching_ends_with_the_right(t *testing.T) {
	watchAll := `subscription($o: ID!, $a: Cursor) { organizationEvents(organizationId: $o, after: $a) { sequence kind } }`
	set := func(w *stage, p person, in input) { // what is his before anybody watches
		in["memberId"] = w.memberOf(p)
		w.must(w.ada, updateMember, "input", in)
	}
	list := map[string]func(*testing.T, *stage){}
	for how, c := range map[string]struct {
		before func(*stage, person) (place string)
		take   func(w *stage, p person, place string)
	}{
		"denied by his department": {
			func(w *stage, p person) string {
				place := w.department("HisOne", "")
				set(w, p, input{"department": "HisOne"})
				return place
			},
			func(w *stage, p person, place string) {
				w.must(w.ada, updateDepartment, "input", input{"departmentId": place, "permissionDenials": []string{"MANAGE_MEMBERS"}})
			},
		},
		"denied by one that his stands beneath": {
			func(w *stage, p person) string {
				place := w.department("AboveTwo", "")
				w.department("HisTwo", place)
				set(w, p, input{"department": "AboveTwo/HisTwo"})
				return place
			},
			func(w *stage, p person, place string) {
				w.must(w.ada, updateDepartment, "input", input{"departmentId": place, "permissionDenials": []string{"MANAGE_MEMBERS"}})
			},
		},
		"moved with his department beneath one that denies it": {
			func(w *stage, p person) string {
				place := w.department("HisThree", "")
				set(w, p, input{"department": "HisThree"})
				return place
			},
			func(w *stage, p person, place string) {
				w.must(w.ada, updateDepartment, "input", input{"departmentId": place, "parentId": w.silent("SilentThree", "")})
			},
		},
		"sent from his department into one that denies it": {
			func(w *stage, p person) string {
				place := w.department("HisFour", "")
				set(w, p, input{"department": "HisFour"})
				return place
			},
			func(w *stage, p person, place string) {
				w.must(w.ada, deleteDepartment, "input", input{"departmentId": place, "people": "MOVE", "moveToId": w.silent("SilentFour", "")})
			},
		},
		"moved into a department that denies it": {
			func(*stage, person) string { return "" },
			func(w *stage, p person, _ string) {
				w.silent("SilentFive", "")
				set(w, p, input{"department": "SilentFive"})
			},
		},
		"taken in by a new department that denies it": {
			func(w *stage, p person) string {
				set(w, p, input{"department": "NameSix"})
				return ""
			},
			func(w *stage, p person, _ string) {
				w.must(w.ada, createDepartment, "input", input{"organizationId": w.org, "name": "NameSix", "permissionDenials": []string{"MANAGE_MEMBERS"}})
			},
		},
		"denied it himself": {
			func(*stage, person) string { return "" },
			func(w *stage, p person, _ string) {
				m := w.row(p)
				w.Store.Client.MemberPermission.Create().SetOrganizationID(m.OrganizationID).SetMemberID(m.ID).SetPermission(role.ManageMembers).
					SetEffect(memberpermission.EffectDENY).SetCreatedAt(w.Store.Now()).ExecX(w.sys)
				w.log(w.organization.ID, event.Entry{Kind: entevent.KindMEMBER_PERMISSION_CHANGED, Member: m.ID, Subject: p.user.ID, Summary: "Denied."})
			},
		},
		"of a role that may it no more": {
			func(w *stage, p person) string {
				made := w.Store.Client.CustomRole.Create().SetOrganizationID(w.organization.ID).SetName("Steward").SetNameKey("steward").SetBase(role.Admin).
					SetPermissions("MANAGE_MEMBERS").SetCreatedAt(w.Store.Now()).SaveX(w.sys)
				w.row(p).Update().SetCustomRoleID(made.ID).ExecX(w.sys)
				return made.ID.String()
			},
			func(w *stage, p person, made string) {
				w.Store.Client.CustomRole.UpdateOneID(uuid.MustParse(made)).SetPermissions("VIEW_CONTENT").ExecX(w.sys)
				w.log(w.organization.ID, event.Entry{Kind: entevent.KindROLE_CHANGED, CustomRole: uuid.MustParse(made), Summary: "Changed."})
			},
		},
	} {
		list["whoever is "+how+" hears FORBIDDEN and nothing that happens from then on"] = func(t *testing.T, w *stage) {
			p := w.newAdmin()
			place := c.before(w, p)
			imported := w.queued(guests(1))
			began := w.now()
			streams := map[string]*watcher{
				"organizationEvents": w.watch(p.viewer, watchAll, "o", w.org, "a", began),
				"invitationChanged":  w.watch(p.viewer, `subscription($o: ID!, $a: Cursor) { invitationChanged(organizationId: $o, after: $a) { sequence kind } }`, "o", w.org, "a", began),
				"importProgress":     w.watch(p.viewer, `subscription($i: ID!) { importProgress(importId: $i) { state } }`, "i", imported),
			}
			w.invited(w.fresh("before"))
			for name, stream := range streams {
				want := "INVITATION_CREATED"
				if name == "importProgress" {
					want = "QUEUED"
				}
				a := stream.next()
				if got := a.at(name, "kind"); got != want && a.at(name, "state") != want {
					t.Errorf("%s begins with %v %+v", name, a.Data, a.Errors)
				}
			}
			c.take(w, p, place)
			w.invited(w.fresh("after"))
			for name, stream := range streams {
				a := stream.next()
				for name == "organizationEvents" && a.topCode() == "" && a.string(name, "kind") != "INVITATION_CREATED" {
					a = stream.next() // what came before his loss
				}
				if a.topCode() != "FORBIDDEN" || a.at(name) != nil {
					t.Fatalf("%s goes on with %v %+v", name, a.Data, a.Errors)
				}
				if got := stream.ending(); got != "" {
					t.Errorf("after FORBIDDEN %s says %s", name, got)
				}
			}
		}
	}
	list["whoever keeps the right hears of all that departments change"] = func(t *testing.T, w *stage) {
		p := w.newAdmin()
		w.silent("ElsewhereNine", "")
		place := w.department("HisNine", "")
		set(w, p, input{"department": "HisNine"})
		stream := w.watch(p.viewer, watchAll, "o", w.org, "a", w.now())
		w.must(w.ada, updateDepartment, "input", input{"departmentId": place, "permissionDenials": []string{"COMMENT"}})
		w.silent("BeneathNine", place)
		for _, want := range []string{"DEPARTMENT_PERMISSIONS_CHANGED", "DEPARTMENT_CREATED", "DEPARTMENT_PERMISSIONS_CHANGED"} {
			if a := stream.next(); a.at("organizationEvents", "kind") != want {
				t.Errorf("%s comes as %v %+v", want, a.Data, a.Errors)
			}
		}
	}
	list["a right that has ended ends the stream when the log tells of it"] = func(t *testing.T, w *stage) {
		p := w.person("MEMBER")
		m := w.row(p)
		granted := w.Store.Client.MemberPermission.Create().SetOrganizationID(m.OrganizationID).SetMemberID(m.ID).SetPermission(role.ManageMembers).
			SetEffect(memberpermission.EffectGRANT).SetEndsAt(w.Store.Now().Add(time.Hour)).SetCreatedAt(w.Store.Now()).SaveX(w.sys)
		stream := w.watch(p.viewer, watchAll, "o", w.org, "a", w.now())
		w.invited(w.fresh("before"))
		if a := stream.next(); a.at("organizationEvents", "kind") != "INVITATION_CREATED" {
			t.Fatalf("it begins with %v %+v", a.Data, a.Errors)
		}
		granted.Update().SetEndsAt(w.Store.Now().Add(-time.Second)).ExecX(w.sys)
		w.log(w.organization.ID, event.Entry{Kind: entevent.KindMEMBER_PERMISSION_ENDED, Member: m.ID, Subject: p.user.ID, Summary: "Ended."})
		if a := stream.next(); a.topCode() != "FORBIDDEN" {
			t.Errorf("it goes on with %v %+v", a.Data, a.Errors)
		}
	}
	rules(t, list)
}
