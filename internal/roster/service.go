package roster

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/roster"
	"usher/ent/rosterrow"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/store"
	"usher/internal/text"
)

const (
	// batch is how many rows are read, or written, in one transaction.
	batch = 500
	// planned is how long a plan may wait to be applied.
	planned = 24 * time.Hour
	// kept is how long an import's rows, which name people, stay after its end.
	kept = 30 * 24 * time.Hour

	// maxNewDepartments bounds how many departments one import makes, those that
	// stand above others included: a wrong column makes one of each row, and the
	// organization's other changes wait while they are made.
	maxNewDepartments = 1000
	// maxWaiting bounds the rows of an organization's plans that wait to be applied.
	maxWaiting = 1_000_000
	// maxCell is how many bytes of a cell that cannot be used are shown.
	maxCell = 4000

	// maxWritten is how many bytes of what cannot be read are shown.
	maxWritten = 200
)

// Service is the rosters of all organizations.
type Service struct {
	Store       *store.Store
	Log         *event.Log
	Invites     *invite.Service
	Departments *department.Service

	Logger *slog.Logger
	Poll   time.Duration // how often the worker looks for work without a wake

	once sync.Once
	bell chan struct{}
}

// find reads a roster that the viewer may know of. Errors: NOT_FOUND.
func find(ctx context.Context, client *ent.Client, id uuid.UUID) (*ent.Roster, error) {
	r, err := client.Roster.Get(ctx, id)
	if ent.IsNotFound(err) || err == nil && r.State == roster.StateREADING {
		return nil, fault.New(fault.NotFound, "There is no such plan. One that is not applied is kept for a day.").At("planId")
	}
	if err != nil {
		return nil, fmt.Errorf("look up a roster: %w", err)
	}
	return r, nil
}

// rowsAfter reads the next rows behind a position.
func rowsAfter(ctx context.Context, client *ent.Client, rosterID uuid.UUID, position int) ([]*ent.RosterRow, error) {
	rows, err := client.RosterRow.Query().
		Where(rosterrow.RosterID(rosterID), rosterrow.PositionGT(position)).
		Order(rosterrow.ByPosition()).
		Limit(batch).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the rows of a roster: %w", err)
	}
	return rows, nil
}

// foresee tells what the drafts of a roster's rows come to as things stand.
func (s *Service) foresee(ctx context.Context, client *ent.Client, r *ent.Roster, in invite.Inviting, drafts []invite.Draft) ([]invite.Prospect, error) {
	places, err := look(ctx, client, r, drafts)
	if err != nil {
		return nil, err
	}
	return s.foreseeAt(ctx, client, r, in, places, drafts)
}

// look reads the departments that drafts name, and what stands above them where
// that may have to be made.
func look(ctx context.Context, client *ent.Client, r *ent.Roster, drafts []invite.Draft) (department.Places, error) {
	if r.CreateDepartments {
		return department.LookUp(ctx, client, r.OrganizationID, invite.Departments(drafts)...)
	}
	return department.Look(ctx, client, r.OrganizationID, invite.Departments(drafts)...)
}

// foreseeAt is foresee for whoever has looked the departments up.
func (s *Service) foreseeAt(ctx context.Context, client *ent.Client, r *ent.Roster, in invite.Inviting, places department.Places, drafts []invite.Draft) ([]invite.Prospect, error) {
	prospects, err := s.Invites.Prospects(ctx, client, in, places, drafts)
	if err != nil {
		return nil, err
	}
	makes := newDepartments(r)
	for i := range prospects {
		if f := unplaceable(r, makes, places, prospects[i]); f != nil {
			prospects[i].Action, prospects[i].Fault = rosterrow.ActionREJECT, f.At("department")
		}
	}
	return prospects, nil
}

// unplaceable says why a row's department will not do. While a plan is being
// made, every path that can be a department's will; later only those that it
// said would be made.
func unplaceable(r *ent.Roster, makes map[string]bool, places department.Places, p invite.Prospect) *fault.Fault {
	if !p.Department().IsUnknown() {
		return nil
	}
	name := *p.Department().Name
	switch {
	case !r.CreateDepartments:
		return fault.New(fault.NotFound, "There is no department %q. Make it first, or let the import make it.", name)
	case r.State != roster.StateREADING && !makes[text.FoldPath(name)]:
		return fault.New(fault.NotFound, "There is no department %q any more.", name)
	}
	_, err := places.Missing(name)
	f, _ := fault.From(err)
	return f
}

// newDepartments are the keys of those that a plan says will be made.
func newDepartments(r *ent.Roster) map[string]bool {
	keys := map[string]bool{}
	for _, path := range Listed(r.NewDepartments) {
		keys[text.FoldPath(path)] = true
	}
	return keys
}

// Listed takes a list apart that a roster keeps as lines.
func Listed(lines string) []string {
	if lines == "" {
		return []string{}
	}
	return strings.Split(lines, "\n")
}

// draftOf is the invitation that a stored row asks for. It gets the row's id.
func draftOf(row *ent.RosterRow) invite.Draft {
	return invite.Draft{ID: row.ID, Email: row.Email, Role: *row.Role, Department: row.Department, Message: row.Message}
}

// describe writes on a row what it comes to.
func describe(row *ent.RosterRow, action rosterrow.Action, f *fault.Fault, column func(string) int) {
	row.Action, row.Code, row.Problem, row.Cell, row.Column = action, nil, nil, nil, nil
	if f == nil {
		return
	}
	code := string(f.Code)
	row.Code, row.Problem = &code, &f.Message
	if len(f.Field) > 0 {
		row.Cell = &f.Field[0]
		if n := column(f.Field[0]); n > 0 {
			row.Column = &n
		}
	}
}
