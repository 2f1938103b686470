package conflict

import (
	"context"
	"fmt"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	entdepartment "usher/ent/department"
	entevent "usher/ent/event"
	entmember "usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/access"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// voidGrants finds grants that denials make void: departments' and members' own.
func voidGrants(ctx context.Context, l look) ([]*Conflict, error) {
	own, err := l.overrides(ctx)
	if err != nil {
		return nil, err
	}
	found, err := l.voidOfDepartments(ctx, own)
	if err != nil {
		return nil, err
	}
	ofMembers, err := l.voidOfMembers(ctx, own)
	found = append(found, ofMembers...)
	return found[:min(len(found), MaxListed)], err
}

// override is what one member was granted or denied himself.
type override struct {
	Member     uuid.UUID               `sql:"member_id"`
	Permission role.Permission         `sql:"permission"`
	Effect     memberpermission.Effect `sql:"effect"`
	EndsAt     *time.Time              `sql:"ends_at"`
	Department *string                 `sql:"department"` // the member's, if it is one
}

func (o override) denies() bool { return o.Effect == memberpermission.EffectDENY }

// outlives tells whether o is there for at least as long as another.
func (o override) outlives(other override) bool {
	return o.EndsAt == nil || other.EndsAt != nil && !o.EndsAt.Before(*other.EndsAt)
}

// overrides are what the organization's members were granted and denied
// themselves, in the order of members and permissions.
func (l look) overrides(ctx context.Context) (own []override, err error) {
	err = l.client.MemberPermission.Query().
		Where(memberpermission.OrganizationID(l.organizationID)).
		Modify(func(s *entsql.Selector) {
			m := entsql.Dialect(s.Dialect()).Table(entmember.Table).As("m")
			s.Join(m).On(s.C(memberpermission.FieldMemberID), m.C(entmember.FieldID))
			s.Select(
				s.C(memberpermission.FieldMemberID), s.C(memberpermission.FieldPermission), s.C(memberpermission.FieldEffect), s.C(memberpermission.FieldEndsAt),
				entsql.As("CASE WHEN "+m.C(entmember.FieldDepartmentID)+" IS NULL THEN NULL ELSE "+m.C(entmember.FieldDepartment)+" END", "department"),
			).OrderBy(s.C(memberpermission.FieldMemberID), s.C(memberpermission.FieldPermission))
		}).
		Scan(ctx, &own)
	if err != nil {
		return nil, fmt.Errorf("look up what members were granted and denied: %w", err)
	}
	return own, nil
}

// voidOfMembers finds what members were granted and denied at once, where the
// denial does not end before the grant.
func (l look) voidOfMembers(ctx context.Context, own []override) ([]*Conflict, error) {
	type about struct {
		member     uuid.UUID
		permission role.Permission
	}
	denials := map[about]override{}
	for _, o := range own {
		if o.denies() {
			denials[about{o.Member, o.Permission}] = o
		}
	}
	var void []override
	var ids []uuid.UUID
	for _, o := range own {
		denial, denied := denials[about{o.Member, o.Permission}]
		if denied && !o.denies() && denial.outlives(o) && len(void) < MaxListed {
			void, ids = append(void, o), append(ids, o.Member)
		}
	}
	members, err := l.client.Member.Query().Where(entmember.IDIn(ids...)).WithUser().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up whose grants are void: %w", err)
	}
	byID := make(map[uuid.UUID]*ent.Member, len(members))
	for _, m := range members {
		byID[m.ID] = m
	}
	var found []*Conflict
	for _, o := range void {
		m := byID[o.Member]
		if m == nil {
			continue // gone since the rows were read
		}
		found = append(found, &Conflict{
			ID: identify(VoidGrant, publicid.Encode(publicid.Member, m.ID), string(o.Permission)), Kind: VoidGrant, Member: m, Permission: &o.Permission,
			Message: fmt.Sprintf("%s was granted %s, and denied it as well: the denial counts.", calledBy(m), o.Permission),
			Fix:     fmt.Sprintf("Takes the grant of %s back from %s.", o.Permission, calledBy(m)),
			mend:    func(ctx context.Context, with mending) error { return with.takeBack(ctx, m, o.Permission) },
		})
	}
	return found, nil
}

// takeBack ends a grant of a member's own, which its denial outlives.
func (with mending) takeBack(ctx context.Context, m *ent.Member, p role.Permission) error {
	standings, err := scope.StandingsOf(ctx, with.tx.Client(), m)
	if err != nil {
		return err
	}
	if err := access.MayChange(with.standing, standings[m.ID], standings[m.ID]); err != nil {
		return err
	}
	before, err := with.written(ctx, m)
	if err != nil {
		return err
	}
	_, err = with.tx.MemberPermission.Delete().
		Where(memberpermission.MemberID(m.ID), memberpermission.Permission(p), memberpermission.EffectEQ(memberpermission.EffectGRANT)).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("take a void grant back: %w", err)
	}
	after, err := with.written(ctx, m)
	if err != nil {
		return err
	}
	return with.Log.Append(ctx, with.tx, with.organization, event.Entry{
		Kind: entevent.KindMEMBER_PERMISSION_CHANGED, Actor: viewer.Actor(ctx), Member: m.ID, Subject: m.UserID,
		Summary: fmt.Sprintf("The grant of %s was taken back from %s, who was denied it.", p, calledBy(m)), Before: before, After: after,
	})
}

// written is what a member was granted and denied himself, in a line of the log.
func (with mending) written(ctx context.Context, m *ent.Member) (string, error) {
	rows, err := with.tx.MemberPermission.Query().Where(memberpermission.MemberID(m.ID)).All(ctx)
	if err != nil {
		return "", fmt.Errorf("look up what a member was granted and denied: %w", err)
	}
	return event.Overrides(scope.Overrides(rows...)), nil
}

// voidOfDepartments finds what departments grant and nobody gets, because a
// stronger level denies it to all whom the grant reaches.
func (l look) voidOfDepartments(ctx context.Context, own []override) ([]*Conflict, error) {
	speaking, err := l.client.Department.Query().
		Where(entdepartment.OrganizationID(l.organizationID), entdepartment.Or(entdepartment.PermissionGrantsNEQ(""), entdepartment.PermissionDenialsNEQ(""))).
		Order(entdepartment.ByPathKey()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up what departments grant and deny: %w", err)
	}
	var peopled []named
	err = l.client.Member.Query().
		Where(entmember.OrganizationID(l.organizationID), entmember.DepartmentIDNotNil()).
		GroupBy(entmember.FieldDepartment).Aggregate(ent.Count()).
		Scan(ctx, &peopled)
	if err != nil {
		return nil, fmt.Errorf("count departments' people: %w", err)
	}
	t := growTree(speaking, peopled, own)
	var found []*Conflict
	for _, d := range speaking {
		for _, p := range role.Split(d.PermissionGrants) {
			if t.isVoid(d, p) {
				found = append(found, &Conflict{
					ID: identify(VoidGrant, publicid.Encode(publicid.Department, d.ID), string(p)), Kind: VoidGrant, Department: d, Permission: &p,
					Message: fmt.Sprintf("The department %s grants %s in vain: all its people are denied it by a nearer department or themselves.", d.Path, p),
					Fix:     fmt.Sprintf("Takes the grant of %s from the department %s.", p, d.Path),
					mend: func(ctx context.Context, with mending) error {
						kept := slices.DeleteFunc(role.Split(d.PermissionGrants), func(granted role.Permission) bool { return granted == p })
						_, err := with.Departments.Update(ctx, d.ID, department.Change{Grants: &kept})
						return err
					},
				})
			}
		}
	}
	return found, nil
}
