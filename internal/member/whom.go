package member

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entmember "usher/ent/member"
	"usher/ent/predicate"
	"usher/internal/fault"
	"usher/internal/publicid"
)

// Whom says which members are meant: either those with these ids, or all who
// meet a condition. The other is nil.
type Whom struct {
	IDs   []string // as the API writes them
	Where predicate.Member
}

func (w Whom) check() error {
	switch {
	case w.IDs != nil && w.Where != nil:
		return fault.New(fault.Invalid, "Please name the members or give a filter, not both.").At("where")
	case w.IDs == nil && w.Where == nil:
		return fault.New(fault.Invalid, "Please name the members or give a filter.").At("memberIds")
	case w.Where == nil && len(w.IDs) == 0:
		return fault.New(fault.Required, "Please name at least one member.").At("memberIds")
	case len(w.IDs) > MaxAtOnce:
		return tooMany(len(w.IDs)).At("memberIds")
	}
	return nil
}

// find begins the results: each member of the organization who is meant, with
// his person. Errors: TOO_LONG at where.
func (w Whom) find(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) ([]Result, error) {
	condition := w.Where
	if condition == nil {
		condition = entmember.IDIn(decoded(w.IDs)...)
	}
	query := tx.Member.Query().Where(entmember.OrganizationID(organizationID), condition)
	members, err := query.Clone().WithUser().
		Order(entmember.ByJoinedAt(), entmember.ByID()).
		Limit(MaxAtOnce + 1).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up members to change: %w", err)
	}
	if len(members) > MaxAtOnce {
		n, err := query.Count(ctx)
		if err != nil {
			return nil, fmt.Errorf("count members to change: %w", err)
		}
		return nil, tooMany(n).At("where")
	}
	found := make([]Result, len(members))
	byID := make(map[string]Result, len(members))
	for i, m := range members {
		found[i] = Result{ID: publicid.Encode(publicid.Member, m.ID), Member: m, Before: m}
		byID[found[i].ID] = found[i]
	}
	if w.Where != nil {
		return found, nil
	}
	named := make([]Result, len(w.IDs))
	for i, id := range w.IDs {
		r, ok := byID[id]
		if !ok {
			r = Result{ID: id, Fault: notFound().At("memberIds")}
		}
		named[i] = r
	}
	return named, nil
}

// distinct leaves out what came before.
func distinct(ids []string) []string {
	if len(ids) == 0 {
		return ids
	}
	seen := make(map[string]bool, len(ids))
	var each []string
	for _, id := range ids {
		if !seen[id] {
			seen[id], each = true, append(each, id)
		}
	}
	return each
}

// decoded leaves out what is no member's id.
func decoded(written []string) []uuid.UUID {
	var ids []uuid.UUID
	for _, w := range written {
		if id, ok := publicid.Decode(publicid.Member, w); ok {
			ids = append(ids, id)
		}
	}
	return ids
}

func tooMany(n int) *fault.Fault {
	return fault.New(fault.TooLong, "At most %d members can be changed at once; these are %d.", MaxAtOnce, n)
}
