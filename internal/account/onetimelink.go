package account

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/onetimelink"
	"usher/ent/session"
	"usher/internal/address"
	"usher/internal/fault"
	"usher/internal/mail"
	"usher/internal/token"
	"usher/internal/viewer"
)

// purposes says what each kind of one-time link is called in a token, and how
// long it is valid.
var purposes = map[onetimelink.Purpose]struct {
	kind token.Kind
	life time.Duration
}{
	onetimelink.PurposeSET_UP:         {token.SetUp, 24 * time.Hour},
	onetimelink.PurposeSIGN_IN:        {token.SignIn, time.Hour},
	onetimelink.PurposeVERIFY_EMAIL:   {token.VerifyEmail, 7 * 24 * time.Hour},
	onetimelink.PurposeRESET_PASSWORD: {token.ResetPassword, time.Hour},
}

// Issue makes a one-time link for a person, or for nobody yet.
func (s *Service) Issue(ctx context.Context, tx *ent.Tx, purpose onetimelink.Purpose, userID *uuid.UUID) (*ent.OneTimeLink, error) {
	now := s.Store.Now()
	link, err := tx.OneTimeLink.Create().
		SetPurpose(purpose).
		SetNillableUserID(userID).
		SetCreatedAt(now).
		SetExpiresAt(now.Add(purposes[purpose].life)).
		Save(viewer.AsSystem(ctx, "issue a one-time link"))
	return link, wrap("issue a one-time link", err)
}

// Token is the secret of a one-time link.
func (s *Service) Token(link *ent.OneTimeLink) string {
	return s.Ring.Sign(purposes[link.Purpose].kind, token.Claim{ID: link.ID, Version: token.OnlyVersion})
}

// Redeem uses a one-time link up. Errors: TOKEN_INVALID, EXPIRED,
// ALREADY_USED, RATE_LIMITED.
func (s *Service) Redeem(ctx context.Context, tx *ent.Tx, purpose onetimelink.Purpose, secret string) (*ent.OneTimeLink, error) {
	claim, err := s.Claim(ctx, purposes[purpose].kind, secret)
	if err != nil {
		return nil, err
	}
	ctx = viewer.AsSystem(ctx, "redeem a one-time link")
	n, err := tx.OneTimeLink.Update().
		Where(onetimelink.ID(claim.ID), onetimelink.PurposeEQ(purpose), onetimelink.UsedAtIsNil(), s.Store.NotPast(onetimelink.FieldExpiresAt)).
		SetUsedAt(s.Store.Now()).
		Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("redeem a one-time link: %w", err)
	}
	link, err := tx.OneTimeLink.Get(ctx, claim.ID)
	if err == nil && n == 1 {
		return link, nil
	}
	return nil, s.spent(link, err)
}

// Unused returns nil while a one-time link can be redeemed. It is a look only:
// Redeem has the last word. Errors: those of Redeem.
func (s *Service) Unused(ctx context.Context, purpose onetimelink.Purpose, secret string) error {
	claim, err := s.Claim(ctx, purposes[purpose].kind, secret)
	if err != nil {
		return err
	}
	link, err := s.Store.Client.OneTimeLink.Get(viewer.AsSystem(ctx, "look at a one-time link"), claim.ID)
	if err == nil && link.UsedAt == nil && link.ExpiresAt.After(s.Store.Now()) {
		return nil
	}
	return s.spent(link, err)
}

// spent says why a one-time link is of no use.
func (s *Service) spent(link *ent.OneTimeLink, err error) error {
	switch {
	case ent.IsNotFound(err):
		return fault.New(fault.Expired, "This link is no longer valid. Ask for a new one.").At("token")
	case err != nil:
		return fmt.Errorf("look up a one-time link: %w", err)
	case link.UsedAt != nil:
		return fault.New(fault.AlreadyUsed, "This link has been used. It works once.").At("token")
	}
	return fault.New(fault.Expired, "This link has expired. Ask for a new one.").At("token")
}

// Claim checks a link's token of whatever kind. Wrong ones count as attempts
// to guess. Errors: TOKEN_INVALID, RATE_LIMITED.
func (s *Service) Claim(ctx context.Context, kind token.Kind, secret string) (token.Claim, error) {
	claim, ok := s.Ring.Verify(kind, secret)
	if ok {
		return claim, nil
	}
	return claim, s.Attempts.Guard(ctx, "", func() (bool, error) {
		return false, fault.New(fault.TokenInvalid, "This link is not complete or not ours. Open it again from the letter, or ask for a new one.").At("token")
	})
}

// SignInWithLink starts a session for whoever holds a one-time sign-in link.
func (s *Service) SignInWithLink(ctx context.Context, secret string) (session Session, err error) {
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		link, err := s.Redeem(ctx, tx, onetimelink.PurposeSIGN_IN, secret)
		if err != nil {
			return err
		}
		session, err = s.Start(ctx, tx, *link.UserID)
		return err
	})
	return session, err
}

// AskVerification sends the letter by which a person proves his address.
func (s *Service) AskVerification(ctx context.Context, tx *ent.Tx, person *ent.User) error {
	link, err := s.Issue(ctx, tx, onetimelink.PurposeVERIFY_EMAIL, &person.ID)
	if err != nil {
		return err
	}
	return s.queue(ctx, tx, mail.Letter{
		Recipient:     address.Address(person.Email),
		Content:       mail.Verification{Name: person.Name, ExpiresAt: link.ExpiresAt},
		OneTimeLinkID: link.ID,
	})
}

// RequestVerification is AskVerification for the viewer; a proven address
// needs none. Errors: UNAUTHENTICATED, LIMIT_REACHED.
func (s *Service) RequestVerification(ctx context.Context) error {
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		person, err := s.Viewer(ctx, tx.Client())
		if err != nil || IsProven(person) {
			return err
		}
		return s.AskVerification(ctx, tx, person)
	})
}

// VerifyEmail marks the address proven to which a verification letter went. It
// takes both: the letter, and being signed in to the account. Somebody who made
// an account with another's address would otherwise have it proven for him by
// the owner's click. Errors: those of Redeem, SIGN_IN_REQUIRED, WRONG_ACCOUNT.
func (s *Service) VerifyEmail(ctx context.Context, secret string) error {
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		link, err := s.Redeem(ctx, tx, onetimelink.PurposeVERIFY_EMAIL, secret)
		if err != nil {
			return err
		}
		switch v, _ := viewer.From(ctx); {
		case !v.IsSignedIn():
			return fault.New(fault.SignInRequired, "Sign in to the account that you made, then open this link again. If you made none, ignore the letter.")
		case v.UserID != *link.UserID:
			return fault.New(fault.WrongAccount, "You are signed in to another account. Sign out, then open this link again.")
		}
		person, err := byID(viewer.AsSystem(ctx, "verify an address"), tx, *link.UserID)
		if err != nil {
			return err
		}
		return Prove(ctx, tx, person, s.Store.Now())
	})
}

// RequestPasswordReset writes to the address if it has an account. The answer
// is the same when it has none, and when too many letters were asked for.
func (s *Service) RequestPasswordReset(ctx context.Context, email string) error {
	to, err := address.Parse(email)
	if err != nil {
		return nil
	}
	// Asking is an attempt too: nobody is to ask for thousands of people.
	err = s.Attempts.Guard(ctx, "", func() (bool, error) { return false, nil })
	if err != nil {
		return err
	}
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		person, err := s.ByEmail(ctx, tx.Client(), to)
		if err != nil || person == nil {
			return err
		}
		link, err := s.Issue(ctx, tx, onetimelink.PurposeRESET_PASSWORD, &person.ID)
		if err != nil {
			return err
		}
		return s.queue(ctx, tx, mail.Letter{
			Recipient:     to,
			Content:       mail.PasswordReset{Name: person.Name, ExpiresAt: link.ExpiresAt},
			OneTimeLinkID: link.ID,
		})
	})
	if fault.Is(err, fault.LimitReached) {
		return nil
	}
	return err
}

// ResetPassword sets the password of whoever got a reset letter, which proves
// the address as well, ends all older sessions and starts one.
func (s *Service) ResetPassword(ctx context.Context, secret, password string) (session Session, err error) {
	if _, err := s.Claim(ctx, token.ResetPassword, secret); err != nil {
		return Session{}, err
	}
	hash, err := s.hashNew(ctx, password, "password", func(ctx context.Context) error {
		return s.Unused(ctx, onetimelink.PurposeRESET_PASSWORD, secret)
	})
	if err != nil {
		return Session{}, err
	}
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		link, err := s.Redeem(ctx, tx, onetimelink.PurposeRESET_PASSWORD, secret)
		if err != nil {
			return err
		}
		person, err := byID(viewer.AsSystem(ctx, "reset a password"), tx, *link.UserID)
		if err != nil {
			return err
		}
		change := tx.User.UpdateOne(person)
		if !IsProven(person) {
			change.SetEmailVerifiedAt(s.Store.Now())
		}
		session, err = s.setPassword(ctx, tx, change, person.ID, hash)
		return err
	})
	return session, err
}

// ChangePassword replaces the viewer's password, ends all his sessions and
// starts a new one. Errors: UNAUTHENTICATED, WRONG_CREDENTIALS at
// currentPassword, WEAK_PASSWORD at newPassword, RATE_LIMITED.
func (s *Service) ChangePassword(ctx context.Context, current, next string) (session Session, err error) {
	person, err := s.Viewer(ctx, s.Store.Client)
	if err != nil {
		return Session{}, err
	}
	hash := ""
	err = s.guard(ctx, person.Email, func() (bool, error) {
		same, err := s.matches(ctx, person.PasswordHash, current)
		if err != nil {
			return true, err // nobody has guessed
		}
		if !same {
			return false, notPresentPassword()
		}
		hash, err = s.hashNew(ctx, next, "newPassword", nil)
		return true, err
	})
	if err != nil {
		return Session{}, err
	}
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		still, err := stillHas(ctx, tx, person)
		if err != nil {
			return err
		}
		if !still {
			return notPresentPassword()
		}
		session, err = s.setPassword(ctx, tx, tx.User.UpdateOne(person), person.ID, hash)
		return err
	})
	return session, err
}

func notPresentPassword() error {
	return fault.New(fault.WrongCredentials, "This is not your present password.").At("currentPassword")
}

func (s *Service) setPassword(ctx context.Context, tx *ent.Tx, change *ent.UserUpdateOne, userID uuid.UUID, hash string) (Session, error) {
	asked := ctx // whose session the new one may replace
	ctx = viewer.AsSystem(ctx, "set a password")
	if err := change.SetPasswordHash(hash).Exec(ctx); err != nil {
		return Session{}, fmt.Errorf("set a password: %w", err)
	}
	if err := s.endSessions(ctx, tx, userID); err != nil {
		return Session{}, err
	}
	// An older letter must not undo the change.
	_, err := tx.OneTimeLink.Delete().
		Where(onetimelink.UserID(userID), onetimelink.PurposeIn(onetimelink.PurposeRESET_PASSWORD, onetimelink.PurposeSIGN_IN), onetimelink.UsedAtIsNil()).
		Exec(ctx)
	if err != nil {
		return Session{}, fmt.Errorf("take back a person's one-time links: %w", err)
	}
	return s.Start(asked, tx, userID)
}

func (s *Service) queue(ctx context.Context, tx *ent.Tx, letter mail.Letter) error {
	now := s.Store.Now()
	full, err := s.Quota.Full(ctx, tx.Client(), now, string(letter.Recipient))
	if err != nil {
		return err
	}
	if full[string(letter.Recipient)] {
		return mail.LimitReached()
	}
	return mail.Queue(ctx, tx, now, letter)
}

// Forget deletes sessions and one-time links that have been over for a day.
func (s *Service) Forget(ctx context.Context) error {
	over := s.Store.Now().Add(-24 * time.Hour)
	return s.Store.InTx(viewer.AsSystem(ctx, "forget what is over"), func(ctx context.Context, tx *ent.Tx) error {
		if _, err := tx.Session.Delete().Where(session.ExpiresAtLT(over)).Exec(ctx); err != nil {
			return fmt.Errorf("forget sessions: %w", err)
		}
		_, err := tx.OneTimeLink.Delete().Where(onetimelink.ExpiresAtLT(over)).Exec(ctx)
		return wrap("forget one-time links", err)
	})
}
