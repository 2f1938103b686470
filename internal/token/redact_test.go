package token

import (
	"strings"
	"testing"

	"github.com/google/uuid"
)

func TestRedact_takes_out_tokens_and_nothing_else(t *testing.T) {
	t.Parallel()
	r := ring(t, newKey)
	tokens := []string{}
	for kind := range pages {
		for range 50 {
			tokens = append(tokens, r.Sign(kind, Claim{ID: uuid.New(), Version: 1}))
		}
	}
	session, _ := NewSession()
	tokens = append(tokens, session, session[len(sessionPrefix):])
	for _, token := range tokens {
		for _, text := range []string{"/invitation/TOKEN", "/invitation#TOKEN", "/join?TOKEN", "TOKEN", "/TOKEN/"} {
			put, want := strings.ReplaceAll(text, "TOKEN", token), strings.ReplaceAll(text, "TOKEN", "[redacted]")
			if got := Redact(put); got != want {
				t.Errorf("%s: got %s; want %s", put, got, want)
			}
		}
	}
	for _, text := range []string{"", "/graphql", "/assets/index-Dk3f_9aB.js", "/exports/members.csv", "/inv_01kbeaxr4xe8v8k3c2t1q9m5zn"} {
		if got := Redact(text); got != text {
			t.Errorf("%s: got %s", text, got)
		}
	}
}
