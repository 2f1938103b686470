package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"usher/internal/app"
	"usher/internal/config"
	"usher/internal/demo"
	"usher/internal/token"
)

func (c *cli) demo() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Start the server with demo data, and say where to click",
		Long: `Start the server with demo data on a database of its own, and say where to click.
The database is removed at the end, unless --database-url names an empty one to
keep. Of the environment only USHER_LISTEN, USHER_PUBLIC_URL and USHER_LOG_LEVEL
count, so that no letter leaves the machine.`,
		Args: cobra.NoArgs,
	}
	cmd.RunE = c.verb(func(cmd *cobra.Command, _ []string) (err error) {
		folder, err := os.MkdirTemp("", "usher-demo-")
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
		cfg, err := c.demoConfig(cmd, folder)
		if err != nil {
			return err
		}
		a, err := app.Build(cmd.Context(), cfg, c.log(cfg.LogLevel))
		if err != nil {
			return err
		}
		scene, err := fill(cmd.Context(), a)
		if err != nil {
			return errors.Join(err, a.Close())
		}
		debug.FreeOSMemory() // hashing the demo's passwords took 19 MiB each
		tuneMemory(os.Getenv)
		usherIn(c.out, a, scene)
		return a.Run(cmd.Context())
	})
	return cmd
}

// demoConfig is a developer's, whatever the machine is set up for.
func (c *cli) demoConfig(cmd *cobra.Command, folder string) (config.Config, error) {
	environ := []string{"HOME=" + folder, "USHER_LOG_LEVEL=warn"}
	for _, variable := range c.environ {
		switch name, _, _ := strings.Cut(variable, "="); name {
		case "USHER_LISTEN", "USHER_PUBLIC_URL", "USHER_LOG_LEVEL":
			environ = append(environ, variable)
		}
	}
	if !cmd.Flags().Changed("database-url") {
		environ = append(environ, "USHER_DATABASE_URL=sqlite:"+filepath.Join(folder, "demo.db"))
	}
	return config.Load(cmd.Flags(), environ)
}

func fill(ctx context.Context, a *app.App) (demo.Scene, error) {
	d := demo.Demo{
		Store: a.Store, Accounts: a.Accounts, Organizations: a.Organizations, Members: a.Members,
		Invites: a.Invites, InviteLinks: a.InviteLinks, Letters: a.Letters,
		Departments: a.Departments, Spaces: a.Spaces, Integrations: a.Integrations,
	}
	return d.Fill(ctx)
}

// usherIn says where to click, and what to paste.
func usherIn(out io.Writer, a *app.App, scene demo.Scene) {
	const query = `{ organization(slug: \"harbour\") { name invitations { nodes { email state } } } }`
	url := a.PublicURL()
	fmt.Fprintf(out, `usher is listening, with demo data: %[2]s, and an invitation in every state.

  Dashboard    %[1]s/
  Playground   %[1]s/playground
  Mailbox      %[1]s/mailbox      every letter, with its link
  Sign in as   %[3]s, the admin; works once, within an hour:
               %[4]s
               (or with %[5]s and the password "%[6]s")

  Ask from a terminal:

curl -s %[1]s/graphql -H 'Content-Type: application/json' -H 'Authorization: Bearer %[7]s' -d '{"query":"%[8]s"}'

Ctrl-C ends it.
`, url, scene.Organization.Name, scene.Admin.Name, a.Links.Carrying(token.SignIn, scene.SignInToken),
		scene.Admin.Email, demo.Password, scene.SessionToken, query)
}
