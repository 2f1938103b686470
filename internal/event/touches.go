package event

import (
	"usher/ent"
	entevent "usher/ent/event"
)

// TouchesAll tells whether an event may have changed what many people may do in
// its organization, and names none of them. Any other touches its subject alone.
func TouchesAll(e *ent.Event) bool {
	switch e.Kind {
	case entevent.KindDEPARTMENT_CREATED, // it takes in whoever carried its path as a name
		entevent.KindDEPARTMENT_MOVED, entevent.KindDEPARTMENT_DELETED, entevent.KindDEPARTMENT_PERMISSIONS_CHANGED,
		entevent.KindROLE_CHANGED:
		return true
	}
	return false
}
