package config

import (
	"fmt"
	"net/netip"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
)

// Fault is one thing wrong with a configuration.
type Fault struct {
	Name    string `json:"name"`            // the variable's, or the unknown key's
	Source  Source `json:"source"`          // empty when something is missing
	Value   string `json:"value,omitempty"` // as given, without secrets
	Problem string `json:"problem"`         // what would be right
}

func (f Fault) String() string {
	line := f.Name
	if strings.ContainsFunc(line, unicode.IsControl) { // an unknown key can be anything
		line = strconv.Quote(line)
	}
	if f.Value != "" {
		line += fmt.Sprintf("=%.100q", f.Value)
	}
	if f.Source != "" {
		line += " (" + string(f.Source) + ")"
	}
	return line + ": " + f.Problem
}

// Faults is all that is wrong with a configuration, as one error.
type Faults []Fault

func (faults Faults) Error() string {
	lines := []string{"the configuration has faults:"}
	for _, f := range faults {
		lines = append(lines, "  "+f.String())
	}
	return strings.Join(lines, "\n")
}

// derive works out the defaults that depend on other settings.
func (l *loading) derive() {
	c := &l.config
	if l.isMissing("database-url") && c.dataDir != "" {
		c.DatabaseURL = "sqlite:" + filepath.Join(c.dataDir, "usher.db")
	}
	if l.isMissing("public-url") && c.Mode == Development && !strings.HasSuffix(c.Listen, ":0") {
		c.PublicURL = LocalURL(c.Listen)
	}
	if l.isMissing("mail-from") && l.isMissing("smtp-url") {
		c.MailFrom = "usher <usher@localhost>" // seen in the built-in mailbox only
	}
}

// check holds the rules between settings; each setting by itself is checked
// where it is read.
func (l *loading) check() {
	c := l.config
	if c.dataDir == "" {
		l.need("database-url", "is needed, because there is no home directory; for example sqlite:/var/lib/usher/usher.db")
		if !l.isMissing("database-url") && c.KeyFile() == "" {
			l.need("secret-keys", "is needed, because there is no home directory to keep a key in; for example what `openssl rand -hex 32` prints")
		}
	}
	if c.Mode == Production {
		l.need("public-url", "is needed in production mode for the links in letters; for example https://usher.example.com")
		l.need("smtp-url", "is needed in production mode, which has no mailbox; for example smtp://mail.example.com:587")
	}
	if c.Mode == Production || !l.isMissing("smtp-url") {
		l.need("mail-from", "is needed as the sender of letters; for example usher@example.com")
	}
	if c.Mode == Production && strings.HasPrefix(c.PublicURL, "http:") && !isLoopback(c.PublicURL) {
		l.fault(Fault{
			Name: "USHER_PUBLIC_URL", Source: c.sources["public-url"], Value: c.PublicURL,
			Problem: "must begin with https:// in production mode, since passwords and sessions travel there; http:// is for this machine only, like http://127.0.0.1:8080",
		})
	}
}

func (l *loading) isMissing(key string) bool { return l.given[key] == "" }

func (l *loading) need(key, problem string) {
	if l.isMissing(key) {
		s, _ := settingBy(setting.keyInFile, key)
		l.fault(Fault{Name: s.variable(), Problem: problem})
	}
}

func isLoopback(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	ip, err := netip.ParseAddr(u.Hostname())
	return u.Hostname() == "localhost" || err == nil && ip.IsLoopback()
}
