package member

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	entmember "usher/ent/member"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/store"
	"usher/internal/text"
)

// move takes members of one organization, who are elsewhere, to a place: out of
// the spaces of the departments they leave and into those of the one they come
// to. It returns the lines for the log.
func (s *Service) move(ctx context.Context, tx *ent.Tx, plans []plan, to department.Place, reason string) ([]event.Entry, error) {
	ids := make([]uuid.UUID, len(plans))
	entries := make([]event.Entry, 0, len(plans))
	for i, p := range plans {
		ids[i] = p.before.ID
		e := entry(ctx, p.before, entevent.KindMEMBER_DEPARTMENT_CHANGED, reason, department.Moved(to))
		e.Before, e.After, e.Department = text.Value(p.before.Department), text.Value(to.Name), store.Value(to.ID)
		entries = append(entries, e)
	}
	write := tx.Member.Update().Where(entmember.IDIn(ids...))
	store.Assign(to.Name, write.SetDepartment, write.ClearDepartment)
	store.Assign(to.ID, write.SetDepartmentID, write.ClearDepartmentID)
	if err := write.Exec(ctx); err != nil {
		return nil, fmt.Errorf("move members: %w", err)
	}
	spaces, err := s.changeSpaces(ctx, tx, plans, to)
	return append(entries, spaces...), err
}

func (s *Service) changeSpaces(ctx context.Context, tx *ent.Tx, plans []plan, to department.Place) (entries []event.Entry, err error) {
	leaving := map[uuid.UUID][]*ent.Member{} // by department
	var coming []*ent.Member
	for _, p := range plans {
		if store.Value(p.before.DepartmentID) == store.Value(to.ID) {
			continue
		}
		if from := p.before.DepartmentID; from != nil {
			leaving[*from] = append(leaving[*from], p.after)
		}
		coming = append(coming, p.after)
	}
	for from, members := range leaving {
		left, err := department.Depart(ctx, tx, from, members...)
		if err != nil {
			return nil, err
		}
		entries = append(entries, left...)
	}
	if to.ID == nil || len(coming) == 0 {
		return entries, nil
	}
	joined, err := department.Arrive(ctx, tx, s.Store.Now(), *to.ID, coming...)
	return append(entries, joined...), err
}
