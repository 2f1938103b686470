package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Approval is one person's yes to an invitation.
type Approval struct{ ent.Schema }

func (Approval) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Approval) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("invitation_id", uuid.UUID{}).Immutable(),
		// The invitation's version that was approved: a resend asks anew.
		field.Int("version").Immutable(),
		field.UUID("approver_id", uuid.UUID{}).Immutable(),
		field.Time("approved_at").Immutable(),
	}
}

func (Approval) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("invitation", Invitation.Type).Ref("approvals").Field("invitation_id").Unique().Required().Immutable(),
	}
}

func (Approval) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("invitation_id", "version", "approver_id").Unique().StorageKey("approvals_invitation_id_version_approver_id_key"),
	}
}
