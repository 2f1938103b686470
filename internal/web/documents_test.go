package web

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
)

// A page sends the text that its script holds; with any other in the manifest
// it would be refused where only trusted documents run. What the dashboard sends,
// which its cache prints, is tested by using it on such a server.
func TestDocuments_hold_those_in_the_plain_pages_scripts(t *testing.T) {
	t.Parallel()
	documents := map[string]string{}
	if err := json.Unmarshal(Documents, &documents); err != nil {
		t.Fatal(err)
	}
	var known []string
	for _, text := range documents {
		known = append(known, text)
	}
	seen := 0
	for _, file := range assets("usher-*.js") {
		script, err := dist.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range regexp.MustCompile("(?s)`\\s*(?:query|mutation) [^`]*`").FindAllString(string(script), -1) {
			seen++
			if !strings.Contains(strings.Join(known, "\x00"), strings.Trim(text, "`")) {
				t.Errorf("the manifest lacks %s", text)
			}
		}
	}
	if seen == 0 {
		t.Error("the scripts hold no documents")
	}
}
