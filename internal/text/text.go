// Package text takes what people type into forms: one line, such as a name,
// or several, such as a message.
//
// Surrounding space goes, length is counted in characters, and control
// characters are refused, because names and messages end up in letters'
// headers, terminals and spreadsheets. Where nothing can be seen, nothing was
// typed.
package text

import (
	"fmt"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"usher/internal/fault"
)

// Line takes one line of at most limit characters. It may be empty.
func Line(s string, limit int) (string, error) {
	return clean(s, limit, func(r rune) bool { return !unsafe(r) })
}

// Required is Line for what must not be empty.
func Required(s string, limit int) (string, error) {
	line, err := Line(s, limit)
	if err == nil && line == "" {
		return "", fault.New(fault.Required, "Please fill this in.")
	}
	return line, err
}

// Lines takes a text of at most limit characters that may have line breaks and
// tabs. It may be empty.
func Lines(s string, limit int) (string, error) {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return clean(s, limit, isAllowedInLines)
}

// Optional turns an absent or empty text into nil.
func Optional(s *string, take func(string, int) (string, error), limit int) (*string, error) {
	if s == nil {
		return nil, nil
	}
	taken, err := take(*s, limit)
	if err != nil || taken == "" {
		return nil, err
	}
	return &taken, nil
}

// Counted is a number of something in the words of a sentence.
func Counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Fold is a text in the form in which it is compared: without regard to case,
// and to how its accents are composed.
func Fold(s string) string { return norm.NFC.String(cases.Fold().String(s)) }

// FoldPath folds the names of a path, such as a department's, which stand
// between slashes; space around a name makes no difference either.
func FoldPath(path string) string {
	names := strings.Split(path, "/")
	for i, name := range names {
		names[i] = Fold(strings.TrimSpace(name))
	}
	return strings.Join(names, "/")
}

// Upwards are a path and all that it stands beneath, the nearest first: a/b/c,
// a/b and a. The empty path is none.
func Upwards(path string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for path != "" && yield(path) {
			path = path[:max(strings.LastIndexByte(path, '/'), 0)]
		}
	}
}

// Value is an optional text, empty where there is none.
func Value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// Visible is a text that was refused, as it can be shown: whatever has no place in
// Lines stands there as U+FFFD.
func Visible(s string) string {
	return strings.Map(func(r rune) rune {
		if isAllowedInLines(r) {
			return r
		}
		return utf8.RuneError
	}, strings.ReplaceAll(s, "\r\n", "\n"))
}

func clean(s string, limit int, allowed func(rune) bool) (string, error) {
	s = strings.TrimSpace(s)
	if n := utf8.RuneCountInString(s); n > limit {
		return "", fault.New(fault.TooLong, "This may have at most %d characters; it has %d.", limit, n)
	}
	if !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool { return !allowed(r) }) {
		return "", fault.New(fault.Invalid, "This has a character that cannot be used here.")
	}
	if !strings.ContainsFunc(s, isSeen) {
		return "", nil
	}
	return s, nil
}

// isSeen is true of what shows by itself: joiners, variation selectors and accents
// do not without something that they stand at.
func isSeen(r rune) bool {
	return !unicode.IsSpace(r) && !unicode.IsMark(r) && !isJoiner(r)
}

// isJoiner is true of the zero width non-joiner and joiner.
func isJoiner(r rune) bool { return r == '\u200c' || r == '\u200d' }

func isAllowedInLines(r rune) bool { return r == '\n' || r == '\t' || !unsafe(r) }

// unsafe says which characters have no place in a line: controls, the line
// separators that mail and JavaScript honour, and what cannot be seen and so
// makes one text look like another. Joiners and variation selectors stay: some
// scripts and emoji are written with them.
func unsafe(r rune) bool {
	switch {
	case isJoiner(r):
		return false
	case r == '\u2028', r == '\u2029':
		return true
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point, blank)
}

// blank are letters and symbols that are drawn as nothing, and that no property of
// Unicode's tells of: braille's pattern without dots, the note without a head, and
// fillers of Egyptian hieroglyphs and of Khitan. Hangul's and Khmer's, among others,
// are told by Other_Default_Ignorable_Code_Point.
var blank = &unicode.RangeTable{
	R16: []unicode.Range16{{Lo: 0x2800, Hi: 0x2800, Stride: 1}},
	R32: []unicode.Range32{
		{Lo: 0x13441, Hi: 0x13442, Stride: 1},
		{Lo: 0x16fe4, Hi: 0x16fe4, Stride: 1},
		{Lo: 0x1d159, Hi: 0x1d159, Stride: 1},
	},
}
