package event

import (
	"strings"

	"usher/ent"
	"usher/internal/role"
)

// in stands between a role and a department's name that is none.
const in = " in "

// Joined is what a line says somebody came to be, in After: his role, and the
// department's name where that is none's. The department itself, and a role that
// the organization made, the line names by their ids.
func Joined(as role.Role, unknown string) string {
	if unknown == "" {
		return string(as)
	}
	return string(as) + in + unknown
}

// JoinedAs reads what Joined wrote. Lines from before it say the role in their
// summary only, an organization's founder's not even there, and nothing of a
// department.
func JoinedAs(e *ent.Event) (as role.Role, unknown string) {
	if e.After != nil {
		word, unknown, _ := strings.Cut(*e.After, in)
		return role.Role(word), unknown
	}
	for _, r := range role.All() {
		if strings.HasSuffix(e.Summary, " joined as "+r.Name()+".") {
			return r, ""
		}
	}
	return role.Admin, ""
}
