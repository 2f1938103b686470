package text

import (
	"net/url"
	"strings"
	"unicode"

	"usher/internal/fault"
)

// URL takes the address of a page on the web, whole and of at most limit
// characters. It may be empty. One that brings a user's name or password along
// is refused: it shows a host that it does not lead to.
func URL(s string, limit int) (string, error) {
	s, err := Line(s, limit)
	if err != nil || s == "" {
		return s, err
	}
	u, err := url.Parse(s)
	switch {
	case err != nil, u.Scheme != "https" && u.Scheme != "http", u.Hostname() == "", strings.ContainsFunc(s, notInURL):
		return "", fault.New(fault.Invalid, "This must be the whole address of a page, like https://example.com/guide.")
	case u.User != nil:
		return "", fault.New(fault.Invalid, "The address of a page cannot have a user's name or a password in it.")
	}
	return s, nil
}

// notInURL finds what URLs have to encode (RFC 3986, appendix A) and where a
// mail program would end a link that it finds in plain text. Letters outside of
// ASCII stay: browsers encode them, and people read them.
func notInURL(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("\"<>\\^`{|}\u200c\u200d", r)
}
