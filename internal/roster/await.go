package roster

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/rosterrow"
	"usher/internal/invite"
)

// await asks the approval rules about large batches, which want to know how many
// the file invites: that is known only behind its last row. Nothing is asked
// where no rule finds that too many.
func (p *planning) await(ctx context.Context) error {
	p.inviting.Batch = invited(p.roster)
	if !p.inviting.AsksForSize(p.inviting.Batch) {
		return nil
	}
	for position := 0; position < p.roster.RowCount; {
		rows, err := rowsAfter(ctx, p.Store.Client, p.roster.ID, position)
		if err != nil {
			return err
		}
		if len(rows) == 0 {
			return nil
		}
		position = rows[len(rows)-1].Position
		rows = slices.DeleteFunc(rows, func(row *ent.RosterRow) bool { return !invites(row.Action) })
		drafts := make([]invite.Draft, len(rows))
		for i, row := range rows {
			drafts[i] = draftOf(row)
		}
		prospects, err := p.foresee(ctx, p.Store.Client, p.roster, p.inviting, drafts)
		if err != nil {
			return err
		}
		var waiting []uuid.UUID
		for i, row := range rows {
			if row.Action != rosterrow.ActionAWAIT_APPROVAL && prospects[i].Action == rosterrow.ActionAWAIT_APPROVAL {
				*counter(p.roster, row.Action)--
				waiting = append(waiting, row.ID)
			}
		}
		if len(waiting) == 0 {
			continue
		}
		p.roster.AwaitApprovalCount += len(waiting)
		err = p.Store.Client.RosterRow.Update().Where(rosterrow.IDIn(waiting...)).SetAction(rosterrow.ActionAWAIT_APPROVAL).Exec(ctx)
		if err != nil {
			return fmt.Errorf("put the rows of a roster under a rule: %w", err)
		}
	}
	return nil
}

// invites tells whether a row that comes to an action asks somebody in, now or
// once that is approved.
func invites(action rosterrow.Action) bool {
	return action != rosterrow.ActionSKIP && action != rosterrow.ActionREJECT
}

// invited is how many people a plan asks in, which is what a rule on the size of
// a batch looks at: who is in the file and has been invited before makes it no
// larger.
func invited(r *ent.Roster) int {
	return r.CreateCount + r.RenewCount + r.ChangeRoleCount + r.AwaitApprovalCount
}
