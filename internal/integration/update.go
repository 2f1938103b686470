package integration

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	entintegration "usher/ent/integration"
)

// Change is what an update sets; nil leaves as it is.
type Change struct {
	Name           *string
	Enabled        *bool
	Authentication *entintegration.Authentication
	SharedWith     *entintegration.SharedWith
	Places         Places // empty leaves them, unless it is shared in another way
}

// Update changes an integration. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN;
// REQUIRED, INVALID, TOO_LONG and CONFLICT at name; REQUIRED, INVALID, TOO_LONG
// and NOT_FOUND at departmentIds and spaceIds.
func (s *Service) Update(ctx context.Context, id uuid.UUID, change Change) (*ent.Integration, error) {
	var updated *ent.Integration
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, in, err := s.enter(ctx, tx, id)
		if err != nil {
			return err
		}
		c := &changing{from: in, write: tx.Integration.UpdateOne(in)}
		if err := c.rename(change.Name); err != nil {
			return err
		}
		c.turn(change)
		if err := c.share(ctx, tx, change); err != nil {
			return err
		}
		updated = in
		if len(c.told) == 0 {
			return nil
		}
		if updated, err = saved(c.write.Save(ctx)); err != nil {
			return err
		}
		e := entry(ctx, entevent.KindINTEGRATION_CHANGED, in, "The integration "+in.Name+" was changed: "+strings.Join(c.told, "; ")+".")
		if updated.Name != in.Name {
			e.Before, e.After = in.Name, updated.Name
		}
		return s.Log.Append(ctx, tx, in.OrganizationID, e)
	})
	return updated, err
}

// changing is an integration on its way to what it is to be, with what the log
// tells of it.
type changing struct {
	from  *ent.Integration
	write *ent.IntegrationUpdateOne
	told  []string
}

func (c *changing) tell(what string, args ...any) {
	c.told = append(c.told, fmt.Sprintf(what, args...))
}

func (c *changing) rename(to *string) error {
	if to == nil {
		return nil
	}
	name, key, err := named(*to)
	if err == nil && name != c.from.Name {
		c.write.SetName(name).SetNameKey(key)
		c.tell("it is called %s now", name)
	}
	return err
}

// turn switches it, and notes how it is authenticated.
func (c *changing) turn(change Change) {
	if to := change.Enabled; to != nil && *to != c.from.Enabled {
		c.write.SetEnabled(*to)
		c.tell("it was switched %s", map[bool]string{true: "on", false: "off"}[*to])
	}
	if to := change.Authentication; to != nil && *to != c.from.Authentication {
		c.write.SetAuthentication(*to)
		c.tell("its authentication is %s, before: %s", *to, c.from.Authentication)
	}
}

// share shares it with others, where that is asked for.
func (c *changing) share(ctx context.Context, tx *ent.Tx, change Change) error {
	with := c.from.SharedWith
	if change.SharedWith != nil {
		with = *change.SharedWith
	}
	anew := with != c.from.SharedWith
	if err := change.Places.fit(with, anew); err != nil {
		return err
	}
	if !anew && change.Places.isEmpty() {
		return nil
	}
	names, err := change.Places.names(ctx, tx, c.from.OrganizationID)
	if err != nil {
		return err
	}
	replaced, err := change.Places.replace(ctx, tx, c.from)
	if err != nil {
		return err
	}
	if anew || replaced {
		c.write.SetSharedWith(with)
		c.tell("it is %s", sharing(with, names))
	}
	return nil
}
