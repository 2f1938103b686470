// Package publicid writes ids as the API shows them: a prefix that says what
// kind of thing it is, and the row's UUID in base32 (TypeID).
package publicid

import (
	"slices"

	"github.com/google/uuid"
	"go.jetify.com/typeid"
)

// Kind is an id's prefix.
type Kind string

// The kinds of things that have public ids.
const (
	Organization Kind = "org"
	User         Kind = "usr"
	Member       Kind = "mem"
	Invitation   Kind = "inv"
	InviteLink   Kind = "lnk"
	Event        Kind = "evt"
	Department   Kind = "dep"
	Space        Kind = "spc"
	ImportPlan   Kind = "pln"
	Import       Kind = "imp"
	Correlation  Kind = "cor"
	CustomRole   Kind = "rol"
	Integration  Kind = "int"
	ApprovalRule Kind = "apr"
)

var kinds = []Kind{Organization, User, Member, Invitation, InviteLink, Event, Department, Space, ImportPlan, Import, Correlation, CustomRole, Integration, ApprovalRule}

// Encode writes an id.
func Encode(kind Kind, id uuid.UUID) string {
	return typeid.Must(typeid.FromUUIDBytesWithPrefix(string(kind), id[:])).String()
}

// Decode reads an id of one kind; false for anything else.
func Decode(kind Kind, s string) (uuid.UUID, bool) {
	found, id, ok := Parse(s)
	return id, ok && found == kind
}

// Parse reads an id of any of these kinds; false for what is none. Each id has
// one spelling.
func Parse(s string) (Kind, uuid.UUID, bool) {
	id, err := typeid.FromString(s)
	if err != nil || !slices.Contains(kinds, Kind(id.Prefix())) {
		return "", uuid.Nil, false
	}
	return Kind(id.Prefix()), uuid.UUID(id.UUIDBytes()), true
}
