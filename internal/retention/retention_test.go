package retention_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/letter"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestApply_keeps_what_happened_under_a_pseudonym(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		inv := b.invite(t, "grace@example.com", "Hello")
		m := b.accept(t, inv, "Grace")
		if err := b.Members.Remove(b.ann, m.ID, new("She left.")); err != nil {
			t.Fatal(err)
		}
		b.sent(t)
		b.keep(t, new(0))
		b.apply(t)

		erased := b.again(t, inv)
		alias := strings.TrimPrefix(publicid.Encode(publicid.Invitation, inv.ID), "inv_") + "@erased.invalid"
		if erased.Email != alias || erased.Message != nil || erased.ErasedAt == nil || erased.State != invitation.StateACCEPTED || erased.Role != role.Member {
			t.Errorf("the invitation is now %v", erased)
		}
		person := strings.TrimPrefix(publicid.Encode(publicid.User, m.UserID), "usr_") + "@erased.invalid"
		var got []string
		for _, e := range s.Client.Event.Query().Order(entevent.BySequence()).AllX(system(t)) {
			got = append(got, fmt.Sprintf("%d %s|%s|%s|%d", e.Sequence, e.Summary, store.Value(e.After), store.Value(e.Reason), store.Value(e.ErasedBy)))
		}
		want := []string{
			"1 Acme was created, and its first admin joined.|ADMIN||0",
			"2 " + alias + " was invited.|||6",
			"3 " + person + " accepted the invitation.|||6",
			"4 " + person + " joined.|MEMBER||6",
			"5 " + person + " was removed.|||6",
		}
		if diff := cmp.Diff(want, got[:5]); diff != "" {
			t.Error(diff)
		}
		if len(got) != 6 || !strings.HasPrefix(got[5], "6 After 0 days, the personal data of 1 ended invitation and 1 person who had left was erased.|") {
			t.Errorf("the marker: %q", got[5:])
		}
		if again, err := b.Invites.Create(b.ann, b.organization.ID, inviteDraft("grace@example.com"), terms); err != nil || again.ID == inv.ID {
			t.Errorf("she cannot be invited again: %v", err)
		}
		if _, err := b.Invites.Create(b.ann, b.organization.ID, inviteDraft(alias), terms); !fault.Is(err, fault.Invalid) {
			t.Errorf("a pseudonym can be invited: %v", err)
		}
	})
}

func TestApply_does_nothing_without_a_policy_and_nothing_twice(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.life(t)
		before := b.sound(t)
		for _, days := range []*int{nil, new(30)} {
			b.keep(t, days)
			if invitations, people := b.apply(t); invitations+people != 0 || b.sound(t) != before {
				t.Errorf("%v days: erased %d invitations and %d people", store.Value(days), invitations, people)
			}
		}
		b.keep(t, new(0))
		b.apply(t)
		after := b.sound(t)
		if invitations, people := b.apply(t); invitations+people != 0 || b.sound(t) != after {
			t.Errorf("the second time, %d invitations and %d people were erased", invitations, people)
		}
	})
}

func TestApply_spares_what_has_not_ended_long_enough(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.SQLite) // whose clock can be set
	b := setup(t, s)
	const day = 24 * time.Hour
	start := s.Now()
	open := b.invite(t, "open@example.com", "Hello")
	old := b.invite(t, "old@example.com", "Hello")
	revoke := func(inv *ent.Invitation) {
		t.Helper()
		if _, err := b.Invites.Revoke(b.ann, inv.ID, nil); err != nil {
			t.Fatal(err)
		}
	}
	revoke(old)
	stays := b.accept(t, b.invite(t, "stays@example.com", "Hello"), "Stays")
	left := b.accept(t, b.invite(t, "left@example.com", "Hello"), "Left")
	back := b.accept(t, b.invite(t, "back@example.com", "Hello"), "Back")
	for _, m := range []*ent.Member{left, back} {
		if err := b.Members.Remove(b.ann, m.ID, nil); err != nil {
			t.Fatal(err)
		}
	}
	b.sent(t)
	b.keep(t, new(10))

	s.TravelTo(start.Add(9 * day))
	young := b.invite(t, "young@example.com", "Hello")
	revoke(young)
	again := b.invite(t, "back@example.com", "Hello")
	if _, _, err := b.Invites.Accept(b.ann, tokenOf(b.Invites.URL(again, uuid.Nil)), "", ""); !fault.Is(err, fault.WrongAccount) {
		t.Fatal(err)
	}
	if invitations, people := b.apply(t); invitations+people != 0 {
		t.Errorf("after 9 days %d invitations and %d people were erased", invitations, people)
	}

	s.TravelTo(start.Add(10*day + time.Hour))
	if invitations, people := b.apply(t); invitations != 4 || people != 2 {
		t.Errorf("after 10 days %d invitations and %d people were erased", invitations, people)
	}
	for _, inv := range []*ent.Invitation{open, young, again} {
		if now := b.again(t, inv); now.Email != inv.Email || now.ErasedAt != nil {
			t.Errorf("%s was erased", inv.Email)
		}
	}
	// Of whoever stays, the lines about his coming are the invitation's.
	if n := s.Client.Event.Query().Where(entevent.SubjectID(stays.UserID), entevent.ErasedByIsNil()).CountX(system(t)); n != 0 {
		t.Errorf("%d lines", n)
	}
	b.sound(t)
}

func TestApply_leaves_people_alone_who_came_back(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		m := b.accept(t, b.invite(t, "grace@example.com", "Hello"), "Grace")
		if err := b.Members.Remove(b.ann, m.ID, nil); err != nil {
			t.Fatal(err)
		}
		s.Client.Member.Create().SetOrganizationID(b.organization.ID).SetUserID(m.UserID).SetRole(role.Member).SetJoinedAt(s.Now()).ExecX(system(t))
		b.sent(t)
		b.keep(t, new(0))
		if _, people := b.apply(t); people != 0 {
			t.Error("she was forgotten, and is here")
		}
		removed := s.Client.Event.Query().Where(entevent.KindEQ(entevent.KindMEMBER_REMOVED)).OnlyX(system(t))
		if removed.Summary != "Grace was removed." || removed.ErasedBy != nil {
			t.Errorf("the line reads %q", removed.Summary)
		}
	})
}

func TestApply_spares_a_letter_that_waits(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.accept(t, b.invite(t, "grace@example.com", "Hello"), "Grace")
		b.keep(t, new(0))
		b.apply(t)
		waiting := s.Client.Letter.Query().AllX(system(t))
		if len(waiting) != 1 || waiting[0].Kind != letter.KindWELCOME {
			t.Errorf("there are %v", waiting)
		}
	})
}

func TestApply_by_two_servers_at_once_erases_each_once(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			url := storetest.URL(t, kind)
			b := setup(t, storetest.Open(t, url))
			const many = 230
			for i := range many {
				b.invite(t, fmt.Sprintf("guest%d@example.com", i), "Hello")
			}
			b.expire(t, b.Store.Client.Invitation.Query().FirstX(system(t)))
			b.keep(t, new(0))
			other := *b
			other.Services = another(t, storetest.Open(t, url))
			counts := make([]int, 4)
			var servers sync.WaitGroup
			for i := range counts {
				servers.Go(func() { counts[i], _ = []*bundle{b, &other}[i%2].apply(t) })
			}
			servers.Wait()
			if sum := counts[0] + counts[1] + counts[2] + counts[3]; sum != many {
				t.Errorf("%v were erased", counts)
			}
			b.sound(t)
			if n := b.Store.Client.Invitation.Query().Where(invitation.ErasedAtIsNil()).CountX(system(t)); n != 0 {
				t.Errorf("%d are left", n)
			}
		})
	}
}

func TestApply_broken_off_leaves_nothing_half_done(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.life(t)
		b.keep(t, new(0))
		before, lines := b.texts(t), b.sound(t)
		power := errors.New("the power is gone")
		broken, writes := true, 0
		s.Client.Event.Use(func(next ent.Mutator) ent.Mutator {
			return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
				if writes++; broken && writes > 3 {
					return nil, power
				}
				return next.Mutate(ctx, m)
			})
		})
		if _, err := b.Retention.Apply(t.Context()); !errors.Is(err, power) {
			t.Errorf("got %v", err)
		}
		if diff := cmp.Diff(before, b.texts(t)); diff != "" || b.sound(t) != lines {
			t.Error(diff)
		}
		broken = false
		if invitations, people := b.apply(t); invitations != 4 || people != 2 {
			t.Errorf("then %d invitations and %d people were erased", invitations, people)
		}
		b.sound(t)
	})
}

func TestResend_refuses_an_erased_invitation(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		inv := b.invite(t, "grace@example.com", "Hello")
		b.expire(t, inv)
		b.keep(t, new(0))
		b.apply(t)
		if _, err := b.Invites.Resend(b.ann, inv.ID, nil); !fault.Is(err, fault.PolicyRefused) {
			t.Errorf("got %v", err)
		}
		if now := b.again(t, inv); now.State != invitation.StateEXPIRED || now.Version != inv.Version {
			t.Errorf("it is now %v", now)
		}
		if _, _, err := b.Invites.Accept(b.stranger(t), tokenOf(b.Invites.URL(inv, uuid.Nil)), "Grace", password); !fault.Is(err, fault.Expired) {
			t.Errorf("accepting: %v", err)
		}
	})
}

// Whoever could prove a pseudonym to be his would see an erased invitation, in
// whichever organization.
func TestApply_makes_an_address_nobodys(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		inv := b.invite(t, "grace@example.com", "Hello")
		b.expire(t, inv)
		b.keep(t, new(0))
		b.apply(t)
		thief := s.Client.User.Create().SetName("Thief").SetEmail(b.again(t, inv).Email).SetPasswordHash("-").
			SetEmailVerifiedAt(s.Now()).SetCreatedAt(s.Now()).SaveX(system(t))
		asThief := viewer.With(t.Context(), viewer.User(thief.ID, uuid.Nil))
		if n := s.Client.Invitation.Query().CountX(asThief); n != 0 {
			t.Errorf("%d invitations are his", n)
		}
		if n := s.Client.Invitation.Query().CountX(b.ann); n != 1 {
			t.Errorf("the admin sees %d", n)
		}
	})
}
