package event

import (
	"strings"
	"time"

	"usher/internal/access"
	"usher/internal/role"
)

// until stands between a permission and the end of its being granted or denied.
const until = "until"

// Overrides writes what somebody or a department was granted and denied, as
// Before and After of a line have it: "+RUN_AGENTS until 2026-12-01T00:00:00Z,
// -COMMENT".
func Overrides(overrides []access.Override) string {
	items := make([]string, len(overrides))
	for i, o := range overrides {
		items[i] = "+" + string(o.Permission)
		if o.Denies {
			items[i] = "-" + string(o.Permission)
		}
		if o.EndsAt != nil {
			items[i] += " " + until + " " + o.EndsAt.UTC().Format(time.RFC3339Nano)
		}
	}
	return strings.Join(items, ", ")
}

// ReadOverrides reads what Overrides wrote, and the like of it with only spaces
// between. What it does not know it passes over: it may be of another version.
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
