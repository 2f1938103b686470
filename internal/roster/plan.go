package roster

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/roster"
	"usher/ent/rosterrow"
	"usher/internal/department"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Options are how a spreadsheet is meant.
type Options struct {
	CreateDepartments bool // departments that do not exist are made, and not refused
}

// Plan reads a spreadsheet and tells what would become of each of its rows. It
// changes nothing. What it holds in memory does not grow with the file, but for
// a note of each address. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// LIMIT_REACHED while plans with a million rows wait, and those of Open at file.
func (s *Service) Plan(ctx context.Context, organizationID uuid.UUID, file io.ReadSeeker, options Options) (*ent.Roster, error) {
	ctx, in, err := s.Invites.Look(ctx, s.Store.Client, organizationID, 0)
	if err != nil {
		return nil, err
	}
	if err := s.hasRoom(ctx, organizationID); err != nil {
		return nil, err
	}
	sheet, err := Open(file)
	if err != nil {
		return nil, fault.At(err, "file")
	}
	r, err := s.begin(ctx, organizationID, sheet, options)
	if err != nil {
		return nil, err
	}
	p := &planning{Service: s, sheet: sheet, roster: r, inviting: in, met: map[digest]met{}, new: map[string]string{}}
	if err := p.read(ctx); err != nil {
		// What is there of it would be forgotten within the day anyhow.
		_ = s.Store.Client.Roster.DeleteOne(r).Exec(context.WithoutCancel(ctx))
		return nil, fault.At(err, "file")
	}
	return p.roster, nil
}

// hasRoom refuses to keep ever more plans that nobody applies.
func (s *Service) hasRoom(ctx context.Context, organizationID uuid.UUID) error {
	counts, err := s.Store.Client.Roster.Query().
		Where(roster.OrganizationID(organizationID), roster.StateEQ(roster.StatePLANNED), roster.ExpiresAtGT(s.Store.Now())).
		Select(roster.FieldRowCount).
		Ints(ctx)
	if err != nil {
		return fmt.Errorf("count the rows of waiting plans: %w", err)
	}
	waiting := 0
	for _, n := range counts {
		waiting += n
	}
	if waiting >= maxWaiting {
		return fault.New(fault.LimitReached, "Plans with %d rows wait to be applied. Apply them, or wait a day until they are forgotten.", waiting)
	}
	return nil
}

func (s *Service) begin(ctx context.Context, organizationID uuid.UUID, sheet *Sheet, options Options) (*ent.Roster, error) {
	now := s.Store.Now()
	var r *ent.Roster
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) (err error) {
		r, err = tx.Roster.Create().
			SetOrganizationID(organizationID).
			SetNillableCreatorID(store.Nullable(viewer.Actor(ctx))).
			SetCreatedAt(now).
			SetExpiresAt(now.Add(planned)).
			SetEncoding(sheet.Encoding).
			SetSeparator(sheet.Separator).
			SetIgnoredColumns(strings.Join(sheet.Ignored, "\n")).
			SetCreateDepartments(options.CreateDepartments).
			Save(ctx)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("create a roster: %w", err)
	}
	return r, nil
}

// planning is a plan that is being made.
type planning struct {
	*Service
	sheet    *Sheet
	roster   *ent.Roster
	inviting invite.Inviting

	met         map[digest]met    // by address
	new         map[string]string // paths of departments to be made, by key
	departments []string          // the same in the order in which they are made
}

func (p *planning) read(ctx context.Context) error {
	for end := false; !end; {
		var lines []Line
		for len(lines) < batch {
			line, err := p.sheet.Next()
			if errors.Is(err, io.EOF) {
				end = true
				break
			}
			if err != nil {
				return err
			}
			lines = append(lines, line)
		}
		if err := p.keep(ctx, lines); err != nil {
			return err
		}
	}
	if p.roster.RowCount == 0 {
		return fault.New(fault.Required, "There is nobody in this file: it has no row below the header.")
	}
	if err := p.await(ctx); err != nil {
		return err
	}
	return p.conclude(ctx)
}

// keep finds out what lines come to, and stores them as rows.
func (p *planning) keep(ctx context.Context, lines []Line) error {
	if len(lines) == 0 {
		return nil
	}
	rows := make([]*ent.RosterRow, len(lines))
	var drafts []invite.Draft
	var open []*ent.RosterRow
	for i, line := range lines {
		p.roster.RowCount++
		row := &ent.RosterRow{
			ID: uuid.Must(uuid.NewV7()), Position: p.roster.RowCount, Line: line.Number,
			Email: storable(line.Email, maxCell), Department: store.Nullable(storable(line.Department, maxCell)), Message: store.Nullable(storable(line.Message, maxCell)),
		}
		rows[i] = row
		if f := p.readRole(line, row); f != nil {
			describe(row, rosterrow.ActionREJECT, f, p.sheet.Column)
			row.Column = cmp.Or(store.Nullable(line.Column), row.Column)
			row.Written = store.Nullable(storable(text.Visible(cmp.Or(line.Written, line.Role)), maxWritten))
			continue
		}
		open = append(open, row)
		drafts = append(drafts, invite.Draft{Email: line.Email, Role: *row.Role, Department: store.Nullable(line.Department), Message: store.Nullable(line.Message)})
	}
	places, err := look(ctx, p.Store.Client, p.roster, drafts)
	if err != nil {
		return err
	}
	prospects, err := p.foreseeAt(ctx, p.Store.Client, p.roster, p.inviting, places, drafts)
	if err != nil {
		return err
	}
	for i, row := range open {
		if err := p.settle(row, prospects[i], places); err != nil {
			return err
		}
	}
	for _, row := range rows {
		*counter(p.roster, row.Action)++
		if row.Action == rosterrow.ActionREJECT {
			show(row)
		}
	}
	return p.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		creates := make([]*ent.RosterRowCreate, len(rows))
		for i, row := range rows {
			creates[i] = p.create(tx, row)
		}
		if err := tx.RosterRow.CreateBulk(creates...).Exec(ctx); err != nil {
			return fmt.Errorf("keep the rows of a roster: %w", err)
		}
		return nil
	})
}

// readRole reads the one cell whose meaning is the file's own, and says what
// is wrong with the line before anybody else looks at it.
func (p *planning) readRole(line Line, row *ent.RosterRow) *fault.Fault {
	if line.Fault != nil {
		return line.Fault
	}
	r, err := RoleOf(line.Role)
	if f, ok := fault.From(err); ok {
		return f.At("role")
	}
	row.Role = &r
	return nil
}

// settle writes on a row what it comes to, after the rows above it.
func (p *planning) settle(row *ent.RosterRow, prospect invite.Prospect, places department.Places) error {
	place := prospect.Department()
	row.Email = cmp.Or(prospect.Email(), row.Email)
	row.Department = cmp.Or(place.Name, row.Department)
	if first := p.repeated(row, prospect, places); first != nil {
		describe(row, first.action, first.fault, p.sheet.Column)
		return nil
	}
	if prospect.Present != nil {
		row.InvitationID = &prospect.Present.ID
	}
	describe(row, prospect.Action, prospect.Fault, p.sheet.Column)
	if place.IsUnknown() && prospect.Action != rosterrow.ActionREJECT {
		missing, err := places.Missing(*place.Name)
		if err != nil {
			return err
		}
		return p.makes(missing)
	}
	return nil
}

// makes notes departments that are to be made, each beneath the one before. One
// that a row above spelt in another way is made as it is there.
func (p *planning) makes(paths []string) error {
	above := ""
	for _, path := range paths {
		key := text.FoldPath(path)
		if _, ok := p.new[key]; !ok {
			if above != "" {
				path = above + path[strings.LastIndexByte(path, '/'):]
			}
			p.new[key] = path
			p.departments = append(p.departments, path)
		}
		above = p.new[key]
	}
	if len(p.departments) > maxNewDepartments {
		return fault.New(fault.TooLong, "This file names more than %d departments that do not exist. Is that column right?", maxNewDepartments)
	}
	return nil
}

func (p *planning) create(tx *ent.Tx, row *ent.RosterRow) *ent.RosterRowCreate {
	return tx.RosterRow.Create().
		SetID(row.ID).
		SetOrganizationID(p.roster.OrganizationID).
		SetRosterID(p.roster.ID).
		SetPosition(row.Position).
		SetLine(row.Line).
		SetNillableColumn(row.Column).
		SetEmail(row.Email).
		SetNillableRole(row.Role).
		SetNillableDepartment(row.Department).
		SetNillableMessage(row.Message).
		SetAction(row.Action).
		SetNillableInvitationID(row.InvitationID).
		SetNillableCode(row.Code).
		SetNillableProblem(row.Problem).
		SetNillableCell(row.Cell).
		SetNillableWritten(row.Written)
}

// conclude makes what was read a plan.
func (p *planning) conclude(ctx context.Context) error {
	err := p.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		r, err := tx.Roster.UpdateOneID(p.roster.ID).
			SetState(roster.StatePLANNED).
			SetNewDepartments(strings.Join(p.departments, "\n")).
			SetRowCount(p.roster.RowCount).
			SetCreateCount(p.roster.CreateCount).
			SetRenewCount(p.roster.RenewCount).
			SetChangeRoleCount(p.roster.ChangeRoleCount).
			SetSkipCount(p.roster.SkipCount).
			SetRejectCount(p.roster.RejectCount).
			SetAwaitApprovalCount(p.roster.AwaitApprovalCount).
			Save(ctx)
		if err == nil {
			p.roster = r
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("conclude a plan: %w", err)
	}
	return nil
}

// counter is where a roster counts the rows of an action.
func counter(r *ent.Roster, action rosterrow.Action) *int {
	switch action {
	case rosterrow.ActionCREATE:
		return &r.CreateCount
	case rosterrow.ActionRENEW:
		return &r.RenewCount
	case rosterrow.ActionCHANGE_ROLE:
		return &r.ChangeRoleCount
	case rosterrow.ActionSKIP:
		return &r.SkipCount
	case rosterrow.ActionAWAIT_APPROVAL:
		return &r.AwaitApprovalCount
	default:
		return &r.RejectCount
	}
}

// show has nothing in a row that was refused turn the text around it, or hide in
// it. Other rows have passed, and are applied as they are.
func show(row *ent.RosterRow) {
	row.Email = text.Visible(row.Email)
	for _, cell := range []*string{row.Department, row.Message} {
		if cell != nil {
			*cell = text.Visible(*cell)
		}
	}
}

// storable is a cell as both databases can keep it and a person can read it; a
// cell that is longer cannot be used anyhow.
func storable(cell string, longest int) string {
	cell = strings.ReplaceAll(strings.ToValidUTF8(cell, "\ufffd"), "\x00", "\ufffd")
	if len(cell) <= longest {
		return cell
	}
	return strings.ToValidUTF8(cell[:longest], "") + " …"
}
