package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"usher/internal/role"
)

// InviteLink lets whoever holds it into one organization, once.
type InviteLink struct{ ent.Schema }

func (InviteLink) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (InviteLink) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.Enum("role").GoType(role.Role("")).Immutable(),
		// The role that the organization made, whose base is role; null for none, and
		// on a link that ended before the role was deleted.
		field.UUID("custom_role_id", uuid.UUID{}).Optional().Nillable(),
		// The department's path, or a name that is none; department_id says which.
		field.String("department").Optional().Nillable(),
		field.UUID("department_id", uuid.UUID{}).Optional().Nillable(),
		field.Enum("state").Values("ACTIVE", "USED", "REVOKED", "EXPIRED").Default("ACTIVE"),
		field.UUID("creator_id", uuid.UUID{}).Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("expires_at").Immutable(),
		field.Time("used_at").Optional().Nillable(),
		field.Time("revoked_at").Optional().Nillable(),
	}
}

func (InviteLink) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("organization", Organization.Type).Ref("invite_links").Field("organization_id").Unique().Required().Immutable(),
	}
}

func (InviteLink) Indexes() []ent.Index {
	return []ent.Index{
		// Referenced by rows of the same organization, and of no other.
		index.Fields("organization_id", "id").Unique().StorageKey("invite_links_organization_id_id_key"),
		index.Fields("organization_id", "created_at", "id").StorageKey("invite_links_organization_id_created_at"),
		// Those whose name is no department, for the day when one of that name is made.
		index.Fields("organization_id", "department").StorageKey("invite_links_organization_id_department").
			Annotations(entsql.IndexWhere("department_id IS NULL AND department IS NOT NULL")),
		index.Fields("custom_role_id").StorageKey("invite_links_custom_role_id"),
		index.Fields("expires_at").StorageKey("invite_links_due").
			Annotations(entsql.IndexWhere("state = 'ACTIVE'")),
	}
}
