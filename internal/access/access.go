// Package access decides who may do what with what they see.
//
// It is pure functions over a person's standing; which rows exist for somebody
// at all is package scope's question.
package access

import (
	"usher/internal/fault"
	"usher/internal/role"
)

// Standing is a person's place in one organization, as far as rights go. The
// zero value is an outsider's.
type Standing struct {
	Role   role.Role
	Active bool // false while suspended
}

// May returns nil when the standing has the permission. Outsiders and
// suspended members get NOT_FOUND, as if there were no such organization;
// members without the permission get FORBIDDEN.
func May(s Standing, p role.Permission) error {
	switch {
	case !s.Active || s.Role == "":
		return fault.New(fault.NotFound, "There is no such organization, or you do not belong to it.")
	case !s.Role.Allows(p):
		return fault.New(fault.Forbidden, "Your role does not allow this. Ask an admin.")
	}
	return nil
}

// MayGive returns nil when the standing may give a role to somebody: it may
// manage members, and the role does not exceed its own.
func MayGive(s Standing, r role.Role) error {
	if err := May(s, role.ManageMembers); err != nil {
		return err
	}
	if r.Exceeds(s.Role) {
		return fault.New(fault.RoleAboveOwn, "You cannot give a role above your own.")
	}
	return nil
}

// StillMayGive returns nil when a role that was promised may be given now.
// Whoever promised it may no longer be an admin; what he is today is the
// ceiling. Somebody who has left, or is suspended, gives nothing.
func StillMayGive(s Standing, r role.Role) error {
	if !s.Active || r.Exceeds(s.Role) {
		return fault.New(fault.RoleAboveOwn, "Whoever invited you may no longer give this role. Ask your admin for a new invitation.")
	}
	return nil
}

// MayGrant returns nil when the standing may let others have a permission, as a
// department's people do: it may manage members, and has the permission itself.
func MayGrant(s Standing, p role.Permission) error {
	if err := May(s, role.ManageMembers); err != nil {
		return err
	}
	if !s.Role.Allows(p) {
		return fault.New(fault.Forbidden, "You cannot grant a permission that you do not have yourself.")
	}
	return nil
}
