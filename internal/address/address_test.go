package address

import (
	"strings"
	"testing"
	"unicode"

	"usher/internal/fault"
)

func TestParse_knows_the_same_address_in_every_spelling(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ about, typed, want string }{
		{"as it is", "anna@example.com", "anna@example.com"},
		{"case does not matter", "Anna@Example.COM", "anna@example.com"},
		{"space around it does not matter", " \t\u00a0\u3000anna@example.com ", "anna@example.com"},
		{"full-width forms are their ASCII kin", "ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ", "anna@example.com"},
		{"the ideographic full stop is a dot", "anna@example。com", "anna@example.com"},
		{"so is its half-width form", "anna@example｡com", "anna@example.com"},
		{"the root's dot does not matter", "anna@example.com.", "anna@example.com"},
		{"plus tags are kept", "anna+News@example.com", "anna+news@example.com"},
		{"dots before the @ are kept", "an.na@example.com", "an.na@example.com"},
		{"all signs of an atom", "!#$%&'*+-/=?^_`{|}~@example.com", "!#$%&'*+-/=?^_`{|}~@example.com"},
		{"Unicode domains are stored as punycode", "anna@bücher.example", "anna@xn--bcher-kva.example"},
		{"in any case", "anna@BÜCHER.example", "anna@xn--bcher-kva.example"},
		{"composed or not", "anna@bu\u0308cher.example", "anna@xn--bcher-kva.example"},
		{"punycode is the same address", "anna@XN--BCHER-KVA.example", "anna@xn--bcher-kva.example"},
		{"sharp s is not ss", "anna@straße.example", "anna@xn--strae-oqa.example"},
		{"half-width katakana are katakana", "anna@ﾃｽﾄ.example", "anna@xn--zckzah.example"},
		{"a top-level domain may be Unicode", "anna@例え.テスト", "anna@xn--r8jz45g.xn--zckzah"},
		{"a joiner where its script wants it", "anna@نامه\u200cای.example", "anna@xn--mgba3gch31f060k.example"},
		{"a Cyrillic look-alike is another address", "anna@ex\u0430mple.com", "anna@xn--exmple-4nf.com"},
		{"so is one with a dotless i", "anna@p\u0131ng.com", "anna@xn--png-jua.com"},
		{"the longest local part", strings.Repeat("a", 64) + "@example.com", strings.Repeat("a", 64) + "@example.com"},
		{"labels may begin with a digit", "anna@3com.com", "anna@3com.com"},
	} {
		got, err := Parse(row.typed)
		if err != nil || string(got) != row.want {
			t.Errorf("%s: %q: got %q, %v; want %q", row.about, row.typed, got, err, row.want)
		}
	}
}

func TestParse_refuses(t *testing.T) {
	t.Parallel()
	const (
		alone     = "one address alone"
		oneAt     = "exactly one @"
		unseen    = "cannot be seen"
		reach     = "could not reach"
		character = "character that addresses cannot have"
		dot       = "a dot can only stand between"
		noDomain  = "not a valid domain"
		whole     = "a whole domain"
		number    = "machine's number"
	)
	long := strings.Repeat(strings.Repeat("a", 61)+".", 4) + "com" // 251 bytes
	for _, row := range []struct {
		about, typed string
		code         fault.Code
		sentence     string
	}{
		{"nothing", "", fault.Required, "give an e-mail address"},
		{"space only", " \t ", fault.Required, "give an e-mail address"},
		{"a display name", "Anna <anna@example.com>", fault.Invalid, alone},
		{"two addresses", "anna@example.com, bob@example.com", fault.Invalid, alone},
		{"quotes", `"anna b"@example.com`, fault.Invalid, alone},
		{"a comment", "anna(work)@example.com", fault.Invalid, alone},
		{"no @", "anna.example.com", fault.Invalid, oneAt},
		{"two @", "anna@home@example.com", fault.Invalid, oneAt},
		{"a header smuggled in", "anna@example.com\r\nBcc: all@example.com", fault.Invalid, unseen},
		{"a line break at the end", "anna@example.com\n", fault.Invalid, unseen},
		{"a line separator", "anna@example.com\u2028", fault.Invalid, unseen},
		{"a paragraph separator", "anna\u2029@example.com", fault.Invalid, unseen},
		{"a next line", "anna\u0085@example.com", fault.Invalid, unseen},
		{"NUL", "anna\x00@example.com", fault.Invalid, unseen},
		{"a deletion", "anna\x7f@example.com", fault.Invalid, unseen},
		{"a zero-width space", "anna\u200b@example.com", fault.Invalid, unseen},
		{"a byte order mark", "\ufeffanna@example.com", fault.Invalid, unseen},
		{"reading direction turned", "anna@\u202eexample.com", fault.Invalid, unseen},
		{"a soft hyphen", "anna@exam\u00adple.com", fault.Invalid, unseen},
		{"bytes that are not UTF-8", "anna\xff@example.com", fault.Invalid, unseen},
		{"nothing before the @", "@example.com", fault.Invalid, "missing before"},
		{"an umlaut before the @", "jürgen@example.com", fault.Invalid, reach},
		{"Cyrillic before the @", "\u0430nna@example.com", fault.Invalid, reach},
		{"a Kelvin sign before the @", "\u212aai@example.com", fault.Invalid, reach},
		{"a space before the @", "anna b@example.com", fault.Invalid, character},
		{"a tab before the @", "anna\tb@example.com", fault.Invalid, character},
		{"a backslash", `anna\b@example.com`, fault.Invalid, character},
		{"a dot in front", ".anna@example.com", fault.Invalid, dot},
		{"a dot behind", "anna.@example.com", fault.Invalid, dot},
		{"two dots", "an..na@example.com", fault.Invalid, dot},
		{"65 characters before the @", strings.Repeat("a", 65) + "@example.com", fault.TooLong, "64"},
		{"nothing after the @", "anna@", fault.Invalid, "missing after"},
		{"a lone dot", "anna@.", fault.Invalid, noDomain},
		{"a single label", "anna@localhost", fault.Invalid, whole},
		{"an empty label", "anna@example..com", fault.Invalid, noDomain},
		{"two dots at the end", "anna@example.com..", fault.Invalid, noDomain},
		{"a hyphen in front of a label", "anna@-example.com", fault.Invalid, noDomain},
		{"an underscore", "anna@exam_ple.com", fault.Invalid, noDomain},
		{"a space in the domain", "anna@exam ple.com", fault.Invalid, noDomain},
		{"a label of 64 bytes", "anna@" + strings.Repeat("a", 64) + ".com", fault.Invalid, noDomain},
		{"punycode of nothing", "anna@xn--.com", fault.Invalid, noDomain},
		{"punycode of ASCII", "anna@xn--example-.com", fault.Invalid, noDomain},
		{"punycode of a capital", "anna@xn--bcher-2pa.com", fault.Invalid, noDomain},
		{"a Kelvin sign in the domain", "anna@ban\u212a.com", fault.Invalid, noDomain},
		{"circled letters", "anna@ⓔⓧⓐⓜⓟⓛⓔ.com", fault.Invalid, noDomain},
		{"mathematical letters", "anna@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.com", fault.Invalid, noDomain},
		{"a ligature", "anna@ﬁnd.com", fault.Invalid, noDomain},
		{"a number with its dot", "anna@example⒈com", fault.Invalid, noDomain},
		{"a variation selector", "anna@exam\ufe0fple.com", fault.Invalid, noDomain},
		{"an IPv4 address", "anna@127.0.0.1", fault.Invalid, number},
		{"an address literal", "anna@[127.0.0.1]", fault.Invalid, number},
		{"an IPv6 literal", "anna@[IPv6:::1]", fault.Invalid, number},
		{"a port", "anna@example.com:25", fault.Invalid, number},
		{"more than 254 bytes", "anna@" + long, fault.TooLong, "254"},
		{"a megabyte", strings.Repeat("a", 1<<20) + "@example.com", fault.TooLong, "254"},
	} {
		got, err := Parse(row.typed)
		f, ok := fault.From(err)
		if !ok || got != "" || f.Code != row.code || !strings.Contains(f.Message, row.sentence) {
			t.Errorf("%s: %.80q: got %q, %v; want %s: …%s…", row.about, row.typed, got, err, row.code, row.sentence)
		}
	}
}

func TestParse_takes_254_bytes(t *testing.T) {
	t.Parallel()
	domain := strings.Repeat(strings.Repeat("a", 61)+".", 4) + "com"
	longest := "an@" + domain
	if a, err := Parse(longest); len(longest) != 254 || err != nil || string(a) != longest {
		t.Errorf("%d bytes: got %q, %v", len(longest), a, err)
	}
}

func TestParse_makes_ASCII_of_no_other_character(t *testing.T) {
	t.Parallel()
	fullWidth := func(r rune) bool { return '\uff01' <= r && r <= '\uff5e' || r == '。' || r == '｡' || r == '\u3000' }
	for _, span := range [][2]rune{{0x80, 0x33ff}, {0xa000, 0xabff}, {0xf900, 0xffff}, {0x1d400, 0x1d7ff}, {0x1f100, 0x1f2ff}, {0xe0000, 0xe01ff}} {
		for r := span[0]; r <= span[1]; r++ {
			if fullWidth(r) {
				continue
			}
			if a, err := Parse("an" + string(r) + "na@example.com"); err == nil {
				t.Errorf("%U before the @ was taken for %q", r, a)
			}
			if a, err := Parse("anna@ex" + string(r) + "ample.com"); err == nil && !strings.Contains(string(a), "xn--") {
				t.Errorf("%U after the @ was taken for %q", r, a)
			}
		}
	}
}

func TestAddress_Domain(t *testing.T) {
	t.Parallel()
	a, err := Parse("anna@Bücher.example")
	if err != nil || a.Domain() != "xn--bcher-kva.example" {
		t.Errorf("got %q, %v", a.Domain(), err)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"anna@example.com", " Anna+x@BÜCHER.example. ", "ａ＠ｂ．ｃｏ", "a@xn--bcher-kva.de",
		"a@b.com\r\n", "Anna <a@b.co>", "a@例え。テスト", "a@نامه\u200cای.ir", "a@127.0.0.1", "a@xn--a-0.co"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := Parse(s)
		if err != nil {
			if _, ok := fault.From(err); !ok || a != "" {
				t.Fatalf("%q: got %q, %v; want a fault alone", s, a, err)
			}
			return
		}
		if again, err := Parse(string(a)); err != nil || again != a {
			t.Errorf("%q: read again, %q is %q, %v", s, a, again, err)
		}
		if !isASCII(a.ASCII()) || strings.ContainsFunc(a.ASCII(), unicode.IsControl) || len(a) > maxAddress {
			t.Errorf("%q: got %q", s, a)
		}
		if strings.ToLower(string(a)) != string(a) || strings.Count(string(a), "@") != 1 || a.Domain() == "" {
			t.Errorf("%q: got %q", s, a)
		}
	})
}
