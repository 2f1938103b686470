package token

import (
	"crypto"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
)

const (
	// logKeyDomain keeps the keys that sign exports apart from whatever else comes
	// of a ring's key.
	logKeyDomain = "usher log export key 1\x00"
	logContext   = "usher log export 1" // of the signature, as RFC 8032 has it
)

// LogKey signs exports of the log. It is derived from a key of a Ring, and never
// prints itself.
type LogKey struct{ private ed25519.PrivateKey }

// LogKeys are the keys that come of a ring's, in its order: the first signs.
func (r Ring) LogKeys() []LogKey {
	keys := make([]LogKey, len(r.keys))
	for i, key := range r.keys {
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(logKeyDomain))
		keys[i] = LogKey{ed25519.NewKeyFromSeed(mac.Sum(nil))}
	}
	return keys
}

// Public is the half of the key that auditors keep.
func (k LogKey) Public() LogPublicKey { return LogPublicKey(k.private.Public().(ed25519.PublicKey)) }

// Sign signs the SHA-512 of an export (Ed25519ph, RFC 8032).
func (k LogKey) Sign(sum []byte) ([]byte, error) {
	return k.private.Sign(nil, sum, &ed25519.Options{Hash: crypto.SHA512, Context: logContext})
}

// Format keeps the key out of every print verb.
func (LogKey) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, "•••") }

// LogPublicKey verifies what a LogKey signed.
type LogPublicKey []byte

// ParseLogPublicKey reads what String writes.
func ParseLogPublicKey(s string) (LogPublicKey, error) {
	key, err := base64.StdEncoding.Strict().DecodeString(s)
	if err != nil || len(key) != ed25519.PublicKeySize {
		return nil, errors.New("a public key is 44 characters of base64, as 'usher audit key' prints it")
	}
	return LogPublicKey(key), nil
}

// String is the key in base64.
func (k LogPublicKey) String() string { return base64.StdEncoding.EncodeToString(k) }

// ID names the key: the beginning of its SHA-256.
func (k LogPublicKey) ID() string {
	sum := sha256.Sum256(k)
	return hex.EncodeToString(sum[:8])
}

// Verify tells whether a signature of an export with this SHA-512 is the key's.
func (k LogPublicKey) Verify(sum, signature []byte) bool {
	return len(k) == ed25519.PublicKeySize &&
		ed25519.VerifyWithOptions(ed25519.PublicKey(k), sum, signature, &ed25519.Options{Hash: crypto.SHA512, Context: logContext}) == nil
}
