package mail

import (
	"bytes"
	"encoding/json"
	"flag"
	"maps"
	"mime"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/role"
	"usher/internal/token"
)

var update = flag.Bool("update", false, "write the golden letters anew")

func TestCompose_letters_read_as_written(t *testing.T) {
	t.Parallel()
	long := ada
	long.Role, long.Department = role.Admin, "Research & Development"
	long.Message = "We would be glad to have you with us.\n\nBring your notes — and Charles."
	again := ada
	again.InviterName, again.Resent, again.Role = "", true, role.Viewer
	for name, content := range map[string]Content{
		"invitation":           ada,
		"invitation_full":      long,
		"invitation_again":     again,
		"verification":         Verification{Name: "Grace Hopper", OrganizationName: "Analytical Engines", ExpiresAt: ada.ExpiresAt},
		"verification_account": Verification{Name: "Grace Hopper", ExpiresAt: ada.ExpiresAt},
		"welcome":              Welcome{Name: "Grace Hopper", OrganizationName: "Analytical Engines", Role: role.Member, Department: "Compilers"},
		"welcome_full":         full,
		"password_reset":       PasswordReset{Name: "Grace Hopper", ExpiresAt: ada.ExpiresAt},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := compose(t, content)
			golden(t, filepath.Join("testdata", name+".txt"), "Subject: "+m.Subject+"\n\n"+m.Text)
			for _, want := range []string{`href="` + m.Link + `"`, m.Subject, "<!--[if mso", "prefers-color-scheme: dark"} {
				if !strings.Contains(m.HTML, want) {
					t.Errorf("the HTML has no %s", want)
				}
			}
			for _, never := range []string{"<img", "url(", "fonts.", "{{", "ZgotmplZ"} {
				if strings.Contains(m.HTML, never) {
					t.Errorf("the HTML has %s", never)
				}
			}
		})
	}
}

func TestCompose_links(t *testing.T) {
	t.Parallel()
	c := composer(t)
	t.Run("carry a token that verifies, in the fragment", func(t *testing.T) {
		t.Parallel()
		prefix, signed, _ := strings.Cut(compose(t, ada).Link, "#")
		if prefix != "https://usher.example/invitation" {
			t.Errorf("the link begins with %s", prefix)
		}
		if claim, ok := c.Ring.Verify(token.Invitation, signed); !ok || claim != (token.Claim{ID: invitationID, Version: 3}) {
			t.Errorf("the link claims %+v, %v", claim, ok)
		}
	})
	t.Run("die with their version", func(t *testing.T) {
		t.Parallel()
		row, next := rowOf(t, ada), rowOf(t, ada)
		version := 4
		next.InvitationVersion = &version
		if composeRow(t, row).Link == composeRow(t, next).Link {
			t.Error("a resent invitation has the old link")
		}
	})
	t.Run("are nowhere in the row", func(t *testing.T) {
		t.Parallel()
		row := rowOf(t, ada)
		_, signed, _ := strings.Cut(composeRow(t, row).Link, "#")
		stored, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(stored), signed) {
			t.Errorf("the row tells its link: %s", stored)
		}
	})
	t.Run("cannot be derived from half a row", func(t *testing.T) {
		t.Parallel()
		row := rowOf(t, ada)
		row.InvitationVersion = nil
		if _, err := c.Compose(row); err == nil {
			t.Error("a letter without its invitation was written")
		}
	})
}

// nasty is what people type to break letters.
var nasty = []string{
	"Eve\r\nBcc: victim@example.com\r\n\r\nBody",
	"Eve\u2028Bcc: victim@example.com",
	"Eve\x00\x1b[31m\u202egnp.exe",
	"<script>alert(1)</script><a href=\"https://evil.example\">Eve</a>",
	"{{.Link}} {{template \"x\"}} ${Link} %s",
	"--> ]]> </style></title>",
	"=?utf-8?q?Eve?= \"<x@evil.example>\"",
	strings.Repeat("very ", 40) + "long",
	"\xff\xfe not UTF-8",
	"Łukasz 李 أحمد 👩‍💻",
}

func TestCompose_what_people_typed_stays_text(t *testing.T) {
	t.Parallel()
	for _, typed := range nasty {
		content := Invitation{OrganizationName: typed, InviterName: typed, Department: typed, Message: typed, Role: role.Member, ExpiresAt: morning}
		for _, content := range []Content{content, Welcome{Name: typed, OrganizationName: typed}, Verification{Name: typed}, PasswordReset{Name: typed}} {
			checkHarmless(t, compose(t, content))
		}
	}
}

func FuzzCompose(f *testing.F) {
	for _, typed := range nasty {
		f.Add(typed, typed)
	}
	f.Fuzz(func(t *testing.T, name, message string) {
		checkHarmless(t, compose(t, Invitation{OrganizationName: name, InviterName: name, Message: message, ExpiresAt: morning}))
	})
}

// checkHarmless tells whether a letter has just the headers, the tags and the
// links of the same letter about harmless people.
func checkHarmless(t *testing.T, m Message) {
	t.Helper()
	raw, err := m.mime()
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Auto-Submitted", "Content-Type", "Date", "From", "Message-Id", "Mime-Version", "Subject", "To",
		"X-Auto-Response-Suppress"}
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(parsed.Header))); diff != "" {
		t.Errorf("headers (-want +got):\n%s", diff)
	}
	if subject, err := new(mime.WordDecoder).DecodeHeader(parsed.Header.Get("Subject")); err != nil || subject != strings.TrimSpace(m.Subject) {
		t.Errorf("the subject %q arrives as %q, %v", m.Subject, subject, err)
	}
	if n := len([]rune(m.Subject)); n > 150 {
		t.Errorf("the subject has %d characters", n)
	}
	for _, tag := range []string{"<script", "<a ", "<img", "<style", "</title"} {
		expected := map[string]int{"<a ": 2, "<style": 5, "</title": 1}[tag]
		if n := strings.Count(strings.ToLower(m.HTML), tag); n != expected {
			t.Errorf("the HTML has %d times %s, not %d", n, tag, expected)
		}
	}
	if n := strings.Count(m.HTML, m.Link); n != 3 {
		t.Errorf("the HTML has the link %d times, not 3", n)
	}
	for _, s := range []string{m.Subject, m.Text, m.HTML} {
		if strings.ContainsAny(s, "\x00\x1b\r\u2028\u2029\u202e") {
			t.Errorf("a control character is left in %q", s)
		}
	}
}

func TestCompose_names_hold_nothing_to_make_a_link_of(t *testing.T) {
	t.Parallel()
	m := compose(t, Verification{Name: "Win at https://evil.example/now", ExpiresAt: morning})
	for _, part := range []string{m.Text, m.HTML} {
		if strings.Contains(part, "evil.example") || strings.Contains(part, "https://evil") {
			t.Errorf("a mail program makes a link of the name in:\n%s", part)
		}
		if !strings.Contains(strings.ReplaceAll(part, "\u200c", ""), "Win at https://evil.example/now") {
			t.Errorf("the name is not to be read in:\n%s", part)
		}
	}
	if got := name("J.R.R. Tolkien, Dr. phil., Acme Inc."); strings.Contains(got, "\u200c") {
		t.Errorf("an ordinary name was changed to %q", got)
	}
}

func TestCompose_message_keeps_its_lines(t *testing.T) {
	t.Parallel()
	content := ada
	content.Message = "\r\n one\r\n\r\ntwo\u2028three\rfour  \n"
	m := compose(t, content)
	if want := "> one\n> \n> two\n> three\n> four\n"; !strings.Contains(m.Text, want) {
		t.Errorf("the text is\n%s", m.Text)
	}
	if want := "one<br><br>two<br>three<br>four<"; !strings.Contains(m.HTML, want) {
		t.Errorf("the HTML has no %s", want)
	}
}

func TestCompose_same_row_gives_the_same_message(t *testing.T) {
	t.Parallel()
	row := rowOf(t, ada)
	first, second := composeRow(t, row), composeRow(t, row)
	if diff := cmp.Diff(first, second); diff != "" {
		t.Error(diff)
	}
	if want := row.ID.String() + "@usher.example"; first.ID != want {
		t.Errorf("the Message-ID is %s, not %s", first.ID, want)
	}
}

func TestCompose_sender_outside_ASCII_is_spelled_for_SMTP(t *testing.T) {
	t.Parallel()
	c := composer(t)
	c.From.Address = "post@bücher.example"
	m, err := c.Compose(rowOf(t, ada))
	if err != nil {
		t.Fatal(err)
	}
	if m.From.Address != "post@xn--bcher-kva.example" || !strings.HasSuffix(m.ID, "@xn--bcher-kva.example") {
		t.Errorf("From is %s, Message-ID is %s", m.From.Address, m.ID)
	}
}

func TestLetter_must_fit_its_link(t *testing.T) {
	t.Parallel()
	id := uuid.New()
	for _, l := range []Letter{
		{Content: ada},
		{Content: ada, OneTimeLinkID: id},
		{Content: Verification{}, InvitationID: id},
		{Content: PasswordReset{}},
		{Content: Welcome{}, OneTimeLinkID: id},
	} {
		if l.checkLink() == nil {
			t.Errorf("%+v was taken", l)
		}
	}
}

var (
	letterID     = uuid.MustParse("0197d3a0-0000-7000-8000-000000000001")
	invitationID = uuid.MustParse("0197d3a0-0000-7000-8000-000000000002")
	oneTimeID    = uuid.MustParse("0197d3a0-0000-7000-8000-000000000003")
)

// rowOf is the row that Queue would write.
func rowOf(t *testing.T, content Content) *ent.Letter {
	t.Helper()
	stored, err := json.Marshal(content)
	if err != nil {
		t.Fatal(err)
	}
	version := 3
	return &ent.Letter{
		ID: letterID, Kind: content.kind(), Recipient: "grace@example.com", Content: string(stored), CreatedAt: morning,
		InvitationID: &invitationID, InvitationVersion: &version, OneTimeLinkID: &oneTimeID,
	}
}

func compose(t *testing.T, content Content) Message {
	t.Helper()
	return composeRow(t, rowOf(t, content))
}

func composeRow(t *testing.T, row *ent.Letter) Message {
	t.Helper()
	m, err := composer(t).Compose(row)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func golden(t *testing.T, path, got string) {
	t.Helper()
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
