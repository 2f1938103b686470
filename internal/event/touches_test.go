package event_test

import (
	"slices"
	"testing"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
)

func TestTouches(t *testing.T) {
	t.Parallel()
	me, other := uuid.New(), uuid.New()
	many := []event.Kind{"DEPARTMENT_CREATED", "DEPARTMENT_MOVED", "DEPARTMENT_DELETED", "DEPARTMENT_PERMISSIONS_CHANGED", "ROLE_CHANGED"}
	for _, kind := range append(many, "DEPARTMENT_RENAMED", "ROLE_CREATED", "MEMBER_ROLE_CHANGED", "MEMBER_PERMISSION_ENDED", "INVITATION_CREATED") {
		if err := entevent.KindValidator(kind); err != nil {
			t.Error(err)
		}
		for name, c := range map[string]struct {
			subject *uuid.UUID
			want    bool
		}{
			"himself":       {&me, true},
			"somebody else": {&other, slices.Contains(many, kind)},
			"nobody":        {nil, slices.Contains(many, kind)},
		} {
			if got := event.Touches(&ent.Event{Kind: kind, SubjectID: c.subject}, me); got != c.want {
				t.Errorf("%s about %s touches him: %t", kind, name, got)
			}
		}
	}
}
