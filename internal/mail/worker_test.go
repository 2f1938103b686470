package mail

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/mail/mailtest"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestWorker_queued_letter_goes_out_once(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		id := b.queue(t, "grace@example.com")[0]
		b.sendAll(t)
		b.clock.advance(365 * 24 * time.Hour)
		b.sendAll(t)

		messages := b.server.Messages()
		if len(messages) != 1 || messages[0].To != "grace@example.com" || messages[0].ID != "<"+id.String()+"@usher.example>" {
			t.Fatalf("arrived: %+v", messages)
		}
		row := b.row(t, id)
		if row.State != letter.StateSENT || row.SentAt == nil || !row.SentAt.Equal(morning) || row.Attempts != 1 || row.Problem != nil {
			t.Errorf("the row is %v", row)
		}
		if diff := cmp.Diff([]OutcomeKind{Sent}, b.outcomes.kinds()); diff != "" {
			t.Errorf("outcomes: %s", diff)
		}
		if n := s.Client.Invitation.GetX(system(t), b.invitation).DeliveryAttempts; n != 1 {
			t.Errorf("the invitation knows of %d attempts", n)
		}
	})
}

func TestWorker_uncommitted_letter_does_not_exist(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		undo := errors.New("undo")
		err := s.InTx(t.Context(), func(ctx context.Context, tx *ent.Tx) error {
			return errors.Join(Queue(ctx, tx, morning, Letter{Recipient: "grace@example.com", Content: Welcome{}}), undo)
		})
		if !errors.Is(err, undo) {
			t.Fatal(err)
		}
		if b.sendNext(system(t), system(t)); len(b.server.Messages()) != 0 {
			t.Error("a letter arrived")
		}
	})
}

func TestWorker_deferred_letter_comes_again_with_the_same_id(t *testing.T) {
	t.Parallel()
	for _, failure := range []error{mailtest.Refuse(451, "later"), mailtest.ErrCut} {
		t.Run(failure.Error(), func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				fail := firstly(failure)
				b := setup(t, s, &mailtest.Server{Data: func(mailtest.Message) error { return fail() }})
				id := b.queue(t, "grace@example.com")[0]
				b.sendAll(t)
				row := b.row(t, id)
				if row.State != letter.StateQUEUED || row.Problem == nil || row.Attempts != 1 {
					t.Fatalf("the row is %v", row)
				}
				if rest := row.DueAt.Sub(morning); rest < 24*time.Second || rest > 36*time.Second {
					t.Errorf("it rests for %v", rest)
				}
				b.clock.advance(23 * time.Second)
				b.sendAll(t)
				if len(b.server.Seen()) != 1 {
					t.Fatal("it came again too soon")
				}
				b.clock.advance(14 * time.Second)
				b.sendAll(t)
				if seen := b.server.Seen(); len(seen) != 2 || seen[0].ID != seen[1].ID || seen[0].Text != seen[1].Text {
					t.Fatalf("it came %d times, as %+v", len(seen), seen)
				}
				row = b.row(t, id)
				if row.State != letter.StateSENT || row.Attempts != 2 || row.Problem != nil {
					t.Errorf("the row is %v", row)
				}
				if diff := cmp.Diff([]OutcomeKind{Deferred, Sent}, b.outcomes.kinds()); diff != "" {
					t.Errorf("outcomes: %s", diff)
				}
			})
		})
	}
}

func TestWorker_refused_letter_fails_at_once(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{Data: func(m mailtest.Message) error {
			_, rest, _ := strings.Cut(m.Text, "https://")
			link, _, _ := strings.Cut(rest, "\n")
			return mailtest.Refuse(554, "blocked: "+link+strings.Repeat(" and more", 100)+"\x07")
		}})
		id := b.queue(t, "grace@example.com")[0]
		b.sendAll(t)
		row := b.row(t, id)
		if row.State != letter.StateFAILED || row.Attempts != 1 || row.Problem == nil {
			t.Fatalf("the row is %v", row)
		}
		if p := *row.Problem; !strings.HasPrefix(p, "554 5.0.0 blocked: usher.example/invitation#… and more") ||
			len([]rune(p)) > 500 || strings.Contains(p, "inv_") || strings.Contains(p, "\x07") {
			t.Errorf("the problem is %q", p)
		}
		if diff := cmp.Diff([]OutcomeKind{Failed}, b.outcomes.kinds()); diff != "" {
			t.Errorf("outcomes: %s", diff)
		}
	})
}

func TestWorker_gives_up_after_a_day(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{Rcpt: answer(mailtest.Refuse(450, "greylisted for ever"))})
		id := b.queue(t, "grace@example.com")[0]
		for b.row(t, id).State == letter.StateQUEUED {
			if due := b.row(t, id).DueAt; due.After(b.clock.Now()) {
				b.clock.advance(due.Sub(b.clock.Now()))
			}
			b.sendAll(t)
		}
		row := b.row(t, id)
		if row.State != letter.StateFAILED || row.Attempts != 10 || *row.Problem != "450 4.0.0 greylisted for ever" {
			t.Errorf("the row is %v", row)
		}
		if took := b.clock.Now().Sub(morning); took < 18*time.Hour || took > 30*time.Hour {
			t.Errorf("it gave up after %v", took)
		}
		want := append(slices.Repeat([]OutcomeKind{Deferred}, 9), Failed)
		if diff := cmp.Diff(want, b.outcomes.kinds()); diff != "" {
			t.Errorf("outcomes: %s", diff)
		}
	})
}

func TestWorker_cancelled_letter_is_not_sent(t *testing.T) {
	t.Parallel()
	t.Run("while it waits", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			b := setup(t, s, &mailtest.Server{})
			id := b.queue(t, "grace@example.com")[0]
			b.inTx(t, func(ctx context.Context, tx *ent.Tx) error { return Cancel(ctx, tx, b.invitation) })
			b.sendAll(t)
			b.checkUnsent(t, b.row(t, id), letter.StateCANCELLED)
		})
	})
	t.Run("while the server is asked", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			reached, release := make(chan struct{}), make(chan struct{})
			b := setup(t, s, &mailtest.Server{Rcpt: func(string) error { close(reached); <-release; return nil }})
			id := b.queue(t, "grace@example.com")[0]
			sent := b.inBackground(t, b.Worker)
			<-reached
			b.inTx(t, func(ctx context.Context, tx *ent.Tx) error { return Cancel(ctx, tx, b.invitation) })
			close(release)
			<-sent
			b.checkUnsent(t, b.row(t, id), letter.StateCANCELLED)
		})
	})
	t.Run("but a letter that is out stays sent", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			b := setup(t, s, &mailtest.Server{})
			id := b.queue(t, "grace@example.com")[0]
			b.sendAll(t)
			b.inTx(t, func(ctx context.Context, tx *ent.Tx) error { return Cancel(ctx, tx, b.invitation) })
			if row := b.row(t, id); row.State != letter.StateSENT {
				t.Errorf("the row is %v", row)
			}
		})
	})
}

func (b *bundle) checkUnsent(t *testing.T, row *ent.Letter, state letter.State) {
	t.Helper()
	if row.State != state || row.SentAt != nil {
		t.Errorf("the row is %v", row)
	}
	if n := len(b.server.Messages()); n != 0 {
		t.Errorf("%d letters arrived", n)
	}
	if kinds := b.outcomes.kinds(); kinds != nil {
		t.Errorf("outcomes: %v", kinds)
	}
}

func TestWorker_finds_letters_without_being_woken(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite), &mailtest.Server{})
	b.Poll = time.Millisecond
	defer b.run(t, b.Worker)()
	b.queue(t, "grace@example.com")
	b.server.Await(t, 1)
}

func TestWorker_lets_a_hand_over_finish_when_told_to_stop(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		reached, release := make(chan struct{}), make(chan struct{})
		b := setup(t, s, &mailtest.Server{Data: func(mailtest.Message) error { close(reached); <-release; return nil }})
		b.Concurrency = 1
		ids := b.queue(t, "grace@example.com", "other@example.com")
		ctx, cancel := context.WithCancel(t.Context())
		returned := make(chan error, 1)
		go func() { returned <- b.Run(ctx) }()
		<-reached
		cancel()
		close(release)
		if err := <-returned; err != nil {
			t.Fatal(err)
		}
		if begun, waiting := b.row(t, ids[0]), b.row(t, ids[1]); begun.State != letter.StateSENT || waiting.Attempts != 0 {
			t.Errorf("the rows are %v and %v", begun, waiting)
		}
	})
}

// The database answers again only after the time for handing over.
func TestWorker_marks_what_was_taken_when_told_to_stop(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		ctx, stop := context.WithCancel(t.Context())
		away, note := true, b.Outcome
		b.Outcome = func(ctx context.Context, tx *ent.Tx, l *ent.Letter, o Outcome) error {
			if away {
				away = false
				stop()
				return errors.New("the database is away")
			}
			return note(ctx, tx, l, o)
		}
		b.Concurrency = 1
		id := b.queue(t, "grace@example.com")[0]
		const gone = time.Nanosecond
		if err := b.send(ctx, gone, time.Minute); err != nil {
			t.Fatal(err)
		}
		if row := b.row(t, id); row.State != letter.StateSENT {
			t.Errorf("the mail server took %d letters; the row is %v", len(b.server.Messages()), row)
		}
	})
}

func TestWorker_unreadable_letter_is_deferred_for_a_newer_server(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s, &mailtest.Server{})
		id := s.Client.Letter.Create().SetKind(letter.KindWELCOME).SetRecipient("grace@example.com").
			SetContent("{").SetCreatedAt(morning).SetDueAt(morning).SaveX(system(t)).ID
		b.Outcome = nil
		b.sendAll(t)
		if row := b.row(t, id); row.State != letter.StateQUEUED || row.Problem == nil || row.Attempts != 1 {
			t.Errorf("the row is %v", row)
		}
	})
}

func TestMetrics_count_outcomes_and_the_queue(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		fail := firstly(mailtest.Refuse(450, "later"))
		b := setup(t, s, &mailtest.Server{Rcpt: func(string) error { return fail() }})
		registry := prometheus.NewRegistry()
		b.Metrics = NewMetrics(registry, s)
		b.queue(t, "grace@example.com", "other@example.com")
		b.sendAll(t)
		families, err := registry.Gather()
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, family := range families {
			for _, metric := range family.GetMetric() {
				value := metric.GetCounter().GetValue() + metric.GetGauge().GetValue()
				var labels []string
				for _, label := range metric.GetLabel() {
					labels = append(labels, label.GetValue())
				}
				got = append(got, fmt.Sprintf("%s %v %v", family.GetName(), labels, value))
			}
		}
		want := []string{
			"usher_letter_attempts_total [INVITATION deferred] 1",
			"usher_letter_attempts_total [INVITATION sent] 1",
			"usher_letters_queued [] 1",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}

// firstly returns the error the first time, and nil from then on.
func firstly(err error) func() error {
	var calls atomic.Int32
	return func() error {
		if calls.Add(1) == 1 {
			return err
		}
		return nil
	}
}

// sendAll sends what is due.
func (b *bundle) sendAll(t *testing.T) {
	t.Helper()
	for b.sendNext(system(t), system(t)) {
	}
}

// inBackground takes one letter through its attempt.
func (b *bundle) inBackground(t *testing.T, w *Worker) (done chan struct{}) {
	done = make(chan struct{})
	go func() {
		defer close(done)
		w.sendNext(system(t), system(t))
	}()
	return done
}

// run runs workers until stop is called, which waits for them.
func (b *bundle) run(t *testing.T, workers ...*Worker) (stop func()) {
	ctx, cancel := context.WithCancel(t.Context())
	returned := make(chan error, len(workers))
	for _, w := range workers {
		go func() { returned <- w.Run(ctx) }()
	}
	return func() {
		cancel()
		for range workers {
			if err := <-returned; err != nil {
				t.Error(err)
			}
		}
	}
}
