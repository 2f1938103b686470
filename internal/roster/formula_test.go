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
		"\t=1":              "'\t'=1",
		"\r=1":              "'\r'=1",
		"\n=1":              "'\n'=1",
		" =1":               "' =1",
		`"=1`:               `'"=1`,
		"＝1":                "'＝1",
		"＠SUM(A1)":          "'＠SUM(A1)",
		"x;=1;y":            "x;'=1;y",
		`x; "=1`:            `x;' "=1`,
		"x;'=1":             "x;''=1",
		"x\t+1":             "x\t'+1",
		"Bring:\n- a pen":   "Bring:\n'- a pen",
		"x,=1":              "x,=1", // stands in quotation marks
		"a;b;":              "a;b;",
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
		cell := rapid.StringOf(rapid.RuneFrom([]rune("'=+-@＝＠\t\r\n;\"a "))).Draw(t, "cell")
		defused := Defuse(cell)
		for _, part := range append(strings.FieldsFunc(defused, func(r rune) bool { return strings.ContainsRune(cutting, r) }), defused) {
			if begin := strings.TrimLeft(part, `" `); strings.IndexAny(begin, formulaic) == 0 {
				t.Errorf("%q becomes %q", cell, defused)
			}
		}
		if got := restore(defused); got != cell {
			t.Errorf("%q comes back from %q as %q", cell, defused, got)
		}
	})
}
