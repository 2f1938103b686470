package event_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/prometheus/client_golang/prometheus"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// rings is a bell that only counts.
type rings struct{ n atomic.Int32 }

func (r *rings) Ring()                             { r.n.Add(1) }
func (r *rings) Listen() (<-chan struct{}, func()) { return nil, func() {} }
func (r *rings) Run(context.Context) error         { return nil }

func TestAppend_keeps_what_the_entry_says(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		now := time.Date(2026, 11, 12, 9, 30, 0, 123_456_000, time.UTC)
		b.Now = func() time.Time { return now }
		invitation, member := b.invite(t, b.organization, "grace@example.com"), uuid.New()
		b.append(t, b.organization,
			event.Entry{
				Kind: entevent.KindMEMBER_ROLE_CHANGED, Actor: b.ada, Invitation: invitation, Member: member, Subject: b.ada,
				Summary: "Ada became an admin.", Before: "MEMBER", After: "ADMIN", Reason: "she earned it",
			},
			event.Entry{Kind: entevent.KindMEMBER_REMOVED, Summary: "usher did it."})

		rows := s.Client.Event.Query().Where(entevent.SequenceGT(1)).Order(entevent.BySequence()).AllX(system(t))
		if len(rows) != 2 {
			t.Fatalf("%d lines", len(rows))
		}
		said := func(e *ent.Event) []any {
			return []any{e.OrganizationID, e.Sequence, e.Kind, e.OccurredAt.UTC(), e.Summary,
				e.ActorID, e.InvitationID, e.InviteLinkID, e.MemberID, e.SubjectID, e.Before, e.After, e.Reason}
		}
		var nobody *uuid.UUID
		var nothing *string
		want := []any{b.organization, 2, entevent.KindMEMBER_ROLE_CHANGED, now, "Ada became an admin.",
			&b.ada, &invitation, nobody, &member, &b.ada, new("MEMBER"), new("ADMIN"), new("she earned it")}
		if diff := cmp.Diff(want, said(rows[0])); diff != "" {
			t.Error(diff)
		}
		want = []any{b.organization, 3, entevent.KindMEMBER_REMOVED, now, "usher did it.",
			nobody, nobody, nobody, nobody, nobody, nothing, nothing, nothing}
		if diff := cmp.Diff(want, said(rows[1])); diff != "" {
			t.Error(diff)
		}
	})
}

func TestAppend_goes_on_from_the_organization_that_is_held(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		entry := event.Entry{Kind: entevent.KindMEMBER_JOINED}
		statements := storetest.Statements(s, func() {
			err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
				org, err := event.Lock(ctx, tx, b.organization)
				if err != nil {
					return err
				}
				ctx = event.Holding(ctx, tx, org)
				org.OpenAtMost = 7
				return errors.Join(b.Append(ctx, tx, b.organization, entry), b.Append(ctx, tx, b.organization, entry, entry))
			})
			if err != nil {
				t.Error(err)
			}
		})
		org := s.Client.Organization.GetX(system(t), b.organization)
		if n := gapless(t, s); len(statements) != 1+2*2 || n != 3 || org.EventSequence != 3 || org.OpenAtMost != 7 {
			t.Errorf("%d lines, %+v, by %q", n, org, statements)
		}
		if verdict, err := event.Verify(system(t), s.Client, b.organization); err != nil || verdict.BadLine != 0 {
			t.Errorf("the chain: %+v %v", verdict, err)
		}
	})
}

func TestAppend_refuses_a_head_that_is_elsewhere(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
			org, err := event.Lock(ctx, tx, b.organization)
			if err != nil {
				return err
			}
			org.EventSequence = 5
			return b.Append(event.Holding(ctx, tx, org), tx, b.organization, event.Entry{Kind: entevent.KindMEMBER_JOINED})
		})
		if n := gapless(t, s); err == nil || n != 0 {
			t.Errorf("%d lines are there: %v", n, err)
		}
	})
}

func TestAppend_takes_as_many_entries_as_there_are(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		const n = 2*event.InsertRows + 1
		entries := make([]event.Entry, n)
		for i := range entries {
			id := uuid.New()
			entries[i] = event.Entry{
				Kind: entevent.KindMEMBER_DEPARTMENT_CHANGED, Actor: b.ada, Member: id, Subject: b.ada,
				Department: id, Space: id, Correlation: id, Summary: line(b.organization, i+1), Before: "before", After: "after", Reason: "why",
			}
		}
		b.append(t, b.organization, entries...)
		said := s.Client.Event.Query().Order(entevent.BySequence()).Select(entevent.FieldSummary).StringsX(system(t))
		for i, summary := range said {
			if summary != entries[i].Summary {
				t.Fatalf("line %d says %s", i+1, summary)
			}
		}
		if verdict, err := event.Verify(system(t), s.Client, b.organization); len(said) != n || err != nil || verdict.BadLine != 0 {
			t.Errorf("%d lines: %+v %v", len(said), verdict, err)
		}
	})
}

func TestAppend_rings_after_the_commit_and_only_then(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		bell := &rings{}
		registry := prometheus.NewRegistry()
		b.Bell, b.Metrics = bell, event.NewMetrics(registry)
		undo := errors.New("undo")
		err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
			return errors.Join(b.Append(ctx, tx, b.organization, event.Entry{Kind: entevent.KindMEMBER_JOINED}), undo)
		})
		if !errors.Is(err, undo) || bell.n.Load() != 0 {
			t.Errorf("an undone change rang %d times, error %v", bell.n.Load(), err)
		}
		gone, leave := context.WithCancel(system(t))
		err = s.InTx(gone, func(ctx context.Context, tx *ent.Tx) error {
			defer leave() // so that the commit does not succeed
			return b.Append(ctx, tx, b.organization, event.Entry{Kind: entevent.KindMEMBER_JOINED})
		})
		if err == nil || bell.n.Load() != 0 {
			t.Errorf("a commit that failed rang %d times, error %v", bell.n.Load(), err)
		}
		b.inTx(t, func(ctx context.Context, tx *ent.Tx) error {
			err := b.Append(ctx, tx, b.organization, event.Entry{Kind: entevent.KindMEMBER_JOINED})
			if bell.n.Load() != 0 {
				t.Error("it rang before the commit")
			}
			return err
		})
		b.append(t, b.organization) // nothing
		if n := bell.n.Load(); n != 1 {
			t.Errorf("it rang %d times", n)
		}
		families, err := registry.Gather()
		if err != nil || len(families) != 1 || families[0].GetMetric()[0].GetCounter().GetValue() != 1 {
			t.Errorf("counted: %v, %v", families, err)
		}
		if n := s.Client.Event.Query().OnlyX(system(t)).Sequence; n != 1 {
			t.Errorf("the undone change took a number: the first line is %d", n)
		}
	})
}

// R6: at whatever moment somebody looks, there is 1, 2, 3 … and no gap, because
// numbers are given in the order of commits.
func TestAppend_sixteen_writers_leave_no_gap_at_any_moment(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		undo := errors.New("undo")
		var committed atomic.Int32
		var writers, readers sync.WaitGroup
		for writer := range 16 {
			writers.Go(func() {
				for turn := range 12 {
					entries := make([]event.Entry, 1+(writer+turn)%3)
					for i := range entries {
						entries[i] = event.Entry{Kind: entevent.KindMEMBER_JOINED, Actor: b.ada, Summary: fmt.Sprint(writer, turn, i)}
					}
					err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
						if err := b.Append(ctx, tx, b.organization, entries...); err != nil || (writer+turn)%4 > 0 {
							return err
						}
						return undo
					})
					switch {
					case err == nil:
						committed.Add(int32(len(entries)))
					case !errors.Is(err, undo):
						t.Error(err)
					}
				}
			})
		}
		over := make(chan struct{})
		for range 2 {
			readers.Go(func() {
				for {
					select {
					case <-over:
						return
					default:
						gapless(t, s)
					}
				}
			})
		}
		writers.Wait()
		close(over)
		readers.Wait()
		if n := gapless(t, s); n != int(committed.Load()) {
			t.Errorf("%d lines, and %d were committed", n, committed.Load())
		}
		sound(t, b)
	})
}

// gapless returns how many lines there are, which must be numbered from 1.
func gapless(t *testing.T, s *store.Store) int {
	t.Helper()
	var numbers []int
	if err := s.Client.Event.Query().Order(entevent.BySequence()).Select(entevent.FieldSequence).Scan(system(t), &numbers); err != nil {
		t.Error(err)
	}
	if i := slices.IndexFunc(numbers, func(n int) bool { return !slices.Contains(numbers, n-1) && n != 1 }); i >= 0 {
		t.Errorf("line %d is there, and the one before is not", numbers[i])
	}
	return len(numbers)
}

// A department of thousands can be deleted: no statement has more parameters
// than the databases take.
func TestAppend_takes_any_number_of_entries(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		entries := make([]event.Entry, 3500)
		for i := range entries {
			entries[i] = event.Entry{Kind: entevent.KindMEMBER_DEPARTMENT_CHANGED, Summary: "Moved."}
		}
		b.append(t, b.organization, event.Together(entries...)...)
		if verdict := sound(t, b); verdict.Lines != len(entries) {
			t.Errorf("%d lines hold", verdict.Lines)
		}
	})
}

func TestTogether(t *testing.T) {
	t.Parallel()
	alone := event.Together(event.Entry{Summary: "One."})
	if alone[0].Correlation != uuid.Nil {
		t.Error("one alone has a correlation")
	}
	both := event.Together(event.Entry{Summary: "One."}, event.Entry{Summary: "Two."})
	again := event.Together(event.Entry{Summary: "One."}, event.Entry{Summary: "Two."})
	if both[0].Correlation == uuid.Nil || both[0].Correlation != both[1].Correlation || both[0].Correlation == again[0].Correlation {
		t.Errorf("the correlations are %v, %v and again %v", both[0].Correlation, both[1].Correlation, again[0].Correlation)
	}
}
