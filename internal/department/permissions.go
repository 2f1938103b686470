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
	"usher/internal/viewer"
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
	if err := mayPermit(standing, c.from, granted, denied); err != nil {
		return err
	}
	before := permitted(c.to.PermissionGrants, c.to.PermissionDenials)
	c.to.PermissionGrants, c.to.PermissionDenials = role.Join(granted), role.Join(denied)
	after := permitted(c.to.PermissionGrants, c.to.PermissionDenials)
	if after != before {
		c.entries = append(c.entries, permissionsChanged(ctx, c.to, before, after))
	}
	return nil
}

// mayPermit returns nil when somebody may have a department grant and deny these
// permissions from now on: what it grants anew and what it denies no more he has
// himself. Errors: FORBIDDEN at permissionGrants and permissionDenials, INVALID at
// permissionDenials.
func mayPermit(standing access.Standing, before *ent.Department, grants, denials []role.Permission) error {
	granted, denied := role.Split(before.PermissionGrants), role.Split(before.PermissionDenials)
	for _, p := range grants {
		if slices.Contains(denials, p) {
			return fault.New(fault.Invalid, "A department cannot both grant and deny %s.", p).At("permissionDenials")
		}
		if slices.Contains(granted, p) {
			continue
		}
		if err := access.MayGrant(standing, p); err != nil {
			return fault.At(err, "permissionGrants")
		}
	}
	for _, p := range denied {
		if slices.Contains(denials, p) {
			continue
		}
		if err := access.MayGrant(standing, p); err != nil {
			return fault.At(err, "permissionDenials")
		}
	}
	return nil
}

func permissionsChanged(ctx context.Context, d *ent.Department, before, after string) event.Entry {
	return event.Entry{
		Kind: entevent.KindDEPARTMENT_PERMISSIONS_CHANGED, Actor: viewer.Actor(ctx), Department: d.ID, Before: before, After: after,
		Summary: "What the people of the department " + d.Path + " may do was changed.",
	}
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
