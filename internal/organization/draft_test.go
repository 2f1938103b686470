package organization

import (
	"strings"
	"testing"

	"usher/internal/fault"
)

func TestDraft_makes_a_slug_from_the_name(t *testing.T) {
	t.Parallel()
	for name, slug := range map[string]string{
		"Analytical Engines":                   "analytical-engines",
		"  Analytical  Engines ":               "analytical-engines",
		"Ärzte ohne Grenzen":                   "arzte-ohne-grenzen",
		"A\u030angstro\u0308m":                 "angstrom",
		"R&D / 2026 (Zürich)":                  "r-d-2026-zurich",
		"--dashes--":                           "dashes",
		"ADA":                                  "ada",
		"42":                                   "42",
		"Ljubljana 日本":                         "ljubljana",
		"Strøm & Søn":                          "strom-son",
		"Straße 8":                             "strasse-8",
		"STRAẞE":                               "strasse",
		"Æther & Œuvre":                        "aether-oeuvre",
		"Łódź":                                 "lodz",
		"Đorđe":                                "dorde",
		"Þing":                                 "thing",
		"İstanbul Işık":                        "istanbul-isik",
		"ﬁn ＡＢＣ":                               "fin-abc",
		strings.Repeat("ß", 40):                strings.Repeat("s", 63),
		strings.Repeat("a", 70):                strings.Repeat("a", 63),
		strings.Repeat("ab ", 30) + "c":        strings.TrimSuffix(strings.Repeat("ab-", 21), "-"),
		strings.Repeat("a", 62) + " " + "tail": strings.Repeat("a", 62),
	} {
		d, err := Draft{Name: name}.checked()
		if err != nil || *d.Slug != slug {
			t.Errorf("%q: got %v, %v", name, d.Slug, err)
		}
	}
}

func TestDraft_refuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, called string
		slug         *string
		code         fault.Code
		field        string
	}{
		{"no name", "", nil, fault.Required, "name"},
		{"a name of space", " \t", new("fine"), fault.Required, "name"},
		{"a name of 201 characters", strings.Repeat("a", 201), nil, fault.TooLong, "name"},
		{"a name of two lines", "a\nb", nil, fault.Invalid, "name"},
		{"a name that leaves no slug", "日本", nil, fault.Invalid, "slug"},
		{"a name that leaves too short a slug", "日本 a", nil, fault.Invalid, "slug"},
		{"an empty slug", "Fine", new(""), fault.Invalid, "slug"},
		{"a slug of one character", "Fine", new("a"), fault.Invalid, "slug"},
		{"a slug of 64 characters", "Fine", new(strings.Repeat("a", 64)), fault.Invalid, "slug"},
		{"upper case", "Fine", new("Analytical"), fault.Invalid, "slug"},
		{"accents", "Fine", new("ärzte"), fault.Invalid, "slug"},
		{"space", "Fine", new("a b"), fault.Invalid, "slug"},
		{"a line break at the end", "Fine", new("ab\n"), fault.Invalid, "slug"},
		{"a hyphen at the beginning", "Fine", new("-ab"), fault.Invalid, "slug"},
		{"a hyphen at the end", "Fine", new("ab-"), fault.Invalid, "slug"},
		{"two hyphens", "Fine", new("a--b"), fault.Invalid, "slug"},
		{"a path", "Fine", new("../ab"), fault.Invalid, "slug"},
		{"NUL", "Fine", new("a\x00b"), fault.Invalid, "slug"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, err := Draft{Name: c.called, Slug: c.slug}.checked()
			refused(t, err, c.code, c.field)
		})
	}
}

// Who gave no short name should not read what is wrong with one.
func TestDraft_asks_for_a_slug_that_no_name_makes(t *testing.T) {
	t.Parallel()
	const asks = "No short name can be made from this name: give one."
	for _, name := range []string{"株式会社", "Ж", "K", "日本 a", "!!"} {
		_, err := Draft{Name: name}.checked()
		refused(t, err, fault.Invalid, "slug")
		if f, _ := fault.From(err); f.Message != asks {
			t.Errorf("%q: %s", name, f.Message)
		}
	}
	_, err := Draft{Name: "株式会社", Slug: new("K")}.checked()
	if f, ok := fault.From(err); !ok || f.Message == asks {
		t.Errorf("a wrong one that was given: %v", err)
	}
}

func TestDraft_takes_a_given_slug_as_it_is(t *testing.T) {
	t.Parallel()
	for _, slug := range []string{"ab", "a1", "42", "a-b-c", strings.Repeat("a", 63)} {
		if d, err := (Draft{Name: " Analytical Engines ", Slug: &slug}).checked(); err != nil || *d.Slug != slug || d.Name != "Analytical Engines" {
			t.Errorf("%q: got %v, %v", slug, d, err)
		}
	}
}

func FuzzSlugOf(f *testing.F) {
	f.Add("Ärzte ohne Grenzen")
	f.Add("Þing Æß")
	f.Add(strings.Repeat("a", 62) + " b")
	f.Fuzz(func(t *testing.T, name string) {
		if slug := slugOf(name); slug != "" && (len(slug) > maxSlug || !slugForm.MatchString(slug)) {
			t.Errorf("%q makes %q", name, slug)
		}
	})
}
