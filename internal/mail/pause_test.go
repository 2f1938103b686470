package mail

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/mail/mailtest"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestWorker_keeps_invitations_back_while_their_organization_is_paused(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		b.Outcome = nil // which is about invitations only
		pause := func(until *time.Time) {
			s.Client.Organization.UpdateOneID(b.organization).ClearPausedUntil().ExecX(system(t))
			if until != nil {
				s.Client.Organization.UpdateOneID(b.organization).SetPausedUntil(*until).ExecX(system(t))
			}
		}
		ahead, over := s.Now().Add(time.Hour), s.Now()
		kept := b.queue(t, "grace@example.com")[0]
		b.inTx(t, func(ctx context.Context, tx *ent.Tx) error {
			return Queue(ctx, tx, b.clock.Now(),
				Letter{Recipient: "new@example.com", OneTimeLinkID: uuid.Must(uuid.NewV7()), Content: PasswordReset{Name: "New", ExpiresAt: morning}},
				Letter{Recipient: "joined@example.com", OrganizationID: b.organization, Content: Welcome{Name: "Joined", OrganizationName: "Engines", Role: "MEMBER"}})
		})
		pause(&ahead)
		b.SendDue(t.Context())
		if row := b.row(t, kept); row.State != letter.StateQUEUED || row.Attempts != 0 || len(b.server.Messages()) != 2 {
			t.Errorf("in the pause the invitation is %s after %d attempts, and %d letters went", row.State, row.Attempts, len(b.server.Messages()))
		}

		pause(nil)
		leased, err := b.lease(system(t))
		if err != nil || leased == nil || leased.ID != kept {
			t.Fatalf("after it %v is leased (%v)", leased, err)
		}
		pause(&ahead)
		if err := b.permit(system(t), leased); !errors.Is(err, errNotOurs) {
			t.Errorf("a letter that was leased before the pause is handed over in it: %v", err)
		}
		pause(&over)
		b.clock.advance(leaseTime)
		b.SendDue(t.Context())
		if row := b.row(t, kept); row.State != letter.StateSENT || len(b.server.Messages()) != 3 {
			t.Errorf("when the pause is over the invitation is %s", row.State)
		}
	})
}

func TestWorker_marks_in_a_pause_what_was_taken_before_it(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		id := b.diesBeforeItsMark(t)
		s.Client.Organization.UpdateOneID(b.organization).SetPausedUntil(s.Now().Add(time.Hour)).ExecX(system(t))
		b.clock.advance(leaseTime)
		b.another(t).SendDue(system(t))
		if row := b.row(t, id); row.State != letter.StateSENT || len(b.outcomes.kinds()) != 1 || len(b.server.Messages()) != 1 {
			t.Errorf("the row is %v, outcomes %v, and %d arrived", row, b.outcomes.kinds(), len(b.server.Messages()))
		}
	})
}
