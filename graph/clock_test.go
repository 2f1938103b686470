package graph

import (
	"context"
	"testing"
	"time"

	"usher/ent"
	"usher/ent/session"
	"usher/internal/store/storetest"
	"usher/internal/token"
	"usher/internal/viewer"
)

// TestClockBehind asks a server that is ten minutes slow: what has expired by
// the database's clock has expired. On SQLite there is one machine and one
// clock.
func TestClockBehind(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.Postgres)
	w := newStage(setup(t, s))
	past := s.Now().Add(-time.Second)
	id, secret := w.invited(w.fresh("late"))
	w.expireAt(id, past)
	late, err := w.sharing(w.organization.ID, w.ada.UserID).SetExpiresAt(past).Save(w.sys)
	link := w.Accounts.Ring.Sign(token.InviteLink, token.Claim{ID: must(w.world, late, err).ID, Version: 1})
	var ticket string
	must(w.world, 0, s.InTx(w.sys, func(ctx context.Context, tx *ent.Tx) error {
		begun, err := w.Accounts.Start(ctx, tx, w.ada.UserID)
		ticket = begun.Token
		return err
	}))
	must(w.world, 0, s.Client.Session.Update().Where(session.UserID(w.ada.UserID)).SetExpiresAt(past).Exec(w.sys))

	s.TravelTo(time.Now().Add(-10 * time.Minute))
	w.unchanged(t, func() {
		refused(t, w.do(viewer.Anonymous, acceptInvitation, "input", newcomer(secret)), "acceptInvitation", "EXPIRED", "token")
		refused(t, w.do(viewer.Anonymous, declineInvitation, "input", input{"token": secret}), "declineInvitation", "EXPIRED", "token")
		refused(t, w.do(w.ada, revokeInvitation, "input", input{"invitationId": id}), "revokeInvitation", "EXPIRED")
		joining := newcomer(link)
		joining["email"] = w.fresh("late")
		refused(t, w.do(viewer.Anonymous, acceptInviteLink, "input", joining), "acceptInviteLink", "EXPIRED", "token")
		if _, err := w.Accounts.Authenticate(viewer.With(t.Context(), viewer.Anonymous), ticket); err == nil {
			t.Error("a session that is over lets somebody in")
		}
	})
}
