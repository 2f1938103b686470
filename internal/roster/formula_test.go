package roster

import (
	"bytes"
	"encoding/csv"
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
		"x,=1":              "x,'=1",
		`x, "@SUM(A1)`:      `x,' "@SUM(A1)`,
		"x,'=1":             "x,''=1",
		"x,y;z":             "x,y;z",
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
		cell := rapid.StringOf(rapid.RuneFrom([]rune("'=+-@＝＠\t\r\n,;\"a "))).Draw(t, "cell")
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

// What is exported, here or by the dashboard, comes back through the importer,
// whichever separator the file has. No text that is stored has space around it,
// or a carriage return, and a file writes its own before each line feed.
func TestDefuse_comes_back_from_a_file(t *testing.T) {
	t.Parallel()
	for _, separator := range []rune{',', ';', '\t'} {
		for _, first := range strings.ReplaceAll(formulaic, "\r", "") {
			for _, cell := range []string{
				"a,%sb", "a, %sb", "a;%sb", "a,'%sb", "%sb,%sc", "'%sb", "a,%sb;%sc,\n%sd", "%sb \"c\", 'd', %se",
			} {
				cell = strings.TrimSpace(strings.ReplaceAll(cell, "%s", string(first)))
				if got := strings.ReplaceAll(throughFile(t, separator, cell), "\r", ""); got != cell {
					t.Errorf("%q, separated by %q, comes back as %q", cell, separator, got)
				}
			}
		}
	}
}

// throughFile writes a message as an export does and reads it as an import does.
func throughFile(t *testing.T, separator rune, message string) string {
	t.Helper()
	var file bytes.Buffer
	out := csv.NewWriter(&file)
	out.Comma, out.UseCRLF = separator, true
	if err := out.WriteAll([][]string{{"email", "message"}, row("anna@example.com", message)}); err != nil {
		t.Fatal(err)
	}
	lines, err := read(file.Bytes())
	if err != nil || len(lines) != 1 || lines[0].Fault != nil {
		t.Fatalf("%q: %+v, %v", file.String(), lines, err)
	}
	return lines[0].Message
}
