package config

import (
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
)

func TestLoad_lists_all_faults_at_once(t *testing.T) {
	t.Parallel()
	path := writeFile(t, "sign-up: sometimes\nsmpt-url: smtp://u:geheim@h\nlog-level: {a: 1}\nlimits: {message-bytes: -1, speed: 2}\n")
	_, err := Load(parsed(t, []string{"--listen=8080"}),
		[]string{home, "USHER_CONFIG=" + path, "USHER_MODE=production", "USHER_PROT=1", "USHER_SECRET_KEYS=geheim",
			"USHER_DATABASE_URL=mysql://anna:geheim@db", "USHER_PUBLIC_URL=http://usher.example.com"})

	const want = `the configuration has faults:
  limits.speed (file): is not a setting of usher
  log-level.a (file): is not a setting of usher
  smpt-url (file): is not a setting of usher
  USHER_PROT (environment): is not a setting of usher
  USHER_LISTEN="8080" (flag): must be host:port, like 127.0.0.1:8080, or :8080 for every address
  USHER_DATABASE_URL="mysql://anna:xxxxx@db" (environment): must be sqlite:PATH or postgres://user:password@host/database, with signs in the password percent-encoded
  USHER_SECRET_KEYS="•••" (environment): key 1 has 4 bytes and needs at least 32; a good key is what ` + "`openssl rand -hex 32`" + ` prints
  USHER_SIGN_UP="sometimes" (file): must be one of closed, open
  USHER_LIMITS_MESSAGE_BYTES="-1" (file): must be a whole number from 1 to 1073741824
  USHER_SMTP_URL: is needed in production mode, which has no mailbox; for example smtp://mail.example.com:587
  USHER_MAIL_FROM: is needed as the sender of letters; for example usher@example.com
  USHER_PUBLIC_URL="http://usher.example.com" (environment): must begin with https:// in production mode, since passwords and sessions travel there; http:// is for this machine only, like http://127.0.0.1:8080`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

func TestLoad_refuses(t *testing.T) {
	t.Parallel()
	for name, values := range map[string][]string{
		"USHER_LISTEN":          {"localhost", "8080", "localhost:", "localhost:http", ":65536", ":-1", ":00", "a b:1", "::1:80"},
		"USHER_DATABASE_URL":    {"usher.db", "sqlite:", "sqlite:/srv/", "sqlite://usher.db", "sqlite:~/usher.db", "sqlite::memory:", "sqlite:a?mode=ro", "mysql://db", "postgres:db", "postgres//db", "postgres://u:p%@db"},
		"USHER_PUBLIC_URL":      {"usher.example.com", "ftp://usher.example.com", "https://", "https://u:p@usher.example.com", "https://usher.example.com/app", "https://usher.example.com?a", "https://usher.example.com?", "https://usher.example.com#a", "https://usher.example.com:", "https://usher.example.com:0", "https://bücher.example", "https://usher..example.com/x"},
		"USHER_SMTP_URL":        {"mail.example.com", "mail.example.com:25", "http://mail.example.com", "smtp://", "smtp://mail.example.com/path", "smtp://mail.example.com?x=1", "smtp://mail.example.com?tls=maybe", "smtps://mail.example.com?tls=off", "smtp://mail.example.com:smtp", "smtp://:pw@mail.example.com"},
		"USHER_MAIL_FROM":       {"usher", "a@b, c@d", "Usher <usher@example.com", "Usher\r\nBcc: x <a@b>"},
		"USHER_SECRET_KEYS":     {"short", aKey + ",", aKey + ",aabb"},
		"USHER_MODE":            {"prod", "Production"},
		"USHER_SIGN_UP":         {"yes"},
		"USHER_ALLOWED_ORIGINS": {"*", "null", "app.example.com", "https://*.example.com", "https://a.example,", "https://a.example/path"},
		"USHER_TRUSTED_PROXIES": {"proxy.internal", "10.0.0.0/33", "10.0.0.1,", "*"},
		"USHER_LOG_LEVEL":       {"INFO+2", "loud"},

		"USHER_LIMITS_SOCKETS_PER_USER": {"0", "-1", "many", "1.5", "9999999999"},
		"USHER_LIMITS_INIT_TIMEOUT":     {"5", "0s", "-1s", "2h"},

		"USHER_LIMITS_COST_PER_MINUTE": {"-1", "1", "49999", "00", "many"},
		"USHER_TRUSTED_DOCUMENTS":      {"on", "true"},

		"USHER_LIMITS":     {"", "1"},
		"USHER_SMPT_URL":   {"smtp://mail.example.com"},
		"USHER_PORT":       {"8080"},
		"USHER_config.x.y": {"1"},
	} {
		for _, value := range values {
			_, err := Load(nil, []string{home, "USHER_MAIL_FROM=usher@example.com", name + "=" + value})
			var faults Faults
			if !errors.As(err, &faults) || len(faults) != 1 || faults[0].Name != name || faults[0].Source != FromEnvironment {
				t.Errorf("%s=%s: got %v; want this one fault", name, value, err)
			}
		}
	}
}

func TestLoad_takes(t *testing.T) {
	t.Parallel()
	for name, values := range map[string][]string{
		"USHER_LISTEN":          {":0", "localhost:80", "[::1]:80", "usher.internal:65535"},
		"USHER_DATABASE_URL":    {"sqlite:a.db", "sqlite:/srv/a b.db", "sqlite:///srv/a.db", "postgres://u:p@db/name?sslmode=disable", "postgresql:///name?host=/run/postgresql"},
		"USHER_PUBLIC_URL":      {"https://usher.example.com", "http://10.0.0.1:8080/", "https://[2001:db8::1]:8443"},
		"USHER_SMTP_URL":        {"smtp://localhost:1025", "smtps://user:p%40ss@mail.example.com/", "smtp://mail.example.com:25?tls=off", "smtp://mail.example.com/?tls=required"},
		"USHER_ALLOWED_ORIGINS": {"https://a.example, http://localhost:3000"},
		"USHER_TRUSTED_PROXIES": {"10.0.0.0/8, 2001:db8::1"},
		"USHER_SECRET_KEYS":     {aKey, aKey + "," + aKey},
	} {
		for _, value := range values {
			load(t, nil, home, "USHER_MAIL_FROM=usher@example.com", name+"="+value)
		}
	}
}

func TestLoad_refuses_a_file(t *testing.T) {
	t.Parallel()
	for about, file := range map[string]struct{ path, want string }{
		"that is not there":      {filepath.Join(t.TempDir(), "none.yaml"), "cannot be read"},
		"that is a directory":    {t.TempDir(), "cannot be read"},
		"that is not YAML":       {writeFile(t, "listen: :1\n\tmode: production"), "see its line 2"},
		"that is a mere secret":  {writeFile(t, "geheim"), "name: value"},
		"that names a key twice": {writeFile(t, "listen: :1\nlisten: :2"), "see its line 2"},
	} {
		_, err := Load(nil, []string{home, "USHER_CONFIG=" + file.path, "USHER_MODE=wrong"})
		if err == nil || !strings.Contains(err.Error(), file.want) || strings.Contains(err.Error(), "geheim") {
			t.Errorf("%s: got %v; want %s", about, err, file.want)
		}
		if err == nil || !strings.Contains(err.Error(), "USHER_MODE") {
			t.Errorf("%s: the other faults are missing in %v", about, err)
		}
	}
}

func TestLoad_without_a_home_says_what_it_needs(t *testing.T) {
	t.Parallel()
	for environ, want := range map[string][]string{
		"":                                 {"USHER_DATABASE_URL"},
		"USHER_DATABASE_URL=postgres://db": {"USHER_SECRET_KEYS"},
		"USHER_DATABASE_URL=sqlite:/srv/usher.db":                     nil,
		"USHER_DATABASE_URL=postgres://db USHER_SECRET_KEYS=" + aKey:  nil,
		"XDG_DATA_HOME=relative/is/ignored USHER_SECRET_KEYS=" + aKey: {"USHER_DATABASE_URL"},
	} {
		_, err := Load(nil, strings.Fields(environ))
		var faults Faults
		errors.As(err, &faults)
		var names []string
		for _, f := range faults {
			names = append(names, f.Name)
		}
		if strings.Join(names, " ") != strings.Join(want, " ") {
			t.Errorf("%q: got %v; want %v", environ, err, want)
		}
	}
}

// FuzzEnvironment sets any variable of ours to any value. It is a fault, told in a
// line, or a setting, read the same each time; and no secret is told either way.
func FuzzEnvironment(f *testing.F) {
	for _, s := range settings {
		f.Add(s.variable(), s.initial)
	}
	f.Add("USHER_DATABASE_URL", "postgres://u:geheim@h/d")
	f.Add("USHER_SMTP_URL", "smtps://u:geheim@h")
	f.Add("USHER_SECRET_KEYS", aKey)
	f.Add("USHER_PUBLIC_URL", "https://[::1]:443/")
	f.Add("USHER_LIMITS.X", "1")
	f.Add("USHER_\n", "1")
	f.Fuzz(func(t *testing.T, name, value string) {
		if !strings.HasPrefix(name, prefix) || name == fileVariable {
			return // a variable of somebody else's
		}
		load := func(value string) (c Config, told string, err error) {
			c, err = Load(nil, []string{home, "USHER_MAIL_FROM=usher@example.com", name + "=" + value})
			return c, fmt.Sprint(c, c.LogValue(), err), err
		}
		c, told, err := load(value)
		if _, again, _ := load(value); again != told {
			t.Errorf("%s=%q: told %s, and then %s", name, value, told, again)
		}
		// A secret may happen to be a word that is told in any case.
		if _, other, _ := load("another"); name == "USHER_SECRET_KEYS" && len(value) > 3 && strings.Contains(told, value) && !strings.Contains(other, value) {
			t.Errorf("%s=%q: told %s", name, value, told)
		}
		if u, err := url.Parse(value); err == nil && (name == "USHER_DATABASE_URL" || name == "USHER_SMTP_URL") {
			if word, _ := u.User.Password(); len(word) > 3 && word != "xxxxx" && strings.Contains(told, u.User.String()+"@") {
				t.Errorf("%s=%q: told %s", name, value, told)
			}
		}
		if err != nil {
			if strings.Count(err.Error(), "\n") != len(err.(Faults)) {
				t.Errorf("%s=%q: one line a fault, got %v", name, value, err)
			}
			return
		}
		if strings.HasSuffix(c.PublicURL, "/") || len(c.Table()) != len(settings) {
			t.Errorf("%s=%q: got %v", name, value, c)
		}
	})
}
