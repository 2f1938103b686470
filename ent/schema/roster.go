package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Roster is a spreadsheet of people to invite: read into a plan, and then, if
// somebody wants it so, applied. The API calls the two ImportPlan and Import.
type Roster struct{ ent.Schema }

func (Roster) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Roster) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("creator_id", uuid.UUID{}).Optional().Nillable().Immutable(), // null: the command line
		// READING until the last row is stored, then PLANNED; the rest is the life of
		// what is applied.
		field.Enum("state").Values("READING", "PLANNED", "QUEUED", "RUNNING", "DONE", "FAILED").Default("READING"),
		field.Time("created_at").Immutable(),
		field.Time("expires_at").Immutable(), // a plan that is not applied by then is forgotten

		// What was read. Lists are kept with line feeds between their items, which no
		// header and no department has.
		field.String("encoding").Immutable(),
		field.String("separator").Immutable(),
		field.String("ignored_columns").Immutable(),
		field.Bool("create_departments").Immutable(),
		field.String("new_departments").Default(""),
		field.Int("row_count").Default(0),
		field.Int("create_count").Default(0),
		field.Int("renew_count").Default(0),
		field.Int("change_role_count").Default(0),
		field.Int("skip_count").Default(0),
		field.Int("reject_count").Default(0),
		field.Int("await_approval_count").Default(0),

		// How far it has been applied: rows up to position are done, in transactions
		// that move it. A lease names who may be at work; its number fences off one
		// who was thought dead.
		field.UUID("applier_id", uuid.UUID{}).Optional().Nillable(), // whose doing it is; null: the command line
		field.Bool("only_valid").Default(false),
		field.Int("position").Default(0),
		field.Int("created").Default(0),
		field.Int("renewed").Default(0),
		field.Int("role_changed").Default(0),
		field.Int("skipped").Default(0),
		field.Int("rejected").Default(0),
		field.Int("awaiting_approval").Default(0),
		field.Int("lease").Default(0),
		field.Time("leased_until").Optional().Nillable(),
		field.Int("event_sequence").Default(0), // of the newest line of the log about it
		field.String("problem").Optional().Nillable(),
		field.Time("started_at").Optional().Nillable(),
		field.Time("finished_at").Optional().Nillable(),
	}
}

func (Roster) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "id").Unique().StorageKey("rosters_organization_id_id_key"),
		index.Fields("organization_id", "created_at", "id").StorageKey("rosters_organization_id_created_at"),
		index.Fields("state", "expires_at").StorageKey("rosters_state_expires_at"),
	}
}
