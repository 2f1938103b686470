package policy

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	tally "usher/ent/invitationtally"
	"usher/ent/organization"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/viewer"
)

// tallied is how long a day's counts stay, from its first moment on.
const tallied = 3 * 24 * time.Hour

// Claim is what somebody is about to make.
type Claim struct {
	By    uuid.UUID // uuid.Nil where only the organization's limits bind: imports and the system
	Count int
	Links bool // links to share, and not invitations
}

// Grant counts as much of a claim as there is room for, and tells how much that
// is; the fault says what is in the way of the rest. The transaction holds the
// organization, which makes the limits exact. Where there is plenty of room it
// costs one statement, whatever the count: see count for the exception.
func (r Regime) Grant(ctx context.Context, tx *ent.Tx, now time.Time, c Claim) (int, *fault.Fault, error) {
	ctx = viewer.AsSystem(ctx, "count what is made against the limits")
	g := &grant{left: c.Count}
	if c.Count == 0 {
		return 0, nil, nil
	}
	if err := r.seatsFor(ctx, tx, now, g); err != nil {
		return 0, nil, err
	}
	if !c.Links {
		if err := r.openFor(ctx, tx, now, g); err != nil {
			return 0, nil, err
		}
	}
	if g.left > 0 {
		if err := r.count(ctx, tx, now.Truncate(24*time.Hour), c.By, g); err != nil {
			return 0, nil, err
		}
	}
	if g.left > 0 && !c.Links {
		r.Organization.OpenAtMost += g.left
		if event.Held(ctx, tx, r.Organization.ID) == r.Organization {
			return g.left, g.why, nil // the log's next line, which tells of the claim, writes it too
		}
		err := tx.Organization.Update().Where(organization.ID(r.Organization.ID)).SetOpenAtMost(r.Organization.OpenAtMost).Exec(ctx)
		if err != nil {
			return 0, nil, fmt.Errorf("count the open invitations: %w", err)
		}
	}
	return g.left, g.why, nil
}

// grant is what is left of a claim, and what took the rest.
type grant struct {
	left int
	why  *fault.Fault
}

// bound leaves no more of a claim than there is room for.
func (g *grant) bound(room int, sentence string, args ...any) {
	if room = max(room, 0); room < g.left {
		g.left, g.why = room, fault.New(fault.LimitReached, sentence, args...)
	}
}

func (r Regime) seatsFor(ctx context.Context, tx *ent.Tx, now time.Time, g *grant) error {
	if r.Seats == nil {
		return nil
	}
	taken, err := SeatsTaken(ctx, tx.Client(), now, r.Organization.ID)
	if err != nil {
		return err
	}
	g.bound(*r.Seats-taken[r.Organization.ID],
		"There are %d seats, and members, open invitations and links have taken them. Revoke what is not needed, or allow more seats.", *r.Seats)
	return nil
}

// openFor bounds a claim by how many invitations may be open. How many are is
// known as an upper bound, and counted only when that comes to the limit.
func (r Regime) openFor(ctx context.Context, tx *ent.Tx, now time.Time, g *grant) error {
	if r.Organization.OpenAtMost+g.left > r.OpenAtOnce {
		open, err := openNow(ctx, tx.Client(), now, r.Organization.ID)
		if err != nil {
			return err
		}
		r.Organization.OpenAtMost = open[r.Organization.ID]
	}
	g.bound(r.OpenAtOnce-r.Organization.OpenAtMost,
		"As many invitations as may be open at once are open: %d. Revoke what is not needed, or wait until some are accepted.", r.OpenAtOnce)
	return nil
}

// count adds to the day's tallies of the person and of the organization. Where
// both are there and have room that is one statement; else, as with the first of
// a day, they are looked at first.
func (r Regime) count(ctx context.Context, tx *ent.Tx, day time.Time, by uuid.UUID, g *grant) error {
	limits := map[uuid.UUID]int{uuid.Nil: r.PerDay}
	if by != uuid.Nil {
		limits[by] = r.PerUserAndDay
	}
	all := tx.InvitationTally.Update().Where(tally.OrganizationID(r.Organization.ID), tally.Day(day), tally.UserIDIn(uuid.Nil, by))
	n, err := all.Where(roomy(r.Organization.ID, day, limits, g.left)).AddCount(g.left).Save(ctx)
	if err != nil {
		return fmt.Errorf("count the day's invitations: %w", err)
	}
	if n == len(limits) {
		return nil
	}
	rows, err := tx.InvitationTally.Query().
		Where(tally.OrganizationID(r.Organization.ID), tally.Day(day), tally.UserIDIn(uuid.Nil, by)).
		All(ctx)
	if err != nil {
		return fmt.Errorf("read the day's invitations: %w", err)
	}
	made := map[uuid.UUID]int{}
	for _, row := range rows {
		made[row.UserID] = row.Count
	}
	if by != uuid.Nil {
		g.bound(limits[by]-made[by], "You have invited as many people today as one person may: %d. Go on after midnight (UTC).", limits[by])
	}
	g.bound(r.PerDay-made[uuid.Nil], "This organization has invited as many people today as it may: %d. Go on after midnight (UTC).", r.PerDay)
	if g.left == 0 {
		return nil
	}
	return r.add(ctx, tx, day, limits, rows, g.left)
}

// add writes a day's tallies, some of which are there.
func (r Regime) add(ctx context.Context, tx *ent.Tx, day time.Time, whose map[uuid.UUID]int, there []*ent.InvitationTally, n int) error {
	missing := make(map[uuid.UUID]bool, len(whose))
	for id := range whose {
		missing[id] = true
	}
	var present []uuid.UUID
	for _, row := range there {
		delete(missing, row.UserID)
		present = append(present, row.ID)
	}
	var creates []*ent.InvitationTallyCreate
	for id := range missing {
		creates = append(creates, tx.InvitationTally.Create().SetOrganizationID(r.Organization.ID).SetUserID(id).SetDay(day).SetCount(n))
	}
	if len(creates) > 0 {
		if err := tx.InvitationTally.CreateBulk(creates...).Exec(ctx); err != nil {
			return fmt.Errorf("begin a day's tally: %w", err)
		}
	}
	if len(present) > 0 {
		if err := tx.InvitationTally.Update().Where(tally.IDIn(present...)).AddCount(n).Exec(ctx); err != nil {
			return fmt.Errorf("count the day's invitations: %w", err)
		}
	}
	return nil
}

// roomy is true where each of a day's tallies is there and has room for n more:
// either all are counted up, or none.
func roomy(organizationID uuid.UUID, day time.Time, limits map[uuid.UUID]int, n int) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		var fits []*entsql.Predicate
		for id, limit := range limits {
			fits = append(fits, entsql.And(entsql.EQ(tally.FieldUserID, id), entsql.LTE(tally.FieldCount, limit-n)))
		}
		fitting := entsql.Dialect(s.Dialect()).Select(entsql.Count("*")).From(entsql.Table(tally.Table)).
			Where(entsql.And(entsql.EQ(tally.FieldOrganizationID, organizationID), entsql.EQ(tally.FieldDay, day), entsql.Or(fits...)))
		s.Where(entsql.P(func(b *entsql.Builder) {
			b.Wrap(func(b *entsql.Builder) { b.Join(fitting) }).WriteString(" = ").Arg(len(limits))
		}))
	}
}

// Forget deletes the tallies of days that are over.
func (s *Service) Forget(ctx context.Context) error {
	_, err := s.Store.Client.InvitationTally.Delete().
		Where(tally.DayLT(s.Store.Now().Add(-tallied))).
		Exec(viewer.AsSystem(ctx, "forget the tallies of past days"))
	if err != nil {
		return fmt.Errorf("forget the tallies of past days: %w", err)
	}
	return nil
}
