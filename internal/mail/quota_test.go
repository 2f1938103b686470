package mail

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/internal/mail/mailtest"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestQuota(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		const grace, bob = "grace@example.com", "bob@example.com"
		another := s.Client.Organization.Create().SetName("Looms").SetSlug("looms").SetCreatedAt(morning).SaveX(system(t)).ID
		quota := Quota{PerHour: 6}
		full := func(perDay int, recipient string) string {
			t.Helper()
			found, err := quota.FullOfInvitations(t.Context(), s.Client, b.clock.Now(), b.organization, perDay, grace, bob)
			if err != nil {
				t.Fatal(err)
			}
			elsewhere, err := quota.FullOfInvitations(t.Context(), s.Client, b.clock.Now(), another, perDay, grace, bob)
			if err != nil {
				t.Fatal(err)
			}
			if f := elsewhere[recipient]; f != nil {
				t.Errorf("one organization's letters keep another from writing: %v", f)
			}
			if f := found[recipient]; f != nil {
				return f.Message
			}
			return ""
		}
		for i, step := range []struct {
			after  time.Duration
			says   string
			perDay int
		}{
			{0, "", 4}, {0, "", 4}, {0, "in an hour: 3", 4}, {time.Hour, "in a day", 3}, {0, "", 6}, {22 * time.Hour, "in a day", 6}, {time.Hour, "", 5},
		} {
			b.clock.advance(step.after)
			b.queue(t, grace)
			if says := full(step.perDay, grace); (says == "") != (step.says == "") || !strings.Contains(says, step.says) {
				t.Errorf("after letter %d it says %q and not %q", i+1, says, step.says)
			}
			if says := full(step.perDay, bob); says != "" {
				t.Errorf("who got none is told %q", says)
			}
			if n, err := quota.Full(t.Context(), s.Client, b.clock.Now(), grace); err != nil || n[grace] {
				t.Errorf("invitations count as letters about an account (%v)", err)
			}
		}
	})
}

func TestQuota_of_an_hour_counts_all_organizations(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		const grace = "grace@example.com"
		refusals := 0
		quota := Quota{PerHour: 3, Refused: func() { refusals++ }}
		says := func(organization uuid.UUID) string {
			t.Helper()
			found, err := quota.FullOfInvitations(t.Context(), s.Client, b.clock.Now(), organization, 100, grace)
			if err != nil {
				t.Fatal(err)
			}
			if f := found[grace]; f != nil {
				return f.Message
			}
			return ""
		}
		own := b.organization
		b.queue(t, grace, grace)
		b.move(t, "looms")
		if got := says(b.organization); got != "" {
			t.Errorf("after two letters of another organization it says %q", got)
		}
		b.queue(t, grace)
		if got := says(own); !strings.Contains(got, "of this organization as it may in an hour: 2") {
			t.Errorf("who has used up what is his is told %q", got)
		}
		if got := says(b.organization); got != LimitReached().Message {
			t.Errorf("after three letters of all it says %q", got)
		}
		b.clock.advance(time.Hour)
		if got := says(own) + says(b.organization); got != "" || refusals != 2 {
			t.Errorf("an hour later it says %q; %d refusals are counted", got, refusals)
		}
	})
}
