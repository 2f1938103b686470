package graph

import (
	"context"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	entdepartment "usher/ent/department"
	"usher/ent/member"
	"usher/ent/predicate"
	entspace "usher/ent/space"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/text"
)

func (departmentResolver) ID(_ context.Context, d *ent.Department) (string, error) {
	return publicid.Encode(publicid.Department, d.ID), nil
}

func departmentID(d *ent.Department) uuid.UUID { return d.ID }

func (r *departmentResolver) Parent(ctx context.Context, d *ent.Department) (*ent.Department, error) {
	return one(ctx, d, func(d *ent.Department) *uuid.UUID { return d.ParentID }, r.departmentsByID)
}

func (r *departmentResolver) Children(ctx context.Context, d *ent.Department, first *int, after *string) (*DepartmentConnection, error) {
	l := r.departments(entdepartment.FieldParentID, func(d *ent.Department) uuid.UUID { return *d.ParentID }, nil)
	return connect(ctx, d, departmentID, window{first: first, after: after}, l)
}

func (r *departmentResolver) Members(ctx context.Context, d *ent.Department, first *int, after *string, last *int, before *string) (*MemberConnection, error) {
	l := r.members(nil, nil)
	l.source = from(func(parents []uuid.UUID) *ent.MemberQuery {
		return r.Store.Client.Member.Query().Where(member.DepartmentIDIn(parents...))
	})
	l.parent, l.column = func(m *ent.Member) uuid.UUID { return *m.DepartmentID }, member.FieldDepartmentID
	return connect(ctx, d, departmentID, window{first, last, after, before}, l)
}

func (r *departmentResolver) Spaces(ctx context.Context, d *ent.Department, first *int, after *string) (*SpaceConnection, error) {
	l := r.spaces(entspace.FieldDepartmentID, func(s *ent.Space) uuid.UUID { return *s.DepartmentID }, nil)
	return connect(ctx, d, departmentID, window{first: first, after: after}, l)
}

func (departmentResolver) PermissionGrants(_ context.Context, d *ent.Department) ([]role.Permission, error) {
	return role.Split(d.PermissionGrants), nil
}

func (departmentResolver) PermissionDenials(_ context.Context, d *ent.Department) ([]role.Permission, error) {
	return role.Split(d.PermissionDenials), nil
}

// departments lists them by what they belong to: owner is the column of the
// organization or of the parent.
func (r *Resolver) departments(owner string, parent func(*ent.Department) uuid.UUID, filter []predicate.Department) listing[ent.Department] {
	query := func(parents []uuid.UUID) *ent.DepartmentQuery {
		return r.Store.Client.Department.Query().Where(entsql.FieldIn(owner, values(parents)...)).Where(filter...)
	}
	return listing[ent.Department]{
		sorting: sorting[ent.Department]{
			name: "PATH", expr: column(entdepartment.FieldPathKey),
			value: func(d *ent.Department) any { return d.PathKey },
			id:    departmentID,
		},
		source: from(query),
		parent: parent,
		column: owner,
	}
}

func departmentFilter(where *DepartmentFilter) (filter []predicate.Department) {
	if where == nil {
		return nil
	}
	if where.ParentID != nil {
		parent, _ := publicid.Decode(publicid.Department, *where.ParentID)
		filter = append(filter, entdepartment.ParentID(parent))
	}
	if where.Root != nil && *where.Root {
		filter = append(filter, entdepartment.ParentIDIsNil())
	}
	if where.Root != nil && !*where.Root {
		filter = append(filter, entdepartment.ParentIDNotNil())
	}
	if where.Search != nil {
		filter = append(filter, entdepartment.PathKeyContains(text.Fold(sought(*where.Search))))
	}
	return filter
}

// belongs is true of rows that carry a department as somebody writes it: by its
// path in any case, by its id, or by a name that is none and stands there
// letter by letter.
func belongs(written string) func(*entsql.Selector) {
	written = sought(written)
	return func(s *entsql.Selector) {
		d := entsql.Dialect(s.Dialect()).Table(entdepartment.Table)
		meant := entsql.EQ(d.C(entdepartment.FieldPathKey), text.FoldPath(written))
		if id, ok := publicid.Decode(publicid.Department, written); ok {
			meant = entsql.EQ(d.C(entdepartment.FieldID), id)
		}
		s.Where(entsql.Or(
			entsql.EQ(s.C(member.FieldDepartment), written),
			entsql.Exists(entsql.Dialect(s.Dialect()).Select(d.C(entdepartment.FieldID)).From(d).Where(entsql.And(
				entsql.ColumnsEQ(d.C(entdepartment.FieldID), s.C(member.FieldDepartmentID)), meant,
			))),
		))
	}
}
