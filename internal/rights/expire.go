package rights

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	entmember "usher/ent/member"
	"usher/ent/memberpermission"
	"usher/ent/predicate"
	"usher/internal/event"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// sweepBatch bounds how much one sweep takes on at once.
const sweepBatch = 500

// Expire deletes the members' permissions whose time is over, and writes that
// down, so that whoever watches by such a right is looked at again. Nothing else
// waits for it: one that has ended counts for nobody, swept or not.
func (s *Service) Expire(ctx context.Context) error {
	ctx = viewer.AsSystem(ctx, "take back permissions that have ended")
	for {
		due, err := s.Store.Client.MemberPermission.Query().
			Order(memberpermission.ByEndsAt()).
			Limit(sweepBatch).
			All(scope.Ended(ctx))
		if err != nil {
			return fmt.Errorf("look for permissions that have ended: %w", err)
		}
		byOrganization := map[uuid.UUID][]uuid.UUID{}
		for _, p := range due {
			byOrganization[p.OrganizationID] = append(byOrganization[p.OrganizationID], p.ID)
		}
		for id, ids := range byOrganization {
			err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
				if _, err := event.Lock(ctx, tx, id); err != nil {
					return err
				}
				entries, err := end(ctx, tx, memberpermission.IDIn(ids...))
				if err != nil {
					return err
				}
				return s.Log.Append(ctx, tx, id, entries...)
			})
			if err != nil {
				return fmt.Errorf("take back permissions that have ended: %w", err)
			}
		}
		if len(due) < sweepBatch {
			return nil
		}
	}
}

// end deletes those of some permissions whose time is over, and returns the
// lines for the log, one for each member. It is the caller's turn among the
// organization's changes: another server may be doing the same.
func end(ctx context.Context, tx *ent.Tx, which predicate.MemberPermission) ([]event.Entry, error) {
	ctx = viewer.AsSystem(ctx, "take back permissions that have ended")
	ended, err := tx.MemberPermission.Query().Where(which).All(scope.Ended(ctx))
	if err != nil {
		return nil, fmt.Errorf("look for permissions that have ended: %w", err)
	}
	if len(ended) == 0 {
		return nil, nil
	}
	byMember, ids := map[uuid.UUID][]*ent.MemberPermission{}, make([]uuid.UUID, len(ended))
	for i, p := range ended {
		byMember[p.MemberID], ids[i] = append(byMember[p.MemberID], p), p.ID
	}
	if _, err := tx.MemberPermission.Delete().Where(memberpermission.IDIn(ids...)).Exec(ctx); err != nil {
		return nil, fmt.Errorf("delete permissions that have ended: %w", err)
	}
	members, err := tx.Member.Query().
		Where(entmember.IDIn(slices.Collect(maps.Keys(byMember))...)).
		WithUser().
		Order(entmember.ByID()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up whose permissions have ended: %w", err)
	}
	left, err := overridesOf(ctx, tx, slices.Collect(maps.Keys(byMember))...)
	if err != nil {
		return nil, err
	}
	entries := make([]event.Entry, len(members))
	for i, m := range members {
		gone := byMember[m.ID]
		after := slices.DeleteFunc(slices.Clone(left), func(p *ent.MemberPermission) bool { return p.MemberID != m.ID })
		entries[i] = event.Entry{
			Kind: entevent.KindMEMBER_PERMISSION_ENDED, Member: m.ID, Subject: m.UserID,
			Summary: fmt.Sprintf("What %s was granted or denied for a time has ended: %s.", m.Edges.User.Name, listed(gone...)),
			Before:  listed(append(gone, after...)...), After: listed(after...),
		}
	}
	return entries, nil
}
