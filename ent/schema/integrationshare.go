package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// IntegrationShare lets the people of one department, and of those beneath it,
// or of one space use an integration.
type IntegrationShare struct{ ent.Schema }

func (IntegrationShare) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

func (IntegrationShare) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
		field.UUID("integration_id", uuid.UUID{}).Immutable(),
		// One of the two.
		field.UUID("department_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("space_id", uuid.UUID{}).Optional().Nillable().Immutable(),
	}
}

func (IntegrationShare) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("integration", Integration.Type).Ref("shares").Field("integration_id").Unique().Required().Immutable(),
	}
}

func (IntegrationShare) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("integration_id", "department_id", "space_id").StorageKey("integration_shares_integration_id"),
		index.Fields("department_id").StorageKey("integration_shares_department_id"),
		index.Fields("space_id").StorageKey("integration_shares_space_id"),
	}
}
