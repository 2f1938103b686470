package mail

import (
	"cmp"
	"context"
	"errors"
	"net"
	"net/url"
	"strings"
	"testing"
	"time"

	"usher/internal/mail/mailtest"
)

func TestParseSMTP(t *testing.T) {
	t.Parallel()
	for given, want := range map[string]SMTP{
		"smtp://mail.example.com":                    {Host: "mail.example.com", Port: 587},
		"smtp://localhost:1025":                      {Host: "localhost", Port: 1025},
		"smtp://[::1]:25":                            {Host: "::1", Port: 25},
		"smtp://ada:p%40ss%3A@mail.example.com:2525": {Host: "mail.example.com", Port: 2525, User: "ada", Pass: "p@ss:"},
		"smtp://mail.example.com?tls=required":       {Host: "mail.example.com", Port: 587, TLS: TLSRequired},
		"smtp://mail.example.com/?tls=off":           {Host: "mail.example.com", Port: 587, TLS: TLSOff},
		"smtps://mail.example.com":                   {Host: "mail.example.com", Port: 465, TLS: TLSAtOnce},
	} {
		if got, err := ParseSMTP(given); err != nil || *got != want {
			t.Errorf("%s: %+v, %v", given, got, err)
		}
	}
	for _, given := range []string{
		"", "mail.example.com", "http://mail.example.com", "smtp://", "smtp://:25", "smtp://mail.example.com/path",
		"smtp://mail.example.com:99999", "smtp://mail.example.com:0", "smtp://mail.example.com?tls=maybe",
		"smtp://mail.example.com?tls=", "smtp://mail.example.com?x=1", "smtps://mail.example.com?tls=off",
		"smtps://ada:secret%zz@mail.example.com", "smtps://ada:secret@", "smtp://ada:secret@mail.example.com?tls=secret",
	} {
		_, err := ParseSMTP(given)
		if err == nil {
			t.Errorf("%s was taken", given)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error shows the password: %v", given, err)
		}
	}
}

func TestSMTP(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		server   *mailtest.Server
		query    string
		user     *url.Userinfo
		distrust bool
		problem  string // in the error; empty: the letter arrives
		refused  bool
		tls      bool
	}{
		"a letter arrives":                               {},
		"STARTTLS is used when it is offered":            {server: &mailtest.Server{STARTTLS: true}, tls: true},
		"a false certificate is no reason to go without": {server: &mailtest.Server{STARTTLS: true}, distrust: true, problem: "certificate"},
		"tls=off ignores the offer":                      {server: &mailtest.Server{STARTTLS: true}, query: "tls=off"},
		"tls=required needs the offer":                   {query: "tls=required", problem: "does not support STARTTLS"},
		"smtps is encrypted at once":                     {server: &mailtest.Server{AtOnce: true}, tls: true},
		"a password goes over TLS": {
			server: &mailtest.Server{STARTTLS: true, User: "ada", Pass: "secret"}, user: url.UserPassword("ada", "secret"), tls: true,
		},
		"a password goes over smtps": {
			server: &mailtest.Server{AtOnce: true, User: "ada", Pass: "secret"}, user: url.UserPassword("ada", "secret"), tls: true,
		},
		"a password does not go in the clear": {
			server: &mailtest.Server{PlainAuth: true, User: "ada", Pass: "secret"}, user: url.UserPassword("ada", "secret"),
			problem: "Auth autodiscover",
		},
		"a password goes in the clear where that was asked for": {
			server: &mailtest.Server{PlainAuth: true, User: "ada", Pass: "secret"}, user: url.UserPassword("ada", "secret"),
			query: "tls=off",
		},
		"a wrong password may be mended": {
			server: &mailtest.Server{AtOnce: true, User: "ada", Pass: "secret"}, user: url.UserPassword("ada", "wrong"),
			problem: "535",
		},
		"a refused sender may be mended": {
			server: &mailtest.Server{STARTTLS: true, User: "ada", Pass: "secret"}, problem: "refuses the sender: 502",
		},
		"a deferred recipient is tried again": {
			server: &mailtest.Server{Rcpt: answer(mailtest.Refuse(450, "greylisted"))}, problem: "450 4.0.0 greylisted",
		},
		"a refused recipient is not": {
			server: &mailtest.Server{Rcpt: answer(mailtest.Refuse(550, "no such user"))}, problem: "550 5.0.0 no such user", refused: true,
		},
		"a deferred letter is tried again": {
			server: &mailtest.Server{Data: judgement(mailtest.Refuse(451, "later"))}, problem: "451 4.0.0 later",
		},
		"a refused letter is not": {
			server: &mailtest.Server{Data: judgement(mailtest.Refuse(554, "spam"))}, problem: "554 5.0.0 spam", refused: true,
		},
		"a missing answer is tried again": {
			server: &mailtest.Server{Data: judgement(mailtest.ErrCut)}, problem: "broke off before the mail server's answer",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := cmp.Or(test.server, &mailtest.Server{})
			server.Start(t)
			err := send(t, server, test.query, test.user, test.distrust)
			var refused *Refusal
			if errors.As(err, &refused) != test.refused {
				t.Errorf("refused for good: %v", err)
			}
			if test.problem == "" {
				if err != nil {
					t.Fatal(err)
				}
				checkArrived(t, server.Messages(), test.tls)
			} else if err == nil || !strings.Contains(err.Error(), test.problem) {
				t.Errorf("the error is %v, without %q", err, test.problem)
			} else if strings.Contains(err.Error(), "secret") {
				t.Errorf("the error shows the password: %v", err)
			}
		})
	}
}

func answer(err error) func(string) error { return func(string) error { return err } }
func judgement(err error) func(mailtest.Message) error {
	return func(mailtest.Message) error { return err }
}

func send(t *testing.T, server *mailtest.Server, query string, user *url.Userinfo, distrust bool) error {
	t.Helper()
	u, err := url.Parse(server.URL())
	if err != nil {
		t.Fatal(err)
	}
	u.User, u.RawQuery = user, query
	sender, err := ParseSMTP(u.String())
	if err != nil {
		t.Fatal(err)
	}
	if !distrust {
		sender.TLSConfig = server.ClientTLS()
	}
	return sender.Send(t.Context(), compose(t, ada), permitted)
}

func permitted(context.Context) error { return nil }

func checkArrived(t *testing.T, messages []mailtest.Message, encrypted bool) {
	t.Helper()
	if len(messages) != 1 {
		t.Fatalf("%d letters arrived", len(messages))
	}
	m, want := messages[0], compose(t, ada)
	if m.From != "letters@usher.example" || m.To != "grace@example.com" || m.ID != "<"+want.ID+">" || m.TLS != encrypted {
		t.Errorf("from %s to %s, Message-ID %s, encrypted %v", m.From, m.To, m.ID, m.TLS)
	}
	if m.Subject != want.Subject || m.Text != want.Text || m.HTML != want.HTML {
		t.Errorf("the letter changed on its way:\n%s", m.Raw)
	}
	if m.Header.Get("Auto-Submitted") != "auto-generated" || m.Header.Get("Date") != "Thu, 12 Nov 2026 09:30:00 +0000" {
		t.Errorf("the headers are %v", m.Header)
	}
}

func TestSMTP_nothing_is_given_away_without_permission(t *testing.T) {
	t.Parallel()
	server := &mailtest.Server{}
	server.Start(t)
	refused := errors.New("not now")
	sender, err := ParseSMTP(server.URL())
	if err != nil {
		t.Fatal(err)
	}
	err = sender.Send(t.Context(), compose(t, ada), func(context.Context) error { return refused })
	if !errors.Is(err, refused) || len(server.Messages()) != 0 {
		t.Errorf("%v; %d letters arrived", err, len(server.Messages()))
	}
}

// Whoever judges letters by when their hand-over began relies on it.
func TestSMTP_permission_is_asked_when_the_recipient_is_accepted(t *testing.T) {
	t.Parallel()
	var accepting, asked time.Time
	server := &mailtest.Server{Rcpt: func(string) error { accepting = time.Now(); return nil }}
	server.Start(t)
	sender, err := ParseSMTP(server.URL())
	if err != nil {
		t.Fatal(err)
	}
	err = sender.Send(t.Context(), compose(t, ada), func(context.Context) error { asked = time.Now(); return nil })
	if err != nil {
		t.Fatal(err)
	}
	if began := server.Await(t, 1)[0].Began; began.Before(accepting) || asked.Before(began) {
		t.Errorf("the recipient was accepted at %v, permission asked for at %v; the hand-over is to have begun at %v", accepting, asked, began)
	}
}

func TestSMTP_hanging_server_is_left_when_the_context_ends(t *testing.T) {
	t.Parallel()
	for _, where := range []string{"greeting", "recipient", "letter"} {
		t.Run(where, func(t *testing.T) {
			t.Parallel()
			reached, release := make(chan struct{}), make(chan struct{})
			hang := func() { close(reached); <-release }
			server := &mailtest.Server{}
			switch where {
			case "greeting":
				server.Connect = hang
			case "recipient":
				server.Rcpt = func(string) error { hang(); return nil }
			case "letter":
				server.Data = func(mailtest.Message) error { hang(); return mailtest.ErrCut }
			}
			server.Start(t)
			t.Cleanup(func() { close(release) })
			sender, err := ParseSMTP(server.URL())
			if err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			returned := make(chan error, 1)
			go func() { returned <- sender.Send(ctx, compose(t, ada), permitted) }()
			<-reached
			cancel()
			if err := <-returned; err == nil {
				t.Error("a letter counts as sent that nobody confirmed")
			}
		})
	}
}

// A process that was stopped goes on where it stood, and its timers come late.
func TestSMTP_nothing_is_written_after_the_deadline(t *testing.T) {
	t.Parallel()
	ours, theirs := net.Pipe()
	defer theirs.Close()
	ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
	defer cancel()
	conn := bound(ctx, ours)
	defer conn.Close()
	conn.deadline = time.Now()
	if n, err := conn.Write([]byte("\r\n.\r\n")); n != 0 || err == nil {
		t.Errorf("%d bytes were written, %v", n, err)
	}
}
