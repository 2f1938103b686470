package graph

import (
	"context"
	"fmt"
	"io"
	"testing"
	"time"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// blank is paper that nobody reads.
type blank struct{ io.Writer }

func (blank) Turn(context.Context) error { return nil }

// everyChangeOfThePast erases the log's first line, and exports it.
func (s *stage) everyChangeOfThePast() {
	must(s.world, 0, s.Store.InTx(s.sys, func(ctx context.Context, tx *ent.Tx) error {
		lines := tx.Event.Query().Where(entevent.OrganizationID(s.organization.ID), entevent.Sequence(1)).AllX(ctx)
		return s.Members.Log.Erase(ctx, tx, s.organization.ID, event.Entry{Summary: "Retention."}, lines, func(*ent.Event) string { return "somebody" })
	}))
	must(s.world, 0, s.LogExports.Export(viewer.With(s.t.Context(), s.ada), s.organization.ID, event.Span{}, blank{io.Discard}))
}

const accessAsOf = `query($o: ID!, $t: DateTime!, $f: Int, $a: Cursor) { accessAsOf(organizationId: $o, time: $t) { sequence members(first: $f, after: $a) {
	totalCount pageInfo { hasNextPage endCursor } nodes { memberId role customRole state department permissions user { name } } } } }`

func TestAccessAsOf(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		const guests = 5
		for i := range guests {
			person := w.account(w.fresh("guest"), true)
			m, err := w.admit(w.organization.ID, person.ID, role.Member).Save(w.sys)
			must(w.world, m, err)
			w.log(w.organization.ID, event.Entry{
				Kind: entevent.KindMEMBER_JOINED, Actor: person.ID, Member: m.ID, Subject: person.ID,
				Summary: fmt.Sprintf("Guest %d joined as member.", i), After: event.Joined(role.Member, ""),
			})
		}
		t.Run("goes by pages, each member once", func(t *testing.T) {
			var after any
			seen := map[any]bool{}
			for page := 0; ; page++ {
				a := w.must(w.ada, accessAsOf, "o", w.org, "t", ahead, "f", 2, "a", after)
				nodes := a.at("accessAsOf", "members", "nodes").([]any)
				for _, n := range nodes {
					seen[n.(map[string]any)["memberId"]] = true
				}
				if a.at("accessAsOf", "members", "totalCount") != float64(guests+1) || page > 3 {
					t.Fatalf("page %d: %v", page, a)
				}
				if a.at("accessAsOf", "members", "pageInfo", "hasNextPage") != true {
					break
				}
				after = a.at("accessAsOf", "members", "pageInfo", "endCursor")
			}
			if len(seen) != guests+1 {
				t.Errorf("%d members", len(seen))
			}
		})
		t.Run("costs as many statements for all as for one", func(t *testing.T) {
			cost := func(first int) int {
				return len(storetest.Statements(s, func() { w.must(w.ada, accessAsOf, "o", w.org, "t", ahead, "f", first) }))
			}
			if few, many := cost(1), cost(100); few != many {
				t.Errorf("1 costs %d statements and 100 cost %d", few, many)
			}
		})
		t.Run("is empty before the first line", func(t *testing.T) {
			a := w.must(w.ada, accessAsOf, "o", w.org, "t", s.Now().Add(-time.Hour).Format(time.RFC3339))
			if a.at("accessAsOf", "sequence") != float64(0) || a.at("accessAsOf", "members", "totalCount") != float64(0) {
				t.Errorf("got %v", a)
			}
		})
	})
}
