package policy

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/organization"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

const (
	// maxPause bounds how far ahead a pause may end.
	maxPause = 366 * 24 * time.Hour
	// MaxReason bounds why it is made, in characters.
	MaxReason = 1000
)

// Pause closes every way into an organization until a moment: nobody is invited,
// no letter of invitation goes out, and neither invitations nor links let anybody
// in. What is open stays so, and can be declined and revoked. Pausing again
// replaces the pause. Whoever was acknowledged to have come in came in before.
// Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, INVALID at until, TOO_LONG and
// INVALID at reason.
func (s *Service) Pause(ctx context.Context, organizationID uuid.UUID, until time.Time, reason *string) (*ent.Organization, error) {
	until = until.UTC().Truncate(time.Microsecond)
	reason, err := text.Optional(reason, text.Lines, MaxReason)
	if err != nil {
		return nil, fault.At(err, "reason")
	}
	var paused *ent.Organization
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, _, err := event.TakeTurn(ctx, tx, organizationID, role.ConfigurePolicies)
		if err != nil {
			return err
		}
		if now := s.Store.Now(); !until.After(now) || until.After(now.Add(maxPause)) {
			return fault.New(fault.Invalid, "A pause ends at a time that lies ahead, at most 366 days.").At("until")
		}
		write := tx.Organization.UpdateOneID(organizationID).SetPausedUntil(until)
		store.Assign(reason, write.SetPauseReason, write.ClearPauseReason)
		if paused, err = write.Save(ctx); err != nil {
			return fmt.Errorf("pause invitations: %w", err)
		}
		return s.Log.Append(ctx, tx, organizationID, event.Entry{
			Kind: entevent.KindINVITATIONS_PAUSED, Actor: viewer.Actor(ctx),
			After: until.Format(time.RFC3339Nano), Reason: text.Value(reason),
			Summary: "All ways in are closed until " + inWords(until) + ".",
		})
	})
	return paused, err
}

// Resume opens all ways in again. Where they are open nothing changes. Errors:
// UNAUTHENTICATED, NOT_FOUND, FORBIDDEN.
func (s *Service) Resume(ctx context.Context, organizationID uuid.UUID) (*ent.Organization, error) {
	var open *ent.Organization
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, _, r, err := Enter(ctx, tx, organizationID, role.ConfigurePolicies)
		if err != nil {
			return err
		}
		if open = r.Organization; open.PausedUntil == nil {
			return nil
		}
		if open, err = tx.Organization.UpdateOneID(organizationID).ClearPausedUntil().ClearPauseReason().Save(ctx); err != nil {
			return fmt.Errorf("resume invitations: %w", err)
		}
		return s.Log.Append(ctx, tx, organizationID, resumed(viewer.Actor(ctx)))
	})
	if err != nil {
		return nil, err
	}
	s.WakeMail()
	return open, nil
}

// Reopen writes down which pauses are over, so that whoever watches hears of it.
// Nothing waits for it: a pause whose end has come keeps nobody out.
func (s *Service) Reopen(ctx context.Context) error {
	ctx = viewer.AsSystem(ctx, "end pauses that are over")
	over, err := s.Store.Client.Organization.Query().
		Where(organization.PausedUntilNotNil(), organization.PausedUntilLTE(s.Store.Now())).
		IDs(ctx)
	if err != nil {
		return fmt.Errorf("look for pauses that are over: %w", err)
	}
	for _, id := range over {
		err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			// Another server may have been first, or somebody has paused again.
			n, err := tx.Organization.Update().
				Where(organization.ID(id), organization.PausedUntilNotNil(), organization.Not(s.Store.NotPast(organization.FieldPausedUntil))).
				ClearPausedUntil().ClearPauseReason().
				Save(ctx)
			if err != nil {
				return fmt.Errorf("end a pause: %w", err)
			}
			if n == 0 {
				return nil
			}
			return s.Log.Append(ctx, tx, id, resumed(uuid.Nil))
		})
		if err != nil {
			return err
		}
		s.WakeMail()
	}
	return nil
}

func resumed(actor uuid.UUID) event.Entry {
	return event.Entry{Kind: entevent.KindINVITATIONS_RESUMED, Actor: actor, Summary: "All ways in are open again."}
}

// inWords is a moment in a sentence.
func inWords(t time.Time) string { return t.UTC().Format("2006-01-02 15:04 UTC") }
