// Package address reads e-mail addresses as people type them, and decides when
// two are the same.
//
// An Address is the canonical spelling, for equality and for storage:
// everything in ASCII, in lower case, the domain as the DNS and SMTP know it
// (xn--…). Punycode and not Unicode, because it does not change with Unicode's
// tables, compares byte by byte in every database, and shows a look-alike
// domain for what it is. Plus tags and dots before the @ are kept: only the
// receiving server knows what they mean.
//
// The only characters outside ASCII that count as their ASCII kin are the
// full-width forms that East Asian keyboards make; what merely looks alike is
// another address or none. Letters outside ASCII before the @ are refused,
// because a letter to such an address needs SMTPUTF8 all along its way.
package address

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/text/width"

	"usher/internal/fault"
)

// Address is an e-mail address in canonical spelling: ASCII, lower case, at
// most 254 bytes. Addresses are the same when they are equal as strings.
type Address string

// The limits of RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.3 (a path of 256
// bytes less its angle brackets).
const (
	maxLocal   = 64
	maxAddress = 254

	// maxTyped bounds the work on what a stranger sends. No spelling of an
	// acceptable address, full-width and in any script, needs as much.
	maxTyped = 1024
)

// Parse reads one address, with neither a display name nor quotes, and returns
// its canonical spelling. Space around it does not matter. Its error is a
// Fault (REQUIRED, TOO_LONG or INVALID) whose sentence a form can show; it
// repeats nothing of what was typed.
func Parse(s string) (Address, error) {
	if len(s) > maxTyped {
		return "", tooLong()
	}
	if !utf8.ValidString(s) || strings.ContainsFunc(s, isInvisible) {
		return "", invalid("The address contains a character that cannot be seen. Please type it anew.")
	}
	s = strings.TrimSpace(width.Fold.String(s))
	if s == "" {
		return "", fault.New(fault.Required, "Please give an e-mail address.")
	}
	if strings.ContainsAny(s, `<>"(),;`) {
		return "", invalid("Please give one address alone, without a name or quotes, like anna@example.com.")
	}
	local, domain, found := strings.Cut(s, "@")
	if !found || strings.Contains(domain, "@") {
		return "", invalid("An address has exactly one @, as in anna@example.com.")
	}
	local, err := parseLocal(local)
	if err != nil {
		return "", err
	}
	domain, err = parseDomain(domain)
	if err != nil {
		return "", err
	}
	if domain == erasedDomain {
		return "", invalid("This stands for an address that was erased.")
	}
	if len(local)+len("@")+len(domain) > maxAddress {
		return "", tooLong()
	}
	return Address(local + "@" + domain), nil
}

// ParseDomain reads the domain of addresses alone, as somebody types it, with or
// without an @ in front, and returns it as an Address has it. Its errors are
// those of Parse.
func ParseDomain(s string) (string, error) {
	if len(s) > maxTyped {
		return "", tooLong()
	}
	if !utf8.ValidString(s) || strings.ContainsFunc(s, isInvisible) {
		return "", invalid("The domain contains a character that cannot be seen. Please type it anew.")
	}
	domain := strings.TrimPrefix(strings.TrimSpace(width.Fold.String(s)), "@")
	if domain == "" {
		return "", fault.New(fault.Required, "Please give a domain, like example.com.")
	}
	if strings.ContainsAny(domain, `<>"(),;@ `) {
		return "", invalid("Please give one domain alone, like example.com.")
	}
	return parseDomain(domain)
}

// erasedDomain is nobody's (RFC 2606, section 2), and refused when it is typed.
const erasedDomain = "erased.invalid"

// Erased is the address that stands for one that was erased, by a name for it.
func Erased(name string) Address { return Address(name + "@" + erasedDomain) }

// ASCII returns the spelling for SMTP, which is the canonical one.
func (a Address) ASCII() string { return string(a) }

// Domain returns what stands after the @, in punycode where it is not ASCII.
func (a Address) Domain() string {
	_, domain, _ := strings.Cut(string(a), "@")
	return domain
}

// parseLocal takes RFC 5322's dot-atom. RFC 5321 lets the receiving server
// tell Anna from anna; none in use does, and people type both.
func parseLocal(local string) (string, error) {
	switch {
	case local == "":
		return "", invalid("Something is missing before the @.")
	case !isASCII(local):
		return "", invalid("Before the @ only letters a to z, digits and signs can be used; our letters could not reach this address.")
	case len(local) > maxLocal:
		return "", fault.New(fault.TooLong, "What stands before the @ is too long; %d characters are possible.", maxLocal)
	case strings.ContainsFunc(local, isNoAtom):
		return "", invalid("Before the @ stands a character that addresses cannot have.")
	case strings.HasPrefix(local, "."), strings.HasSuffix(local, "."), strings.Contains(local, ".."):
		return "", invalid("Before the @ a dot can only stand between other characters.")
	}
	return strings.ToLower(local), nil
}

// domains is how a domain is looked up (UTS 46, nontransitional), held to what
// DNS can carry.
var domains = idna.New(
	idna.MapForLookup(),
	idna.Transitional(false),
	idna.BidiRule(),
	idna.CheckHyphens(true),
	idna.CheckJoiners(true),
	idna.VerifyDNSLength(true),
)

func parseDomain(typed string) (string, error) {
	switch {
	case typed == "":
		return "", invalid("Something is missing after the @.")
	case strings.ContainsAny(typed, "[]:"):
		return "", invalid("After the @ must stand a domain, like example.com, not a machine's number.")
	}
	// The ideographic full stop separates labels too, in UTS 46 as on keyboards.
	typed = strings.TrimSuffix(strings.ReplaceAll(typed, "。", "."), ".")
	domain, err := domains.ToASCII(typed)
	if err != nil || strings.HasSuffix(domain, ".") || mimics(typed, domain) {
		return "", invalid("What stands after the @ is not a valid domain.")
	}
	dot := strings.LastIndexByte(domain, '.')
	if dot < 0 {
		return "", invalid("After the @ must stand a whole domain, like example.com.")
	}
	// No top-level domain begins with a digit, and every IPv4 spelling does.
	if c := domain[dot+1]; c < 'a' || c > 'z' {
		return "", invalid("After the @ must stand a domain, like example.com, not a machine's number.")
	}
	return domain, nil
}

// mimics tells whether IDNA's mapping made an ASCII label out of one that was
// not: out of mathematical, circled or Kelvin letters, or by dropping what
// cannot be seen. Such a domain would equal the one that it merely looks like.
func mimics(typed, domain string) bool {
	before, after := strings.Split(typed, "."), strings.Split(domain, ".")
	if len(before) != len(after) {
		return true
	}
	for i, label := range before {
		if !isASCII(label) && !strings.HasPrefix(after[i], "xn--") {
			return true
		}
	}
	return false
}

// isInvisible finds control characters, line and paragraph separators, and
// formatting marks such as the zero-width space that comes along when copying
// from a web page. The joiners are letters' parts in some scripts; IDNA
// decides on them. A tab is only space: it comes along from spreadsheets.
func isInvisible(r rune) bool {
	const joiners = "\u200c\u200d"
	return r != '\t' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) &&
		!strings.ContainsRune(joiners, r)
}

// isNoAtom finds what is not atext (RFC 5322, section 3.2.3) and not a dot.
func isNoAtom(r rune) bool {
	letter := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	return !letter && !strings.ContainsRune("!#$%&'*+-/=?^_`{|}~.", r)
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
}

func invalid(sentence string) error { return fault.New(fault.Invalid, "%s", sentence) }

func tooLong() error {
	return fault.New(fault.TooLong, "The address is too long; %d characters are possible.", maxAddress)
}
