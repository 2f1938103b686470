package account

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"usher/ent"
	"usher/ent/user"
	"usher/internal/address"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestPrepare(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	for _, c := range []struct {
		name, called, password string
		code                   fault.Code
		field                  string
	}{
		{"no name", " ", password, fault.Required, "name"},
		{"a long name", strings.Repeat("a", 201), password, fault.TooLong, "name"},
		{"a name of two lines", "Ada\nL.", password, fault.Invalid, "name"},
		{"no password", "Ada", "", fault.Required, "password"},
		{"a short password", "Ada", "123456789", fault.WeakPassword, "password"},
	} {
		t.Run(c.name+" is refused", func(t *testing.T) {
			t.Parallel()
			prepared, err := b.Prepare(t.Context(), Newcomer{Email: "new@example.com", Name: c.called, Password: c.password},
				func(context.Context) error { t.Error("a turn was waited for"); return nil })
			refused(t, err, c.code, c.field)
			if prepared != (Prepared{}) {
				t.Errorf("prepared is %v", prepared)
			}
		})
	}
}

// Who comes with an address of which there is what account?
func TestCreate(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, email string
		proves      bool
		code        fault.Code
	}{
		{"a newcomer gets an account", "new@example.com", false, ""},
		{"a newcomer with a proven address gets a proven account", "new@example.com", true, ""},
		{"whoever proves an unproven account's address gets it", "eve@example.com", true, ""},
		{"an unproven account stays with its person", "eve@example.com", false, fault.SignInRequired},
		{"a proven account stays with its person", "ada@example.com", false, fault.SignInRequired},
		{"a proven account stays with its person, who must sign in", "ada@example.com", true, fault.SignInRequired},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := setup(t, s)
				older := []Session{b.session(t, b.ada), b.session(t, b.eve)}
				before := s.Client.User.Query().Order(user.ByID()).AllX(system(t))

				created, err := b.comes(t, Newcomer{Email: address.Address(c.email), Name: " Grace ", Password: "another password", Proven: c.proves})
				if c.code != "" {
					refused(t, err, c.code, "email")
					for _, old := range before {
						if now := b.again(t, old); now.Name != old.Name || now.PasswordHash != old.PasswordHash || (now.EmailVerifiedAt == nil) != (old.EmailVerifiedAt == nil) {
							t.Errorf("%v became %v", old, now)
						}
					}
					if !b.lives(t, older[0].Token) || !b.lives(t, older[1].Token) {
						t.Error("a session has ended")
					}
					return
				}
				if err != nil {
					t.Fatal(err)
				}
				now := b.again(t, created)
				if now.Name != "Grace" || now.Email != c.email || (now.EmailVerifiedAt != nil) != c.proves {
					t.Errorf("the account is %v", now)
				}
				if !b.signsIn(t, c.email, "another password") {
					t.Error("the password is not theirs")
				}
				if taken := created.ID == b.eve.ID; taken && (b.lives(t, older[1].Token) || b.signsIn(t, c.email, password)) {
					t.Error("who made the account before still gets in")
				} else if !taken && !b.lives(t, older[1].Token) {
					t.Error("somebody else's session has ended")
				}
				if !b.lives(t, older[0].Token) {
					t.Error("Ada's session has ended")
				}
			})
		})
	}
}

// R4: one account for each address, however many come with it at once.
func TestCreate_many_at_once_make_one_account(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		prepared, err := b.Prepare(t.Context(), Newcomer{Email: "new@example.com", Name: "Grace", Password: password}, nil)
		if err != nil {
			t.Fatal(err)
		}
		taken, goOn := make(chan struct{}), make(chan struct{})
		var crowd sync.WaitGroup
		crowd.Go(func() {
			err := s.InTx(t.Context(), func(ctx context.Context, tx *ent.Tx) error {
				defer func() { close(taken); <-goOn }()
				_, err := b.Create(ctx, tx, prepared)
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
		<-taken
		for range 12 {
			crowd.Go(func() {
				err := s.InTx(t.Context(), func(ctx context.Context, tx *ent.Tx) error {
					_, err := b.Create(ctx, tx, prepared)
					return err
				})
				refused(t, err, fault.SignInRequired, "email")
			})
		}
		storetest.AwaitWaiting(t, s)
		close(goOn)
		crowd.Wait()
		if n := s.Client.User.Query().Where(user.Email("new@example.com")).CountX(system(t)); n != 1 {
			t.Errorf("%d accounts", n)
		}
	})
}

// A sign-in with the old password that is quicker than a takeover, but not
// over, must not leave a session behind.
func TestCreate_takeover_waits_for_a_sign_in_and_ends_it(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		prepared, err := b.Prepare(t.Context(), Newcomer{Email: "eve@example.com", Name: "Grace", Password: "another password", Proven: true}, nil)
		if err != nil {
			t.Fatal(err)
		}
		started, goOn := make(chan struct{}), make(chan struct{})
		var both sync.WaitGroup
		both.Go(func() { // what SignIn does once the password is compared
			err := s.InTx(t.Context(), func(ctx context.Context, tx *ent.Tx) error {
				defer func() { close(started); <-goOn }()
				if still, err := stillHas(ctx, tx, b.eve); err != nil || !still {
					return errors.Join(err, errors.New("the password is another"))
				}
				_, err := b.Start(ctx, tx, b.eve.ID)
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
		<-started
		both.Go(func() {
			err := s.InTx(t.Context(), func(ctx context.Context, tx *ent.Tx) error {
				_, err := b.Create(ctx, tx, prepared)
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
		storetest.AwaitWaiting(t, s)
		close(goOn)
		both.Wait()
		if n := b.sessions(t, b.eve); n != 0 {
			t.Errorf("%d sessions live", n)
		}
	})
}

func TestViewer(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	if found, err := b.Viewer(as(t, b.ada), b.store.Client); err != nil || found.ID != b.ada.ID {
		t.Errorf("got %v, %v", found, err)
	}
	for name, ctx := range map[string]context.Context{"nobody": t.Context(), "anonymous": from(t, ""), "the system": system(t)} {
		if found, err := b.Viewer(ctx, b.store.Client); found != nil || !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("%s is %v, %v", name, found, err)
		}
	}
}

func TestByEmail_finds_by_the_normal_spelling_only(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		if found, err := b.ByEmail(t.Context(), s.Client, "ada@example.com"); err != nil || found == nil || found.ID != b.ada.ID {
			t.Errorf("got %v, %v", found, err)
		}
		for _, email := range []address.Address{"ADA@example.com", "ada@example.com ", "", "%", "nobody@example.com"} {
			if found, err := b.ByEmail(t.Context(), s.Client, email); err != nil || found != nil {
				t.Errorf("%q: got %v, %v", email, found, err)
			}
		}
	})
}

// comes brings a newcomer in, as invitations and links do.
func (b *bundle) comes(t testing.TB, n Newcomer) (created *ent.User, err error) {
	t.Helper()
	prepared, err := b.Prepare(t.Context(), n, nil)
	if err != nil {
		return nil, err
	}
	err = b.store.InTx(t.Context(), func(ctx context.Context, tx *ent.Tx) error {
		created, err = b.Create(ctx, tx, prepared)
		return err
	})
	return created, err
}
