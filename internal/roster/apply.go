package roster

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/roster"
	"usher/ent/rosterrow"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/idempotency"
	"usher/internal/invite"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Apply has a plan carried out in the background. A plan that has been applied
// before stays applied, once; the same import is returned again. Errors:
// UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, EXPIRED, INVALID at planId for a plan
// with rejected rows unless only the valid ones are wanted, CONFLICT at planId
// when a row would come to something else by now, INVITATIONS_PAUSED, and
// LIMIT_REACHED at planId when there is no room for all of its invitations,
// CONFLICT at idempotencyKey.
func (s *Service) Apply(ctx context.Context, id uuid.UUID, onlyValid bool, key *string) (*ent.Roster, error) {
	r, err := find(ctx, s.Store.Client, id)
	if err != nil {
		return nil, err
	}
	request := idempotency.Request{Scope: r.OrganizationID, Key: key, Operation: "applyImport", Input: []any{id, onlyValid}}
	if err := request.Check(); err != nil {
		return nil, err
	}
	if r.State == roster.StatePLANNED {
		if err := s.holds(ctx, r, onlyValid); err != nil {
			return nil, err
		}
	}
	var applied *ent.Roster
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, _, regime, err := policy.Enter(ctx, tx, r.OrganizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		if _, err := idempotency.Do(ctx, tx, s.Store.Now(), request, func() (uuid.UUID, error) {
			return id, s.enqueue(ctx, tx, regime, r, onlyValid)
		}); err != nil {
			return err
		}
		applied, err = find(ctx, tx.Client(), id)
		return err
	})
	if err != nil {
		return nil, err
	}
	s.wake()
	return applied, nil
}

// enqueue makes a plan an import, unless it is one. All of its invitations count
// against the organization's limits now, so that it does not stop half way; rows
// that come to nothing later are not given back.
func (s *Service) enqueue(ctx context.Context, tx *ent.Tx, regime policy.Regime, r *ent.Roster, onlyValid bool) error {
	n, err := tx.Roster.Update().
		Where(roster.ID(r.ID), roster.StateEQ(roster.StatePLANNED)).
		SetState(roster.StateQUEUED).
		SetOnlyValid(onlyValid).
		SetNillableApplierID(store.Nullable(viewer.Actor(ctx))).
		Save(ctx)
	if err != nil {
		return fmt.Errorf("queue an import: %w", err)
	}
	if n == 0 {
		return nil
	}
	now := s.Store.Now()
	if err := regime.Open(now); err != nil {
		return fault.At(err, "planId")
	}
	// It counts whole, and for the organization alone: a spreadsheet is one act that
	// was seen as a plan first, and a whole company comes in by it.
	opens := policy.Opens(r)
	room, full, err := regime.Grant(ctx, tx, now, policy.Claim{Count: opens})
	if err != nil {
		return err
	}
	if room < opens {
		return fault.New(fault.LimitReached, "This import would invite %d people, and there is room for %d. %s", opens, room, full.Message).At("planId")
	}
	return s.tell(ctx, tx, r, event.Entry{
		Kind: entevent.KindIMPORT_STARTED, Actor: viewer.Actor(ctx), Correlation: r.ID,
		Summary: fmt.Sprintf("An import of %d rows was started.", r.RowCount),
	})
}

// tell appends what belongs to an import to the log, and notes on the roster
// how far the log tells of it. It comes last in the transaction.
func (s *Service) tell(ctx context.Context, tx *ent.Tx, r *ent.Roster, entries ...event.Entry) error {
	if err := s.Log.Append(ctx, tx, r.OrganizationID, entries...); err != nil {
		return err
	}
	head, err := tx.Organization.Get(viewer.AsSystem(ctx, "see how far the log tells of an import"), r.OrganizationID)
	if err != nil {
		return fmt.Errorf("read the head of the log: %w", err)
	}
	if err := tx.Roster.UpdateOneID(r.ID).SetEventSequence(head.EventSequence).Exec(ctx); err != nil {
		return fmt.Errorf("note the head of the log on an import: %w", err)
	}
	return nil
}

// holds returns nil when each row of a plan would come to what it says.
func (s *Service) holds(ctx context.Context, r *ent.Roster, onlyValid bool) error {
	ctx, in, err := s.Invites.Look(ctx, s.Store.Client, r.OrganizationID, invited(r))
	if err != nil {
		return err
	}
	if !r.ExpiresAt.After(s.Store.Now()) {
		return fault.New(fault.Expired, "This plan is more than a day old. Read the file again.").At("planId")
	}
	if r.RejectCount > 0 && !onlyValid {
		return s.refuseRejected(ctx, r)
	}
	moved, err := s.moved(ctx, r, in)
	if err != nil {
		return err
	}
	if moved.count > 0 {
		return fault.New(fault.Conflict, "Things have changed since this was planned: %s would come to something else now. Read the file again.", moved).At("planId")
	}
	return nil
}

// moved names the rows of a plan that would come to something else by now.
func (s *Service) moved(ctx context.Context, r *ent.Roster, in invite.Inviting) (*naming, error) {
	moved := &naming{}
	for position := 0; position < r.RowCount; {
		rows, err := rowsAfter(ctx, s.Store.Client, r.ID, position)
		if err != nil {
			return nil, err
		}
		if len(rows) == 0 { // forgotten just now
			break
		}
		position = rows[len(rows)-1].Position
		var open []*ent.RosterRow
		var drafts []invite.Draft
		for _, row := range rows {
			if row.Action == rosterrow.ActionREJECT || repeats(row) {
				continue
			}
			open, drafts = append(open, row), append(drafts, draftOf(row))
		}
		prospects, err := s.foresee(ctx, s.Store.Client, r, in, drafts)
		if err != nil {
			return nil, err
		}
		for i, row := range open {
			if !isAsPlanned(row, prospects[i]) {
				moved.add(row)
			}
		}
	}
	return moved, nil
}

func (s *Service) refuseRejected(ctx context.Context, r *ent.Roster) error {
	var rejected naming
	rows, err := s.Store.Client.RosterRow.Query().
		Where(rosterrow.RosterID(r.ID), rosterrow.ActionEQ(rosterrow.ActionREJECT)).
		Order(rosterrow.ByPosition()).
		Limit(named).
		All(ctx)
	if err != nil {
		return fmt.Errorf("read the rejected rows of a plan: %w", err)
	}
	for _, row := range rows {
		rejected.add(row)
	}
	rejected.count = r.RejectCount
	return fault.New(fault.Invalid, "Nobody can be invited by %s. Mend the file, or apply the valid rows only.", &rejected).At("planId")
}

// repeats tells whether a row is skipped for the sake of a line above: whoever
// is skipped because he is invited has an invitation. Nothing but the file
// decides what such a row comes to.
func repeats(row *ent.RosterRow) bool {
	return row.Action == rosterrow.ActionSKIP && row.InvitationID == nil && text.Value(row.Code) == string(fault.AlreadyInvited)
}

// isAsPlanned tells whether a row comes to what its plan said.
func isAsPlanned(row *ent.RosterRow, now invite.Prospect) bool {
	if row.Action != now.Action {
		return false
	}
	if row.Action == rosterrow.ActionSKIP {
		return true
	}
	if now.Present == nil {
		return row.InvitationID == nil
	}
	return row.InvitationID != nil && *row.InvitationID == now.Present.ID
}

// named is how many rows a sentence names.
const named = 10

// naming names rows in a sentence, by their lines.
type naming struct {
	lines []string
	count int
}

func (n *naming) add(row *ent.RosterRow) {
	if n.count++; len(n.lines) < named {
		n.lines = append(n.lines, fmt.Sprintf("%d (%.80s)", row.Line, row.Email))
	}
}

// String is, for example: line 3 (bo@example.com), line 7 (cleo@example.com)
// and 12 more.
func (n *naming) String() string {
	list := "line " + strings.Join(n.lines, ", line ")
	if more := n.count - len(n.lines); more > 0 {
		return fmt.Sprintf("%s and %d more", list, more)
	}
	return list
}
