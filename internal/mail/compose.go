package mail

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	htmltemplate "html/template"
	"net/mail"
	"strings"
	texttemplate "text/template"
	"time"

	"golang.org/x/net/idna"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/address"
	"usher/internal/role"
	"usher/internal/token"
)

// Composer writes out what a row says: words, link and headers. The same row
// always gives the same message.
type Composer struct {
	token.Links // every link is built from the configured public URL, and never from what a request claims

	From mail.Address
}

// Message is a letter written out. It holds a secret, its link.
type Message struct {
	ID       string // the Message-ID, without angle brackets
	From, To mail.Address
	Date     time.Time
	Subject  string
	Text     string
	HTML     string
	Link     string
}

// words is what the templates speak of. Everything in it that people wrote has
// gone through line, lines, name, short or page.
type words struct {
	Subject, Preview string
	To, Link, Host   string
	Opening          string // who invites, as the beginning of a sentence
	Name             string
	Organization     string
	Role             string
	Department       string
	Message          []string
	Resent           bool
	ExpiresAt        string
	Facts            []fact
}

// Compose writes a letter out. Its error is for the log: a row that some other
// version of usher wrote, or a fault of ours.
func (c *Composer) Compose(l *ent.Letter) (Message, error) {
	link, err := c.link(l)
	if err != nil {
		return Message{}, fmt.Errorf("compose letter %s: %w", l.ID, err)
	}
	m, err := c.write(l, link)
	if err != nil {
		return Message{}, fmt.Errorf("compose letter %s: %w", l.ID, err)
	}
	return m, nil
}

// Preview writes out the letter that Queue and a worker would send, and sends
// nothing. Its link opens the page that the letter's would, and carries no token.
func (c *Composer) Preview(recipient address.Address, content Content) (Message, error) {
	stored, err := json.Marshal(content)
	if err != nil {
		return Message{}, fmt.Errorf("preview a letter: %w", err)
	}
	l := &ent.Letter{Kind: content.kind(), Recipient: string(recipient), Content: string(stored)}
	m, err := c.write(l, c.Page(linkKinds[l.Kind]))
	if err != nil {
		return Message{}, fmt.Errorf("preview a letter: %w", err)
	}
	return m, nil
}

func (c *Composer) write(l *ent.Letter, link string) (Message, error) {
	w, err := c.words(l, link)
	if err != nil {
		return Message{}, err
	}
	name := strings.ToLower(string(l.Kind))
	var text, html bytes.Buffer
	if err := texts.ExecuteTemplate(&text, name+".txt.tmpl", w); err != nil {
		return Message{}, err
	}
	if err := pages.ExecuteTemplate(&html, name+".html.tmpl", w); err != nil {
		return Message{}, err
	}
	from, domain := ascii(c.From)
	return Message{
		ID:      l.ID.String() + "@" + domain,
		From:    from,
		To:      mail.Address{Address: l.Recipient},
		Date:    l.CreatedAt.UTC(),
		Subject: w.Subject,
		Text:    text.String(),
		HTML:    html.String(),
		Link:    w.Link,
	}, nil
}

func (c *Composer) words(l *ent.Letter, link string) (w words, err error) {
	switch l.Kind {
	case letter.KindINVITATION:
		w, err = read(l.Content, Invitation.words)
	case letter.KindVERIFICATION:
		w, err = read(l.Content, Verification.words)
	case letter.KindWELCOME:
		w, err = read(l.Content, Welcome.words)
	case letter.KindPASSWORD_RESET:
		w, err = read(l.Content, PasswordReset.words)
	default:
		err = fmt.Errorf("the kind %q is unknown", l.Kind)
	}
	_, host, _ := strings.Cut(c.PublicURL, "://")
	w.To, w.Link, w.Host = line(l.Recipient), link, host
	return w, err
}

func read[C Content](content string, words func(C) words) (w words, err error) {
	var c C
	if err := json.Unmarshal([]byte(content), &c); err != nil {
		return w, fmt.Errorf("read its content: %w", err)
	}
	return words(c), nil
}

// linkKinds are what the tokens in the letters' links are for. A welcome letter's
// link leads home and carries none.
var linkKinds = map[letter.Kind]token.Kind{
	letter.KindINVITATION:     token.Invitation,
	letter.KindVERIFICATION:   token.VerifyEmail,
	letter.KindPASSWORD_RESET: token.ResetPassword,
}

// link derives the letter's link. The token stands in the fragment, which no
// browser sends to a server and no scanner of mails follows.
func (c *Composer) link(l *ent.Letter) (string, error) {
	switch kind := linkKinds[l.Kind]; {
	case l.Kind == letter.KindWELCOME:
		return c.Page(kind), nil
	case l.Kind == letter.KindINVITATION && l.InvitationID != nil && l.InvitationVersion != nil:
		return c.URL(kind, token.Claim{ID: *l.InvitationID, Version: *l.InvitationVersion}), nil
	case (l.Kind == letter.KindVERIFICATION || l.Kind == letter.KindPASSWORD_RESET) && l.OneTimeLinkID != nil:
		return c.URL(kind, token.Claim{ID: *l.OneTimeLinkID, Version: token.OnlyVersion}), nil
	}
	return "", fmt.Errorf("there is nothing to derive the link of a letter of kind %q from", l.Kind)
}

// ascii spells the sender's domain as SMTP and the Message-ID want it.
func ascii(from mail.Address) (_ mail.Address, domain string) {
	local, domain, _ := strings.Cut(from.Address, "@")
	if spelled, err := idna.Lookup.ToASCII(domain); err == nil {
		domain = spelled
	}
	from.Address = local + "@" + domain
	return from, domain
}

func (i Invitation) words() words {
	opening, subject := "You are invited", "You are invited to "+short(i.OrganizationName)
	if inviter := line(i.InviterName); inviter != "" {
		opening, subject = name(inviter)+" invites you", short(inviter)+" invites you to "+short(i.OrganizationName)
	}
	message := lines(i.Message)
	preview := "You may accept or decline until " + moment(i.ExpiresAt) + "."
	if len(message) > 0 {
		preview = strings.Join(message, " ")
	}
	if i.Resent {
		subject = "New link: " + subject
	}
	return words{
		Subject:      subject,
		Preview:      preview,
		Opening:      opening,
		Organization: name(i.OrganizationName),
		Role:         roleInWords(i.Role, i.RoleName),
		Department:   name(i.Department),
		Message:      message,
		Resent:       i.Resent,
		ExpiresAt:    moment(i.ExpiresAt),
	}
}

func (v Verification) words() words {
	return words{
		Subject:      "Please confirm your e-mail address",
		Preview:      "One click, and we know that this address is yours.",
		Name:         name(v.Name),
		Organization: name(v.OrganizationName),
		ExpiresAt:    moment(v.ExpiresAt),
	}
}

func (v Welcome) words() words {
	return words{
		Subject:      "Welcome to " + short(v.OrganizationName),
		Preview:      "You have joined as " + roleInWords(v.Role, v.RoleName) + ".",
		Name:         name(v.Name),
		Organization: name(v.OrganizationName),
		Role:         roleInWords(v.Role, v.RoleName),
		Department:   name(v.Department),
		Facts:        v.facts(),
	}
}

func (p PasswordReset) words() words {
	return words{
		Subject:   "Choose a new password",
		Preview:   "The link works once, until " + moment(p.ExpiresAt) + ".",
		Name:      name(p.Name),
		ExpiresAt: moment(p.ExpiresAt),
	}
}

func roleInWords(r role.Role, named string) string {
	switch {
	case named != "":
		return name(named)
	case r == role.Admin:
		return "an admin"
	case r == role.Viewer:
		return "a viewer, who may look but not change anything"
	default:
		return "a member"
	}
}

func moment(t time.Time) string { return t.UTC().Format("Monday, 2 January 2006, 15:04 UTC") }

//go:embed templates/*.tmpl
var templates embed.FS

var (
	texts = texttemplate.Must(texttemplate.ParseFS(templates, "templates/*.txt.tmpl"))
	pages = htmltemplate.Must(htmltemplate.New("").Funcs(htmltemplate.FuncMap{
		"outlook": func(comment string) htmltemplate.HTML { return htmltemplate.HTML(comment) }, // #nosec G203 -- comments that stand in our own templates
	}).ParseFS(templates, "templates/*.html.tmpl"))
)
