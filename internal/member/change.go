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
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Change is what an update sets; nil leaves as it is.
type Change struct {
	Role       *role.Role
	State      *entmember.State
	Department **string // a nil inside clears it
	Reason     *string
}

func (c Change) isEmpty() bool { return c.Role == nil && c.State == nil && c.Department == nil }

// unseats tells whether an active admin would not be one any more.
func (c Change) unseats() bool {
	return c.Role != nil && *c.Role != role.Admin || c.State != nil && *c.State != entmember.StateACTIVE
}

// decision is a change as it meets the members of one organization, with what
// has to be known to say what becomes of each.
type decision struct {
	Change
	organizationID uuid.UUID
	standing       access.Standing   // of whoever decides
	place          *department.Place // where to; nil leaves everybody where he is
	admins         int               // active ones that are left, while the plans are made
}

// decide reads what a change depends on. Errors: those of department.Find at
// department.
func decide(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, standing access.Standing, change Change) (*decision, error) {
	d := &decision{Change: change, organizationID: organizationID, standing: standing}
	if change.Department != nil {
		place, err := department.Find(ctx, tx, organizationID, *change.Department)
		if err != nil {
			return nil, fault.At(err, "department")
		}
		d.place = &place
	}
	if !change.unseats() {
		return d, nil
	}
	var err error
	d.admins, err = countAdmins(ctx, tx, organizationID)
	return d, err
}

// plan is what a change makes of one member.
type plan struct{ before, after *ent.Member }

// plan says what becomes of a member, after those who were planned before him.
// Errors: ROLE_ABOVE_OWN at role, LAST_ADMIN.
func (d *decision) plan(m *ent.Member) (plan, error) {
	after := *m
	if d.Role != nil && *d.Role != m.Role {
		if err := access.MayGive(d.standing, *d.Role); err != nil {
			return plan{}, fault.At(err, "role")
		}
		after.Role = *d.Role
	}
	if d.State != nil {
		after.State = *d.State
	}
	if d.place != nil {
		after.Department, after.DepartmentID = d.place.Name, d.place.ID
	}
	if isActiveAdmin(m) && !isActiveAdmin(&after) {
		if d.admins == 1 {
			return plan{}, lastAdmin()
		}
		d.admins--
	}
	return plan{before: m, after: &after}, nil
}

func (p plan) alters() bool {
	return p.before.Role != p.after.Role || p.before.State != p.after.State
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
		err := tx.Member.Update().Where(entmember.IDIn(altered...)).SetNillableRole(d.Role).SetNillableState(d.State).Exec(ctx)
		if err != nil {
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
	if before, after := p.before.Role, p.after.Role; before != after {
		add(entevent.KindMEMBER_ROLE_CHANGED, string(before), string(after), fmt.Sprintf(" is now %s; before: %s.", after.Name(), before.Name()))
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

// countAdmins counts those who are active. The organization's lock is held, so
// nobody else can take another away meanwhile.
func countAdmins(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (int, error) {
	n, err := tx.Member.Query().
		Where(entmember.OrganizationID(organizationID), entmember.RoleEQ(role.Admin), entmember.StateEQ(entmember.StateACTIVE)).
		Count(viewer.AsSystem(ctx, "see whether an admin remains"))
	if err != nil {
		return 0, fmt.Errorf("see whether an admin remains: %w", err)
	}
	return n, nil
}

func isActiveAdmin(m *ent.Member) bool {
	return m.Role == role.Admin && m.State == entmember.StateACTIVE
}

func lastAdmin() *fault.Fault {
	return fault.New(fault.LastAdmin, "This is the last active admin. Make somebody else an admin first.")
}
