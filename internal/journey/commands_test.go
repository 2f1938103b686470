package journey

import (
	"encoding/json"
	"strings"
	"testing"

	"usher/internal/store/storetest"
)

// An operator's terminal.
func TestCommands(t *testing.T) {
	t.Parallel()

	t.Run("every verb prints JSON when asked to", func(t *testing.T) {
		t.Parallel()
		each(t, func(t *testing.T, in *installation) {
			invitation := in.json("invite", "send", "--email", "bo@example.com", "--role", "viewer").(map[string]any)
			in.secret(tokenOf(invitation["url"].(string)))
			in.letter("bo@example.com", "/invitation#", 1) // a server sends what the command line has queued
			link := in.json("link", "create").(map[string]any)
			in.secret(tokenOf(link["url"].(string)))
			again := in.json("invite", "resend", invitation["id"].(string)).(map[string]any)
			in.secret(tokenOf(again["url"].(string)))
			if again["url"] == invitation["url"] {
				t.Error("sent again, the link is the same")
			}
			for _, verb := range []string{
				"invite list", "invite list --state pending", "invite revoke " + invitation["id"].(string),
				"link list", "link revoke " + link["id"].(string),
				"migrate up", "migrate status", "audit verify", "config show", "config check", "doctor", "version",
			} {
				in.json(strings.Fields(verb)...)
			}
			if verdicts := in.json("audit", "verify").([]any); verdicts[0].(map[string]any)["holds"] != true {
				t.Errorf("the log does not verify: %v", verdicts)
			}
		})
	})

	t.Run("the audit names the first line that was changed", func(t *testing.T) {
		t.Parallel()
		each(t, func(t *testing.T, in *installation) {
			for _, email := range []string{"bo@example.com", "cleo@example.com"} {
				in.must(invite, map[string]any{"email": email, "letter": false})
			}
			in.sql("UPDATE events SET summary = $1 WHERE sequence = 2", "Nobody invited anybody.")
			in.sql("UPDATE events SET kind = $1 WHERE sequence = 3", "INVITATION_REVOKED")
			r := in.run("", "audit", "verify")
			if r.code != 1 || !strings.Contains(r.err, "the log of mobius does not hold: line 2: ") || strings.Contains(r.err, "line 3") {
				t.Errorf("it ended with %d: %s", r.code, r.err)
			}
			if r := in.run("", "audit", "verify", "-o", "json"); r.code != 1 || !json.Valid([]byte(r.out)) || !strings.Contains(r.out, `"badLine": 2`) {
				t.Errorf("as JSON it ended with %d: %s", r.code, r.out)
			}
		})
	})

	t.Run("a faulty configuration is told whole", func(t *testing.T) {
		t.Parallel()
		in := install(t, storetest.EmptyURL(t, storetest.SQLite))
		in.set("USHER_LISTEN=8080", "USHER_DATABASE_URL=mysql://root:hunter22@localhost/usher", "USHER_MODE=prod",
			"USHER_SMTP_URL=http://mail.example.com", "USHER_SECRET_KEYS="+in.secret("too short"), "USHER_LIMITS_REQUEST_BYTES=many",
			"USHER_COLOUR=blue")
		r := in.run("", "serve")
		if r.code != 2 || r.out != "" {
			t.Errorf("it ended with %d and printed %q", r.code, r.out)
		}
		for _, name := range []string{"USHER_LISTEN", "USHER_DATABASE_URL", "USHER_MODE", "USHER_SMTP_URL", "USHER_SECRET_KEYS", "USHER_LIMITS_REQUEST_BYTES", "USHER_COLOUR"} {
			if !strings.Contains(r.err, "\n  "+name) {
				t.Errorf("it does not complain about %s:\n%s", name, r.err)
			}
		}
		if strings.Contains(r.err, "hunter22") || strings.Contains(r.err, "too short") {
			t.Errorf("it repeats a secret:\n%s", r.err)
		}
	})

	t.Run("production without a public URL does not start", func(t *testing.T) {
		t.Parallel()
		in := install(t, storetest.EmptyURL(t, storetest.SQLite))
		in.set("USHER_MODE=production", "USHER_PUBLIC_URL=")
		if r := in.run("", "serve"); r.code != 2 || !strings.Contains(r.err, "USHER_PUBLIC_URL: is needed in production mode") {
			t.Errorf("it ended with %d: %s", r.code, r.err)
		}
	})

	t.Run("production has neither playground nor mailbox", func(t *testing.T) {
		t.Parallel()
		in := install(t, storetest.EmptyURL(t, storetest.SQLite))
		in.set("USHER_MODE=production")
		in.found()
		s := in.serve()
		for _, path := range []string{"/playground", "/mailbox", "/mailbox/01a20567-7def-7538-b420-bdff64cdf29c"} {
			if status := fetch(t, "GET", s.URL+path); status != 404 {
				t.Errorf("%s answers %d", path, status)
			}
		}
		for _, path := range []string{"/", "/invitation", "/join", "/sign-in", "/set-up", "/verify", "/reset-password", "/livez", "/readyz"} {
			if status := fetch(t, "GET", s.URL+path); status != 200 {
				t.Errorf("%s answers %d", path, status)
			}
		}
	})
}

// json runs a verb that has to succeed, and reads the JSON that it prints.
func (in *installation) json(args ...string) (value any) {
	in.t.Helper()
	r := in.run("", append(args, "-o", "json")...)
	if r.code != 0 {
		in.t.Fatalf("usher %s: exit code %d: %s", strings.Join(args, " "), r.code, r.err)
	}
	if err := json.Unmarshal([]byte(r.out), &value); err != nil {
		in.t.Fatalf("usher %s printed %s: %v", strings.Join(args, " "), r.out, err)
	}
	return value
}
