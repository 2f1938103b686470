package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Organization is a tenant: people, invitations, links and a log of its own.
type Organization struct{ ent.Schema }

func (Organization) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Organization) Fields() []ent.Field {
	return []ent.Field{
		field.String("name"),
		field.String("slug"),
		field.Time("created_at").Immutable(),
		// The head of the log: its last number and that event's hash. Taking the
		// next number locks this row, which puts all changes of one organization
		// in order.
		field.Int("event_sequence").Default(0),
		field.Bytes("event_hash").Optional(),
		// What the welcome letter says of the place, as package organization writes it.
		field.String("welcome").Default(""),
	}
}

func (Organization) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("members", Member.Type),
		edge.To("invitations", Invitation.Type),
		edge.To("invite_links", InviteLink.Type),
		edge.To("events", Event.Type),
		edge.To("departments", Department.Type),
		edge.To("spaces", Space.Type),
	}
}

func (Organization) Indexes() []ent.Index {
	return []ent.Index{index.Fields("slug").Unique().StorageKey("organizations_slug_key")}
}
