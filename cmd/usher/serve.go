package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"usher/internal/app"
	"usher/internal/config"
)

func (c *cli) serve() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Start the server",
		Long: `Start the server, after bringing the database up to date. On an empty database it
prints a link, good for one use, to a page that makes the first organization.

On SIGTERM or an interrupt it lets nobody new in, tells open sockets to come back,
and finishes what has begun, for at most 30 seconds; a second one ends it at once.`,
		Args: cobra.NoArgs,
	}
	cmd.RunE = c.verb(func(cmd *cobra.Command, _ []string) error {
		cfg, err := c.load(cmd)
		if err != nil {
			return err
		}
		tuneMemory(os.Getenv)
		a, err := app.Build(cmd.Context(), cfg, c.log(cfg.LogLevel))
		if err != nil {
			return err
		}
		setUp, err := a.SetUpURL(cmd.Context())
		if err != nil {
			return errors.Join(err, a.Close())
		}
		greet(c.out, a, cfg, setUp)
		return a.Run(cmd.Context())
	})
	return cmd
}

// greet says where the server is, in one block.
func greet(out io.Writer, a *app.App, cfg config.Config, setUp string) {
	database, letters := "", ""
	for _, row := range cfg.Table() {
		switch row.Key {
		case "database-url":
			database = row.Value
		case "smtp-url":
			letters = "through " + row.Value
		}
	}
	if cfg.SMTPURL == "" {
		letters = "are kept in the mailbox: " + a.PublicURL() + "/mailbox"
	}
	fmt.Fprintln(out, "usher is listening.")
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	cells(w, "  address", a.Address())
	cells(w, "  people reach it at", a.PublicURL())
	cells(w, "  dashboard", a.PublicURL()+"/")
	cells(w, "  mode", string(cfg.Mode))
	cells(w, "  database", database)
	cells(w, "  letters", letters)
	if cfg.Mode == config.Development {
		cells(w, "  playground", a.PublicURL()+"/playground")
	}
	_ = w.Flush()
	if setUp != "" {
		fmt.Fprintf(out, "\nNobody has an account yet. Make the first organization and its admin here; the\nlink works once, for 24 hours:\n  %s\n", setUp)
	}
	fmt.Fprintln(out)
}
