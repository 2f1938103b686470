package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

var update = flag.Bool("update", false, "write the golden files anew: go test ./cmd/usher -update")

func TestMain(m *testing.M) { storetest.Main(m) }

// terminal is somebody who types, with a database of his own.
type terminal struct {
	t       *testing.T
	environ []string
	url     string // of the database
}

func setup(t *testing.T, kind storetest.Kind) *terminal {
	t.Helper()
	url := storetest.EmptyURL(t, kind)
	return &terminal{t, []string{"HOME=" + t.TempDir(), "USHER_DATABASE_URL=" + url, "USHER_PUBLIC_URL=http://usher.test"}, url}
}

// founded is a terminal where an organization has been made.
func founded(t *testing.T, kind storetest.Kind) *terminal {
	t.Helper()
	c := setup(t, kind)
	c.must("a long password", "organization", "create", "--name=Acme Inc.", "--slug=acme", "--admin-name=Ann Ek",
		"--admin-email=ann@example.com", "--admin-password-stdin")
	return c
}

type result struct {
	code     int
	out, err string
}

func (c *terminal) run(in string, args ...string) result {
	var out, errs bytes.Buffer
	code := run(context.Background(), args, c.environ, strings.NewReader(in), &out, &errs)
	return result{code, out.String(), errs.String()}
}

// must runs a verb that has to succeed, and returns its output.
func (c *terminal) must(in string, args ...string) string {
	c.t.Helper()
	r := c.run(in, args...)
	if r.code != succeeded {
		c.t.Fatalf("usher %s: exit code %d: %s", strings.Join(args, " "), r.code, r.err)
	}
	return r.out
}

// json runs a verb and reads its JSON.
func (c *terminal) json(into any, args ...string) {
	c.t.Helper()
	out := c.must("", append(args, "-o", "json")...)
	if err := json.Unmarshal([]byte(out), into); err != nil {
		c.t.Fatalf("usher %s printed %s: %v", strings.Join(args, " "), out, err)
	}
}

// What is different each time, in golden files.
var (
	ids    = regexp.MustCompile(`\b(org|usr|mem|inv|lnk)_[0-9a-z]{26}\b`)
	tokens = regexp.MustCompile(`#(inv|lnk)_[A-Za-z0-9_-]{48}`)
	times  = regexp.MustCompile(`\d{4}-\d\d-\d\d \d\d:\d\d UTC`)
)

func golden(t *testing.T, name, got string) {
	t.Helper()
	got = ids.ReplaceAllString(got, "${1}_00000000000000000000000000")
	got = tokens.ReplaceAllString(got, "#${1}_TOKEN")
	got = times.ReplaceAllString(got, "2026-01-02 03:04 UTC")
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

func TestExitCodes(t *testing.T) {
	t.Parallel()
	c := founded(t, storetest.SQLite)
	c.must("", "invite", "send", "--email=bo@example.com")
	for name, test := range map[string]struct {
		args string
		code int
		says string
	}{
		"done":                                 {"invite list", succeeded, ""},
		"an unknown verb":                      {"invit", misused, `unknown command "invit"`},
		"an unknown verb below another":        {"invite nope", misused, `unknown command "nope"`},
		"an unknown flag":                      {"invite list --nope", misused, "unknown flag: --nope"},
		"a flag left out":                      {"invite send", misused, `"email" not set`},
		"an argument left out":                 {"invite revoke", misused, "accepts 1 arg(s)"},
		"an id of another kind":                {"invite revoke mem_01h455vb4pex5vsknk084sn02q", misused, "looks like inv_"},
		"a role that is none":                  {"invite send --email a@example.com --role king", misused, "ADMIN, MEMBER or VIEWER"},
		"an output that is none":               {"invite list -o xml", misused, "table or json"},
		"a faulty configuration":               {"serve --mode=production", misused, "USHER_SMTP_URL: is needed"},
		"a faulty setting":                     {"config show --listen=8080", misused, "must be host:port"},
		"a rule's refusal, with its code":      {"invite send --email bo@example.com", refused, "(ALREADY_INVITED)"},
		"an organization that is not there":    {"invite list --organization nope", refused, "(NOT_FOUND)"},
		"an admin's address that is none":      {"organization create --name A1 --admin-name A --admin-email a", refused, "admin.email: "},
		"an admin without a password":          {"organization create --name A1 --admin-name A --admin-email a@example.com", misused, "--admin-password-stdin"},
		"an admin without a name":              {"organization create --name A1 --admin-name= --admin-email a@example.com", refused, "admin.name: "},
		"an organization without a name":       {"organization create --name= --admin-name A --admin-email a@example.com", refused, "usher: name: "},
		"a name that makes no short name":      {"organization create --name K --admin-name A --admin-email a@example.com", misused, "give one with --slug"},
		"a short name that is none":            {"organization create --name K --slug K --admin-name A --admin-email a@example.com", refused, "usher: slug: "},
		"a database that cannot be opened":     {"invite list --database-url postgres://127.0.0.1:1/none?connect_timeout=1", failed, "reach the database"},
		"an address that nobody can listen on": {"serve --listen 192.0.2.1:80", failed, "listen"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := c.run("", strings.Fields(test.args)...)
			if r.code != test.code || !strings.Contains(r.err, test.says) {
				t.Errorf("exit code %d: %s; want %d: %s", r.code, r.err, test.code, test.says)
			}
			if test.code != succeeded && (r.out != "" || !strings.HasPrefix(r.err, "usher: ")) {
				t.Errorf("it printed %q and %q", r.out, r.err)
			}
		})
	}
}

func TestHelp(t *testing.T) {
	t.Parallel()
	c := setup(t, storetest.SQLite)
	out := c.must("", "help")
	for _, want := range []string{"Exit codes: 0 done; 1 failed; 2 wrong usage or configuration; 3 refused", "serve", "demo", "doctor", "--database-url"} {
		if !strings.Contains(out, want) {
			t.Errorf("the help does not say %q", want)
		}
	}
	if out := c.must("", "completion", "bash"); !strings.Contains(out, "usher") {
		t.Error("there is no completion")
	}
}

func TestOrganizationCreate(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			c := setup(t, kind)
			var created foundingRow
			out := c.must("a long password\r\n", "organization", "create", "--name=Acme Inc.", "--admin-name=Ann Ek",
				"--admin-email=Ann@Example.com", "--admin-password-stdin", "--session")
			if err := json.Unmarshal([]byte(out), &created); err != nil {
				t.Fatalf("it printed %s", out)
			}
			if created.Slug != "acme-inc" || !strings.HasPrefix(created.OrganizationID, "org_") || !strings.HasPrefix(created.UserID, "usr_") ||
				!strings.HasPrefix(created.MemberID, "mem_") || !strings.HasPrefix(created.SessionToken, "ses_") {
				t.Errorf("it printed %s", out)
			}
			t.Run("an admin who has an account keeps it and needs no password", func(t *testing.T) {
				var second foundingRow
				c.json(&second, "organization", "create", "--name=Acme Two", "--admin-name=Ann", "--admin-email=ann@example.com")
				if second.UserID != created.UserID || second.SessionToken != "" {
					t.Errorf("got %+v after %+v", second, created)
				}
			})
			t.Run("a short name that is taken is a CONFLICT", func(t *testing.T) {
				r := c.run("", "organization", "create", "--name=Acme Inc", "--admin-name=Ann", "--admin-email=ann@example.com")
				if r.code != refused || !strings.Contains(r.err, "slug: ") || !strings.Contains(r.err, "(CONFLICT)") {
					t.Errorf("exit code %d: %s", r.code, r.err)
				}
			})
		})
	}
}

func TestInvite(t *testing.T) {
	t.Parallel()
	c := founded(t, storetest.SQLite)
	golden(t, "invite_send.txt", c.must("", "invite", "send", "--email=bo@example.com", "--role=viewer"))
	var sent invitationRow
	c.json(&sent, "invite", "send", "--organization=acme", "--email=cleo@example.com", "--department=Stage", "--message=Hello", "--no-letter", "--expires-in-days=3")
	if sent.Role != "MEMBER" || sent.Delivery != "HANDED_OVER" || *sent.Department != "Stage" || *sent.Message != "Hello" ||
		!strings.HasPrefix(sent.URL, "http://usher.test/invitation#inv_") {
		t.Errorf("it printed %+v", sent)
	}
	var again invitationRow
	c.json(&again, "invite", "resend", sent.ID)
	if again.URL == sent.URL || !again.ExpiresAt.After(sent.ExpiresAt) {
		t.Errorf("after %+v it printed %+v", sent, again)
	}
	c.must("", "invite", "revoke", sent.ID, "--reason=A mistake.")
	golden(t, "invite_list.txt", c.must("", "invite", "list"))
	var pending []invitationRow
	c.json(&pending, "invite", "list", "--state=pending")
	if len(pending) != 1 || pending[0].Email != "bo@example.com" || pending[0].URL != "" {
		t.Errorf("pending are %+v", pending)
	}
}

func TestLink(t *testing.T) {
	t.Parallel()
	c := founded(t, storetest.SQLite)
	golden(t, "link_create.txt", c.must("", "link", "create", "--role=viewer", "--lifetime=48h"))
	var made linkRow
	c.json(&made, "link", "create", "--as=ann@example.com", "--department=Stage")
	if made.Role != "MEMBER" || made.State != "ACTIVE" || !strings.HasPrefix(made.URL, "http://usher.test/join#lnk_") {
		t.Errorf("it printed %+v", made)
	}
	if r := c.run("", "link", "create", "--as=bo@example.com"); r.code != refused || !strings.Contains(r.err, "no such active admin") {
		t.Errorf("exit code %d: %s", r.code, r.err)
	}
	c.must("", "link", "revoke", made.ID)
	if r := c.run("", "link", "revoke", made.ID); r.code != refused || !strings.Contains(r.err, "(REVOKED)") {
		t.Errorf("exit code %d: %s", r.code, r.err)
	}
	golden(t, "link_list.txt", c.must("", "link", "list"))
}

func TestAuditVerify(t *testing.T) {
	t.Parallel()
	c := founded(t, storetest.SQLite)
	c.must("", "invite", "send", "--email=bo@example.com")
	golden(t, "audit_verify.txt", c.must("", "audit", "verify"))

	tamper(t, c.url, 2)
	r := c.run("", "audit", "verify", "--organization=acme")
	if r.code != failed || !strings.Contains(r.err, "the log of acme does not hold: line 2: the line's text was changed") {
		t.Errorf("exit code %d: %s", r.code, r.err)
	}
	golden(t, "audit_verify_bad.txt", r.out)
}

// tamper changes a line of the log behind everybody's back.
func tamper(t *testing.T, url string, sequence int) {
	t.Helper()
	s, err := store.Open(viewer.AsSystem(t.Context(), "a test tampers"), url)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Pool().Exec("UPDATE events SET summary = 'Nothing happened.' WHERE sequence = $1", sequence); err != nil {
		t.Fatal(err)
	}
}

func TestMigrate(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			c := setup(t, kind)
			var before, after []store.Migration
			c.json(&before, "migrate", "status")
			c.must("", "migrate", "up")
			c.json(&after, "migrate", "status")
			if len(before) == 0 || before[0].Applied || !after[0].Applied {
				t.Errorf("before %+v, after %+v", before, after)
			}
			if out := c.must("", "migrate", "up"); out != "The schema is up to date.\n" {
				t.Errorf("the second time it printed %s", out)
			}
		})
	}
}

func TestConfig(t *testing.T) {
	t.Parallel()
	c := setup(t, storetest.SQLite)
	c.environ = append(c.environ, "USHER_SMTP_URL=smtp://user:geheim@mail.example.com", "USHER_MAIL_FROM=usher@example.com")
	out := c.must("", "config", "show", "--sign-up=open")
	for _, want := range []string{"USHER_SIGN_UP", "open", "flag", "environment", "default"} {
		if !strings.Contains(out, want) {
			t.Errorf("it does not say %s:\n%s", want, out)
		}
	}
	if strings.Contains(out, "geheim") {
		t.Error("it shows a password")
	}
	if out := c.must("", "config", "check"); out != "The configuration is good.\n" {
		t.Errorf("it printed %s", out)
	}
	r := c.run("", "config", "check", "-o", "json", "--mode=x", "--listen=y")
	var faults []map[string]string
	if err := json.Unmarshal([]byte(r.out), &faults); err != nil || len(faults) != 2 || r.code != misused {
		t.Errorf("exit code %d: %s", r.code, r.out)
	}
}

func TestVersion(t *testing.T) {
	t.Parallel()
	var version versionRow
	setup(t, storetest.SQLite).json(&version, "version")
	if !strings.HasPrefix(version.Go, "go1.") || version.Platform == "" {
		t.Errorf("it says %+v", version)
	}
}
