package account

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/fault"
	"usher/internal/store/storetest"
)

// hashings counts how often fn hashed, by the memory that argon2 takes. Nothing
// else may run beside it: a test that counts is not parallel.
func hashings(fn func()) int {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	fn()
	runtime.ReadMemStats(&after)
	return int((after.TotalAlloc - before.TotalAlloc) / (argonMemory * 1024))
}

// Whoever measures how long a sign-in takes learns nothing, because the same
// work is done whether there is an account or not.
func TestSignIn_does_the_same_work_for_nobody(t *testing.T) {
	b := setup(t, storetest.New(t, storetest.SQLite))
	b.Attempts.PerAccount = 100
	b.Hasher.decoy()
	for name, typed := range map[string][2]string{
		"a wrong password":    {"ada@example.com", "wrong horse battery"},
		"an unknown address":  {"nobody@example.com", "wrong horse battery"},
		"no address":          {"nobody", "wrong horse battery"},
		"a too short one":     {"ada@example.com", "short"},
		"a too long one":      {"ada@example.com", strings.Repeat("long", 1000)},
		"no password":         {"ada@example.com", ""},
		"nobody and nothing":  {"", ""},
		"nobody, a short one": {"nobody@example.com", "short"},
	} {
		n := hashings(func() {
			if b.signsIn(t, typed[0], typed[1]) {
				t.Errorf("%s signs in", name)
			}
		})
		if n != 1 {
			t.Errorf("%s is hashed %d times", name, n)
		}
	}
}

func TestMatches(t *testing.T) {
	t.Parallel()
	h := NewHasher(2)
	matches := func(hash, password string) bool {
		same, err := h.Matches(t.Context(), hash, password)
		if err != nil {
			t.Error(err)
		}
		return same
	}
	t.Run("a password matches its own hash and no other", func(t *testing.T) {
		t.Parallel()
		if !matches(passwordHash(), password) || matches(passwordHash(), password+" ") || matches(passwordHash(), "") {
			t.Error("wrong")
		}
	})
	t.Run("no hash matches nothing", func(t *testing.T) {
		t.Parallel()
		if matches("", "") || matches("", password) || matches(h.decoy(), password) {
			t.Error("it matched")
		}
	})
	t.Run("a hash of another form is an error", func(t *testing.T) {
		t.Parallel()
		for _, hash := range []string{"plain", "$2y$10$abc", strings.Replace(passwordHash(), "t=2", "t=1", 1),
			strings.Replace(passwordHash(), "$argon2id", "$argon2i", 1), phc, phc + "!$!", phc + "AAAA"} {
			if same, err := h.Matches(t.Context(), hash, password); same || err == nil || strings.Contains(err.Error(), hash) {
				t.Errorf("%q: %v, %v", hash, same, err)
			}
		}
	})
}

func TestHash_is_salted_and_says_its_cost(t *testing.T) {
	t.Parallel()
	other, err := NewHasher(1).Hash(t.Context(), password, nil)
	if err != nil || other == passwordHash() || !strings.HasPrefix(other, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("got %q, %v", other, err)
	}
}

func TestHasher_works_on_as_many_as_it_has_places(t *testing.T) {
	t.Parallel()
	h := NewHasher(2)
	arrived, goOn := make(chan struct{}), make(chan struct{})
	var first sync.WaitGroup
	for range 2 {
		first.Go(func() {
			_, err := h.Hash(t.Context(), password, func(context.Context) error { arrived <- struct{}{}; <-goOn; return nil })
			if err != nil {
				t.Error(err)
			}
		})
		<-arrived
	}
	impatient, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := h.Hash(impatient, password, func(context.Context) error { t.Error("a third has a turn"); return nil }); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a third one to hash: %v", err)
	}
	if _, err := h.Matches(impatient, passwordHash(), password); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a third one to compare: %v", err)
	}
	close(goOn)
	first.Wait()
	if !h.places.TryAcquire(2) {
		t.Error("a place was not given back")
	}
}

func TestHasher_whose_reason_is_gone_leaves_without_work(t *testing.T) {
	h := NewHasher(1)
	revoked := fault.New(fault.Revoked, "Too late.")
	n := hashings(func() {
		for range 3 { // each gives its place back
			if hash, err := h.Hash(t.Context(), password, func(context.Context) error { return revoked }); hash != "" || !errors.Is(err, revoked) {
				t.Errorf("got %q, %v", hash, err)
			}
		}
	})
	if n != 0 {
		t.Errorf("it hashed %d times", n)
	}
}

func TestNormalise(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, typed, normal string
		code                fault.Code
	}{
		{"nothing", "", "", fault.Required},
		{"nine characters", "123456789", "", fault.WeakPassword},
		{"ten characters", "1234567890", "1234567890", ""},
		{"ten accented characters", strings.Repeat("é", 10), strings.Repeat("é", 10), ""},
		{"nine characters in eighteen, decomposed", strings.Repeat("e\u0301", 9), "", fault.WeakPassword},
		{"decomposed is composed", "cafe\u0301 creme brulee\u0301", "café creme bruleé", ""},
		{"a wide space is a space", "correct\u3000horse", "correct horse", ""},
		{"case and space are kept", "  Correct Horse ", "  Correct Horse ", ""},
		{"emoji", strings.Repeat("🐎", 10), strings.Repeat("🐎", 10), ""},
		{"256 characters", strings.Repeat("a", 256), strings.Repeat("a", 256), ""},
		{"257 characters", strings.Repeat("a", 257), "", fault.WeakPassword},
		{"256 characters of four bytes", strings.Repeat("𝄞", 256), strings.Repeat("𝄞", 256), ""},
		{"a megabyte", strings.Repeat("a", 1<<20), "", fault.WeakPassword},
		{"a control character", "12345\x0067890", "", fault.WeakPassword},
		{"not UTF-8", "123456789\xff", "", fault.WeakPassword},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			normal, err := normalise(c.typed)
			if normal != c.normal || c.code == "" && err != nil || c.code != "" && !fault.Is(err, c.code) {
				t.Errorf("got %q, %v", normal, err)
			}
		})
	}
}
