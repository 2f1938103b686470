// Package viewer says on whose behalf something happens: a signed-in person,
// the bearer of one token, those who watch an organization, somebody unknown, or
// the system with a reason.
//
// A viewer travels in the context, from the server's door to package scope,
// which narrows every query and write to it. A context without a viewer gets
// no answer there, so that forgetting one is an error and not an opening.
package viewer

import (
	"context"

	"github.com/google/uuid"
)

// Viewer is on whose behalf a request runs. The zero value is Anonymous: it
// sees nothing.
type Viewer struct {
	UserID    uuid.UUID // the signed-in person, or uuid.Nil
	SessionID uuid.UUID // the session that said so, or uuid.Nil

	// Replaceable says that the session's token came in a browser's cookie, which the
	// answer can replace: then nobody holds it any more.
	Replaceable bool

	InvitationID uuid.UUID // the one invitation whose token is borne
	InviteLinkID uuid.UUID // the one link whose token is borne

	WatchedID uuid.UUID // the one organization that is watched, on behalf of all who may do the same there

	RemoteAddress string // where the request came from, for limits on guessing

	reason string // why the system acts; empty for everybody else
}

// Anonymous is somebody who has shown nothing.
var Anonymous = Viewer{}

// User is a signed-in person.
func User(userID, sessionID uuid.UUID) Viewer {
	return Viewer{UserID: userID, SessionID: sessionID}
}

// System is usher itself. The reason is for readers of the code; a test keeps
// the list of places that may say it.
func System(reason string) Viewer { return Viewer{reason: reason} }

// Watcher is whoever watches an organization, when what is looked up for one is
// for all who may do the same there.
func Watcher(organizationID uuid.UUID) Viewer { return Viewer{WatchedID: organizationID} }

// BearingInvitation is the same viewer, who besides has shown an invitation's
// token and may know that one invitation.
func (v Viewer) BearingInvitation(id uuid.UUID) Viewer {
	v.InvitationID = id
	return v
}

// BearingInviteLink is the same viewer, who besides has shown a link's token.
func (v Viewer) BearingInviteLink(id uuid.UUID) Viewer {
	v.InviteLinkID = id
	return v
}

// IsSystem tells whether usher itself acts.
func (v Viewer) IsSystem() bool { return v.reason != "" }

// IsSignedIn tells whether a person is known.
func (v Viewer) IsSignedIn() bool { return v.UserID != uuid.Nil }

type key struct{}

// With returns a context that acts on behalf of v.
func With(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, key{}, &v)
}

// From returns the context's viewer, and false when nobody put one there.
func From(ctx context.Context) (Viewer, bool) {
	v, ok := ctx.Value(key{}).(*Viewer)
	if !ok {
		return Anonymous, false
	}
	return *v, true
}

// Actor is the person on whose behalf the context acts; uuid.Nil is the system,
// or somebody unknown.
func Actor(ctx context.Context) uuid.UUID {
	v, _ := From(ctx)
	return v.UserID
}

// Become makes v the viewer of the context that the last With returned, for
// whoever holds it: what a mutation that signs in answers is read by the person
// it signed in. Nobody else may be using that context meanwhile.
func Become(ctx context.Context, v Viewer) {
	if current, ok := ctx.Value(key{}).(*Viewer); ok {
		v.RemoteAddress = current.RemoteAddress
		*current = v
	}
}

// AsSystem is shorthand for With(ctx, System(reason)).
func AsSystem(ctx context.Context, reason string) context.Context {
	return With(ctx, System(reason))
}
