package department

import (
	"context"
	"fmt"
	"strconv"
	"unicode/utf8"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/department"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/internal/fault"
	"usher/internal/store"
)

// relocate writes the department's new path into it and everything beneath it,
// and shows it on whoever belongs there, in as many statements for a tree as
// for a leaf.
func (c *changing) relocate(ctx context.Context, tx *ent.Tx) error {
	if c.to.Path == c.from.Path {
		return nil
	}
	field := "name"
	if c.to.Name == c.from.Name {
		field = "parentId"
	}
	tree, err := tx.Department.Query().
		Where(department.OrganizationID(c.from.OrganizationID), within(c.from.PathKey)).
		Select(department.FieldPath).
		Strings(ctx)
	if err != nil {
		return fmt.Errorf("read what stands beneath a department: %w", err)
	}
	for _, path := range tree {
		if err := fits(c.to.Path + path[len(c.from.Path):]); err != nil {
			return fault.At(err, field)
		}
	}
	err = tx.Department.Update().
		Where(department.OrganizationID(c.from.OrganizationID), within(c.from.PathKey)).
		Modify(func(u *entsql.UpdateBuilder) {
			u.Set(department.FieldPath, instead(department.FieldPath, c.from.Path, c.to.Path))
			u.Set(department.FieldPathKey, instead(department.FieldPathKey, c.from.PathKey, c.to.PathKey))
		}).
		Exec(ctx)
	if store.Violates(err, "departments_organization_id_path_key_key") {
		return taken().At(field)
	}
	if err != nil {
		return fmt.Errorf("write the paths beneath a department: %w", err)
	}
	return show(ctx, tx, c.from.OrganizationID, c.to.PathKey)
}

// within is true of the department with a key and of all beneath it. Keys are
// compared by their bytes, and the digit 0 is the byte that follows the slash.
func within(key string) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		column := s.C(department.FieldPathKey)
		s.Where(entsql.Or(
			entsql.EQ(column, key),
			entsql.And(entsql.GTE(column, key+"/"), entsql.LT(column, key+"0")),
		))
	}
}

// instead is what a column holds, with what it begins with replaced. Both
// databases count characters.
func instead(column, from, to string) entsql.Querier {
	return entsql.ExprFunc(func(b *entsql.Builder) {
		b.WriteString("CAST(").Arg(to).WriteString(" AS text) || substr(").Ident(column).
			WriteString(", " + strconv.Itoa(utf8.RuneCountInString(from)+1) + ")")
	})
}

// inTree is true of whoever belongs to the department with a key, or to one
// beneath it.
func inTree(organizationID uuid.UUID, key string) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		tree := entsql.Dialect(s.Dialect()).Select(department.FieldID).From(entsql.Table(department.Table)).
			Where(entsql.EQ(department.FieldOrganizationID, organizationID))
		within(key)(tree)
		s.Where(entsql.In(s.C(member.FieldDepartmentID), tree))
	}
}

// show writes the present path of each department with a key, or beneath it,
// on all who belong there.
func show(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, key string) error {
	there := inTree(organizationID, key)
	present := func(table string) func(*entsql.UpdateBuilder) {
		return func(u *entsql.UpdateBuilder) {
			d := entsql.Table(department.Table)
			path := entsql.Select(d.C(department.FieldPath)).From(d).
				Where(entsql.ColumnsEQ(d.C(department.FieldID), entsql.Table(table).C(member.FieldDepartmentID)))
			u.Set(member.FieldDepartment, entsql.ExprFunc(func(b *entsql.Builder) { b.Wrap(func(b *entsql.Builder) { b.Join(path) }) }))
		}
	}
	if err := tx.Member.Update().Where(there).Modify(present(member.Table)).Exec(ctx); err != nil {
		return fmt.Errorf("show a department's path on its members: %w", err)
	}
	if err := tx.Invitation.Update().Where(there).Modify(present(invitation.Table)).Exec(ctx); err != nil {
		return fmt.Errorf("show a department's path on its invitations: %w", err)
	}
	if err := tx.InviteLink.Update().Where(there).Modify(present(invitelink.Table)).Exec(ctx); err != nil {
		return fmt.Errorf("show a department's path on its links: %w", err)
	}
	return nil
}
