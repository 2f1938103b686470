package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Event is one line of an organization's log: written once, and changed by
// nothing but retention, which leaves a line of its own.
type Event struct{ ent.Schema }

func (Event) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (Event) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.Int("sequence").Immutable(),
		field.Enum("kind").Values(
			"INVITATION_CREATED", "INVITATION_SENT", "INVITATION_DELIVERY_FAILED", "INVITATION_RESENT", "INVITATION_REVOKED",
			"INVITATION_ACCEPTED", "INVITATION_DECLINED", "INVITATION_EXPIRED", "INVITATION_APPROVED", "INVITATION_REJECTED",
			"INVITE_LINK_CREATED", "INVITE_LINK_USED", "INVITE_LINK_REVOKED", "INVITE_LINK_EXPIRED",
			"MEMBER_JOINED", "MEMBER_ROLE_CHANGED", "MEMBER_SUSPENDED", "MEMBER_REACTIVATED", "MEMBER_REMOVED",
			"MEMBER_DEPARTMENT_CHANGED", "MEMBER_ONBOARDING_STEP_COMPLETED", "INVITATION_ROLE_CHANGED",
			"DEPARTMENT_CREATED", "DEPARTMENT_RENAMED", "DEPARTMENT_MOVED", "DEPARTMENT_PERMISSIONS_CHANGED", "DEPARTMENT_DELETED",
			"SPACE_CREATED", "SPACE_RENAMED", "SPACE_MOVED", "SPACE_DELETED",
			"SPACE_MEMBER_ADDED", "SPACE_MEMBER_ROLE_CHANGED", "SPACE_MEMBER_REMOVED",
			"IMPORT_STARTED", "IMPORT_PROGRESSED", "IMPORT_FINISHED", "IMPORT_FAILED",
			"ORGANIZATION_RENAMED", "ORGANIZATION_WELCOME_CHANGED", "ORGANIZATION_POLICY_CHANGED",
			"INVITATION_REQUESTED", "INVITATION_APPROVAL_GIVEN", "INVITATIONS_PAUSED", "INVITATIONS_RESUMED",
			"ROLE_CREATED", "ROLE_CHANGED", "ROLE_DELETED",
			"MEMBER_PERMISSION_CHANGED", "MEMBER_PERMISSION_ENDED",
			"INTEGRATION_CREATED", "INTEGRATION_CHANGED", "INTEGRATION_DELETED",
			"APPROVAL_RULE_CREATED", "APPROVAL_RULE_CHANGED", "APPROVAL_RULE_DELETED",
			"RETENTION_APPLIED", "LOG_EXPORTED",
		).Immutable(),
		field.Time("occurred_at").Immutable(),
		field.UUID("actor_id", uuid.UUID{}).Optional().Nillable().Immutable(), // null: the system
		field.UUID("invitation_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("invite_link_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		// The member's row may be gone; the person it was is kept besides.
		field.UUID("member_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("subject_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		// Their rows may be gone as well.
		field.UUID("department_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("space_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("custom_role_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("integration_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		// Shared by all events of one request or one import.
		field.UUID("correlation_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		// What a person reads. The hash covers a salted digest of it and not the
		// text, so that the chain can outlive the erasure of personal data: only
		// that changes these.
		field.String("summary"),
		field.String("before").Optional().Nillable(),
		field.String("after").Optional().Nillable(),
		field.String("reason").Optional().Nillable(),
		// The number of the line that tells of this one's erasure: the text is
		// retention's then, and no longer what the digest says.
		field.Int("erased_by").Optional().Nillable(),
		field.Bytes("salt"), // empty once erased: whoever had it could try whether the digest is of a text that he guesses
		field.Bytes("digest").Immutable(),
		field.Bytes("previous_hash").Immutable(),
		field.Bytes("hash").Immutable(),
	}
}

func (Event) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("organization", Organization.Type).Ref("events").Field("organization_id").Unique().Required().Immutable(),
	}
}

func (Event) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "sequence").Unique().StorageKey("events_organization_id_sequence_key"),
		index.Fields("invitation_id", "sequence").StorageKey("events_invitation_id_sequence"),
		index.Fields("subject_id", "sequence").StorageKey("events_subject_id_sequence").
			Annotations(entsql.IndexWhere("subject_id IS NOT NULL")),
		index.Fields("correlation_id", "sequence").StorageKey("events_correlation_id_sequence").
			Annotations(entsql.IndexWhere("correlation_id IS NOT NULL")),
		// By whose leaving retention finds whom it has still to forget.
		index.Fields("organization_id", "occurred_at").StorageKey("events_to_erase").
			Annotations(entsql.IndexWhere("kind = 'MEMBER_REMOVED' AND erased_by IS NULL")),
	}
}
