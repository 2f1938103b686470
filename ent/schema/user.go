package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// User is a person's account: one for each normalised address, shared by all
// organizations the person belongs to.
type User struct{ ent.Schema }

func (User) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (User) Fields() []ent.Field {
	return []ent.Field{
		field.String("name"),
		field.String("email"), // in the form of package address
		field.Time("email_verified_at").Optional().Nillable(), // by a letter that was answered
		field.String("password_hash").Sensitive(),
		field.Time("created_at").Immutable(),
	}
}

func (User) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("members", Member.Type),
		edge.To("sessions", Session.Type),
	}
}

func (User) Indexes() []ent.Index {
	return []ent.Index{index.Fields("email").Unique().StorageKey("users_email_key")}
}
