package account

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"
	"sync"

	"golang.org/x/crypto/argon2"
	"golang.org/x/sync/semaphore"
)

// The cost of a hash: OWASP's recommendation for argon2id, about 45 ms of one
// core and 19 MiB.
const (
	argonTime    = 2
	argonMemory  = 19 * 1024 // KiB
	argonThreads = 1
	argonSalt    = 16
	argonKey     = 32
)

// Hasher hashes passwords with argon2id, as many at a time as it has places:
// otherwise a crowd at the door would take all memory.
type Hasher struct {
	places *semaphore.Weighted
	decoy  func() string
}

// NewHasher makes a hasher with a number of places.
func NewHasher(places int) *Hasher {
	return &Hasher{
		places: semaphore.NewWeighted(int64(places)),
		decoy: sync.OnceValue(func() string {
			return encode(make([]byte, argonSalt), make([]byte, argonKey))
		}),
	}
}

// Hash waits for a place and hashes a password into PHC string format. If
// still is not nil it is asked before the work, and its error ends it.
func (h *Hasher) Hash(ctx context.Context, password string, still func(context.Context) error) (string, error) {
	if err := h.places.Acquire(ctx, 1); err != nil {
		return "", fmt.Errorf("wait to hash a password: %w", err)
	}
	defer h.places.Release(1)
	if still != nil {
		if err := still(ctx); err != nil {
			return "", err
		}
	}
	salt := make([]byte, argonSalt)
	_, _ = rand.Read(salt) // never fails: crypto/rand's contract since Go 1.24
	return encode(salt, derive(password, salt)), nil
}

// Matches tells whether a password is the one behind a hash. An empty hash
// matches nothing, but takes as long.
func (h *Hasher) Matches(ctx context.Context, hash, password string) (bool, error) {
	if err := h.places.Acquire(ctx, 1); err != nil {
		return false, fmt.Errorf("wait to check a password: %w", err)
	}
	defer h.places.Release(1)
	exists := hash != ""
	if !exists {
		hash = h.decoy()
	}
	salt, key, err := decode(hash)
	if err != nil {
		return false, err
	}
	same := subtle.ConstantTimeCompare(derive(password, salt), key) == 1
	return same && exists, nil
}

func derive(password string, salt []byte) []byte {
	return argon2.IDKey([]byte(password), salt, argonTime, argonMemory, argonThreads, argonKey)
}

var phc = fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$", argon2.Version, argonMemory, argonTime, argonThreads)

func encode(salt, key []byte) string {
	return phc + base64.RawStdEncoding.EncodeToString(salt) + "$" + base64.RawStdEncoding.EncodeToString(key)
}

func decode(hash string) (salt, key []byte, err error) {
	rest, ok := strings.CutPrefix(hash, phc)
	first, second, ok2 := strings.Cut(rest, "$")
	if !ok || !ok2 {
		return nil, nil, fmt.Errorf("a stored password hash has an unknown form")
	}
	if salt, err = base64.RawStdEncoding.DecodeString(first); err == nil {
		key, err = base64.RawStdEncoding.DecodeString(second)
	}
	return salt, key, err
}
