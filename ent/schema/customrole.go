package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"usher/internal/role"
)

// CustomRole is a role that an organization made for itself.
type CustomRole struct{ ent.Schema }

func (CustomRole) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (CustomRole) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.String("name"),
		field.String("name_key"), // folded, so that a name is one role's
		field.String("description").Default(""),
		// What it counts as wherever only the built-in roles are known.
		field.Enum("base").GoType(role.Role("")).Immutable(),
		// In place of the base's. By their names, with commas between them.
		field.String("permissions").Default(""),
		field.Time("created_at").Immutable(),
	}
}

func (CustomRole) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("organization", Organization.Type).Ref("custom_roles").Field("organization_id").Unique().Required().Immutable(),
	}
}

func (CustomRole) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "id").Unique().StorageKey("custom_roles_organization_id_id_key"),
		index.Fields("organization_id", "name_key").Unique().StorageKey("custom_roles_organization_id_name_key_key"),
	}
}
