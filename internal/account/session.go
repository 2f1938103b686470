package account

import (
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	entsession "usher/ent/session"
	"usher/ent/user"
	"usher/internal/address"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/token"
	"usher/internal/viewer"
)

const (
	// sessionLife is how long a session lives after it was last used.
	sessionLife = 30 * 24 * time.Hour
	// slideAfter bounds how often using a session writes its new end.
	slideAfter = time.Hour
	// maxSessions is how many sessions an account has when somebody has signed in to it.
	// Those that were not used for longest end then; programs that sign in and never out
	// are not to grow the table without end.
	maxSessions = 1000
)

// Session is a started session, with the only copy of its token.
type Session struct {
	ID        uuid.UUID
	UserID    uuid.UUID
	Token     string
	ExpiresAt time.Time
}

// SignIn starts a session for whoever knows an address and its password. It
// tells an unknown address from a wrong password neither in words nor in time.
// Errors: WRONG_CREDENTIALS, RATE_LIMITED.
func (s *Service) SignIn(ctx context.Context, email, password string) (Session, error) {
	typed, parseErr := address.Parse(email)
	var person *ent.User
	err := s.guard(ctx, string(typed), func() (bool, error) {
		hash := ""
		if parseErr == nil {
			var err error
			if person, err = s.ByEmail(ctx, s.Store.Client, typed); err != nil {
				return true, err
			}
		}
		if person != nil {
			hash = person.PasswordHash
		}
		same, err := s.matches(ctx, hash, password)
		if err != nil {
			return true, err // nobody has guessed
		}
		if !same {
			return false, wrongCredentials()
		}
		return true, nil
	})
	if err != nil {
		return Session{}, err
	}
	var session Session
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		still, err := stillHas(ctx, tx, person)
		if err != nil {
			return err
		}
		if !still {
			return wrongCredentials()
		}
		if session, err = s.Start(ctx, tx, person.ID); err != nil {
			return err
		}
		return s.endOldest(ctx, tx, person.ID)
	})
	return session, err
}

// guard guards attempts at an account, which are made one after the other. Each takes a
// place of the hasher, which serves whoever comes first: a crowd at one account would have
// everybody wait behind it.
func (s *Service) guard(ctx context.Context, account string, attempt func() (succeeded bool, err error)) error {
	leave, err := s.guessing.Enter(ctx, account)
	if err != nil {
		return err
	}
	defer leave()
	return s.Attempts.Guard(ctx, account, attempt)
}

func wrongCredentials() error {
	return fault.New(fault.WrongCredentials, "The address or the password is wrong.")
}

// stillHas tells whether an account has the password that was compared, and
// keeps it so until the transaction ends. Comparing takes a while, outside of
// any transaction; what replaces a password meanwhile ends the sessions there
// are, and must not miss one that is about to start.
func stillHas(ctx context.Context, tx *ent.Tx, person *ent.User) (bool, error) {
	has, err := tx.User.Query().
		Where(user.ID(person.ID), user.PasswordHash(person.PasswordHash), store.ForUpdate).
		Exist(viewer.AsSystem(ctx, "see whether a password was replaced"))
	return has, wrap("see whether a password was replaced", err)
}

func sessionEnded() error {
	return fault.New(fault.Unauthenticated, "This session has ended. Sign in again.")
}

func (s *Service) matches(ctx context.Context, hash, password string) (bool, error) {
	normal, err := normalise(password)
	if err != nil { // cannot be anybody's password, but must take as long
		hash, normal = "", ""
	}
	return s.Hasher.Matches(ctx, hash, normal)
}

// Start starts a session for a person who has been recognised. It ends the one by
// which he asks, if the answer takes that away from him: his browser's cookie
// will hold the new one.
func (s *Service) Start(ctx context.Context, tx *ent.Tx, userID uuid.UUID) (Session, error) {
	if v, _ := viewer.From(ctx); v.Replaceable {
		if err := s.end(ctx, tx, v.SessionID); err != nil {
			return Session{}, err
		}
	}
	secret, hash := token.NewSession()
	now := s.Store.Now()
	row, err := tx.Session.Create().
		SetUserID(userID).
		SetTokenHash(hash).
		SetCreatedAt(now).
		SetExpiresAt(now.Add(sessionLife)).
		Save(viewer.AsSystem(ctx, "start a session"))
	if err != nil {
		return Session{}, fmt.Errorf("start a session: %w", err)
	}
	return Session{ID: row.ID, UserID: userID, Token: secret, ExpiresAt: row.ExpiresAt}, nil
}

// Authenticate finds the viewer behind a session's token, and lets the session
// live on. Errors: UNAUTHENTICATED.
func (s *Service) Authenticate(ctx context.Context, secret string) (viewer.Viewer, error) {
	hash, ok := token.HashSession(secret)
	if !ok {
		return viewer.Anonymous, sessionEnded()
	}
	ctx = viewer.AsSystem(ctx, "look up a session")
	row, err := s.Store.Client.Session.Query().
		Where(entsession.TokenHash(hash), s.Store.NotPast(entsession.FieldExpiresAt)).
		Only(ctx)
	if ent.IsNotFound(err) {
		return viewer.Anonymous, sessionEnded()
	}
	if err != nil {
		return viewer.Anonymous, fmt.Errorf("look up a session: %w", err)
	}
	if end := s.Store.Now().Add(sessionLife); end.Sub(row.ExpiresAt) > slideAfter {
		err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			return tx.Session.Update().Where(entsession.ID(row.ID)).SetExpiresAt(end).Exec(ctx)
		})
		if err != nil {
			return viewer.Anonymous, fmt.Errorf("let a session live on: %w", err)
		}
	}
	return viewer.User(row.UserID, row.ID), nil
}

// SignOut ends the viewer's session; without one it does nothing.
func (s *Service) SignOut(ctx context.Context) error {
	v, _ := viewer.From(ctx)
	if v.SessionID == uuid.Nil {
		return nil
	}
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error { return s.end(ctx, tx, v.SessionID) })
}

func (s *Service) end(ctx context.Context, tx *ent.Tx, session uuid.UUID) error {
	_, err := tx.Session.Delete().Where(entsession.ID(session)).Exec(viewer.AsSystem(ctx, "end a session"))
	return wrap("end a session", err)
}

// endOldest ends what a person has of sessions beyond those that were used last, as by
// SignOut. Their end slides as they are used.
func (s *Service) endOldest(ctx context.Context, tx *ent.Tx, userID uuid.UUID) error {
	ctx = viewer.AsSystem(ctx, "end a person's oldest sessions")
	oldest, err := tx.Session.Query().
		Where(entsession.UserID(userID)).
		Order(entsession.ByExpiresAt(sql.OrderDesc()), entsession.ByCreatedAt(sql.OrderDesc()), entsession.ByID(sql.OrderDesc())).
		Offset(maxSessions).Limit(1000). // more are for the next time
		IDs(ctx)
	if err == nil && len(oldest) > 0 {
		_, err = tx.Session.Delete().Where(entsession.IDIn(oldest...)).Exec(ctx)
	}
	return wrap("end a person's oldest sessions", err)
}

// EndSessions ends all sessions of a person.
func (s *Service) EndSessions(ctx context.Context, tx *ent.Tx, userID uuid.UUID) error {
	return s.endSessions(viewer.AsSystem(ctx, "end a person's sessions"), tx, userID)
}

// EndOtherSessions ends all sessions of a person but the viewer's own.
func (s *Service) EndOtherSessions(ctx context.Context, tx *ent.Tx, userID uuid.UUID) error {
	v, _ := viewer.From(ctx)
	_, err := tx.Session.Delete().
		Where(entsession.UserID(userID), entsession.IDNEQ(v.SessionID)).
		Exec(viewer.AsSystem(ctx, "end a person's other sessions"))
	return wrap("end a person's other sessions", err)
}

func (s *Service) endSessions(ctx context.Context, tx *ent.Tx, userID uuid.UUID) error {
	_, err := tx.Session.Delete().Where(entsession.UserID(userID)).Exec(ctx)
	return wrap("end a person's sessions", err)
}

// Ended tells which of some sessions no longer live.
func (s *Service) Ended(ctx context.Context, sessions []uuid.UUID) ([]uuid.UUID, error) {
	ctx = viewer.AsSystem(ctx, "see which sessions live")
	lives := make(map[uuid.UUID]bool, len(sessions))
	for some := range slices.Chunk(sessions, 1000) { // a statement has room for 32,766 parameters
		alive, err := s.Store.Client.Session.Query().
			Where(entsession.IDIn(some...), s.Store.NotPast(entsession.FieldExpiresAt)).
			IDs(ctx)
		if err != nil {
			return nil, fmt.Errorf("see which sessions live: %w", err)
		}
		for _, id := range alive {
			lives[id] = true
		}
	}
	var ended []uuid.UUID
	for _, id := range sessions {
		if !lives[id] {
			ended = append(ended, id)
		}
	}
	return ended, nil
}
