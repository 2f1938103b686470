package rights

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/memberpermission"
	"usher/ent/predicate"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Override is what one member shall be granted or denied himself.
type Override struct {
	Permission role.Permission
	Effect     *memberpermission.Effect // nil takes grant and denial back
	EndsAt     *time.Time               // nil: when somebody takes it back
	Reason     *string
}

// SetOverride grants or denies a member a permission, or takes that back. A
// grant and a denial stand side by side. Errors: UNAUTHENTICATED, NOT_FOUND,
// FORBIDDEN, also at permission, LAST_ADMIN, INVALID at endsAt and reason,
// TOO_LONG at reason.
func (s *Service) SetOverride(ctx context.Context, memberID uuid.UUID, o Override) (*ent.Member, error) {
	o, err := s.checked(o)
	if err != nil {
		return nil, err
	}
	var of *ent.Member
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, m, standing, err := enterMember(ctx, tx, memberID)
		if err != nil {
			return err
		}
		of = m
		// One that has ended may still be there, in the place of the new one.
		entries, err := end(ctx, tx, memberpermission.MemberID(m.ID))
		if err != nil {
			return err
		}
		before, err := overridesOf(ctx, tx, m.ID)
		if err != nil {
			return err
		}
		if err := o.mayBeSet(standing, before); err != nil {
			return err
		}
		if o.alters(before) {
			if err := s.replace(ctx, tx, m, o); err != nil {
				return err
			}
			after, err := overridesOf(ctx, tx, m.ID)
			if err != nil {
				return err
			}
			if err := scope.KeepsAdmin(ctx, tx.Client(), m.OrganizationID); err != nil {
				return err
			}
			entries = append(entries, event.Entry{
				Kind: entevent.KindMEMBER_PERMISSION_CHANGED, Actor: viewer.Actor(ctx), Member: m.ID, Subject: m.UserID,
				Summary: o.told(m.Edges.User.Name), Before: listed(before...), After: listed(after...), Reason: text.Value(o.Reason),
			})
		}
		return s.Log.Append(ctx, tx, m.OrganizationID, event.Together(entries...)...)
	})
	return of, err
}

// checked is an override as it is kept. Errors: INVALID at endsAt and reason,
// TOO_LONG at reason.
func (s *Service) checked(o Override) (Override, error) {
	var err error
	if o.Reason, err = text.Optional(o.Reason, text.Lines, MaxReason); err != nil {
		return o, fault.At(err, "reason")
	}
	if o.EndsAt == nil {
		return o, nil
	}
	ends := o.EndsAt.UTC().Truncate(time.Microsecond) // as both databases keep it
	switch o.EndsAt = &ends; {
	case o.Effect == nil:
		return o, fault.New(fault.Invalid, "What is taken back has no end: leave this out.").At("endsAt")
	case !ends.After(s.Store.Now()):
		return o, fault.New(fault.Invalid, "This moment is past. Choose one that lies ahead.").At("endsAt")
	}
	return o, nil
}

// replaces tells whether a present override makes way for this one.
func (o Override) replaces(present *ent.MemberPermission) bool {
	return present.Permission == o.Permission && (o.Effect == nil || present.Effect == *o.Effect)
}

// alters tells whether setting it makes a difference to what is set at present.
func (o Override) alters(present []*ent.MemberPermission) bool {
	for _, p := range present {
		if o.replaces(p) {
			return o.Effect == nil || !sameMoment(o.EndsAt, p.EndsAt) || text.Value(o.Reason) != text.Value(p.Reason)
		}
	}
	return o.Effect != nil
}

// mayBeSet returns nil when somebody may set an override in place of those that
// are set. Who lets a member gain a permission must have it: by a grant, by
// lifting a denial, and by making one end sooner. Errors: FORBIDDEN at
// permission.
func (o Override) mayBeSet(standing access.Standing, present []*ent.MemberPermission) error {
	gives := o.Effect != nil && *o.Effect == memberpermission.EffectGRANT
	for _, p := range present {
		if o.replaces(p) && p.Effect == memberpermission.EffectDENY && (o.Effect == nil || sooner(o.EndsAt, p.EndsAt)) {
			gives = true
		}
	}
	if !gives {
		return nil
	}
	return fault.At(access.MayGrant(standing, o.Permission), "permission")
}

// replace writes an override in place of those that make way for it.
func (s *Service) replace(ctx context.Context, tx *ent.Tx, m *ent.Member, o Override) error {
	away := []predicate.MemberPermission{memberpermission.MemberID(m.ID), memberpermission.PermissionEQ(o.Permission)}
	if o.Effect != nil {
		away = append(away, memberpermission.EffectEQ(*o.Effect))
	}
	if _, err := tx.MemberPermission.Delete().Where(away...).Exec(ctx); err != nil {
		return fmt.Errorf("take a member's permission back: %w", err)
	}
	if o.Effect == nil {
		return nil
	}
	err := tx.MemberPermission.Create().
		SetOrganizationID(m.OrganizationID).
		SetMemberID(m.ID).
		SetPermission(o.Permission).
		SetEffect(*o.Effect).
		SetNillableEndsAt(o.EndsAt).
		SetNillableReason(o.Reason).
		SetCreatedAt(s.Store.Now()).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("set a member's permission: %w", err)
	}
	return nil
}

func (o Override) told(name string) string {
	if o.Effect == nil {
		return fmt.Sprintf("What %s was granted or denied of %s was taken back.", name, o.Permission)
	}
	done := map[memberpermission.Effect]string{memberpermission.EffectGRANT: "granted", memberpermission.EffectDENY: "denied"}[*o.Effect]
	return fmt.Sprintf("%s was %s %s%s.", name, done, o.Permission, event.Until(o.EndsAt))
}

// overridesOf are what members are granted and denied themselves, each
// member's in the order in which they were set.
func overridesOf(ctx context.Context, tx *ent.Tx, members ...uuid.UUID) ([]*ent.MemberPermission, error) {
	found, err := tx.MemberPermission.Query().
		Where(memberpermission.MemberIDIn(members...)).
		Order(memberpermission.ByMemberID(), memberpermission.ByCreatedAt(), memberpermission.ByID()).
		All(viewer.AsSystem(ctx, "look up what members were granted and denied"))
	if err != nil {
		return nil, fmt.Errorf("look up what members were granted and denied: %w", err)
	}
	return found, nil
}

// listed is what a member is granted and denied, in a line of the log.
func listed(rows ...*ent.MemberPermission) string { return event.Overrides(scope.Overrides(rows...)) }

func sameMoment(a, b *time.Time) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Equal(*b)
}

// sooner tells whether the first end comes before the second; nil is none.
func sooner(a, b *time.Time) bool { return a != nil && (b == nil || a.Before(*b)) }
