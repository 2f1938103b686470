package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// IdempotencyKey remembers the answer that was given to a key, for 24 hours.
type IdempotencyKey struct{ ent.Schema }

func (IdempotencyKey) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (IdempotencyKey) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("scope_id", uuid.UUID{}).Immutable(), // the organization, or the person before there is one
		field.String("key").Immutable(),
		field.Bytes("fingerprint").Immutable(), // hash of the operation and its input
		field.String("answer"),                 // ids, JSON
		field.Time("created_at").Immutable(),
	}
}

func (IdempotencyKey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("scope_id", "key").Unique().StorageKey("idempotency_keys_scope_id_key_key"),
		index.Fields("created_at").StorageKey("idempotency_keys_created_at"),
	}
}
