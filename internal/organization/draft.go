package organization

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"usher/internal/fault"
	"usher/internal/text"
)

// Limits of an organization's names, in characters.
const (
	MaxName = 200
	minSlug = 2
	maxSlug = 63 // a DNS label: a slug may become a host name
)

// Draft is what an organization begins with.
type Draft struct {
	Name string
	Slug *string // nil: made from the name

	IdempotencyKey *string
}

var slugForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func (d Draft) checked() (Draft, error) {
	name, err := checkedName(d.Name)
	if err != nil {
		return d, err
	}
	d.Name = name
	if d.Slug == nil {
		slug := slugOf(name)
		if !isSlug(slug) {
			return d, fault.New(fault.Invalid, "No short name can be made from this name: give one.").At("slug")
		}
		d.Slug = &slug
	}
	if !isSlug(*d.Slug) {
		return d, fault.New(fault.Invalid, "A short name has %d to %d letters a to z, digits and single hyphens between them.", minSlug, maxSlug).At("slug")
	}
	return d, nil
}

func isSlug(s string) bool {
	return len(s) >= minSlug && len(s) <= maxSlug && slugForm.MatchString(s)
}

// checkedName is a name as it is kept: one line, without space around it.
func checkedName(name string) (string, error) {
	kept, err := text.Required(name, MaxName)
	return kept, fault.At(err, "name")
}

var notInSlug = regexp.MustCompile(`[^a-z0-9]+`)

// plain spells letters that are no plain ones with a mark as those who write
// them do without. The set-up page suggests by the same table (slug.ts).
var plain = strings.NewReplacer(
	"ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d",
	"þ", "th", "ħ", "h", "ŧ", "t", "ŋ", "n", "ı", "i", "ĸ", "k",
)

// slugOf makes a slug from a name, accents dropped. A name in another script
// may leave too little; then the slug must be given.
func slugOf(name string) string {
	slug := notInSlug.ReplaceAllString(plain.Replace(strings.ToLower(stripMarks(name))), "-")
	if len(slug) > maxSlug {
		slug = slug[:maxSlug]
	}
	return strings.Trim(slug, "-")
}

func stripMarks(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsMark(r) {
			return -1
		}
		return r
	}, norm.NFKD.String(s))
}
