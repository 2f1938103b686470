package member

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	entmember "usher/ent/member"
	"usher/internal/access"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/text"
)

// Change is what an update sets; nil leaves as it is.
type Change struct {
	Role       *role.Role // one of the built-in ones; not together with CustomRole
	CustomRole *uuid.UUID
	State      *entmember.State
	Department **string // a nil inside clears it
	Reason     *string
}

func (c Change) isEmpty() bool {
	return c.Role == nil && c.CustomRole == nil && c.State == nil && c.Department == nil
}

// decision is a change as it meets the members of one organization, with what
// has to be known to say what becomes of each.
type decision struct {
	Change
	organizationID uuid.UUID
	standing       access.Standing   // of whoever decides
	place          *department.Place // where to; nil leaves everybody where he is
	offer          scope.Offer       // the role, and what the place is; the role is empty where it stays
	becomes        access.Standing   // what the offer would make of a stranger
	standings      map[uuid.UUID]access.Standing
	leaders        map[uuid.UUID]bool // active admins that are left, while the plans are made
}

// decide reads what a change depends on. Errors: those of department.Find at
// department, NOT_FOUND and INVALID at customRoleId.
func decide(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, standing access.Standing, change Change) (*decision, error) {
	d := &decision{Change: change, organizationID: organizationID, standing: standing, offer: scope.Offer{OrganizationID: organizationID}}
	if change.Role != nil && change.CustomRole != nil {
		return nil, fault.New(fault.Invalid, "Give either a role or one of your own roles.").At("customRoleId")
	}
	if change.Department != nil {
		place, err := department.Find(ctx, tx, organizationID, *change.Department)
		if err != nil {
			return nil, fault.At(err, "department")
		}
		d.place, d.offer.DepartmentID, d.offer.Department = &place, place.ID, place.Name
	}
	if change.Role != nil {
		d.offer.Role = *change.Role
	}
	var err error
	if d.offer, err = d.offer.With(ctx, tx.Client(), change.CustomRole); err != nil {
		return nil, err
	}
	becomes, err := scope.Prospective(ctx, tx.Client(), d.offer)
	if err != nil {
		return nil, err
	}
	d.becomes = becomes[0]
	d.leaders, err = scope.LeaderIDs(ctx, tx.Client(), organizationID)
	return d, err
}

// meet reads the standings of those whom the change is about.
func (d *decision) meet(ctx context.Context, tx *ent.Tx, members ...*ent.Member) (err error) {
	d.standings, err = scope.StandingsOf(ctx, tx.Client(), members...)
	return err
}

// plan is what a change makes of one member.
type plan struct{ before, after *ent.Member }

// plan says what becomes of a member, after those who were planned before him.
// Errors: ROLE_ABOVE_OWN at role, FORBIDDEN, also at department, LAST_ADMIN.
func (d *decision) plan(m *ent.Member) (plan, error) {
	after, now := *m, d.standings[m.ID]
	will := now
	if d.offer.Role != "" {
		after.Role, after.CustomRoleID = d.offer.Role, d.offer.CustomRoleID
		will.Role, will.Custom = d.becomes.Role, d.becomes.Custom
	}
	if d.State != nil {
		after.State, will.Active = *d.State, *d.State == entmember.StateACTIVE
	}
	if d.place != nil {
		after.Department, after.DepartmentID = d.place.Name, d.place.ID
		will = will.In(d.becomes.Levels)
	}
	if err := access.MayChange(d.standing, now, will); err != nil {
		return plan{}, err
	}
	if d.leaders[m.ID] && !access.Leads(will) {
		if len(d.leaders) == 1 {
			return plan{}, scope.LastAdmin()
		}
		delete(d.leaders, m.ID)
	}
	return plan{before: m, after: &after}, nil
}

func (p plan) alters() bool { return p.changesRole() || p.before.State != p.after.State }

func (p plan) changesRole() bool {
	return p.before.Role != p.after.Role || store.Value(p.before.CustomRoleID) != store.Value(p.after.CustomRoleID)
}

// moves is true too for a department's name that now means the department.
func (p plan) moves() bool {
	return text.Value(p.before.Department) != text.Value(p.after.Department) ||
		store.Value(p.before.DepartmentID) != store.Value(p.after.DepartmentID)
}

// carryOut writes plans and tells the log, and returns what all the lines have
// in common; uuid.Nil when nothing changes.
func (s *Service) carryOut(ctx context.Context, tx *ent.Tx, d *decision, plans []plan) (uuid.UUID, error) {
	var entries []event.Entry
	var altered []uuid.UUID
	var moved []plan
	for _, p := range plans {
		if p.alters() {
			altered = append(altered, p.before.ID)
			entries = append(entries, d.tell(ctx, p)...)
		}
		if p.moves() {
			moved = append(moved, p)
		}
	}
	if len(altered) > 0 {
		// What one of them is already, it stays.
		write := tx.Member.Update().Where(entmember.IDIn(altered...)).SetNillableState(d.State)
		if d.offer.Role != "" {
			write.SetRole(d.offer.Role)
			store.Assign(d.offer.CustomRoleID, write.SetCustomRoleID, write.ClearCustomRoleID)
		}
		if err := write.Exec(ctx); err != nil {
			return uuid.Nil, fmt.Errorf("update members: %w", err)
		}
	}
	if len(moved) > 0 {
		told, err := s.move(ctx, tx, moved, *d.place, text.Value(d.Reason))
		if err != nil {
			return uuid.Nil, err
		}
		entries = append(entries, told...)
	}
	if len(entries) == 0 {
		return uuid.Nil, nil
	}
	correlation := uuid.Must(uuid.NewV7())
	for i := range entries {
		entries[i].Correlation = correlation
	}
	return correlation, s.Log.Append(ctx, tx, d.organizationID, entries...)
}

// tell is the lines of the log about role and state, one for each that becomes
// another.
func (d *decision) tell(ctx context.Context, p plan) (entries []event.Entry) {
	add := func(kind event.Kind, before, after, summary string) {
		e := entry(ctx, p.before, kind, text.Value(d.Reason), summary)
		e.Before, e.After = before, after
		entries = append(entries, e)
	}
	if p.changesRole() {
		before, after := d.standings[p.before.ID].RoleName(), d.becomes.RoleName()
		add(entevent.KindMEMBER_ROLE_CHANGED, string(p.before.Role), string(p.after.Role), fmt.Sprintf(" is now %s; before: %s.", after, before))
		entries[0].CustomRole = store.Value(p.after.CustomRoleID)
	}
	switch before, after := p.before.State, p.after.State; {
	case before == after:
	case after == entmember.StateACTIVE:
		add(entevent.KindMEMBER_REACTIVATED, string(before), string(after), " is active again.")
	default:
		add(entevent.KindMEMBER_SUSPENDED, string(before), string(after), " was suspended.")
	}
	return entries
}
