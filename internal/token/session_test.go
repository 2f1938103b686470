package token

import (
	"bytes"
	"testing"
)

func TestSession(t *testing.T) {
	t.Parallel()
	token, hash := NewSession()

	t.Run("the token finds the stored hash", func(t *testing.T) {
		t.Parallel()
		got, ok := HashSession(token)
		if !ok || !bytes.Equal(got, hash) {
			t.Errorf("got %x, %v; want %x", got, ok, hash)
		}
	})
	t.Run("no two are the same", func(t *testing.T) {
		t.Parallel()
		other, otherHash := NewSession()
		if other == token || bytes.Equal(otherHash, hash) {
			t.Error("two sessions share a token")
		}
	})
	t.Run("no changed byte finds it", func(t *testing.T) {
		t.Parallel()
		mutations(token, func(mutant string) {
			if got, ok := HashSession(mutant); ok && bytes.Equal(got, hash) {
				t.Errorf("%q finds the session of %q", mutant, token)
			}
		})
	})
	t.Run("what was never one is not looked for", func(t *testing.T) {
		t.Parallel()
		for _, s := range []string{"", "ses_", token[4:], "inv_" + token[4:], token + "A", token[:46] + "\n"} {
			if _, ok := HashSession(s); ok {
				t.Errorf("%q passes for a session's token", s)
			}
		}
	})
}

func FuzzHashSession(f *testing.F) {
	token, _ := NewSession()
	f.Add(token)
	f.Add("ses_" + token[:20])
	f.Fuzz(func(t *testing.T, s string) {
		secret, ok := decode(sessionPrefix, s, sessionSize)
		if ok && sessionPrefix+encoding.EncodeToString(secret) != s {
			t.Errorf("%q is a second spelling", s)
		}
	})
}
