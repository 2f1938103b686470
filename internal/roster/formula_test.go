package roster

import "testing"

func TestDefuse(t *testing.T) {
	t.Parallel()
	for cell, want := range map[string]string{
		"":             "",
		"Ada":          "Ada",
		"a=1":          "a=1",
		"'quoted'":     "'quoted'",
		"Ärger":        "Ärger",
		"=1+1":         "'=1+1",
		"+46 8 123":    "'+46 8 123",
		"-":            "'-",
		"@SUM(A1)":     "'@SUM(A1)",
		"\t=1":         "'\t=1",
		"\r=1":         "'\r=1",
		" =1":          " =1", // a text to spreadsheets too
		"=cmd|'/c'!A0": "'=cmd|'/c'!A0",
	} {
		got := Defuse(cell)
		if got != want {
			t.Errorf("%q becomes %q, want %q", cell, got, want)
		}
		if back := restore(got); back != cell {
			t.Errorf("%q comes back as %q", cell, back)
		}
	}
}
