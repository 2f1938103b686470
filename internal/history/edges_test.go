package history_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/text"
)

func TestAccessAsOf_before_the_first_line_and_after_the_last(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, services(t, s))
		before, err := w.History.AccessAsOf(w.ann, w.organization, s.Now().Add(-time.Hour))
		if err != nil || before.Sequence != 0 || len(before.Members) != 0 {
			t.Errorf("before: %+v, %v", before, err)
		}
		after, err := w.History.AccessAsOf(w.ann, w.organization, s.Now().Add(time.Hour))
		if err != nil || after.Sequence != 1 || len(after.Members) != 1 || after.Time.After(s.Now()) {
			t.Errorf("after: %+v, %v", after, err)
		}
	})
}

func TestAccessAsOf_is_for_admins(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, services(t, s))
		w.Store.Client.Member.UpdateOneID(w.annID).SetRole(role.Member).ExecX(system())
		if _, err := w.History.AccessAsOf(w.ann, w.organization, s.Now()); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a member: %v", err)
		}
		other := found(t, w.Services)
		if _, err := w.History.AccessAsOf(other.ann, w.organization, s.Now()); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger: %v", err)
		}
	})
}

// Lines from before the log told role and department in fields of their own.
func TestAccessAsOf_reads_older_lines(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, services(t, s))
		grace, alan, stage := uuid.Must(uuid.NewV7()), uuid.Must(uuid.NewV7()), uuid.New()
		err := s.InTx(system(), func(ctx context.Context, tx *ent.Tx) error {
			return w.log.Append(ctx, tx, w.organization,
				event.Entry{Kind: entevent.KindDEPARTMENT_CREATED, Department: stage, Summary: "Stage.", After: "Stage"},
				event.Entry{Kind: entevent.KindDEPARTMENT_PERMISSIONS_CHANGED, Department: stage, Summary: "Stage.", After: "+VIEW_ANALYTICS -COMMENT"},
				event.Entry{Kind: entevent.KindMEMBER_JOINED, Member: grace, Summary: "Grace joined as viewer."},
				event.Entry{Kind: entevent.KindMEMBER_DEPARTMENT_CHANGED, Member: grace, Summary: "Grace moved.", After: "Stage"},
				event.Entry{Kind: entevent.KindMEMBER_JOINED, Member: alan, Summary: "Alan was created, and its first admin joined."},
			)
		})
		if err != nil {
			t.Fatal(err)
		}
		got, err := w.History.AccessAsOf(w.ann, w.organization, s.Now())
		if err != nil || len(got.Members) != 3 {
			t.Fatalf("%+v, %v", got, err)
		}
		if m := got.Members[1]; m.Role != role.Viewer || text.Value(m.Department) != "Stage" || fmt.Sprint(m.Permissions) != "[VIEW_ANALYTICS VIEW_CONTENT]" {
			t.Errorf("Grace: %+v", m)
		}
		if m := got.Members[2]; m.Role != role.Admin {
			t.Errorf("Alan: %+v", m)
		}
	})
}
