package graph

import (
	"context"
	"time"

	"usher/ent"
	entsession "usher/ent/session"
	"usher/internal/account"
)

// principals are those by whom every field is asked for: the cast, and whoever
// shows something that is no session any more, or never was one. A token of an
// invitation or a link stands for nothing when it is shown in a session's place;
// what it opens, it opens for everybody who gives it as an argument.
var principals = []string{
	"anonymous", "invitation-token", "link-token", "expired", "expired-cookie", "signed-out",
	"unproven", "invited", "removed", "suspended", "VIEWER", "MEMBER", "ADMIN", "rival",
}

// principal is a person and what he shows of himself.
type principal struct {
	person
	bearer, cookie string
}

// principal makes somebody new of a kind, who signs in first if he has an
// account. "expired" is an admin whose session has reached its end, and
// "expired-cookie" one whose browser shows such a session: as it cannot know, it
// is a stranger's. "signed-out" is a removed admin whose session was ended.
func (m *matrix) principal(kind string) principal {
	s := m.stage
	switch kind {
	case "invitation-token":
		return principal{person: m.named("anonymous", kind), bearer: s.sides["ours"].invitationToken}
	case "link-token":
		return principal{person: m.named("anonymous", kind), bearer: s.sides["ours"].linkToken}
	case "expired":
		who := m.named("ADMIN", kind)
		return principal{person: who, bearer: m.expired(who)}
	case "expired-cookie":
		who := m.named("ADMIN", kind)
		cookie := m.expired(who)
		who.user = nil
		return principal{person: who, cookie: cookie}
	case "signed-out":
		who := m.named("removed", kind)
		session := m.session(who)
		must(s.world, 0, s.Store.Client.Session.DeleteOneID(session.ID).Exec(s.sys))
		return principal{person: who, bearer: session.Token}
	case "anonymous":
		return principal{person: m.named(kind, kind)}
	}
	who := m.named(kind, kind)
	for _, side := range s.sides { // so that everybody would have requests to see
		s.waiting(side.org.ID, who.user.ID)
	}
	return principal{person: who, bearer: m.session(who).Token}
}

// named is somebody of the cast under another name.
func (m *matrix) named(kind, name string) person {
	p := m.stage.person(kind)
	p.kind = name
	return p
}

func (m *matrix) session(who person) (session account.Session) {
	s := m.stage
	must(s.world, 0, s.Store.InTx(s.sys, func(ctx context.Context, tx *ent.Tx) (err error) {
		session, err = s.Accounts.Start(ctx, tx, who.user.ID)
		return err
	}))
	return session
}

// expired is the token of a session that ended a moment ago.
func (m *matrix) expired(who person) string {
	s, session := m.stage, m.session(who)
	must(s.world, 0, s.Store.Client.Session.Update().Where(entsession.ID(session.ID)).SetExpiresAt(s.Store.Now().Add(-time.Millisecond)).Exec(s.sys))
	return session.Token
}
