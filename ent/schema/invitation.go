package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"usher/internal/role"
)

// Invitation asks one address into one organization.
type Invitation struct{ ent.Schema }

func (Invitation) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Invitation) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.String("email"), // in the form of package address; only retention changes it
		field.Enum("role").GoType(role.Role("")),
		// The role that the organization made, whose base is role; null for none.
		field.UUID("custom_role_id", uuid.UUID{}).Optional().Nillable(),
		// The department's path, or a name that is none; department_id says which.
		field.String("department").Optional().Nillable(),
		field.UUID("department_id", uuid.UUID{}).Optional().Nillable(),
		field.String("message").Optional().Nillable(),
		// What follows what is the table in internal/invite/state.go. A PENDING
		// row past expires_at counts as EXPIRED everywhere, swept or not.
		field.Enum("state").Values("AWAITING_APPROVAL", "PENDING", "ACCEPTED", "DECLINED", "REVOKED", "EXPIRED", "REJECTED"),
		// The link's version: a resend adds one and thereby kills the older link.
		field.Int("version").Default(1),
		// Who answers for it: the creator, or whoever sent it again last. Null when
		// the command line invited.
		field.UUID("inviter_id", uuid.UUID{}).Optional().Nillable(),
		// Who asked for it without being able to invite; null for none.
		field.UUID("requester_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.Time("created_at").Immutable(),
		// While AWAITING_APPROVAL, until when it can be approved.
		field.Time("expires_at"),
		field.Time("sent_at").Optional().Nillable(),
		field.Time("accepted_at").Optional().Nillable(),
		field.Time("declined_at").Optional().Nillable(),
		field.Time("revoked_at").Optional().Nillable(),
		field.Time("rejected_at").Optional().Nillable(),
		// What its present version needs before it is sent, by which rules (their
		// names, with line feeds between them), and for how long it shall be valid then.
		field.Int("approvals_needed").Default(0),
		field.String("approval_rules").Default(""),
		field.Int("life_days").Default(0),
		field.Time("approved_at").Optional().Nillable(),
		// How many were invited in the act that made it; a resend does not change it.
		field.Int("batch").Default(1),
		// When retention took address, names and message away.
		field.Time("erased_at").Optional().Nillable(),
		// How the present version's letter fares.
		field.Enum("delivery").Values("QUEUED", "SENT", "DEFERRED", "FAILED", "HANDED_OVER"),
		field.Int("delivery_attempts").Default(0),
		field.String("delivery_problem").Optional().Nillable(),
	}
}

func (Invitation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("organization", Organization.Type).Ref("invitations").Field("organization_id").Unique().Required().Immutable(),
		edge.To("approvals", Approval.Type),
	}
}

func (Invitation) Indexes() []ent.Index {
	return []ent.Index{
		// Referenced by rows of the same organization, and of no other.
		index.Fields("organization_id", "id").Unique().StorageKey("invitations_organization_id_id_key"),
		index.Fields("organization_id", "email").Unique().StorageKey("invitations_open_key").
			Annotations(entsql.IndexWhere("state IN ('AWAITING_APPROVAL', 'PENDING')")),
		index.Fields("organization_id", "created_at", "id").StorageKey("invitations_organization_id_created_at"),
		// The newest in a state, and how many there are: which are in time is told by
		// expires_at.
		index.Fields("organization_id", "state", "created_at", "id", "expires_at").StorageKey("invitations_organization_id_state"),
		// Those whose letter failed: few, and counted by each overview. See delivered in package graph.
		index.Fields("organization_id", "state", "expires_at").StorageKey("invitations_undelivered").
			Annotations(entsql.IndexWhere("delivery = 'FAILED'")),
		index.Fields("organization_id", "expires_at", "id").StorageKey("invitations_organization_id_expires_at"),
		index.Fields("organization_id", "email", "id").StorageKey("invitations_organization_id_email"),
		index.Fields("email").StorageKey("invitations_email"),
		// Those whose name is no department, for the day when one of that name is made.
		index.Fields("organization_id", "department").StorageKey("invitations_organization_id_department").
			Annotations(entsql.IndexWhere("department_id IS NULL AND department IS NOT NULL")),
		index.Fields("custom_role_id").StorageKey("invitations_custom_role_id").
			Annotations(entsql.IndexWhere("custom_role_id IS NOT NULL")),
		index.Fields("requester_id").StorageKey("invitations_requester_id").
			Annotations(entsql.IndexWhere("requester_id IS NOT NULL")),
		// Those that retention has still to look at.
		index.Fields("organization_id", "created_at").StorageKey("invitations_to_erase").
			Annotations(entsql.IndexWhere("erased_at IS NULL")),
		index.Fields("expires_at").StorageKey("invitations_due").
			Annotations(entsql.IndexWhere("state IN ('AWAITING_APPROVAL', 'PENDING')")),
	}
}
