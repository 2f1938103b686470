package account

import (
	"context"
	"fmt"

	"usher/ent"
	entsession "usher/ent/session"
	"usher/ent/user"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Arrive is the account of who comes in: the signed-in person's, or without one that
// which is made for a newcomer. Errors: UNAUTHENTICATED when the person's session has
// ended meanwhile, and those of Create.
func (s *Service) Arrive(ctx context.Context, tx *ent.Tx, signedIn *ent.User, newcomer Prepared) (*ent.User, error) {
	if signedIn == nil {
		return s.Create(ctx, tx, newcomer)
	}
	return signedIn, s.holdSession(ctx, tx)
}

// holdSession keeps the session by which the viewer asks until the transaction ends.
// Whoever waited for a lock while a password was reset is somebody whom that has
// signed out: the session that he gets must not have him in again.
func (s *Service) holdSession(ctx context.Context, tx *ent.Tx) error {
	v, _ := viewer.From(ctx)
	ctx = viewer.AsSystem(ctx, "see whether a session still lives")
	// What ends sessions changes or locks the person's row first, or ends this one alone.
	if _, err := tx.User.Query().Where(user.ID(v.UserID), store.ForUpdate).OnlyID(ctx); err != nil {
		return fmt.Errorf("lock a person: %w", err)
	}
	lives, err := tx.Session.Query().
		Where(entsession.ID(v.SessionID), s.Store.NotPast(entsession.FieldExpiresAt), store.ForUpdate).
		Exist(ctx)
	if err != nil {
		return fmt.Errorf("see whether a session still lives: %w", err)
	}
	if !lives {
		return sessionEnded()
	}
	return nil
}
