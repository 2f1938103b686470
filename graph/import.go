package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/predicate"
	entroster "usher/ent/roster"
	"usher/ent/rosterrow"
	"usher/internal/fault"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/roster"
	"usher/internal/text"
)

// ImportPlan is a roster as it was planned, whether it has been applied or not.
type ImportPlan struct{ *ent.Roster }

func plansOf(rosters []*ent.Roster) []*ImportPlan {
	plans := make([]*ImportPlan, len(rosters))
	for i, r := range rosters {
		plans[i] = &ImportPlan{r}
	}
	return plans
}

// applied are the rosters that are imports.
var applied = entroster.StateNotIn(entroster.StateREADING, entroster.StatePLANNED)

func (importPlanResolver) ID(_ context.Context, p *ImportPlan) (string, error) {
	return publicid.Encode(publicid.ImportPlan, p.Roster.ID), nil
}

func (r *importPlanResolver) Organization(ctx context.Context, p *ImportPlan) (*ent.Organization, error) {
	return one(ctx, p, func(p *ImportPlan) *uuid.UUID { return &p.OrganizationID }, r.organizationsNamed)
}

func (r *importPlanResolver) Creator(ctx context.Context, p *ImportPlan) (*ent.User, error) {
	return one(ctx, p, func(p *ImportPlan) *uuid.UUID { return p.CreatorID }, r.peopleNamed)
}

func (importPlanResolver) IgnoredColumns(_ context.Context, p *ImportPlan) ([]string, error) {
	return roster.Listed(p.Roster.IgnoredColumns), nil
}

func (importPlanResolver) NewDepartments(_ context.Context, p *ImportPlan) ([]string, error) {
	return roster.Listed(p.Roster.NewDepartments), nil
}

func (importPlanResolver) Counts(_ context.Context, p *ImportPlan) (*ImportCounts, error) {
	return &ImportCounts{Create: p.CreateCount, Renew: p.RenewCount, ChangeRole: p.ChangeRoleCount, Skip: p.SkipCount, Reject: p.RejectCount, AwaitApproval: p.AwaitApprovalCount}, nil
}

func (importPlanResolver) SeatsNeeded(_ context.Context, p *ImportPlan) (int, error) {
	return policy.Opens(p.Roster), nil
}

func (r *importPlanResolver) Rows(ctx context.Context, p *ImportPlan, first *int, after *string, where *ImportRowFilter) (*ImportRowConnection, error) {
	return connect(ctx, p, func(p *ImportPlan) uuid.UUID { return p.Roster.ID }, window{first: first, after: after}, r.importRows(where))
}

func (importResolver) ID(_ context.Context, i *ent.Roster) (string, error) {
	return publicid.Encode(publicid.Import, i.ID), nil
}

func (r *importResolver) Organization(ctx context.Context, i *ent.Roster) (*ent.Organization, error) {
	return one(ctx, i, func(i *ent.Roster) *uuid.UUID { return &i.OrganizationID }, r.organizationsNamed)
}

func (r *importResolver) Creator(ctx context.Context, i *ent.Roster) (*ent.User, error) {
	return one(ctx, i, func(i *ent.Roster) *uuid.UUID { return i.ApplierID }, r.peopleNamed)
}

func (importResolver) Cursor(_ context.Context, i *ent.Roster) (string, error) {
	return bySequence(true).write(place{i.EventSequence, i.OrganizationID}), nil
}

func (r *importResolver) Rows(ctx context.Context, i *ent.Roster, first *int, after *string, where *ImportRowFilter) (*ImportRowConnection, error) {
	return connect(ctx, i, func(i *ent.Roster) uuid.UUID { return i.ID }, window{first: first, after: after}, r.importRows(where))
}

func (r *importResolver) Events(ctx context.Context, i *ent.Roster, first *int, after *string) (*EventConnection, error) {
	history := r.events(entevent.FieldCorrelationID, func(e *ent.Event) uuid.UUID { return *e.CorrelationID }, false, nil)
	return connect(ctx, i, func(i *ent.Roster) uuid.UUID { return i.ID }, window{first: first, after: after}, history)
}

func (importRowResolver) UserErrors(_ context.Context, row *ent.RosterRow) ([]*fault.Fault, error) {
	if row.Code == nil {
		return []*fault.Fault{}, nil
	}
	f := fault.New(fault.Code(*row.Code), "%s", text.Value(row.Problem))
	if row.Cell != nil {
		f.Field = []string{*row.Cell}
	}
	return []*fault.Fault{f}, nil
}

func (r *importRowResolver) Invitation(ctx context.Context, row *ent.RosterRow) (*ent.Invitation, error) {
	return one(ctx, row, func(row *ent.RosterRow) *uuid.UUID {
		if row.Action == rosterrow.ActionCREATE || row.Action == rosterrow.ActionAWAIT_APPROVAL && row.InvitationID == nil {
			return &row.ID // which the invitation gets
		}
		return row.InvitationID
	}, r.invitationsByID)
}

func (r *Resolver) imports() listing[ent.Roster] {
	query := func(parents []uuid.UUID) *ent.RosterQuery {
		return r.Store.Client.Roster.Query().Where(entroster.OrganizationIDIn(parents...), applied)
	}
	return listing[ent.Roster]{
		sorting: sorting[ent.Roster]{
			name: "CREATED_AT", desc: true, expr: column(entroster.FieldCreatedAt),
			value: func(i *ent.Roster) any { return i.CreatedAt },
			id:    func(i *ent.Roster) uuid.UUID { return i.ID },
		},
		source: from(query),
		parent: func(i *ent.Roster) uuid.UUID { return i.OrganizationID },
		column: entroster.FieldOrganizationID,
	}
}

func (r *Resolver) importRows(where *ImportRowFilter) listing[ent.RosterRow] {
	query := func(parents []uuid.UUID) *ent.RosterRowQuery {
		return r.Store.Client.RosterRow.Query().Where(rosterrow.RosterIDIn(parents...)).Where(importRowFilter(where)...)
	}
	return listing[ent.RosterRow]{
		sorting: sorting[ent.RosterRow]{
			name: "POSITION", expr: column(rosterrow.FieldPosition),
			value: func(row *ent.RosterRow) any { return row.Position },
			id:    func(row *ent.RosterRow) uuid.UUID { return row.ID },
		},
		source: from(query),
		parent: func(row *ent.RosterRow) uuid.UUID { return row.RosterID },
		column: rosterrow.FieldRosterID,
	}
}

func importRowFilter(where *ImportRowFilter) (filter []predicate.RosterRow) {
	if where == nil {
		return nil
	}
	if where.Action != nil {
		filter = append(filter, rosterrow.ActionIn(where.Action...))
	}
	if where.Code != nil {
		codes := make([]string, len(where.Code))
		for i, code := range where.Code {
			codes[i] = string(code)
		}
		filter = append(filter, rosterrow.CodeIn(codes...))
	}
	return filter
}
