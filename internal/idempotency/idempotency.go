// Package idempotency gives the same answer to the same request.
//
// A key is written first thing in the request's transaction, so that a twin
// that arrives meanwhile waits for this one's end and then reads its answer.
// Only what was done is remembered; a request that was refused may be tried
// again with the same key. Keys are kept for 24 hours.
package idempotency

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/idempotencykey"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/viewer"
)

const (
	kept      = 24 * time.Hour
	maxLength = 255 // characters
)

// Request is what a key stands for.
type Request struct {
	Scope     uuid.UUID // the organization, or the person before there is one
	Key       *string   // nil: the request is done whenever it is asked for
	Operation string
	Input     any // compared by its JSON
}

// Check returns a fault when the key is not one. It is separate from Do so
// that a bad key is refused before anything is written.
func (r Request) Check() error {
	if r.Key == nil {
		return nil
	}
	n := utf8.RuneCountInString(*r.Key)
	if n < 1 || n > maxLength || !utf8.ValidString(*r.Key) || strings.ContainsFunc(*r.Key, unicode.IsControl) {
		return fault.New(fault.Invalid, "An idempotency key has 1 to %d characters, control characters not among them.", maxLength).At("idempotencyKey")
	}
	return nil
}

// Part is the key of one of several transactions that a request takes. Nobody
// else can have it: keys have no control characters.
func (r Request) Part(n int) Request {
	if r.Key != nil && n > 0 {
		key := fmt.Sprintf("%s\n%d", *r.Key, n)
		r.Key = &key
	}
	return r
}

// Do runs fn in tx unless the request was done before, and returns its answer,
// which must survive JSON. The same key with another input is a CONFLICT.
func Do[T any](ctx context.Context, tx *ent.Tx, now time.Time, r Request, fn func() (T, error)) (T, error) {
	var answer T
	if r.Key == nil {
		return fn()
	}
	ctx = viewer.AsSystem(ctx, "remember answers to idempotency keys")
	fingerprint, err := r.fingerprint()
	if err != nil {
		return answer, err
	}
	earlier, err := tx.IdempotencyKey.Query().
		Where(idempotencykey.ScopeID(r.Scope), idempotencykey.Key(*r.Key)).
		Only(ctx)
	switch {
	case err == nil && string(earlier.Fingerprint) != string(fingerprint):
		return answer, fault.New(fault.Conflict, "This idempotency key was used for another request.").At("idempotencyKey")
	case err == nil:
		return answer, json.Unmarshal([]byte(earlier.Answer), &answer)
	case !ent.IsNotFound(err):
		return answer, fmt.Errorf("look up an idempotency key: %w", err)
	}
	row, err := tx.IdempotencyKey.Create().
		SetScopeID(r.Scope).SetKey(*r.Key).SetFingerprint(fingerprint).SetAnswer("").SetCreatedAt(now).
		Save(ctx)
	if store.Violates(err, "idempotency_keys_scope_id_key_key") {
		return answer, store.ErrAgain // the twin has ended; its answer is there
	}
	if err != nil {
		return answer, fmt.Errorf("take an idempotency key: %w", err)
	}
	if answer, err = fn(); err != nil {
		return answer, err
	}
	given, err := json.Marshal(answer)
	if err != nil {
		return answer, fmt.Errorf("remember an answer: %w", err)
	}
	return answer, tx.IdempotencyKey.UpdateOne(row).SetAnswer(string(given)).Exec(ctx)
}

func (r Request) fingerprint() ([]byte, error) {
	input, err := json.Marshal(r.Input)
	if err != nil {
		return nil, fmt.Errorf("fingerprint a request: %w", err)
	}
	sum := sha256.Sum256(append([]byte(r.Operation+"\x00"), input...))
	return sum[:], nil
}

// Forget deletes the keys that are older than 24 hours.
func Forget(ctx context.Context, s *store.Store) error {
	ctx = viewer.AsSystem(ctx, "forget old idempotency keys")
	return s.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		_, err := tx.IdempotencyKey.Delete().Where(idempotencykey.CreatedAtLT(s.Now().Add(-kept))).Exec(ctx)
		return err
	})
}
