package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"usher/ent"
	entroster "usher/ent/roster"
	"usher/ent/rosterrow"
	"usher/internal/app"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/roster"
	"usher/internal/text"
)

func (c *cli) importFile() *cobra.Command {
	var organization string
	var dryRun, onlyValid, createDepartments bool
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Invite everybody in a spreadsheet",
		Long: `Invite everybody in a spreadsheet, which is a CSV file with the column email and, if
you like, role, department and message. FILE is - for what comes in from a pipe.

The file is read into a plan first. If a row cannot be applied, it is shown, nothing
is done, and the exit code is 3, unless --only-valid leaves such rows out.
A running server sends the letters.`,
		Example: `  usher import people.csv --organization acme --dry-run`,
		Args:    cobra.ExactArgs(1),
	}
	flags := cmd.Flags()
	flags.StringVar(&organization, "organization", "", organizationFlag)
	flags.BoolVar(&dryRun, "dry-run", false, "change nothing; show how many would be invited, and which rows not, and why")
	flags.BoolVar(&onlyValid, "only-valid", false, "leave out rows that cannot be applied")
	flags.BoolVar(&createDepartments, "create-departments", false, "make the departments that do not exist")
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, args []string) error {
		file, err := c.spreadsheet(args[0])
		if err != nil {
			return err
		}
		defer file.Close()
		org, err := organizationNamed(ctx, s.Store.Client, organization)
		if err != nil {
			return err
		}
		plan, err := s.Rosters.Plan(ctx, org.ID, file, roster.Options{CreateDepartments: createDepartments})
		if errors.Is(err, context.Canceled) {
			return errors.New("interrupted; nothing was changed")
		}
		if err != nil {
			return err
		}
		refused := plan.RejectCount > 0 && !onlyValid
		applied := !dryRun && !refused
		if applied {
			if plan, err = c.applyPlan(ctx, s, plan, onlyValid); err != nil {
				return err
			}
		}
		report, err := reportOf(ctx, s.Store.Client, plan, applied)
		if err != nil {
			return err
		}
		if err := c.print(report, report.table); err != nil {
			return err
		}
		switch {
		case refused:
			return fault.New(fault.Invalid, "Rows that cannot be applied: %d. Mend the file, or leave them out with --only-valid.", plan.RejectCount)
		case plan.State == entroster.StateFAILED:
			return fmt.Errorf("the import stopped: %s", text.Value(plan.Problem))
		}
		return nil
	})
	return cmd
}

// spreadsheet opens the file, or reads the pipe, as far as a spreadsheet may go.
func (c *cli) spreadsheet(name string) (io.ReadSeekCloser, error) {
	if name != "-" {
		file, err := os.Open(name) // #nosec G304 -- the person at the terminal names a file of theirs
		if err != nil {
			return nil, errUsage{err.Error()}
		}
		if about, err := file.Stat(); err != nil || about.IsDir() {
			return nil, errors.Join(errUsage{name + " is a folder, not a file"}, file.Close())
		}
		return file, nil
	}
	content, err := io.ReadAll(io.LimitReader(c.in, roster.MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read the spreadsheet: %w", err)
	}
	return piped{bytes.NewReader(content)}, nil
}

// piped is what came in from a pipe; there is nothing to close.
type piped struct{ *bytes.Reader }

func (piped) Close() error { return nil }

// applyPlan carries a plan out, with a bar on a terminal that shows how far it is.
func (c *cli) applyPlan(ctx context.Context, s *app.Services, plan *ent.Roster, onlyValid bool) (*ent.Roster, error) {
	queued, err := s.Rosters.Apply(ctx, plan.ID, onlyValid, nil)
	if err != nil {
		return nil, err
	}
	show := func(*ent.Roster) {}
	if errs, ok := c.errs.(*os.File); ok && term.IsTerminal(int(errs.Fd())) {
		bar := progressbar.NewOptions(plan.RowCount, progressbar.OptionSetWriter(errs), progressbar.OptionSetDescription("Inviting"),
			progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
		show = func(r *ent.Roster) { _ = bar.Set(r.Position) }
		defer bar.Finish()
	}
	done, err := s.Rosters.Finish(ctx, queued.ID, show)
	if errors.Is(err, context.Canceled) {
		return nil, fmt.Errorf("interrupted; the import %s goes on where a server runs. Import the file again to see the rest",
			publicid.Encode(publicid.Import, queued.ID))
	}
	return done, err
}

// importReport is what the command line prints of a spreadsheet.
type importReport struct {
	PlanID         string       `json:"planId"`
	ExpiresAt      time.Time    `json:"expiresAt"`
	RowCount       int          `json:"rowCount"`
	Counts         importCounts `json:"counts"` // of the plan
	IgnoredColumns []string     `json:"ignoredColumns"`
	NewDepartments []string     `json:"newDepartments"`
	Faults         []rowNote    `json:"faults"` // of the rows that are rejected
	Others         []rowNote    `json:"others"` // the rows that renew, change or skip
	Import         *importState `json:"import"` // null when nothing was applied
}

type importCounts struct {
	Create     int `json:"create"`
	Renew      int `json:"renew"`
	ChangeRole int `json:"changeRole"`
	Skip       int `json:"skip"`
	Reject     int `json:"reject"`

	AwaitApproval int `json:"awaitApproval"`
}

// rowNote is a row that does not just invite somebody.
type rowNote struct {
	Line    int              `json:"line"`
	Column  *int             `json:"column"`
	Email   string           `json:"email"`
	Action  rosterrow.Action `json:"action"`
	Code    *string          `json:"code"`
	Message *string          `json:"message"`
}

type importState struct {
	ID          string          `json:"id"`
	State       entroster.State `json:"state"`
	Processed   int             `json:"processed"`
	Created     int             `json:"created"`
	Renewed     int             `json:"renewed"`
	RoleChanged int             `json:"roleChanged"`
	Skipped     int             `json:"skipped"`
	Rejected    int             `json:"rejected"`
	Problem     *string         `json:"problem"`

	AwaitingApproval int `json:"awaitingApproval"`
}

func reportOf(ctx context.Context, client *ent.Client, r *ent.Roster, applied bool) (importReport, error) {
	report := importReport{
		PlanID: publicid.Encode(publicid.ImportPlan, r.ID), ExpiresAt: r.ExpiresAt, RowCount: r.RowCount,
		Counts: importCounts{
			Create: r.CreateCount, Renew: r.RenewCount, ChangeRole: r.ChangeRoleCount, Skip: r.SkipCount, Reject: r.RejectCount,
			AwaitApproval: r.AwaitApprovalCount,
		},
		IgnoredColumns: roster.Listed(r.IgnoredColumns), NewDepartments: roster.Listed(r.NewDepartments), Faults: []rowNote{}, Others: []rowNote{},
	}
	if applied {
		report.Import = &importState{
			ID: publicid.Encode(publicid.Import, r.ID), State: r.State, Processed: r.Position, Created: r.Created, Renewed: r.Renewed,
			RoleChanged: r.RoleChanged, AwaitingApproval: r.AwaitingApproval, Skipped: r.Skipped, Rejected: r.Rejected, Problem: r.Problem,
		}
	}
	rows, err := client.RosterRow.Query().
		Where(rosterrow.RosterID(r.ID), rosterrow.ActionNEQ(rosterrow.ActionCREATE)).
		Order(rosterrow.ByPosition()).
		All(ctx)
	if err != nil {
		return report, fmt.Errorf("read the rows of an import: %w", err)
	}
	for _, row := range rows {
		note := rowNote{Line: row.Line, Column: row.Column, Email: row.Email, Action: row.Action, Code: row.Code, Message: row.Problem}
		if row.Action == rosterrow.ActionREJECT {
			report.Faults = append(report.Faults, note)
		} else {
			report.Others = append(report.Others, note)
		}
	}
	return report, nil
}

// shownRows is how many rows of a sort a terminal shows.
const shownRows = 50

// table shows the faults, then the other rows worth a look, and then in a few
// lines the whole.
func (r importReport) table(w io.Writer) {
	if len(r.Faults)+len(r.Others) > 0 {
		cells(w, "LINE", "COLUMN", "ADDRESS", "ACTION", "WHY")
	}
	for _, notes := range [][]rowNote{r.Faults, r.Others} {
		for _, n := range notes[:min(shownRows, len(notes))] {
			column := ""
			if n.Column != nil {
				column = strconv.Itoa(*n.Column)
			}
			cells(w, strconv.Itoa(n.Line), column, printable(n.Email), string(n.Action), text.Value(n.Message))
		}
		if more := len(notes) - shownRows; more > 0 {
			cells(w, "…", "", fmt.Sprintf("and %d more; -o json lists all", more))
		}
	}
	rows := "rows"
	if r.RowCount == 1 {
		rows = "row"
	}
	fmt.Fprintf(w, "%d %s: %s.\n", r.RowCount, rows, counted(
		"to invite", r.Counts.Create, "to invite anew", r.Counts.Renew, "to give another role", r.Counts.ChangeRole,
		"that will wait for an approval", r.Counts.AwaitApproval, "to skip", r.Counts.Skip, "that cannot be applied", r.Counts.Reject))
	if len(r.IgnoredColumns) > 0 {
		fmt.Fprintf(w, "Columns that mean nothing here: %s.\n", strings.Join(r.IgnoredColumns, ", "))
	}
	if len(r.NewDepartments) > 0 {
		fmt.Fprintf(w, "Departments that do not exist yet: %s.\n", strings.Join(r.NewDepartments, ", "))
	}
	if i := r.Import; i != nil {
		fmt.Fprintf(w, "Applied: %s (%s).\n", counted("invited", i.Created, "invited anew", i.Renewed, "given another role", i.RoleChanged,
			"waiting for an approval", i.AwaitingApproval, "skipped", i.Skipped, "rejected", i.Rejected), i.ID)
	} else {
		fmt.Fprintln(w, "Nothing was changed.")
	}
}

// counted lists what there is any of, as pairs of a word and a number.
func counted(pairs ...any) string {
	var parts []string
	for i := 0; i < len(pairs); i += 2 {
		if n := pairs[i+1].(int); n > 0 {
			parts = append(parts, fmt.Sprintf("%d %v", n, pairs[i]))
		}
	}
	if parts == nil {
		return "nothing to do"
	}
	return strings.Join(parts, ", ")
}

// printable is a cell from a file as a terminal may have it.
func printable(cell string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '\ufffd'
		}
		return r
	}, cell)
}
