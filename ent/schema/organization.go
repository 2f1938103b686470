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
		// Its rules, as package policy writes them; empty while all are as usual. They
		// stand in this row, because whoever invites holds it anyway.
		field.String("policy").Default(""),
		// Until then nobody is taken in; null while all ways in are open.
		field.Time("paused_until").Optional().Nillable(),
		field.String("pause_reason").Optional().Nillable(),
		// No more invitations than this are open. Those that end do not lower it: it is
		// counted anew when it reaches the limit.
		field.Int("open_at_most").Default(0),
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
		edge.To("custom_roles", CustomRole.Type),
		edge.To("integrations", Integration.Type),
	}
}

func (Organization) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("slug").Unique().StorageKey("organizations_slug_key"),
		index.Fields("paused_until").StorageKey("organizations_paused_until"),
	}
}
