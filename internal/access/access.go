// Package access decides who may do what with what they see, and says why.
//
// It is pure functions over a person's standing; which rows exist for somebody
// at all is package scope's question. There is one rule, Decide: what enforces
// asks it, and what explains shows its steps.
package access

import (
	"usher/internal/fault"
	"usher/internal/role"
)

// Standing is a person's place in one organization, as far as rights go. The
// zero value is an outsider's.
type Standing struct {
	Role   role.Role
	Custom *Custom // the role that the organization made; its base is Role
	Active bool    // false while suspended

	// What is granted and denied beside the role, the strongest first: to the
	// person, by his department, and by those that it stands beneath.
	Levels []Level
}

// Custom is a role that an organization made, whose permissions stand in place
// of its base's.
type Custom struct {
	Name        string
	Permissions []role.Permission
}

// RoleName is what the standing's role is called: the name of one that the
// organization made, else the built-in one's in the words of a sentence.
func (s Standing) RoleName() string {
	if s.Custom != nil {
		return s.Custom.Name
	}
	return s.Role.Name()
}

// Rank is the role that the standing counts as: the lowest built-in one that
// permits all that its own does, and not one below the base of a role that the
// organization made. What such a role is called hides nothing that it may do.
func (s Standing) Rank() role.Role {
	if s.Custom == nil {
		return s.Role
	}
	return role.Higher(s.Role, role.Covering(s.Custom.Permissions))
}

// May returns nil when the standing has the permission. Outsiders and
// suspended members get NOT_FOUND, as if there were no such organization;
// members without the permission get FORBIDDEN.
func May(s Standing, p role.Permission) error {
	switch yes, by := decide(s, p); {
	case yes:
		return nil
	case by == FromMembership:
		return fault.New(fault.NotFound, "There is no such organization, or you do not belong to it.")
	case by == FromRole:
		return fault.New(fault.Forbidden, "Your role does not allow this. Ask an admin.")
	}
	return fault.New(fault.Forbidden, "You were denied this. Ask an admin.")
}

// MayGive returns nil when the standing may let somebody have another standing:
// it may manage members, the role does not rank above its own, and no
// permission comes of it that it does not have itself.
func MayGive(s, to Standing) error {
	if err := May(s, role.ManageMembers); err != nil {
		return err
	}
	return exceeds(s, Standing{}, to)
}

// MayAsk returns nil when the standing may ask that somebody be let in with
// another standing, for others to decide: any active member may, and not for more
// than he has himself.
func MayAsk(s, to Standing) error {
	if err := May(s, role.ViewOrganization); err != nil {
		return err
	}
	return exceeds(s, Standing{}, to)
}

// MayInvite returns nil when the standing may ask people in: it may manage
// members, or has the permission by which an organization lets others invite.
func MayInvite(s Standing, by role.Permission) error {
	err := May(s, role.ManageMembers)
	if err != nil && allowed(s, by) {
		return nil
	}
	return err
}

// MayOffer is MayGive for an invitation, which by lets people make who cannot
// manage members: they give no more than they have.
func MayOffer(s, to Standing, by role.Permission) error {
	if err := MayInvite(s, by); err != nil {
		return err
	}
	return exceeds(s, Standing{}, to)
}

// MayChange returns nil when the standing may make one standing of another:
// nobody changes those who rank above him, and nobody gains by him what he does
// not have himself.
func MayChange(s, from, to Standing) error {
	if err := May(s, role.ManageMembers); err != nil {
		return err
	}
	if from.Role.Exceeds(s.Role) {
		return fault.New(fault.Forbidden, "This member has a role above your own.")
	}
	return exceeds(s, from, to)
}

// StillMayGive returns nil when a standing that was promised may be given now.
// Whoever promised it may no longer be an admin; what he may today is the
// ceiling. Somebody who has left, or is suspended, gives nothing.
func StillMayGive(s, to Standing) error {
	if !s.Active || exceeds(s, Standing{}, to) != nil {
		return NoLongerGiven()
	}
	return nil
}

// NoLongerGiven is the refusal of what somebody promised who may do so no more.
func NoLongerGiven() error {
	return fault.New(fault.RoleAboveOwn, "Whoever invited you may no longer give this role. Ask your admin for a new invitation.")
}

// NoLongerShown is the refusal of a link that was handed over by somebody to whom it
// would not be shown any more.
func NoLongerShown() error {
	return fault.New(fault.RoleAboveOwn, "Whoever gave you this link may hand it over no more. Ask your admin for a new one.")
}

// MayGrant returns nil when the standing may let others have a permission, as a
// department's people do: it may manage members, and has the permission itself,
// not only for a time. It is asked too before a denial is lifted.
func MayGrant(s Standing, p role.Permission) error {
	if err := May(s, role.ManageMembers); err != nil {
		return err
	}
	if !lastingly(s, p) {
		return fault.New(fault.Forbidden, "You cannot let others have a permission that you do not have yourself: %s.", p)
	}
	return nil
}

// Leads tells whether the standing is that of an active admin as every
// organization keeps one: he may manage members, and not only for a time.
func Leads(s Standing) bool {
	return s.Role == role.Admin && lastingly(s, role.ManageMembers)
}

// MayResettle returns nil when the standing may have people stand under other
// departments than before, as moving, creating and deleting departments does.
// Whoever they are, they gain by it at most what the new ones grant, or no
// longer deny, by the word of the nearest that speaks: that he has himself.
func MayResettle(s Standing, before, after []Level) error {
	if err := May(s, role.ManageMembers); err != nil {
		return err
	}
	for _, p := range role.Grantable() {
		if word(after, p) > word(before, p) && !lastingly(s, p) {
			return fault.New(fault.Forbidden, "There people would have a permission that you do not have yourself: %s.", p)
		}
	}
	return nil
}

// Lowers tells whether people who come to stand under other departments than
// before may lose a permission by it.
func Lowers(before, after []Level, p role.Permission) bool { return word(after, p) < word(before, p) }

// exceeds is the fault of giving more than one has: ROLE_ABOVE_OWN at role where
// the role gives it, FORBIDDEN at department where only the department does. What
// one has for a time, one cannot give for good.
func exceeds(s, from, to Standing) error {
	if to.Role != "" && to.Role != from.Role && to.Role.Exceeds(s.Role) {
		return fault.New(fault.RoleAboveOwn, "You cannot give a role above your own.").At("role")
	}
	from.Active, to.Active = from.Role != "", true // a suspension is no lesser standing: it ends
	for _, p := range role.Grantable() {
		switch {
		case lastingly(s, p) || !gains(from, to, p):
		case to.roleAllows(p) && !from.roleAllows(p):
			return fault.New(fault.RoleAboveOwn, "You cannot give a role with a permission that you do not have yourself: %s.", p).At("role")
		default:
			return fault.New(fault.Forbidden, "There they would have a permission that you do not have yourself: %s.", p).At("department")
		}
	}
	return nil
}
