package event

import (
	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
)

// Touches tells whether an event may have changed what a person may do in its
// organization: one whose subject he is, or one that changed what many may do
// and names none of them.
func Touches(e *ent.Event, userID uuid.UUID) bool {
	switch e.Kind {
	case entevent.KindDEPARTMENT_CREATED, // it takes in whoever carried its path as a name
		entevent.KindDEPARTMENT_MOVED, entevent.KindDEPARTMENT_DELETED, entevent.KindDEPARTMENT_PERMISSIONS_CHANGED,
		entevent.KindROLE_CHANGED:
		return true
	}
	return e.SubjectID != nil && *e.SubjectID == userID
}
