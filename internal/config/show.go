package config

import (
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"net/url"
	"strings"
)

// hidden stands wherever a secret would.
const hidden = "•••"

// Secret never prints itself. Only a conversion to string shows what it holds.
type Secret string

// String hides the secret.
func (Secret) String() string { return hidden }

// Format hides it from every verb of package fmt.
func (Secret) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, hidden) }

// LogValue hides it from logs.
func (Secret) LogValue() slog.Value { return slog.StringValue(hidden) }

// MarshalText hides it from JSON, YAML and whatever else is written as text.
func (Secret) MarshalText() ([]byte, error) { return []byte(hidden), nil }

// Row is one setting as `usher config show` and the README show it.
type Row struct {
	Name        string `json:"name"` // in the environment
	Flag        string `json:"flag"`
	Key         string `json:"key"`     // in the file
	Default     string `json:"default"` // empty when it depends; the description says on what
	Value       string `json:"value"`   // in use, without secrets
	Source      Source `json:"source"`
	Description string `json:"description"`
}

// Table lists every setting with its value and where that came from.
func (c Config) Table() []Row {
	rows := make([]Row, len(settings))
	for i, s := range settings {
		source := c.sources[s.key]
		if source == "" {
			source = FromDefault
		}
		rows[i] = Row{
			Name:        s.variable(),
			Flag:        "--" + s.flag(),
			Key:         s.key,
			Default:     s.initial,
			Value:       s.field.show(&c),
			Source:      source,
			Description: s.about,
		}
	}
	return rows
}

// Bounds are the limits by their names in the metrics, in seconds or as counts.
func (c Config) Bounds() map[string]float64 {
	bounds := map[string]float64{}
	for _, s := range settings {
		key, isLimit := strings.CutPrefix(s.key, section+".")
		if !isLimit {
			continue
		}
		name := strings.ReplaceAll(key, "-", "_")
		if s.field.unit != "" {
			name += "_" + s.field.unit
		}
		bounds[name] = s.field.measure(&c)
	}
	return bounds
}

// Format prints the table's names and values, whatever the verb.
func (c Config) Format(state fmt.State, _ rune) {
	for i, row := range c.Table() {
		if i > 0 {
			_, _ = io.WriteString(state, " ")
		}
		fmt.Fprintf(state, "%s=%q", row.Name, row.Value)
	}
}

// LogValue logs the table's keys and values.
func (c Config) LogValue() slog.Value {
	var attrs []slog.Attr
	for _, row := range c.Table() {
		attrs = append(attrs, slog.String(row.Key, row.Value))
	}
	return slog.GroupValue(attrs...)
}

// concealPassword shows of a URL what is no secret, and nothing of one that is
// so badly written that a password could stand anywhere in it.
func concealPassword(s string) string {
	if !strings.ContainsAny(s, ":@=") || strings.HasPrefix(s, "sqlite:") {
		return s
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme == "" || u.Opaque != "" || strings.Contains(u.Path+u.RawQuery+u.Fragment, "@") {
		return hidden
	}
	if u.User != nil && strings.HasPrefix(u.Scheme, "smtp") {
		u.User = url.User("xxxxx") // some mail services take their key for both name and password
	}
	query := u.Query()
	for name := range query {
		if strings.Contains(strings.ToLower(name), "pass") {
			query.Set(name, "xxxxx")
		}
	}
	u.RawQuery = query.Encode()
	return u.Redacted()
}

func concealAll(string) string { return hidden }

func showSecret(s Secret) string {
	if s == "" {
		return ""
	}
	return hidden
}

func showList(values []string) string { return strings.Join(values, ",") }

func showNetworks(networks []netip.Prefix) string {
	names := make([]string, len(networks))
	for i, network := range networks {
		names[i] = network.String()
	}
	return strings.Join(names, ",")
}

func showLevel(level slog.Level) string { return strings.ToLower(level.String()) }
