package mail

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Whoever writes a name or a message is a stranger to whoever reads the letter.
// Package text refuses what has no place in them when they are typed; here,
// where they meet headers and mail programs, nothing is left to trust.

// line makes one line of a text: all that breaks or steers a line is a space.
func line(s string) string {
	return strings.Join(strings.Fields(strings.Map(plain, strings.ToValidUTF8(s, "\uFFFD"))), " ")
}

// lines keeps a text's own lines, without empty ones around it.
func lines(s string) []string {
	s = strings.TrimSpace(newlines.Replace(strings.ToValidUTF8(s, "\uFFFD")))
	if s == "" {
		return nil
	}
	split := strings.Split(s, "\n")
	for i := range split {
		split[i] = strings.TrimRightFunc(strings.Map(plain, split[i]), unicode.IsSpace)
	}
	return split
}

var newlines = strings.NewReplacer(
	"\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n", "\v", "\n", "\f", "\n",
)

// name is a line in which mail programs find nothing to make a link of: else
// "evil.example" as a name would put a stranger's link into our letter. The
// zero-width non-joiner after the dot or colon cannot be seen.
func name(s string) string { return linkish.ReplaceAllString(line(s), "$1\u200c$2") }

var linkish = regexp.MustCompile(`([.:])(\pL{2}|//)`)

// short is a line for a subject, where a name of 200 characters would hide what
// the letter is about, and where "=?" begins an encoding: a name that brings its
// own would be decoded by whoever reads it, into anything.
func short(s string) string {
	const limit = 60
	s = strings.ReplaceAll(line(s), "=?", "=\u200c?")
	if utf8.RuneCountInString(s) <= limit {
		return s
	}
	return strings.TrimSpace(string([]rune(s)[:limit-1])) + "…"
}

// plain turns controls and separators into spaces and drops what cannot be seen
// and steers: the marks that turn the direction of reading, and the byte order
// mark.
func plain(r rune) rune {
	switch {
	case unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp):
		return ' '
	case r == '\ufeff', r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return -1
	}
	return r
}
