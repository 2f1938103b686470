package department

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/member"
	"usher/ent/predicate"
	"usher/internal/access"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
)

// Whoever changes the tree puts people under other grants and denials than
// before, and may not let them gain by it what he does not have himself. Moving,
// deleting and creating departments ask one rule, access.MayResettle, of the
// levels before and after; it asks about the places alone, so that the answer is
// the same whoever is there. What a department itself says is asked by mayPermit,
// be its word the last one or not: another change may make it so.

// shift is how the levels change under which some people stand: those of all
// departments that they are in, the nearest first.
type shift struct{ before, after []access.Level }

// shiftOf is how they change for whoever goes from one place to another.
func shiftOf(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, from, to Place) (shift, error) {
	there := func(p Place) scope.Offer {
		return scope.Offer{OrganizationID: organizationID, DepartmentID: p.ID, Department: p.Name}
	}
	standings, err := scope.Prospective(ctx, tx.Client(), there(from), there(to))
	if err != nil {
		return shift{}, err
	}
	return shift{standings[0].Levels, standings[1].Levels}, nil
}

// keepsAdmin returns nil when an admin remains whom the shift, which has been
// written, has not taken his right. Errors: LAST_ADMIN.
func (s shift) keepsAdmin(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) error {
	if !access.Lowers(s.before, s.after, role.ManageMembers) {
		return nil
	}
	return scope.KeepsAdmin(ctx, tx.Client(), organizationID)
}

// spares returns nil when the shift takes nothing from people who rank above
// whoever makes it: he could not take it from any of them himself. Which people
// it is about, the predicate says. Errors: FORBIDDEN.
func (s shift) spares(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, by access.Standing, people predicate.Member) error {
	above := slices.DeleteFunc(role.All(), func(r role.Role) bool { return !r.Exceeds(by.Role) })
	lowers := func(p role.Permission) bool { return access.Lowers(s.before, s.after, p) }
	if len(above) == 0 || !slices.ContainsFunc(role.Grantable(), lowers) {
		return nil
	}
	some, err := tx.Member.Query().Where(member.OrganizationID(organizationID), member.RoleIn(above...), people).Exist(ctx)
	if err != nil {
		return fmt.Errorf("see whether people above somebody would lose a permission: %w", err)
	}
	if some {
		return fault.New(fault.Forbidden, "Somebody with a role above your own would lose a permission by this.")
	}
	return nil
}

// shift is what a change means for the department's people, and for those of the
// departments beneath it. Errors: FORBIDDEN at parentId.
func (c *changing) shift(ctx context.Context, tx *ent.Tx, standing access.Standing) (shift, error) {
	parent := above(c.to.Path)
	s, err := shiftOf(ctx, tx, c.from.OrganizationID, At(c.from), Place{Name: &parent, ID: c.to.ParentID})
	if err != nil {
		return s, err
	}
	s.after = append([]access.Level{scope.LevelOf(c.to)}, s.after...)
	if store.Value(c.from.ParentID) == store.Value(c.to.ParentID) {
		return s, nil
	}
	return s, fault.At(access.MayResettle(standing, s.before, s.after), "parentId")
}

// adoption is a new department about to take in those who carried its path as a
// name.
type adoption struct {
	shift
	standing access.Standing // of whoever made the department, before that
}

func adoptionInto(ctx context.Context, tx *ent.Tx, d *ent.Department) (adoption, error) {
	s, err := shiftOf(ctx, tx, d.OrganizationID, Place{}, At(d))
	if err != nil || len(s.after) == 0 { // where nothing is granted or denied, nothing is to be asked
		return adoption{shift: s}, err
	}
	_, standing, err := scope.Enter(ctx, tx.Client(), d.OrganizationID, role.ViewOrganization)
	return adoption{s, standing}, err
}

// allow returns nil when the adoption, which has been written, gives nobody what
// whoever made the department has not, and an admin remains. Errors: FORBIDDEN,
// LAST_ADMIN.
func (a adoption) allow(ctx context.Context, tx *ent.Tx, organizationID, into uuid.UUID) error {
	if len(a.after) == 0 {
		return nil
	}
	if err := access.MayResettle(a.standing, a.before, a.after); err != nil {
		return err
	}
	if err := a.keepsAdmin(ctx, tx, organizationID); err != nil {
		return err
	}
	return a.spares(ctx, tx, organizationID, a.standing, member.DepartmentID(into))
}
