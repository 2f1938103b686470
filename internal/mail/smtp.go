package mail

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"net/url"
	"os"
	"strconv"
	"time"

	gomail "github.com/wneessen/go-mail"
)

const (
	// dialTimeout bounds the connecting, phaseTimeout each half of what follows:
	// from the greeting to the signing in, and from MAIL to the last answer.
	dialTimeout  = 10 * time.Second
	phaseTimeout = 40 * time.Second
)

// SMTP hands letters to a mail server, each over a connection of its own.
type SMTP struct {
	Host string
	Port int
	User string // empty: no signing in
	Pass string
	TLS  Encryption

	TLSConfig *tls.Config // nil: the machine's certificates and Host as the name
}

// Encryption says when a connection is encrypted.
type Encryption string

// The ways to encrypt.
const (
	TLSOffered  Encryption = ""         // STARTTLS when the server offers it
	TLSRequired Encryption = "required" // STARTTLS or nothing
	TLSOff      Encryption = "off"      // never, not even for the password
	TLSAtOnce   Encryption = "at once"  // TLS from the first byte, smtps://
)

// ParseSMTP reads smtp://user:pass@host:port, with ?tls=required or ?tls=off
// behind it where wanted, or smtps://user:pass@host:port. The ports default to
// those of submission, 587 and 465. No error shows the password.
func ParseSMTP(s string) (*SMTP, error) {
	u, err := url.Parse(s)
	if err != nil {
		return nil, errors.New("the SMTP URL cannot be read; special characters in the password must be written as %XX")
	}
	server := &SMTP{Host: u.Hostname(), User: u.User.Username()}
	server.Pass, _ = u.User.Password()
	switch u.Scheme {
	case "smtp":
		server.Port, server.TLS = 587, Encryption(u.Query().Get("tls"))
	case "smtps":
		server.Port, server.TLS = 465, TLSAtOnce
	default:
		return nil, fmt.Errorf("an SMTP URL begins with smtp:// or smtps://, not %s://", u.Scheme)
	}
	if server.Host == "" || u.Path != "" && u.Path != "/" {
		return nil, errors.New("an SMTP URL names a host, a port and nothing behind them: smtp://mail.example.com:587")
	}
	if u.Port() != "" {
		if server.Port, err = strconv.Atoi(u.Port()); err != nil || server.Port < 1 || server.Port > 65535 {
			return nil, fmt.Errorf("the SMTP URL's port %s is out of range", u.Port())
		}
	}
	for parameter := range u.Query() {
		known := parameter == "tls" && u.Scheme == "smtp" && (server.TLS == TLSRequired || server.TLS == TLSOff)
		if !known {
			return nil, errors.New("an SMTP URL may end in ?tls=required or ?tls=off (smtp:// only) and in nothing else")
		}
	}
	return server, nil
}

// Send hands a message over. It asks permit directly before the server is given
// anything to deliver, and gives up with its error. It returns a *Refusal when
// the server will not take this letter ever; after any other error the letter
// may be sent again. Nothing is sent after ctx has ended.
func (s *SMTP) Send(ctx context.Context, m Message, permit func(context.Context) error) error {
	content, err := m.mime()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // closes a connection that go-mail gave up on
	client, err := s.client(ctx)
	if err != nil {
		return err
	}
	connection, err := client.DialToSMTPClientWithContext(ctx)
	if err != nil {
		return fmt.Errorf("reach the mail server: %w", err)
	}
	// A closed connection never completes a letter; a polite QUIT in the midst of
	// one would.
	defer connection.Close()
	if err := connection.UpdateDeadline(phaseTimeout); err != nil {
		return err
	}
	// A refused sender is our own configuration's fault and will be mended.
	if err := connection.Mail("<" + m.From.Address + ">"); err != nil {
		return fmt.Errorf("the mail server refuses the sender: %w", err)
	}
	if err := connection.Rcpt("<" + m.To.Address + ">"); err != nil {
		return refusal(err)
	}
	if err := permit(ctx); err != nil {
		return err
	}
	writer, err := connection.Data()
	if err != nil {
		return refusal(err)
	}
	if _, err := writer.Write(content); err != nil {
		return fmt.Errorf("the connection broke off in the midst of the letter: %w", err)
	}
	if err := writer.Close(); err != nil {
		return refusal(err)
	}
	_ = connection.Quit() // what the server says now changes nothing
	return nil
}

// Reach connects, encrypts and signs in as for a letter, and hangs up.
func (s *SMTP) Reach(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	client, err := s.client(ctx)
	if err != nil {
		return err
	}
	connection, err := client.DialToSMTPClientWithContext(ctx)
	if err != nil {
		return fmt.Errorf("reach the mail server: %w", err)
	}
	defer connection.Close()
	_ = connection.Quit() // what the server says now changes nothing
	return nil
}

// Refusal is a mail server's word that it will never take a letter.
type Refusal struct{ Answer string } // such as 550 5.1.1 no such user

func (r *Refusal) Error() string { return r.Answer }

// refusal tells the server's word about a letter from a mere mishap.
func refusal(err error) error {
	var answer *textproto.Error
	switch {
	case errors.As(err, &answer) && answer.Code >= 500:
		return &Refusal{Answer: fmt.Sprintf("%d %s", answer.Code, answer.Msg)}
	case errors.As(err, &answer):
		return fmt.Errorf("%d %s", answer.Code, answer.Msg)
	default:
		return fmt.Errorf("the connection broke off before the mail server's answer: %w", err)
	}
}

// client prepares one connection: go-mail greets, encrypts and signs in.
func (s *SMTP) client(ctx context.Context) (*gomail.Client, error) {
	options := []gomail.Option{
		gomail.WithPort(s.Port),
		gomail.WithTimeout(phaseTimeout),
		gomail.WithTLSPolicy(gomail.TLSOpportunistic),
		gomail.WithTLSConfig(s.tlsConfig()),
		gomail.WithDialContextFunc(func(dialing context.Context, network, address string) (net.Conn, error) {
			return s.dial(dialing, ctx, network, address)
		}),
	}
	switch s.TLS {
	case TLSRequired:
		options = append(options, gomail.WithTLSPolicy(gomail.TLSMandatory))
	case TLSOff:
		options = append(options, gomail.WithTLSPolicy(gomail.NoTLS))
	}
	if s.User != "" {
		options = append(options, gomail.WithUsername(s.User), gomail.WithPassword(s.Pass))
		if s.TLS == TLSOff {
			options = append(options, gomail.WithOpportunisticSMTPAuth(gomail.SMTPAuthPlainNoEnc, gomail.SMTPAuthLoginNoEnc))
		} else {
			// Without encryption this finds no way that shows the password.
			options = append(options, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover))
		}
	}
	client, err := gomail.NewClient(s.Host, options...)
	if err != nil {
		return nil, fmt.Errorf("prepare the connection to the mail server: %w", err)
	}
	return client, nil
}

func (s *SMTP) tlsConfig() *tls.Config {
	if s.TLSConfig != nil {
		return s.TLSConfig
	}
	return &tls.Config{ServerName: s.Host, MinVersion: tls.VersionTLS12}
}

func (s *SMTP) dial(dialing, handOver context.Context, network, address string) (net.Conn, error) {
	dialer := net.Dialer{Timeout: dialTimeout}
	raw, err := dialer.DialContext(dialing, network, address)
	if err != nil {
		return nil, err
	}
	bounded := bound(handOver, raw)
	if s.TLS != TLSAtOnce {
		return bounded, nil
	}
	encrypted := tls.Client(bounded, s.tlsConfig())
	if err := encrypted.HandshakeContext(dialing); err != nil {
		_ = bounded.Close()
		return nil, err
	}
	return encrypted, nil
}

// boundedConn is a connection that ends with its context, at the latest at the
// deadline. It looks at the clock before each write besides, because a process
// that was stopped may go on writing before its timers run, and by then the
// letter may be another's.
type boundedConn struct {
	net.Conn
	deadline time.Time
	release  func() bool
}

func bound(ctx context.Context, conn net.Conn) *boundedConn {
	deadline, ok := ctx.Deadline()
	if !ok {
		deadline = time.Now().Add(2 * phaseTimeout)
	}
	return &boundedConn{Conn: conn, deadline: deadline, release: context.AfterFunc(ctx, func() { _ = conn.Close() })}
}

func (c *boundedConn) Write(p []byte) (int, error) {
	if !time.Now().Before(c.deadline) {
		return 0, os.ErrDeadlineExceeded
	}
	return c.Conn.Write(p)
}

func (c *boundedConn) Close() error {
	c.release()
	return c.Conn.Close()
}

// mime is the message as it goes over the wire.
func (m Message) mime() ([]byte, error) {
	message := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	message.FromMailAddress(&m.From)
	message.ToMailAddress(&m.To)
	message.Subject(m.Subject)
	message.SetMessageIDWithValue(m.ID)
	message.SetDateWithValue(m.Date)
	// No vacation notes in return.
	message.SetGenHeader("Auto-Submitted", "auto-generated")
	message.SetGenHeader(gomail.HeaderXAutoResponseSuppress, "All")
	message.SetBodyString(gomail.TypeTextPlain, m.Text)
	message.AddAlternativeString(gomail.TypeTextHTML, m.HTML)
	var content bytes.Buffer
	if _, err := message.WriteTo(&content); err != nil {
		return nil, fmt.Errorf("encode the letter: %w", err)
	}
	return content.Bytes(), nil
}
