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
	"usher/internal/text"
)

// move takes members of one organization, who are elsewhere, to a place, and
// returns the lines for the log.
func (s *Service) move(ctx context.Context, tx *ent.Tx, members []*ent.Member, to department.Place, reason string) ([]event.Entry, error) {
	summary := " no longer belongs to a department."
	if to.Name != nil {
		summary = " moved to the department " + *to.Name + "."
	}
	ids := make([]uuid.UUID, len(members))
	entries := make([]event.Entry, len(members))
	for i, m := range members {
		ids[i] = m.ID
		entries[i] = entry(ctx, m, entevent.KindMEMBER_DEPARTMENT_CHANGED, reason, summary)
		entries[i].Before, entries[i].After = text.Value(m.Department), text.Value(to.Name)
	}
	write := tx.Member.Update().Where(entmember.IDIn(ids...))
	if to.Name == nil {
		write.ClearDepartment()
	} else {
		write.SetDepartment(*to.Name)
	}
	if to.ID == nil {
		write.ClearDepartmentID()
	} else {
		write.SetDepartmentID(*to.ID)
	}
	if err := write.Exec(ctx); err != nil {
		return nil, fmt.Errorf("move members: %w", err)
	}
	return entries, nil
}
