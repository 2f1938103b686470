package token

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
)

func TestParseRing(t *testing.T) {
	t.Parallel()
	key := []byte("\xfb\xff an odd key of forty-one bytes, to pad")
	for _, spelling := range []string{
		fmt.Sprintf("%x", key),
		fmt.Sprintf("%X", key),
		base64.StdEncoding.EncodeToString(key),
		base64.RawStdEncoding.EncodeToString(key),
		base64.URLEncoding.EncodeToString(key),
		base64.RawURLEncoding.EncodeToString(key),
		"  " + base64.StdEncoding.EncodeToString(key) + "\n",
	} {
		r, err := ParseRing(spelling)
		if err != nil || string(r.keys[0]) != string(key) {
			t.Errorf("%q: got %q, %v", spelling, r.keys, err)
		}
	}
}

func TestParseRing_names_every_faulty_key_and_shows_none(t *testing.T) {
	t.Parallel()
	for ring, want := range map[string]string{
		"":                                "there is no key",
		" \n":                             "there is no key",
		newKey + ",":                      "key 2 is empty",
		newKey + "\n" + oldKey:            "key 1 is neither hex nor base64",
		"aabbcc":                          "key 1 has 3 bytes and needs at least 32",
		"c2VjcmV0," + newKey + ",geheim!": "key 1 has 6 bytes and needs at least 32; key 3 is neither hex nor base64",
	} {
		_, err := ParseRing(ring)
		if err == nil || err.Error() != want {
			t.Errorf("%q: got %v; want %s", ring, err, want)
		}
	}
}

func TestRing_never_prints_its_keys(t *testing.T) {
	t.Parallel()
	r := ring(t, strings.Repeat("41", keySize))
	asJSON, err := json.Marshal(r) //lint:ignore SA9005 that nothing comes out is what is tested
	if err != nil {
		t.Fatal(err)
	}
	for _, printed := range []string{string(asJSON), fmt.Sprintf("%v %+v %#v %s %x %d", r, r, r, r, r, r), fmt.Sprint(&r)} {
		if strings.Contains(printed, "41") || strings.Contains(printed, "65") || strings.Contains(printed, "AA") {
			t.Errorf("the key is in %s", printed)
		}
	}
}

func TestLoadOrCreateRing(t *testing.T) {
	t.Parallel()

	t.Run("the first start makes a file only its owner can read", func(t *testing.T) {
		t.Parallel()
		path := filepath.Join(t.TempDir(), "deep", "down", "key")
		first := load(t, path)
		mode(t, path, 0o600)
		mode(t, filepath.Dir(path), 0o700)
		mode(t, filepath.Dir(filepath.Dir(path)), 0o700)

		again := load(t, path)
		if _, ok := again.Verify(Invitation, first.Sign(Invitation, Claim{ID: anID, Version: 1})); !ok {
			t.Error("the second start has another key")
		}
	})
	t.Run("processes that start together have the same key", func(t *testing.T) {
		t.Parallel()
		path := filepath.Join(t.TempDir(), "made", "key")
		start := make(chan struct{})
		tokens := make([]string, 32)
		var wg sync.WaitGroup
		for i := range tokens {
			wg.Go(func() {
				<-start
				r, err := LoadOrCreateRing(path)
				if err != nil {
					t.Error(err)
					return
				}
				tokens[i] = r.Sign(Invitation, Claim{ID: anID, Version: 1})
			})
		}
		close(start)
		wg.Wait()
		for _, token := range tokens {
			if token != tokens[0] {
				t.Fatal("two processes have different keys")
			}
		}
		left, err := os.ReadDir(filepath.Dir(path))
		if err != nil || len(left) != 1 {
			t.Errorf("left beside the key: %v, %v", left, err)
		}
	})
	t.Run("a file that others can read is refused", func(t *testing.T) {
		t.Parallel()
		if runtime.GOOS == "windows" {
			t.Skip("Windows has no permission bits")
		}
		for _, open := range []os.FileMode{0o640, 0o604, 0o620, 0o644} {
			path := write(t, newKey)
			if err := os.Chmod(path, open); err != nil {
				t.Fatal(err)
			}
			_, err := LoadOrCreateRing(path)
			if err == nil || !strings.Contains(err.Error(), "chmod 600 "+path) {
				t.Errorf("mode %o: got %v", open, err)
			}
		}
	})
	t.Run("a file can hold a ring", func(t *testing.T) {
		t.Parallel()
		r := load(t, write(t, newKey+","+oldKey+"\n"))
		if len(r.keys) != 2 {
			t.Errorf("read %d keys", len(r.keys))
		}
	})
	t.Run("a damaged file is refused and kept", func(t *testing.T) {
		t.Parallel()
		path := write(t, "not a key at all")
		if _, err := LoadOrCreateRing(path); err == nil || strings.Contains(err.Error(), "not a key at all") {
			t.Errorf("got %v", err)
		}
		if content, _ := os.ReadFile(path); string(content) != "not a key at all" {
			t.Errorf("the file is now %q", content)
		}
	})
	t.Run("a directory in its place is refused", func(t *testing.T) {
		t.Parallel()
		if _, err := LoadOrCreateRing(t.TempDir()); err == nil {
			t.Error("a directory passed for a key file")
		}
	})
}

func load(t *testing.T, path string) Ring {
	t.Helper()
	r, err := LoadOrCreateRing(path)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func write(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func mode(t *testing.T, path string, want os.FileMode) {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := info.Mode().Perm(); got != want && runtime.GOOS != "windows" {
		t.Errorf("%s has mode %04o; want %04o", path, got, want)
	}
}
