package token

import (
	"crypto/rand"
	"crypto/sha256"
)

const (
	sessionPrefix = "ses_"
	sessionSize   = 32
)

// NewSession makes a session's token, ses_ and 256 random bits, for the person,
// and the hash by which to store and find it. A plain SHA-256 is enough: what
// is hashed cannot be guessed.
func NewSession() (token string, hash []byte) {
	secret := make([]byte, sessionSize)
	rand.Read(secret) // never fails: the process ends rather than return less
	sum := sha256.Sum256(secret)
	return sessionPrefix + encoding.EncodeToString(secret), sum[:]
}

// HashSession returns the hash under which a session's token is stored, and
// false for what cannot be one, which spares a look into the database.
func HashSession(token string) ([]byte, bool) {
	secret, ok := decode(sessionPrefix, token, sessionSize)
	if !ok {
		return nil, false
	}
	sum := sha256.Sum256(secret)
	return sum[:], true
}
