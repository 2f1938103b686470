package event

import (
	"strings"
	"time"

	"usher/internal/access"
	"usher/internal/role"
)

// until stands between a permission and the end of its being granted or denied.
const until = "until"

// Overrides writes what a member was granted and denied, as Before and After of a
// line have it: "+RUN_AGENTS until 2026-12-01T00:00:00Z, -COMMENT", in the
// catalogue's order and a grant before a denial.
func Overrides(overrides []access.Override) string {
	var items []string
	for _, p := range role.Grantable() {
		for _, sign := range []string{"+", "-"} {
			for _, o := range overrides {
				if o.Permission != p || o.Denies != (sign == "-") {
					continue
				}
				items = append(items, sign+string(p)+Until(o.EndsAt))
			}
		}
	}
	return strings.Join(items, ", ")
}

// Until is the end of a grant or a denial, behind what it is the end of; empty
// where there is none.
func Until(end *time.Time) string {
	if end == nil {
		return ""
	}
	return " " + until + " " + end.UTC().Format(time.RFC3339Nano)
}

// ReadOverrides reads what Overrides wrote, and a department's line, which has only
// spaces between. What it does not know it passes over: it may be of another
// version.
func ReadOverrides(written string) (overrides []access.Override) {
	words := strings.FieldsFunc(written, func(r rune) bool { return r == ' ' || r == ',' })
	for i, word := range words {
		name, granted := strings.CutPrefix(word, "+")
		name, denied := strings.CutPrefix(name, "-")
		switch {
		case granted || denied:
			overrides = append(overrides, access.Override{Permission: role.Permission(name), Denies: denied})
		case i > 0 && words[i-1] == until && len(overrides) > 0:
			if end, err := time.Parse(time.RFC3339, word); err == nil {
				overrides[len(overrides)-1].EndsAt = &end
			}
		}
	}
	return overrides
}
