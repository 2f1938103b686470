package token

import (
	"crypto/sha512"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
)

func TestLogKeys(t *testing.T) {
	t.Parallel()
	keys := ring(t, newKey, oldKey).LogKeys()
	sum := sha512.Sum512([]byte("a log"))
	other := sha512.Sum512([]byte("another log"))
	signature, err := keys[0].Sign(sum[:])
	if err != nil {
		t.Fatal(err)
	}

	t.Run("come of the ring's keys, in their order", func(t *testing.T) {
		t.Parallel()
		if len(keys) != 2 || keys[1].Public().String() != ring(t, oldKey).LogKeys()[0].Public().String() {
			t.Errorf("there are %d", len(keys))
		}
	})
	t.Run("verify what they signed, and nothing else", func(t *testing.T) {
		t.Parallel()
		key, err := ParseLogPublicKey(keys[0].Public().String())
		if err != nil || !key.Verify(sum[:], signature) {
			t.Errorf("their own: %v", err)
		}
		if key.Verify(other[:], signature) || keys[1].Public().Verify(sum[:], signature) || key.Verify(sum[:], signature[1:]) || key.Verify(nil, nil) ||
			LogPublicKey(nil).Verify(sum[:], signature) {
			t.Error("another's was verified")
		}
	})
	t.Run("are not the keys of links, and never print themselves", func(t *testing.T) {
		t.Parallel()
		seed := hex.EncodeToString(keys[0].private.Seed())
		if strings.Contains(newKey, seed) {
			t.Error("the ring's key itself signs")
		}
		for _, printed := range []string{fmt.Sprintf("%v %+v %#v %s %x", keys[0], keys[0], keys[0], keys[0], keys[0]), fmt.Sprint(keys)} {
			if strings.Contains(printed, seed[:16]) || strings.Contains(printed, fmt.Sprint(keys[0].private[0])+" ") {
				t.Errorf("the key is in %s", printed)
			}
		}
	})
	t.Run("are read only as they are written", func(t *testing.T) {
		t.Parallel()
		for _, s := range []string{"", "AAAA", keys[0].Public().String()[1:], " " + keys[0].Public().String(), keys[0].Public().ID()} {
			if _, err := ParseLogPublicKey(s); err == nil {
				t.Errorf("%q passes for a public key", s)
			}
		}
	})
}
