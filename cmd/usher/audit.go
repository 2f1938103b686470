package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"usher/ent"
	"usher/ent/organization"
	"usher/internal/app"
	"usher/internal/event"
	"usher/internal/publicid"
)

func (c *cli) audit() *cobra.Command {
	return group("audit", "Look into the organizations' logs", c.auditVerify(), c.auditExport(), c.auditKey(), c.auditCheck())
}

// verdictRow is what verifying one organization's log found.
type verdictRow struct {
	OrganizationID string `json:"organizationId"`
	Slug           string `json:"slug"`
	Lines          int    `json:"lines"` // that hold, from the first
	Holds          bool   `json:"holds"`
	BadLine        int    `json:"badLine,omitempty"`
	Problem        string `json:"problem,omitempty"`
}

func (c *cli) auditVerify() *cobra.Command {
	var name string
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Recompute the hash chains of the logs, and name the first line that does not hold",
		Args:  cobra.NoArgs,
	}
	cmd.Flags().StringVar(&name, "organization", "", "the organization's short name or id; by default all are verified")
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, _ []string) error {
		organizations, err := organizationsNamed(ctx, s.Store.Client, name)
		if err != nil {
			return err
		}
		rows := []verdictRow{}
		var bad []error
		for _, org := range organizations {
			verdict, err := event.Verify(ctx, s.Store.Client, org.ID)
			if err != nil {
				return err
			}
			rows = append(rows, verdictRow{
				OrganizationID: publicid.Encode(publicid.Organization, org.ID), Slug: org.Slug, Lines: verdict.Lines,
				Holds: verdict.BadLine == 0, BadLine: verdict.BadLine, Problem: verdict.Problem,
			})
			if verdict.BadLine != 0 {
				bad = append(bad, fmt.Errorf("the log of %s does not hold: line %d: %s", org.Slug, verdict.BadLine, verdict.Problem))
			}
		}
		err = c.print(rows, func(w io.Writer) {
			cells(w, "ORGANIZATION", "LINES", "VERDICT")
			for _, row := range rows {
				verdict := "holds"
				if !row.Holds {
					verdict = fmt.Sprintf("line %d: %s", row.BadLine, row.Problem)
				}
				cells(w, row.Slug, fmt.Sprint(row.Lines), verdict)
			}
		})
		return errors.Join(append(bad, err)...)
	})
	return cmd
}

func organizationsNamed(ctx context.Context, client *ent.Client, name string) ([]*ent.Organization, error) {
	if name == "" {
		return client.Organization.Query().Order(organization.BySlug()).All(ctx)
	}
	org, err := organizationNamed(ctx, client, name)
	return []*ent.Organization{org}, err
}
