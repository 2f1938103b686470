package department

import (
	"context"
	"slices"
	"strings"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
)

// permit sets what the department's people may do besides what their roles
// allow, and what they may not.
func (c *changing) permit(ctx context.Context, standing access.Standing, grants, denials *[]role.Permission) error {
	granted, denied := role.Split(c.to.PermissionGrants), role.Split(c.to.PermissionDenials)
	if grants != nil {
		granted = *grants
	}
	if denials != nil {
		denied = *denials
	}
	if grants == nil && denials == nil {
		return nil
	}
	if err := mayPermit(standing, granted, denied); err != nil {
		return err
	}
	before := permitted(c.to.PermissionGrants, c.to.PermissionDenials)
	c.to.PermissionGrants, c.to.PermissionDenials = role.Join(granted), role.Join(denied)
	after := permitted(c.to.PermissionGrants, c.to.PermissionDenials)
	if after != before {
		c.tell(ctx, entevent.KindDEPARTMENT_PERMISSIONS_CHANGED, before, after, "What the people of the department "+c.to.Path+" may do was changed.")
	}
	return nil
}

// mayPermit returns nil when somebody may grant and deny these permissions.
// Errors: FORBIDDEN at permissionGrants, INVALID at permissionDenials.
func mayPermit(standing access.Standing, grants, denials []role.Permission) error {
	for _, p := range grants {
		if err := access.MayGrant(standing, p); err != nil {
			return fault.At(err, "permissionGrants")
		}
		if slices.Contains(denials, p) {
			return fault.New(fault.Invalid, "A department cannot both grant and deny %s.", p).At("permissionDenials")
		}
	}
	return nil
}

// permittedFromNowOn is the line about what a new department grants and denies;
// there is none where it is nothing.
func permittedFromNowOn(ctx context.Context, d *ent.Department) []event.Entry {
	after := permitted(d.PermissionGrants, d.PermissionDenials)
	if after == "" {
		return nil
	}
	c := &changing{from: d, to: d}
	c.tell(ctx, entevent.KindDEPARTMENT_PERMISSIONS_CHANGED, "", after, "What the people of the department "+d.Path+" may do was set.")
	return c.entries
}

// permitted is what a department grants and denies, in a line of the log.
func permitted(grants, denials string) string {
	var parts []string
	for _, part := range []struct{ sign, names string }{{"+", grants}, {"-", denials}} {
		for _, p := range role.Split(part.names) {
			parts = append(parts, part.sign+string(p))
		}
	}
	return strings.Join(parts, " ")
}
