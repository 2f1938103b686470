package mail

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent/letter"
	"usher/internal/mail/mailtest"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestWorker_stopped_for_longer_than_its_lease_does_not_send(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		reached, release := make(chan struct{}), make(chan struct{})
		hang := firstly(errors.New("hang"))
		b := setup(t, s, &mailtest.Server{Rcpt: func(string) error {
			if hang() != nil {
				close(reached)
				<-release
			}
			return nil
		}})
		id := b.queue(t, "grace@example.com")[0]
		stopped := b.inBackground(t, b.Worker)
		<-reached
		if b.another(t).sendNext(system(t), system(t)) {
			t.Error("a leased letter was taken")
		}
		b.clock.advance(leaseTime)
		if !b.another(t).sendNext(system(t), system(t)) {
			t.Error("a letter whose lease is over was not taken")
		}
		close(release)
		<-stopped
		if n := len(b.server.Messages()); n != 1 {
			t.Errorf("%d letters arrived", n)
		}
		if row := b.row(t, id); row.State != letter.StateSENT || row.Attempts != 2 || row.Lease != 2 {
			t.Errorf("the row is %v", row)
		}
		if diff := cmp.Diff([]OutcomeKind{Sent}, b.outcomes.kinds()); diff != "" {
			t.Errorf("outcomes: %s", diff)
		}
	})
}

// lookingAtTheClock is a Sender that notes how long it may take.
type lookingAtTheClock struct{ left time.Duration }

func (s *lookingAtTheClock) Send(ctx context.Context, _ Message, _ func(context.Context) error) error {
	deadline, _ := ctx.Deadline() // none is the zero time, long ago
	s.left = time.Until(deadline)
	return nil
}

// A hand-over that may go on when its lease is over is one that two workers are at.
func TestWorker_lease_outlasts_its_hand_over(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		sender := &lookingAtTheClock{}
		b.Worker.Sender = sender
		id := b.queue(t, "grace@example.com")[0]
		b.sendAll(t)
		lease := b.row(t, id).DueAt.Sub(b.clock.Now())
		if sender.left <= 0 || sender.left >= lease {
			t.Errorf("a hand-over may take %v, of a lease of %v", sender.left, lease)
		}
		if longest := dialTimeout + 2*phaseTimeout; longest >= lease {
			t.Errorf("a mail server may take %v to answer, of a lease of %v", longest, lease)
		}
	})
}

// The other one is still at it: the row does not say yet that the letter is out.
func TestWorker_whose_letter_another_has_leased_does_not_send(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		b.queue(t, "grace@example.com")
		stale, err := b.lease(system(t))
		if err != nil || stale == nil {
			t.Fatal(stale, err)
		}
		b.clock.advance(leaseTime)
		present, err := b.another(t).lease(system(t))
		if err != nil || present == nil {
			t.Fatal(present, err)
		}
		if _, ours := b.attempt(system(t), stale); ours || len(b.server.Messages()) > 0 {
			t.Errorf("it takes the letter for its own: %t; %d arrived", ours, len(b.server.Messages()))
		}
		if outcome, ours := b.attempt(system(t), present); !ours || outcome.Kind != Sent || len(b.server.Messages()) != 1 {
			t.Errorf("whose it is sends it: %t, %v; %d arrived", ours, outcome, len(b.server.Messages()))
		}
	})
}

func TestWorker_marks_only_what_it_leases(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		id := b.queue(t, "grace@example.com")[0]
		stale, err := b.lease(system(t))
		if err != nil || stale == nil {
			t.Fatal(stale, err)
		}
		b.clock.advance(leaseTime)
		if _, err := b.lease(system(t)); err != nil {
			t.Fatal(err)
		}
		for _, kind := range []OutcomeKind{Sent, Deferred, Failed} {
			if err := b.mark(system(t), stale, Outcome{Kind: kind, Problem: "late"}); err != nil {
				t.Fatal(err)
			}
		}
		row := b.row(t, id)
		if row.State != letter.StateQUEUED || row.Problem != nil || !row.DueAt.Equal(b.clock.Now().Add(leaseTime)) || b.outcomes.kinds() != nil {
			t.Errorf("the row is %v, outcomes %v", row, b.outcomes.kinds())
		}
	})
}

func TestWorker_mark_and_outcome_are_one(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		id := b.queue(t, "grace@example.com")[0]
		l, err := b.lease(system(t))
		if err != nil {
			t.Fatal(err)
		}
		no := errors.New("no")
		b.outcomes.fail = no
		if err := b.mark(system(t), l, Outcome{Kind: Sent}); !errors.Is(err, no) {
			t.Errorf("the failed outcome is told as %v", err)
		}
		if row := b.row(t, id); row.State != letter.StateQUEUED {
			t.Errorf("the mark stayed without its outcome: %v", row)
		}
		b.outcomes.fail = errors.New("no, once")
		b.conclude(system(t), l, Outcome{Kind: Sent})
		if row := b.row(t, id); row.State != letter.StateSENT || len(b.outcomes.kinds()) != 1 {
			t.Errorf("a sent letter is not marked: %v", row)
		}
	})
}

// diesBeforeItsMark is a letter that a mail server took, and of which its worker could
// note no more than that.
func (b *bundle) diesBeforeItsMark(t *testing.T) uuid.UUID {
	t.Helper()
	id := b.queue(t, "grace@example.com")[0]
	l, err := b.lease(system(t))
	if err != nil {
		t.Fatal(err)
	}
	outcome, _ := b.attempt(system(t), l)
	b.outcomes.fail = errors.New("the organization is somebody else's for too long")
	if err := b.mark(system(t), l, outcome); err == nil || len(b.server.Messages()) != 1 {
		t.Fatalf("it was marked, or not sent: %v, %d arrived", err, len(b.server.Messages()))
	}
	return id
}

func TestWorker_that_dies_before_its_mark_leaves_it_to_another_who_does_not_send_again(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		id := b.diesBeforeItsMark(t)
		taken := b.clock.Now()
		b.clock.advance(leaseTime)
		b.another(t).SendDue(system(t))
		row := b.row(t, id)
		if row.State != letter.StateSENT || row.SentAt == nil || !row.SentAt.Equal(taken) || len(b.outcomes.kinds()) != 1 {
			t.Errorf("the row is %v, outcomes %v", row, b.outcomes.kinds())
		}
		if n := len(b.server.Messages()); n != 1 {
			t.Errorf("it was sent %d times", n)
		}
	})
}

func TestWorker_many_on_one_database_send_each_letter_once(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		var to []string
		for i := range 40 {
			to = append(to, fmt.Sprintf("guest%d@example.com", i))
		}
		stop := b.run(t, b.Worker, b.another(t), b.another(t))
		b.queue(t, to...)
		b.Wake()
		b.server.Await(t, len(to))
		stop()
		var got []string
		for _, m := range b.server.Messages() {
			got = append(got, m.To)
		}
		slices.Sort(got)
		slices.Sort(to)
		if diff := cmp.Diff(to, got); diff != "" {
			t.Error(diff)
		}
		if n := s.Client.Letter.Query().Where(letter.StateEQ(letter.StateSENT), letter.Attempts(1)).CountX(system(t)); n != len(to) {
			t.Errorf("%d letters are marked", n)
		}
	})
}
