package space

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
)

// Delete removes a space; nobody is in it from then on. Errors:
// UNAUTHENTICATED, NOT_FOUND, FORBIDDEN.
func (s *Service) Delete(ctx context.Context, id uuid.UUID) error {
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, sp, _, err := s.enter(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := tx.Space.DeleteOne(sp).Exec(ctx); err != nil {
			return fmt.Errorf("delete a space: %w", err)
		}
		e := entry(ctx, entevent.KindSPACE_DELETED, sp, "The space "+sp.Name+" was deleted.")
		e.Before = sp.Name
		return s.Log.Append(ctx, tx, sp.OrganizationID, e)
	})
}
