// Package account knows people: their accounts, passwords and sessions, and
// the one-time links that prove an address.
//
// It promises that there is one account for each normalised address, that a
// sign-in tells nobody whether an account exists, that a session ends at once
// when it is ended, and that an address proven by a letter belongs to whoever
// proved it. What a person may do in an organization is not its business.
package account

import (
	"context"
	"errors"
	"fmt"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
	"golang.org/x/text/secure/precis"

	"usher/ent"
	"usher/ent/user"
	"usher/internal/address"
	"usher/internal/fault"
	"usher/internal/line"
	"usher/internal/mail"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/token"
	"usher/internal/viewer"
)

// Limits of what a person may choose, in characters.
const (
	MinPassword = 10
	MaxPassword = 256
	MaxName     = 200
)

// Service is the accounts of one server.
type Service struct {
	Store    *store.Store
	Ring     token.Ring
	Hasher   *Hasher
	Attempts *Attempts
	Quota    mail.Quota

	guessing line.Lines
}

// Newcomer is what a person without an account says of himself.
type Newcomer struct {
	Email    address.Address
	Name     string
	Password string
	Proven   bool // the address: by a letter that was answered, or on the operator's word
}

// Prepare checks a newcomer's name and password, and hashes the password. That
// takes a while and a lot of memory, so it happens before the transaction;
// still is asked once a turn for it has come, and ends it early when the
// reason is gone. Errors: REQUIRED, TOO_LONG and INVALID at name, REQUIRED and
// WEAK_PASSWORD at password, and those of still.
func (s *Service) Prepare(ctx context.Context, n Newcomer, still func(context.Context) error) (Prepared, error) {
	name, err := text.Required(n.Name, MaxName)
	if err != nil {
		return Prepared{}, fault.At(err, "name")
	}
	n.Name = name
	hash, err := s.hashNew(ctx, n.Password, "password", still)
	if err != nil {
		return Prepared{}, err
	}
	return Prepared{newcomer: n, hash: hash}, nil
}

// Prepared is a newcomer whose account can be made.
type Prepared struct {
	newcomer Newcomer
	hash     string
}

// Create makes the account. An account whose address nobody has proven gives
// way to a newcomer who has: he gets it, and its old password and sessions are
// void. Any other account with the address refuses with SIGN_IN_REQUIRED.
func (s *Service) Create(ctx context.Context, tx *ent.Tx, p Prepared) (*ent.User, error) {
	ctx = viewer.AsSystem(ctx, "make an account")
	n, now := p.newcomer, s.Store.Now()
	var verifiedAt *time.Time
	if n.Proven {
		verifiedAt = &now
	}
	existing, err := tx.User.Query().Where(user.Email(string(n.Email))).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		created, err := tx.User.Create().
			SetName(n.Name).
			SetEmail(string(n.Email)).
			SetNillableEmailVerifiedAt(verifiedAt).
			SetPasswordHash(p.hash).
			SetCreatedAt(now).
			Save(ctx)
		if store.Violates(err, "users_email_key") {
			return nil, store.ErrAgain
		}
		return created, wrap("make an account", err)
	case err != nil:
		return nil, fmt.Errorf("look for an account: %w", err)
	case !n.Proven || IsProven(existing):
		return nil, SignInRequired()
	}
	taken, err := tx.User.UpdateOne(existing).
		SetName(n.Name).
		SetPasswordHash(p.hash).
		SetEmailVerifiedAt(now).
		Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("take over an unproven account: %w", err)
	}
	// Afterwards, because a sign-in that was quicker held the row until now.
	return taken, s.endSessions(ctx, tx, existing.ID)
}

// IsProven tells whether an account's address is known to be its owner's: by a letter
// that was answered, or on the operator's word.
func IsProven(u *ent.User) bool { return u.EmailVerifiedAt != nil }

// Prove writes down that a letter to an account's address was answered.
func Prove(ctx context.Context, tx *ent.Tx, u *ent.User, now time.Time) error {
	if IsProven(u) {
		return nil
	}
	err := tx.User.Update().
		Where(user.ID(u.ID), user.EmailVerifiedAtIsNil()).
		SetEmailVerifiedAt(now).
		Exec(viewer.AsSystem(ctx, "verify an address"))
	return wrap("verify an address", err)
}

// SignInRequired is the refusal to make a second account for an address.
func SignInRequired() error {
	return fault.New(fault.SignInRequired, "An account with this address exists. Sign in with it, then open the link again.").At("email")
}

// ByEmail finds an account by its address; nil when there is none.
func (s *Service) ByEmail(ctx context.Context, client *ent.Client, email address.Address) (*ent.User, error) {
	found, err := client.User.Query().
		Where(user.Email(string(email))).
		Only(viewer.AsSystem(ctx, "find the account of an address"))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return found, wrap("find an account", err)
}

// Viewer is the account of whoever asks. Errors: UNAUTHENTICATED.
func (s *Service) Viewer(ctx context.Context, client *ent.Client) (*ent.User, error) {
	v, _ := viewer.From(ctx)
	if !v.IsSignedIn() {
		return nil, unauthenticated()
	}
	found, err := client.User.Get(ctx, v.UserID)
	return found, wrap("look up the viewer", err)
}

func (s *Service) hashNew(ctx context.Context, password, field string, still func(context.Context) error) (string, error) {
	password, err := normalise(password)
	if err != nil {
		return "", fault.At(err, field)
	}
	return s.Hasher.Hash(ctx, password, still)
}

// normalise makes the spellings of one password alike that keyboards make
// differently (RFC 8265), and refuses what is too short or too long to hash.
func normalise(password string) (string, error) {
	if password == "" {
		return "", fault.New(fault.Required, "Please choose a password.")
	}
	if len(password) <= 4*MaxPassword && utf8.ValidString(password) {
		if normal, err := precis.OpaqueString.String(password); err == nil {
			if n := len([]rune(normal)); MinPassword <= n && n <= MaxPassword {
				return normal, nil
			}
		}
	}
	return "", fault.New(fault.WeakPassword, "A password has %d to %d characters.", MinPassword, MaxPassword)
}

func unauthenticated() error { return fault.New(fault.Unauthenticated, "Sign in first.") }

func wrap(doing string, err error) error {
	if err == nil || errors.Is(err, store.ErrAgain) {
		return err
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// byID is a person's account, for links and sessions that name it.
func byID(ctx context.Context, tx *ent.Tx, id uuid.UUID) (*ent.User, error) {
	found, err := tx.User.Get(ctx, id)
	return found, wrap("look up an account", err)
}
