package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"usher/internal/store"
)

func (c *cli) migrate() *cobra.Command {
	return group("migrate", "Bring the database's schema up to date", c.migrateUp(), c.migrateStatus())
}

func (c *cli) migrateUp() *cobra.Command {
	cmd := &cobra.Command{Use: "up", Short: "Apply the migrations that are missing, as serve does when it starts", Args: cobra.NoArgs}
	cmd.RunE = c.migrating(func(ctx context.Context, s *store.Store) error {
		applied, err := s.Migrate(ctx)
		if err != nil {
			return err
		}
		return c.print(append([]store.Migration{}, applied...), func(w io.Writer) {
			for _, m := range applied {
				fmt.Fprintln(w, "applied "+m.Name)
			}
			fmt.Fprintln(w, "The schema is up to date.")
		})
	})
	return cmd
}

func (c *cli) migrateStatus() *cobra.Command {
	cmd := &cobra.Command{Use: "status", Short: "List the migrations and whether this database has them", Args: cobra.NoArgs}
	cmd.RunE = c.migrating(func(ctx context.Context, s *store.Store) error {
		migrations, err := s.Migrations(ctx)
		if err != nil {
			return err
		}
		return c.print(migrations, func(w io.Writer) {
			cells(w, "MIGRATION", "STATE")
			for _, m := range migrations {
				state := "missing"
				if m.Applied {
					state = "applied"
				}
				cells(w, m.Name, state)
			}
		})
	})
	return cmd
}

// migrating is a verb on the database as it is.
func (c *cli) migrating(do func(context.Context, *store.Store) error) func(*cobra.Command, []string) error {
	return c.verb(func(cmd *cobra.Command, _ []string) (err error) {
		cfg, err := c.load(cmd)
		if err != nil {
			return err
		}
		s, err := store.Open(cmd.Context(), cfg.DatabaseURL)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, s.Close()) }()
		return do(cmd.Context(), s)
	})
}
