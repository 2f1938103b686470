package access

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"usher/internal/role"
)

// Source is what said something about a permission.
type Source string

// The sources, in the order in which they are asked. What a person was granted or
// denied himself stands above his department, a department above those that it
// stands beneath, and all of them above his role.
const (
	FromMembership Source = "MEMBERSHIP" // whether he belongs to the organization, and is not suspended
	FromMember     Source = "MEMBER"
	FromDepartment Source = "DEPARTMENT"
	FromRole       Source = "ROLE"
)

// The further sources of decisions that are about a place or a thing besides.
const (
	FromSpace       Source = "SPACE"
	FromIntegration Source = "INTEGRATION"
	FromPolicy      Source = "POLICY"
)

// Effect is what a source said.
type Effect string

// Either says yes or no, or leaves it to the next.
const (
	Grants Effect = "GRANT"
	Denies Effect = "DENY"
	Silent Effect = "NONE"
)

// Override is a permission that is granted or denied beside the role.
type Override struct {
	Permission role.Permission
	Denies     bool
	EndsAt     *time.Time // nil: until it is taken back
	Reason     string     // in the words of whoever set it; may be empty
}

// Level is what one source grants and denies.
type Level struct {
	Source    Source
	Subject   string // whose: the department's path
	Overrides []Override
}

// says is the level's word on a permission: a denial beats a grant.
func (l Level) says(p role.Permission) (effect Effect, by Override) {
	effect = Silent
	for _, o := range l.Overrides {
		switch {
		case o.Permission != p:
		case o.Denies:
			return Denies, o
		default:
			effect, by = Grants, o
		}
	}
	return effect, by
}

// Step is one source's answer.
type Step struct {
	Source  Source
	Subject string // a department's path, a role's name; empty where there is only one
	Effect  Effect
	Reason  string // one sentence for a person
}

// Decision is the answer to whether somebody has a permission, and why.
type Decision struct {
	Permission role.Permission
	Allowed    bool
	DecidedBy  Source
	Chain      []Step // all that were asked, the strongest first; the first that is not silent decides

	ChangesAt *time.Time // when the answer will be another, as things stand; nil for never
}

// Decide is the rule by which every permission is given or not, and it says
// why. Whoever does not belong, or is suspended, has none. Else the strongest
// level that grants or denies the permission decides, and where none does, the
// role.
func Decide(s Standing, p role.Permission) Decision {
	d := Decision{Permission: p}
	for a := range s.answers(p) {
		if d.DecidedBy == "" && a.effect != Silent {
			d.DecidedBy, d.Allowed = a.level.Source, a.effect == Grants
		}
		d.Chain = append(d.Chain, Step{a.level.Source, a.level.Subject, a.effect, a.reason()})
	}
	d.ChangesAt = changesAt(s, p)
	return d
}

// decide is Decide without its reasons: the first answer that is not silent.
func decide(s Standing, p role.Permission) (allowed bool, by Source) {
	for a := range s.answers(p) {
		if a.effect != Silent {
			return a.effect == Grants, a.level.Source
		}
	}
	return false, ""
}

func allowed(s Standing, p role.Permission) bool {
	yes, _ := decide(s, p)
	return yes
}

// lastingly is allowed, and by more than what is granted for a time.
func lastingly(s Standing, p role.Permission) bool { return allowed(s.lasting(), p) }

// answer is what one source says of a permission, and by which override.
type answer struct {
	level    Level
	effect   Effect
	override Override
}

// answers asks all sources about a permission, the strongest first. The last,
// the role, is never silent.
func (s Standing) answers(p role.Permission) iter.Seq[answer] {
	return func(yield func(answer) bool) {
		membership := answer{level: Level{Source: FromMembership}, effect: Silent}
		if s.Role == "" || !s.Active {
			membership.effect = Denies
		}
		if !yield(membership) {
			return
		}
		if p != role.ViewOrganization { // whoever belongs has it
			for _, level := range s.Levels {
				effect, by := level.says(p)
				if !yield(answer{level, effect, by}) {
					return
				}
			}
		}
		of := answer{level: Level{Source: FromRole, Subject: string(s.Role)}, effect: Denies}
		if s.Custom != nil {
			of.level.Subject = s.Custom.Name
		}
		if s.roleAllows(p) {
			of.effect = Grants
		}
		yield(of)
	}
}

func (s Standing) roleAllows(p role.Permission) bool {
	if s.Custom == nil || p == role.ViewOrganization {
		return s.Role.Allows(p)
	}
	return slices.Contains(s.Custom.Permissions, p)
}

// reason is the answer in one sentence for a person.
func (a answer) reason() string {
	who, said := "", map[Effect]string{Grants: "grants it", Denies: "denies it", Silent: "says nothing of it"}[a.effect]
	switch a.level.Source {
	case FromMembership:
		return map[Effect]string{Silent: "Is an active member.", Denies: "Is no active member."}[a.effect]
	case FromRole:
		return fmt.Sprintf("The role %s %s it.", a.level.Subject, map[Effect]string{Grants: "permits", Denies: "does not permit"}[a.effect])
	case FromDepartment:
		who = "The department " + a.level.Subject
	default:
		who = "What was set for the member himself"
	}
	sentence := who + " " + said
	if a.override.EndsAt != nil {
		sentence += " until " + a.override.EndsAt.Format(time.RFC3339)
	}
	if a.override.Reason != "" {
		sentence += ": " + strings.TrimSuffix(a.override.Reason, ".")
	}
	return sentence + "."
}

// word is what the strongest of some levels that speaks says of a permission: -1
// is a denial, 0 is silence, 1 is a grant.
func word(levels []Level, p role.Permission) int {
	for _, level := range levels {
		switch effect, _ := level.says(p); effect {
		case Grants:
			return 1
		case Denies:
			return -1
		}
	}
	return 0
}

// changesAt is when overrides end that a decision hangs on. Each end is tried in
// turn, until the answer is another.
func changesAt(s Standing, p role.Permission) *time.Time {
	for _, end := range ends(p, s) {
		if allowed(s.At(end), p) != allowed(s, p) {
			return &end
		}
	}
	return nil
}

// gains tells whether one standing has a permission, now or once something has
// ended, at a moment when another has it not: what is denied for a time only is
// given all the same.
func gains(from, to Standing, p role.Permission) bool {
	gained := allowed(to, p) && !allowed(from, p)
	for _, end := range ends(p, from, to) {
		gained = gained || allowed(to.At(end), p) && !allowed(from.At(end), p)
	}
	return gained
}

// ends are the moments at which a grant or a denial of a permission ends, the
// first one first.
func ends(p role.Permission, standings ...Standing) (moments []time.Time) {
	for _, s := range standings {
		for _, level := range s.Levels {
			for _, o := range level.Overrides {
				if o.Permission == p && o.EndsAt != nil {
					moments = append(moments, *o.EndsAt)
				}
			}
		}
	}
	slices.SortFunc(moments, time.Time.Compare)
	return moments
}

// At is the standing at a moment, without the overrides that have ended by then.
func (s Standing) At(moment time.Time) Standing {
	return s.without(func(o Override) bool { return o.EndsAt != nil && !o.EndsAt.After(moment) })
}

// lasting is the standing without what is granted for a time.
func (s Standing) lasting() Standing {
	return s.without(func(o Override) bool { return o.EndsAt != nil && !o.Denies })
}

func (s Standing) without(gone func(Override) bool) Standing {
	levels := make([]Level, len(s.Levels))
	for i, level := range s.Levels {
		levels[i] = level
		levels[i].Overrides = slices.DeleteFunc(slices.Clone(level.Overrides), gone)
	}
	s.Levels = levels
	return s
}

// In is the same person's standing at another place in the tree, which has
// these levels.
func (s Standing) In(departments []Level) Standing {
	own := slices.DeleteFunc(slices.Clone(s.Levels), func(l Level) bool { return l.Source == FromDepartment })
	s.Levels = append(own, departments...)
	return s
}

// Permissions are all grantable permissions that the standing has, in the
// catalogue's order.
func Permissions(s Standing) []role.Permission {
	return slices.DeleteFunc(role.Grantable(), func(p role.Permission) bool { return !allowed(s, p) })
}
