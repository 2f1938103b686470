package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"usher/internal/mail/mailtest"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestDoctor(t *testing.T) {
	t.Parallel()

	t.Run("a fresh machine is told what the first start makes, and nothing is made", func(t *testing.T) {
		t.Parallel()
		c := setup(t, storetest.SQLite)
		said := strings.ReplaceAll(c.must("", "doctor"), strings.TrimPrefix(c.url, "sqlite:"), "usher.db")
		// How many documents the pages have is not the doctor's.
		golden(t, "doctor_fresh.txt", regexp.MustCompile(`\d+ are known`).ReplaceAllString(said, "N are known"))
		if _, err := os.Stat(strings.TrimPrefix(c.url, "sqlite:")); !os.IsNotExist(err) {
			t.Errorf("the database: %v", err)
		}
	})
	t.Run("a server in use is well", func(t *testing.T) {
		t.Parallel()
		for _, kind := range storetest.Kinds {
			c := founded(t, kind)
			mail := &mailtest.Server{}
			mail.Start(t)
			c.environ = append(c.environ, "USHER_SMTP_URL="+mail.URL(), "USHER_MAIL_FROM=usher@example.com")
			found := examined(c)
			for _, check := range []string{"configuration", "documents", "keys", "database", "migrations", "clock", "letters"} {
				if found[check].Verdict != "good" {
					t.Errorf("%s, %s: %+v", kind, check, found[check])
				}
			}
			if letters := mail.Messages(); len(letters) != 0 {
				t.Errorf("it sent %v", letters)
			}
		}
	})
	t.Run("what is bad is named, and the exit code says so", func(t *testing.T) {
		t.Parallel()
		for name, sick := range map[string]struct {
			check string
			harm  func(c *terminal)
		}{
			"a mail server that is not there": {"letters", func(c *terminal) {
				c.environ = append(c.environ, "USHER_SMTP_URL=smtp://127.0.0.1:1", "USHER_MAIL_FROM=usher@example.com")
			}},
			"a key file that others can read": {"keys", func(c *terminal) {
				if err := os.Chmod(strings.TrimPrefix(c.url, "sqlite:")+".key", 0o644); err != nil {
					t.Error(err)
				}
			}},
			"a database that is not there": {"database", func(c *terminal) {
				c.environ = append(c.environ, "USHER_DATABASE_URL=postgres://127.0.0.1:1/none")
			}},
			"a setting that is faulty": {"configuration", func(c *terminal) { c.environ = append(c.environ, "USHER_MODE=x") }},
			"trusted documents that are none": {"documents", func(c *terminal) {
				c.environ = append(c.environ, "USHER_TRUSTED_DOCUMENTS_FILE="+broken(t))
			}},
			"a past that lies ahead": {"clock", func(c *terminal) { age(t, c.url) }},
		} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				c := founded(t, storetest.SQLite)
				sick.harm(c)
				r := c.run("", "doctor")
				if r.code != failed {
					t.Errorf("exit code %d: %s", r.code, r.out)
				}
				if found := examined(c); found[sick.check].Verdict != "bad" {
					t.Errorf("it found %+v", found)
				}
			})
		}
	})
}

// broken is a manifest with a document under a hash that is not its own.
func broken(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "persisted-documents.json")
	if err := os.WriteFile(file, []byte(`{"0123": "{ viewer { user { name } } }"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// examined is what the doctor finds, by check.
func examined(c *terminal) map[string]finding {
	c.t.Helper()
	r := c.run("", "doctor", "-o", "json")
	var findings []finding
	if err := json.Unmarshal([]byte(r.out), &findings); err != nil {
		c.t.Fatalf("the doctor printed %s%s", r.out, r.err)
	}
	found := map[string]finding{}
	for _, f := range findings {
		found[f.Check] = f
	}
	return found
}

// age moves the log into a future.
func age(t *testing.T, url string) {
	t.Helper()
	s, err := store.Open(viewer.AsSystem(t.Context(), "a test sets a clock"), url)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Pool().Exec("UPDATE events SET occurred_at = '2099-01-01 00:00:00+00:00'"); err != nil {
		t.Fatal(err)
	}
}
