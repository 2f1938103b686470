package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"usher/internal/config"
)

func (c *cli) config() *cobra.Command {
	return group("config", "Look at the configuration", c.configShow(), c.configCheck())
}

func (c *cli) configShow() *cobra.Command {
	cmd := &cobra.Command{Use: "show", Short: "List every setting, its value and where that comes from; secrets are hidden", Args: cobra.NoArgs}
	cmd.RunE = c.verb(func(cmd *cobra.Command, _ []string) error {
		cfg, err := c.load(cmd)
		if err != nil {
			return err
		}
		rows := cfg.Table()
		return c.print(rows, func(w io.Writer) {
			cells(w, "NAME", "VALUE", "FROM")
			for _, row := range rows {
				cells(w, row.Name, row.Value, string(row.Source))
			}
		})
	})
	return cmd
}

func (c *cli) configCheck() *cobra.Command {
	cmd := &cobra.Command{Use: "check", Short: "Say what is wrong with the configuration, all at once", Args: cobra.NoArgs}
	cmd.RunE = c.verb(func(cmd *cobra.Command, _ []string) error {
		_, err := c.load(cmd)
		var faults config.Faults
		if errors.As(err, &faults) && c.format == "json" {
			return errors.Join(err, c.printJSON(faults))
		}
		if err != nil {
			return err
		}
		return c.print(config.Faults{}, func(w io.Writer) { fmt.Fprintln(w, "The configuration is good.") })
	})
	return cmd
}
