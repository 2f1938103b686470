package mail

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Mailbox stands in for a mail server where there is none: letters handed to it
// count as sent, and its pages show them to whoever asks. So it belongs on a
// developer's machine only. Nothing is kept besides the rows; what it shows is
// written anew from them.
type Mailbox struct {
	Store      *store.Store
	Composer   *Composer
	Log        *slog.Logger
	Stylesheet string // its path on this server
	Icon       string // as well
}

// shown is how many letters the list goes back.
const shown = 100

// Send takes every letter.
func (m *Mailbox) Send(ctx context.Context, _ Message, permit func(context.Context) error) error {
	return permit(ctx)
}

// Handler serves the list at /mailbox, as JSON too (?format=json, or by the
// Accept header), and each letter at /mailbox/{id}.
func (m *Mailbox) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /mailbox", m.list)
	mux.HandleFunc("GET /mailbox/{id}", m.letter)
	mux.HandleFunc("GET /mailbox/{id}/html", m.frame)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer")
		if !m.knows(r.Host) {
			http.Error(w, "The mailbox is at "+m.Composer.PublicURL+"/mailbox.", http.StatusForbidden)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// knows tells whether a request's Host is this machine or the public URL's. A
// page elsewhere can point a name of its own at this machine and read what is
// here as its own (DNS rebinding); the name gives it away.
func (m *Mailbox) knows(host string) bool {
	if _, public, _ := strings.Cut(m.Composer.PublicURL, "://"); strings.EqualFold(host, public) {
		return true
	}
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	ip, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return strings.EqualFold(host, "localhost") || err == nil && ip.IsLoopback()
}

// entry is a letter as the pages and the JSON show it.
type entry struct {
	ID        uuid.UUID   `json:"id"`
	To        string      `json:"to"`
	Subject   string      `json:"subject"`
	Kind      letter.Kind `json:"kind"`
	Text      string      `json:"text"`
	Link      string      `json:"link"`
	CreatedAt time.Time   `json:"createdAt"`

	html string
}

func (e entry) When() string { return e.CreatedAt.Format("2 Jan 2006, 15:04 UTC") }

func (m *Mailbox) list(w http.ResponseWriter, r *http.Request) {
	rows, err := m.Store.Client.Letter.Query().
		Where(letter.StateEQ(letter.StateSENT)).
		Order(letter.ByID(sql.OrderDesc())). // UUIDv7: newest first
		Limit(shown).
		All(asReader(r))
	if err != nil {
		m.fail(w, r, err)
		return
	}
	entries := make([]entry, len(rows))
	for i, row := range rows {
		if entries[i], err = m.entry(row); err != nil {
			m.fail(w, r, err)
			return
		}
	}
	if r.FormValue("format") == "json" || strings.Contains(r.Header.Get("Accept"), "application/json") {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		_ = json.NewEncoder(w).Encode(entries)
		return
	}
	m.page(w, r, "list", entries)
}

func (m *Mailbox) letter(w http.ResponseWriter, r *http.Request) {
	if e, ok := m.find(w, r); ok {
		m.page(w, r, "letter", e)
	}
}

// frame is the letter's HTML, made to stand in a frame of the letter's page:
// without scripts, forms and the like, and with links that leave the frame.
func (m *Mailbox) frame(w http.ResponseWriter, r *http.Request) {
	e, ok := m.find(w, r)
	if !ok {
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy",
		"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; "+
			"sandbox allow-top-navigation-by-user-activation")
	html := strings.ReplaceAll(e.html, ` target="_blank"`, "")
	_, _ = w.Write([]byte(strings.Replace(html, "<head>", `<head><base target="_top">`, 1)))
}

func (m *Mailbox) find(w http.ResponseWriter, r *http.Request) (entry, bool) {
	id, err := uuid.Parse(r.PathValue("id"))
	if err != nil {
		http.Error(w, "There is no such letter.", http.StatusNotFound)
		return entry{}, false
	}
	row, err := m.Store.Client.Letter.Query().
		Where(letter.ID(id), letter.StateEQ(letter.StateSENT)).
		Only(asReader(r))
	if ent.IsNotFound(err) {
		http.Error(w, "There is no such letter.", http.StatusNotFound)
		return entry{}, false
	}
	if err != nil {
		m.fail(w, r, err)
		return entry{}, false
	}
	e, err := m.entry(row)
	if err != nil {
		m.fail(w, r, err)
		return entry{}, false
	}
	return e, true
}

func (m *Mailbox) entry(row *ent.Letter) (entry, error) {
	message, err := m.Composer.Compose(row)
	return entry{
		ID: row.ID, To: row.Recipient, Subject: message.Subject, Kind: row.Kind,
		Text: message.Text, Link: message.Link, CreatedAt: row.CreatedAt.UTC(), html: message.HTML,
	}, err
}

func (m *Mailbox) page(w http.ResponseWriter, r *http.Request, name string, data any) {
	var page bytes.Buffer
	err := mailboxPages.ExecuteTemplate(&page, name, map[string]any{"Stylesheet": m.Stylesheet, "Icon": m.Icon, "Data": data})
	if err != nil {
		m.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy",
		"default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	_, _ = w.Write(page.Bytes())
}

func (m *Mailbox) fail(w http.ResponseWriter, r *http.Request, err error) {
	if !errors.Is(err, context.Canceled) {
		m.Log.ErrorContext(r.Context(), "mailbox", "error", fmt.Errorf("show the mailbox: %w", err))
	}
	http.Error(w, "The mailbox cannot be shown just now; the server's log says why.", http.StatusInternalServerError)
}

func asReader(r *http.Request) context.Context {
	return viewer.AsSystem(r.Context(), "show the mailbox")
}

//go:embed mailbox.html.tmpl
var mailboxFiles embed.FS

var mailboxPages = template.Must(template.ParseFS(mailboxFiles, "mailbox.html.tmpl"))
