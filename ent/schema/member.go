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

// Member is a person's place in an organization. A removed member has no row.
type Member struct{ ent.Schema }

func (Member) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Member) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("user_id", uuid.UUID{}).Immutable(),
		field.Enum("role").GoType(role.Role("")),
		// The role that the organization made, whose base is role; null for none.
		field.UUID("custom_role_id", uuid.UUID{}).Optional().Nillable(),
		field.Enum("state").Values("ACTIVE", "SUSPENDED").Default("ACTIVE"),
		// The department's path, or a name that is none; department_id says which.
		field.String("department").Optional().Nillable(),
		field.UUID("department_id", uuid.UUID{}).Optional().Nillable(),
		field.Time("joined_at").Immutable(),
		// How the person came in: at most one of the two, and who let them.
		field.UUID("invitation_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("invite_link_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("invited_by_id", uuid.UUID{}).Optional().Nillable().Immutable(),
	}
}

func (Member) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("organization", Organization.Type).Ref("members").Field("organization_id").Unique().Required().Immutable(),
		edge.From("user", User.Type).Ref("members").Field("user_id").Unique().Required().Immutable(),
		edge.To("permissions", MemberPermission.Type),
	}
}

func (Member) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "user_id").Unique().StorageKey("members_organization_id_user_id_key"),
		index.Fields("organization_id", "joined_at", "id").StorageKey("members_organization_id_joined_at"),
		// Referenced by rows of the same organization, and of no other.
		index.Fields("organization_id", "id").Unique().StorageKey("members_organization_id_id_key"),
		index.Fields("department_id", "joined_at", "id").StorageKey("members_department_id_joined_at"),
		// Those whose name is no department, for the day when one of that name is made.
		index.Fields("organization_id", "department").StorageKey("members_organization_id_department").
			Annotations(entsql.IndexWhere("department_id IS NULL AND department IS NOT NULL")),
		index.Fields("custom_role_id").StorageKey("members_custom_role_id").
			Annotations(entsql.IndexWhere("custom_role_id IS NOT NULL")),
		index.Fields("user_id").StorageKey("members_user_id"),
		index.Fields("invitation_id").StorageKey("members_invitation_id"),
		index.Fields("invite_link_id").StorageKey("members_invite_link_id").
			Annotations(entsql.IndexWhere("invite_link_id IS NOT NULL")),
	}
}
