package graph

import (
	"bytes"
	"context"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/user"
	"usher/internal/history"
	"usher/internal/publicid"
)

// AccessAsOf is nil for an organization that the viewer does not see.
func (r *queryResolver) AccessAsOf(ctx context.Context, organizationID string, at time.Time) (*history.Snapshot, error) {
	id, _ := publicid.Decode(publicid.Organization, organizationID)
	snapshot, err := r.History.AccessAsOf(ctx, id, at)
	return snapshot, asRefusal(err)
}

// accessOrder is the order of a snapshot's members. They are in memory, so that only
// their cursors are a list's.
var accessOrder = listing[history.Access]{sorting: sorting[history.Access]{
	name:  "ACCESS",
	value: func(*history.Access) any { return "" },
	id:    func(m *history.Access) uuid.UUID { return m.MemberID },
}}

func (accessSnapshotResolver) Members(ctx context.Context, s *history.Snapshot, first *int, after *string) (*MemberAccessConnection, error) {
	w := window{first: first, after: after}
	size, err := w.size()
	if err != nil {
		return nil, err
	}
	begin, err := accessOrder.place(after)
	if err != nil {
		return nil, err
	}
	rows := s.Members
	if begin != nil {
		rows = rows[firstBehind(rows, begin.id):]
	}
	page := accessOrder.page(rows[:min(len(rows), size+1)], size, w)
	page.count = func(context.Context) (int, error) { return len(s.Members), nil }
	adopt(ctx, page.Nodes())
	return page, nil
}

// firstBehind is where the members begin that come after one, who may be no member.
func firstBehind(members []*history.Access, id uuid.UUID) int {
	at, found := slices.BinarySearchFunc(members, id, func(m *history.Access, id uuid.UUID) int { return bytes.Compare(m.MemberID[:], id[:]) })
	if found {
		at++
	}
	return at
}

func (memberAccessResolver) MemberID(_ context.Context, m *history.Access) (string, error) {
	return publicid.Encode(publicid.Member, m.MemberID), nil
}

// User goes by the scope where retention has been: that finds only who is still
// there.
func (r *memberAccessResolver) User(ctx context.Context, m *history.Access) (*ent.User, error) {
	found, err := together(ctx, m, "", r.peopleThen)
	return found[m.UserID], err
}

func (r *Resolver) peopleThen(ctx context.Context, members []*history.Access) (map[uuid.UUID]*ent.User, error) {
	var named, erased []uuid.UUID
	for _, m := range members {
		if m.Erased {
			erased = append(erased, m.UserID)
		} else {
			named = append(named, m.UserID)
		}
	}
	found, err := r.peopleNamed(ctx, named)
	if err != nil {
		return nil, err
	}
	remaining, err := r.Store.Client.User.Query().Where(user.IDIn(erased...)).All(ctx)
	for _, u := range remaining {
		found[u.ID] = u
	}
	adopt(ctx, slices.Collect(maps.Values(found)))
	return found, err
}
