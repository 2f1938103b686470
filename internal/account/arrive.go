package account

import (
	"context"
	"fmt"

	"github.com/google/uuid"

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
	// What ends all of a person's sessions changes or locks his row before.
	if err := Lock(ctx, tx, v.UserID); err != nil {
		return err
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

// Lock keeps a person's account as it is until the transaction ends, and whoever starts
// or ends sessions on its word waiting.
func Lock(ctx context.Context, tx *ent.Tx, userID uuid.UUID) error {
	_, err := tx.User.Query().Where(user.ID(userID), store.ForChange).OnlyID(viewer.AsSystem(ctx, "lock an account"))
	return wrap("lock an account", err)
}
