package text

import (
	"strings"
	"testing"

	"usher/internal/fault"
)

func TestURL_takes_pages_on_the_web(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"":                                  "",
		"  ":                                "",
		" https://example.com/guide ":       "https://example.com/guide",
		"http://localhost:8080/?a=b&c=d#e":  "http://localhost:8080/?a=b&c=d#e",
		"HTTPS://Example.com":               "HTTPS://Example.com",
		"https://[2001:db8::1]/x":           "https://[2001:db8::1]/x",
		"https://bücher.example/größe":      "https://bücher.example/größe",
		"https://example.com/@ann/it's(ok)": "https://example.com/@ann/it's(ok)",
	} {
		if got, err := URL(typed, 100); err != nil || got != want {
			t.Errorf("%q gives %q, %v", typed, got, err)
		}
	}
	long := "https://example.com/" + strings.Repeat("é", 80)
	if _, err := URL(long, 100); err != nil {
		t.Errorf("100 characters give %v", err)
	}
	if _, err := URL(long+"e", 100); !fault.Is(err, fault.TooLong) {
		t.Errorf("101 characters give %v", err)
	}
}

func TestURL_refuses_whatever_else(t *testing.T) {
	t.Parallel()
	for _, typed := range []string{
		"example.com", "/guide", "//example.com/guide", "https:", "https://", "https:///guide", "https:example.com", "http://:80/", "https://?a",
		"javascript:alert(1)", "JavaScript://example.com/%0aalert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://example.com/", "mailto:a@example.com",
		"https://ann@example.com/", "https://ann:secret@example.com/", "https://:@example.com/", "https://@example.com/", "https://good.example\\@evil.example/", "https:\\\\evil.example",
		"https://example.com/a b", "https://example.com/a\u00a0b", "https://example.com/\"x", "https://example.com/<script>", "https://example.com/{{.}}",
		"https://example.com/a\r\nb", "https://example.com/a\tb", "https://example.com/a\u2028b", "https://example.com/a\u202eb", "https://exa\u200dmple.com/", "https://example.com/\x00",
		"https://example.com:port/", "https://[::1/", "https://example.com/%zz", "\xffhttps://example.com/",
	} {
		if got, err := URL(typed, 100); !fault.Is(err, fault.Invalid) {
			t.Errorf("%q gives %q, %v", typed, got, err)
		}
	}
}
