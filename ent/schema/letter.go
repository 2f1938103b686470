package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Letter is an e-mail to be sent or sent. It holds no link and no other
// secret: the link is derived when the letter is written.
type Letter struct{ ent.Schema }

func (Letter) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Letter) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").Values("INVITATION", "VERIFICATION", "WELCOME", "PASSWORD_RESET").Immutable(),
		field.UUID("organization_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.String("recipient").Immutable(), // in the form of package address
		// What the link in the letter is derived from: an invitation and its
		// version, or a one-time link; neither for a letter without one.
		field.UUID("invitation_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.Int("invitation_version").Optional().Nillable().Immutable(),
		field.UUID("one_time_link_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.String("content").Immutable(), // the template's data, JSON
		field.Enum("state").Values("QUEUED", "SENT", "FAILED", "CANCELLED").Default("QUEUED"),
		field.Int("attempts").Default(0),
		field.String("problem").Optional().Nillable(), // the last failed attempt's, for a person
		field.Time("created_at").Immutable(),
		field.Time("due_at"), // not tried before; while leased, the lease's end
		// Fencing: each lease takes the next number, and only its holder may mark.
		field.Int("lease").Default(0),
		field.Time("sent_at").Optional().Nillable(),
	}
}

func (Letter) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("due_at").StorageKey("letters_due").Annotations(entsql.IndexWhere("state = 'QUEUED'")),
		index.Fields("invitation_id").StorageKey("letters_invitation_id"),
		index.Fields("recipient", "created_at").StorageKey("letters_recipient_created_at"),
		index.Fields("organization_id", "created_at").StorageKey("letters_organization_id_created_at"),
	}
}
