package department

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/space"
	"usher/ent/spacemember"
	"usher/ent/user"
	"usher/internal/event"
	"usher/internal/viewer"
)

// batch is how many rows one statement writes or names.
const batch = 1000

// Arrive puts people who have come into a department into its spaces, each with
// his role in the organization, and returns the lines for the log. Whoever is
// in a space already stays what he is there. It belongs into the transaction
// that brings them, in which the organization has been entered; the bearer of
// a token may be the one who acts, and he sees no spaces.
func Arrive(ctx context.Context, tx *ent.Tx, now time.Time, departmentID uuid.UUID, people ...*ent.Member) ([]event.Entry, error) {
	spaces, err := spacesOf(ctx, tx, departmentID)
	if err != nil || len(spaces) == 0 {
		return nil, err
	}
	return join(ctx, tx, now, spaces, people)
}

// Depart takes people who have left a department out of its spaces, and returns
// the lines for the log.
func Depart(ctx context.Context, tx *ent.Tx, departmentID uuid.UUID, people ...*ent.Member) ([]event.Entry, error) {
	spaces, err := spacesOf(ctx, tx, departmentID)
	if err != nil || len(spaces) == 0 {
		return nil, err
	}
	there, err := memberships(ctx, tx, spaces, people)
	if err != nil || len(there) == 0 {
		return nil, err
	}
	names, err := namesOf(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	var gone []uuid.UUID
	var entries []event.Entry
	for _, s := range spaces {
		for _, m := range people {
			if id, ok := there[[2]uuid.UUID{s.ID, m.ID}]; ok {
				gone = append(gone, id)
				entries = append(entries, entryOf(ctx, entevent.KindSPACE_MEMBER_REMOVED, s, m, names[m.UserID]+" left the space "+s.Name+"."))
			}
		}
	}
	for ids := range slices.Chunk(gone, batch) {
		if _, err := tx.SpaceMember.Delete().Where(spacemember.IDIn(ids...)).Exec(ctx); err != nil {
			return nil, fmt.Errorf("leave a department's spaces: %w", err)
		}
	}
	return entries, nil
}

func join(ctx context.Context, tx *ent.Tx, now time.Time, spaces []*ent.Space, people []*ent.Member) ([]event.Entry, error) {
	there, err := memberships(ctx, tx, spaces, people)
	if err != nil {
		return nil, err
	}
	names, err := namesOf(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	var rows []*ent.SpaceMemberCreate
	var entries []event.Entry
	for _, s := range spaces {
		for _, m := range people {
			if _, ok := there[[2]uuid.UUID{s.ID, m.ID}]; ok {
				continue
			}
			rows = append(rows, tx.SpaceMember.Create().
				SetOrganizationID(s.OrganizationID).SetSpaceID(s.ID).SetMemberID(m.ID).SetRole(m.Role).SetJoinedAt(now))
			entry := entryOf(ctx, entevent.KindSPACE_MEMBER_ADDED, s, m, names[m.UserID]+" joined the space "+s.Name+" with the department.")
			entry.After = string(m.Role)
			entries = append(entries, entry)
		}
	}
	for part := range slices.Chunk(rows, batch) {
		if err := tx.SpaceMember.CreateBulk(part...).Exec(ctx); err != nil {
			return nil, fmt.Errorf("join a department's spaces: %w", err)
		}
	}
	return entries, nil
}

func spacesOf(ctx context.Context, tx *ent.Tx, departmentID uuid.UUID) ([]*ent.Space, error) {
	spaces, err := tx.Space.Query().
		Where(space.DepartmentID(departmentID)).
		Order(space.ByNameKey()).
		All(viewer.AsSystem(ctx, "find the spaces that come with a department"))
	if err != nil {
		return nil, fmt.Errorf("look up a department's spaces: %w", err)
	}
	return spaces, nil
}

// memberships are the rows that put some of these people into some of these
// spaces, by space and member.
func memberships(ctx context.Context, tx *ent.Tx, spaces []*ent.Space, people []*ent.Member) (map[[2]uuid.UUID]uuid.UUID, error) {
	found, err := tx.SpaceMember.Query().
		Where(
			spacemember.SpaceIDIn(idsOf(spaces, func(s *ent.Space) uuid.UUID { return s.ID })...),
			spacemember.MemberIDIn(idsOf(people, func(m *ent.Member) uuid.UUID { return m.ID })...),
		).
		All(viewer.AsSystem(ctx, "see who is in a department's spaces"))
	if err != nil {
		return nil, fmt.Errorf("see who is in a department's spaces: %w", err)
	}
	there := make(map[[2]uuid.UUID]uuid.UUID, len(found))
	for _, row := range found {
		there[[2]uuid.UUID{row.SpaceID, row.MemberID}] = row.ID
	}
	return there, nil
}

func namesOf(ctx context.Context, tx *ent.Tx, people []*ent.Member) (map[uuid.UUID]string, error) {
	found, err := tx.User.Query().
		Where(user.IDIn(idsOf(people, func(m *ent.Member) uuid.UUID { return m.UserID })...)).
		All(viewer.AsSystem(ctx, "name people in the log"))
	if err != nil {
		return nil, fmt.Errorf("name people in the log: %w", err)
	}
	names := make(map[uuid.UUID]string, len(found))
	for _, person := range found {
		names[person.ID] = person.Name
	}
	return names, nil
}

func idsOf[T any](objs []*T, id func(*T) uuid.UUID) []uuid.UUID {
	ids := make([]uuid.UUID, len(objs))
	for i, obj := range objs {
		ids[i] = id(obj)
	}
	return ids
}

func entryOf(ctx context.Context, kind event.Kind, s *ent.Space, m *ent.Member, summary string) event.Entry {
	return event.Entry{Kind: kind, Actor: viewer.Actor(ctx), Space: s.ID, Member: m.ID, Subject: m.UserID, Summary: summary}
}
