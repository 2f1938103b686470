package account

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/onetimelink"
	"usher/ent/session"
	"usher/internal/fault"
	"usher/internal/mail"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

const password = "correct horse battery"

// passwordHash is made once: a hash takes long on purpose.
var passwordHash = sync.OnceValue(func() string {
	hash, err := NewHasher(1).Hash(context.Background(), password, nil)
	if err != nil {
		panic(err)
	}
	return hash
})

// bundle is the accounts of a server, with Ada's, who has proven her address,
// and Eve's, who has not.
type bundle struct {
	*Service
	store    *store.Store
	clock    *clock // of the limits on guessing
	ada, eve *ent.User
}

func setup(t testing.TB, s *store.Store) *bundle {
	t.Helper()
	ring, err := token.ParseRing(strings.Repeat("ab", 32))
	if err != nil {
		t.Fatal(err)
	}
	b := &bundle{store: s, clock: &clock{now: time.Date(2026, 11, 12, 9, 30, 0, 0, time.UTC)}}
	b.Service = &Service{
		Store: s, Ring: ring, Hasher: NewHasher(2), Quota: mail.Quota{PerHour: 3},
		Attempts: &Attempts{PerAccount: 5, PerAddress: 8, Window: 15 * time.Minute, Now: b.clock.Now},
	}
	b.ada = b.person(t, "ada@example.com", true)
	b.eve = b.person(t, "eve@example.com", false)
	return b
}

func (b *bundle) person(t testing.TB, email string, verified bool) *ent.User {
	t.Helper()
	create := b.store.Client.User.Create().SetName("Person").SetEmail(email).SetPasswordHash(passwordHash()).SetCreatedAt(b.store.Now())
	if verified {
		create.SetEmailVerifiedAt(b.store.Now())
	}
	return create.SaveX(system(t))
}

// again reads a person anew.
func (b *bundle) again(t testing.TB, person *ent.User) *ent.User {
	t.Helper()
	return b.store.Client.User.GetX(system(t), person.ID)
}

// session starts a session for a person, without a password.
func (b *bundle) session(t testing.TB, person *ent.User) (started Session) {
	t.Helper()
	b.inTx(t, func(ctx context.Context, tx *ent.Tx) (err error) {
		started, err = b.Start(ctx, tx, person.ID)
		return err
	})
	return started
}

// lives tells whether a session's token is good.
func (b *bundle) lives(t testing.TB, secret string) bool {
	t.Helper()
	v, err := b.Authenticate(t.Context(), secret)
	if err != nil && !fault.Is(err, fault.Unauthenticated) || err != nil && v != viewer.Anonymous {
		t.Errorf("a token is of %v, %v", v, err)
	}
	return err == nil
}

func (b *bundle) sessions(t testing.TB, person *ent.User) int {
	t.Helper()
	return b.store.Client.Session.Query().Where(session.UserID(person.ID)).CountX(system(t))
}

// link issues a one-time link and returns its token.
func (b *bundle) link(t testing.TB, purpose onetimelink.Purpose, person *ent.User) (secret string, id uuid.UUID) {
	t.Helper()
	var of *uuid.UUID
	if person != nil {
		of = &person.ID
	}
	b.inTx(t, func(ctx context.Context, tx *ent.Tx) error {
		link, err := b.Issue(ctx, tx, purpose, of)
		if err == nil {
			secret, id = b.Token(link), link.ID
		}
		return err
	})
	return secret, id
}

// expire lets a link's time be over, or nearly.
func (b *bundle) expire(t testing.TB, id uuid.UUID, in time.Duration) {
	t.Helper()
	// By SQL: no code of usher's changes this column.
	query := "UPDATE one_time_links SET expires_at = ? WHERE id = ?"
	if b.store.IsPostgres() {
		query = "UPDATE one_time_links SET expires_at = $1 WHERE id = $2"
	}
	if _, err := b.store.Pool().ExecContext(t.Context(), query, b.store.Now().Add(in), id); err != nil {
		t.Fatal(err)
	}
}

func (b *bundle) inTx(t testing.TB, fn func(context.Context, *ent.Tx) error) {
	t.Helper()
	if err := b.store.InTx(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

func (b *bundle) signsIn(t testing.TB, email, with string) bool {
	t.Helper()
	_, err := b.SignIn(t.Context(), email, with)
	if err != nil && !fault.Is(err, fault.WrongCredentials) {
		t.Errorf("%s: %v", email, err)
	}
	return err == nil
}

func as(t testing.TB, person *ent.User) context.Context {
	return viewer.With(t.Context(), viewer.User(person.ID, uuid.Nil))
}

func from(t testing.TB, address string) context.Context {
	return viewer.With(t.Context(), viewer.Viewer{RemoteAddress: address})
}

func system(t testing.TB) context.Context { return viewer.AsSystem(t.Context(), "test") }

// refused fails the test unless err is a fault of this code at this field.
func refused(t testing.TB, err error, code fault.Code, field string) {
	t.Helper()
	f, ok := fault.From(err)
	if !ok || f.Code != code || strings.Join(f.Field, ".") != field {
		t.Errorf("got %v (at %v), want %s at %q", err, f, code, field)
	}
}

// clock stands still until it is told; then, if anybody wants, something else
// happens whenever it is looked at.
type clock struct {
	mu     sync.Mutex
	now    time.Time
	looked func()
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.looked != nil {
		c.looked()
	}
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}
