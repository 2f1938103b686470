package text

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"usher/internal/fault"
)

// What becomes of what people type, with a limit of 10: the text, or the code
// of its refusal.
var typed = []struct {
	name, typed string
	line, lines string
}{
	{"nothing", "", "", ""},
	{"space only", " \t\r\n\u00a0\u3000", "", ""},
	{"plain", "Ada", "Ada", "Ada"},
	{"surrounding space", "  Ada  ", "Ada", "Ada"},
	{"inner space", "Ada  L.", "Ada  L.", "Ada  L."},
	{"accents and other scripts", "Ælfrić 李", "Ælfrić 李", "Ælfrić 李"},
	{"right to left", "עדה", "עדה", "עדה"},
	{"an emoji of several characters", "👩‍👧", "👩‍👧", "👩‍👧"},
	{"ten characters of four bytes", strings.Repeat("𝄞", 10), strings.Repeat("𝄞", 10), strings.Repeat("𝄞", 10)},
	{"eleven characters", "abcdefghijk", "TOO_LONG", "TOO_LONG"},
	{"ten characters and space around", " abcdefghij ", "abcdefghij", "abcdefghij"},
	{"markup", "<b>&amp;", "<b>&amp;", "<b>&amp;"},
	{"a formula", "=1+1", "=1+1", "=1+1"},
	{"two lines", "a\nb", "INVALID", "a\nb"},
	{"two lines of Windows", "a\r\nb", "INVALID", "a\nb"},
	{"a tab", "a\tb", "INVALID", "a\tb"},
	{"a lone carriage return", "a\rb", "INVALID", "INVALID"},
	{"a header", "a\r\nBcc:", "INVALID", "a\nBcc:"},
	{"NUL", "a\x00b", "INVALID", "INVALID"},
	{"NUL at the end", "a\x00", "INVALID", "INVALID"},
	{"escape", "a\x1b[31m", "INVALID", "INVALID"},
	{"delete", "a\x7f", "INVALID", "INVALID"},
	{"next line", "a\u0085b", "INVALID", "INVALID"},
	{"line separator", "a\u2028b", "INVALID", "INVALID"},
	{"paragraph separator", "a\u2029b", "INVALID", "INVALID"},
	{"byte order mark", "\ufeffa", "INVALID", "INVALID"},
	{"right-to-left override", "a\u202eb", "INVALID", "INVALID"},
	{"embedding", "a\u202ab", "INVALID", "INVALID"},
	{"isolate", "a\u2066b\u2069", "INVALID", "INVALID"},
	{"braille", "⠁⠙⠁", "⠁⠙⠁", "⠁⠙⠁"},
	{"braille's blank", "a\u2800", "INVALID", "INVALID"},
	{"only braille's blank", "\u2800", "INVALID", "INVALID"},
	{"a note without a head", "a\U0001d159", "INVALID", "INVALID"},
	{"a hieroglyph's blank", "a\U00013441", "INVALID", "INVALID"},
	{"half of one", "a\U00013442", "INVALID", "INVALID"},
	{"Khitan's filler", "a\U00016fe4", "INVALID", "INVALID"},
	{"Hangul's filler", "a\u3164", "INVALID", "INVALID"},
	{"half of one as wide", "a\uffa0", "INVALID", "INVALID"},
	{"Hangul's fillers in a syllable", "\u115f\u1160", "INVALID", "INVALID"},
	{"Khmer's inherent vowels", "a\u17b4\u17b5", "INVALID", "INVALID"},
	{"Mongolian's vowel separator", "a\u180e", "INVALID", "INVALID"},
	{"a grapheme joiner", "a\u034f", "INVALID", "INVALID"},
	{"a tag", "a\U000e0041", "INVALID", "INVALID"},
	{"joiners only", "\u200c\u200d", "", ""},
	{"variation selectors only", "\ufe0f\U000e0100\u180b", "", ""},
	{"an accent only", " \u0301 ", "", ""},
	{"an accent on something", "e\u0301", "e\u0301", "e\u0301"},
	{"an emoji with a variation selector", "☂\ufe0f", "☂\ufe0f", "☂\ufe0f"},
	{"a sign of the currency", "€", "€", "€"},
	{"half a character", "a\xc3", "INVALID", "INVALID"},
	{"a surrogate", "a\xed\xa0\x80", "INVALID", "INVALID"},
}

func TestText(t *testing.T) {
	t.Parallel()
	for _, c := range typed {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := outcome(Line(c.typed, 10)); got != c.line {
				t.Errorf("as a line: %q, not %q", got, c.line)
			}
			if got := outcome(Lines(c.typed, 10)); got != c.lines {
				t.Errorf("as lines: %q, not %q", got, c.lines)
			}
			required := c.line
			if required == "" {
				required = "REQUIRED"
			}
			if got := outcome(Required(c.typed, 10)); got != required {
				t.Errorf("as a required line: %q, not %q", got, required)
			}
		})
	}
}

func TestOptional(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		given *string
		want  *string
		code  fault.Code
	}{
		{"absent is nil", nil, nil, ""},
		{"empty is nil", new(""), nil, ""},
		{"space is nil", new("  "), nil, ""},
		{"a text is taken", new(" Sales "), new("Sales"), ""},
		{"a bad one is refused", new("a\nb"), nil, fault.Invalid},
		{"a long one is refused", new("abcdefghijk"), nil, fault.TooLong},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got, err := Optional(c.given, Line, 10)
			if (got == nil) != (c.want == nil) || got != nil && *got != *c.want || c.code == "" && err != nil || c.code != "" && !fault.Is(err, c.code) {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
}

func TestLine_says_how_long_it_is_and_repeats_nothing(t *testing.T) {
	t.Parallel()
	_, err := Line("Ångström's secret", 10)
	if f, _ := fault.From(err); f == nil || f.Message != "This may have at most 10 characters; it has 17." {
		t.Errorf("got %v", err)
	}
}

func TestUpwards(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]string{"": "[]", "a": "[a]", "a/b/c": "[a/b/c a/b a]", "é//b": "[é//b é/ é]", "/a": "[/a]"} {
		for range 2 { // it can be walked again
			if got := fmt.Sprint(slices.Collect(Upwards(path))); got != want {
				t.Errorf("from %q: %s, not %s", path, got, want)
			}
		}
	}
	for path := range Upwards("a/b") {
		if path != "a/b" {
			t.Errorf("who stopped was led on to %q", path)
		}
		break
	}
}

func FuzzText(f *testing.F) {
	for _, c := range typed {
		f.Add(c.typed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for name, take := range map[string]func(string, int) (string, error){"line": Line, "lines": Lines} {
			got, err := take(s, 10)
			if err != nil {
				if _, ok := fault.From(err); !ok || got != "" {
					t.Errorf("%s %q: %q, %v", name, s, got, err)
				}
				continue
			}
			again, err := take(got, 10)
			if err != nil || again != got {
				t.Errorf("%s %q became %q, and that %q, %v", name, s, got, again, err)
			}
			if !utf8.ValidString(got) || utf8.RuneCountInString(got) > 10 || got != strings.TrimSpace(got) {
				t.Errorf("%s %q became %q", name, s, got)
			}
			for _, r := range got {
				if unicode.IsControl(r) && (name == "line" || r != '\n' && r != '\t') {
					t.Errorf("%s %q became %q", name, s, got)
				}
			}
		}
	})
}

// outcome is what a taker returned, in one word.
func outcome(s string, err error) string {
	if f, ok := fault.From(err); ok && s == "" {
		return string(f.Code)
	}
	return s
}
