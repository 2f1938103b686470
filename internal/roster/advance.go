package roster

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/roster"
	"usher/ent/rosterrow"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// advance carries out the next rows of a leased import, in one transaction that
// also moves its position. It acts on behalf of whoever applied it, who must
// still have the right. It returns the import to go on with; nil when it
// has ended, or waits until the organization takes people in again.
func (s *Service) advance(ctx context.Context, leased *ent.Roster) (*ent.Roster, error) {
	if leased.Lease > maxLeases {
		return nil, s.fail(ctx, leased, fmt.Sprintf("It was begun %d times and did not come to its end. The server's log says why.", maxLeases))
	}
	var now *ent.Roster
	err := s.Store.InTx(onBehalf(ctx, leased), func(ctx context.Context, tx *ent.Tx) error {
		ctx, in, err := s.Invites.Begin(ctx, tx, leased.OrganizationID, invited(leased))
		if _, refused := fault.From(err); refused || err == nil && in.Requester != nil {
			return fault.New(fault.Forbidden, "Whoever applied it may no longer invite people here.")
		}
		if err != nil {
			return err
		}
		if err := in.Open(s.Store.Now()); err != nil {
			return err
		}
		r, err := tx.Roster.Query().
			Where(roster.ID(leased.ID), roster.Lease(leased.Lease), roster.StateEQ(roster.StateRUNNING), store.ForUpdate).
			Only(ctx)
		if ent.IsNotFound(err) {
			return errNotOurs
		}
		if err != nil {
			return fmt.Errorf("lock an import: %w", err)
		}
		rows, err := rowsAfter(ctx, tx.Client(), r.ID, r.Position)
		if err != nil {
			return err
		}
		entries, err := s.do(ctx, tx, r, in, rows)
		if err != nil {
			return err
		}
		now, err = s.move(ctx, tx, r, rows, entries)
		return err
	})
	if fault.Is(err, fault.InvitationsPaused) {
		return nil, s.giveBack(ctx, leased)
	}
	if f, refused := fault.From(err); refused {
		return nil, s.fail(ctx, leased, f.Message)
	}
	if err != nil {
		return nil, err
	}
	s.Invites.WakeMail()
	if leased.Position == 0 {
		if err := s.Store.Acquaint(ctx, "invitations", "letters"); err != nil { // it is slower without, and right
			s.Logger.WarnContext(ctx, "carry out an import", "error", err)
		}
	}
	if now.State == roster.StateDONE {
		return nil, nil
	}
	return now, nil
}

func onBehalf(ctx context.Context, r *ent.Roster) context.Context {
	if r.ApplierID == nil {
		return viewer.AsSystem(ctx, "carry out an import of the command line")
	}
	return viewer.With(ctx, viewer.User(*r.ApplierID, uuid.Nil))
}

// do makes the rows' invitations, and the departments that they need first.
// Rows that would come to something else than was planned are left alone; each
// row's action says afterwards what really became of it.
func (s *Service) do(ctx context.Context, tx *ent.Tx, r *ent.Roster, in invite.Inviting, rows []*ent.RosterRow) ([]event.Entry, error) {
	var active []*ent.RosterRow
	var drafts []invite.Draft
	for _, row := range rows {
		if !invites(row.Action) {
			continue
		}
		active, drafts = append(active, row), append(drafts, draftOf(row))
	}
	places, entries, err := s.places(ctx, tx, r, invite.Departments(drafts))
	if err != nil {
		return nil, err
	}
	prospects, err := s.foreseeAt(ctx, tx.Client(), r, in, places, drafts)
	if err != nil {
		return nil, err
	}
	for i, row := range active {
		if !isAsPlanned(row, prospects[i]) {
			prospects[i] = otherwise(prospects[i])
			if err := s.amend(ctx, tx, row, prospects[i]); err != nil {
				return nil, err
			}
		}
	}
	done, err := s.Invites.CarryOut(ctx, tx, in, prospects)
	return append(entries, done...), err
}

// places are the departments that rows name. Those that are missing are made,
// if the plan said so: one that was there and is gone by now is not made again.
func (s *Service) places(ctx context.Context, tx *ent.Tx, r *ent.Roster, written []*string) (department.Places, []event.Entry, error) {
	places, err := department.Look(ctx, tx.Client(), r.OrganizationID, written...)
	if err != nil {
		return places, nil, err
	}
	makes := newDepartments(r)
	var missing []string
	for _, path := range written {
		if place, err := places.Of(path); err == nil && place.IsUnknown() && makes[text.FoldPath(*place.Name)] {
			missing = append(missing, *place.Name)
		}
	}
	if len(missing) == 0 {
		return places, nil, nil
	}
	_, entries, err := s.Departments.Ensure(ctx, tx, r.OrganizationID, missing...)
	if err != nil {
		return places, nil, err
	}
	places, err = department.Look(ctx, tx.Client(), r.OrganizationID, written...)
	return places, entries, err
}

// otherwise is what is done about a row that would come to something else than
// was planned: nothing.
func otherwise(now invite.Prospect) invite.Prospect {
	if now.Action == rosterrow.ActionSKIP {
		return now
	}
	if now.Fault == nil {
		now.Fault = fault.New(fault.Conflict, "Things had changed when the import came to this row. Read the file again.")
	}
	return invite.Prospect{Action: rosterrow.ActionREJECT, Fault: now.Fault}
}

// amend writes on a row what really became of it.
func (s *Service) amend(ctx context.Context, tx *ent.Tx, row *ent.RosterRow, now invite.Prospect) error {
	describe(row, now.Action, now.Fault, func(string) int { return 0 })
	err := tx.RosterRow.UpdateOneID(row.ID).
		SetAction(row.Action).
		SetNillableCode(row.Code).
		SetNillableProblem(row.Problem).
		SetNillableCell(row.Cell).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("amend the row of an import: %w", err)
	}
	return nil
}

// move notes that rows are done, and tells the log of it all.
func (s *Service) move(ctx context.Context, tx *ent.Tx, r *ent.Roster, rows []*ent.RosterRow, entries []event.Entry) (*ent.Roster, error) {
	now := s.Store.Now()
	write := tx.Roster.UpdateOne(r)
	position := r.RowCount
	if len(rows) > 0 {
		position = rows[len(rows)-1].Position
	}
	for _, row := range rows {
		switch row.Action {
		case rosterrow.ActionCREATE:
			write.AddCreated(1)
		case rosterrow.ActionRENEW:
			write.AddRenewed(1)
		case rosterrow.ActionCHANGE_ROLE:
			write.AddRoleChanged(1)
		case rosterrow.ActionSKIP:
			write.AddSkipped(1)
		case rosterrow.ActionAWAIT_APPROVAL:
			write.AddAwaitingApproval(1)
		default:
			write.AddRejected(1)
		}
	}
	write.SetPosition(position).SetLeasedUntil(now.Add(leaseTime))
	if position == r.RowCount {
		write.SetState(roster.StateDONE).SetFinishedAt(now)
	}
	moved, err := write.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("move an import on: %w", err)
	}
	entries = append(entries, progress(ctx, moved))
	for i := range entries {
		entries[i].Correlation = r.ID
	}
	return moved, s.tell(ctx, tx, r, entries...)
}

// progress is the line of the log on how far an import has come.
func progress(ctx context.Context, r *ent.Roster) event.Entry {
	e := event.Entry{
		Kind: entevent.KindIMPORT_PROGRESSED, Actor: viewer.Actor(ctx), After: strconv.Itoa(r.Position),
		Summary: fmt.Sprintf("An import has done %d of its %d rows.", r.Position, r.RowCount),
	}
	if r.State == roster.StateDONE {
		e.Kind = entevent.KindIMPORT_FINISHED
		e.Summary = fmt.Sprintf("An import of %d rows is done: %s.", r.RowCount, outcome(r))
	}
	return e
}

// outcome says what an import did, in the words of a sentence.
func outcome(r *ent.Roster) string {
	var parts []string
	for _, part := range []struct {
		count int
		what  string
	}{
		{r.Created, "invited"}, {r.Renewed, "invited anew"}, {r.RoleChanged, "given another role"}, {r.AwaitingApproval, "waiting for an approval"},
		{r.Skipped, "skipped"}, {r.Rejected, "rejected"},
	} {
		if part.count > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", part.count, part.what))
		}
	}
	return strings.Join(parts, ", ")
}

// fail ends an import that cannot go on. What it has done stays done.
func (s *Service) fail(ctx context.Context, leased *ent.Roster, problem string) error {
	ctx = viewer.AsSystem(ctx, "give up an import")
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		n, err := tx.Roster.Update().
			Where(roster.ID(leased.ID), roster.Lease(leased.Lease), roster.StateEQ(roster.StateRUNNING)).
			SetState(roster.StateFAILED).SetProblem(problem).SetFinishedAt(s.Store.Now()).
			Save(ctx)
		if err != nil {
			return fmt.Errorf("give up an import: %w", err)
		}
		if n == 0 {
			return errNotOurs
		}
		return s.tell(ctx, tx, leased, event.Entry{
			Kind: entevent.KindIMPORT_FAILED, Correlation: leased.ID,
			Summary: "An import stopped: " + problem,
		})
	})
}
