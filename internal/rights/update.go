package rights

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
)

// Change is what an update sets; nil leaves as it is.
type Change struct {
	Name        *string
	Description *string
	Permissions *[]role.Permission
}

// Update changes a role, for all who have it. Errors: UNAUTHENTICATED,
// NOT_FOUND, FORBIDDEN, ROLE_ABOVE_OWN at permissions, LAST_ADMIN, REQUIRED,
// INVALID, TOO_LONG and CONFLICT at name, INVALID and TOO_LONG at description.
func (s *Service) Update(ctx context.Context, id uuid.UUID, change Change) (*ent.CustomRole, error) {
	var updated *ent.CustomRole
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, r, standing, err := s.enterRole(ctx, tx, id)
		if err != nil {
			return err
		}
		to, told, err := change.plan(r)
		if err != nil {
			return err
		}
		if updated = to; len(told) == 0 {
			return nil
		}
		if err := mayAdd(standing, r, to); err != nil {
			return err
		}
		err = tx.CustomRole.UpdateOne(r).
			SetName(to.Name).
			SetNameKey(to.NameKey).
			SetDescription(to.Description).
			SetPermissions(to.Permissions).
			Exec(ctx)
		if store.Violates(err, "custom_roles_organization_id_name_key_key") {
			return taken()
		}
		if err != nil {
			return fmt.Errorf("update a role: %w", err)
		}
		e := entry(ctx, entevent.KindROLE_CHANGED, r, "The role "+r.Name+" "+strings.Join(told, ", and ")+".")
		if to.Permissions != r.Permissions {
			e.Before, e.After = written(r), written(to)
			if err := scope.KeepsAdmin(ctx, tx.Client(), r.OrganizationID); err != nil {
				return err
			}
		}
		return s.Log.Append(ctx, tx, r.OrganizationID, e)
	})
	return updated, err
}

// plan is the role as the change makes it, and what is told of that.
func (c Change) plan(r *ent.CustomRole) (*ent.CustomRole, []string, error) {
	to := *r
	var told []string
	var err error
	if c.Name != nil {
		if to.Name, to.NameKey, err = named(*c.Name); err != nil {
			return nil, nil, err
		}
		if to.Name != r.Name {
			told = append(told, "is now called "+to.Name)
		}
	}
	if c.Description != nil {
		if to.Description, err = described(*c.Description); err != nil {
			return nil, nil, err
		}
		if to.Description != r.Description {
			told = append(told, "got another description")
		}
	}
	if c.Permissions != nil {
		if to.Permissions = role.Join(*c.Permissions); to.Permissions != r.Permissions {
			told = append(told, "permits something else")
		}
	}
	return &to, told, nil
}

// mayAdd returns nil when somebody may let all who have a role gain what a
// change adds to it: he has it himself, not only for a time. Errors:
// ROLE_ABOVE_OWN at permissions.
func mayAdd(standing access.Standing, from, to *ent.CustomRole) error {
	before := role.Split(from.Permissions)
	for _, p := range role.Split(to.Permissions) {
		if !slices.Contains(before, p) && access.MayGrant(standing, p) != nil {
			return fault.New(fault.RoleAboveOwn, "You cannot let a role permit what you may not do yourself: %s.", p).At("permissions")
		}
	}
	return nil
}
