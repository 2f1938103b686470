// Package mailtest is a mail server inside the test's process. It records what
// it takes, and misbehaves on request: it refuses, defers, hangs, or cuts the
// connection after the letter's final dot.
package mailtest

import (
	"crypto/tls"
	"errors"
	"io"
	"net"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// Server is a mail server. The zero value takes every letter; set the fields
// before Start. The hooks run on the connection's own goroutine and may block.
type Server struct {
	Connect func()                // a client has connected
	Rcpt    func(to string) error // Refuse(…) or nil
	Data    func(m Message) error // Refuse(…), ErrCut or nil; the message is whole

	STARTTLS bool   // offer it, with a certificate that ClientTLS trusts
	AtOnce   bool   // speak TLS from the first byte
	User     string // demand signing in; only over TLS, unless PlainAuth
	Pass     string

	PlainAuth bool
	Forgetful bool // keep no letter: the hooks see them

	server    *smtp.Server
	address   string
	serverTLS *tls.Config
	clientTLS *tls.Config
	serving   sync.WaitGroup
	listener  net.Listener // of those who come

	mu       sync.Mutex
	seen     []Message
	messages []Message
	arrived  chan struct{} // closed and replaced at each arrival
}

// ErrCut makes the server drop the connection without an answer. The letter
// counts as taken.
var ErrCut = errors.New("cut")

// Refuse is an answer: a 4xx code defers, a 5xx code refuses for good.
func Refuse(code int, words string) error {
	return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 0, 0}, Message: words}
}

// Start serves on a free port of this machine until the test ends.
func (s *Server) Start(t testing.TB) {
	t.Helper()
	s.StartAt(t, "127.0.0.1:0")
}

// StartAt is Start at an address.
func (s *Server) StartAt(t testing.TB, address string) {
	t.Helper()
	s.arrived = make(chan struct{})
	s.server = smtp.NewServer(smtp.BackendFunc(s.session))
	s.server.AllowInsecureAuth = s.PlainAuth
	s.server.ErrorLog = silent{}
	if s.STARTTLS || s.AtOnce {
		s.serverTLS, s.clientTLS = certificates(t)
	}
	if s.STARTTLS {
		s.server.TLSConfig = s.serverTLS
	}
	s.address = address
	if err := s.Open(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = s.server.Close()
		_ = s.listener.Close() // which Close does not know when Serve has hardly begun
		s.serving.Wait()
	})
}

// Shut has whoever connects be refused, until Open. Whoever is connected goes on.
func (s *Server) Shut() { _ = s.listener.Close() }

// Open has the server be reached again where it was.
func (s *Server) Open() error {
	listener, err := net.Listen("tcp", s.address)
	if err != nil {
		return err
	}
	s.address = listener.Addr().String()
	if s.AtOnce {
		listener = tls.NewListener(listener, s.serverTLS)
	}
	s.listener = listener
	s.serving.Go(func() { _ = s.server.Serve(listener) })
	return nil
}

// Address is host and port.
func (s *Server) Address() string { return s.address }

// URL is what a configuration would say: smtp://host:port.
func (s *Server) URL() string {
	if s.AtOnce {
		return "smtps://" + s.address
	}
	return "smtp://" + s.address
}

// ClientTLS trusts this server's certificate and nothing else.
func (s *Server) ClientTLS() *tls.Config { return s.clientTLS }

// Messages lists what the server took so far.
func (s *Server) Messages() []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.messages)
}

// Seen lists what came whole so far, taken or not.
func (s *Server) Seen() []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.seen)
}

// Await returns the messages once there are at least n. It fails the test when
// they do not come.
func (s *Server) Await(t testing.TB, n int) []Message {
	t.Helper()
	late := time.After(20 * time.Second)
	for {
		s.mu.Lock()
		messages, arrived := slices.Clone(s.messages), s.arrived
		s.mu.Unlock()
		if len(messages) >= n {
			return messages
		}
		select {
		case <-arrived:
		case <-late:
			t.Fatalf("%d letters came, %d were expected", len(messages), n)
		}
	}
}

func (s *Server) see(m Message) {
	if s.Forgetful {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen = append(s.seen, m)
}

func (s *Server) take(m Message) {
	if s.Forgetful {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.messages = append(s.messages, m)
	close(s.arrived)
	s.arrived = make(chan struct{})
}

func (s *Server) session(c *smtp.Conn) (smtp.Session, error) {
	if s.Connect != nil {
		s.Connect()
	}
	return &session{server: s, conn: c, signedIn: s.User == ""}, nil
}

// session is one connection's.
type session struct {
	server   *Server
	conn     *smtp.Conn
	signedIn bool
	from, to string
	began    time.Time
}

func (c *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (c *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, pass string) error {
		if user != c.server.User || pass != c.server.Pass {
			return smtp.ErrAuthFailed
		}
		c.signedIn = true
		return nil
	}), nil
}

func (c *session) Mail(from string, _ *smtp.MailOptions) error {
	if !c.signedIn {
		return smtp.ErrAuthRequired
	}
	c.from = from
	return nil
}

func (c *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	if c.server.Rcpt != nil {
		if err := c.server.Rcpt(to); err != nil {
			return err
		}
	}
	c.to, c.began = to, time.Now()
	return nil
}

func (c *session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err // the client broke off: not a letter
	}
	m, err := parse(c.from, c.to, raw)
	if err != nil {
		return Refuse(554, err.Error())
	}
	_, m.TLS = c.conn.TLSConnectionState()
	m.Began = c.began
	c.server.see(m)
	if c.server.Data != nil {
		err = c.server.Data(m)
	}
	if errors.Is(err, ErrCut) {
		c.server.take(m)
		return c.conn.Close()
	}
	if err != nil {
		return err
	}
	c.server.take(m)
	return nil
}

func (c *session) Reset()        {}
func (c *session) Logout() error { return nil }

type silent struct{}

func (silent) Printf(string, ...any) {}
func (silent) Println(...any)        {}
