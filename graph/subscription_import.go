package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/roster"
	"usher/internal/fault"
	"usher/internal/publicid"
)

// errEnded ends a subscription to what has come to its end.
var errEnded = errors.New("graph: there is nothing more to tell")

// ImportProgress sends the import as it is, and again when the log tells of it.
// The import is read anew each time, and may then be further on than the line:
// later lines that tell nothing new are passed over.
func (r *subscriptionResolver) ImportProgress(ctx context.Context, importID string, after *string) (<-chan *ent.Roster, error) {
	if err := signedIn(ctx); err != nil {
		return nil, err
	}
	id, _ := publicid.Decode(publicid.Import, importID)
	present, err := r.importNow(ctx, id)
	if err != nil {
		return nil, err
	}
	known := 0
	if after != nil {
		if known, err = r.position(ctx, present.OrganizationID, after); err != nil {
			return nil, err
		}
	}
	return stream(ctx, func(send func(*ent.Roster) error) error {
		return r.followImport(ctx, present, known, send)
	}), nil
}

// followImport sends an import as far as it is not known yet, until it has
// ended.
func (r *subscriptionResolver) followImport(ctx context.Context, present *ent.Roster, known int, send func(*ent.Roster) error) error {
	tell := func(i *ent.Roster) error {
		if i.EventSequence > known {
			if err := send(i); err != nil {
				return err
			}
			known = i.EventSequence
		}
		if i.State == roster.StateDONE || i.State == roster.StateFAILED {
			return errEnded
		}
		return nil
	}
	err := tell(present)
	if err == nil {
		err = r.follow(ctx, present.OrganizationID, known, func(e *ent.Event) error {
			if e.Sequence <= known || e.CorrelationID == nil || *e.CorrelationID != present.ID || !strings.HasPrefix(string(e.Kind), "IMPORT_") {
				return nil
			}
			i, err := r.importNow(ctx, present.ID)
			if err != nil {
				return err
			}
			return tell(i)
		})
	}
	if errors.Is(err, errEnded) {
		return nil
	}
	return err
}

func (r *subscriptionResolver) importNow(ctx context.Context, id uuid.UUID) (*ent.Roster, error) {
	i, err := r.Store.Client.Roster.Query().Where(roster.ID(id), applied).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.Forbidden, "You may not watch this import.")
	}
	if err != nil {
		return nil, fmt.Errorf("look at an import: %w", err)
	}
	return i, nil
}
