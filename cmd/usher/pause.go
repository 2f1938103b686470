package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"usher/ent"
	"usher/internal/app"
	"usher/internal/policy"
	"usher/internal/publicid"
)

// pauseRow is an organization's pause as the command line prints it.
type pauseRow struct {
	OrganizationID string     `json:"organizationId"`
	PausedUntil    *time.Time `json:"pausedUntil"`
	Reason         *string    `json:"reason"`
}

func rowOfPause(s *app.Services, org *ent.Organization) pauseRow {
	return pauseRow{publicid.Encode(publicid.Organization, org.ID), policy.PausedUntil(org, s.Store.Now()), org.PauseReason}
}

func (c *cli) pause() *cobra.Command {
	var organization, until, reason string
	var length time.Duration
	cmd := &cobra.Command{
		Use:   "pause",
		Short: "Close all ways into an organization for a while",
		Long: `Close all ways into an organization for a while: nobody is invited, no letter of
invitation goes out, and neither invitations nor links let anybody in. They work
again by themselves, and what is open can still be declined and revoked.`,
		Example: `  usher pause --organization acme --for 48h --reason 'A link got out'
  usher pause --organization acme --until 2026-12-01T09:00:00Z`,
		Args: cobra.NoArgs,
	}
	flags := cmd.Flags()
	flags.StringVar(&organization, "organization", "", organizationFlag)
	flags.StringVar(&until, "until", "", "when they open again, such as 2026-12-01T09:00:00Z")
	flags.DurationVar(&length, "for", 0, "after how long they open again, such as 90m or 48h")
	flags.StringVar(&reason, "reason", "", "why, for the members and the log")
	cmd.MarkFlagsOneRequired("until", "for")
	cmd.MarkFlagsMutuallyExclusive("until", "for")
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, _ []string) error {
		end, err := momentFlag("until", until)
		if err != nil {
			return err
		}
		if end == nil {
			end = new(s.Store.Now().Add(length))
		}
		org, err := organizationNamed(ctx, s.Store.Client, organization)
		if err != nil {
			return err
		}
		if org, err = s.Policies.Pause(ctx, org.ID, *end, given(cmd, "reason", reason)); err != nil {
			return err
		}
		return c.print(rowOfPause(s, org), func(w io.Writer) {
			fmt.Fprintf(w, "Nobody gets into %s until %s. 'usher resume' opens the ways in before.\n", org.Name, timeCell(*org.PausedUntil))
		})
	})
	return cmd
}

func (c *cli) resume() *cobra.Command {
	var organization string
	cmd := &cobra.Command{Use: "resume", Short: "End a pause: open all ways into an organization again", Args: cobra.NoArgs}
	cmd.Flags().StringVar(&organization, "organization", "", organizationFlag)
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, _ []string) error {
		org, err := organizationNamed(ctx, s.Store.Client, organization)
		if err != nil {
			return err
		}
		if org, err = s.Policies.Resume(ctx, org.ID); err != nil {
			return err
		}
		return c.print(rowOfPause(s, org), func(w io.Writer) { fmt.Fprintf(w, "All ways into %s are open.\n", org.Name) })
	})
	return cmd
}
