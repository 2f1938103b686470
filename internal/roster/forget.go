package roster

import (
	"context"
	"fmt"

	"usher/ent/roster"
	"usher/internal/viewer"
)

// Forget deletes plans that nobody applied in time, and imports that ended 30
// days ago: their rows name people. What was done stands in the log.
func (s *Service) Forget(ctx context.Context) error {
	now := s.Store.Now()
	forgotten, err := s.Store.Client.Roster.Delete().
		Where(roster.Or(
			roster.And(roster.StateIn(roster.StateREADING, roster.StatePLANNED), roster.ExpiresAtLT(now)),
			roster.And(roster.StateIn(roster.StateDONE, roster.StateFAILED), roster.FinishedAtLT(now.Add(-kept))),
		)).
		Exec(viewer.AsSystem(ctx, "forget old rosters"))
	if err != nil {
		return fmt.Errorf("forget old rosters: %w", err)
	}
	if forgotten == 0 {
		return nil
	}
	return s.Store.Checkpoint(ctx) // else their rows could be read in the write-ahead log still
}
