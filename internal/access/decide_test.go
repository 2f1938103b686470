package access

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"usher/internal/role"
)

// cases are the ways in which a permission can be granted and denied beside the
// role, the strongest level first.
var cases = []struct {
	name   string
	levels func(role.Permission) []Level
}{
	{"nothing", func(role.Permission) []Level { return nil }},
	{"another permission denied", func(p role.Permission) []Level { return []Level{own(denied(p + "?")), near(denied(p + "?"))} }},
	{"department grants", func(p role.Permission) []Level { return []Level{near(granted(p))} }},
	{"department denies", func(p role.Permission) []Level { return []Level{near(denied(p))} }},
	{"both in one department", func(p role.Permission) []Level { return []Level{near(granted(p), denied(p))} }},
	{"near grants, far denies", func(p role.Permission) []Level { return []Level{near(granted(p)), far(denied(p))} }},
	{"near denies, far grants", func(p role.Permission) []Level { return []Level{near(denied(p)), far(granted(p))} }},
	{"only far grants", func(p role.Permission) []Level { return []Level{near(), far(granted(p))} }},
	{"only far denies", func(p role.Permission) []Level { return []Level{near(), far(denied(p))} }},
	{"member granted", func(p role.Permission) []Level { return []Level{own(granted(p))} }},
	{"member denied", func(p role.Permission) []Level { return []Level{own(denied(p))} }},
	{"both for the member", func(p role.Permission) []Level { return []Level{own(granted(p), denied(p))} }},
	{"member granted, department denies", func(p role.Permission) []Level { return []Level{own(granted(p)), near(denied(p)), far(denied(p))} }},
	{"member denied, department grants", func(p role.Permission) []Level { return []Level{own(denied(p)), near(granted(p)), far(granted(p))} }},
}

func near(overrides ...Override) Level { return department("Engineering/Platform", overrides...) }

func far(overrides ...Override) Level { return department("Engineering", overrides...) }

// TestDecide is the matrix of roles, permissions, and what is granted and denied
// besides, in a table that people have read: what is answered, and by whose word.
func TestDecide(t *testing.T) {
	t.Parallel()
	roles := []named{
		{"VIEWER", active(role.Viewer)}, {"MEMBER", active(role.Member)}, {"ADMIN", active(role.Admin)}, {"Greeter", active(role.Member).as(greeter)},
	}
	table := [][]string{{"", "", "VIEWER", "MEMBER", "ADMIN", "Greeter"}}
	for _, c := range cases {
		for _, p := range append(role.Grantable(), role.ViewOrganization) {
			cells := []string{c.name, string(p)}
			for _, r := range roles {
				d := Decide(r.standing.with(c.levels(p)...), p)
				said := "no"
				if d.Allowed {
					said = "yes"
				}
				cells = append(cells, said+", "+string(d.DecidedBy))
			}
			table = append(table, cells)
		}
	}
	golden(t, "decide", aligned(table))
}

func TestDecide_says_why_in_words(t *testing.T) {
	t.Parallel()
	briefly := until(tomorrow, granted(role.RunAgents))
	briefly.Reason = "Stands in for Grace."
	s := active(role.Member).as(auditor).with(own(briefly), near(denied(role.RunAgents)), far())
	want := []Step{
		{FromMembership, "", Silent, "Is an active member."},
		{FromMember, "", Grants, "What was set for the member himself grants it until 2026-11-28T00:00:00Z: Stands in for Grace."},
		{FromDepartment, "Engineering/Platform", Denies, "The department Engineering/Platform denies it."},
		{FromDepartment, "Engineering", Silent, "The department Engineering says nothing of it."},
		{FromRole, "Auditor", Denies, "The role Auditor does not permit it."},
	}
	d := Decide(s, role.RunAgents)
	if !slices.Equal(d.Chain, want) || !d.Allowed || d.DecidedBy != FromMember || d.ChangesAt == nil || !d.ChangesAt.Equal(tomorrow) {
		t.Errorf("%+v", d)
	}
	s.Active = false
	d = Decide(s, role.RunAgents)
	if first := (Step{FromMembership, "", Denies, "Is no active member."}); d.Allowed || d.DecidedBy != FromMembership || d.Chain[0] != first {
		t.Errorf("%+v", d)
	}
}

var someTime = time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC)

// standings draws any standing there can be, and some that cannot.
func standings(permissions []role.Permission) *rapid.Generator[Standing] {
	return rapid.Custom(func(t *rapid.T) Standing {
		override := rapid.Custom(func(t *rapid.T) Override {
			o := Override{Permission: rapid.SampledFrom(permissions).Draw(t, "permission"), Denies: rapid.Bool().Draw(t, "denies")}
			if rapid.Bool().Draw(t, "ends") {
				o = until(someTime.Add(time.Duration(rapid.IntRange(1, 5).Draw(t, "hours"))*time.Hour), o)
			}
			return o
		})
		s := Standing{
			Role:   rapid.SampledFrom([]role.Role{"", role.Viewer, role.Member, role.Admin}).Draw(t, "role"),
			Active: rapid.IntRange(0, 9).Draw(t, "suspended") > 0,
		}
		if rapid.Bool().Draw(t, "custom") {
			s.Custom = &Custom{Name: "Custom", Permissions: rapid.SliceOf(rapid.SampledFrom(permissions)).Draw(t, "permissions")}
		}
		for i := range rapid.IntRange(0, 5).Draw(t, "levels") {
			level := Level{Source: FromDepartment, Subject: fmt.Sprint(i), Overrides: rapid.SliceOfN(override, 0, 4).Draw(t, "overrides")}
			if i == 0 && rapid.Bool().Draw(t, "own") {
				level.Source, level.Subject = FromMember, ""
			}
			s.Levels = append(s.Levels, level)
		}
		return s
	})
}

var few = []role.Permission{role.ManageMembers, role.ManageBilling, role.RunAgents}

// What enforces and what explains are one: of any standing, all faces of the
// rule say the same.
func TestDecide_explains_what_is_enforced(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s, p := standings(few).Draw(t, "standing"), rapid.SampledFrom(few).Draw(t, "permission")
		d := Decide(s, p)
		if d.Allowed != (May(s, p) == nil) || d.Allowed != slices.Contains(Permissions(s), p) {
			t.Fatalf("explained: %t; enforced: %v; listed: %v", d.Allowed, May(s, p), Permissions(s))
		}
		i := slices.IndexFunc(d.Chain, func(step Step) bool { return step.Effect != Silent })
		if decides := d.Chain[i]; decides.Source != d.DecidedBy || (decides.Effect == Grants) != d.Allowed {
			t.Fatalf("%v decided, and it says %s", decides, d.DecidedBy)
		}
		if len(d.Chain) != len(s.Levels)+2 {
			t.Fatalf("%d levels are %d steps", len(s.Levels), len(d.Chain))
		}
	})
}

func TestDecide_the_strongest_denial_denies(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s, p := standings(few).Draw(t, "standing"), rapid.SampledFrom(few).Draw(t, "permission")
		for _, level := range s.Levels {
			about := slices.DeleteFunc(slices.Clone(level.Overrides), func(o Override) bool { return o.Permission != p })
			if len(about) == 0 {
				continue
			}
			denial := slices.ContainsFunc(about, func(o Override) bool { return o.Denies })
			if belongs := s.Role != "" && s.Active; Decide(s, p).Allowed != (belongs && !denial) {
				t.Fatalf("the strongest level that speaks says %v", about)
			}
			return
		}
	})
}

// The answer is looked up at every moment near an end.
func TestDecide_changes_exactly_when_it_says(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s, p := standings(few).Draw(t, "standing"), rapid.SampledFrom(few).Draw(t, "permission")
		d := Decide(s, p)
		for moment := someTime; moment.Before(someTime.Add(7 * time.Hour)); moment = moment.Add(30 * time.Minute) {
			later := Decide(s.At(moment), p).Allowed
			switch {
			case d.ChangesAt == nil || moment.Before(*d.ChangesAt):
				if later != d.Allowed {
					t.Fatalf("it changes before %v: at %v", d.ChangesAt, moment)
				}
			case moment.Equal(*d.ChangesAt) && later == d.Allowed:
				t.Fatalf("it does not change at %v", moment)
			}
		}
	})
}

// Whatever is given, promised, changed or resettled: nobody comes to have what
// the giver has not, neither at once nor when something ends.
func TestNobody_gains_by_somebody_what_he_has_not(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		giver, from, to := standings(few).Draw(t, "giver"), standings(few).Draw(t, "from"), standings(few).Draw(t, "to")
		check := func(rule string, err error, from, to Standing) {
			for hour := range 7 {
				moment := someTime.Add(time.Duration(hour) * time.Hour)
				for _, p := range few {
					if err == nil && allowed(to.At(moment), p) && !allowed(from.At(moment), p) && !allowed(giver, p) {
						t.Fatalf("%s gives %s after %d hours", rule, p, hour)
					}
				}
			}
		}
		check("MayGive", MayGive(giver, to), Standing{}, to)
		check("StillMayGive", StillMayGive(giver, to), Standing{}, to)
		reactivated := from
		reactivated.Active = true
		check("MayChange", MayChange(giver, from, to), reactivated, to)
		there := func(s Standing) []Level {
			return slices.DeleteFunc(slices.Clone(s.Levels), func(l Level) bool { return l.Source != FromDepartment })
		}
		lasting := func(levels []Level) []Level { // as departments' are
			return Standing{Levels: levels}.without(func(o Override) bool { return o.EndsAt != nil }).Levels
		}
		before, after := lasting(there(giver)), lasting(there(to))
		check("MayResettle", MayResettle(giver, before, after), from.In(before), from.In(after))
	})
}
