package mail

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/uuid"

	"usher/ent/letter"
	"usher/internal/mail/mailtest"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// setupMailbox is a bundle whose worker delivers into the mailbox.
func setupMailbox(t *testing.T, s *store.Store) (*bundle, http.Handler) {
	t.Helper()
	b := setup(t, s, &mailtest.Server{})
	box := &Mailbox{Store: s, Composer: b.Composer, Log: slog.New(slog.DiscardHandler), Stylesheet: "/assets/usher.css", Icon: "/assets/icon.svg"}
	b.Sender = box
	return b, box.Handler()
}

func TestMailbox_shows_what_was_sent(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b, handler := setupMailbox(t, s)
		expect(t, get(t, handler, "/mailbox"), http.StatusOK, "No letters yet")

		ids := b.queue(t, "grace@example.com", "edsger@example.com")
		expect(t, get(t, handler, "/mailbox"), http.StatusOK, "No letters yet")
		b.sendAll(t)
		list := get(t, handler, "/mailbox")
		expect(t, list, http.StatusOK, "grace@example.com", "edsger@example.com",
			`<a href="/mailbox/`+ids[0].String()+`">Ada Lovelace invites you to Analytical Engines</a>`, "12 Nov 2026, 09:30 UTC")
		if page := list.Body.String(); strings.Index(page, ids[1].String()) > strings.Index(page, ids[0].String()) {
			t.Error("the newest letter is not first")
		}

		link := b.link(t, ids[0])
		expect(t, get(t, handler, "/mailbox/"+ids[0].String()), http.StatusOK,
			`<a href="`+link+`">`+link+`</a>`, `src="/mailbox/`+ids[0].String()+`/html"`, "Hello,\n\nAda Lovelace invites you")
		frame := get(t, handler, "/mailbox/"+ids[0].String()+"/html")
		expect(t, frame, http.StatusOK, `<base target="_top">`, `href="`+link+`"`)
		if strings.Contains(frame.Body.String(), "_blank") {
			t.Error("the letter's links open windows that its frame may not open")
		}
		if n := len(b.server.Messages()); n != 0 {
			t.Errorf("%d letters went out by SMTP", n)
		}
	})
}

func (b *bundle) link(t *testing.T, id uuid.UUID) string {
	t.Helper()
	return composeRow(t, b.row(t, id)).Link
}

func TestMailbox_as_JSON(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b, handler := setupMailbox(t, s)
		if body := strings.TrimSpace(get(t, handler, "/mailbox?format=json").Body.String()); body != "[]" {
			t.Errorf("an empty mailbox is %s", body)
		}
		id := b.queue(t, "grace@example.com")[0]
		b.sendAll(t)
		var letters []map[string]any
		if err := json.Unmarshal(get(t, handler, "/mailbox", "Accept", "application/json").Body.Bytes(), &letters); err != nil {
			t.Fatal(err)
		}
		if len(letters) != 1 {
			t.Fatalf("the mailbox has %v", letters)
		}
		got := letters[0]
		if got["id"] != id.String() || got["to"] != "grace@example.com" || got["kind"] != string(letter.KindINVITATION) ||
			got["subject"] != "Ada Lovelace invites you to Analytical Engines" || got["link"] != b.link(t, id) ||
			got["createdAt"] != "2026-11-12T09:30:00Z" || !strings.Contains(got["text"].(string), b.link(t, id)) {
			t.Errorf("the letter is %v", got)
		}
	})
}

func TestMailbox_shows_nothing_else(t *testing.T) {
	t.Parallel()
	b, handler := setupMailbox(t, storetest.New(t, storetest.SQLite))
	waiting := b.queue(t, "grace@example.com")[0].String()
	for _, path := range []string{"/mailbox/" + waiting, "/mailbox/" + waiting + "/html", "/mailbox/" + uuid.NewString(), "/mailbox/x", "/mailbox/"} {
		expect(t, get(t, handler, path), http.StatusNotFound)
	}
	r := httptest.NewRequest(http.MethodPost, "https://usher.example/mailbox", nil)
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	expect(t, w, http.StatusMethodNotAllowed)
}

func TestMailbox_pages_are_kept_by_nobody_and_run_nothing(t *testing.T) {
	t.Parallel()
	b, handler := setupMailbox(t, storetest.New(t, storetest.SQLite))
	id := b.queue(t, "grace@example.com")[0].String()
	b.sendAll(t)
	for path, policy := range map[string]string{
		"/mailbox": "default-src 'none'; style-src 'self'", "/mailbox/" + id: "default-src 'none'; style-src 'self'",
		"/mailbox/" + id + "/html": "sandbox allow-top-navigation-by-user-activation",
	} {
		header := get(t, handler, path).Header()
		if csp := header.Get("Content-Security-Policy"); !strings.Contains(csp, policy) || strings.Contains(csp, "script") {
			t.Errorf("%s: the policy is %s", path, csp)
		}
		if header.Get("Cache-Control") != "no-store" || header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: the headers are %v", path, header)
		}
	}
}

func get(t *testing.T, handler http.Handler, path string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "https://usher.example"+path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w
}

func expect(t *testing.T, w *httptest.ResponseRecorder, status int, parts ...string) {
	t.Helper()
	if w.Code != status {
		t.Errorf("status %d, not %d: %s", w.Code, status, w.Body)
	}
	for _, part := range parts {
		if !strings.Contains(w.Body.String(), part) {
			t.Errorf("the answer lacks %s:\n%s", part, w.Body)
		}
	}
}

// A page elsewhere can point a name of its own at this machine (DNS rebinding).
func TestMailbox_answers_to_its_own_names_only(t *testing.T) {
	t.Parallel()
	m := &Mailbox{Composer: composer(t)}
	for host, knows := range map[string]bool{
		"usher.example": true, "localhost:8080": true, "127.0.0.1:8080": true, "[::1]:8080": true,
		"evil.example": false, "usher.example.evil.example": false, "192.0.2.1:8080": false, "localhost.evil.example": false, "": false,
	} {
		if got := m.knows(host); got != knows {
			t.Errorf("%q: %v", host, got)
		}
	}
}
