package integration

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	entintegration "usher/ent/integration"
	"usher/internal/event"
	"usher/internal/role"
)

// Draft is an integration as somebody asks for it.
type Draft struct {
	Name           string
	Enabled        bool
	Authentication entintegration.Authentication
	SharedWith     entintegration.SharedWith
	Places         Places
}

// Create adds an integration. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// LIMIT_REACHED; REQUIRED, INVALID, TOO_LONG and CONFLICT at name; REQUIRED,
// INVALID, TOO_LONG and NOT_FOUND at departmentIds and spaceIds.
func (s *Service) Create(ctx context.Context, organizationID uuid.UUID, draft Draft) (*ent.Integration, error) {
	name, key, err := named(draft.Name)
	if err != nil {
		return nil, err
	}
	if err := draft.Places.fit(draft.SharedWith, true); err != nil {
		return nil, err
	}
	var created *ent.Integration
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, _, err := event.TakeTurn(ctx, tx, organizationID, role.ManageIntegrations)
		if err != nil {
			return err
		}
		if err := isFull(ctx, tx, organizationID); err != nil {
			return err
		}
		names, err := draft.Places.names(ctx, tx, organizationID)
		if err != nil {
			return err
		}
		created, err = saved(tx.Integration.Create().
			SetOrganizationID(organizationID).
			SetName(name).
			SetNameKey(key).
			SetEnabled(draft.Enabled).
			SetAuthentication(draft.Authentication).
			SetSharedWith(draft.SharedWith).
			SetCreatedAt(s.Store.Now()).
			Save(ctx))
		if err != nil {
			return err
		}
		if err := draft.Places.share(ctx, tx, created); err != nil {
			return err
		}
		e := entry(ctx, entevent.KindINTEGRATION_CREATED, created, "The integration "+name+" was added; it is "+sharing(draft.SharedWith, names)+".")
		e.After = name
		return s.Log.Append(ctx, tx, organizationID, e)
	})
	return created, err
}
