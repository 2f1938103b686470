package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"usher/internal/app"
	"usher/internal/event"
	"usher/internal/token"
)

func (c *cli) auditExport() *cobra.Command {
	var name, since, until string
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write a log out, signed, for auditors",
		Long: `Write an organization's log out, one JSON object a line: a header, the lines with all
that their hash chain needs, and a signature of all that. 'usher audit check' verifies it
without a database, by the public key that 'usher audit key' prints. That it was
exported is a line of the log itself.`,
		Args: cobra.NoArgs,
	}
	cmd.Flags().StringVar(&name, "organization", "", organizationFlag)
	cmd.Flags().StringVar(&since, "since", "", "leave out the lines before this moment, such as 2026-11-01T00:00:00Z")
	cmd.Flags().StringVar(&until, "until", "", "leave out the lines after this moment")
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, _ []string) error {
		var span event.Span
		var err error
		if span.Since, err = momentFlag("since", since); err != nil {
			return err
		}
		if span.Until, err = momentFlag("until", until); err != nil {
			return err
		}
		org, err := organizationNamed(ctx, s.Store.Client, name)
		if err != nil {
			return err
		}
		return s.LogExports.Export(ctx, org.ID, span, printed{c.out})
	})
	return cmd
}

// printed is what is written as it comes.
type printed struct{ io.Writer }

func (printed) Turn(ctx context.Context) error { return ctx.Err() }

// keyRow is a public key of exports.
type keyRow struct {
	ID        string `json:"id"`
	PublicKey string `json:"publicKey"`
	Signs     bool   `json:"signs"` // what is exported now
}

func (c *cli) auditKey() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "key",
		Short: "Print the public key by which exported logs are verified",
		Long: `Print the public key by which exported logs are verified. It comes of the first of the
keys that sign links. Keep those of earlier ones: what they signed stays signed.`,
		Args: cobra.NoArgs,
	}
	var all bool
	cmd.Flags().BoolVar(&all, "all", false, "those of earlier keys too, the present one first")
	cmd.RunE = c.verb(func(cmd *cobra.Command, _ []string) error {
		cfg, err := c.load(cmd)
		if err != nil {
			return err
		}
		ring, err := app.Ring(cfg)
		if err != nil {
			return err
		}
		keys := ring.LogKeys()
		if !all {
			keys = keys[:1]
		}
		rows := []keyRow{}
		for i, key := range keys {
			rows = append(rows, keyRow{ID: key.Public().ID(), PublicKey: key.Public().String(), Signs: i == 0})
		}
		return c.print(rows, func(w io.Writer) {
			for _, row := range rows {
				fmt.Fprintln(w, row.PublicKey)
			}
		})
	})
	return cmd
}

// checkRow is what checking an export found.
type checkRow struct {
	OrganizationID string `json:"organizationId"`
	Key            string `json:"key"`
	First          int    `json:"first"`
	Last           int    `json:"last"`
	Holds          bool   `json:"holds"`
	Unproven       int    `json:"unproven"`          // erased lines of which the marker is not in the file
	BadLine        int    `json:"badLine,omitempty"` // of the file
	Problem        string `json:"problem,omitempty"`
}

func (c *cli) auditCheck() *cobra.Command {
	var written string
	cmd := &cobra.Command{
		Use:   "check FILE",
		Short: "Verify an exported log, without a database",
		Long: `Verify an exported log, without a database: that a key signed it, and that its lines
follow each other without a gap and read as they did. FILE may be - for the standard
input.`,
		Args: cobra.ExactArgs(1),
	}
	cmd.Flags().StringVar(&written, "key", "", "the public key, as 'usher audit key' prints it")
	_ = cmd.MarkFlagRequired("key")
	cmd.RunE = c.verb(func(_ *cobra.Command, args []string) error {
		key, err := token.ParseLogPublicKey(written)
		if err != nil {
			return errUsage{err.Error()}
		}
		file := c.in
		if args[0] != "-" {
			opened, err := os.Open(args[0])
			if err != nil {
				return err
			}
			defer opened.Close()
			file = opened
		}
		found, err := event.Check(file, key)
		if err != nil {
			return err
		}
		row := checkRow{
			OrganizationID: found.Organization, Key: found.Key, First: found.First, Last: found.Last,
			Holds: found.BadLine == 0, Unproven: found.Unproven, BadLine: found.BadLine, Problem: found.Problem,
		}
		err = c.print(row, func(w io.Writer) {
			cells(w, "ORGANIZATION", "KEY", "FIRST", "LAST", "VERDICT")
			verdict := "holds"
			if !row.Holds {
				verdict = fmt.Sprintf("line %d of the file: %s", row.BadLine, row.Problem)
			} else if row.Unproven > 0 {
				verdict = fmt.Sprintf("holds; of %d erased lines the signature alone vouches for the text", row.Unproven)
			}
			cells(w, row.OrganizationID, row.Key, fmt.Sprint(row.First), fmt.Sprint(row.Last), verdict)
		})
		if err == nil && !row.Holds {
			err = fmt.Errorf("the export does not hold: line %d of the file: %s", row.BadLine, row.Problem)
		}
		return err
	})
	return cmd
}
