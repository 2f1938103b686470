package app_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"usher/internal/app"
	"usher/internal/config"
)

// manifest is a configuration with a file of these documents, by their hashes.
func manifest(t *testing.T, documents map[string]string) config.Config {
	t.Helper()
	text, err := json.Marshal(documents)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	file := filepath.Join(folder, "persisted-documents.json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return configured(t, folder, "USHER_TRUSTED_DOCUMENTS_FILE="+file)
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func TestDocuments_are_the_pages_and_the_operators(t *testing.T) {
	t.Parallel()
	const own = "{ viewer { user { name } } }"
	pages, err := app.Documents(configured(t, t.TempDir()))
	if err != nil || len(pages) == 0 {
		t.Fatalf("the pages': %v, %v", pages, err)
	}
	all, err := app.Documents(manifest(t, map[string]string{hashOf(own): own}))
	if err != nil || all[hashOf(own)] != own || len(all) != len(pages)+1 {
		t.Errorf("with the operator's: %v, %v", all, err)
	}
}

func TestBuild_refuses_documents_that_cannot_run(t *testing.T) {
	t.Parallel()
	const unknown = "{ nobody }"
	for name, bad := range map[string]struct {
		cfg  config.Config
		want string
	}{
		"a hash of another":  {manifest(t, map[string]string{"0123": "{ viewer { user { name } } }"}), "persisted-documents.json: the document under \"0123\" has the SHA-256 hash "},
		"an unknown field":   {manifest(t, map[string]string{hashOf(unknown): unknown}), "document " + hashOf(unknown) + `: input:1:3: Cannot query field "nobody" on type "Query"`},
		"a file that is not": {configured(t, t.TempDir(), "USHER_TRUSTED_DOCUMENTS_FILE=/nowhere.json"), "no such file"},
		"a folder":           {configured(t, t.TempDir(), "USHER_TRUSTED_DOCUMENTS_FILE=/"), "is a directory"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a, err := app.Build(t.Context(), bad.cfg, quiet)
			if err == nil {
				_ = a.Close()
			}
			if err == nil || !strings.Contains(err.Error(), bad.want) {
				t.Errorf("got %v, want %q", err, bad.want)
			}
			if _, err := os.Stat(strings.TrimPrefix(bad.cfg.DatabaseURL, "sqlite:")); !os.IsNotExist(err) {
				t.Errorf("it has made a database: %v", err)
			}
		})
	}
}
