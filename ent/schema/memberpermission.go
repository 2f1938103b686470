package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"usher/internal/role"
)

// MemberPermission is one permission that a member was granted or denied
// himself. Package scope hides those whose time is over, from everybody.
type MemberPermission struct{ ent.Schema }

func (MemberPermission) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (MemberPermission) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("member_id", uuid.UUID{}).Immutable(),
		field.String("permission").GoType(role.Permission("")).Immutable(),
		field.Enum("effect").Values("GRANT", "DENY").Immutable(),
		field.Time("ends_at").Optional().Nillable(), // null: until somebody takes it back
		field.String("reason").Optional().Nillable(),
		field.Time("created_at").Immutable(),
	}
}

func (MemberPermission) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("member", Member.Type).Ref("permissions").Field("member_id").Unique().Required().Immutable(),
	}
}

func (MemberPermission) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("member_id", "permission", "effect").Unique().StorageKey("member_permissions_member_id_permission_effect_key"),
		index.Fields("ends_at").StorageKey("member_permissions_ends_at"),
	}
}
