package event_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// eightLines are six about somebody, of which retention erased 2 and 4, and then 5
// and 6, with the markers 7 and 8.
func eightLines(t *testing.T, s *store.Store) *bundle {
	t.Helper()
	b := sixLines(t, s)
	b.erase(t, 2, 4)
	b.erase(t, 5, 6)
	return b
}

func (b *bundle) erase(t *testing.T, sequences ...int) {
	t.Helper()
	b.inTx(t, func(ctx context.Context, tx *ent.Tx) error {
		if _, err := event.Lock(ctx, tx, b.organization); err != nil {
			return err
		}
		lines := tx.Event.Query().Where(entevent.OrganizationID(b.organization), entevent.SequenceIn(sequences...)).AllX(ctx)
		return b.Erase(ctx, tx, b.organization, event.Entry{Summary: "Retention."}, lines, func(*ent.Event) string { return "somebody" })
	})
}

func TestErase_leaves_what_happened_and_nobodys_name(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		about := func(kind event.Kind, before, after string) event.Entry {
			return event.Entry{Kind: kind, Actor: b.ada, Subject: b.ada, Summary: "Grace Hopper did it.", Before: before, After: after, Reason: "Grace asked."}
		}
		b.append(t, b.organization,
			about(entevent.KindMEMBER_ROLE_CHANGED, "MEMBER", "ADMIN"),
			about(entevent.KindINVITATION_DELIVERY_FAILED, "", "grace@example.com is unknown"),
			event.Entry{Kind: entevent.KindMEMBER_JOINED, Subject: b.ada, Summary: "Grace Hopper joined as viewer."},
			event.Entry{Kind: entevent.KindMEMBER_JOINED, Subject: b.ada, Summary: "Babbage was created, and its first admin joined."},
			about(entevent.KindIMPORT_FAILED, "Grace", "Grace"),
		)
		digests := map[int]string{}
		for sequence := 1; sequence <= 5; sequence++ {
			digests[sequence] = string(lineAt(t, b, sequence).Digest)
		}
		b.erase(t, 5, 3, 1, 2, 4)
		var got []string
		for sequence := 1; sequence <= 5; sequence++ {
			e := lineAt(t, b, sequence)
			got = append(got, strings.Join([]string{e.Summary, text(e.Before), text(e.After), text(e.Reason)}, "|"))
			if e.ErasedBy == nil || *e.ErasedBy != 6 || len(e.Salt) > 0 || string(e.Digest) != digests[sequence] {
				t.Errorf("line %d: erased by %v, salt %x, digest kept: %v", sequence, e.ErasedBy, e.Salt, string(e.Digest) == digests[sequence])
			}
		}
		want := []string{
			"The role of somebody changed.|MEMBER|ADMIN|",
			"The letter to somebody could not be delivered.|||",
			"somebody joined.||VIEWER|",
			"somebody joined.||ADMIN|",
			"What was told here of somebody is erased.|||",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		if verdict := sound(t, b); verdict.Lines != 6 {
			t.Errorf("%d lines hold", verdict.Lines)
		}
	})
}

func TestErase_refuses_a_line_that_is_erased_already(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := eightLines(t, s)
		err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
			return b.Erase(ctx, tx, b.organization, event.Entry{}, []*ent.Event{lineAt(t, b, 4)}, func(*ent.Event) string { return "x" })
		})
		if err == nil {
			t.Error("it was erased twice")
		}
		if verdict := sound(t, b); verdict.Lines != 8 {
			t.Errorf("%d lines hold", verdict.Lines)
		}
	})
}

const (
	textChanged = "the line's text was changed"
	otherThan   = "what was erased does not read as this line tells"
	untold      = "the line was erased, and the line that it names tells of no erasure"
)

// What somebody with access to the tables may try on eight lines.
var tamperingWithErased = []struct {
	name    string
	does    string // SQL
	line    int
	problem string
}{
	{"changed text of an erased line", `UPDATE events SET summary = 'Nothing happened.' WHERE sequence = 4`, 7, otherThan},
	{"added reason", `UPDATE events SET reason = 'because' WHERE sequence = 4`, 7, otherThan},
	{"removed what was after", `UPDATE events SET after = NULL WHERE sequence = 5`, 8, otherThan},
	{"what was after moved to before", `UPDATE events SET before = after, after = NULL WHERE sequence = 5`, 8, otherThan},
	{"another line called erased", `UPDATE events SET erased_by = 7, summary = 'Nothing happened.' WHERE sequence = 3`, 7, otherThan},
	{"the line is called erased by the other marker", `UPDATE events SET erased_by = 8 WHERE sequence = 4`, 7, otherThan},
	{"called erased by a line that is no marker", `UPDATE events SET erased_by = 5 WHERE sequence = 3`, 3, untold},
	{"called erased by itself", `UPDATE events SET erased_by = 3 WHERE sequence = 3`, 3, untold},
	{"called erased by an earlier line", `UPDATE events SET erased_by = 2 WHERE sequence = 3`, 3, untold},
	{"called erased by a line that will come", `UPDATE events SET erased_by = 100 WHERE sequence = 3`, 3, untold},
	{"no longer called erased", `UPDATE events SET erased_by = NULL WHERE sequence = 4`, 4, textChanged},
	{"changed marker", `UPDATE events SET summary = 'Nothing happened.' WHERE sequence = 7`, 7, textChanged},
	{"changed digest in the marker", `UPDATE events SET after = 'x' WHERE sequence = 7`, 7, textChanged},
	{"marker called erased by the other", `UPDATE events SET erased_by = 8 WHERE sequence = 7`, 8, otherThan},
	{"marker of another kind", `UPDATE events SET kind = 'LOG_EXPORTED' WHERE sequence = 7`, 7, "the line was changed"},
	{"removed marker", `DELETE FROM events WHERE sequence = 7`, 7, "the line is missing"},
	{"removed last marker, the head set back", `DELETE FROM events WHERE sequence = 8;
		UPDATE organizations SET event_sequence = 7, event_hash = (SELECT hash FROM events WHERE sequence = 7)`, 5, untold},
	{"removed erased line", `DELETE FROM events WHERE sequence = 4`, 4, "the line is missing"},
	{"erased line, changed actor", `UPDATE events SET actor_id = NULL WHERE sequence = 4`, 4, "the line was changed"},
	{"erased line, changed digest", `UPDATE events SET digest = previous_hash WHERE sequence = 4`, 4, "the line was changed"},
}

func TestVerify_names_the_first_bad_line_among_erased_ones(t *testing.T) {
	t.Parallel()
	for _, attempt := range tamperingWithErased {
		t.Run(attempt.name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := eightLines(t, s)
				sound(t, b)
				for statement := range strings.SplitSeq(attempt.does, ";") {
					if _, err := s.Pool().ExecContext(t.Context(), statement); err != nil {
						t.Fatal(err)
					}
				}
				want := event.Verdict{OrganizationID: b.organization, Lines: attempt.line - 1, BadLine: attempt.line, Problem: attempt.problem}
				if got := verify(t, b); got != want {
					t.Errorf("got %+v, want %+v", got, want)
				}
			})
		})
	}
}

// Lines that have been read already may be rewritten before the marker is
// reached, which looked like a forgery.
func TestVerify_log_is_sound_while_lines_are_erased(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		const erasures = 12
		b.grow(t, b.organization, event.PageSize+erasures)
		var eraser sync.WaitGroup
		eraser.Go(func() {
			for i := range erasures {
				b.erase(t, i+1, event.PageSize+i+1)
			}
		})
		for range 12 {
			sound(t, b)
		}
		eraser.Wait()
		if verdict := sound(t, b); verdict.Lines != event.PageSize+2*erasures {
			t.Errorf("%d lines hold", verdict.Lines)
		}
	})
}

func TestFeed_tells_erased_lines_as_they_read_now(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	feed := b.feed(t, 5*time.Millisecond)
	follower := follow(0, func(ctx context.Context, visit func(*ent.Event) error) error {
		return followLog(ctx, feed, b.organization, 0, visit)
	})
	defer follower.stop()
	b.grow(t, b.organization, 3)
	for range 3 {
		follower.next(t)
	}
	b.erase(t, 1, 2, 3)
	if e := follower.next(t); e.Kind != entevent.KindRETENTION_APPLIED {
		t.Fatalf("then came %s", e.Kind)
	}
	late := follow(0, func(ctx context.Context, visit func(*ent.Event) error) error {
		return followLog(ctx, feed, b.organization, 0, visit)
	})
	defer late.stop()
	if e := late.next(t); e.Summary != "somebody joined." {
		t.Errorf("a late follower is told %q", e.Summary)
	}
}

func text(s *string) string { return store.Value(s) }
