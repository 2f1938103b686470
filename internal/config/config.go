// Package config is everything an operator can choose, in one struct.
//
// A value comes from its default, a YAML file, the environment or a flag, the
// later ones winning; an empty value counts as not given. One table, settings,
// says for each setting its key in the file, its default, its description and
// how it is read; the names of variables and flags, the help, the printed table
// and the README's chapter follow from it.
//
// Load takes a configuration as a whole or not at all: its error lists every
// fault with what would be right, unknown names included, and repeats no secret.
package config

import (
	"log/slog"
	"net"
	"net/netip"
	"path/filepath"
	"strings"
	"time"
)

// Config is a checked configuration. Printing or logging one shows its table,
// without secrets.
type Config struct {
	Listen         string // host:port; an empty host is every address, port 0 a free one
	DatabaseURL    string // sqlite:PATH or postgres://…
	PublicURL      string // scheme and host without a slash at the end; empty only when Listen has port 0
	SMTPURL        string // smtp://… or smtps://…; empty: the built-in mailbox
	MailFrom       string // a@b or Name <a@b>
	SecretKeys     Secret // a ring for token.ParseRing; empty: the key is in KeyFile
	Mode           Mode
	SignUp         SignUp
	Introspection  Introspection
	Bell           Bell
	AllowedOrigins []string       // besides PublicURL; as browsers spell them, like https://app.example.com
	TrustedProxies []netip.Prefix // whose X-Forwarded-For is believed
	LogLevel       slog.Level
	Limits         Limits

	TrustedDocuments     TrustedDocuments
	TrustedDocumentsFile string // a manifest besides that of usher's own pages; empty: there is none

	dataDir string            // where the data of the user who runs usher belongs; empty: unknown
	sources map[string]Source // of what was given, by key
}

// Mode says who is expected at the server.
type Mode string

// Development has the playground and the built-in mailbox. Production has
// neither and insists on a public URL and a mail server.
const (
	Development Mode = "development"
	Production  Mode = "production"
)

// SignUp says who may create an organization through the API.
type SignUp string

// Closed leaves it to the command line and the set-up link; with Open any
// signed-in person may.
const (
	Closed SignUp = "closed"
	Open   SignUp = "open"
)

// Introspection says whether the API tells what it is like, which the
// playground lives by.
type Introspection string

// Introspection is one of these.
const (
	IntrospectionOn  Introspection = "on"
	IntrospectionOff Introspection = "off"
)

// TrustedDocuments says what becomes of GraphQL documents that are in no
// manifest.
type TrustedDocuments string

// They run, run and are told of, or are refused.
const (
	TrustOff     TrustedDocuments = "off"
	TrustWarn    TrustedDocuments = "warn"
	TrustEnforce TrustedDocuments = "enforce"
)

// Bell says how servers that share a database learn of each other's changes.
type Bell string

// BellAuto is LISTEN and NOTIFY on PostgreSQL. BellPoll asks the database again
// and again, and needs nothing but its tables.
const (
	BellAuto Bell = "auto"
	BellPoll Bell = "poll"
)

// Limits bounds what one stranger, person or organization can use up. The
// defaults stand in the table settings.
type Limits struct {
	RequestBytes        int           // of one HTTP request's body
	UploadBytes         int           // of one HTTP request that carries files
	MessageBytes        int           // of one message that a client sends on a socket
	SocketsPerUser      int           // open at once by one signed-in person
	SocketsPerClient    int           // open at once from one network address
	OperationsPerSocket int           // running at once on one socket
	InitTimeout         time.Duration // from a socket's opening to its connection_init
	PingInterval        time.Duration // between signs of life asked for on a socket
	WriteTimeout        time.Duration // for a peer to take 4 kB of what waits for it
	QueueBytes          int           // waiting to leave a socket
	CostPerMinute       int           // of operations by one person, or from one network address of strangers; 0: no limit

	LettersPerHour      int // to one e-mail address, from all organizations
	OrganizationsPerDay int // that one person makes in 24 hours, where sign-up is open
	GuessesPerAccount   int // wrong passwords for one e-mail address in 15 minutes
	GuessesPerClient    int // wrong passwords and tokens from one network address in 15 minutes
}

// KeyFile is where the key is kept when SecretKeys is empty: beside an SQLite
// database, else in the user's data directory. It is empty when there is no
// such place, which Load accepts only with SecretKeys.
func (c Config) KeyFile() string {
	if path, isSQLite := strings.CutPrefix(c.DatabaseURL, "sqlite:"); isSQLite {
		return path + ".key"
	}
	if c.dataDir != "" {
		return filepath.Join(c.dataDir, "usher.key")
	}
	return ""
}

// LocalURL is under what URL a browser on this machine reaches a server that
// listens on an address: the public URL when nobody gave one. With port 0 in
// Listen it can be known only from the listener.
func LocalURL(listen string) string {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return ""
	}
	switch host {
	case "", "0.0.0.0":
		host = "127.0.0.1"
	case "::":
		host = "::1"
	}
	return "http://" + net.JoinHostPort(host, port)
}

// dataDirectory follows the XDG base directory specification, by which a
// relative path does not count.
func dataDirectory(variable func(string) string) string {
	if dir := variable("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "usher")
	}
	if home := variable("HOME"); filepath.IsAbs(home) {
		return filepath.Join(home, ".local", "share", "usher")
	}
	return ""
}
