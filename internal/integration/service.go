// Package integration is the products that an organization is connected with, as
// far as access to them goes.
//
// It promises that a name is one integration's in its organization, that it is
// shared with departments and spaces of that organization alone, that each change
// is one line of the log, and an answer to why somebody cannot use one: Gates.
// What an integration does, and the secrets by which it is authenticated, are the
// product's that usher guards.
package integration

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entintegration "usher/ent/integration"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Limits of integrations.
const (
	MaxName         = 100 // characters
	MaxShares       = 100 // departments or spaces that one is shared with
	MaxIntegrations = 500 // in an organization
)

// Service is the integrations of all organizations.
type Service struct {
	Store *store.Store
	Log   *event.Log
}

// enter finds an integration and opens its organization to the viewer. It waits
// for its turn: the departments and spaces that it is shared with may go.
func (s *Service) enter(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.Integration, error) {
	in, err := find(ctx, tx, id)
	if err != nil {
		return nil, nil, err
	}
	if ctx, _, err = event.TakeTurn(ctx, tx, in.OrganizationID, role.ManageIntegrations); err != nil {
		return nil, nil, err
	}
	in, err = find(ctx, tx, id) // as it is now that it is our turn
	return ctx, in, err
}

// find reads an integration that the viewer may know of. Errors: NOT_FOUND at
// integrationId.
func find(ctx context.Context, tx *ent.Tx, id uuid.UUID) (*ent.Integration, error) {
	in, err := tx.Integration.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such integration.").At("integrationId")
	}
	if err != nil {
		return nil, fmt.Errorf("look up an integration: %w", err)
	}
	return in, nil
}

// named is an integration's name as it is kept, and folded. Errors: REQUIRED,
// INVALID and TOO_LONG at name.
func named(name string) (kept, key string, err error) {
	kept, err = text.Required(name, MaxName)
	return kept, text.Fold(kept), fault.At(err, "name")
}

// saved turns the refusal of a name that is another's into a fault.
func saved(in *ent.Integration, err error) (*ent.Integration, error) {
	if store.Violates(err, "integrations_organization_id_name_key_key") {
		return nil, fault.New(fault.Conflict, "There is an integration of this name already.").At("name")
	}
	if err != nil {
		return nil, fmt.Errorf("save an integration: %w", err)
	}
	return in, nil
}

// isFull refuses one more integration than an organization may have. The caller
// holds its lock.
func isFull(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) error {
	n, err := tx.Integration.Query().Where(entintegration.OrganizationID(organizationID)).Count(ctx)
	if err != nil {
		return fmt.Errorf("count an organization's integrations: %w", err)
	}
	if n >= MaxIntegrations {
		return fault.New(fault.LimitReached, "An organization has at most %d integrations. Delete one first.", MaxIntegrations)
	}
	return nil
}

func entry(ctx context.Context, kind event.Kind, in *ent.Integration, summary string) event.Entry {
	return event.Entry{Kind: kind, Actor: viewer.Actor(ctx), Integration: in.ID, Summary: summary}
}
