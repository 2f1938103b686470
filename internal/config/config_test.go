package config

import (
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/spf13/pflag"
)

const home = "HOME=/home/anna"

var aKey = strings.Repeat("5e", 32)

func TestLoad_needs_nothing(t *testing.T) {
	t.Parallel()
	want := Config{
		Listen:        "127.0.0.1:8080",
		DatabaseURL:   "sqlite:/home/anna/.local/share/usher/usher.db",
		PublicURL:     "http://127.0.0.1:8080",
		MailFrom:      "usher <usher@localhost>",
		Mode:          Development,
		SignUp:        Closed,
		Introspection: IntrospectionOn,
		Bell:          BellAuto,
		LogLevel:      slog.LevelInfo,
		Limits: Limits{
			RequestBytes:        1 << 20,
			UploadBytes:         32<<20 + 64<<10,
			MessageBytes:        1 << 20,
			SocketsPerUser:      200,
			SocketsPerClient:    2000,
			OperationsPerSocket: 100,
			InitTimeout:         5 * time.Second,
			PingInterval:        25 * time.Second,
			WriteTimeout:        10 * time.Second,
			QueueBytes:          1 << 20,
			LettersPerHour:      20,
			OrganizationsPerDay: 10,
			GuessesPerAccount:   20,
			GuessesPerClient:    1000,
		},
		TrustedDocuments: TrustOff,
	}
	if diff := cmp.Diff(want, load(t, nil, home), comparing); diff != "" {
		t.Error(diff)
	}
}

func TestLoad_later_sources_win(t *testing.T) {
	t.Parallel()
	path := writeFile(t, `
listen: :1
sign-up: open
log-level: warn
public-url:
allowed-origins: [https://one.example, "https://two.example:443"]
limits:
  init-timeout: 7s
  sockets-per-user: 1_000
`)
	c := load(t, []string{"--listen=:3", "--smtp-url="}, home, "USHER_CONFIG="+path, "USHER_LISTEN=:2", "USHER_LOG_LEVEL=debug", "USHER_SIGN_UP=")

	want := map[string]Row{
		"USHER_LISTEN":                  {Value: ":3", Source: FromFlag},
		"USHER_LOG_LEVEL":               {Value: "debug", Source: FromEnvironment},
		"USHER_SIGN_UP":                 {Value: "open", Source: FromFile},
		"USHER_ALLOWED_ORIGINS":         {Value: "https://one.example,https://two.example", Source: FromFile},
		"USHER_LIMITS_INIT_TIMEOUT":     {Value: "7s", Source: FromFile},
		"USHER_LIMITS_SOCKETS_PER_USER": {Value: "1000", Source: FromFile},
		"USHER_PUBLIC_URL":              {Value: "http://127.0.0.1:3", Source: FromDefault},
		"USHER_SMTP_URL":                {Value: "", Source: FromDefault},
	}
	for _, row := range c.Table() {
		if w, ok := want[row.Name]; ok && (row.Value != w.Value || row.Source != w.Source) {
			t.Errorf("%s is %q from %s; want %q from %s", row.Name, row.Value, row.Source, w.Value, w.Source)
		}
	}
	if !slices.Equal(c.AllowedOrigins, []string{"https://one.example", "https://two.example"}) {
		t.Errorf("origins are %q", c.AllowedOrigins)
	}
}

func TestLoad_takes_every_setting_from_every_source(t *testing.T) {
	t.Parallel()
	other := map[string]string{
		"listen":          "127.0.0.1:0",
		"database-url":    "sqlite:other.db",
		"public-url":      "https://other.example",
		"smtp-url":        "smtp://other.example:25",
		"mail-from":       "other@other.example",
		"secret-keys":     aKey,
		"mode":            "production",
		"sign-up":         "open",
		"introspection":   "off",
		"bell":            "poll",
		"allowed-origins": "https://other.example",
		"trusted-proxies": "10.0.0.0/8",
		"log-level":       "error",

		"trusted-documents":      "enforce",
		"trusted-documents-file": "other.json",
	}
	var flags, environ, file []string
	for _, s := range settings {
		value := other[s.key]
		switch {
		case s.field.unit == "seconds":
			value = "77s"
		case strings.HasPrefix(s.key, "limits."):
			value = "77777"
		}
		flags = append(flags, "--"+s.flag(), value)
		environ = append(environ, s.variable()+"="+value)
		file = append(file, `"`+s.key+`": "`+value+`"`)
	}
	fromFlags := load(t, flags, home)
	fromEnvironment := load(t, nil, append(environ, home)...)
	fromFile := load(t, nil, home, "USHER_CONFIG="+writeFile(t, strings.Join(file, "\n")))

	if diff := cmp.Diff(fromFlags, fromEnvironment, comparing); diff != "" {
		t.Errorf("flags and environment differ: %s", diff)
	}
	if diff := cmp.Diff(fromFlags, fromFile, comparing); diff != "" {
		t.Errorf("flags and file differ: %s", diff)
	}
	for _, row := range fromFlags.Table() {
		if row.Value == "" || row.Value == row.Default || row.Source != FromFlag {
			t.Errorf("%s did not arrive: %+v", row.Name, row)
		}
	}
}

func TestLoad_takes_an_empty_file(t *testing.T) {
	t.Parallel()
	for _, content := range []string{"", "# nothing\n", "limits:\n  # message-bytes: 1\n", "limits: {}\n"} {
		load(t, nil, home, "USHER_CONFIG="+writeFile(t, content))
	}
}

func TestLoad_prefers_the_file_of_the_flag(t *testing.T) {
	t.Parallel()
	c := load(t, []string{"--config", writeFile(t, "listen: :1")}, home, "USHER_CONFIG="+writeFile(t, "listen: :2"))
	if c.Listen != ":1" {
		t.Errorf("listens on %s", c.Listen)
	}
}

func TestLoad_leaves_variables_of_Kubernetes_alone(t *testing.T) {
	t.Parallel()
	load(t, nil, home, "USHER_SERVICE_HOST=10.0.0.1", "USHER_SERVICE_PORT=80", "USHER_SERVICE_PORT_HTTP=80",
		"USHER_PORT=tcp://10.0.0.1:80", "USHER_PORT_80_TCP=tcp://10.0.0.1:80", "USHER_PORT_80_TCP_ADDR=10.0.0.1",
		"USHER_DB_SERVICE_HOST=10.0.0.2", "USHER_DB_PORT=tcp://10.0.0.2:5432")
}

func TestLoad_in_production(t *testing.T) {
	t.Parallel()
	complete := []string{home, "USHER_MODE=production", "USHER_PUBLIC_URL=https://Usher.Example.com:443/",
		"USHER_SMTP_URL=smtps://key:geheim@mail.example.com", "USHER_MAIL_FROM=Usher <usher@example.com>"}
	if c := load(t, nil, complete...); c.PublicURL != "https://usher.example.com" {
		t.Errorf("the public URL is %s", c.PublicURL)
	}
	for _, loopback := range []string{"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080"} {
		load(t, nil, append(complete, "USHER_PUBLIC_URL="+loopback)...)
	}
}

func TestKeyFile(t *testing.T) {
	t.Parallel()
	for database, want := range map[string]string{
		"":                               "/data/usher/usher.db.key",
		"sqlite:/srv/here.db":            "/srv/here.db.key",
		"sqlite:here.db":                 "here.db.key",
		"postgres://u:p@db.example/name": "/data/usher/usher.key",
	} {
		c := load(t, nil, home, "XDG_DATA_HOME=/data", "USHER_DATABASE_URL="+database)
		if c.KeyFile() != want {
			t.Errorf("%s: the key is in %s; want %s", database, c.KeyFile(), want)
		}
	}
}

func TestLocalURL(t *testing.T) {
	t.Parallel()
	for listen, want := range map[string]string{
		"127.0.0.1:8080": "http://127.0.0.1:8080",
		":8080":          "http://127.0.0.1:8080",
		"0.0.0.0:80":     "http://127.0.0.1:80",
		"[::]:8080":      "http://[::1]:8080",
		"localhost:1":    "http://localhost:1",
	} {
		if got := LocalURL(listen); got != want {
			t.Errorf("%s: got %s; want %s", listen, got, want)
		}
	}
	if c := load(t, nil, home, "USHER_LISTEN=127.0.0.1:0"); c.PublicURL != "" {
		t.Errorf("before a port is known the public URL is %s", c.PublicURL)
	}
}

var comparing = cmp.Options{cmpopts.IgnoreUnexported(Config{}), cmpopts.EquateComparable(netip.Prefix{})}

func load(t *testing.T, args []string, environ ...string) Config {
	t.Helper()
	c, err := Load(parsed(t, args), environ)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func parsed(t *testing.T, args []string) *pflag.FlagSet {
	t.Helper()
	flags := pflag.NewFlagSet("usher", pflag.ContinueOnError)
	Flags(flags)
	flags.String("output", "text", "a flag of the command's own")
	if err := flags.Parse(args); err != nil {
		t.Fatal(err)
	}
	return flags
}

func writeFile(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "usher.yaml")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
