package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// InvitationTally counts the invitations of one day (UTC), of a person or of a
// whole organization, so that a limit is one row to look at.
type InvitationTally struct{ ent.Schema }

func (InvitationTally) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (InvitationTally) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("user_id", uuid.UUID{}).Immutable(), // zero: the whole organization
		field.Time("day").Immutable(),                  // its first moment
		field.Int("count"),
	}
}

func (InvitationTally) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "user_id", "day").Unique().StorageKey("invitation_tallies_organization_id_user_id_day_key"),
		index.Fields("day").StorageKey("invitation_tallies_day"),
	}
}
