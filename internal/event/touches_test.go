package event_test

import (
	"slices"
	"testing"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
)

func TestTouchesAll(t *testing.T) {
	t.Parallel()
	many := []event.Kind{"DEPARTMENT_CREATED", "DEPARTMENT_MOVED", "DEPARTMENT_DELETED", "DEPARTMENT_PERMISSIONS_CHANGED", "ROLE_CHANGED"}
	for _, kind := range append(many, "DEPARTMENT_RENAMED", "ROLE_CREATED", "MEMBER_ROLE_CHANGED", "MEMBER_PERMISSION_ENDED", "INVITATION_CREATED") {
		if err := entevent.KindValidator(kind); err != nil {
			t.Error(err)
		}
		if got := event.TouchesAll(&ent.Event{Kind: kind}); got != slices.Contains(many, kind) {
			t.Errorf("%s touches all: %t", kind, got)
		}
	}
}
