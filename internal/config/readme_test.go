package config

import (
	"os"
	"strings"
	"testing"
)

func TestREADME_names_every_setting_with_its_default(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range settings {
		_, row, found := strings.Cut(string(readme), "\n| `"+s.variable()+"` |")
		row, _, _ = strings.Cut(row, "\n")
		if !found || s.initial != "" && !strings.Contains(row, s.initial) {
			t.Errorf("the table in the README has no row for %s with its default %q", s.variable(), s.initial)
		}
	}
}
