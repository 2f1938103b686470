package live_test

import (
	"strings"
	"testing"
)

// RFC 6455, 8.1: text that is not UTF-8 fails the connection. encoding/json takes
// it for U+FFFD, and a pong repeats its ping's payload as it came.
func TestText_that_is_not_UTF8_closes_with_1007(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for name, bad := range map[string]string{
		"a byte of none":        "\xff",
		"half a character":      "\xc3",
		"a lone continuation":   "\x80",
		"an overlong spelling":  "\xc0\xaf",
		"a surrogate":           "\xed\xa0\x80",
		"beyond Unicode":        "\xf4\x90\x80\x80",
		"a text and then a cut": "κόσμε\xed",
	} {
		for kind, text := range map[string]string{
			"a ping":          `{"type":"ping","payload":{"x":"` + bad + `"}}`,
			"an id":           `{"id":"` + bad + `","type":"subscribe","payload":{"query":"{hello}"}}`,
			"a variable":      `{"id":"1","type":"subscribe","payload":{"query":"query($n:String){hello(name:$n)}","variables":{"n":"` + bad + `"}}}`,
			"what is no JSON": bad,
		} {
			t.Run(strings.ReplaceAll(name+" in "+kind, " ", "_"), func(t *testing.T) {
				t.Parallel()
				whole, cut := h.signedIn(t), h.signedIn(t)
				whole.send(masked(fin|opText, text))
				whole.expect("close 1007")
				at := strings.Index(text, bad) + 1
				cut.send(masked(opText, text[:at]), masked(fin|opContinuation, text[at:]))
				cut.expect("close 1007")
			})
		}
	}
}
