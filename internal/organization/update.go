package organization

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/role"
	"usher/internal/viewer"
)

// Change is what an update sets; nil leaves as it is. The slug is not among it:
// addresses that are out there have it.
type Change struct {
	Name *string
}

// Update changes how an organization is called. Letters that are queued already
// stay as they are. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN; REQUIRED,
// INVALID and TOO_LONG at name, as Create has them.
func (s *Service) Update(ctx context.Context, organizationID uuid.UUID, change Change) (*ent.Organization, error) {
	if change.Name != nil {
		name, err := checkedName(*change.Name)
		if err != nil {
			return nil, err
		}
		change.Name = &name
	}
	var updated *ent.Organization
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		// The log tells the name before, which another admin may be changing.
		ctx, _, err := event.TakeTurn(ctx, tx, organizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		updated = event.Held(ctx, tx, organizationID)
		if change.Name == nil || *change.Name == updated.Name {
			return nil
		}
		before, after := updated.Name, *change.Name
		if updated, err = tx.Organization.UpdateOneID(organizationID).SetName(after).Save(ctx); err != nil {
			return fmt.Errorf("rename an organization: %w", err)
		}
		return s.Log.Append(ctx, tx, organizationID, event.Entry{
			Kind: entevent.KindORGANIZATION_RENAMED, Actor: viewer.Actor(ctx), Before: before, After: after,
			Summary: "The organization " + before + " is now called " + after + ".",
		})
	})
	return updated, err
}
