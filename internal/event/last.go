package event

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/predicate"
)

// Last is the number of an organization's last line that meets a condition, 0
// when none does.
func Last(ctx context.Context, client *ent.EventClient, organizationID uuid.UUID, condition predicate.Event) (int, error) {
	last, err := client.Query().
		Where(entevent.OrganizationID(organizationID), condition).
		Order(entevent.BySequence(entsql.OrderDesc())).
		Limit(1).
		Select(entevent.FieldSequence).
		Ints(ctx)
	if err != nil {
		return 0, fmt.Errorf("look for a moment in the log: %w", err)
	}
	if len(last) == 0 {
		return 0, nil
	}
	return last[0], nil
}
