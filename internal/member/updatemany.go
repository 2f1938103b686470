package member

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/text"
)

// Updates is what became of many members.
type Updates struct {
	Results     []Result
	Correlation uuid.UUID // of the log's lines; uuid.Nil when nothing was written
}

// Result is what became of one member, or would become of him.
type Result struct {
	ID            string
	Member        *ent.Member // as he is now; nil when nobody here has the id
	Before, After *ent.Member // After is nil too when the change was refused
	Changed       bool
	Fault         *fault.Fault
}

// UpdateMany makes one change to many members, in one transaction: each by
// itself in the order given, or in that of their joining, so that one who is
// refused keeps no other from being changed. A dry run tells the same and
// writes nothing. Errors of the whole: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN;
// INVALID at where or memberIds unless one of the two is given; REQUIRED at
// memberIds and set; TOO_LONG at that of where and memberIds which means more
// than MaxAtOnce; those of a department at set.department; TOO_LONG and INVALID
// at reason. Errors of a member: NOT_FOUND at memberIds, ROLE_ABOVE_OWN at
// set.role, FORBIDDEN, also at set.department, LAST_ADMIN.
func (s *Service) UpdateMany(ctx context.Context, organizationID uuid.UUID, whom Whom, change Change, dryRun bool) (Updates, error) {
	whom.IDs = distinct(whom.IDs)
	if err := whom.check(); err != nil {
		return Updates{}, err
	}
	if change.isEmpty() {
		return Updates{}, fault.New(fault.Required, "Please say what to change.").At("set")
	}
	var err error
	if change.Reason, err = text.Optional(change.Reason, text.Lines, MaxReason); err != nil {
		return Updates{}, fault.At(err, "reason")
	}
	var done Updates
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, standing, err := event.TakeTurn(ctx, tx, organizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		d, err := decide(ctx, tx, organizationID, standing, change)
		if err != nil {
			return inSet(err)
		}
		if done.Results, err = whom.find(ctx, tx, organizationID); err != nil {
			return err
		}
		if err := d.meet(ctx, tx, found(done.Results)...); err != nil {
			return err
		}
		plans, err := d.planAll(done.Results)
		if err != nil || dryRun {
			return err
		}
		for i, r := range done.Results {
			if r.Changed {
				done.Results[i].Member = r.After
			}
		}
		done.Correlation, err = s.carryOut(ctx, tx, d, plans)
		return err
	})
	return done, err
}

func found(results []Result) (members []*ent.Member) {
	for _, r := range results {
		if r.Member != nil {
			members = append(members, r.Member)
		}
	}
	return members
}

// planAll plans for each member that was found, and says it in his result.
func (d *decision) planAll(results []Result) ([]plan, error) {
	var plans []plan
	for i := range results {
		r := &results[i]
		if r.Member == nil {
			continue
		}
		p, err := d.plan(r.Member)
		if err != nil {
			f, expected := fault.From(inSet(err))
			if !expected {
				return nil, err
			}
			r.Fault = f
			continue
		}
		r.After, r.Changed = p.after, p.alters() || p.moves()
		plans = append(plans, p)
	}
	return plans, nil
}

// inSet points a fault of a change at the field of `set` that it is about.
func inSet(err error) error {
	if f, ok := fault.From(err); ok && len(f.Field) > 0 {
		return f.At(append([]string{"set"}, f.Field...)...)
	}
	return err
}
