package token

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// keySize is the least a key must have: as many bytes as the MAC's hash.
const keySize = 32

// Ring is the keys under which links are signed: the first signs, all verify.
// It never prints itself.
type Ring struct {
	keys [][]byte
}

// ParseRing reads keys separated by commas, each at least 32 bytes in hex or
// base64 (either alphabet, padded or not). What is only hex digits is hex. The
// error names every faulty key by its place and shows none.
func ParseRing(s string) (Ring, error) {
	if strings.TrimSpace(s) == "" {
		return Ring{}, errors.New("there is no key")
	}
	var ring Ring
	var problems []string
	for i, spelling := range strings.Split(s, ",") {
		key, err := parseKey(strings.TrimSpace(spelling))
		if err != nil {
			problems = append(problems, fmt.Sprintf("key %d %v", i+1, err))
			continue
		}
		ring.keys = append(ring.keys, key)
	}
	if problems != nil {
		return Ring{}, errors.New(strings.Join(problems, "; "))
	}
	return ring, nil
}

func parseKey(s string) ([]byte, error) {
	if s == "" {
		return nil, errors.New("is empty")
	}
	key, err := hex.DecodeString(s)
	if err != nil {
		key, err = decodeAnyBase64(s)
	}
	if err != nil {
		return nil, errors.New("is neither hex nor base64")
	}
	if len(key) < keySize {
		return nil, fmt.Errorf("has %d bytes and needs at least %d", len(key), keySize)
	}
	return key, nil
}

// decodeAnyBase64 reads what `openssl rand -base64` and its URL-safe kin write.
// The decoder skips line breaks, so that two keys on two lines would be one.
func decodeAnyBase64(s string) ([]byte, error) {
	if strings.ContainsAny(s, "\r\n") {
		return nil, errors.New("has a line break")
	}
	s = strings.NewReplacer("+", "-", "/", "_").Replace(strings.TrimRight(s, "="))
	return base64.RawURLEncoding.DecodeString(s)
}

// Format keeps the keys out of every print verb.
func (Ring) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, "•••") }

// LoadOrCreateRing reads the ring from a file, in ParseRing's form, and makes
// the file with one new key when there is none. Processes that start together
// end up with the same key. A file that others than its owner may read is
// refused: whoever reads it can forge every link.
func LoadOrCreateRing(path string) (Ring, error) {
	ring, err := loadRing(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := createRing(path); err != nil {
			return Ring{}, fmt.Errorf("create key file: %w", err)
		}
		ring, err = loadRing(path)
	}
	if err != nil {
		return Ring{}, fmt.Errorf("read key file: %w", err)
	}
	return ring, nil
}

func loadRing(path string) (Ring, error) {
	file, err := os.Open(path) // #nosec G304 -- the operator's own key file
	if err != nil {
		return Ring{}, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return Ring{}, err
	}
	if !info.Mode().IsRegular() {
		return Ring{}, fmt.Errorf("%s is not a file", path)
	}
	// Windows has no such bits; Go reports 0666 for every file there.
	if mode := info.Mode().Perm(); mode&0o077 != 0 && runtime.GOOS != "windows" {
		return Ring{}, fmt.Errorf("%s may be used by others than its owner (mode %04o); run: chmod 600 %[1]s", path, mode)
	}
	content, err := io.ReadAll(file)
	if err != nil {
		return Ring{}, err
	}
	ring, err := ParseRing(string(content))
	if err != nil {
		return Ring{}, fmt.Errorf("%s: %w", path, err)
	}
	return ring, nil
}

// createRing writes a new key beside the path and links it into place. Unlike
// a rename a link never replaces another process's file, and unlike O_EXCL on
// the path itself nobody ever reads half a key. Being second is no error.
func createRing(path string) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	draft, err := os.CreateTemp(dir, ".key-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	if err := writeKey(draft); err != nil {
		return err
	}
	if err := os.Link(draft.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return syncDir(dir)
}

func writeKey(file *os.File) error {
	key := make([]byte, keySize)
	rand.Read(key)
	_, err := fmt.Fprintln(file, base64.StdEncoding.EncodeToString(key))
	return errors.Join(err, file.Sync(), file.Close())
}

// syncDir makes the new name survive a power cut: a key lost after its first
// letter would kill that letter's link.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" { // cannot sync a directory
		return nil
	}
	d, err := os.Open(dir) // #nosec G304 -- the folder of the operator's own key file
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
