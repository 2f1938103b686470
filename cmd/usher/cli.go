package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"syscall"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"usher/internal/app"
	"usher/internal/config"
	"usher/internal/fault"
	"usher/internal/viewer"
)

// Exit codes.
const (
	succeeded = 0
	failed    = 1
	misused   = 2
	refused   = 3
)

const about = `usher brings people into organizations: an admin invites them by e-mail or by a
link that works once, they arrive with the right role, and everybody who watches
sees it happen. It is a GraphQL server with everything inside it.

  usher demo     starts it with demo data and says where to click
  usher serve    starts it on your own database
  usher doctor   looks whether everything that it needs is there

The other verbs act directly on the database, whether a server runs or not. A
running server sends the letters that they queue, and tells of what they change.

Every setting is a flag, a variable (USHER_LISTEN for --listen) and a line of the
YAML file that --config names; 'usher config show' lists them.

Exit codes: 0 done; 1 failed; 2 wrong usage or configuration; 3 refused by a rule,
such as an address that is invited already.`

// cli is one call of the program.
type cli struct {
	in      io.Reader
	out     io.Writer
	errs    io.Writer
	environ []string

	format string // of the output: table or json
	began  bool   // whether a verb took over; what went wrong before is wrong usage
}

func run(ctx context.Context, args, environ []string, in io.Reader, out, errs io.Writer) int {
	c := &cli{in: in, out: out, errs: errs, environ: environ}
	root := c.root()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	called, err := root.ExecuteContextC(ctx)
	if err == nil {
		return succeeded
	}
	return c.explain(called, err)
}

func (c *cli) root() *cobra.Command {
	root := group("usher", "Bring people into organizations",
		c.serve(), c.demo(), c.organization(), c.invite(), c.importFile(), c.link(), c.pause(), c.resume(), c.migrate(), c.audit(), c.retention(),
		c.config(), c.doctor(), c.version())
	root.Long = about
	root.SilenceErrors, root.SilenceUsage = true, true
	flags := root.PersistentFlags()
	flags.StringVarP(&c.format, "output", "o", "table", "how to print results: table or json")
	config.Flags(flags)
	return root
}

// group is a verb that only has others below it.
func group(use, short string, verbs ...*cobra.Command) *cobra.Command {
	g := &cobra.Command{Use: use, Short: short, Args: cobra.NoArgs, RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() }}
	g.AddCommand(verbs...)
	return g
}

// verb is what a command does once its usage is found right.
func (c *cli) verb(do func(cmd *cobra.Command, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if c.format != "table" && c.format != "json" {
			return fmt.Errorf("--output is table or json, not %q", c.format)
		}
		c.began = true
		return do(cmd, args)
	}
}

// act is a verb on the configured database, done as the system.
func (c *cli) act(do func(ctx context.Context, s *app.Services, args []string) error) func(*cobra.Command, []string) error {
	return c.verb(func(cmd *cobra.Command, args []string) (err error) {
		cfg, err := c.load(cmd)
		if err != nil {
			return err
		}
		services, err := app.Open(cmd.Context(), cfg, c.log(max(cfg.LogLevel, slog.LevelWarn)))
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, services.Store.Close()) }()
		return do(viewer.AsSystem(cmd.Context(), "the command line"), services, args)
	})
}

func (c *cli) load(cmd *cobra.Command) (config.Config, error) {
	return config.Load(cmd.Flags(), c.environ)
}

func (c *cli) log(level slog.Level) *slog.Logger {
	return slog.New(slog.NewTextHandler(c.errs, &slog.HandlerOptions{Level: level}))
}

// print shows a result: as JSON, or by table, whose cells are separated by tabs.
func (c *cli) print(result any, table func(w io.Writer)) error {
	if c.format == "json" {
		return c.printJSON(result)
	}
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	table(w)
	return w.Flush()
}

func (c *cli) printJSON(result any) error {
	encoder := json.NewEncoder(c.out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(result)
}

// cells writes a table's row.
func cells(w io.Writer, values ...string) {
	fmt.Fprintln(w, strings.Join(values, "\t"))
}

// errUsage is wrong usage that only shows when a verb has begun.
type errUsage struct{ sentence string }

func (e errUsage) Error() string { return e.sentence }

// explain says in a sentence what went wrong, and chooses the exit code.
func (c *cli) explain(cmd *cobra.Command, err error) int {
	var faults config.Faults
	var usage errUsage
	switch f, isFault := fault.From(err); {
	case isFault:
		where := ""
		if len(f.Field) > 0 {
			where = strings.Join(f.Field, ".") + ": "
		}
		fmt.Fprintf(c.errs, "usher: %s%s (%s)\n", where, f.Message, f.Code)
		return refused
	case errors.As(err, &faults):
		fmt.Fprintf(c.errs, "usher: %v\n", err)
		return misused
	case !c.began, errors.As(err, &usage):
		fmt.Fprintf(c.errs, "usher: %v\nSee '%s --help'.\n", err, cmd.CommandPath())
		return misused
	case errors.Is(err, syscall.EADDRINUSE):
		fmt.Fprintln(c.errs, "usher: another program listens on this address already. Stop it, or choose another address, for example with --listen 127.0.0.1:8081.")
		return failed
	}
	fmt.Fprintf(c.errs, "usher: %s\n", strings.TrimSpace(err.Error()))
	return failed
}
