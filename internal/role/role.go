// Package role holds the roles and what each of them permits, as one table.
//
// It is data only: who is asked, and about what, is decided in package access.
package role

import (
	"slices"
	"strings"
)

// Role is what a person is in an organization.
type Role string

// The built-in roles, highest first.
const (
	Admin  Role = "ADMIN"
	Member Role = "MEMBER"
	Viewer Role = "VIEWER"
)

// Permission is one thing a role may allow.
type Permission string

// The permissions that usher itself enforces.
const (
	ViewOrganization Permission = "VIEW_ORGANIZATION" // the organization and its members
	ManageMembers    Permission = "MANAGE_MEMBERS"    // invitations, links, members and the log
)

// table is the catalogue. A role's place in it is its rank.
var table = []struct {
	role        Role
	permissions []Permission
}{
	{Viewer, []Permission{ViewOrganization}},
	{Member, []Permission{ViewOrganization}},
	{Admin, []Permission{ViewOrganization, ManageMembers}},
}

// All lists the roles, lowest first.
func All() []Role {
	roles := make([]Role, len(table))
	for i, row := range table {
		roles[i] = row.role
	}
	return roles
}

// Values lists the roles as ent wants them for an enum column.
func (Role) Values() []string {
	var values []string
	for _, r := range All() {
		values = append(values, string(r))
	}
	return values
}

// Allows tells whether the role has the permission. An unknown role allows
// nothing.
func (r Role) Allows(p Permission) bool {
	i := r.rank()
	return i >= 0 && slices.Contains(table[i].permissions, p)
}

// Exceeds tells whether r is higher than ceiling: nobody may give a role that
// exceeds his own. An unknown role exceeds everything.
func (r Role) Exceeds(ceiling Role) bool {
	return r.rank() < 0 || r.rank() > ceiling.rank()
}

func (r Role) rank() int {
	for i, row := range table {
		if row.role == r {
			return i
		}
	}
	return -1
}

// Name is the role in the words of a sentence.
func (r Role) Name() string { return strings.ToLower(string(r)) }
