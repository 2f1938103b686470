package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Space is where a team works together. Whoever joins its department joins it.
type Space struct{ ent.Schema }

func (Space) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Space) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("department_id", uuid.UUID{}).Optional().Nillable(),
		field.String("name"),
		field.String("name_key"), // folded, so that two names that read alike are one
		field.Time("created_at").Immutable(),
	}
}

func (Space) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("organization", Organization.Type).Ref("spaces").Field("organization_id").Unique().Required().Immutable(),
	}
}

func (Space) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "id").Unique().StorageKey("spaces_organization_id_id_key"),
		index.Fields("organization_id", "name_key").Unique().StorageKey("spaces_organization_id_name_key_key"),
		index.Fields("department_id", "name_key").StorageKey("spaces_department_id_name_key"),
	}
}
