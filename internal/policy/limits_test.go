package policy

import (
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent/invitation"
	"usher/ent/roster"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestGrant(t *testing.T) {
	t.Parallel()
	const user, organization, open, seats = "You have invited", "This organization has invited", "As many invitations", "There are"
	for name, rule := range map[string]func(t *testing.T, b *bundle){
		"as many as fit, and why no more": func(t *testing.T, b *bundle) {
			bo := b.person(role.Admin).ID
			b.set(t, Change{PerUserAndDay: new(5), PerDay: new(8)})
			for _, step := range []struct {
				by            uuid.UUID
				wants, grants int
				why           string
			}{
				{b.ada, 3, 3, ""}, {b.ada, 3, 2, user}, {b.ada, 1, 0, user},
				{bo, 4, 3, organization}, {bo, 1, 0, organization}, {uuid.Nil, 1, 0, organization},
			} {
				granted, why := b.claim(t, b.now, Claim{By: step.by, Count: step.wants})
				if granted != step.grants || !strings.HasPrefix(why, step.why) || (why == "") != (step.why == "") {
					t.Errorf("%d wanted: %d granted and not %d: %q", step.wants, granted, step.grants, why)
				}
			}
			if ada, all := b.tallied(b.now, b.ada), b.tallied(b.now, uuid.Nil); ada != 5 || all != 8 {
				t.Errorf("the tallies are %d and %d", ada, all)
			}
		},
		"the next day begins anew at midnight UTC, and not before": func(t *testing.T, b *bundle) {
			b.set(t, Change{PerUserAndDay: new(1)})
			midnight := b.now.Truncate(24 * time.Hour).Add(24 * time.Hour)
			for _, step := range []struct {
				at     time.Time
				grants int
			}{{midnight.Add(-2 * time.Second), 1}, {midnight.Add(-time.Microsecond), 0}, {midnight, 1}, {midnight.Add(23 * time.Hour), 0}} {
				if granted, _ := b.claim(t, step.at, Claim{By: b.ada, Count: 1}); granted != step.grants {
					t.Errorf("at %s %d are granted", step.at, granted)
				}
			}
		},
		"links count on the day and for seats, and not as open invitations": func(t *testing.T, b *bundle) {
			b.set(t, Change{PerUserAndDay: new(4), OpenAtOnce: new(1)})
			if granted, _ := b.claim(t, b.now, Claim{By: b.ada, Count: 3, Links: true}); granted != 3 {
				t.Errorf("%d links are granted", granted)
			}
			if granted, _ := b.claim(t, b.now, Claim{By: b.ada, Count: 2}); granted != 1 {
				t.Errorf("%d invitations are granted", granted)
			}
			if granted, why := b.claim(t, b.now, Claim{By: b.ada, Count: 1, Links: true}); granted != 0 || !strings.HasPrefix(why, user) {
				t.Errorf("%d links are granted on: %s", granted, why)
			}
		},
		"open invitations that end make room": func(t *testing.T, b *bundle) {
			b.set(t, Change{OpenAtOnce: new(3)})
			if granted, why := b.claim(t, b.now, Claim{By: b.ada, Count: 4}); granted != 3 || !strings.HasPrefix(why, open) {
				t.Errorf("%d are granted: %s", granted, why)
			}
			ids := b.Store.Client.Invitation.Query().IDsX(b.sys)
			b.Store.Client.Invitation.UpdateOneID(ids[0]).SetState(invitation.StateACCEPTED).ExecX(b.sys)
			b.Store.Client.Invitation.UpdateOneID(ids[1]).SetExpiresAt(b.now).ExecX(b.sys) // and nobody has swept it
			b.Store.Client.Invitation.UpdateOneID(ids[2]).SetState(invitation.StateAWAITING_APPROVAL).ExecX(b.sys)
			if granted, why := b.claim(t, b.now, Claim{By: b.ada, Count: 4}); granted != 2 || !strings.HasPrefix(why, open) {
				t.Errorf("%d are granted: %s", granted, why)
			}
		},
		"what an import under way has still to do is open, and has seats": func(t *testing.T, b *bundle) {
			b.Store.Client.Roster.Create().SetOrganizationID(b.org).SetState(roster.StateRUNNING).SetCreatedAt(b.now).SetExpiresAt(b.now).
				SetEncoding("UTF-8").SetSeparator(",").SetIgnoredColumns("").SetCreateDepartments(false).
				SetCreateCount(4).SetRenewCount(1).SetCreated(2).ExecX(b.sys)
			b.set(t, Change{OpenAtOnce: new(5)})
			b.Store.Client.Organization.UpdateOneID(b.org).SetOpenAtMost(9).ExecX(b.sys)
			if granted, _ := b.claim(t, b.now, Claim{By: b.ada, Count: 4}); granted != 2 {
				t.Errorf("%d are granted besides 3 that will come", granted)
			}
			b.set(t, Change{Seats: new(new(7))})
			if granted, why := b.claim(t, b.now, Claim{By: b.ada, Count: 4}); granted != 1 || !strings.HasPrefix(why, seats) {
				t.Errorf("%d are granted besides 1 member, 2 invitations and 3 that will come: %s", granted, why)
			}
		},
		"seats are taken by members, suspended ones too, by what is open, and by links": func(t *testing.T, b *bundle) {
			b.set(t, Change{Seats: new(new(6))})
			suspended := b.person(role.Member)
			b.Store.Client.Member.Update().SetState("SUSPENDED").ExecX(b.sys)
			_ = suspended
			b.claim(t, b.now, Claim{By: b.ada, Count: 1})
			b.claim(t, b.now, Claim{By: b.ada, Count: 1, Links: true})
			if granted, why := b.claim(t, b.now, Claim{By: b.ada, Count: 3}); granted != 2 || !strings.HasPrefix(why, seats) {
				t.Errorf("%d are granted: %s", granted, why)
			}
			later := b.now.Add(2 * time.Hour) // the link is over
			if granted, _ := b.claim(t, later, Claim{By: b.ada, Count: 2, Links: true}); granted != 1 {
				t.Errorf("%d are granted when a link is over", granted)
			}
		},
		"it costs one statement where there is room": func(t *testing.T, b *bundle) {
			b.claim(t, b.now, Claim{By: b.ada, Count: 1}) // the day's first
			for _, count := range []int{1, 300} {
				cost := func(c Claim) int {
					return len(storetest.Statements(b.Store, func() { b.claim(t, b.now, c) }))
				}
				with, without := cost(Claim{By: b.ada, Count: count}), cost(Claim{By: b.ada})
				if with-count-without != 1 {
					t.Errorf("%d invitations cost %d statements more", count, with-count-without)
				}
			}
		},
		"a day that is over is forgotten, and today's is not": func(t *testing.T, b *bundle) {
			b.claim(t, b.now.Add(-5*24*time.Hour), Claim{By: b.ada, Count: 1})
			b.claim(t, b.now, Claim{By: b.ada, Count: 1})
			if err := b.Forget(b.sys); err != nil {
				t.Fatal(err)
			}
			if n := b.Store.Client.InvitationTally.Query().CountX(b.sys); n != 2 || b.tallied(b.now, b.ada) != 1 {
				t.Errorf("%d tallies are left", n)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) { rule(t, setup(t, s)) })
		})
	}
}

// TestGrantAtOnce has many people claim at the same moment: of each limit its
// last piece is given once.
func TestGrantAtOnce(t *testing.T) {
	t.Parallel()
	for name, race := range map[string]struct {
		change Change
		claim  Claim
		fits   int64
	}{
		"of a person's day":         {Change{PerUserAndDay: new(7)}, Claim{Count: 1}, 7},
		"of an organization's day":  {Change{PerDay: new(11)}, Claim{Count: 1}, 11},
		"of what is open":           {Change{OpenAtOnce: new(9)}, Claim{Count: 2}, 9},
		"of the seats":              {Change{Seats: new(new(8))}, Claim{Count: 1}, 7},
		"of the seats, by links":    {Change{Seats: new(new(8))}, Claim{Count: 1, Links: true}, 7},
		"of a person's day, by two": {Change{PerUserAndDay: new(7)}, Claim{Count: 3}, 7},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := setup(t, s)
				b.set(t, race.change)
				c := race.claim
				c.By = b.ada
				var granted atomic.Int64
				var at sync.WaitGroup
				for range 30 {
					at.Go(func() {
						n, _ := b.claim(t, b.now, c)
						granted.Add(int64(n))
					})
				}
				at.Wait()
				if granted.Load() != race.fits {
					t.Errorf("%d are granted, and %d fit", granted.Load(), race.fits)
				}
				there := s.Client.Invitation.Query().CountX(b.sys) + s.Client.InviteLink.Query().CountX(b.sys)
				if int64(there) != race.fits || int64(b.tallied(b.now, b.ada)) != race.fits {
					t.Errorf("%d are there, and %d were counted", there, b.tallied(b.now, b.ada))
				}
			})
		})
	}
}
