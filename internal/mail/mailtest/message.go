package mailtest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"math/big"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"strings"
	"testing"
	"time"
)

// Message is a letter as it came over the wire, and what a mail program would
// show of it.
type Message struct {
	From, To string    // of the envelope
	Began    time.Time // when the server was about to accept its recipient
	TLS      bool      // the connection was encrypted
	Raw      string
	Header   mail.Header
	ID       string // the Message-ID, with its angle brackets
	Subject  string
	Text     string
	HTML     string
}

// parse reads a multipart/alternative of text and HTML, and nothing else.
func parse(from, to string, raw []byte) (Message, error) {
	m := Message{From: from, To: to, Raw: string(raw)}
	parsed, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return m, fmt.Errorf("read the message: %w", err)
	}
	m.Header, m.ID = parsed.Header, parsed.Header.Get("Message-ID")
	if m.Subject, err = new(mime.WordDecoder).DecodeHeader(parsed.Header.Get("Subject")); err != nil {
		return m, fmt.Errorf("read the subject: %w", err)
	}
	_, parameters, err := mime.ParseMediaType(parsed.Header.Get("Content-Type"))
	if err != nil {
		return m, fmt.Errorf("read the content type: %w", err)
	}
	parts := multipart.NewReader(parsed.Body, parameters["boundary"])
	for {
		part, err := parts.NextRawPart()
		if err == io.EOF {
			return m, nil
		}
		if err != nil {
			return m, fmt.Errorf("read the next part: %w", err)
		}
		content, err := io.ReadAll(quotedprintable.NewReader(part))
		if err != nil {
			return m, fmt.Errorf("read a part: %w", err)
		}
		switch kind := part.Header.Get("Content-Type"); {
		case strings.HasPrefix(kind, "text/plain"):
			m.Text = strings.ReplaceAll(string(content), "\r\n", "\n")
		case strings.HasPrefix(kind, "text/html"):
			m.HTML = strings.ReplaceAll(string(content), "\r\n", "\n")
		}
	}
}

// certificates makes a certificate for this machine, and whom it convinces.
func certificates(t testing.TB) (server, client *tls.Config) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := x509.Certificate{
		SerialNumber: big.NewInt(1),
		NotBefore:    time.Now().Add(-time.Hour),
		NotAfter:     time.Now().Add(24 * time.Hour),
		IPAddresses:  []net.IP{net.IPv4(127, 0, 0, 1)},
		IsCA:         true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature,
	}
	der, err := x509.CreateCertificate(rand.Reader, &template, &template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	certificate, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	trust := x509.NewCertPool()
	trust.AddCert(certificate)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}},
		&tls.Config{RootCAs: trust, ServerName: "127.0.0.1"}
}
