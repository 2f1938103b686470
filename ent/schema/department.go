package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Department is a place in an organization's tree.
type Department struct{ ent.Schema }

func (Department) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Department) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("parent_id", uuid.UUID{}).Optional().Nillable(),
		field.String("name"),
		// The names from the root down to this one, with slashes between them: as
		// people write it, and folded so that it can be looked up. Both follow when a
		// department above is renamed or moved.
		field.String("path"),
		field.String("path_key"),
		// Permissions by their names, with commas between them; empty is none.
		field.String("permission_grants").Default(""),
		field.String("permission_denials").Default(""),
		field.Time("created_at").Immutable(),
	}
}

func (Department) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("organization", Organization.Type).Ref("departments").Field("organization_id").Unique().Required().Immutable(),
	}
}

func (Department) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "id").Unique().StorageKey("departments_organization_id_id_key"),
		index.Fields("organization_id", "path_key").Unique().StorageKey("departments_organization_id_path_key_key"),
		index.Fields("parent_id", "path_key").StorageKey("departments_parent_id_path_key"),
	}
}
