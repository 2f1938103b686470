package rights

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/customrole"
	entevent "usher/ent/event"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
)

// Draft is a role as somebody asks for it.
type Draft struct {
	Name        string
	Description string
	Base        role.Role
	Permissions *[]role.Permission // nil: the base's
}

// Create makes a role that nobody has yet. Errors: UNAUTHENTICATED, NOT_FOUND,
// FORBIDDEN, ROLE_ABOVE_OWN at base and permissions, REQUIRED, INVALID,
// TOO_LONG and CONFLICT at name, INVALID and TOO_LONG at description,
// LIMIT_REACHED.
func (s *Service) Create(ctx context.Context, organizationID uuid.UUID, draft Draft) (*ent.CustomRole, error) {
	name, key, err := named(draft.Name)
	if err != nil {
		return nil, err
	}
	description, err := described(draft.Description)
	if err != nil {
		return nil, err
	}
	permissions := draft.Base.Permissions()
	if draft.Permissions != nil {
		permissions = *draft.Permissions
	}
	var created *ent.CustomRole
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, standing, err := event.TakeTurn(ctx, tx, organizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		if err := mayMake(standing, draft.Base, permissions); err != nil {
			return err
		}
		n, err := tx.CustomRole.Query().Where(customrole.OrganizationID(organizationID)).Count(ctx)
		if err != nil {
			return fmt.Errorf("count an organization's own roles: %w", err)
		}
		if n >= MaxRoles {
			return fault.New(fault.LimitReached, "An organization has at most %d roles of its own. Delete one that nobody needs.", MaxRoles)
		}
		created, err = tx.CustomRole.Create().
			SetOrganizationID(organizationID).
			SetName(name).
			SetNameKey(key).
			SetDescription(description).
			SetBase(draft.Base).
			SetPermissions(role.Join(permissions)).
			SetCreatedAt(s.Store.Now()).
			Save(ctx)
		if store.Violates(err, "custom_roles_organization_id_name_key_key") {
			return taken()
		}
		if err != nil {
			return fmt.Errorf("create a role: %w", err)
		}
		e := entry(ctx, entevent.KindROLE_CREATED, created, "The role "+name+" was made.")
		e.After = written(created)
		return s.Log.Append(ctx, tx, organizationID, e)
	})
	return created, err
}

// mayMake returns nil when somebody may make a role: neither does it rank above
// his own, nor does it permit what he may not do.
func mayMake(standing access.Standing, base role.Role, permissions []role.Permission) error {
	err := access.MayGive(standing, access.Standing{
		Role: base, Custom: &access.Custom{Permissions: permissions}, Active: true,
	})
	if base.Exceeds(standing.Role) {
		return fault.At(err, "base")
	}
	return fault.At(err, "permissions")
}

// named is a role's name as it is kept, and folded. Those of the built-in roles
// would pretend to be these. Errors: REQUIRED, INVALID, TOO_LONG and CONFLICT at
// name.
func named(name string) (kept, key string, err error) {
	kept, err = text.Required(name, MaxName)
	key = text.Fold(kept)
	if err == nil && slices.Contains(role.All(), role.Role(strings.ToUpper(key))) {
		err = fault.New(fault.Conflict, "A built-in role is called so.")
	}
	return kept, key, fault.At(err, "name")
}

// described is a role's description as it is kept. Errors: INVALID and TOO_LONG
// at description.
func described(description string) (string, error) {
	kept, err := text.Lines(description, MaxDescription)
	return kept, fault.At(err, "description")
}

func taken() *fault.Fault {
	return fault.New(fault.Conflict, "There is a role of this name already.").At("name")
}
