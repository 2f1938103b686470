package policy

import (
	"usher/internal/event"
	"usher/internal/store"
)

// Service is the policies of all organizations.
type Service struct {
	Store    *store.Store
	Log      *event.Log
	WakeMail func() // called after a commit that lets letters go
}
