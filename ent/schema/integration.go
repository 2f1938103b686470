package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Integration is another product that the organization is connected with, as
// far as access to it goes.
type Integration struct{ ent.Schema }

func (Integration) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Integration) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.String("name"),
		field.String("name_key"), // folded, so that a name is one integration's
		field.Bool("enabled").Default(true),
		field.Enum("authentication").Values("OK", "EXPIRED", "MISSING").Default("MISSING"),
		field.Enum("shared_with").Values("ORGANIZATION", "DEPARTMENTS", "SPACES").Default("ORGANIZATION"),
		field.Time("created_at").Immutable(),
	}
}

func (Integration) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("organization", Organization.Type).Ref("integrations").Field("organization_id").Unique().Required().Immutable(),
		edge.To("shares", IntegrationShare.Type),
	}
}

func (Integration) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "id").Unique().StorageKey("integrations_organization_id_id_key"),
		index.Fields("organization_id", "name_key").Unique().StorageKey("integrations_organization_id_name_key_key"),
	}
}
