package idempotency

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/idempotencykey"
	"usher/ent/organization"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// bundle does one kind of request: it founds an organization, so that effects
// can be counted.
type bundle struct {
	*store.Store
	scope uuid.UUID
}

type answer struct {
	ID   uuid.UUID
	Name string
}

func setup(s *store.Store) *bundle { return &bundle{s, uuid.New()} }

func (b *bundle) request(key *string, input any) Request {
	return Request{Scope: b.scope, Key: key, Operation: "found", Input: input}
}

// do founds an organization on behalf of somebody who may not see keys.
func (b *bundle) do(ctx context.Context, r Request, after ...error) (answer, error) {
	var given answer
	err := b.InTx(viewer.With(ctx, viewer.Anonymous), func(ctx context.Context, tx *ent.Tx) (err error) {
		given, err = Do(ctx, tx, b.Now(), r, func() (answer, error) {
			a, err := b.found(ctx, tx)
			return a, errors.Join(append(after, err)...)
		})
		return err
	})
	return given, err
}

func (b *bundle) found(ctx context.Context, tx *ent.Tx) (answer, error) {
	o, err := tx.Organization.Create().SetName("Babbage").SetSlug(uuid.NewString()).SetCreatedAt(b.Now()).
		Save(viewer.AsSystem(ctx, "test"))
	if err != nil {
		return answer{}, err
	}
	return answer{o.ID, o.Name}, nil
}

func (b *bundle) effects(t *testing.T) int {
	t.Helper()
	return b.Client.Organization.Query().Where(organization.Name("Babbage")).CountX(system(t))
}

func TestDo_same_key_one_effect_and_the_same_answer(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(s)
		first, err := b.do(t.Context(), b.request(new("key"), "input"))
		if err != nil || first.ID == uuid.Nil {
			t.Fatal(first, err)
		}
		for range 3 {
			if again, err := b.do(t.Context(), b.request(new("key"), "input")); err != nil || again != first {
				t.Errorf("got %v, %v, after %v", again, err, first)
			}
		}
		if n := b.effects(t); n != 1 {
			t.Errorf("%d effects", n)
		}
	})
}

func TestDo_what_differs_is_another_request(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(s)
		first := b.request(new("key"), []any{"a", 1})
		if _, err := b.do(t.Context(), first); err != nil {
			t.Fatal(err)
		}
		otherScope, otherKey, noKey := first, first, first
		otherScope.Scope, otherKey.Key, noKey.Key = uuid.New(), new("KEY"), nil
		for name, r := range map[string]Request{"another organization": otherScope, "another key": otherKey, "no key": noKey} {
			if _, err := b.do(t.Context(), r); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if n := b.effects(t); n != 4 {
			t.Errorf("%d effects", n)
		}
		otherOperation := first
		otherOperation.Operation = "rename"
		for name, r := range map[string]Request{
			"another operation": otherOperation,
			"another input":     b.request(new("key"), []any{"a", 2}),
			"no input":          b.request(new("key"), nil),
		} {
			_, err := b.do(t.Context(), r)
			if f, ok := fault.From(err); !ok || f.Code != fault.Conflict || len(f.Field) != 1 || f.Field[0] != "idempotencyKey" {
				t.Errorf("%s: %v", name, err)
			}
		}
		if n := b.effects(t); n != 4 {
			t.Errorf("%d effects after conflicts", n)
		}
	})
}

func TestDo_twins_at_the_same_time_have_one_effect_and_the_same_answer(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(s)
		taken, goOn := make(chan struct{}), make(chan struct{})
		answers := make([]answer, 12)
		var twins sync.WaitGroup
		twins.Go(func() {
			err := b.InTx(t.Context(), func(ctx context.Context, tx *ent.Tx) (err error) {
				answers[0], err = Do(ctx, tx, b.Now(), b.request(new("key"), "input"), func() (answer, error) {
					close(taken)
					<-goOn
					return b.found(ctx, tx)
				})
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
		<-taken
		for i := range answers[1:] {
			twins.Go(func() {
				var err error
				if answers[i+1], err = b.do(t.Context(), b.request(new("key"), "input")); err != nil {
					t.Error(err)
				}
			})
		}
		awaitWaiting(t, s)
		close(goOn)
		twins.Wait()
		for _, a := range answers {
			if a != answers[0] || a.ID == uuid.Nil {
				t.Fatalf("two twins got %v and %v", answers[0], a)
			}
		}
		if n := b.effects(t); n != 1 {
			t.Errorf("%d effects", n)
		}
	})
}

// awaitWaiting returns when somebody waits for somebody else's transaction. On
// SQLite a transaction waits for its beginning, and that cannot be seen.
func awaitWaiting(t *testing.T, s *store.Store) {
	t.Helper()
	if !s.IsPostgres() {
		return
	}
	const query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
	for deadline, waiting := time.Now().Add(20*time.Second), 0; waiting == 0; {
		if err := s.Pool().QueryRowContext(t.Context(), query).Scan(&waiting); err != nil {
			t.Fatal(err)
		}
		if time.Now().After(deadline) {
			t.Fatal("nobody waits")
		}
	}
}

// The twin waits for the first one's end; it must then do what the first one
// did not.
func TestDo_twin_of_a_request_that_is_undone_is_done(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(s)
		taken, goOn, undo := make(chan struct{}), make(chan struct{}), errors.New("undo")
		var first, twin sync.WaitGroup
		first.Go(func() {
			err := b.InTx(t.Context(), func(ctx context.Context, tx *ent.Tx) error {
				_, err := Do(ctx, tx, b.Now(), b.request(new("key"), "input"), func() (answer, error) {
					close(taken)
					<-goOn
					return answer{}, undo
				})
				return err
			})
			if !errors.Is(err, undo) {
				t.Error(err)
			}
		})
		<-taken
		twin.Go(func() {
			if a, err := b.do(t.Context(), b.request(new("key"), "input")); err != nil || a.ID == uuid.Nil {
				t.Errorf("got %v, %v", a, err)
			}
		})
		awaitWaiting(t, s)
		close(goOn)
		first.Wait()
		twin.Wait()
		if n := b.effects(t); n != 1 {
			t.Errorf("%d effects", n)
		}
	})
}

func TestDo_refused_request_may_be_tried_again_with_its_key(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(s)
		if _, err := b.do(t.Context(), b.request(new("key"), "bad"), fault.New(fault.Invalid, "No.")); !fault.Is(err, fault.Invalid) {
			t.Fatal(err)
		}
		if n := b.effects(t); n != 0 {
			t.Fatalf("%d effects", n)
		}
		if _, err := b.do(t.Context(), b.request(new("key"), "good")); err != nil {
			t.Error(err)
		}
	})
}

func TestForget_keeps_keys_for_24_hours(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(s)
		old, err := b.do(t.Context(), b.request(new("old"), "input"))
		if err != nil {
			t.Fatal(err)
		}
		age := func(d time.Duration) {
			s.Client.IdempotencyKey.Delete().ExecX(system(t))
			r := b.request(new("old"), "input")
			print, err := r.fingerprint()
			if err != nil {
				t.Fatal(err)
			}
			s.Client.IdempotencyKey.Create().SetScopeID(b.scope).SetKey("old").SetFingerprint(print).
				SetAnswer(`{"ID":"` + old.ID.String() + `","Name":"Babbage"}`).SetCreatedAt(s.Now().Add(-d)).SaveX(system(t))
			if err := Forget(t.Context(), s); err != nil {
				t.Fatal(err)
			}
		}
		age(24*time.Hour - time.Minute)
		if again, err := b.do(t.Context(), b.request(new("old"), "input")); err != nil || again != old {
			t.Errorf("before: got %v, %v", again, err)
		}
		age(24*time.Hour + time.Second)
		if n := s.Client.IdempotencyKey.Query().Where(idempotencykey.Key("old")).CountX(system(t)); n != 0 {
			t.Fatal("it is kept longer")
		}
		if again, err := b.do(t.Context(), b.request(new("old"), "other input")); err != nil || again == old {
			t.Errorf("afterwards: got %v, %v", again, err)
		}
	})
}

func TestCheck(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		key  *string
		ok   bool
	}{
		{"none", nil, true},
		{"one character", new("k"), true},
		{"255 characters", new(strings.Repeat("ü", 255)), true},
		{"256 characters", new(strings.Repeat("k", 256)), false},
		{"empty", new(""), false},
		{"not UTF-8", new("\xff"), false},
		{"NUL, which PostgreSQL cannot keep", new("a\x00b"), false},
		{"a line break", new("a\nb"), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			err := Request{Key: c.key}.Check()
			if f, ok := fault.From(err); c.ok && err != nil || !c.ok && (!ok || f.Code != fault.Invalid || f.Field[0] != "idempotencyKey") {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestPart_of_one_request_is_no_other_request(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(s)
		seen := map[uuid.UUID]bool{}
		for range 2 {
			for part := range 12 {
				a, err := b.do(t.Context(), b.request(new("key"), part).Part(part))
				if err != nil {
					t.Fatal(err)
				}
				seen[a.ID] = true
			}
		}
		if n := b.effects(t); n != 12 || len(seen) != 12 {
			t.Errorf("%d effects and %d answers of 12 parts", n, len(seen))
		}
		if err := (Request{Key: new("key\n1")}).Check(); err == nil {
			t.Error("somebody can ask with a part's key")
		}
		if r := b.request(nil, "input").Part(3); r.Key != nil {
			t.Errorf("no key became %q", *r.Key)
		}
	})
}

// A key that passes Check must be one that both databases keep.
func TestDo_keeps_any_key_that_passes(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(s)
		for _, key := range []string{" ", "'; DROP TABLE users; --", "🎩", "\u2028", strings.Repeat("𝄞", 255)} {
			r := b.request(&key, key)
			if err := r.Check(); err != nil {
				continue
			}
			first, err := b.do(t.Context(), r)
			again, errAgain := b.do(t.Context(), r)
			if err != nil || errAgain != nil || first != again {
				t.Errorf("%q: %v %v, %v %v", key, first, err, again, errAgain)
			}
		}
	})
}

func system(t *testing.T) context.Context { return viewer.AsSystem(t.Context(), "test") }
