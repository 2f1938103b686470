package config

import (
	"log/slog"
	"net/netip"
	"strconv"
	"strings"
	"time"
)

// setting is one line of the table from which everything else follows.
type setting struct {
	key     string // in the file, a dot standing for nesting
	initial string // the default; empty: none, or worked out from other settings
	about   string
	field   field
}

var settings = []setting{
	{
		key:     "listen",
		initial: "127.0.0.1:8080",
		about:   "host:port to listen on; an empty host is every address, port 0 a free port",
		field:   text(func(c *Config) *string { return &c.Listen }, readListen),
	}, {
		key:   "database-url",
		about: "sqlite:PATH or postgres://…; by default usher/usher.db in the user's data directory",
		field: withPassword(func(c *Config) *string { return &c.DatabaseURL }, readDatabaseURL),
	}, {
		key:   "public-url",
		about: "where people reach this server, for the links in letters; in development by default where it listens",
		field: withPassword(func(c *Config) *string { return &c.PublicURL }, readOrigin),
	}, {
		key:   "smtp-url",
		about: "mail server, smtp://user:password@host:port (with ?tls=required to insist on encryption) or smtps://…; without one, letters go to the built-in mailbox",
		field: withPassword(func(c *Config) *string { return &c.SMTPURL }, readSMTPURL),
	}, {
		key:   "mail-from",
		about: "sender of letters, a@example.com or Name <a@example.com>; needed with a mail server",
		field: text(func(c *Config) *string { return &c.MailFrom }, readSender),
	}, {
		key:   "secret-keys",
		about: "keys that sign links, separated by commas, each at least 32 bytes in hex or base64; the first signs, all verify; by default one is made and kept in a file (a key in a flag is seen by whoever lists processes)",
		field: bind(func(c *Config) *Secret { return &c.SecretKeys }, readKeys, showSecret).concealing(concealAll),
	}, {
		key:     "mode",
		initial: string(Development),
		about:   "development, or production: without playground and mailbox, and with https, a public URL and a mail server",
		field:   choice(func(c *Config) *Mode { return &c.Mode }, Development, Production),
	}, {
		key:     "sign-up",
		initial: string(Closed),
		about:   "who may create organizations through the API: closed, nobody; open, any signed-in person",
		field:   choice(func(c *Config) *SignUp { return &c.SignUp }, Closed, Open),
	}, {
		key:     "introspection",
		initial: string(IntrospectionOn),
		about:   "whether the API describes itself to whoever asks: on or off; the schema is public either way",
		field:   choice(func(c *Config) *Introspection { return &c.Introspection }, IntrospectionOn, IntrospectionOff),
	}, {
		key:     "trusted-documents",
		initial: string(TrustOff),
		about:   "what becomes of GraphQL documents that are in no manifest: off, they run; warn, they run and are counted and logged; enforce, they are refused",
		field:   choice(func(c *Config) *TrustedDocuments { return &c.TrustedDocuments }, TrustOff, TrustWarn, TrustEnforce),
	}, {
		key:   "trusted-documents-file",
		about: "manifest of your clients' documents, beside that of usher's own pages: a JSON object of SHA-256 hashes and documents, as graphql-codegen's client preset writes it",
		field: text(func(c *Config) *string { return &c.TrustedDocumentsFile }, readPath),
	}, {
		key:     "bell",
		initial: string(BellAuto),
		about:   "how servers on one PostgreSQL learn of each other's changes: auto, by LISTEN and NOTIFY; poll, by asking four times a second, for poolers and clusters without LISTEN",
		field:   choice(func(c *Config) *Bell { return &c.Bell }, BellAuto, BellPoll),
	}, {
		key:   "allowed-origins",
		about: "further origins whose pages may call the API, separated by commas, like https://app.example.com: with the cookie those of the same site, others with a bearer token",
		field: bind(func(c *Config) *[]string { return &c.AllowedOrigins }, readOrigins, showList).concealing(concealPassword),
	}, {
		key:   "trusted-proxies",
		about: "addresses or networks of proxies in front, separated by commas, like 10.0.0.0/8; whom they name in X-Forwarded-For is who asks, for the limits on clients",
		field: bind(func(c *Config) *[]netip.Prefix { return &c.TrustedProxies }, readNetworks, showNetworks),
	}, {
		key:     "log-level",
		initial: "info",
		about:   "least level that is logged: debug, info, warn or error",
		field:   bind(func(c *Config) *slog.Level { return &c.LogLevel }, readLevel, showLevel),
	}, {
		key:     "limits.request-bytes",
		initial: "1048576",
		about:   "bytes in one HTTP request",
		field:   count(func(c *Config) *int { return &c.Limits.RequestBytes }),
	}, {
		key:     "limits.upload-bytes",
		initial: "33619968",
		about:   "bytes in one HTTP request that carries files; 32 MiB and 64 kB by default",
		field:   count(func(c *Config) *int { return &c.Limits.UploadBytes }),
	}, {
		key:     "limits.message-bytes",
		initial: "1048576",
		about:   "bytes in one message from a client on a socket",
		field:   count(func(c *Config) *int { return &c.Limits.MessageBytes }),
	}, {
		key:     "limits.sockets-per-user",
		initial: "200",
		about:   "sockets open at once by one signed-in person",
		field:   count(func(c *Config) *int { return &c.Limits.SocketsPerUser }),
	}, {
		key:     "limits.sockets-per-client",
		initial: "2000",
		about:   "sockets open at once from one network address",
		field:   count(func(c *Config) *int { return &c.Limits.SocketsPerClient }),
	}, {
		key:     "limits.operations-per-socket",
		initial: "100",
		about:   "operations running at once on one socket",
		field:   count(func(c *Config) *int { return &c.Limits.OperationsPerSocket }),
	}, {
		key:     "limits.init-timeout",
		initial: "5s",
		about:   "how long a new socket may wait with its connection_init",
		field:   duration(func(c *Config) *time.Duration { return &c.Limits.InitTimeout }),
	}, {
		key:     "limits.ping-interval",
		initial: "25s",
		about:   "how often a socket is asked for a sign of life; one that gives none is closed 10 s later",
		field:   duration(func(c *Config) *time.Duration { return &c.Limits.PingInterval }),
	}, {
		key:     "limits.write-timeout",
		initial: "10s",
		about:   "how long a client may take for 4 kB of what waits for it on a socket or an event stream; then it is closed",
		field:   duration(func(c *Config) *time.Duration { return &c.Limits.WriteTimeout }),
	}, {
		key:     "limits.queue-bytes",
		initial: "1048576",
		about:   "bytes waiting to leave one socket",
		field:   count(func(c *Config) *int { return &c.Limits.QueueBytes }),
	}, {
		key:     "limits.cost-per-minute",
		initial: "0",
		about:   "cost of the operations of one person in a minute, or of strangers from one network address; at least 50000, which one operation may cost, or 0 for no limit",
		field:   counted(func(c *Config) *int { return &c.Limits.CostPerMinute }, readCost),
	}, {
		key:     "limits.letters-per-hour",
		initial: "20",
		about:   "letters to one e-mail address in an hour, from all organizations",
		field:   count(func(c *Config) *int { return &c.Limits.LettersPerHour }),
	}, {
		key:     "limits.organizations-per-day",
		initial: "10",
		about:   "organizations that one person makes in 24 hours, where sign-up is open",
		field:   count(func(c *Config) *int { return &c.Limits.OrganizationsPerDay }),
	}, {
		key:     "limits.guesses-per-account",
		initial: "20",
		about:   "wrong passwords for one e-mail address in 15 minutes",
		field:   count(func(c *Config) *int { return &c.Limits.GuessesPerAccount }),
	}, {
		key:     "limits.guesses-per-client",
		initial: "1000",
		about:   "wrong passwords and tokens from one network address in 15 minutes",
		field:   count(func(c *Config) *int { return &c.Limits.GuessesPerClient }),
	},
}

// section is the one key of the file under which others are nested.
const section = "limits"

func settingBy(name func(setting) string, wanted string) (setting, bool) {
	for _, s := range settings {
		if name(s) == wanted {
			return s, true
		}
	}
	return setting{}, false
}

// variable is the setting's name in the environment, and in messages.
func (s setting) variable() string {
	return prefix + strings.ToUpper(strings.NewReplacer(".", "_", "-", "_").Replace(s.key))
}

func (s setting) flag() string { return strings.ReplaceAll(s.key, ".", "-") }

func (s setting) keyInFile() string { return s.key }

// field ties a setting to its place in the Config.
type field struct {
	read    func(*Config, string) error
	show    func(*Config) string
	conceal func(string) string // hides what is secret in a faulty spelling
	measure func(*Config) float64
	unit    string // of what is measured; empty for what is counted
}

func bind[T any](at func(*Config) *T, read func(string) (T, error), show func(T) string) field {
	return field{
		read: func(c *Config, spelling string) error {
			value, err := read(spelling)
			if err == nil {
				*at(c) = value
			}
			return err
		},
		show:    func(c *Config) string { return show(*at(c)) },
		conceal: func(spelling string) string { return spelling },
	}
}

func (f field) concealing(conceal func(string) string) field {
	f.conceal = conceal
	return f
}

func text(at func(*Config) *string, read func(string) (string, error)) field {
	return bind(at, read, func(s string) string { return s })
}

// withPassword is for URLs: even where none belongs, somebody may write one.
func withPassword(at func(*Config) *string, read func(string) (string, error)) field {
	return bind(at, read, concealPassword).concealing(concealPassword)
}

func count(at func(*Config) *int) field { return counted(at, readCount) }

func counted(at func(*Config) *int, read func(string) (int, error)) field {
	f := bind(at, read, strconv.Itoa)
	f.measure = func(c *Config) float64 { return float64(*at(c)) }
	return f
}

func duration(at func(*Config) *time.Duration) field {
	f := bind(at, readDuration, time.Duration.String)
	f.measure, f.unit = func(c *Config) float64 { return at(c).Seconds() }, "seconds"
	return f
}

func choice[T ~string](at func(*Config) *T, options ...T) field {
	read := func(spelling string) (T, error) { return readChoice(spelling, options) }
	return bind(at, read, func(value T) string { return string(value) })
}
