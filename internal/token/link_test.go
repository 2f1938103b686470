package token

import (
	"math"
	"strings"
	"testing"

	"github.com/google/uuid"
)

var (
	anID = uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8057")

	oldKey = strings.Repeat("0f", keySize)
	newKey = strings.Repeat("f0", keySize)
)

func ring(t testing.TB, keys ...string) Ring {
	t.Helper()
	r, err := ParseRing(strings.Join(keys, ","))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestVerify(t *testing.T) {
	t.Parallel()
	r := ring(t, newKey)
	token := r.Sign(Invitation, Claim{ID: anID, Version: 7})

	t.Run("a signed token says what was signed", func(t *testing.T) {
		t.Parallel()
		for _, version := range []int{0, 1, 7, math.MaxUint32} {
			want := Claim{ID: anID, Version: version}
			if claim, ok := r.Verify(SignIn, r.Sign(SignIn, want)); !ok || claim != want {
				t.Errorf("got %v, %v; want %v", claim, ok, want)
			}
		}
	})
	t.Run("a token that was shown says to whom, and is another", func(t *testing.T) {
		t.Parallel()
		want := Claim{ID: anID, Version: 7, ShownTo: uuid.New()}
		shown := r.Sign(Invitation, want)
		if claim, ok := r.Verify(Invitation, shown); !ok || claim != want {
			t.Errorf("got %v, %v; want %v", claim, ok, want)
		}
		if len(shown) == len(token) {
			t.Errorf("%s has the length of a letter's", shown)
		}
		mutations(shown, func(mutant string) { refused(t, r, Invitation, mutant) })
	})
	t.Run("letters already sent are still understood", func(t *testing.T) {
		t.Parallel()
		const sent = "inv_AYkKXayWd0u8zrMCCZqAVwAAAAf9o2n3suj7h1CELJ9YBzOp"
		if token != sent {
			t.Errorf("the token's form has changed: %s, was %s", token, sent)
		}
	})
	t.Run("a token of one kind is none of another", func(t *testing.T) {
		t.Parallel()
		body := strings.TrimPrefix(token, "inv_")
		for _, kind := range []Kind{InviteLink, SetUp, SignIn, VerifyEmail, ResetPassword} {
			refused(t, r, kind, token)
			refused(t, r, kind, string(kind)+"_"+body)
		}
	})
	t.Run("an old key still verifies and no longer signs", func(t *testing.T) {
		t.Parallel()
		both := ring(t, newKey, oldKey)
		old := ring(t, oldKey).Sign(Invitation, Claim{ID: anID, Version: 7})
		if _, ok := both.Verify(Invitation, old); !ok {
			t.Error("a token under the old key was refused")
		}
		if both.Sign(Invitation, Claim{ID: anID, Version: 7}) != token {
			t.Error("the first key did not sign")
		}
		refused(t, r, Invitation, old)
	})
	t.Run("an empty ring verifies nothing", func(t *testing.T) {
		t.Parallel()
		refused(t, Ring{}, Invitation, token)
	})
	t.Run("every changed, lost or added byte is refused alike", func(t *testing.T) {
		t.Parallel()
		mutations(token, func(mutant string) { refused(t, r, Invitation, mutant) })
	})
	t.Run("what was never a token is refused", func(t *testing.T) {
		t.Parallel()
		for _, s := range []string{"", "inv_", "inv", token + token, " " + token, token + "\n", token + "=",
			token[:len(token)-1] + "\n", strings.ToUpper(token), strings.Repeat("A", 1<<20)} {
			refused(t, r, Invitation, s)
		}
	})
}

func TestSign_refuses_a_version_that_would_be_another(t *testing.T) {
	t.Parallel()
	for _, version := range []int{-1, math.MaxUint32 + 1} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("version %d was signed", version)
				}
			}()
			ring(t, newKey).Sign(Invitation, Claim{ID: anID, Version: version})
		}()
	}
}

func FuzzVerify(f *testing.F) {
	r := ring(f, newKey, oldKey)
	f.Add(r.Sign(Invitation, Claim{ID: anID, Version: 1}))
	f.Add(r.Sign(Invitation, Claim{ID: anID, Version: 1, ShownTo: anID}))
	f.Add("inv_" + strings.Repeat("A", 48))
	f.Add("ses_")
	f.Fuzz(func(t *testing.T, s string) {
		claim, ok := r.Verify(Invitation, s)
		byNew := r.Sign(Invitation, claim)
		byOld := ring(t, oldKey).Sign(Invitation, claim)
		if ok && s != byNew && s != byOld {
			t.Errorf("%q was accepted and never signed", s)
		}
		if !ok && claim != (Claim{}) {
			t.Errorf("%q was refused and said %v", s, claim)
		}
	})
}

func refused(t *testing.T, r Ring, kind Kind, token string) {
	t.Helper()
	if claim, ok := r.Verify(kind, token); ok || claim != (Claim{}) {
		t.Errorf("%.80q as %s: got %v, %v", token, kind, claim, ok)
	}
}

// mutations yields every string that differs from s in one byte, has one byte
// more or one less.
func mutations(s string, yield func(string)) {
	for i := range len(s) {
		yield(s[:i] + s[i+1:])
		for b := range 256 {
			if byte(b) != s[i] {
				yield(s[:i] + string([]byte{byte(b)}) + s[i+1:])
			}
			yield(s[:i] + string([]byte{byte(b)}) + s[i:])
		}
	}
}
