package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"usher/internal/store/storetest"
)

func TestAuditExport_is_checked_without_a_database(t *testing.T) {
	t.Parallel()
	c := founded(t, storetest.SQLite)
	c.must("", "invite", "send", "--email=bo@example.com")
	var keys []keyRow
	c.json(&keys, "audit", "key")
	if len(keys) != 1 || !keys[0].Signs {
		t.Fatalf("the keys are %+v", keys)
	}
	exported := c.must("", "audit", "export", "--organization=acme")
	path := filepath.Join(t.TempDir(), "log.ndjson")
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(exported)
	var found checkRow
	c.json(&found, "audit", "check", path, "--key="+keys[0].PublicKey)
	if !found.Holds || found.First != 1 || found.Last != 3 || found.Key != keys[0].ID {
		t.Errorf("it found %+v", found)
	}
	if r := c.run(exported, "audit", "check", "-", "--key="+keys[0].PublicKey); r.code != succeeded || !strings.Contains(r.out, "holds") {
		t.Errorf("from the standard input: %d %s %s", r.code, r.out, r.err)
	}

	write(strings.Replace(exported, "bo@example.com was invited", "nobody was invited", 1))
	if r := c.run("", "audit", "check", path, "--key="+keys[0].PublicKey); r.code != failed || !strings.Contains(r.err, "line 3 of the file: the line's text was changed") {
		t.Errorf("changed: %d %s", r.code, r.err)
	}
	for name, arguments := range map[string][]string{
		"no key":         {"audit", "check", path},
		"half a key":     {"audit", "check", path, "--key=" + keys[0].PublicKey[:20]},
		"no moment":      {"audit", "export", "--organization=acme", "--since=yesterday"},
		"too many words": {"audit", "export", "all"},
	} {
		if r := c.run("", arguments...); r.code != misused {
			t.Errorf("%s: %d %s", name, r.code, r.err)
		}
	}
}

func TestRetentionApply_leaves_organizations_alone_that_say_nothing_of_it(t *testing.T) {
	t.Parallel()
	c := founded(t, storetest.SQLite)
	var rows []erasedRow
	c.json(&rows, "retention", "apply")
	if len(rows) != 0 {
		t.Errorf("it erased %+v", rows)
	}
}

func TestAuditKey_tells_earlier_ones_when_asked(t *testing.T) {
	t.Parallel()
	c := setup(t, storetest.SQLite)
	c.environ = append(c.environ, "USHER_SECRET_KEYS="+strings.Repeat("ab", 32)+","+strings.Repeat("cd", 32))
	for arguments, want := range map[string]int{"audit key": 1, "audit key --all": 2} {
		var keys []keyRow
		c.json(&keys, strings.Fields(arguments)...)
		printed := strings.Fields(c.must("", strings.Fields(arguments)...))
		if len(keys) != want || len(printed) != want || !keys[0].Signs || printed[0] != keys[0].PublicKey {
			t.Errorf("%s prints %v and %+v", arguments, printed, keys)
		}
	}
}
