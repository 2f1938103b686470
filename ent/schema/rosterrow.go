package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"usher/internal/role"
)

// RosterRow is one line of a spreadsheet, and what is to become of it.
type RosterRow struct{ ent.Schema }

// Mixin gives the row its id, which is also that of the invitation it creates:
// no row can create two.
func (RosterRow) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (RosterRow) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("roster_id", uuid.UUID{}).Immutable(),
		field.Int("position").Immutable(),                              // 1, 2, 3 …
		field.Int("line").Immutable(),                                  // in the file, from 1
		field.Int("column").Optional().Nillable(),                      // of the cell at fault, from 1
		field.String("email").Immutable(),                              // canonical where it is an address, else as written
		field.Enum("role").GoType(role.Role("")).Optional().Nillable(), // missing where it is none
		field.String("department").Optional().Nillable().Immutable(),
		field.String("message").Optional().Nillable().Immutable(),
		field.Enum("action").Values("CREATE", "RENEW", "CHANGE_ROLE", "SKIP", "REJECT", "AWAIT_APPROVAL"),
		field.UUID("invitation_id", uuid.UUID{}).Optional().Nillable().Immutable(), // to be renewed or changed
		field.String("code").Optional().Nillable(),                                 // why it is skipped or rejected
		field.String("problem").Optional().Nillable(),                              // the same for a person
		field.String("cell").Optional().Nillable(),                                 // the header of the cell at fault
		field.String("written").Optional().Nillable().Immutable(),                  // a role that is none, or a line that could not be read
	}
}

func (RosterRow) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("roster_id", "position").Unique().StorageKey("roster_rows_roster_id_position_key"),
	}
}
