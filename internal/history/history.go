// Package history tells who belonged to an organization at a moment in the past,
// and what each of them was permitted.
//
// It knows nothing but the log: it reads it from the first line to that moment,
// and does in memory what the lines tell. What comes of it goes through
// access.Decide, as what enforces does, so that the past is explained by the rule
// of the present. Retention leaves in the log all that this needs.
package history

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"usher/ent/customrole"
	entevent "usher/ent/event"
	entmember "usher/ent/member"
	"usher/internal/event"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/viewer"
)

// pageSize is how many lines are read at once.
const pageSize = 5000

// Service is the past of all organizations.
type Service struct{ Store *store.Store }

// Snapshot is who belonged at a moment.
type Snapshot struct {
	Time     time.Time
	Sequence int       // the log's last line by then; 0 where there was none
	Members  []*Access // in the order in which they came
}

// Access is a member's place at a moment, and what he could do by it.
type Access struct {
	MemberID    uuid.UUID
	UserID      uuid.UUID
	Role        role.Role
	CustomRole  *string // the present name of the role that the organization made; its id where it is gone
	State       entmember.State
	Department  *string
	Permissions []role.Permission // in the catalogue's order; none while suspended

	Erased bool // retention has been at the lines that name him
}

// AccessAsOf reads the log up to a moment. One that lies ahead is now. Errors:
// UNAUTHENTICATED, NOT_FOUND, FORBIDDEN.
func (s *Service) AccessAsOf(ctx context.Context, organizationID uuid.UUID, at time.Time) (*Snapshot, error) {
	if _, _, err := scope.Enter(ctx, s.Store.Client, organizationID, role.ManageMembers); err != nil {
		return nil, err
	}
	if now := s.Store.Now(); at.After(now) {
		at = now
	}
	// The right to it has been asked for: to whom it was lost meanwhile, half of the
	// lines would look like all.
	ctx = viewer.AsSystem(ctx, "read the log up to a moment")
	last, err := event.Last(ctx, s.Store.Client.Event, organizationID, entevent.OccurredAtLTE(at))
	if err != nil {
		return nil, err
	}
	w := newWorld()
	for after := 0; after < last; {
		page, err := s.Store.Client.Event.Query().
			Where(
				entevent.OrganizationID(organizationID), entevent.SequenceGT(after), entevent.SequenceLTE(last), entevent.KindIn(told...),
			).
			Order(entevent.BySequence()).
			Limit(pageSize).
			Select(entevent.FieldSequence, entevent.FieldKind, entevent.FieldMemberID, entevent.FieldSubjectID, entevent.FieldDepartmentID,
				entevent.FieldCustomRoleID, entevent.FieldSummary, entevent.FieldBefore, entevent.FieldAfter, entevent.FieldErasedBy).
			All(ctx)
		if err != nil {
			return nil, fmt.Errorf("read the log up to a moment: %w", err)
		}
		for _, e := range page {
			w.apply(e)
			after = e.Sequence
		}
		if len(page) < pageSize {
			break
		}
	}
	names, err := s.roleNames(ctx, w)
	if err != nil {
		return nil, err
	}
	return &Snapshot{Time: at, Sequence: last, Members: w.members(at, names)}, nil
}

// roleNames are the present names of the organization's own roles that people had.
func (s *Service) roleNames(ctx context.Context, w *world) (map[uuid.UUID]string, error) {
	names := map[uuid.UUID]string{}
	var ids []uuid.UUID
	for _, p := range w.people {
		if id := p.customRole; id != nil && names[*id] == "" {
			names[*id] = publicid.Encode(publicid.CustomRole, *id)
			ids = append(ids, *id)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	roles, err := s.Store.Client.CustomRole.Query().Where(customrole.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("name an organization's own roles: %w", err)
	}
	for _, r := range roles {
		names[r.ID] = r.Name
	}
	return names, nil
}

// sorted orders members by their ids, which are as old as they.
func sorted(members []*Access) []*Access {
	slices.SortFunc(members, func(a, b *Access) int { return bytes.Compare(a.MemberID[:], b.MemberID[:]) })
	return members
}
