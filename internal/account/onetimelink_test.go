package account

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/letter"
	"usher/ent/onetimelink"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
)

func TestRedeem_twenty_at_once_and_one_gets_in(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		secret, _ := b.link(t, onetimelink.PurposeSIGN_IN, b.ada)
		var in atomic.Int32
		var crowd sync.WaitGroup
		start := make(chan struct{})
		for range 20 {
			crowd.Go(func() {
				<-start
				started, err := b.SignInWithLink(t.Context(), secret)
				if err == nil && started.UserID == b.ada.ID && b.lives(t, started.Token) {
					in.Add(1)
					return
				}
				refused(t, err, fault.AlreadyUsed, "token")
			})
		}
		close(start)
		crowd.Wait()
		if in.Load() != 1 || b.sessions(t, b.ada) != 1 {
			t.Errorf("%d got in, and %d sessions began", in.Load(), b.sessions(t, b.ada))
		}
	})
}

func TestRedeem(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.Attempts.PerAddress = 1000
		redeem := func(purpose onetimelink.Purpose, secret string, after error) error {
			return s.InTx(from(t, "192.0.2.1"), func(ctx context.Context, tx *ent.Tx) error {
				_, err := b.Redeem(ctx, tx, purpose, secret)
				return errors.Join(err, after)
			})
		}

		secret, id := b.link(t, onetimelink.PurposeSIGN_IN, b.ada)
		b.expire(t, id, -time.Microsecond)
		refused(t, redeem(onetimelink.PurposeSIGN_IN, secret, nil), fault.Expired, "token")
		b.expire(t, id, time.Minute)
		undo := errors.New("undo")
		if err := redeem(onetimelink.PurposeSIGN_IN, secret, undo); !errors.Is(err, undo) {
			t.Fatal(err)
		}
		if err := redeem(onetimelink.PurposeSIGN_IN, secret, nil); err != nil {
			t.Errorf("after it was undone: %v", err)
		}
		refused(t, redeem(onetimelink.PurposeSIGN_IN, secret, nil), fault.AlreadyUsed, "token")
		b.expire(t, id, -time.Minute)
		refused(t, redeem(onetimelink.PurposeSIGN_IN, secret, nil), fault.AlreadyUsed, "token")

		// The token of one purpose is none of another, and neither is its id.
		for made, kind := range purposes {
			person := b.ada
			if made == onetimelink.PurposeSET_UP {
				person = nil
			}
			secret, id := b.link(t, made, person)
			for asked := range purposes {
				if asked == made {
					continue
				}
				refused(t, redeem(asked, secret, nil), fault.TokenInvalid, "token")
				refused(t, redeem(asked, b.Ring.Sign(purposes[asked].kind, token.Claim{ID: id, Version: token.OnlyVersion}), nil), fault.Expired, "token")
			}
			if err := redeem(made, secret, nil); err != nil {
				t.Errorf("%s: %v", kind.kind, err)
			}
		}

		refused(t, redeem(onetimelink.PurposeSIGN_IN, b.Ring.Sign(token.SignIn, token.Claim{ID: uuid.New(), Version: token.OnlyVersion}), nil), fault.Expired, "token")
		for _, forged := range []string{"", "sgn_", secret + "A", secret[:len(secret)-1], "inv_" + secret[4:]} {
			refused(t, redeem(onetimelink.PurposeSIGN_IN, forged, nil), fault.TokenInvalid, "token")
		}
	})
}

func TestIssue_links_live_as_long_as_they_are_needed(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	for purpose, life := range map[onetimelink.Purpose]time.Duration{
		onetimelink.PurposeSIGN_IN:        time.Hour,
		onetimelink.PurposeRESET_PASSWORD: time.Hour,
		onetimelink.PurposeVERIFY_EMAIL:   7 * 24 * time.Hour,
	} {
		_, id := b.link(t, purpose, b.ada)
		if row := b.store.Client.OneTimeLink.GetX(system(t), id); !row.ExpiresAt.Equal(row.CreatedAt.Add(life)) || row.UsedAt != nil || *row.UserID != b.ada.ID {
			t.Errorf("%s is %v", purpose, row)
		}
	}
}

func TestClaim_guessing_is_limited_and_good_tokens_are_not(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	good, _ := b.link(t, onetimelink.PurposeSIGN_IN, b.ada)
	for range b.Attempts.PerAddress {
		_, err := b.Claim(from(t, "192.0.2.1"), token.SignIn, "sgn_guess")
		refused(t, err, fault.TokenInvalid, "token")
	}
	_, err := b.Claim(from(t, "192.0.2.1"), token.InviteLink, "lnk_guess")
	refused(t, err, fault.RateLimited, "")
	if _, err := b.Claim(from(t, "192.0.2.1"), token.SignIn, good); err != nil {
		t.Errorf("a good token behind the same address: %v", err)
	}
	_, err = b.Claim(from(t, "192.0.2.2"), token.SignIn, "sgn_guess")
	refused(t, err, fault.TokenInvalid, "token")
}

func TestVerifyEmail(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		if err := b.RequestVerification(as(t, b.eve)); err != nil {
			t.Fatal(err)
		}
		l := s.Client.Letter.Query().OnlyX(system(t))
		if l.Kind != letter.KindVERIFICATION || l.Recipient != "eve@example.com" || l.OneTimeLinkID == nil {
			t.Fatalf("the letter is %v", l)
		}
		secret := b.Token(s.Client.OneTimeLink.GetX(system(t), *l.OneTimeLinkID))
		if b.again(t, b.eve).EmailVerifiedAt != nil {
			t.Fatal("asking proves it")
		}
		// Nobody's click proves an address for somebody else.
		refused(t, b.VerifyEmail(t.Context(), secret), fault.SignInRequired, "")
		refused(t, b.VerifyEmail(as(t, b.ada), secret), fault.WrongAccount, "")
		if b.again(t, b.eve).EmailVerifiedAt != nil {
			t.Fatal("a stranger's click proves it")
		}
		if err := b.VerifyEmail(as(t, b.eve), secret); err != nil {
			t.Fatal(err)
		}
		proven := b.again(t, b.eve).EmailVerifiedAt
		if proven == nil || b.again(t, b.ada).EmailVerifiedAt.Equal(*proven) {
			t.Errorf("proven is %v", proven)
		}
		refused(t, b.VerifyEmail(as(t, b.eve), secret), fault.AlreadyUsed, "token")
		refused(t, b.VerifyEmail(t.Context(), "vrf_"), fault.TokenInvalid, "token")

		if err := b.RequestVerification(as(t, b.eve)); err != nil {
			t.Error(err)
		}
		refused(t, b.RequestVerification(t.Context()), fault.Unauthenticated, "")
		if n := s.Client.Letter.Query().CountX(system(t)); n != 1 {
			t.Errorf("%d letters, though the address was proven", n)
		}
	})
}

func TestRequestVerification_floods_nobody(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	for range b.Quota.PerHour {
		if err := b.RequestVerification(as(t, b.eve)); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.RequestVerification(as(t, b.eve)); !fault.Is(err, fault.LimitReached) {
		t.Errorf("got %v", err)
	}
	if letters, links := b.store.Client.Letter.Query().CountX(system(t)), b.store.Client.OneTimeLink.Query().CountX(system(t)); letters != 3 || links != 3 {
		t.Errorf("%d letters and %d links", letters, links)
	}
}

func TestRequestPasswordReset_answers_everybody_alike(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		for _, email := range []string{"nobody@example.com", "nobody", "", "eve@example.com", " EVE@example.com"} {
			if err := b.RequestPasswordReset(t.Context(), email); err != nil {
				t.Errorf("%q: %v", email, err)
			}
		}
		letters := s.Client.Letter.Query().AllX(system(t))
		if len(letters) != 2 || letters[0].Recipient != "eve@example.com" || letters[0].Kind != letter.KindPASSWORD_RESET {
			t.Fatalf("letters: %v", letters)
		}
		for range 3 {
			if err := b.RequestPasswordReset(t.Context(), "eve@example.com"); err != nil {
				t.Errorf("too often: %v", err)
			}
		}
		if n := s.Client.Letter.Query().CountX(system(t)); n != 3 {
			t.Errorf("%d letters in an hour", n)
		}
	})
}

func TestRequestPasswordReset_is_an_attempt(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	for range b.Attempts.PerAddress {
		if err := b.RequestPasswordReset(from(t, "192.0.2.1"), "nobody@example.com"); err != nil {
			t.Fatal(err)
		}
	}
	refused(t, b.RequestPasswordReset(from(t, "192.0.2.1"), "eve@example.com"), fault.RateLimited, "")
	if n := b.store.Client.Letter.Query().CountX(system(t)); n != 0 {
		t.Errorf("%d letters", n)
	}
}

func TestResetPassword(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		older, adas := b.session(t, b.eve), b.session(t, b.ada)
		secret, _ := b.link(t, onetimelink.PurposeRESET_PASSWORD, b.eve)

		_, err := b.ResetPassword(t.Context(), secret, "short")
		refused(t, err, fault.WeakPassword, "password")
		_, err = b.ResetPassword(t.Context(), "rst_", "another password")
		refused(t, err, fault.TokenInvalid, "token")
		if !b.lives(t, older.Token) || !b.signsIn(t, "eve@example.com", password) {
			t.Fatal("a refused reset did something")
		}

		started, err := b.ResetPassword(t.Context(), secret, "another password")
		if err != nil || !b.lives(t, started.Token) || started.UserID != b.eve.ID {
			t.Fatalf("got %v, %v", started, err)
		}
		if b.lives(t, older.Token) || b.sessions(t, b.eve) != 1 {
			t.Error("an older session lives")
		}
		if !b.lives(t, adas.Token) {
			t.Error("somebody else's session has ended")
		}
		if b.again(t, b.eve).EmailVerifiedAt == nil {
			t.Error("the letter did not prove the address")
		}
		if b.signsIn(t, "eve@example.com", password) || !b.signsIn(t, "eve@example.com", "another password") {
			t.Error("the password was not replaced")
		}
		_, err = b.ResetPassword(t.Context(), secret, "a third password")
		refused(t, err, fault.AlreadyUsed, "token")
		if !b.signsIn(t, "eve@example.com", "another password") {
			t.Error("a used link replaced the password")
		}
	})
}

func TestChangePassword(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		here, there, eves := b.session(t, b.ada), b.session(t, b.ada), b.session(t, b.eve)

		_, err := b.ChangePassword(t.Context(), password, "another password")
		refused(t, err, fault.Unauthenticated, "")
		_, err = b.ChangePassword(as(t, b.ada), "wrong horse battery", "another password")
		refused(t, err, fault.WrongCredentials, "currentPassword")
		_, err = b.ChangePassword(as(t, b.ada), password, "short")
		refused(t, err, fault.WeakPassword, "newPassword")
		_, err = b.ChangePassword(as(t, b.ada), password, "")
		refused(t, err, fault.Required, "newPassword")
		if !b.lives(t, here.Token) || !b.signsIn(t, "ada@example.com", password) {
			t.Fatal("a refused change did something")
		}

		started, err := b.ChangePassword(as(t, b.ada), password, "another password")
		if err != nil || !b.lives(t, started.Token) || started.UserID != b.ada.ID {
			t.Fatalf("got %v, %v", started, err)
		}
		if b.lives(t, here.Token) || b.lives(t, there.Token) || b.sessions(t, b.ada) != 1 || !b.lives(t, eves.Token) {
			t.Error("an older session lives, or somebody else's has ended")
		}
		if b.signsIn(t, "ada@example.com", password) || !b.signsIn(t, "ada@example.com", "another password") {
			t.Error("the password was not replaced")
		}
	})
}

// Otherwise an older letter, or who got hold of one, could undo the change.
func TestChangePassword_takes_older_links_back(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		reset, _ := b.link(t, onetimelink.PurposeRESET_PASSWORD, b.eve)
		signIn, _ := b.link(t, onetimelink.PurposeSIGN_IN, b.eve)
		verify, _ := b.link(t, onetimelink.PurposeVERIFY_EMAIL, b.eve)
		adas, _ := b.link(t, onetimelink.PurposeSIGN_IN, b.ada)
		if _, err := b.ChangePassword(as(t, b.eve), password, "another password"); err != nil {
			t.Fatal(err)
		}
		_, err := b.ResetPassword(t.Context(), reset, "a third password")
		refused(t, err, fault.Expired, "token")
		_, err = b.SignInWithLink(t.Context(), signIn)
		refused(t, err, fault.Expired, "token")
		if err := b.VerifyEmail(as(t, b.eve), verify); err != nil {
			t.Errorf("the letter that proves the address: %v", err)
		}
		if _, err := b.SignInWithLink(t.Context(), adas); err != nil {
			t.Errorf("somebody else's link: %v", err)
		}
	})
}

func TestForget_deletes_what_has_been_over_for_a_day(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		const day = 24 * time.Hour
		var kept []uuid.UUID
		for _, over := range []time.Duration{-time.Hour, day - time.Minute, day + time.Minute} {
			started := b.session(t, b.ada)
			b.ends(t, started, s.Now().Add(-over))
			_, id := b.link(t, onetimelink.PurposeSIGN_IN, b.ada)
			b.expire(t, id, -over)
			if over < day {
				kept = append(kept, started.ID, id)
			}
		}
		if err := b.Forget(t.Context()); err != nil {
			t.Fatal(err)
		}
		left := append(s.Client.Session.Query().IDsX(system(t)), s.Client.OneTimeLink.Query().IDsX(system(t))...)
		if len(left) != len(kept) {
			t.Errorf("%v are left, not %v", left, kept)
		}
		for _, id := range kept {
			if !slices.Contains(left, id) {
				t.Errorf("%v is gone", id)
			}
		}
	})
}
