package config

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/mail"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"usher/internal/token"
)

// Each reader's error says what would be right and repeats nothing of the
// value, which may hold a password.

func readListen(s string) (string, error) {
	host, port, err := net.SplitHostPort(s)
	if err != nil || !isPort(port) || host != "" && !isHost(host) {
		return "", errors.New("must be host:port, like 127.0.0.1:8080, or :8080 for every address")
	}
	return s, nil
}

func readDatabaseURL(s string) (string, error) {
	path, isSQLite := strings.CutPrefix(s, "sqlite:")
	if !isSQLite {
		return readPostgresURL(s)
	}
	switch {
	case strings.HasPrefix(path, ":"):
		return "", errors.New("must name a file, like sqlite:/var/lib/usher/usher.db; usher keeps nothing in memory only")
	case path == "", strings.HasSuffix(path, "/"), strings.ContainsFunc(path, unicode.IsControl):
		return "", errors.New("must name a file, like sqlite:/var/lib/usher/usher.db")
	case strings.Contains(path, "?"):
		return "", errors.New("takes no options, only a file, like sqlite:/var/lib/usher/usher.db")
	case strings.HasPrefix(path, "//") && !strings.HasPrefix(path, "///"):
		return "", errors.New("has no host; write sqlite:usher.db or sqlite:/var/lib/usher/usher.db")
	case strings.HasPrefix(path, "~"):
		return "", errors.New("must have the home directory written out, like sqlite:/home/anna/usher.db")
	}
	return s, nil
}

// readPostgresURL lets the host be empty: ?host=/run/postgresql is a socket.
func readPostgresURL(s string) (string, error) {
	known := strings.HasPrefix(s, "postgres://") || strings.HasPrefix(s, "postgresql://")
	if _, err := url.Parse(s); err != nil || !known {
		return "", errors.New("must be sqlite:PATH or postgres://user:password@host/database, with signs in the password percent-encoded")
	}
	return s, nil
}

func readSMTPURL(s string) (string, error) {
	known := strings.HasPrefix(s, "smtp://") || strings.HasPrefix(s, "smtps://")
	s, encryption, chosen := strings.Cut(s, "?")
	u, err := url.Parse(s)
	if err != nil || !known || !isBare(u) || u.User != nil && u.User.Username() == "" {
		return "", errors.New("must be smtp://host:port or smtps://host:port, with user:password@ before the host if need be and signs in the password percent-encoded")
	}
	s = strings.TrimSuffix(s, "/")
	switch {
	case !chosen:
		return s, nil
	case u.Scheme == "smtp" && (encryption == "tls=required" || encryption == "tls=off"):
		return s + "?" + encryption, nil
	}
	return "", errors.New("may end in ?tls=required or ?tls=off, with smtp:// only; without, encryption is used where the server offers it")
}

// readSender uses net/mail, because a sender may have a name, unlike the
// addresses that people are invited under.
func readSender(s string) (string, error) {
	if _, err := mail.ParseAddress(s); err != nil || strings.ContainsFunc(s, unicode.IsControl) {
		return "", errors.New("must be an address, like usher@example.com or Usher <usher@example.com>")
	}
	return s, nil
}

func readKeys(s string) (Secret, error) {
	if _, err := token.ParseRing(s); err != nil {
		return "", fmt.Errorf("%w; a good key is what `openssl rand -hex 32` prints", err)
	}
	return Secret(s), nil
}

// readOrigin spells an origin as browsers send it, so that a comparison of
// strings will do: lower case, and no port where it is the scheme's own.
func readOrigin(s string) (string, error) {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || !isBare(u) || u.User != nil || u.Port() == "0" {
		return "", errors.New("must be http(s)://host or http(s)://host:port and nothing more, like https://usher.example.com, with a host outside ASCII in its xn-- spelling")
	}
	host := strings.ToLower(u.Host)
	host = strings.TrimSuffix(host, map[string]string{"http": ":80", "https": ":443"}[u.Scheme])
	return u.Scheme + "://" + host, nil
}

func readOrigins(s string) ([]string, error) {
	var origins []string
	for part := range strings.SplitSeq(s, ",") {
		origin, err := readOrigin(strings.TrimSpace(part))
		if err != nil {
			return nil, fmt.Errorf("each %w", err)
		}
		origins = append(origins, origin)
	}
	return origins, nil
}

// readNetworks takes a lone address for a network of one.
func readNetworks(s string) ([]netip.Prefix, error) {
	var networks []netip.Prefix
	for part := range strings.SplitSeq(s, ",") {
		part = strings.TrimSpace(part)
		network, err := netip.ParsePrefix(part)
		if address, alone := netip.ParseAddr(part); alone == nil {
			network, err = address.Prefix(address.BitLen())
		}
		if err != nil {
			return nil, errors.New("must be addresses or networks, like 10.0.0.0/8,2001:db8::1")
		}
		networks = append(networks, network.Masked())
	}
	return networks, nil
}

func readLevel(s string) (slog.Level, error) {
	name, err := readChoice(s, []string{"debug", "info", "warn", "error"})
	if err != nil {
		return 0, err
	}
	var level slog.Level
	return level, level.UnmarshalText([]byte(name))
}

func readChoice[T ~string](s string, options []T) (T, error) {
	if !slices.Contains(options, T(s)) {
		names := make([]string, len(options))
		for i, option := range options {
			names[i] = string(option)
		}
		return "", errors.New("must be one of " + strings.Join(names, ", "))
	}
	return T(s), nil
}

func readCount(s string) (int, error) {
	const most = 1 << 30
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > most {
		return 0, fmt.Errorf("must be a whole number from 1 to %d", most)
	}
	return n, nil
}

// readCost takes no budget in which an operation would not fit that is allowed.
func readCost(s string) (int, error) {
	const least = 50_000
	if n, err := readCount(s); s == "0" || err == nil && n >= least {
		return n, nil
	}
	return 0, fmt.Errorf("must be a whole number of at least %d, which is what one operation may cost, or 0", least)
}

// readPath leaves it to the start to look at the file.
func readPath(s string) (string, error) {
	if strings.ContainsFunc(s, unicode.IsControl) {
		return "", errors.New("must name a file, like /etc/usher/persisted-documents.json")
	}
	return s, nil
}

func readDuration(s string) (time.Duration, error) {
	d, err := time.ParseDuration(s)
	if err != nil || d < time.Millisecond || d > time.Hour {
		return 0, errors.New("must be a time from 1ms to 1h, like 5s")
	}
	return d, nil
}

// isBare tells whether a URL is scheme, host and perhaps a port.
func isBare(u *url.URL) bool {
	return isHost(u.Hostname()) && (u.Port() == "" || isPort(u.Port())) && !strings.HasSuffix(u.Host, ":") &&
		(u.Path == "" || u.Path == "/") && u.RawQuery == "" && !u.ForceQuery && u.Fragment == ""
}

var hostName = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$`)

func isHost(s string) bool {
	_, err := netip.ParseAddr(s)
	return err == nil || hostName.MatchString(s)
}

// isPort takes a port in its one spelling, so that 0 is never 00.
func isPort(s string) bool {
	port, err := strconv.ParseUint(s, 10, 16)
	return err == nil && strconv.FormatUint(port, 10) == s
}
