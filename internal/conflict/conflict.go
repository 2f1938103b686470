// Package conflict finds what cannot be meant so in an organization's roles and
// permissions, and mends it.
//
// A conflict is looked for and never kept: it stands for as long as the rows are
// so that it is found, and its id says which one it is. Finding takes the same
// number of statements for any number of people and departments. Mending goes
// through the verb that a person would use for it, where there is one, in one
// transaction with a second look: its ceilings, its events and the last admin's
// safety hold. Where there is none, as for taking back a grant and leaving the
// denial, it asks the same of package access.
package conflict

import (
	"context"
	"encoding/base64"
	"strings"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/access"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/space"
	"usher/internal/store"
)

// MaxListed bounds how many conflicts are looked for at once.
const MaxListed = 500

// Kind is what is wrong.
type Kind string

// The kinds of conflicts. Those that a look finds first tell of rights; of those
// who merely belong nowhere there may be many.
const (
	VoidGrant            Kind = "VOID_GRANT"
	OverlappingSpaceRole Kind = "OVERLAPPING_SPACE_ROLE"
	TooManyAdmins        Kind = "TOO_MANY_ADMINS"
	UnknownDepartment    Kind = "UNKNOWN_DEPARTMENT"
	NoDepartment         Kind = "NO_DEPARTMENT"
)

// finders look for one kind each, in the order in which conflicts are listed.
var finders = []struct {
	kind Kind
	find func(context.Context, look) ([]*Conflict, error)
}{
	{VoidGrant, voidGrants},
	{OverlappingSpaceRole, overlappingSpaceRoles},
	{TooManyAdmins, tooManyAdmins},
	{UnknownDepartment, unknownDepartments},
	{NoDepartment, noDepartments},
}

// Conflict is one thing that is wrong.
type Conflict struct {
	ID      string
	Kind    Kind
	Message string // what is wrong
	Fix     string // what Service.Fix would do about it

	// What it is about, as far as it applies.
	Member     *ent.Member // with his person
	Department *ent.Department
	Space      *ent.Space
	Permission *role.Permission

	mend func(context.Context, mending) error
}

// look is where and when conflicts are looked for.
type look struct {
	client         *ent.Client
	organizationID uuid.UUID
	now            time.Time
}

// mending is what a conflict is mended with, in one transaction.
type mending struct {
	*Service
	tx           *ent.Tx
	organization uuid.UUID
	standing     access.Standing // of whoever mends it
	departmentID *string         // where to, if that was said
}

// Service is the conflicts of all organizations.
type Service struct {
	Store       *store.Store
	Log         *event.Log
	Members     *member.Service
	Departments *department.Service
	Spaces      *space.Service
}

// List finds an organization's conflicts, MaxListed of them at most. Errors:
// UNAUTHENTICATED, NOT_FOUND, FORBIDDEN.
func (s *Service) List(ctx context.Context, organizationID uuid.UUID) ([]*Conflict, error) {
	ctx, _, err := scope.Enter(ctx, s.Store.Client, organizationID, role.ManageMembers)
	if err != nil {
		return nil, err
	}
	list := []*Conflict{}
	for _, f := range finders {
		found, err := f.find(ctx, look{s.Store.Client, organizationID, s.Store.Now()})
		if err != nil {
			return nil, err
		}
		list = append(list, found...)
	}
	return list[:min(len(list), MaxListed)], nil
}

// Fix mends a conflict, if it still stands. departmentID is where a member who
// has none is to go. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN; NOT_FOUND and
// CONFLICT at conflictId, and what the verb that mends it refuses; REQUIRED and
// NOT_FOUND at departmentId.
func (s *Service) Fix(ctx context.Context, organizationID uuid.UUID, id string, departmentID *string) error {
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, standing, err := event.TakeTurn(ctx, tx, organizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		c, err := find(ctx, look{tx.Client(), organizationID, s.Store.Now()}, id)
		if err != nil {
			return err
		}
		err = c.mend(ctx, mending{s, tx, organizationID, standing, departmentID})
		if f, ok := fault.From(err); ok && (len(f.Field) == 0 || f.Field[0] != "departmentId") {
			return f.At("conflictId")
		}
		return err
	})
}

// find looks again for the conflict that an id names. Errors: NOT_FOUND and
// CONFLICT at conflictId.
func find(ctx context.Context, l look, id string) (*Conflict, error) {
	kind := kindOf(id)
	for _, f := range finders {
		if f.kind != kind {
			continue
		}
		found, err := f.find(ctx, l)
		if err != nil {
			return nil, err
		}
		for _, c := range found {
			if c.ID == id {
				return c, nil
			}
		}
		return nil, fault.New(fault.Conflict, "This conflict stands no more. Look again.").At("conflictId")
	}
	return nil, fault.New(fault.NotFound, "There is no such conflict.").At("conflictId")
}

// identify makes an id of what a conflict is about: the same rows make the same.
func identify(kind Kind, about ...string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(string(kind) + ":" + strings.Join(about, ":")))
}

// kindOf reads an id's kind; empty for what is no id.
func kindOf(id string) Kind {
	decoded, err := base64.RawURLEncoding.DecodeString(id)
	if err != nil {
		return ""
	}
	kind, _, _ := strings.Cut(string(decoded), ":")
	return Kind(kind)
}

func calledBy(m *ent.Member) string { return m.Edges.User.Name }
