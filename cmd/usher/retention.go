package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"usher/internal/app"
	"usher/internal/publicid"
)

func (c *cli) retention() *cobra.Command {
	return group("retention", "Erase what organizations no longer want kept", c.retentionApply())
}

// erasedRow is what was erased of one organization.
type erasedRow struct {
	OrganizationID string `json:"organizationId"`
	Slug           string `json:"slug"`
	Invitations    int    `json:"invitations"`
	People         int    `json:"people"` // who had left
}

func (c *cli) retentionApply() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "apply",
		Short: "Erase the personal data of whatever ended longer ago than an organization's policy says",
		Long: `Erase the personal data of whatever ended longer ago than an organization's policy
says: of invitations, and of people who have left. A running server does it by
itself every five minutes. Organizations whose policy says nothing of it are left
alone.`,
		Args: cobra.NoArgs,
	}
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, _ []string) error {
		if err := s.Invites.Expire(ctx); err != nil { // what nobody wrote down has not ended yet
			return err
		}
		outcomes, err := s.Retention.Apply(ctx)
		rows := []erasedRow{}
		for _, o := range outcomes {
			rows = append(rows, erasedRow{
				OrganizationID: publicid.Encode(publicid.Organization, o.Organization.ID), Slug: o.Organization.Slug,
				Invitations: o.Invitations, People: o.People,
			})
		}
		return errors.Join(err, c.print(rows, func(w io.Writer) {
			cells(w, "ORGANIZATION", "INVITATIONS", "PEOPLE")
			for _, row := range rows {
				cells(w, row.Slug, fmt.Sprint(row.Invitations), fmt.Sprint(row.People))
			}
		}))
	})
	return cmd
}
