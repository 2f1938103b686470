package roster

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestDefuse(t *testing.T) {
	t.Parallel()
	for cell, want := range map[string]string{
		"":                  "",
		"Sales":             "Sales",
		"=1+1":              "'=1+1",
		"+49 221":           "'+49 221",
		"-":                 "'-",
		"@SUM(A1)":          "'@SUM(A1)",
		"\t=1":              "'\t=1",
		"\r=1":              "'\r=1",
		"a=b":               "a=b",
		"'tis":              "'tis",
		"'":                 "'",
		"'=1":               "''=1",
		"''=1":              "'''=1",
		"anna@example.com":  "anna@example.com",
		"-anna@example.com": "'-anna@example.com",
	} {
		if got := Defuse(cell); got != want {
			t.Errorf("%q becomes %q, want %q", cell, got, want)
		}
		if got := restore(want); got != cell {
			t.Errorf("%q comes back as %q", cell, got)
		}
	}
}

func TestDefuse_comes_back_and_is_no_formula(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		cell := rapid.StringOf(rapid.RuneFrom([]rune("'=+-@\t\r\na "))).Draw(t, "cell")
		defused := Defuse(cell)
		if strings.ContainsAny(defused[:min(1, len(defused))], formulaic) {
			t.Errorf("%q becomes %q", cell, defused)
		}
		if got := restore(defused); got != cell {
			t.Errorf("%q comes back from %q as %q", cell, defused, got)
		}
	})
}
