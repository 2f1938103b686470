package viewer

import (
	"context"
	"testing"

	"github.com/google/uuid"
)

var person, session, invitation, link = uuid.New(), uuid.New(), uuid.New(), uuid.New()

func TestFrom(t *testing.T) {
	t.Parallel()
	for name, v := range map[string]Viewer{
		"anonymous": Anonymous,
		"person":    User(person, session),
		"bearer":    User(person, session).BearingInvitation(invitation).BearingInviteLink(link),
		"system":    System("test"),
	} {
		if got, ok := From(With(t.Context(), v)); !ok || got != v {
			t.Errorf("%s came back as %v, %v", name, got, ok)
		}
	}
	if v, ok := From(t.Context()); ok || v != Anonymous {
		t.Errorf("a context without a viewer says %v, %v", v, ok)
	}
	inner := With(With(t.Context(), System("test")), User(person, session))
	if v, _ := From(inner); v.IsSystem() || v.UserID != person {
		t.Errorf("the innermost does not count: %v", v)
	}
	if v, _ := From(AsSystem(inner, "test")); v != System("test") {
		t.Errorf("the system brings something along: %v", v)
	}
}

func TestViewer_kinds(t *testing.T) {
	t.Parallel()
	for _, kind := range []struct {
		name             string
		viewer           Viewer
		signedIn, system bool
	}{
		{"anonymous", Anonymous, false, false},
		{"person", User(person, session), true, false},
		{"bearer", Anonymous.BearingInvitation(invitation).BearingInviteLink(link), false, false},
		{"person bearing", User(person, session).BearingInvitation(invitation), true, false},
		{"system", System("test"), false, true},
		{"system without a reason", System(""), false, false},
	} {
		if actor := Actor(With(t.Context(), kind.viewer)); actor != kind.viewer.UserID {
			t.Errorf("%s acts as %s", kind.name, actor)
		}
		if v := kind.viewer; v.IsSignedIn() != kind.signedIn || v.IsSystem() != kind.system {
			t.Errorf("%s: signed in %v, system %v", kind.name, v.IsSignedIn(), v.IsSystem())
		}
	}
	plain := User(person, session)
	if plain.BearingInvitation(invitation); plain.InvitationID != uuid.Nil {
		t.Error("bearing changed the original")
	}
}

func TestBecome(t *testing.T) {
	t.Parallel()
	type key struct{}
	stranger := Viewer{RemoteAddress: "192.0.2.1"}

	t.Run("is seen by whoever holds the context", func(t *testing.T) {
		t.Parallel()
		ctx := With(t.Context(), stranger)
		derived := context.WithValue(ctx, key{}, "")
		Become(derived, User(person, session))
		want := User(person, session)
		want.RemoteAddress = stranger.RemoteAddress
		for _, held := range []context.Context{ctx, derived} {
			if v, _ := From(held); v != want {
				t.Errorf("it says %v", v)
			}
		}
	})
	t.Run("changes neither the outer viewer nor another request's", func(t *testing.T) {
		t.Parallel()
		outer := With(t.Context(), stranger)
		other := With(outer, stranger)
		Become(With(outer, stranger), User(person, session))
		for _, held := range []context.Context{outer, other} {
			if v, _ := From(held); v != stranger {
				t.Errorf("it says %v", v)
			}
		}
		if Anonymous != (Viewer{}) {
			t.Errorf("everybody is now %v", Anonymous)
		}
	})
	t.Run("does nothing without a viewer", func(t *testing.T) {
		t.Parallel()
		ctx := t.Context()
		Become(ctx, User(person, session))
		if _, ok := From(ctx); ok {
			t.Error("there is one now")
		}
	})
}
