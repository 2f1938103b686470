package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"usher/internal/role"
)

// SpaceMember is a member's place in a space.
type SpaceMember struct{ ent.Schema }

func (SpaceMember) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (SpaceMember) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("space_id", uuid.UUID{}).Immutable(),
		field.UUID("member_id", uuid.UUID{}).Immutable(),
		// What the member was given here. What counts never exceeds his role in the
		// organization.
		field.Enum("role").GoType(role.Role("")),
		field.Time("joined_at").Immutable(),
	}
}

func (SpaceMember) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("space_id", "member_id").Unique().StorageKey("space_members_space_id_member_id_key"),
		index.Fields("space_id", "joined_at", "id").StorageKey("space_members_space_id_joined_at"),
		index.Fields("member_id", "joined_at", "id").StorageKey("space_members_member_id_joined_at"),
	}
}
