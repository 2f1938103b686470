package rights

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	entmember "usher/ent/member"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
)

// Delete removes a role that nobody has or is about to get. Invitations and
// links that have ended keep its base; one that can be sent again gives no more
// by that than the role did, and has to be approved anew. Errors: UNAUTHENTICATED, NOT_FOUND,
// FORBIDDEN, CONFLICT.
func (s *Service) Delete(ctx context.Context, id uuid.UUID) error {
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, r, _, err := s.enterRole(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := s.unused(ctx, tx, id); err != nil {
			return err
		}
		err = tx.Invitation.Update().
			Where(invitation.CustomRoleID(id), scope.Revivable).
			SetRole(lessThan(r)).ClearApprovedAt().
			Exec(ctx)
		if err != nil {
			return fmt.Errorf("take a role from expired invitations: %w", err)
		}
		if err := tx.Invitation.Update().Where(invitation.CustomRoleID(id)).ClearCustomRoleID().Exec(ctx); err != nil {
			return fmt.Errorf("take a role from ended invitations: %w", err)
		}
		if err := tx.InviteLink.Update().Where(invitelink.CustomRoleID(id)).ClearCustomRoleID().Exec(ctx); err != nil {
			return fmt.Errorf("take a role from ended links: %w", err)
		}
		if err := tx.CustomRole.DeleteOne(r).Exec(ctx); err != nil {
			return fmt.Errorf("delete a role: %w", err)
		}
		e := entry(ctx, entevent.KindROLE_DELETED, r, "The role "+r.Name+" was deleted.")
		e.Before = written(r)
		return s.Log.Append(ctx, tx, r.OrganizationID, e)
	})
}

// unused returns nil when a role may go. Errors: CONFLICT, which says how many
// are in the way.
func (s *Service) unused(ctx context.Context, tx *ent.Tx, id uuid.UUID) error {
	var used []string
	for _, by := range []struct {
		one, many string
		count     func(context.Context) (int, error)
	}{
		{"1 member has it", "%d members have it", tx.Member.Query().Where(entmember.CustomRoleID(id)).Count},
		{"1 open invitation gives it", "%d open invitations give it", tx.Invitation.Query().Where(
			invitation.CustomRoleID(id), scope.Open(s.Store.NotPast(invitation.FieldExpiresAt)),
		).Count},
		{"1 active link gives it", "%d active links give it", tx.InviteLink.Query().Where(
			invitelink.CustomRoleID(id), invitelink.StateEQ(invitelink.StateACTIVE), s.Store.NotPast(invitelink.FieldExpiresAt),
		).Count},
	} {
		switch n, err := by.count(ctx); {
		case err != nil:
			return fmt.Errorf("see who needs a role: %w", err)
		case n == 1:
			used = append(used, by.one)
		case n > 1:
			used = append(used, fmt.Sprintf(by.many, n))
		}
	}
	if len(used) > 0 {
		return fault.New(fault.Conflict, "This role is in use: %s. Give them another role first, or take back what gives it.", strings.Join(used, ", "))
	}
	return nil
}

// lessThan is the highest of the built-in roles that permit nothing beyond a
// role, and do not rank above it; the lowest where none does.
func lessThan(r *ent.CustomRole) role.Role {
	permits, all := role.Split(r.Permissions), role.All()
	less := all[0]
	for _, other := range all {
		beyond := func(p role.Permission) bool { return other.Allows(p) && !slices.Contains(permits, p) }
		if !other.Exceeds(r.Base) && !slices.ContainsFunc(role.Grantable(), beyond) {
			less = other
		}
	}
	return less
}
