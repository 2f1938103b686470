package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// OneTimeLink is the right to do one thing once: set the server up, sign in,
// verify an address, choose a new password. Its token is derived from the id.
type OneTimeLink struct{ ent.Schema }

func (OneTimeLink) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (OneTimeLink) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("purpose").Values("SET_UP", "SIGN_IN", "VERIFY_EMAIL", "RESET_PASSWORD").Immutable(),
		field.UUID("user_id", uuid.UUID{}).Optional().Nillable().Immutable(), // null for SET_UP
		field.Time("created_at").Immutable(),
		field.Time("expires_at").Immutable(),
		field.Time("used_at").Optional().Nillable(),
	}
}

func (OneTimeLink) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id").StorageKey("one_time_links_user_id"),
		index.Fields("expires_at").StorageKey("one_time_links_expires_at"),
	}
}
