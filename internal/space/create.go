package space

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/role"
	"usher/internal/store"
)

// Draft is a space as somebody asks for it.
type Draft struct {
	Name       string
	Department *string // its path or id; nil is none
}

// Create makes a space with nobody in it: people of its department who are
// there already are added one by one. Errors: UNAUTHENTICATED, NOT_FOUND,
// FORBIDDEN, REQUIRED, INVALID, TOO_LONG and CONFLICT at name, NOT_FOUND,
// INVALID and TOO_LONG at department.
func (s *Service) Create(ctx context.Context, organizationID uuid.UUID, draft Draft) (*ent.Space, error) {
	name, key, err := named(draft.Name)
	if err != nil {
		return nil, err
	}
	var created *ent.Space
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, _, err := event.TakeTurn(ctx, tx, organizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		place, err := placed(ctx, tx, organizationID, draft.Department)
		if err != nil {
			return err
		}
		created, err = tx.Space.Create().
			SetOrganizationID(organizationID).
			SetNillableDepartmentID(place.ID).
			SetName(name).
			SetNameKey(key).
			SetCreatedAt(s.Store.Now()).
			Save(ctx)
		if store.Violates(err, "spaces_organization_id_name_key_key") {
			return taken()
		}
		if err != nil {
			return fmt.Errorf("create a space: %w", err)
		}
		e := entry(ctx, entevent.KindSPACE_CREATED, created, "The space "+name+" was created.")
		e.After = name
		return s.Log.Append(ctx, tx, organizationID, e)
	})
	return created, err
}
