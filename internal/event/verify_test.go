package event_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// What somebody with access to the tables may try on a log of six lines.
var tampering = []struct {
	name    string
	does    string // SQL
	line    int
	problem string
}{
	{"changed text", `UPDATE events SET summary = 'Nothing happened.' WHERE sequence = 3`, 3, "the line's text was changed"},
	{"added reason", `UPDATE events SET reason = 'because' WHERE sequence = 3`, 3, "the line's text was changed"},
	{"text moved to another field", `UPDATE events SET before = after, after = NULL WHERE sequence = 4`, 4, "the line's text was changed"},
	{"changed salt", `UPDATE events SET salt = previous_hash WHERE sequence = 3`, 3, "the line's text was changed"},
	{"changed digest", `UPDATE events SET digest = previous_hash WHERE sequence = 3`, 3, "the line's text was changed"},
	{"changed actor", `UPDATE events SET actor_id = NULL WHERE sequence = 3`, 3, "the line was changed"},
	{"actor made the subject", `UPDATE events SET subject_id = actor_id, actor_id = NULL WHERE sequence = 3`, 3, "the line was changed"},
	{"changed department", `UPDATE events SET department_id = actor_id WHERE sequence = 3`, 3, "the line was changed"},
	{"removed department", `UPDATE events SET department_id = NULL WHERE sequence = 3`, 3, "the line was changed"},
	{"changed space", `UPDATE events SET space_id = actor_id WHERE sequence = 3`, 3, "the line was changed"},
	{"removed space", `UPDATE events SET space_id = NULL WHERE sequence = 3`, 3, "the line was changed"},
	{"department made the space", `UPDATE events SET space_id = department_id, department_id = space_id WHERE sequence = 3`, 3, "the line was changed"},
	{"changed correlation", `UPDATE events SET correlation_id = actor_id WHERE sequence = 3`, 3, "the line was changed"},
	{"removed correlation", `UPDATE events SET correlation_id = NULL WHERE sequence = 3`, 3, "the line was changed"},
	{"changed kind", `UPDATE events SET kind = 'MEMBER_REMOVED' WHERE sequence = 3`, 3, "the line was changed"},
	{"changed time", `UPDATE events SET occurred_at = (SELECT o.created_at FROM organizations o) WHERE sequence = 3`, 3, "the line was changed"},
	{"changed hash", `UPDATE events SET hash = digest WHERE sequence = 3`, 3, "the line was changed"},
	{"changed first line", `UPDATE events SET summary = 'Nothing happened.' WHERE sequence = 1`, 1, "the line's text was changed"},
	{"changed last line", `UPDATE events SET summary = 'Nothing happened.' WHERE sequence = 6`, 6, "the line's text was changed"},
	{"deleted first line", `DELETE FROM events WHERE sequence = 1`, 1, "the line is missing"},
	{"deleted middle line", `DELETE FROM events WHERE sequence = 3`, 3, "the line is missing"},
	{"deleted middle line, the rest moved up", `DELETE FROM events WHERE sequence = 3;
		UPDATE events SET sequence = 3 WHERE sequence = 4; UPDATE events SET sequence = 4 WHERE sequence = 5;
		UPDATE events SET sequence = 5 WHERE sequence = 6; UPDATE organizations SET event_sequence = 5`, 3, "the line does not follow the one before it"},
	{"deleted last line", `DELETE FROM events WHERE sequence = 6`, 6, "the line is missing"},
	{"deleted last line, the head set back", `DELETE FROM events WHERE sequence = 6; UPDATE organizations SET event_sequence = 5`,
		5, "the last line is not the one the organization remembers"},
	{"deleted all lines", `DELETE FROM events`, 1, "the line is missing"},
	{"swapped lines", `UPDATE events SET sequence = 20 WHERE sequence = 2; UPDATE events SET sequence = 2 WHERE sequence = 3;
		UPDATE events SET sequence = 3 WHERE sequence = 20`, 2, "the line does not follow the one before it"},
	{"forgotten head", `UPDATE organizations SET event_hash = NULL`, 6, "the last line is not the one the organization remembers"},
	{"changed head", `UPDATE organizations SET event_hash = (SELECT hash FROM events WHERE sequence = 5)`,
		6, "the last line is not the one the organization remembers"},
}

func TestVerify_names_the_first_bad_line(t *testing.T) {
	t.Parallel()
	for _, attempt := range tampering {
		t.Run(attempt.name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := sixLines(t, s)
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

// Whoever knows how the hashes are made can make them fit one line, but not
// those after it, nor the head that the organization remembers.
func TestVerify_forged_line(t *testing.T) {
	t.Parallel()
	for _, forgery := range []struct {
		name    string
		does    func(e *ent.Event) *ent.Event // the line as it is to stand
		line    int
		problem string
	}{
		{"in the middle breaks the next", func(e *ent.Event) *ent.Event { e.Summary = "Forged."; return e },
			4, "the line does not follow the one before it"},
		{"at the end is not what the organization remembers", func(e *ent.Event) *ent.Event {
			e.Sequence, e.ID, e.Summary = 6, uuid.New(), "Forged."
			return e
		}, 6, "the last line is not the one the organization remembers"},
		{"after the end is one the organization does not remember", func(e *ent.Event) *ent.Event {
			e.Sequence, e.ID = 7, uuid.New()
			return e
		}, 7, "the organization remembers no such line"},
	} {
		t.Run(forgery.name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := sixLines(t, s)
				forge(t, b, forgery.does(lineAt(t, b, 3)))
				want := event.Verdict{OrganizationID: b.organization, Lines: forgery.line - 1, BadLine: forgery.line, Problem: forgery.problem}
				if got := verify(t, b); got != want {
					t.Errorf("got %+v, want %+v", got, want)
				}
			})
		})
	}
}

// The lines are read in pages; a line that was slipped in behind a full last
// page was never looked at.
func TestVerify_line_after_a_full_page_is_seen(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.grow(t, b.organization, event.PageSize)
		sound(t, b)
		e := lineAt(t, b, event.PageSize)
		e.Sequence, e.ID = event.PageSize+1, uuid.New()
		forge(t, b, e)
		if got := verify(t, b); got.BadLine != event.PageSize+1 || got.Lines != event.PageSize {
			t.Errorf("got %+v", got)
		}
	})
}

// A log that grew between its head and its last page was called forged.
func TestVerify_growing_log_is_sound(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.grow(t, b.organization, event.PageSize-2)
		var writer sync.WaitGroup
		writer.Go(func() {
			for range 40 {
				b.grow(t, b.organization, 1)
			}
		})
		for range 25 {
			sound(t, b)
		}
		writer.Wait()
		if verdict := sound(t, b); verdict.Lines != event.PageSize+38 {
			t.Errorf("%d lines hold", verdict.Lines)
		}
	})
}

func TestVerify_looks_at_one_log_only(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := sixLines(t, s)
		other := b.found(t)
		b.grow(t, other, 2)
		if _, err := s.Pool().ExecContext(t.Context(), `DELETE FROM events WHERE sequence > 2`); err != nil {
			t.Fatal(err)
		}
		if got, err := event.Verify(t.Context(), s.Client, other); err != nil || got != (event.Verdict{OrganizationID: other, Lines: 2}) {
			t.Errorf("got %+v, %v", got, err)
		}
		if got, err := event.Verify(t.Context(), s.Client, b.found(t)); err != nil || got.BadLine != 0 || got.Lines != 0 {
			t.Errorf("an empty log: got %+v, %v", got, err)
		}
		if _, err := event.Verify(t.Context(), s.Client, uuid.New()); !ent.IsNotFound(err) {
			t.Errorf("an unknown organization: %v", err)
		}
	})
}

func TestVerify_ends_with_who_waits_for_it(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.grow(t, b.organization, 3*event.PageSize)
		ctx, leave := context.WithCancel(t.Context())
		defer leave()
		pages := 0
		s.Client.Event.Intercept(ent.InterceptFunc(func(next ent.Querier) ent.Querier {
			return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
				found, err := next.Query(ctx, q)
				pages++
				leave()
				return found, err
			})
		}))
		if _, err := event.Verify(ctx, s.Client, b.organization); !errors.Is(err, context.Canceled) || pages > 2 {
			t.Errorf("it reads %d pages: %v", pages, err)
		}
	})
}

func TestVerdict_is_one_sentence(t *testing.T) {
	t.Parallel()
	for want, v := range map[string]event.Verdict{
		"The log is unaltered: 1 line.":        {Lines: 1},
		"Line 3 does not hold: it was forged.": {Lines: 2, BadLine: 3, Problem: "it was forged"},
	} {
		bad := 0
		if sequence := v.BadSequence(); sequence != nil {
			bad = *sequence
		}
		if got := v.Sentence(); got != want || v.Sound() != (v.Problem == "") || bad != v.BadLine {
			t.Errorf("got %q, sound %v, bad %d", got, v.Sound(), bad)
		}
	}
}

func sixLines(t *testing.T, s *store.Store) *bundle {
	t.Helper()
	b := setup(t, s)
	for range 6 {
		b.append(t, b.organization, event.Entry{
			Kind: entevent.KindMEMBER_ROLE_CHANGED, Actor: b.ada, Summary: "Grace became an admin.", After: "ADMIN",
			Department: uuid.New(), Space: uuid.New(), Correlation: uuid.New(),
		})
	}
	return b
}

func verify(t *testing.T, b *bundle) event.Verdict {
	t.Helper()
	verdict, err := event.Verify(t.Context(), b.store.Client, b.organization)
	if err != nil {
		t.Error(err)
	}
	return verdict
}

func sound(t *testing.T, b *bundle) event.Verdict {
	t.Helper()
	verdict := verify(t, b)
	if verdict.BadLine != 0 || verdict.Problem != "" {
		t.Errorf("a sound log: line %d, %s", verdict.BadLine, verdict.Problem)
	}
	return verdict
}

func lineAt(t *testing.T, b *bundle, sequence int) *ent.Event {
	t.Helper()
	return b.store.Client.Event.Query().
		Where(entevent.OrganizationID(b.organization), entevent.Sequence(sequence)).
		OnlyX(system(t))
}

// forge puts a line into the table in place of the one with its number, behind
// the line before it.
func forge(t *testing.T, b *bundle, e *ent.Event) {
	t.Helper()
	e.PreviousHash = lineAt(t, b, e.Sequence-1).Hash
	event.Forge(e)
	b.inTx(t, func(ctx context.Context, tx *ent.Tx) error {
		_, err := tx.Event.Delete().Where(entevent.Or(entevent.ID(e.ID), entevent.Sequence(e.Sequence))).Exec(ctx)
		if err != nil {
			return err
		}
		return tx.Event.Create().SetID(e.ID).SetOrganizationID(e.OrganizationID).SetSequence(e.Sequence).SetKind(e.Kind).
			SetOccurredAt(e.OccurredAt).SetNillableActorID(e.ActorID).SetNillableDepartmentID(e.DepartmentID).SetNillableSpaceID(e.SpaceID).
			SetNillableCorrelationID(e.CorrelationID).SetSummary(e.Summary).SetNillableAfter(e.After).
			SetSalt(e.Salt).SetDigest(e.Digest).SetPreviousHash(e.PreviousHash).SetHash(e.Hash).Exec(ctx)
	})
}
