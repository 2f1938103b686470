package integration

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
)

// Delete removes an integration; nobody may use it from then on. Errors:
// UNAUTHENTICATED, NOT_FOUND, FORBIDDEN.
func (s *Service) Delete(ctx context.Context, id uuid.UUID) error {
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, in, err := s.enter(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := tx.Integration.DeleteOne(in).Exec(ctx); err != nil {
			return fmt.Errorf("delete an integration: %w", err)
		}
		e := entry(ctx, entevent.KindINTEGRATION_DELETED, in, "The integration "+in.Name+" was deleted.")
		e.Before = in.Name
		return s.Log.Append(ctx, tx, in.OrganizationID, e)
	})
}
