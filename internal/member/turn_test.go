package member_test

import (
	"context"
	"testing"
	"time"

	"usher/ent"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/role"
	"usher/internal/store/storetest"
)

// A colleague would wait for ever here, if he waited.
func TestUpdate_by_a_colleague_without_the_right_makes_nobody_wait(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.Postgres)
	c := found(t, s, "turns")
	colleague := c.joins(role.Viewer, "")
	err := s.InTx(c.ctx, func(ctx context.Context, tx *ent.Tx) error {
		if _, err := event.Lock(ctx, tx, colleague.OrganizationID); err != nil {
			return err
		}
		as, leave := context.WithTimeout(c.as(t, colleague), 20*time.Second)
		defer leave()
		if _, err := c.Update(as, colleague.ID, member.Change{Department: new(new("Plain"))}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a colleague gets %v", err)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}
