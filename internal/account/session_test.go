package account

import (
	"bytes"
	"context"
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/user"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
	"usher/internal/viewer"
)

func TestSignIn(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.Attempts.PerAccount = 100
		started, err := b.SignIn(t.Context(), "ada@example.com", password)
		if err != nil {
			t.Fatal(err)
		}
		v, err := b.Authenticate(t.Context(), started.Token)
		if want := viewer.User(b.ada.ID, started.ID); err != nil || v != want || started.UserID != b.ada.ID {
			t.Errorf("signed in as %v, %v", v, err)
		}
		if rest := started.ExpiresAt.Sub(s.Now()); rest > 30*24*time.Hour || rest < 30*24*time.Hour-time.Minute {
			t.Errorf("for %v", rest)
		}
		for _, spelling := range []string{"ADA@Example.COM", " ada@example.com ", "ａｄａ@example.com"} {
			if !b.signsIn(t, spelling, password) {
				t.Errorf("not as %q", spelling)
			}
		}
		for _, row := range s.Client.Session.Query().AllX(system(t)) {
			if bytes.Contains(row.TokenHash, []byte(started.Token)) || strings.Contains(started.Token, string(row.TokenHash)) {
				t.Error("the token is at rest")
			}
		}
		before := b.sessions(t, b.ada)
		var told []error
		for _, typed := range [][2]string{
			{"ada@example.com", "wrong horse battery"}, {"ada@example.com", strings.ToUpper(password)}, {"ada@example.com", ""},
			{"nobody@example.com", password}, {"nobody", password}, {"", ""},
		} {
			started, err := b.SignIn(t.Context(), typed[0], typed[1])
			if started != (Session{}) {
				t.Errorf("%q starts %v", typed, started)
			}
			told = append(told, err)
		}
		for _, err := range told { // unknown is told like wrong
			f, _ := fault.From(err)
			if diff := cmp.Diff(&fault.Fault{Code: fault.WrongCredentials, Message: "The address or the password is wrong."}, f); diff != "" {
				t.Error(diff)
			}
		}
		if n := b.sessions(t, b.ada); n != before {
			t.Errorf("%d sessions began", n-before)
		}
	})
}

func TestSignIn_password_as_another_keyboard_types_it(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	composed, decomposed := "crème brûlée", "cre\u0300me bru\u0302le\u0301e"
	if _, err := b.ChangePassword(as(t, b.ada), password, decomposed); err != nil {
		t.Fatal(err)
	}
	for _, typed := range []string{composed, decomposed, "crème\u00a0brûlée"} {
		if !b.signsIn(t, "ada@example.com", typed) {
			t.Errorf("%+q is not accepted", typed)
		}
	}
	if b.signsIn(t, "ada@example.com", "creme brulee!!") {
		t.Error("accents do not matter")
	}
}

func TestSignIn_guessing_is_limited(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	for _, spelling := range []string{"ada@example.com", "ADA@example.com", "ada@EXAMPLE.com", " ada@example.com", "ａda@example.com"} {
		if b.signsIn(t, spelling, "wrong horse battery") {
			t.Fatal("signed in")
		}
	}
	_, err := b.SignIn(t.Context(), "Ada@Example.com", password)
	refused(t, err, fault.RateLimited, "")
	if f, _ := fault.From(err); f.RetryAfter <= 0 {
		t.Errorf("come back in %v", f.RetryAfter)
	}
	_, err = b.ChangePassword(as(t, b.ada), password, "another password")
	refused(t, err, fault.RateLimited, "")
	if !b.signsIn(t, "eve@example.com", password) {
		t.Error("another account is limited too")
	}
	b.clock.advance(15 * time.Minute)
	for range 8 {
		if !b.signsIn(t, "ada@example.com", password) {
			t.Error("a success is counted")
		}
	}
}

func TestSignIn_unknown_addresses_are_limited_like_known_ones(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	b.Attempts.PerAccount = 2
	for range 2 {
		b.signsIn(t, "nobody@example.com", password)
	}
	_, err := b.SignIn(t.Context(), "nobody@example.com", password)
	refused(t, err, fault.RateLimited, "")
}

// Comparing takes a while. A password that is replaced meanwhile, by a reset or
// by whoever proves the address, must not start a session any more.
func TestSignIn_with_a_password_that_is_replaced_meanwhile_is_refused(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.signsIn(t, "ada@example.com", "wrong horse battery") // from now on her attempts look at the clock
		looks := 0
		b.clock.looked = func() {
			if looks++; looks == 2 { // the first look is before the password is compared
				s.Client.User.Update().Where(user.ID(b.ada.ID)).SetPasswordHash("replaced").SaveX(system(t))
			}
		}
		_, err := b.SignIn(t.Context(), "ada@example.com", password)
		refused(t, err, fault.WrongCredentials, "")
		if n := b.sessions(t, b.ada); n != 0 {
			t.Errorf("%d sessions began", n)
		}
		if b.again(t, b.ada).PasswordHash != "replaced" {
			t.Error("nothing happened meanwhile")
		}
	})
}

func TestChangePassword_of_a_password_that_is_replaced_meanwhile_is_refused(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.signsIn(t, "ada@example.com", "wrong horse battery") // from now on her attempts look at the clock
		looks := 0
		b.clock.looked = func() {
			if looks++; looks == 2 {
				s.Client.User.Update().Where(user.ID(b.ada.ID)).SetPasswordHash("replaced").SaveX(system(t))
			}
		}
		_, err := b.ChangePassword(as(t, b.ada), password, "another password")
		refused(t, err, fault.WrongCredentials, "currentPassword")
		if hash := b.again(t, b.ada).PasswordHash; hash != "replaced" {
			t.Error("the newer password was overwritten")
		}
	})
}

func TestAuthenticate(t *testing.T) {
	t.Parallel()

	t.Run("a session lives until its end and not a moment longer", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			b := setup(t, s)
			started := b.session(t, b.ada)
			b.ends(t, started, s.Now().Add(time.Minute))
			if !b.lives(t, started.Token) {
				t.Error("it ended too early")
			}
			b.ends(t, started, s.Now())
			if b.lives(t, started.Token) {
				t.Error("it lives past its end")
			}
			if ended, err := b.Ended(t.Context(), []uuid.UUID{started.ID}); err != nil || len(ended) != 1 {
				t.Errorf("ended are %v, %v", ended, err)
			}
			b.ends(t, started, s.Now().Add(-365*24*time.Hour))
			if b.lives(t, started.Token) {
				t.Error("it lives long past its end")
			}
		})
	})

	t.Run("an unused session ends after 30 days exactly", func(t *testing.T) {
		t.Parallel()
		b := setup(t, storetest.New(t, storetest.SQLite)) // whose time can be told
		started := b.session(t, b.ada)
		b.store.TravelTo(started.ExpiresAt.Add(time.Second))
		if b.lives(t, started.Token) {
			t.Error("it lives after its end")
		}
		b.store.TravelTo(started.ExpiresAt.Add(-time.Second))
		if !b.lives(t, started.Token) {
			t.Error("it ended too early")
		}
		if want := started.ExpiresAt.Add(30*24*time.Hour - time.Minute); b.endOf(t, started).Before(want) {
			t.Errorf("used at the last moment, it lives until %v", b.endOf(t, started))
		}
	})

	t.Run("use lets it live on, written at most once an hour", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			b := setup(t, s)
			started := b.session(t, b.ada)
			use := func() int {
				return len(storetest.Statements(s, func() {
					if !b.lives(t, started.Token) {
						t.Error("it has ended")
					}
				}))
			}
			if n := use(); n != 1 || !b.endOf(t, started).Equal(started.ExpiresAt) {
				t.Errorf("used at once: %d statements, ends %v", n, b.endOf(t, started))
			}
			b.ends(t, started, s.Now().Add(sessionLife-time.Hour+time.Minute))
			if n := use(); n != 1 {
				t.Errorf("used after 59 minutes: %d statements", n)
			}
			b.ends(t, started, s.Now().Add(sessionLife-time.Hour-time.Minute))
			if n := use(); n != 2 {
				t.Errorf("used after 61 minutes: %d statements", n)
			}
			if rest := b.endOf(t, started).Sub(s.Now()); rest < sessionLife-time.Minute {
				t.Errorf("it lives for %v", rest)
			}
		})
	})

	t.Run("what is no session's token is refused alike", func(t *testing.T) {
		t.Parallel()
		b := setup(t, storetest.New(t, storetest.SQLite))
		started := b.session(t, b.ada)
		unknown, _ := token.NewSession()
		last := started.Token[len(started.Token)-1:]
		for _, secret := range []string{"", "ses_", unknown, started.Token + "A", strings.ToUpper(started.Token),
			strings.TrimSuffix(started.Token, last), started.ID.String(), "' OR 1=1 --"} {
			v, err := b.Authenticate(t.Context(), secret)
			if v != viewer.Anonymous {
				t.Errorf("%q is %v", secret, v)
			}
			refused(t, err, fault.Unauthenticated, "")
		}
	})
}

func TestSignOut_ends_this_session_at_once_and_no_other(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		here, there, eves := b.session(t, b.ada), b.session(t, b.ada), b.session(t, b.eve)
		v, err := b.Authenticate(t.Context(), here.Token)
		if err != nil {
			t.Fatal(err)
		}
		for range 2 { // twice does no harm
			if err := b.SignOut(viewer.With(t.Context(), v)); err != nil {
				t.Fatal(err)
			}
		}
		if b.lives(t, here.Token) || !b.lives(t, there.Token) || !b.lives(t, eves.Token) {
			t.Error("another session ended, or none")
		}
		if err := b.SignOut(viewer.With(t.Context(), viewer.Anonymous)); err != nil {
			t.Errorf("of nobody: %v", err)
		}
		ended, err := b.Ended(t.Context(), []uuid.UUID{here.ID, there.ID, eves.ID, uuid.Max})
		if want := []uuid.UUID{here.ID, uuid.Max}; err != nil || !slices.Equal(ended, want) {
			t.Errorf("ended are %v, %v", ended, err)
		}
	})
}

func TestEndSessions_ends_all_of_one_person_with_the_transaction(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		started, eves := []Session{b.session(t, b.ada), b.session(t, b.ada)}, b.session(t, b.eve)
		undo := errors.New("undo")
		err := s.InTx(t.Context(), func(ctx context.Context, tx *ent.Tx) error {
			return errors.Join(b.EndSessions(ctx, tx, b.ada.ID), undo)
		})
		if !errors.Is(err, undo) || b.sessions(t, b.ada) != 2 {
			t.Errorf("an undone ending ended some: %v", err)
		}
		b.inTx(t, func(ctx context.Context, tx *ent.Tx) error { return b.EndSessions(ctx, tx, b.ada.ID) })
		if b.lives(t, started[0].Token) || b.lives(t, started[1].Token) || !b.lives(t, eves.Token) {
			t.Error("a session lives, or somebody else's has ended")
		}
	})
}

func TestSignIn_ends_the_sessions_that_were_not_used_for_longest(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		eves := b.session(t, b.eve)
		var all []Session
		b.inTx(t, func(ctx context.Context, tx *ent.Tx) error {
			for range maxSessions + 1 {
				started, err := b.Start(ctx, tx, b.ada.ID)
				if err != nil {
					return err
				}
				all = append(all, started)
			}
			return nil
		})
		used, unused := all[0], all[1:3]
		for _, session := range unused { // use puts the end off
			b.ends(t, session, session.ExpiresAt.Add(-2*slideAfter))
		}
		if !b.signsIn(t, "ada@example.com", password) {
			t.Fatal("ada could not sign in")
		}
		if n := b.sessions(t, b.ada); n != maxSessions {
			t.Errorf("ada has %d sessions", n)
		}
		if b.lives(t, unused[0].Token) || b.lives(t, unused[1].Token) || !b.lives(t, used.Token) || !b.lives(t, all[3].Token) || !b.lives(t, eves.Token) {
			t.Error("others than the two that nobody has used for longest have ended")
		}
		ended, err := b.Ended(t.Context(), []uuid.UUID{unused[0].ID, used.ID})
		if want := []uuid.UUID{unused[0].ID}; err != nil || !slices.Equal(ended, want) {
			t.Errorf("ended are %v, %v", ended, err)
		}
	})
}

// However many sign in to one account, others find places to have their passwords
// hashed.
func TestSignIn_to_one_account_is_tried_once_at_a_time(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	leave, err := b.guessing.Enter(t.Context(), "ada@example.com") // as one who is being hashed
	if err != nil {
		t.Fatal(err)
	}
	for name, try := range map[string]func(context.Context) error{
		"to sign in": func(ctx context.Context) error { _, err := b.SignIn(ctx, " ADA@example.com", password); return err },
		"to change the password": func(ctx context.Context) error {
			_, err := b.ChangePassword(viewer.With(ctx, viewer.User(b.ada.ID, uuid.Nil)), password, "another password")
			return err
		},
	} {
		impatient, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		tried := make(chan error, 1)
		go func() { tried <- try(impatient) }()
		for b.guessing.Len("ada@example.com") < 2 && len(tried) == 0 {
			runtime.Gosched()
		}
		cancel()
		if err := <-tried; !errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), "wait in line") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if !b.signsIn(t, "eve@example.com", password) {
		t.Error("another account waits too")
	}
	waits := make(chan error)
	go func() {
		_, err := b.SignIn(t.Context(), "ada@example.com", password)
		waits <- err
	}()
	leave()
	if err := <-waits; err != nil {
		t.Errorf("the next one: %v", err)
	}
	if n := b.guessing.Len("ada@example.com"); n != 0 {
		t.Errorf("%d are in line still", n)
	}
}

func (b *bundle) ends(t testing.TB, started Session, at time.Time) {
	t.Helper()
	b.store.Client.Session.UpdateOneID(started.ID).SetExpiresAt(at).ExecX(system(t))
}

func (b *bundle) endOf(t testing.TB, started Session) time.Time {
	t.Helper()
	return b.store.Client.Session.GetX(system(t), started.ID).ExpiresAt
}
