package graph

import (
	"context"
	"io"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/roster"
)

func (r *mutationResolver) PlanImport(ctx context.Context, in PlanImportInput) (*PlanImportPayload, error) {
	plan, err := withID(ctx, publicid.Organization, in.OrganizationID, "organizationId", func(id uuid.UUID) (*ImportPlan, error) {
		file, field, err := spreadsheet(in)
		if err != nil {
			return nil, err
		}
		planned, err := r.Rosters.Plan(ctx, id, file, roster.Options{CreateDepartments: in.CreateDepartments})
		if f, ok := fault.From(err); ok && f.Field != nil && f.Field[0] == "file" {
			err = f.At(field)
		}
		return &ImportPlan{planned}, err
	})
	faults, err := userErrors(err)
	return &PlanImportPayload{Plan: plan, UserErrors: faults}, err
}

// spreadsheet is the one that was given, and the field that gave it.
func spreadsheet(in PlanImportInput) (io.ReadSeeker, string, error) {
	switch {
	case in.File != nil && in.CSV != nil:
		return nil, "", fault.New(fault.Invalid, "Give the spreadsheet as a file or as a text, not both.").At("csv")
	case in.File != nil:
		return in.File.File, "file", nil
	case in.CSV != nil:
		return strings.NewReader(*in.CSV), "csv", nil
	}
	return nil, "", fault.New(fault.Required, "Please give a spreadsheet.").At("file")
}

func (r *mutationResolver) ApplyImport(ctx context.Context, in ApplyImportInput) (*ApplyImportPayload, error) {
	applied, err := withID(ctx, publicid.ImportPlan, in.PlanID, "planId", func(id uuid.UUID) (*ent.Roster, error) {
		return r.Rosters.Apply(ctx, id, in.OnlyValid, in.IdempotencyKey)
	})
	faults, err := userErrors(err)
	return &ApplyImportPayload{Import: applied, UserErrors: faults}, err
}
