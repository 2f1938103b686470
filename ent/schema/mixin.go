// Package schema holds the nouns: the entities that ent generates code for.
//
// It has no hooks and no defaults that read a clock: what a change means, and
// when it happened, is said by the packages under internal. The names of
// columns and indexes are the contract with the SQL files in
// internal/store/migrations.
package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
	"github.com/google/uuid"
)

// identified gives an entity its key: a UUIDv7, so that keys sort roughly by
// age and indexes stay dense.
type identified struct{ mixin.Schema }

func (identified) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Immutable().Default(newID),
	}
}

func newID() uuid.UUID { return uuid.Must(uuid.NewV7()) }
