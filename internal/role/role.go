// Package role holds the permissions, the built-in roles, and what each of these
// permits, as one table.
//
// It is data only: a person's role is the weakest word on what he may do, and
// package access hears all of them. The roles that organizations make are rows.
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

// Permission is one thing that somebody may be allowed.
type Permission string

// ViewOrganization lets somebody see the organization and its members. Whoever
// belongs to it has it; it can be neither granted nor denied.
const ViewOrganization Permission = "VIEW_ORGANIZATION"

// The permissions that can be granted and denied. usher itself asks for
// ManageMembers (invitations, links, members, departments, spaces, roles and the
// log), for ConfigurePolicies, for ManageIntegrations, and for the one by which a
// policy lets others invite; the rest are for the product behind it.
const (
	ManageBilling        Permission = "MANAGE_BILLING"
	ManageMembers        Permission = "MANAGE_MEMBERS"
	ConfigureSecurity    Permission = "CONFIGURE_SECURITY"
	ViewAnalytics        Permission = "VIEW_ANALYTICS"
	ManageIntegrations   Permission = "MANAGE_INTEGRATIONS"
	ConfigurePolicies    Permission = "CONFIGURE_POLICIES"
	ManageAgents         Permission = "MANAGE_AGENTS"
	AccessAllContent     Permission = "ACCESS_ALL_CONTENT"
	ConfigureModels      Permission = "CONFIGURE_MODELS"
	ManageKnowledgeBases Permission = "MANAGE_KNOWLEDGE_BASES"
	RunAgents            Permission = "RUN_AGENTS"
	UseModels            Permission = "USE_MODELS"
	UseIntegrations      Permission = "USE_INTEGRATIONS"
	UploadFiles          Permission = "UPLOAD_FILES"
	JoinConversations    Permission = "JOIN_CONVERSATIONS"
	BuildKnowledgeBases  Permission = "BUILD_KNOWLEDGE_BASES"
	ShareAgents          Permission = "SHARE_AGENTS"
	JoinSpaces           Permission = "JOIN_SPACES"
	Comment              Permission = "COMMENT"
	ViewContent          Permission = "VIEW_CONTENT"
)

var (
	forViewers = []Permission{ViewOrganization, ViewContent}
	forMembers = append([]Permission{
		RunAgents, UseModels, UseIntegrations, UploadFiles, JoinConversations, BuildKnowledgeBases, ShareAgents, JoinSpaces, Comment,
	}, forViewers...)
	forAdmins = append([]Permission{
		ManageBilling, ManageMembers, ConfigureSecurity, ViewAnalytics, ManageIntegrations, ConfigurePolicies, ManageAgents,
		AccessAllContent, ConfigureModels, ManageKnowledgeBases,
	}, forMembers...)
)

// table is the catalogue. A role's place in it is its rank.
var table = []struct {
	role        Role
	permissions []Permission
}{
	{Viewer, forViewers},
	{Member, forMembers},
	{Admin, forAdmins},
}

// All lists the roles, lowest first.
func All() []Role {
	roles := make([]Role, len(table))
	for i, row := range table {
		roles[i] = row.role
	}
	return roles
}

// Grantable lists the permissions that can be granted and denied, highest first.
func Grantable() []Permission {
	return slices.DeleteFunc(slices.Clone(forAdmins), func(p Permission) bool { return p == ViewOrganization })
}

// Join writes permissions as a row keeps them: their names with commas between
// them, each once, in the catalogue's order.
func Join(permissions []Permission) string {
	var names []string
	for _, p := range Grantable() {
		if slices.Contains(permissions, p) {
			names = append(names, string(p))
		}
	}
	return strings.Join(names, ",")
}

// Split reads permissions as a row keeps them.
func Split(kept string) []Permission {
	list := []Permission{}
	for name := range strings.SplitSeq(kept, ",") {
		if name != "" {
			list = append(list, Permission(name))
		}
	}
	return list
}

// Values lists the roles as ent wants them for an enum column.
func (Role) Values() []string {
	var values []string
	for _, r := range All() {
		values = append(values, string(r))
	}
	return values
}

// Permissions lists what can be granted and denied and the role has, in the
// catalogue's order.
func (r Role) Permissions() []Permission {
	return slices.DeleteFunc(Grantable(), func(p Permission) bool { return !r.Allows(p) })
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

// Lower is the lower of two roles.
func Lower(a, b Role) Role {
	if a.Exceeds(b) {
		return b
	}
	return a
}

// Higher is the higher of two roles.
func Higher(a, b Role) Role {
	if a.Exceeds(b) {
		return a
	}
	return b
}

// Covering is the lowest role that has all of some permissions.
func Covering(permissions []Permission) Role {
	for _, r := range All() {
		if !slices.ContainsFunc(permissions, func(p Permission) bool { return !r.Allows(p) }) {
			return r
		}
	}
	return Admin // which has all that can be granted
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
